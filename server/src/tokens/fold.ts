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

function plainLetters(text: string): string {
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
/** A zero-width character, an accent parted from its letter, or white space that is no blank. */
const UNEVEN = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff]|[^\S ]/;
const BLANK = 32;

/** Whether white space is single blanks inside, and nothing has to be composed or left out. */
function isEven(text: string): boolean {
  let before = BLANK;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < BLANK || (code === BLANK && before === BLANK)) return false;
    if (code > 126 && UNEVEN.test(text.charAt(i))) return false;
    before = code;
  }
  return before !== BLANK || text === '';
}

/**
 * White space folded to single blanks, zero-width characters left out, ends trimmed, letters and their accents in
 * one: how values are shown.
 */
export function foldSpace(text: string): string {
  return isEven(text) ? text : text.replace(ZERO_WIDTH, '').replace(SPACES, ' ').trim().normalize('NFC');
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
