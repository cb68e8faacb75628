/** Whether words that are quoted stand in a text, and which of them do not. */
import type { QuotedWords } from '../../release/wording/model';
import { wordHash } from '../../release/wording/quotedWords';

/** How a quotation stands to a text. */
export type Match =
  | { readonly kind: 'exact' | 'other' }
  /** Most of its words stand there in order: `strange` do not, as runs of words. */
  | { readonly kind: 'changed'; readonly strange: readonly string[]; readonly share: number };

const LEAST_SHARE = 0.75;

function indexOfRun(source: Uint16Array, run: readonly number[], from: number): number {
  for (let at = from; at + run.length <= source.length; at += 1) {
    let i = 0;
    while (i < run.length && source[at + i] === run[i]) i += 1;
    if (i === run.length) return at;
  }
  return -1;
}

function isExact(pieces: readonly (readonly number[])[], source: Uint16Array): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = indexOfRun(source, piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** Where in the source most pairs of neighbouring words of the quotation begin. */
function nearestWindow(words: readonly number[], source: Uint16Array): Uint16Array {
  const votes = new Map<number, number>();
  for (let i = 0; i + 1 < words.length; i += 1) {
    for (let at = 0; at + 1 < source.length; at += 1) {
      if (source[at] !== words[i] || source[at + 1] !== words[i + 1]) continue;
      const start = Math.floor((at - i) / 4);
      votes.set(start, (votes.get(start) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const start = Math.max(0, (best?.[0] ?? 0) * 4 - 4);
  return source.subarray(start, start + Math.ceil(words.length * 1.5) + 8);
}

/** Which words are part of the longest common subsequence. */
function kept(words: readonly number[], window: Uint16Array): readonly boolean[] {
  const width = window.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = window.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        words[i] === window[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const keeps = words.map(() => false);
  for (let i = 0, j = 0; i < words.length && j < window.length;) {
    if (words[i] === window[j] && at(i, j) === at(i + 1, j + 1) + 1) {
      keeps[i] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return keeps;
}

function runsOf(words: readonly string[], keeps: readonly boolean[]): readonly string[] {
  const runs: string[] = [];
  for (const [i, word] of words.entries()) {
    if (keeps[i] === true) continue;
    if (i > 0 && keeps[i - 1] === false && runs.length > 0) runs.push(`${runs.pop() ?? ''} ${word}`);
    else runs.push(word);
  }
  return runs;
}

/** @param source hashes of the words of the text that is said to be quoted */
export function matchQuoted({ pieces }: QuotedWords, source: Uint16Array): Match {
  const parts = pieces.map((piece) => piece.split(' '));
  if (
    isExact(
      parts.map((part) => part.map(wordHash)),
      source,
    )
  )
    return { kind: 'exact' };
  const words = parts.flat();
  const hashes = words.map(wordHash);
  const keeps = kept(hashes, nearestWindow(hashes, source));
  const share = keeps.filter(Boolean).length / words.length;
  return share < LEAST_SHARE ? { kind: 'other' } : { kind: 'changed', strange: runsOf(words, keeps), share };
}
