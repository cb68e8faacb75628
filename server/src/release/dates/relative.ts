/** Dates counted from the day of issue: `today`, `this morning`, `next year`, `last month`, `next summer`. */
import { Shape, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { determinerAt, isDuration, withPart } from './context';
import { isJoined, isSign, smallWordAt, startsParagraph } from './marks';
import { blankDate } from './raw';
import type { Direction, RawDate, Relative } from './raw';
import { partOfYear } from './yearAlone';
import type { DateWord, Language } from '../../gazetteer/dateWords';

/** Nouns behind a possessive that take `today` for the present age: `today's challenges`. */
const OF_THE_AGE: ReadonlySet<string> = new Set(
  'most world challenges challenge economy threats threat digital global interconnected generation youth leaders students evolving changing complex modern workforce workplaces society workers needs environment market'.split(
    ' ',
  ),
);
/** Nouns that `today’s` makes those of the present age, with a word or two between. */
const AGE_NOUNS: ReadonlySet<string> = new Set(
  'world age era economy society challenge challenges threat threats landscape environment reality realities context climate'.split(
    ' ',
  ),
);
/** Behind these words the noun is another one's: `today’s talks on threats`. */
const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  'on of in with at for to from by about the a an is was are were will has and'.split(' '),
);
/** Verbs and nouns behind which `today` is now. */
const FACED: ReadonlySet<string> = new Set(
  'face faces facing confront confronts confronting exist exists existing world globe'.split(' '),
);
/** Words in front that do the same: `the jobs of tomorrow`, `a better tomorrow`. */
const AGE_BEFORE: ReadonlySet<string> = new Set('of better brighter safer for a'.split(' '));

function isPossessive(sequence: Sequence, i: number): boolean {
  return (
    isJoined(sequence, i) &&
    sequence.kind[i] === TokenKind.punctuation &&
    (sequence.end[i] ?? 0) - (sequence.start[i] ?? 0) === 2
  );
}

const LONGEST_FRONT = 4;

/** `today’s most pressing security challenges`: the noun behind the possessive, a few words further on. */
function isOfTheAge(sequence: Sequence, i: number): boolean {
  if (OF_THE_AGE.has(smallWordAt(sequence, i))) return true;
  for (let k = i; k < i + LONGEST_FRONT && sequence.kind[k] === TokenKind.word; k += 1) {
    const word = smallWordAt(sequence, k);
    if (startsParagraph(sequence, k) || NO_ADJECTIVE.has(word)) return false;
    if (AGE_NOUNS.has(word)) return true;
  }
  return false;
}

/** `the threats that we face today`, `the world today` */
function isFaced(sequence: Sequence, i: number): boolean {
  if (startsParagraph(sequence, i)) return false;
  const before = smallWordAt(sequence, i - 1);
  if (FACED.has(before)) return true;
  return (before === 'us' || before === 'them') && FACED.has(smallWordAt(sequence, i - 2));
}

/** `today more than ever`, `stronger today than ever`, `even today` */
function isMoreThanEver(sequence: Sequence, i: number): boolean {
  if (smallWordAt(sequence, i - 1) === 'even' && !startsParagraph(sequence, i)) return true;
  const comma = isSign(sequence, i + 1, ',') ? i + 2 : i + 1;
  const than = smallWordAt(sequence, comma) === 'more' ? comma + 1 : comma;
  return (
    smallWordAt(sequence, than) === 'than' &&
    (than === i + 1 || smallWordAt(sequence, than + 1) === 'ever') &&
    !startsParagraph(sequence, than)
  );
}

function meansTheAge(sequence: Sequence, i: number, word: string): boolean {
  if (isPossessive(sequence, i + 1)) return isOfTheAge(sequence, i + 2);
  if (word === 'today' && (isFaced(sequence, i) || isMoreThanEver(sequence, i))) return true;
  const before = startsParagraph(sequence, i) ? '' : smallWordAt(sequence, i - 1);
  if (word === 'tomorrow') return AGE_BEFORE.has(before) || isContrasted(sequence, i, -1, 'today');
  if (word !== 'today') return false;
  if (before === 'usa') return true;
  return (
    (before === 'of' && smallWordAt(sequence, i - 2) !== 'as') || isContrasted(sequence, i, 1, 'tomorrow')
  );
}

const CONTRAST = 8;

/** `what we do today can prevent attacks tomorrow`: two words that mean now and later. */
function isContrasted(sequence: Sequence, i: number, step: 1 | -1, other: string): boolean {
  for (let k = i + step; Math.abs(k - i) <= CONTRAST; k += step) {
    if (startsParagraph(sequence, step > 0 ? k : k + 1)) return false;
    if (/^(?:can|could|may|means|to)$/.test(smallWordAt(sequence, k)))
      return hasWord(sequence, k, step, CONTRAST, other);
    if (sequence.kind[k] !== TokenKind.word) return false;
  }
  return false;
}

function hasWord(sequence: Sequence, from: number, step: 1 | -1, reach: number, word: string): boolean {
  for (let k = from; Math.abs(k - from) <= reach; k += step) {
    if (smallWordAt(sequence, k) === word) return true;
    if (sequence.kind[k] !== TokenKind.word) return false;
  }
  return false;
}

function counted(first: number, last: number, relative: Relative, language: Language = 'en'): RawDate {
  return { ...blankDate(first, last, language), relative };
}

const DISTANCE: Readonly<Partial<Record<Direction, number>>> = { last: -1, this: 0, next: 1 };

