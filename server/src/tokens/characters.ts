/** Classes of characters, looked up in a table for ASCII and by Unicode property above it. */

/** Character classes as bits. */
export const Class = {
  other: 0,
  upper: 1,
  lower: 2,
  letter: 3,
  digit: 4,
  blank: 8,
  lineBreak: 16,
  mark: 32,
  zeroWidth: 64,
} as const;

const UPPER = /^\p{Lu}|^\p{Lt}/u;
const LETTER = /^\p{L}/u;
const MARK = /^\p{M}/u;
const DIGIT = /^\p{Nd}/u;
const BLANK = /^\p{Zs}/u;

function classOfWide(codePoint: number): number {
  if (codePoint === 0x200b || codePoint === 0x200c || codePoint === 0x200d) return Class.zeroWidth;
  if (codePoint === 0x2060 || codePoint === 0xfeff || codePoint === 0xad) return Class.zeroWidth;
  if (codePoint === 0xa0 || codePoint === 0x2009 || codePoint === 0x202f) return Class.blank;
  if (codePoint >= 0x2010 && codePoint <= 0x2027) return Class.other;
  const character = String.fromCodePoint(codePoint);
  if (UPPER.test(character)) return Class.upper;
  if (LETTER.test(character)) return Class.lower;
  if (MARK.test(character)) return Class.mark;
  if (DIGIT.test(character)) return Class.digit;
  return BLANK.test(character) ? Class.blank : Class.other;
}

/** The end of the Latin letters, whose classes are looked up. */
export const LATIN = 0x250;

function classOfAscii(code: number): number {
  if (code >= 65 && code <= 90) return Class.upper;
  if (code >= 97 && code <= 122) return Class.lower;
  if (code >= 48 && code <= 57) return Class.digit;
  if (code === 32 || code === 9 || code === 11 || code === 12) return Class.blank;
  return code === 10 || code === 13 ? Class.lineBreak : Class.other;
}

const latin = Uint8Array.from({ length: LATIN }, (_, code) =>
  code < 128 ? classOfAscii(code) : classOfWide(code),
);

/**
 * The class bits of a code point. A letter without case counts as lower case; NaN, which `charCodeAt` gives
 * behind the end of a text, is in no class.
 */
export function classOf(codePoint: number): number {
  return codePoint >= LATIN ? classOfWide(codePoint) : (latin[codePoint] ?? Class.other);
}
