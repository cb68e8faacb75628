/** Numbers for folded words, found without making a string of the word as it stands in the text. */
import { Class, classAt, LATIN, latinClasses, pointAt } from './characters';
import { foldWord, plainSign } from './fold';
import { Shape } from './token';

/** 0 is kept for words that it does not know. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** An open hash table over the folded words: the number in each slot, 0 for none; its size is a power of two. */
  readonly slots: Uint16Array;
  /** The characters of all folded words in one piece: those of word `n` are from `ends[n - 1]` to `ends[n]`. */
  readonly characters: Uint16Array;
  readonly ends: Int32Array;
  /** By the code of each sign of ASCII the number of the word that it is alone. */
  readonly signs: Uint16Array;
}

/** Longer tokens are no words of any phrase. */
const LONGEST = 40;
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const STOP = 0x2e;
const ASCII = 128;

/** Spreads the hash over its low bits, which choose the slot. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** A vocabulary for looking up words; `numbers` are 1, 2, 3 … in the order of the map. */
export function vocabularyOf(numbers: ReadonlyMap<string, number>): Vocabulary {
  let size = 1024;
  while (size < numbers.size * 3) size *= 2;
  const slots = new Uint16Array(size);
  const ends = new Int32Array(numbers.size + 1);
  const characters: number[] = [];
  for (const [word, number] of numbers) {
    for (let i = 0; i < word.length; i += 1) characters.push(word.charCodeAt(i));
    ends[number] = characters.length;
    let hash = OFFSET_BASIS;
    for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    let slot = slotOf(hash, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  const signs = Uint16Array.from(
    { length: ASCII },
    (_, code) => numbers.get(foldWord(String.fromCharCode(code))) ?? 0,
  );
  return { numbers, slots, characters: Uint16Array.from(characters), ends, signs };
}

/** 255 for what takes more than one character of ASCII. */
const NOT_PLAIN = 255;
/** Where the counts of capitals and letters stand, above the code: added up, they count those of a word. */
const UPPER_AT = 8;
const LETTER_AT = 14;
const UPPER = 1 << UPPER_AT;
const LETTER = 1 << LETTER_AT;
const COUNT = (1 << (LETTER_AT - UPPER_AT)) - 1;

/** Behind the last sign that is folded to ASCII. */
const SIGNS = 0x2213;

/** Of each Latin character and each sign its code as folded, or `NOT_PLAIN`, and whether it is a letter, and a capital. */
const characterTable = Uint16Array.from({ length: SIGNS }, (_, code) => {
  if (code >= LATIN) return plainSign(code);
  const folded = foldWord(String.fromCharCode(code));
  const plain = folded.length === 1 && folded.charCodeAt(0) < ASCII ? folded.charCodeAt(0) : NOT_PLAIN;
  const bits = (latinClasses[code] ?? 0) & Class.letter;
  return plain | (bits === 0 ? 0 : LETTER) | (bits === Class.upper ? UPPER : 0);
});

/** `Sequence.shape` of a word, from its letters and capitals. */
function shapeFrom(
  letters: number,
  capitals: number,
  isCapital: boolean,
  isDotted: boolean,
  isShort: boolean,
): number {
  return (
    (isCapital ? Shape.capital : 0) |
    (isCapital && capitals === letters && letters >= 2 ? Shape.allCaps : 0) |
    (!isCapital && letters > 0 ? Shape.lower : 0) |
    (isDotted ? Shape.dotted : 0) |
    (letters === 1 && isShort ? Shape.single : 0) |
    (capitals > (isCapital ? 1 : 0) ? Shape.innerCapital : 0)
  );
}

/** The same as `readWord` for words with letters that no table has. */
function readStrangeWord(
  { numbers }: Vocabulary,
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
): number {
  let capitals = 0;
  let letters = 0;
  let isCapital = false;
  for (let i = start; i < end; i += 1) {
    const bits = classAt(codes, i) & Class.letter;
    if (bits === 0) continue;
    if (letters === 0) isCapital = bits === Class.upper;
    letters += 1;
    if (bits === Class.upper) capitals += 1;
    // the second half of a pair is no letter of its own
    if (pointAt(codes, i) > 0xffff) i += 1;
  }
  const shape = shapeFrom(letters, capitals, isCapital, codes[end - 1] === STOP, end - start <= 2);
  const isWord = end - start <= LONGEST;
  return (shape << SHAPE_AT) | (isWord ? (numbers.get(foldWord(text.slice(start, end))) ?? 0) : 0);
}

/** Whether the first letter from an offset on, of which there is one, is a capital. */
function startsCapital(codes: Uint16Array, from: number): boolean {
  for (let i = from; i < codes.length; i += 1) {
    const found = characterTable[codes[i] ?? 0] ?? 0;
    if ((found & LETTER) !== 0) return (found & UPPER) !== 0;
  }
  return false;
}

/** Where the shape stands in what `readWord` gives, above the number. */
export const SHAPE_AT = 16;

/**
 * The number of the token of `text` from `start` to `end`, folded by `foldWord`, or 0 where it is not known, and its
 * shape above it: `shape << SHAPE_AT | number`. Both take one look at each letter.
 * @param codes the code units of `text`
 * @param folded room for the letters of one word, `roomForWord()`
 */
export function readWord(
  vocabulary: Vocabulary,
  text: string,
  codes: Uint16Array,
  folded: Uint8Array,
  start: number,
  end: number,
): number {
  const length = end - start;
  if (length > LONGEST) return readStrangeWord(vocabulary, text, codes, start, end);
  const { slots, characters, ends } = vocabulary;
  let hash = OFFSET_BASIS;
  let size = 0;
  let counts = 0;
  const table = characterTable;
  let i = start;
  while (i < end) {
    const found = table[codes[i] ?? 0] ?? NOT_PLAIN;
    const code = found & NOT_PLAIN;
    if (code === NOT_PLAIN) break;
    counts += found >> UPPER_AT;
    i += 1;
    if (code === STOP && length > 1) continue;
    hash = Math.imul(hash ^ code, PRIME);
    folded[size] = code;
    size += 1;
  }
  if (i < end) return readStrangeWord(vocabulary, text, codes, start, end);
  const letters = counts >> (LETTER_AT - UPPER_AT);
  const capitals = counts & COUNT;
  const isCapital = capitals > 0 && startsCapital(codes, start);
  const shape = shapeFrom(letters, capitals, isCapital, codes[end - 1] === STOP, length <= 2) << SHAPE_AT;
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? 0;
    if (number === 0) return shape;
    const from = ends[number - 1] ?? 0;
    if ((ends[number] ?? 0) - from !== size) continue;
    let same = 0;
    while (same < size && characters[from + same] === folded[same]) same += 1;
    if (same === size) return shape | number;
  }
}

/** Room that is written over for each word. */
export function roomForWord(): Uint8Array {
  return new Uint8Array(LONGEST);
}
