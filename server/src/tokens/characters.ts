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

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  if (code >= 65 && code <= 90) ascii[code] = Class.upper;
  else if (code >= 97 && code <= 122) ascii[code] = Class.lower;
  else if (code >= 48 && code <= 57) ascii[code] = Class.digit;
  else if (code === 32 || code === 9 || code === 11 || code === 12) ascii[code] = Class.blank;
  else if (code === 10 || code === 13) ascii[code] = Class.lineBreak;
}

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

/**
 * The class bits of a code point. A letter without case counts as lower case; NaN, which `charCodeAt` gives
 * behind the end of a text, is in no class.
 */
export function classOf(codePoint: number): number {
  return codePoint >= 128 ? classOfWide(codePoint) : (ascii[codePoint] ?? Class.other);
}
