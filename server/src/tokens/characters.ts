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

/** The class bits of the Latin letters and signs, by code. */
export const latinClasses = Uint8Array.from({ length: LATIN }, (_, code) =>
  code < 128 ? classOfAscii(code) : classOfWide(code),
);

/**
 * The class bits of a code point. A letter without case counts as lower case; NaN, which `charCodeAt` gives
 * behind the end of a text, is in no class.
 */
export function classOf(codePoint: number): number {
  return codePoint >= LATIN ? classOfWide(codePoint) : (latinClasses[codePoint] ?? Class.other);
}

/**
 * The UTF-16 code units of a text, with zeros behind its end: reading them again and again is faster than asking
 * the text, and looking behind the end is harmless.
 */
export function codesOf(text: string): Uint16Array {
  return fillCodes(text, new Uint16Array(codesIn(text)));
}

/** How many numbers they are. */
export function codesIn(text: string): number {
  return text.length + 4;
}

/** The same, in numbers that are 0 before. */
export function fillCodes(text: string, codes: Uint16Array): Uint16Array {
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return codes;
}

/** The code point at an offset; a lone half of a pair stands for itself. */
export function pointAt(codes: Uint16Array, at: number): number {
  const unit = codes[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff) return unit;
  const next = codes[at + 1] ?? 0;
  return next >= 0xdc00 && next <= 0xdfff ? (unit - 0xd800) * 0x400 + next - 0xdc00 + 0x10000 : unit;
}

/** The class bits of the character at an offset. */
export function classAt(codes: Uint16Array, at: number): number {
  const unit = codes[at] ?? 0;
  return unit < LATIN ? (latinClasses[unit] ?? Class.other) : classOfWide(pointAt(codes, at));
}
