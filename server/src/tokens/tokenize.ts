/** Cuts a text into tokens that tile it: every character belongs to exactly one, in order. */
import { Class, classAt, codesIn, fillCodes, LATIN, latinClasses, pointAt } from './characters';
import { markupLength, startsMarkup } from './markup';
import { contactLength, startsContact } from './contacts';
import { TokenKind } from './token';
import type { TextFormat, Tokens } from './token';

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const MODIFIER_APOSTROPHE = 0x2bc;
const AMPERSAND = 0x26;
const STOP = 0x2e;
const ASCII = 128;

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE || code === MODIFIER_APOSTROPHE;
}

function widthAt(codes: Uint16Array, at: number): number {
  return pointAt(codes, at) > 0xffff ? 2 : 1;
}

/** The end of a run of characters that have one of the class bits, which the end of a text has not. */
function runEnd(codes: Uint16Array, from: number, bits: number): number {
  const classes = latinClasses;
  let at = from;
  for (;;) {
    // a loop that calls nothing is much faster
    let unit = codes[at] ?? 0;
    while (unit < LATIN && ((classes[unit] ?? 0) & bits) !== 0) {
      at += 1;
      unit = codes[at] ?? 0;
    }
    if (unit < LATIN || (classAt(codes, at) & bits) === 0) return at;
    at += widthAt(codes, at);
  }
}

/** `U.S.`, `D.C.`, `U.S` (malformed, but a word): single letters parted by full stops; 0 where it is none. */
function dottedEnd(codes: Uint16Array, from: number): number {
  let at = from;
  let letters = 0;
  for (;;) {
    if ((classAt(codes, at) & Class.letter) === 0) break;
    const next = at + widthAt(codes, at);
    if ((classAt(codes, next) & (Class.letter | Class.mark)) !== 0) return letters >= 2 ? at : 0;
    letters += 1;
    if (codes[next] !== STOP) return letters >= 2 ? next : 0;
    at = next + 1;
  }
  return letters >= 2 ? at : 0;
}

const WORD_BITS = Class.letter | Class.mark | Class.digit;

/** The end of a run of letters, marks and digits; zero-width characters between letters are part of the word. */
function lettersEnd(codes: Uint16Array, from: number): number {
  let at = runEnd(codes, from, WORD_BITS);
  // nothing of ASCII is without width
  if ((codes[at] ?? 0) < ASCII) return at;
  while ((classAt(codes, at) & Class.zeroWidth) !== 0) {
    const next = runEnd(codes, at, Class.zeroWidth);
    if ((classAt(codes, next) & Class.letter) === 0) return at;
    at = runEnd(codes, next, WORD_BITS);
  }
  return at;
}

/** The end of a word, with inner apostrophes (`O’Brien`, `d’Affaires`) but without a possessive `’s`. */
function wordEnd(codes: Uint16Array, from: number): number {
  // most words go on with a letter, and are no `U.S.`
  const dotted = codes[from + 1] === STOP || codes[from + 2] === STOP ? dottedEnd(codes, from) : 0;
  if (dotted > 0) return dotted;
  let at = lettersEnd(codes, from);
  while (isApostrophe(codes[at] ?? 0) && (classAt(codes, at + 1) & Class.letter) !== 0) {
    const next = lettersEnd(codes, at + 1);
    const isPossessive = next === at + 2 && ((codes[at + 1] ?? 0) | 32) === 0x73;
    if (isPossessive) break;
    at = next;
  }
  return at;
}

/** `’s` behind a word; 0 where there is none. */
function possessiveEnd(codes: Uint16Array, at: number): number {
  if (!isApostrophe(codes[at] ?? 0) || ((codes[at + 1] ?? 0) | 32) !== 0x73) return 0;
  return (classAt(codes, at + 2) & WORD_BITS) === 0 ? at + 2 : 0;
}

/** Tokens that are being cut, with room for more. */
export interface Cut {
  readonly text: string;
  readonly format: TextFormat;
  readonly codes: Uint16Array;
  starts: Int32Array;
  kinds: Uint8Array;
  count: number;
  /** Where an `@` stands, the first behind what is cut; -1 where there is none. */
  nextAt: number;
}

/** Nothing cut yet; its code units are still zeros. */
export function startCut(text: string, format: TextFormat): Cut {
  // words and blanks take turns, so a text with as many tokens as this is rare
  const capacity = (text.length >> 1) + 16;
  const units = codesIn(text);
  // one piece of memory for all columns: making three takes long
  const memory = new ArrayBuffer(capacity * 5 + units * 2);
  return {
    text,
    format,
    codes: new Uint16Array(memory, capacity * 4, units),
    starts: new Int32Array(memory, 0, capacity),
    kinds: new Uint8Array(memory, capacity * 4 + units * 2, capacity),
    count: 0,
    nextAt: text.indexOf('@'),
  };
}

