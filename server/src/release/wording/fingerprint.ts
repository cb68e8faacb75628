/** Whether a text says the same, word for word, as when it was issued. */
import { hashOfCodes, hashOfParts, inBase36, LEFT_OUT, UNKNOWN } from '../../text/contentHash';
import type { Hashed } from '../../text/contentHash';
import { sliceOf } from '../../text/span';
import { codesOf } from '../../tokens/characters';
import type { Span } from '../../text/span';
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
const STRAIGHT: ReadonlyMap<number, number> = new Map([
  ...[...'‘’ʼ′'].map((mark) => [mark.charCodeAt(0), APOSTROPHE] as const),
  ...[...'“”«»„'].map((mark) => [mark.charCodeAt(0), 0x22] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark.charCodeAt(0), 0x2d] as const),
]);

/** Where the issuer's own text stands, the wrapper left out; parts in the order of the text. */
function ownParts(text: string, zones: readonly Zone[]): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const zone of zones) {
    if (!WRAPPER.has(zone.kind)) continue;
    parts.push({ start: from, end: Math.max(from, zone.start) });
    from = Math.max(from, zone.end);
  }
  return [...parts, { start: from, end: text.length }];
}

/** Below and in general punctuation, nothing is composed. */
function maybeComposed(code: number): boolean {
  return code > 0x2ff && (code < 0x2010 || code > 0x205f);
}

/** White space beyond ASCII, and characters without width that feeds put in. */
function isWideSpace(code: number): boolean {
  if (code < 0x1680) return code === 0xa0;
  if (code <= 0x205f)
    return (
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f
    );
  return code === 0x2060 || code === 0x3000 || code === 0xfeff;
}

/** What a code unit counts as; `LEFT_OUT` for white space, which does not count. */
function plainCode(code: number): number {
  if (code === 0x20 || (code >= 9 && code <= 13) || isWideSpace(code)) return LEFT_OUT;
  return code === GRAVE ? APOSTROPHE : (STRAIGHT.get(code) ?? code);
}

/** Behind general punctuation. */
const KNOWN = 0x2060;
const PLAIN = Uint16Array.from({ length: KNOWN }, (_, code) =>
  maybeComposed(code) ? UNKNOWN : plainCode(code),
);

/** The same for text that may hold any character. */
function hashOfAny(text: string): Hashed {
  const plain = Uint16Array.from(codesOf(text).subarray(0, text.length), plainCode);
  const own = plain.filter((code) => code !== LEFT_OUT);
  return { hash: hashOfCodes(own, own.length), length: own.length };
}

/**
 * A stand-in for what the release says, 11 to 14 characters: equal for two texts that differ in white space,
 * wrapper, forms of Unicode, or the style of quotation marks, dashes and apostrophes alone.
 * @param text the whole text of the file
 * @param units its code units, as `codesOf` gives them
 * @param zones its zones, sorted by position
 */
export function fingerprintOf(text: string, units: Uint16Array, zones: readonly Zone[]): string {
  const parts = ownParts(text, zones);
  const { hash, length } =
    hashOfParts(units, parts, PLAIN) ??
    hashOfAny(
      parts
        .map((part) => sliceOf(text, part))
        .join('')
        .normalize('NFC'),
    );
  return `${inBase36(length)}-${inBase36(hash)}`;
}
