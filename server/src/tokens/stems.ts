/**
 * Which words a run of tokens may hold, told by the first three letters of each: a pattern is searched for only
 * where one of its words can stand. A run that seems to hold a word may lack it, never the other way round.
 */
import type { Sequence } from './token';

/** So many bits for each run. */
const BITS = 1024;
export const STEM_WORDS = BITS / 32;

/** Places of the bits of some words. */
export type Stems = Uint16Array;

function bitOf(a: number, b: number, c: number): number {
  return (Math.imul((a | 32) * 31 + (b | 32), 31) + (c | 32)) & (BITS - 1);
}

/** The bits of words, or of their first three letters, parted by blanks; at least three letters each or whole. */
export function stemsOf(words: string): Stems {
  return Uint16Array.from(
    words.split(' ').map((word) => {
      const [a = 0, b = 0, c = 0] = [...word.slice(0, 3)].map((letter) => letter.charCodeAt(0));
      return bitOf(a, b, c);
    }),
  );
}

/** Stands among stems for whatever begins with a figure: `2nd`, `2017`. */
export const ANY_FIGURE = '0';

const FIGURE = bitOf(ANY_FIGURE.charCodeAt(0), 0, 0);

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Sets the bits of the words of tokens `from` to `to` (exclusive), in `STEM_WORDS` numbers of `bits` from `at` on. */
export function markStems(bits: Uint32Array, at: number, sequence: Sequence, from: number, to: number): void {
  const { text, start, end } = sequence;
  for (let i = from; i < to; i += 1) {
    const first = start[i] ?? 0;
    const length = (end[i] ?? 0) - first;
    const code = text.charCodeAt(first);
    const bit = isFigure(code)
      ? FIGURE
      : bitOf(code, length > 1 ? text.charCodeAt(first + 1) : 0, length > 2 ? text.charCodeAt(first + 2) : 0);
    const word = at + (bit >> 5);
    bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
  }
}

/** Whether one of the words can stand in the run whose bits begin at `at`. */
export function canHold(bits: Uint32Array, at: number, stems: Stems): boolean {
  for (const bit of stems) if (((bits[at + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0) return true;
  return false;
}