/**
 * Cuts on from an offset at which a token begins and no word ends, up to the first token that begins at `until` or
 * behind it. Returns where that one begins.
 */
export function cutOn(cut: Cut, from: number, until: number): number {
  const { text, format, codes } = cut;
  let { starts, kinds, count, nextAt } = cut;
  let at = from;
  let afterWord = false;
  while (at < until) {
    if (nextAt >= 0 && nextAt < at) nextAt = text.indexOf('@', at);
    const code = codes[at] ?? 0;
    const bits = classAt(codes, at);
    let end: number;
    let kind: TokenKind;
    if ((bits & Class.blank) !== 0) {
      end = runEnd(codes, at + 1, Class.blank);
      kind = TokenKind.space;
    } else if ((bits & (Class.letter | Class.digit)) !== 0) {
      const contact = startsContact(code, codes[at + 1] ?? 0, at, nextAt)
        ? contactLength(text, at, at - 1, nextAt)
        : 0;
      if (contact > 0) {
        end = at + contact;
        kind = TokenKind.contact;
      } else if ((bits & Class.digit) !== 0) {
        end = runEnd(codes, at, WORD_BITS);
        kind = TokenKind.number;
      } else {
        end = wordEnd(codes, at);
        kind = TokenKind.word;
      }
    } else if ((bits & Class.lineBreak) !== 0) {
      end = at + (code === 13 && codes[at + 1] === 10 ? 2 : 1);
      kind = TokenKind.lineBreak;
    } else if ((bits & (Class.zeroWidth | Class.mark)) !== 0) {
      end = runEnd(codes, at, Class.zeroWidth | Class.mark);
      kind = TokenKind.markup;
    } else {
      const possessive = afterWord ? possessiveEnd(codes, at) : 0;
      const contact = at === nextAt ? contactLength(text, at, at - 1, nextAt) : 0;
      const isMarkup = possessive === 0 && contact === 0 && startsMarkup(code, format);
      const markup = isMarkup ? markupLength(text, at, format) : 0;
      if (possessive > 0) {
        end = possessive;
        kind = TokenKind.punctuation;
      } else if (contact > 0) {
        end = at + contact;
        kind = TokenKind.contact;
      } else if (markup > 0) {
        end = at + markup;
        kind = TokenKind.markup;
      } else {
        end = at + widthAt(codes, at);
        kind = TokenKind.punctuation;
      }
    }
    if (count + 1 === starts.length) {
      makeRoom(cut);
      ({ starts, kinds } = cut);
    }
    starts[count] = at;
    kinds[count] = kind;
    count += 1;
    // markup between a word and its possessive is no part of either
    if (kind !== TokenKind.markup) afterWord = kind === TokenKind.word || kind === TokenKind.number;
    at = end;
  }
  cut.count = count;
  cut.nextAt = nextAt;
  return at;
}

/** Room for as many tokens as a text can have. */
export function makeRoom(cut: Cut): void {
  const capacity = cut.text.length + 1;
  cut.starts = grown(cut.starts, new Int32Array(capacity));
  cut.kinds = grown(cut.kinds, new Uint8Array(capacity));
}

/** The tokens of a text that is cut up to its end. */
export function tokensOf({ text, codes, starts, kinds, count }: Cut): Tokens {
  starts[count] = text.length;
  return {
    text,
    codes,
    count,
    // as `subarray` does, which takes much longer
    starts: new Int32Array(starts.buffer, 0, count + 1),
    kinds: new Uint8Array(kinds.buffer, kinds.byteOffset, count),
  };
}

/**
 * Cuts `text` into tokens. Never throws; time is linear in the text; the tokens tile the text for every input,
 * lone surrogates included.
 * @param format decides what is markup: HTML tags and entities count in every form (they are residue in plain
 * text), Markdown's marks only in Markdown.
 */
export function tokenize(text: string, format: TextFormat): Tokens {
  const cut = startCut(text, format);
  fillCodes(text, cut.codes);
  cutOn(cut, 0, text.length);
  return tokensOf(cut);
}

/** `larger` with what `list` holds. */
function grown<List extends Int32Array | Uint8Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}

/** Whether the token spells an ampersand entity or sign, which stands for "and" inside names. */
export function isAmpersand(text: string, start: number): boolean {
  return text.charCodeAt(start) === AMPERSAND;
}
