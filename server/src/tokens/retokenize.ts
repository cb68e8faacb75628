/** The tokens of a text that was changed in a few places: what stands between the changes need not be cut again. */
import type { Span } from '../text/span';
import { tokenFrom } from './sequence';
import { cutOn, makeRoom, startCut, tokenize, tokensOf } from './tokenize';
import type { Cut } from './tokenize';
import { TokenKind } from './token';
import type { TextFormat, Tokens } from './token';

/** What stands for a stretch of the text as it was. */
interface Change extends Span {
  readonly text: string;
}

/** The last blank of ASCII, line ends among them. */
const BLANK = 32;

/**
 * Whether token `i` is a blank or line end of ASCII, over which nothing but a tag goes on; not behind an address, which
 * may hold blanks of other kinds.
 */
function parts({ codes, starts, kinds }: Tokens, i: number): boolean {
  const kind = kinds[i];
  return (
    (kind === TokenKind.space || kind === TokenKind.lineBreak) &&
    (codes[starts[i] ?? 0] ?? 0) <= BLANK &&
    kinds[i - 1] !== TokenKind.contact
  );
}

/** Copies tokens `from` to `to` (exclusive), moved by `shift`. */
function copyTokens(cut: Cut, { starts, kinds }: Tokens, from: number, to: number, shift: number): void {
  while (cut.count + to - from >= cut.starts.length) makeRoom(cut);
  const { starts: cutStarts, kinds: cutKinds, count } = cut;
  const behind = count - from;
  for (let i = from; i < to; i += 1) {
    cutStarts[behind + i] = (starts[i] ?? 0) + shift;
    cutKinds[behind + i] = kinds[i] ?? 0;
  }
  cut.count = behind + to;
}

/** The code units of the changed text, mostly those of the text as it was. */
function fillChanged(
  codes: Uint16Array,
  before: Uint16Array,
  length: number,
  changes: readonly Change[],
): void {
  let to = 0;
  let from = 0;
  for (const { start, end, text } of changes) {
    for (; from < start; from += 1, to += 1) codes[to] = before[from] ?? 0;
    for (let i = 0; i < text.length; i += 1, to += 1) codes[to] = text.charCodeAt(i);
    from = end;
  }
  for (; from < length; from += 1, to += 1) codes[to] = before[from] ?? 0;
}

/**
 * What `tokenize` gives for a text after changes.
 * @param before the tokens of the text as it was
 * @param changes of that text, in order and apart
 * @param text with the changes
 */
export function retokenize(
  before: Tokens,
  changes: readonly Change[],
  text: string,
  format: TextFormat,
): Tokens {
  // a tag may go on over any number of changes
  if (before.text.includes('<') || text.includes('<')) return tokenize(text, format);
  const cut = startCut(text, format);
  fillChanged(cut.codes, before.codes, before.text.length, changes);
  const { count, starts } = before;
  let copied = 0;
  let shift = 0;
  for (let c = 0; c < changes.length;) {
    // from the last blank that neither is changed nor beside what is
    const { start } = changes[c] ?? { start: 0 };
    let first = tokenFrom(starts, start, 0, count);
    while (first > copied && !(parts(before, first - 1) && (starts[first] ?? 0) < start)) first -= 1;
    copyTokens(cut, before, copied, first, shift);
    const from = (starts[first] ?? 0) + shift;
    // up to the next such blank
    let next = first;
    let isApart = false;
    while (!isApart) {
      const change = changes[c];
      if (change === undefined) break;
      c += 1;
      shift += change.text.length - (change.end - change.start);
      next = tokenFrom(starts, change.end + 1, next, count);
      while (next < count && !parts(before, next)) next += 1;
      const behind = changes[c];
      isApart = behind === undefined || (starts[next + 1] ?? Infinity) < behind.start;
    }
    cutOn(cut, from, (starts[next] ?? before.text.length) + shift);
    copied = next;
  }
  copyTokens(cut, before, copied, count, shift);
  return tokensOf(cut);
}
