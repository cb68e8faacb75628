import { inText, isPolicy, mentionsIn, renamed, replaced, withSentence } from '../plant';
import type { Fault } from '../plant';

/** Faults of the family `structure`. */
export const structureFaults: readonly Fault[] = [
  {
    rule: 'markup-residue',
    plant: (source, random) => {
      if (!source.uri.endsWith('.txt')) {
        // Markdown may have entities; letters of another encoding it may not.
        const garbled = random.pick(['â€™ ', 'â€œ', ' Ã© ', ' ï¿½ ']);
        const agencies = mentionsIn(source, 'agency').filter((one) => one.text.includes(' '));
        if (agencies.length === 0) return undefined;
        const one = random.pick(agencies);
        return inText(source, replaced(source.text, one, one.text.replace(' ', garbled)));
      }
      const people = mentionsIn(source, 'official');
      if (people.length === 0) return undefined;
      const one = random.pick(people);
      const tag = random.pick(['b', 'i', 'em', 'span']);
      return inText(source, replaced(source.text, one, `<${tag}>${one.text}</${tag}>`));
    },
  },
  {
    rule: 'placeholder-left',
    plant: (source, random) => {
      if (source.release.kind === 'remarks') return undefined;
      const mentions = [...mentionsIn(source, 'date'), ...mentionsIn(source, 'official')];
      if (mentions.length === 0) return undefined;
      const one = random.pick(mentions);
      const field =
        one.type === 'date' ? random.pick(['[DATE]', 'XX', 'TK']) : random.pick(['[NAME]', '[name]', 'TK']);
      return inText(source, replaced(source.text, one, field));
    },
  },
  {
    rule: 'text-marker-unbalanced',
    plant: (source, random) => {
      if (source.release.markers.length > 0) return undefined;
      const paragraphs = source.release.paragraphs.filter(({ zone }) => zone === 'body');
      if (paragraphs.length < 2) return undefined;
      const { start } = random.pick(paragraphs);
      const marker = random.pick(['Begin Text:', 'BEGIN TEXT:', 'End Text.', 'Begin text:']);
      return inText(source, replaced(source.text, { start, end: start }, `${marker}\n\n`));
    },
  },
  {
    rule: 'broken-paragraph',
    plant: (source, random) => {
      const paragraphs = source.release.paragraphs.filter(
        ({ zone, start, end }) =>
          zone === 'body' && /^[A-Z][^*]{200,}\.\s*$/.test(source.text.slice(start, end)),
      );
      if (paragraphs.length === 0) return undefined;
      const { start, end } = random.pick(paragraphs);
      const gaps = [...source.text.slice(start, end).matchAll(/(?<=[a-z]{3})[ \n](?=[a-z]{2})/g)];
      if (gaps.length === 0) return undefined;
      const at = start + random.pick(gaps).index;
      return inText(source, replaced(source.text, { start: at, end: at + 1 }, '\n\n'));
    },
  },
  {
    rule: 'handle-malformed',
    plant: (source, random) => {
      const handle = random.pick(['@State Cyber', '@Ports-Desk', '@Trade-Office', '@Energy-Talks']);
      const opening = random.pick(['For updates, follow', 'Follow', 'More can be read at']);
      return inText(source, withSentence(source, random, `${opening} ${handle} on Twitter.`));
    },
  },
  {
    rule: 'missing-title',
    plant: (source) =>
      source.release.title?.span === undefined && /^title: /m.test(source.text)
        ? inText(source, source.text.replace(/^title: (?:"[^]*?(?<!\\)"|.*)\n/m, ''))
        : undefined,
  },
  {
    rule: 'missing-dateline',
    plant: (source) => {
      if (source.release.issued?.source !== 'front-matter' || isPolicy(source)) return undefined;
      const text = source.text.replace(/^(?:date|published_time|source_url): .*\n/gm, '');
      const uri = renamed(source.uri);
      return { before: [{ uri, text: source.text }], after: [{ uri, text }] };
    },
  },
];
