/** Numbers for folded words, found without making a string of the word as it stands in the text. */
import { LATIN } from './characters';
import { foldWord, plainSign } from './fold';

/** 0 is kept for words that it does not know. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** An open hash table over the folded words: the number in each slot, 0 for none; its size is a power of two. */
  readonly slots: Uint16Array;
  /** The characters of all folded words in one piece: those of word `n` are from `ends[n - 1]` to `ends[n]`. */
  readonly characters: Uint16Array;
  readonly ends: Uint32Array;
  /** The number of each character of ASCII, which most tokens of one character are. */
  readonly ascii: Uint16Array;
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
  const ends = new Uint32Array(numbers.size + 1);
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
  const ascii = Uint16Array.from(
    { length: ASCII },
    (_, code) => numbers.get(foldWord(String.fromCharCode(code))) ?? 0,
  );
  return { numbers, slots, characters: Uint16Array.from(characters), ends, ascii };
}

/** 255 for what takes more than one character of ASCII. */
const NOT_PLAIN = 255;

const plainLatin = Uint8Array.from({ length: LATIN }, (_, code) => {
  const folded = foldWord(String.fromCharCode(code));
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : NOT_PLAIN;
});

/** The code of a character as folded: ASCII in lower case, marks and dashes plain; 255 where it takes more. */
function plain(code: number): number {
  return code < LATIN ? (plainLatin[code] ?? NOT_PLAIN) : plainSign(code);
}

/**
 * The number of the token of `text` from `start` to `end`, folded by `foldWord`; 0 where it is not known.
 * @param codes the code units of `text`
 * @param folded room for the letters of one word, `roomForWord()`
 */
export function numberAt(
  { numbers, slots, characters, ends, ascii }: Vocabulary,
  text: string,
  codes: Uint16Array,
  folded: Uint8Array,
  start: number,
  end: number,
): number {
  const length = end - start;
  if (length > LONGEST) return 0;
  const first = codes[start] ?? 0;
  if (length === 1 && first < ASCII) return ascii[first] ?? 0;
  let hash = OFFSET_BASIS;
  let letters = 0;
  for (let i = start; i < end; i += 1) {
    const code = plain(codes[i] ?? 0);
    if (code === NOT_PLAIN) return numbers.get(foldWord(text.slice(start, end))) ?? 0;
    if (code === STOP) continue;
    hash = Math.imul(hash ^ code, PRIME);
    folded[letters] = code;
    letters += 1;
  }
  const mask = slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? 0;
    if (number === 0) return 0;
    const from = ends[number - 1] ?? 0;
    if ((ends[number] ?? 0) - from !== letters) continue;
    let same = 0;
    while (same < letters && characters[from + same] === folded[same]) same += 1;
    if (same === letters) return number;
  }
}

/** Room that is written over for each word. */
export function roomForWord(): Uint8Array {
  return new Uint8Array(LONGEST);
}