/** `the summer of` something other than a year, `the fall of the wall`, is left alone. */
function readSeason(sequence: Sequence, i: number, distance: number | undefined): RawDate | undefined {
  if (distance !== undefined) return counted(i - 1, i, { kind: 'year', distance, months: undefined });
  const placed =
    smallWordAt(sequence, i - 1) === 'the' &&
    /^(?:in|by|during|for|over|until)$/.test(smallWordAt(sequence, i - 2));
  const first = placed ? i : withPart(sequence, i);
  const open = smallWordAt(sequence, i + 1) !== 'of' || startsParagraph(sequence, i + 1);
  const noun = ((sequence.shape[i] ?? 0) & Shape.lower) !== 0;
  if (!open || !noun) return undefined;
  if (placed || first < i) return counted(first, i, { kind: 'year', distance: 0, months: undefined });
  const until = startsParagraph(sequence, i) ? undefined : untilSeason(sequence, i);
  return until === undefined
    ? undefined
    : counted(i, i, { kind: 'year', distance: 0, months: undefined, until });
}

/** The month behind which the season at token `i` of `by spring`, `until autumn`, `in winter` is the coming one. */
function untilSeason(sequence: Sequence, i: number): number | undefined {
  if (sequence.kind[i + 1] === TokenKind.number) return undefined;
  const isDue = /^(?:by|until|till)$/.test(smallWordAt(sequence, i - 1));
  // "a rise in fall damages"
  const isPlaced = smallWordAt(sequence, i - 1) === 'in' && smallWordAt(sequence, i) !== 'fall';
  return isDue || (isPlaced && !isWord(sequence, i + 1)) ? LAST_MONTHS[smallWordAt(sequence, i)] : undefined;
}

/** `spring wheat`: a word behind in the same paragraph. */
function isWord(sequence: Sequence, i: number): boolean {
  return sequence.kind[i] === TokenKind.word && !startsParagraph(sequence, i);
}

const LAST_MONTHS: Readonly<Record<string, number>> = {
  spring: 6,
  summer: 9,
  fall: 12,
  autumn: 12,
  winter: 12,
};

/** Reads the date that ends at the relative word `word` at token `i`; undefined where it names no date. */
export function readRelative(sequence: Sequence, i: number, word: DateWord): RawDate | undefined {
  if (word.kind === 'relative-day') {
    if (meansTheAge(sequence, i, word.word)) return undefined;
    return counted(i, i, { kind: 'day', distance: word.number }, word.languages[0]);
  }
  if (word.word === 'year' && isPreviousYear(sequence, i)) {
    const raw = counted(i - 1, i, { kind: 'year', distance: -1, months: undefined });
    return { ...raw, sameYear: true };
  }
  const determiner = determinerAt(sequence, i);
  const distance = determiner === undefined ? undefined : DISTANCE[determiner];
  if (word.kind === 'season') return readSeason(sequence, i, distance);
  // "in the second half of the year"
  const ofIt =
    word.word === 'year' && smallWordAt(sequence, i - 1) === 'the' ? partOfYear(sequence, i - 1) : undefined;
  if (ofIt !== undefined && sequence.kind[i + 1] !== TokenKind.number)
    return counted(ofIt.first, i, { kind: 'year', distance: 0, months: ofIt.months });
  if (distance === undefined || determiner === undefined || smallWordAt(sequence, i - 1) === 'past')
    return undefined;
  if (word.kind === 'day-part') {
    if (word.word === 'night')
      return distance === -1 ? counted(i - 1, i, { kind: 'day', distance }) : undefined;
    return distance === 0 ? counted(i - 1, i, { kind: 'day', distance }) : undefined;
  }
  const part = partOfYear(sequence, i - 1);
  if (part === undefined && isDuration(sequence, i)) return undefined;
  if (word.word === 'month') return counted(i - 1, i, { kind: 'month', distance });
  if (word.word !== 'year') return undefined;
  if (part !== undefined) return counted(part.first, i, { kind: 'year', distance, months: part.months });
  return counted(withPart(sequence, i - 1), i, { kind: 'year', distance, months: undefined });
}

/** `in the previous year`, told of one year, and not of a length of time: `over the previous year`. */
function isPreviousYear(sequence: Sequence, i: number): boolean {
  const before = smallWordAt(sequence, i - 3);
  return (
    smallWordAt(sequence, i - 1) === 'previous' && smallWordAt(sequence, i - 2) === 'the' && before !== 'over'
  );
}

/** The last token of `the same year`, `of the same year` at `i`: that of the date in front. */
export function sameYearEnd(sequence: Sequence, i: number): number | undefined {
  const at = smallWordAt(sequence, i) === 'of' ? i + 1 : i;
  if (smallWordAt(sequence, at + 1) !== 'same' || smallWordAt(sequence, at) !== 'the') return undefined;
  return smallWordAt(sequence, at + 2) === 'year' && !startsParagraph(sequence, at) ? at + 2 : undefined;
}

/** `of last year`, `next year` at token `i`, behind a month: the last token and the distance in years. */
export function readCountedYear(
  sequence: Sequence,
  i: number,
): { last: number; distance: number } | undefined {
  if (startsParagraph(sequence, i)) return undefined;
  const at = smallWordAt(sequence, i) === 'of' ? i + 2 : i + 1;
  if (startsParagraph(sequence, at) || smallWordAt(sequence, at) !== 'year') return undefined;
  const determiner = determinerAt(sequence, at);
  const distance = determiner === undefined ? undefined : DISTANCE[determiner];
  return distance === undefined ? undefined : { last: at, distance };
}
