/** Rounds counted in words or figures, for the patterns of facts: `third`, `12th`, `inaugural`. */
import { lean } from '../../tokens/leanPattern';
import { ANY_COUNT } from '../../tokens/stems';

const COUNTS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'thirty-third',
  'thirty-fourth',
  'thirty-fifth',
  'thirty-sixth',
  'thirty-seventh',
  'thirty-eighth',
  'thirty-ninth',
  'fortieth',
];

/** Source of a pattern for one count; `forty-first` is none that it knows. */
export const COUNT = `(?<![-–])(?:${COUNTS.join('|')}|inaugural|\\d+(?:st|nd|rd|th))`;

/** `The third trilateral meeting of the ministers of …`, `Following the eighth Meeting of …` */
export const COUNTED_MEETING = lean(
  new RegExp(
    `^\\W*(?:(?:Following|After|At|During) )?the ${COUNT} (?:\\S+ ){0,2}?(?:meeting|round|session|talks|consultations) (?:of|between|among) `,
    'i',
  ),
);

/** Cues of a count. */
export const COUNT_CUES = `inaugural twenty thirty ${COUNTS.filter((count) => !count.includes('-')).join(' ')} ${ANY_COUNT}`;

/** The first number that words count: 2 for `the second dialogue`, 0 where they count none. */
export function countIn(words: string): number {
  return countsIn(words)[0] ?? 0;
}

/** All numbers that words count: 1 and 2 for `the first and second meetings`. */
export function countsIn(words: string): readonly number[] {
  return words
    .toLowerCase()
    .split(/\s+/)
    .map(countOf)
    .filter((count) => count > 0);
}

function countOf(written: string): number {
  // "the previous (26th) meeting"
  const word = written.replace(/^\(|\)$/g, '').replace(/-ever$/, '');
  if (word === 'inaugural') return 1;
  const numeral = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  return numeral === null ? COUNTS.indexOf(word) + 1 : Number(numeral[1]);
}
