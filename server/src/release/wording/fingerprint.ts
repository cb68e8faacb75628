/** Whether a text says the same, word for word, as when it was issued. */
import { contentHash } from '../../text/contentHash';
import type { Zone, ZoneKind } from '../model';

/** Put around a release by feeds, portals and blogs after it was issued. */
const WRAPPER: ReadonlySet<ZoneKind> = new Set([
  'front-matter',
  'feed-prefix',
  'boilerplate',
  'web-furniture',
]);

const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...[...'‘’ʼ′`'].map((mark) => [mark, "'"] as const),
  ...[...'“”«»„'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
]);

/** The issuer's own text, the wrapper left out; parts in the order of the text. */
export function ownText(text: string, zones: readonly Zone[]): string {
  let result = '';
  let from = 0;
  for (const zone of zones) {
    if (!WRAPPER.has(zone.kind)) continue;
    result += text.slice(from, Math.max(from, zone.start));
    from = Math.max(from, zone.end);
  }
  return result + text.slice(from);
}

/**
 * A stand-in for what the release says, 11 to 14 characters: equal for two texts that differ in white space,
 * wrapper, forms of Unicode, or the style of quotation marks, dashes and apostrophes alone.
 * @param text the whole text of the file
 * @param zones its zones, sorted by position
 */
export function fingerprintOf(text: string, zones: readonly Zone[]): string {
  const own = ownText(text, zones);
  // below and in general punctuation, nothing is composed
  const composed = /[^\0-\u02ff\u2010-\u205f]/.test(own) ? own.normalize('NFC') : own;
  const folded = composed
    .replace(/[\s\u200b\ufeff\u2060]+/g, '')
    .replace(/[‘’ʼ′`“”«»„‐‑‒–—―−]/g, (character) => STRAIGHT.get(character) ?? character);
  return `${folded.length.toString(36)}-${contentHash(folded).toString(36)}`;
}
