/** Folding: the form in which words are compared. */

/** Marks, and characters without width: in neither do words differ. */
const MARKS = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** What has to be done to a text to fold it. */
const Need = { nothing: 0, lower: 1, stops: 2, letters: 4 } as const;

function needsOf(text: string): number {
  let needs: number = Need.nothing;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) return Need.letters | Need.lower | Need.stops;
    if (code >= 65 && code <= 90) needs |= Need.lower;
    else if (code === 46) needs |= Need.stops;
  }
  return needs;
}

/** Letters and signs that no decomposition makes plain. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'‘’ʼ′'].map((sign) => [sign, "'"] as const),
  ...[...'“”«»'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ...Object.entries({ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', ı: 'i' }),
]);
const UNPLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** The ASCII code of a sign that is folded to one, by its own code; 255 for all other characters beyond ASCII. */
export function plainSign(code: number): number {
  return PLAIN_SIGNS.get(code) ?? 255;
}

const PLAIN_SIGNS: ReadonlyMap<number, number> = new Map(
  [...PLAIN]
    .filter(([sign]) => sign.normalize('NFKD') === sign && sign === sign.toLowerCase())
    .map(([sign, plain]) => [sign.charCodeAt(0), plain.charCodeAt(0)]),
);

/** Whether every character beyond ASCII is one of the quotation marks and dashes, which need no decomposition. */
function hasSignsOnly(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127 && (code < 0x2010 || code > 0x201d || code === 0x2011 || code === 0x2017)) return false;
  }
  return true;
}

function plainLetters(text: string): string {
  if (hasSignsOnly(text)) return text.replace(UNPLAIN, (sign) => PLAIN.get(sign) ?? sign);
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNPLAIN, (sign) => PLAIN.get(sign) ?? sign);
}

/**
 * The comparable form of one token: lower case, no diacritics, straight quotes, one kind of dash, and no full
 * stops inside a dotted abbreviation (`U.S.` and `US` both give `us`).
 */
export function foldWord(word: string): string {
  const needs = needsOf(word);
  if (needs === Need.nothing) return word;
  const plain = (needs & Need.letters) === 0 ? word : plainLetters(word);
  const lower = (needs & Need.lower) === 0 ? plain : plain.toLowerCase();
  return (needs & Need.stops) !== 0 && lower.length > 1 ? lower.replaceAll('.', '') : lower;
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]+/g;
const SPACES = /\s+/g;
const BLANK = 32;
const NO_BREAK = 0xa0;

/** What `text` needs to be shown: nothing, other white space, or all the care that Unicode asks for. */
const Care = { none: 0, blanks: 1, all: 2 } as const;

function careOf(text: string): number {
  let before = BLANK;
  let care: number = Care.none;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < BLANK) {
      if (code < 9 || code > 13) return Care.all;
      care = Care.blanks;
    } else if (code === NO_BREAK || (code === BLANK && before === BLANK)) care = Care.blanks;
    // below and in the quotation marks and dashes of general punctuation, nothing is composed or without width
    else if (code > 0x2ff && (code < 0x2010 || code > 0x2027)) return Care.all;
    before = code;
  }
  return before === BLANK && text !== '' ? Care.blanks : care;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === NO_BREAK || (code >= 9 && code <= 13);
}

/** Runs of white space as single blanks, none at the ends. */
function withSingleBlanks(text: string): string {
  const words: string[] = [];
  for (let i = 0; i < text.length;) {
    while (i < text.length && isBlank(text.charCodeAt(i))) i += 1;
    const start = i;
    while (i < text.length && (!isBlank(text.charCodeAt(i)) || isSingle(text, i))) i += 1;
    if (i > start) words.push(text.slice(start, i));
  }
  return words.join(' ');
}

/** A blank with a word on both sides. */
function isSingle(text: string, i: number): boolean {
  return text.charCodeAt(i) === BLANK && i + 1 < text.length && !isBlank(text.charCodeAt(i + 1));
}

/**
 * White space folded to single blanks, zero-width characters left out, ends trimmed, letters and their accents in
 * one: how values are shown.
 */
export function foldSpace(text: string): string {
  const care = careOf(text);
  if (care === Care.none) return text;
  if (care === Care.blanks) return withSingleBlanks(text);
  return text.replace(ZERO_WIDTH, '').replace(SPACES, ' ').trim().normalize('NFC');
}

/** Full stops that touch another character of their word. */
const INNER_STOPS = /(?<=[^ ])\.|\.(?=[^ ])/g;

/**
 * The comparable form of a phrase: each word folded, white space single, a leading article left out
 * (`the United States` and `United  States` are one).
 */
export function foldPhrase(phrase: string): string {
  const words = foldSpace(phrase);
  const needs = needsOf(words);
  const plain = (needs & Need.letters) === 0 ? words : plainLetters(words);
  const lower = (needs & Need.lower) === 0 ? plain : plain.toLowerCase();
  const folded = (needs & Need.stops) === 0 ? lower : lower.replace(INNER_STOPS, '');
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}
