/** Folding: the form in which words are compared. */

/** Marks, and characters without width: in neither do words differ. */
const MARKS = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** A letter that is no small one of ASCII, a full stop, or another character that is folded: most words lack them. */
const UNFOLDED = /[^ -\-/-@[-~]/;
const BEYOND_ASCII = /[^\0-\x7f]/;

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

/** A character beyond ASCII that is none of the quotation marks and dashes, which need no decomposition. */
const COMPOSED = /[^\0-\x7f\u2010\u2012-\u2016\u2018-\u201d]/;

function plainLetters(text: string): string {
  if (!COMPOSED.test(text)) return text.replace(UNPLAIN, (sign) => PLAIN.get(sign) ?? sign);
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
  if (!UNFOLDED.test(word)) return word;
  const lower = lowerLetters(word);
  return lower.length > 1 && lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]+/g;
const SPACES = /\s+/g;
const BLANK = 32;
const NO_BREAK = 0xa0;

/** Whatever may have to be folded: most names are printable ASCII with single blanks. */
const UNEVEN = /[^!-~ ]|^ | $| {2}/;

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
  if (!UNEVEN.test(text)) return text;
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
  const folded = UNFOLDED.test(words) ? withoutInnerStops(lowerLetters(words)) : words;
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

function lowerLetters(text: string): string {
  return (BEYOND_ASCII.test(text) ? plainLetters(text) : text).toLowerCase();
}

function withoutInnerStops(text: string): string {
  return text.includes('.') ? text.replace(INNER_STOPS, '') : text;
}
