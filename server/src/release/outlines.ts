/** The first letters and lengths of words: most words of a text differ from all of a few, and need not be cut out. */
import type { Sequence } from '../tokens/token';

const LETTERS = 32;
const LONGEST = 30;

export class Outlines {
  /** By the last bits of a first letter the lengths that begin with it, one bit each. */
  readonly #lengths = new Array<number>(LETTERS).fill(0);

  add(word: string): void {
    const letter = word.charCodeAt(0) & (LETTERS - 1);
    this.#lengths[letter] = (this.#lengths[letter] ?? 0) | (1 << Math.min(word.length, LONGEST));
  }

  /** Whether token `i` may be one of the words. */
  mayHold({ text, start, end }: Sequence, i: number): boolean {
    const at = start[i] ?? 0;
    const lengths = this.#lengths[text.charCodeAt(at) & (LETTERS - 1)] ?? 0;
    return (lengths & (1 << Math.min((end[i] ?? 0) - at, LONGEST))) !== 0;
  }
}
