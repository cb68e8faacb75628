/** The readable tokens of a text, with what the reader asks of each: shape, gap in front, vocabulary number. */
import type { Span } from '../text/span';
import { Gap, TokenKind } from './token';
import type { Sequence, Tokens } from './token';
import { readWord, roomForWord, SHAPE_AT } from './vocabulary';
import type { Vocabulary } from './vocabulary';

const ENTITY_AND = '&amp;';

/**
 * Views `tokens` as the run of readable tokens from an offset on (by default the whole text).
 * @param readable the text without markup, of the same length, that answers what the tokens say
 */
export function sequenceOf(
  tokens: Tokens,
  vocabulary: Vocabulary,
  from = 0,
  readable = tokens.text,
): Sequence {
  const { text, codes, count, starts, kinds } = tokens;
  let first = 0;
  while (first < count && (starts[first] ?? 0) < from) first += 1;
  const capacity = countReadable(tokens, first);
  // one piece of memory for all columns: making six takes longer than filling them
  const memory = new ArrayBuffer(capacity * 13);
  const start = new Int32Array(memory, 0, capacity);
  const end = new Int32Array(memory, capacity * 4, capacity);
  const word = new Uint16Array(memory, capacity * 8, capacity);
  const kind = new Uint8Array(memory, capacity * 10, capacity);
  const shape = new Uint8Array(memory, capacity * 11, capacity);
  const gap = new Uint8Array(memory, capacity * 12, capacity);
  const folded = roomForWord();
  const { signs } = vocabulary;
  let size = 0;
  let breaks = 2;
  let spaced = false;
  for (let i = first; i < count; i += 1) {
    const tokenKind = kinds[i] ?? 0;
    if (tokenKind === TokenKind.space) {
      spaced = true;
      continue;
    }
    if (tokenKind === TokenKind.lineBreak) {
      breaks += 1;
      continue;
    }
    const isMarkup = tokenKind === TokenKind.markup;
    if (isMarkup && !isEntityAnd(tokens, i)) continue;
    const tokenStart = starts[i] ?? 0;
    const tokenEnd = starts[i + 1] ?? text.length;
    start[size] = tokenStart;
    end[size] = tokenEnd;
    kind[size] = isMarkup ? TokenKind.punctuation : tokenKind;
    gap[size] = breaks >= 2 ? Gap.paragraph : breaks === 1 ? Gap.line : spaced ? Gap.space : Gap.none;
    if (isMarkup) word[size] = vocabulary.numbers.get('&') ?? 0;
    else if (
      tokenKind === TokenKind.punctuation &&
      tokenEnd - tokenStart === 1 &&
      (codes[tokenStart] ?? 0) < signs.length
    )
      word[size] = signs[codes[tokenStart] ?? 0] ?? 0;
    else {
      const read = readWord(vocabulary, text, codes, folded, tokenStart, tokenEnd);
      word[size] = read;
      if (tokenKind === TokenKind.word) shape[size] = read >> SHAPE_AT;
    }
    size += 1;
    breaks = 0;
    spaced = false;
  }
  return { text: readable, count: size, start, end, kind, shape, gap, word };
}

function isEntityAnd({ text, starts }: Tokens, i: number): boolean {
  const start = starts[i] ?? 0;
  return starts[i + 1] === start + ENTITY_AND.length && text.startsWith(ENTITY_AND, start);
}

/** How many tokens from the first one on are read. */
function countReadable(tokens: Tokens, first: number): number {
  const { count, kinds } = tokens;
  let readable = 0;
  for (let i = first; i < count; i += 1) {
    const kind = kinds[i];
    if (kind === TokenKind.space || kind === TokenKind.lineBreak) continue;
    if (kind !== TokenKind.markup || isEntityAnd(tokens, i)) readable += 1;
  }
  return readable;
}

/** The characters of readable token `i`; empty outside the sequence. */
export function wordAt(sequence: Sequence, i: number): string {
  if (i < 0 || i >= sequence.count) return '';
  return sequence.text.slice(sequence.start[i], sequence.end[i]);
}

/** The characters from token `first` up to and including token `last`, as they stand in the text. */
export function textBetween(sequence: Sequence, first: number, last: number): string {
  return sequence.text.slice(sequence.start[first], sequence.end[last]);
}

/** First and last token (exclusive) of a line. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that start inside a span. */
export function tokensIn(sequence: Sequence, span: Span): TokenRange {
  const { start, count } = sequence;
  const from = tokenFrom(start, span.start, 0, count);
  return { from, to: tokenFrom(start, span.end, from, count) };
}

/** The first of tokens `low` to `high` (exclusive) that starts at an offset or behind it. */
export function tokenFrom(start: Int32Array, offset: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((start[middle] ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
