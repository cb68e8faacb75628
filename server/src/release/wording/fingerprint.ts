/** Whether a text says the same, word for word, as when it was issued. */
import { hashOfCodes } from '../../text/contentHash';
import type { Zone, ZoneKind } from '../model';

/** Put around a release by feeds, portals and blogs after it was issued. */
const WRAPPER: ReadonlySet<ZoneKind> = new Set([
  'front-matter',
  'feed-prefix',
  'boilerplate',
  'web-furniture',
]);

const GRAVE = 0x60;
const APOSTROPHE = 0x27;
const SPACE = /[\s\u200b\u2060]/;
const STRAIGHT: ReadonlyMap<string, number> = new Map([
  ...[...'‘’ʼ′'].map((mark) => [mark, APOSTROPHE] as const),
  ...[...'“”«»„'].map((mark) => [mark, 0x22] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, 0x2d] as const),
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
  const codes = new Uint16Array(composed.length);
  let length = 0;
  for (let i = 0; i < composed.length; i += 1) {
    const code = composed.charCodeAt(i);
    if (code > 126) {
      const character = composed.charAt(i);
      if (SPACE.test(character)) continue;
      codes[length] = STRAIGHT.get(character) ?? code;
    } else if (code === 32 || (code >= 9 && code <= 13)) continue;
    else codes[length] = code === GRAVE ? APOSTROPHE : code;
    length += 1;
  }
  return `${length.toString(36)}-${hashOfCodes(codes, length).toString(36)}`;
}
