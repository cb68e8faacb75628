/** Folding: the form in which words are compared. */

const MARKS = /\p{M}/gu;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * The comparable form of one token: lower case, no diacritics, straight quotes, one kind of dash, and no full
 * stops inside a dotted abbreviation (`U.S.` and `US` both give `us`).
 */
export function foldWord(word: string): string {
  const plain = isAscii(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(/[‘’ʼ′]/g, "'")
        .replace(/[“”«»]/g, '"')
        .replace(/[‐‑‒–—―−]/g, '-')
        .replace(/ł/g, 'l')
        .replace(/Ł/g, 'L')
        .replace(/ø/g, 'o')
        .replace(/Ø/g, 'O')
        .replace(/đ/g, 'd')
        .replace(/ı/g, 'i');
  const lower = plain.toLowerCase();
  return lower.length > 1 && lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

/** White space folded to single blanks, zero-width characters left out, ends trimmed: how values are shown. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * The comparable form of a phrase: each word folded, white space single, a leading article left out
 * (`the United States` and `United  States` are one).
 */
export function foldPhrase(phrase: string): string {
  return foldSpace(phrase).split(' ').map(foldWord).join(' ').replace(/^the /, '');
}
