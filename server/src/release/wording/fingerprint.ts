/** Whether a text says the same, word for word, as when it was issued. */
import { hashOfCodes } from '../../text/contentHash';
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

/** By ASCII code what it counts as; 0 for white space, which does not count. */
const ASCII = 127;
const PLAIN = Uint16Array.from({ length: ASCII }, (_, code) =>
  code === 0x20 || (code >= 9 && code <= 13) ? 0 : code === GRAVE ? APOSTROPHE : code,
);

/**
 * What is compared of the parts: their codes without white space, written one behind the other; -1 where some may be
 * composed.
 */
function writeCodes(
  read: Uint16Array,
  parts: readonly Span[],
  codes: Uint16Array,
  isComposed: boolean,
): number {
  const table = PLAIN;
  let length = 0;
  for (const { start, end } of parts)
    for (let i = start; i < end; i += 1) {
      let code = read[i] ?? 0;
      // a loop that calls nothing is much faster
      for (; code < ASCII && i < end; code = read[i] ?? 0) {
        const plain = table[code] ?? 0;
        if (plain !== 0 || code === 0) {
          codes[length] = plain;
          length += 1;
        }
        i += 1;
      }
      if (i >= end) break;
      if (!isComposed && maybeComposed(code)) return -1;
      if (isWideSpace(code)) continue;
      codes[length] = STRAIGHT.get(code) ?? code;
      length += 1;
    }
  return length;
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
  const codes = new Uint16Array(text.length);
  const length = writeCodes(units, parts, codes, false);
  if (length >= 0) return printOf(codes, length);
  const own = parts.map((part) => sliceOf(text, part)).join('');
  const composed = own.normalize('NFC');
  const longer = new Uint16Array(composed.length);
  return printOf(longer, writeCodes(codesOf(composed), [{ start: 0, end: composed.length }], longer, true));
}

function printOf(codes: Uint16Array, length: number): string {
  return `${length.toString(36)}-${hashOfCodes(codes, length).toString(36)}`;
}
