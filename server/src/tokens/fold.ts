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
/** Whatever may have to be folded: most names are printable ASCII with single blanks. */
const UNEVEN = /[^!-~ ]|^ | $| {2}/;
/** What may be composed or has no width; below, and among the dashes and quotation marks, nothing is. */
const INTRICATE = /[^\t-\r -\u02ff\u2010-\u2027]/;
/** White space that is no single blank. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/**
 * White space folded to single blanks, zero-width characters left out, ends trimmed, letters and their accents in
 * one: how values are shown.
 */
export function foldSpace(text: string): string {
  return UNEVEN.test(text) ? evenSpace(text) : text;
}

function evenSpace(text: string): string {
  if (!INTRICATE.test(text)) return text.replace(UNEVEN_SPACE, ' ').trim();
  return text.replace(ZERO_WIDTH, '').replace(SPACES, ' ').trim().normalize('NFC');
}

/** Full stops that touch another character of their word. */
const INNER_STOPS = /(?<=[^ ])\.|\.(?=[^ ])/g;

/**
 * The comparable form of a phrase: each word folded, white space single, a leading article left out
 * (`the United States` and `United  States` are one).
 */
export function foldPhrase(phrase: string): string {
  const lower = UNEVEN.test(phrase) ? lowerLetters(evenSpace(phrase)) : phrase.toLowerCase();
  const folded = withoutInnerStops(lower);
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

function lowerLetters(text: string): string {
  return (BEYOND_ASCII.test(text) ? plainLetters(text) : text).toLowerCase();
}

function withoutInnerStops(text: string): string {
  return text.includes('.') ? text.replace(INNER_STOPS, '') : text;
}
