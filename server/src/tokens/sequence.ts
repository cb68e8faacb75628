/** The readable tokens of a text, with what the reader asks of each: shape, gap in front, vocabulary number. */
import type { Span } from '../text/span';
import { Class, classAt, LATIN, latinClasses, pointAt } from './characters';
import { Gap, Shape, TokenKind } from './token';
import type { Sequence, Tokens } from './token';
import { numberAt, roomForWord } from './vocabulary';
import type { Vocabulary } from './vocabulary';

const ENTITY_AND = '&amp;';

function shapeOf(codes: Uint16Array, start: number, end: number): number {
  let upper = 0;
  let letters = 0;
  let first = 0;
  for (let i = start; i < end; i += 1) {
    const unit = codes[i] ?? 0;
    const bits = (unit < LATIN ? (latinClasses[unit] ?? 0) : classAt(codes, i)) & Class.letter;
    if (bits !== 0) {
      letters += 1;
      if (letters === 1) first = bits;
      if (bits === Class.upper) upper += 1;
      // the second half of a pair is no letter of its own
      if (unit >= 0xd800 && pointAt(codes, i) > 0xffff) i += 1;
    }
  }
  const capital = first === Class.upper;
  return (
    (capital ? Shape.capital : 0) |
    (capital && upper === letters && letters >= 2 ? Shape.allCaps : 0) |
    (first === Class.lower ? Shape.lower : 0) |
    (codes[end - 1] === 0x2e ? Shape.dotted : 0) |
    (letters === 1 && end - start <= 2 ? Shape.single : 0) |
    (upper > (capital ? 1 : 0) ? Shape.innerCapital : 0)
  );
}

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
  const capacity = count;
  // one piece of memory for all columns: making six takes longer than filling them
  const memory = new ArrayBuffer(capacity * 13);
  const start = new Uint32Array(memory, 0, capacity);
  const end = new Uint32Array(memory, capacity * 4, capacity);
  const word = new Uint16Array(memory, capacity * 8, capacity);
  const kind = new Uint8Array(memory, capacity * 10, capacity);
  const shape = new Uint8Array(memory, capacity * 11, capacity);
  const gap = new Uint8Array(memory, capacity * 12, capacity);
  const folded = roomForWord();
  let size = 0;
  let breaks = 2;
  let spaced = false;
  for (let i = 0; i < count; i += 1) {
    const tokenKind = kinds[i] ?? 0;
    const tokenStart = starts[i] ?? 0;
    const tokenEnd = starts[i + 1] ?? text.length;
    if (tokenStart < from) continue;
    if (tokenKind === TokenKind.space) {
      spaced = true;
      continue;
    }
    if (tokenKind === TokenKind.lineBreak) {
      breaks += 1;
      continue;
    }
    const isEntityAnd = tokenKind === TokenKind.markup && text.slice(tokenStart, tokenEnd) === ENTITY_AND;
    if (tokenKind === TokenKind.markup && !isEntityAnd) continue;
    start[size] = tokenStart;
    end[size] = tokenEnd;
    kind[size] = isEntityAnd ? TokenKind.punctuation : tokenKind;
    gap[size] = breaks >= 2 ? Gap.paragraph : breaks === 1 ? Gap.line : spaced ? Gap.space : Gap.none;
    shape[size] = tokenKind === TokenKind.word ? shapeOf(codes, tokenStart, tokenEnd) : 0;
    word[size] = isEntityAnd
      ? (vocabulary.numbers.get('&') ?? 0)
      : numberAt(vocabulary, text, codes, folded, tokenStart, tokenEnd);
    size += 1;
    breaks = 0;
    spaced = false;
  }
  return {
    text: readable,
    count: size,
    start: start.subarray(0, size),
    end: end.subarray(0, size),
    kind: kind.subarray(0, size),
    shape: shape.subarray(0, size),
    gap: gap.subarray(0, size),
    word: word.subarray(0, size),
  };
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
  let low = 0;
  let high = sequence.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sequence.start[middle] ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < sequence.count && (sequence.start[to] ?? 0) < span.end) to += 1;
  return { from: low, to };
}
