/** What stands between the words of a date: numbers, dashes, commas, connecting words. */
import { Gap, Shape, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';

/** The code unit of a token that is one character long; 0 for longer tokens and outside the sequence. */
export function signAt(sequence: Sequence, i: number): number {
  if (i < 0 || i >= sequence.count) return 0;
  const start = sequence.start[i] ?? 0;
  return (sequence.end[i] ?? 0) - start === 1 ? sequence.text.charCodeAt(start) : 0;
}

export function isSign(sequence: Sequence, i: number, sign: string): boolean {
  return signAt(sequence, i) === sign.charCodeAt(0);
}

/** Whether a paragraph ends between token `i - 1` and token `i`; no date goes across. */
export function startsParagraph(sequence: Sequence, i: number): boolean {
  return i <= 0 || i >= sequence.count || sequence.gap[i] === Gap.paragraph;
}

/** Whether token `i` stands directly behind its neighbour. */
export function isJoined(sequence: Sequence, i: number): boolean {
  return i > 0 && i < sequence.count && sequence.gap[i] === Gap.none;
}

/** `-`, `–`, `—` and their kin. */
export function isDash(sequence: Sequence, i: number): boolean {
  const code = signAt(sequence, i);
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The value of a number token of exactly `digits` ASCII digits; -1 for anything else. */
export function digitsAt(sequence: Sequence, i: number, digits: number): number {
  if (i < 0 || i >= sequence.count || sequence.kind[i] !== TokenKind.number) return -1;
  const start = sequence.start[i] ?? 0;
  if ((sequence.end[i] ?? 0) - start !== digits) return -1;
  let value = 0;
  for (let k = 0; k < digits; k += 1) {
    const digit = digitAt(sequence.text, start + k);
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** English ordinal endings, which superscript markup parts from their number: `27<sup>th</sup>`, `27 th`. */
const PARTED = smallWords('st nd rd th');

/** The last token of the day number at `i`: `i`, or the ending that markup parts from it. */
export function dayEnd(sequence: Sequence, i: number): number {
  if (!isOneOf(sequence, i + 1, PARTED) || startsParagraph(sequence, i + 1)) return i;
  const isCapital = ((sequence.shape[i + 1] ?? 0) & Shape.capital) !== 0;
  return isJoined(sequence, i + 1) || !isCapital ? i + 1 : i;
}

/** Ordinal endings of day numbers: `7th`, `1er`, `1º`. */
const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'º', 'ª']);

/** The day number that token `i` spells, with or without an ordinal ending (1 to 99); 0 for anything else. */
export function dayAt(sequence: Sequence, i: number): number {
  if (i < 0 || i >= sequence.count || sequence.kind[i] !== TokenKind.number) return 0;
  const start = sequence.start[i] ?? 0;
  const end = sequence.end[i] ?? 0;
  if (end - start > 4) return 0;
  const first = digitAt(sequence.text, start);
  if (first < 0) return 0;
  const second = end - start > 1 ? digitAt(sequence.text, start + 1) : -1;
  const behind = start + (second < 0 ? 1 : 2);
  if (behind < end && !SUFFIXES.has(sequence.text.slice(behind, end).toLowerCase())) return 0;
  return second < 0 ? first : first * 10 + second;
}

/** The year of four digits that token `i` spells, 1600 to 2199; 0 for anything else. */
export function yearAt(sequence: Sequence, i: number): number {
  const value = digitsAt(sequence, i, 4);
  return value >= 1600 && value <= 2199 && !goesOn(sequence, i) ? value : 0;
}

/** Whether a number goes on behind token `i`: `5.5`, `10,000`, `24:30`, `2017/18`, `30%`. */
export function goesOn(sequence: Sequence, i: number): boolean {
  if (!isJoined(sequence, i + 1)) return false;
  if (isSign(sequence, i + 1, '%') || isSign(sequence, i + 1, '°')) return isSign(sequence, i + 1, '%');
  const parted = isSign(sequence, i + 1, '.') || isSign(sequence, i + 1, ',') || isSign(sequence, i + 1, ':');
  if (!parted || !isJoined(sequence, i + 2) || sequence.kind[i + 2] !== TokenKind.number) return false;
  return !isSign(sequence, i + 1, ',') || digitsAt(sequence, i + 2, 3) >= 0;
}

/** Whether a number stands on its own in front: not `$24`, `A-24`, `0.5`, `1,024`, `No.5`. */
export function startsNumber(sequence: Sequence, i: number): boolean {
  if (!isJoined(sequence, i)) return !isCurrency(signAt(sequence, i - 1)) || startsParagraph(sequence, i);
  const code = signAt(sequence, i - 1);
  const opens =
    code === 0x28 || code === 0x5b || code === 0x22 || code === 0x27 || code === 0x2014 || code === 0x2013;
  return opens || (code >= 0x2018 && code <= 0x201f) || code === 0xab;
}

function isCurrency(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0xa5 || code === 0x23 || code === 0xa7;
}

const LONGEST_WORD = 12;

/** The folded ASCII word of token `i`, for short connecting words; empty for long words and other tokens. */
export function smallWordAt(sequence: Sequence, i: number): string {
  if (i < 0 || i >= sequence.count || sequence.kind[i] !== TokenKind.word) return '';
  const start = sequence.start[i] ?? 0;
  const end = sequence.end[i] ?? 0;
  if (end - start > LONGEST_WORD) return '';
  const word = sequence.text.slice(start, end);
  const isLower = ((sequence.shape[i] ?? 0) & (Shape.capital | Shape.innerCapital)) === 0;
  return isLower ? word : word.toLowerCase();
}

/** Connecting words, with a bit for each letter that begins one: most words are turned away by their first letter. */
export interface SmallWords {
  readonly words: ReadonlySet<string>;
  readonly initials: number;
}

function initialBit(code: number): number {
  return 1 << (code & 31);
}

/** Words of at most twelve letters, parted by blanks. */
export function smallWords(list: string): SmallWords {
  const words = new Set(list.split(' '));
  let initials = 0;
  for (const word of words) initials |= initialBit(word.charCodeAt(0));
  return { words, initials };
}

/** Whether token `i` is one of the words. */
export function isOneOf(sequence: Sequence, i: number, { words, initials }: SmallWords): boolean {
  if (i < 0 || i >= sequence.count || sequence.kind[i] !== TokenKind.word) return false;
  const initial = initialBit(sequence.text.charCodeAt(sequence.start[i] ?? 0));
  return (initials & initial) !== 0 && words.has(smallWordAt(sequence, i));
}
