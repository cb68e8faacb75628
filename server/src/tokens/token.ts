/** What the tokenizer cuts a text into. */

/** The form of a file, which decides what counts as markup. */
export type TextFormat = 'text' | 'markdown' | 'html';

/** Kinds of token, as small numbers so that a text's tokens fit in typed arrays. */
export const TokenKind = {
  /** `cyber`, `U.S.`, `O’Brien`, `C5` */
  word: 0,
  /** `24`, `7th`, `2017` */
  number: 1,
  /** `,`, `(`, `-`, and the possessive `’s` */
  punctuation: 2,
  /** blanks, tabs, no-break spaces */
  space: 3,
  /** one LF, CR or CRLF */
  lineBreak: 4,
  /** `<u>`, `&nbsp;`, `**`, a zero-width space: nothing that is read */
  markup: 5,
  /** `SCCI_Press@state.gov`, `@State_Cyber`, `https://…` */
  contact: 6,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a text, in order and without gaps: token `i` covers `starts[i]` to `starts[i + 1]`
 * (UTF-16 offsets), and `starts[count]` is the length of the text.
 */
export interface Tokens {
  readonly text: string;
  /** Its code units, as `codesOf` gives them. */
  readonly codes: Uint16Array;
  readonly count: number;
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
}

/** How two neighbouring readable tokens are parted. */
export const Gap = {
  /** nothing between: `U.S.` `-` `Argentina` */
  none: 0,
  /** blanks */
  space: 1,
  /** one line break: a hard wrap or a new line */
  line: 2,
  /** a blank line or the start of the text */
  paragraph: 3,
} as const;

/** Bits of `Sequence.shape`. */
export const Shape = {
  /** starts with an upper-case letter */
  capital: 1,
  /** two or more letters, all upper case (`NIST`, `U.S.`, `ROK`) */
  allCaps: 2,
  /** starts with a lower-case letter */
  lower: 4,
  /** ends in a full stop of its own (`U.S.`) */
  dotted: 8,
  /** a single letter */
  single: 16,
  /** has an upper-case letter behind its first one (`McCarthy`, `NATO`) */
  innerCapital: 32,
} as const;

/**
 * The readable tokens of a text (words, numbers, punctuation, contacts), each with its place, its shape, the
 * gap in front of it, and the number of its folded form in a vocabulary (0 where the vocabulary lacks it).
 * Spaces, line breaks and markup are left out, so a name that is hard-wrapped or half bold reads as one run.
 */
export interface Sequence {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  readonly word: Uint16Array;
}
