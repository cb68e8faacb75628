import { inText, mentionsIn, replaced, withSentence } from '../plant';
import type { Fault, Source } from '../plant';

type Bodies = Source['release']['delegations'][number]['agencies'];

/** The bodies of one side's list, `the A, the B, and the C`, nothing else between them. */
function listOf({ release, text }: Source): Bodies {
  for (const { agencies } of release.delegations) {
    const list = agencies.filter((one) => !one.ofHead);
    const isList = list.every((one, i) => {
      const before = list[i - 1];
      return before === undefined || /^[,\s]+(?:and\s+)?(?:the\s+)?$/.test(text.slice(before.end, one.start));
    });
    if (list.length >= 3 && isList) return list;
  }
  return [];
}

/** One letter of a long word written twice, lost, or changed with its neighbour. */
function mistyped(name: string, at: number, way: number): string {
  const [a, b] = [name.charAt(at), name.charAt(at + 1)];
  if (way === 0) return name.slice(0, at) + a + name.slice(at);
  if (way === 1) return name.slice(0, at) + name.slice(at + 1);
  return name.slice(0, at) + b + a + name.slice(at + 2);
}

/** Faults of the family `agencies`. */
export const agencyFaults: readonly Fault[] = [
  {
    rule: 'agency-near-miss',
    plant: (source, random) => {
      const known = mentionsIn(source, 'agency').filter(({ text }) =>
        /^Department of (?:Homeland Security|Commerce|Justice|Energy|Agriculture|Defense|Transportation|Health and Human Services)$/.test(
          text,
        ),
      );
      if (known.length === 0) return undefined;
      const one = random.pick(known);
      const words = [...one.text.matchAll(/[A-Za-z]{6,}/g)].filter(({ index }) => index > 0);
      const word = random.pick(words);
      const letters = Array.from({ length: word[0].length - 3 }, (_, i) => i + 1).filter(
        (i) => word[0].charAt(i) !== word[0].charAt(i + 1),
      );
      const text = mistyped(one.text, word.index + random.pick(letters), random.below(3));
      return inText(source, replaced(source.text, one, text));
    },
  },
  {
    rule: 'agency-listed-twice',
    plant: (source, random) => {
      const list = listOf(source);
      if (list.length === 0) return undefined;
      const one = random.pick(list);
      const last = list.at(-1);
      const start = last?.start ?? 0;
      const name = source.text.slice(one.start, one.end);
      return inText(
        source,
        replaced(source.text, { start, end: start }, `${name}, ${last?.article === true ? 'the ' : ''}`),
      );
    },
  },
  {
    rule: 'component-as-peer',
    plant: (source, random) => {
      const list = listOf(source).filter(({ country }) => country === 'US');
      const last = list[1];
      if (last === undefined || source.release.kind === 'news') return undefined;
      const bureau = random.pick([
        'Federal Bureau of Investigation',
        'National Institute of Standards and Technology',
        'Federal Aviation Administration',
      ]);
      if (source.text.includes(bureau)) return undefined;
      const { start } = last;
      return inText(
        source,
        replaced(source.text, { start, end: start }, `${bureau}, ${last.article ? 'the ' : ''}`),
      );
    },
  },
  {
    rule: 'list-parallelism',
    plant: (source, random) => {
      const list = listOf(source);
      if (source.release.kind === 'news' || list.length < 3 || !list.every((one) => one.article))
        return undefined;
      const one = random.pick(list.slice(1));
      return inText(source, replaced(source.text, { start: one.start - 4, end: one.start }, ''));
    },
  },
  {
    rule: 'agency-out-of-period',
    plant: (source, random) => {
      const year = Number(source.release.issued?.date.slice(0, 4) ?? 0);
      if (year < 2021) return undefined;
      const old = random.pick([
        'the Ministry of Science, ICT and Future Planning of the Republic of Korea',
        'the Korean Ministry of Science, ICT and Future Planning',
      ]);
      return inText(source, withSentence(source, random, `They thanked ${old} for its help.`));
    },
  },
];
