import { inText, isPolicy, nameInText, replaced, withSentence, yearsLater } from '../plant';
import type { Fault, Planted, Source } from '../plant';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

function ordinalWritten({
  release,
  text,
}: Source):
  { readonly span: { readonly start: number; readonly end: number }; readonly words: string } | undefined {
  const span = release.events[0]?.ordinalSpan;
  return span === undefined ? undefined : { span, words: text.slice(span.start, span.end) };
}

/** The release with a number for its round, where it has a named series. */
function withOrdinal(source: Source, ordinal: string): string | undefined {
  const written = ordinalWritten(source);
  if (written !== undefined) return replaced(source.text, written.span, ordinal);
  return undefined;
}

function pair(
  first: { readonly uri: string; readonly text: string } | undefined,
  right: string | undefined,
  wrong: string | undefined,
  other: Source,
): Planted | undefined {
  if (first === undefined || right === undefined || wrong === undefined) return undefined;
  const others = [{ uri: other.uri, text: other.text }];
  return {
    before: [{ uri: first.uri, text: right }, ...others],
    after: [{ uri: first.uri, text: wrong }, ...others],
  };
}

/** Faults of the family `rounds`. */
export const roundFaults: readonly Fault[] = [
  {
    rule: 'round-conflict',
    plant: (source, random) => {
      const ordinal = source.release.events[0]?.ordinal;
      const later = yearsLater(source, 1 + random.below(2));
      const words = ordinalWritten(source)?.words;
      if (
        ordinal === null ||
        ordinal === undefined ||
        ordinal < 2 ||
        words === undefined ||
        later === undefined
      )
        return undefined;
      const right = later.text.replace(words, WORDS[ordinal] ?? `${ordinal + 1}th`);
      return pair(later, right, later.text, source);
    },
  },
  {
    rule: 'inaugural-conflict',
    plant: (source, random) => {
      const written = ordinalWritten(source);
      const later = yearsLater(source, 1 + random.below(3));
      if (written === undefined || source.release.events[0]?.ordinal !== 1 || later === undefined)
        return undefined;
      const right = later.text.replaceAll(new RegExp(`\\b${written.words}\\b`, 'gi'), 'second');
      return pair(later, right, later.text, source);
    },
  },
  {
    rule: 'round-gap',
    plant: (source, random) => {
      const event = source.release.events[0];
      if (event?.ordinal !== 1 || source.release.kind === 'news') return undefined;
      const text = withOrdinal(source, random.pick(WORDS.slice(2)));
      return inText(source, text);
    },
  },
  {
    rule: 'headline-body-mismatch',
    plant: (source, random) => {
      const written = ordinalWritten(source);
      const { title, events } = source.release;
      if (written === undefined || title === null || title.span !== undefined) return undefined;
      const ordinal = events[0]?.ordinal;
      const inTitle = WORDS.find((word) => new RegExp(`\\b${word}\\b`, 'i').test(title.text));
      if (inTitle === undefined || WORDS.indexOf(inTitle) + 1 !== ordinal) return undefined;
      return inText(
        source,
        source.text.replaceAll(
          new RegExp(`(?<=\\n---\\n[^]*)\\b${written.words}\\b`, 'gi'),
          random.pick(WORDS.filter((word) => word !== inTitle)),
        ),
      );
    },
  },
  {
    rule: 'event-facts-missing',
    plant: (source) => {
      const event = source.release.events[0];
      if (event?.status !== 'held' || event.dateSpan === undefined || nameInText(source) === undefined)
        return undefined;
      if (
        source.release.mentions.filter(({ type, value }) => type === 'date' && value.length === 10).length > 1
      )
        return undefined;
      const { start, end } = event.dateSpan;
      const from = /(?:\b(?:on|from)\s+)$/i.exec(source.text.slice(0, start))?.index ?? start;
      const rest = source.text.slice(end).replace(/^,\s*/, ' ').trimStart();
      return inText(source, source.text.slice(0, from) + rest);
    },
  },
  {
    rule: 'unresolved-reference',
    plant: (source, random) => {
      if (isPolicy(source)) return undefined;
      const one = random.pick(['Kenya', 'Norway', 'Peru']);
      const topic = random.pick(['Space', 'Maritime', 'Energy Security', 'Cyber']);
      const sentence = `This work builds on the inaugural U.S.-${one} ${topic} Dialogue, which was held in ${random.pick(['Oslo', 'Lima', 'Nairobi'])} in May 2019.`;
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'frequency-claim',
    plant: (source, random) => {
      const later = yearsLater(source, 3 + random.below(2));
      const name = nameInText(source);
      if (later === undefined || name === undefined || source.release.events[0]?.status !== 'held')
        return undefined;
      const at = later.text.indexOf(name, later.text.indexOf('\n---\n', 4));
      if (at < 0) return undefined;
      const wrong = replaced(later.text, { start: at, end: at }, `${random.pick(['annual', 'yearly'])} `);
      return pair(later, later.text, wrong, source);
    },
  },
  {
    rule: 'promised-next-round',
    plant: (source, random) => {
      const { issued, events } = source.release;
      const event = events[0];
      const later = yearsLater(source, 4);
      const hasNext = source.release.references.some(({ relation }) => relation === 'next');
      if (
        issued === null ||
        nameInText(source) === undefined ||
        event === undefined ||
        event.series === null ||
        event.ordinal === null ||
        later === undefined ||
        hasNext
      )
        return undefined;
      const year = Number(issued.date.slice(0, 4)) + 1;
      const text = withSentence(
        source,
        random,
        `The two sides agreed to hold the next ${event.series} in ${random.pick(['Washington', 'Vienna', 'Ottawa'])} in ${year}.`,
      );
      return inText(source, text, [later]);
    },
  },
];
