/** Words that a text quotes from a release, and the words of a release that may be quoted. */
import { contentHash } from '../../text/contentHash';
import type { Span } from '../../text/span';
import type { Paragraph, QuotedWords, ZoneKind } from '../model';

/** Shorter quotations are phrases, which many texts share. */
const LEAST = 8;
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
  return quotations.flatMap(({ start, end }) => {
    const inner = text.slice(start + 1, end - 1);
    const pieces = inner.split(CUT).map((piece) => wordsIn(piece).join(' '));
    const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
    const count = pieces.join(' ').split(' ').length;
    const isClosed = /[”"]/.test(text.charAt(end - 1));
    return !isClosed || count < LEAST || count > MOST || !SOURCE.test(around)
      ? []
      : [{ start, end, pieces: pieces.filter((one) => one !== '') }];
  });
}

/** The hashes of all words of the prose, in order. */
export function proseHashes(text: string, paragraphs: readonly Paragraph[]): Uint16Array {
  const prose = paragraphs.filter(({ zone }) => ZONES.has(zone));
  return Uint16Array.from(prose.flatMap(({ start, end }) => wordsIn(text.slice(start, end)).map(wordHash)));
}
