/**
 * Which words a run of tokens may hold, told by the first three and the first five letters of each: a pattern is
 * searched for only where one of its words can stand. A run that seems to hold a word may lack it, never the other way
 * round.
 */
import type { Sequence } from './token';

/**
 * So many bits for the first three letters of the words of a run, behind them as many for the first five, and for those
 * of the word that opens it.
 */
const BITS = 1024;
const OPENING = 2 * BITS;
export const STEM_WORDS = (3 * BITS) / 32;
const LONG = 5;

/** The bits of some words: by turns the number of thirty-two of them, and those that are set among these. */
export type Stems = Int32Array;

function stemOf(a: number, b: number, c: number): number {
  return Math.imul((a | 32) * 31 + (b | 32), 31) + (c | 32);
}

function bitOf(stem: number): number {
  return stem & (BITS - 1);
}

/** The bit of a word of five letters and more, from the stem of its first three, the fourth and the fifth. */
function longBitOf(stem: number, d: number, e: number): number {
  const hash = Math.imul(Math.imul(stem, 31) + (d | 32), 31) + (e | 32);
  return BITS + ((hash ^ (hash >>> 10)) & (BITS - 1));
}

/**
 * The bits of words, or of how they begin, parted by blanks: of five letters and more the first five count, of fewer
 * the first three. At least three letters each, or a whole word. `^in` is the word that opens the run: the first that
 * begins with a letter or a figure of ASCII, as behind `^\W*` in a pattern.
 * Throws a `RangeError` for what no word is: `co-chaired` is read as `co` and `chaired`.
 */
export function stemsOf(words: string): Stems {
  const set = new Map<number, number>();
  for (const word of words.split(' ')) {
    if (word.includes('-')) throw new RangeError(`“${word}” is read as more than one word.`);
    const bit = word.startsWith('^') ? openingBitOf(bitOfWord(word.slice(1))) : bitOfWord(word);
    set.set(bit >> 5, (set.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  }
  return Int32Array.from([...set].flat());
}

/** The bit of the opening word, of the bit that it has as one of the words. */
function openingBitOf(bit: number): number {
  return OPENING + (bit & (BITS - 1));
}

function bitOfWord(word: string): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = Array.from(word, (letter) => letter.charCodeAt(0));
  const stem = stemOf(a, b, c);
  return word.length < LONG ? bitOf(stem) : longBitOf(stem, d, e);
}

/** Stands among stems for whatever begins with a figure: `2nd`, `2017`. */
export const ANY_FIGURE = '0';

/** Stands among stems for whatever begins with a figure and ends in a letter: `2nd`, not `2017`. */
export const ANY_COUNT = '0th';

const FIGURE = bitOfWord(ANY_FIGURE);
const COUNT = bitOfWord(ANY_COUNT);
const FIRST_LETTER = 65;

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Sets the bits of the words of tokens `from` to `to` (exclusive), in `STEM_WORDS` numbers of `bits` from `at` on. */
export function markStems(bits: Int32Array, at: number, sequence: Sequence, from: number, to: number): void {
  const { text, start, end } = sequence;
  let opens = true;
  for (let i = from; i < to; i += 1) {
    const first = start[i] ?? 0;
    const length = (end[i] ?? 0) - first;
    const code = text.charCodeAt(first);
    if (isFigure(code)) {
      set(bits, at, FIGURE);
      if (opens) set(bits, at, openingBitOf(FIGURE));
      opens = false;
      if (text.charCodeAt(first + length - 1) >= FIRST_LETTER) set(bits, at, COUNT);
      continue;
    }
    const stem = stemOf(
      code,
      length > 1 ? text.charCodeAt(first + 1) : 0,
      length > 2 ? text.charCodeAt(first + 2) : 0,
    );
    set(bits, at, bitOf(stem));
    const long = length < LONG ? -1 : longBitOf(stem, text.charCodeAt(first + 3), text.charCodeAt(first + 4));
    if (long >= 0) set(bits, at, long);
    if (!opens || !isLetter(code)) continue;
    opens = false;
    set(bits, at, openingBitOf(bitOf(stem)));
    if (long >= 0) set(bits, at, openingBitOf(long));
  }
}

function set(bits: Int32Array, at: number, bit: number): void {
  const word = at + (bit >> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
}

/** Groups of words, one behind the other: of each how many numbers its stems are, and these. */
export type StemGroups = Int32Array;

/** The bits of several groups of words, each as `stemsOf` takes it. */
export function stemGroupsOf(groups: readonly string[]): StemGroups {
  return Int32Array.from(
    groups.flatMap((words) => {
      const stems = stemsOf(words);
      return [stems.length, ...stems];
    }),
  );
}

/** Whether of each group one of the words can stand in the run whose bits begin at `at`. */
export function canHoldEach(bits: Int32Array, at: number, groups: StemGroups): boolean {
  let i = 0;
  while (i < groups.length) {
    const end = i + 1 + (groups[i] ?? 0);
    i += 1;
    while (i < end && ((bits[at + (groups[i] ?? 0)] ?? 0) & (groups[i + 1] ?? 0)) === 0) i += 2;
    if (i >= end) return false;
    i = end;
  }
  return true;
}

/** Whether one of the words can stand in the run whose bits begin at `at`. */
export function canHold(bits: Int32Array, at: number, stems: Stems): boolean {
  for (let i = 0; i < stems.length; i += 2)
    if (((bits[at + (stems[i] ?? 0)] ?? 0) & (stems[i + 1] ?? 0)) !== 0) return true;
  return false;
}
