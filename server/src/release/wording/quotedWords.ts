/** Words that a text quotes from a release, and the words of a release that may be quoted. */
import { contentHash } from '../../text/contentHash';
import type { Span } from '../../text/span';
import type { Paragraph, ZoneKind } from '../model';
import type { QuotedWords } from './model';

/** Shorter quotations are phrases, which many texts share. */
const LEAST = 8;
/** So many characters such a quotation has at least: a letter and a blank for each word, and its marks. */
const SHORTEST = 2 * LEAST;
/** Longer ones are whole texts, no quotations, and comparing them takes time in proportion to their square. */
const MOST = 400;
/** A written source, named in the sentence that quotes: spoken words have none to compare with. */
const SOURCE = /\b(?:statement|communiqu[eé]|press release|media note|readout|announcement)\b/i;
const REACH = 200;
const ZONES: ReadonlySet<ZoneKind> = new Set(['lead', 'body', 'joint-text']);
/** What an editor puts into a quotation, and where one leaves words out. */
const CUT = /\[[^\]]*\]|\.{3,}|…|(?:\. ){2,}\./g;

/** Lower-case words, apostrophes straight. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** 16 bits of a word: enough where whole runs of them are compared. */
export function wordHash(word: string): number {
  return contentHash(word) & 0xffff;
}

/** Quotations of eight and more words that the text around them attributes to a written source. */
export function findQuotedWords(text: string, quotations: readonly Span[]): readonly QuotedWords[] {
  const found: QuotedWords[] = [];
  for (const { start, end } of quotations) {
    if (end - start < SHORTEST) continue;
    const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
    if (!/[”"]/.test(text.charAt(end - 1)) || !SOURCE.test(around)) continue;
    const inner = text.slice(start + 1, end - 1);
    const pieces = inner.split(CUT).map((piece) => wordsIn(piece).join(' '));
    const count = pieces.join(' ').split(' ').length;
    if (count >= LEAST && count <= MOST)
      found.push({ start, end, pieces: pieces.filter((one) => one !== '') });
  }
  return found;
}

/**
 * The hashes of all words of the prose, in order.
 * @param codes code units of the text, as `codesOf` gives them
 */
export function proseHashes(text: string, codes: Uint16Array, paragraphs: readonly Paragraph[]): Uint16Array {
  const prose = paragraphs.filter(({ zone }) => ZONES.has(zone));
  const length = prose.reduce((sum, { start, end }) => sum + end - start, 0);
  const hashes: Hashes = { list: new Uint16Array(length + 1), count: 0 };
  for (const { start, end } of prose)
    if (!pushPlainHashes(codes, start, end, hashes))
      for (const word of wordsIn(text.slice(start, end))) push(hashes, wordHash(word));
  return hashes.list.slice(0, hashes.count);
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const APOSTROPHE = 0x27;

/** The end of the Latin letters, which no combination of signs makes up. */
const LATIN = 0x250;

/** The character of a word in lower case that a code stands for: 0 between words, -1 where only Unicode tables tell. */
function wordCode(code: number): number {
  if (code >= LATIN) return code === 0x2018 || code === 0x2019 ? APOSTROPHE : code >= 0x2010 ? 0 : -1;
  const lower = String.fromCharCode(code).toLowerCase();
  if (!/^[\p{L}\p{N}']/u.test(lower)) return 0;
  return lower.length === 1 ? lower.charCodeAt(0) : -1;
}

/** Behind the last sign of general punctuation that is looked up. */
const KNOWN = 0x2027;
const wordCodes = Int16Array.from({ length: KNOWN }, (_, code) => wordCode(code));

interface Hashes {
  readonly list: Uint16Array;
  count: number;
}

function push(hashes: Hashes, hash: number): void {
  hashes.list[hashes.count] = hash;
  hashes.count += 1;
}

/** What `wordHash` of each of `wordsIn` gives, without making the words; false, and nothing done, beyond plain letters. */
function pushPlainHashes(codes: Uint16Array, start: number, end: number, hashes: Hashes): boolean {
  const { list } = hashes;
  const table = wordCodes;
  let count = hashes.count;
  let i = start;
  while (i < end) {
    let code = table[codes[i] ?? 0] ?? -1;
    i += 1;
    if (code === 0) continue;
    let hash = OFFSET_BASIS;
    while (code > 0) {
      hash = Math.imul(hash ^ code, PRIME);
      code = i < end ? (table[codes[i] ?? 0] ?? -1) : 0;
      i += 1;
    }
    if (code < 0) return false;
    list[count] = hash & 0xffff;
    count += 1;
  }
  hashes.count = count;
  return true;
}
