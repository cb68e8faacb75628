/** Formats that are named by how many take part: `2+2`, `C5+1`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import { has, is, isCapital, isFree, isGlued, isHyphen, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { isNameWord, partiesEndingAt } from './dialogueParts';

const SPELLED = /^(?:two|three|four|five)[- ]plus[- ](?:one|two|three|four)$/i;

/** `two-plus-two`, `three plus three`: the last token, where the format is spelled out. */
export function spelledAt(scan: Scan, i: number): number | undefined {
  const step = isHyphen(scan, i + 1) ? 2 : 1;
  if (!is(scan, i + step, W.plusSpelled)) return undefined;
  const last = i + 2 * step;
  return SPELLED.test(surface(scan, i, last)) && sameSentence(scan, i, last) ? last : undefined;
}

/** Whether a format can stand anywhere in the text. */
export function mayHoldFormat({ sequence }: Scan): boolean {
  return sequence.word.includes(W.plus) || sequence.word.includes(W.plusSpelled);
}

/** `C5+1`, with `diplomatic platform` behind it: formats that are named by who takes part. */
export function formatAt(scan: Scan, i: number): number | undefined {
  const { kind } = scan.sequence;
  const isFormat =
    is(scan, i + 1, W.plus) &&
    isGlued(scan, i + 1) &&
    isGlued(scan, i + 2) &&
    kind[i + 2] === TokenKind.number &&
    (kind[i] === TokenKind.number ||
      (isCapital(scan, i) && (scan.sequence.end[i] ?? 0) - (scan.sequence.start[i] ?? 0) <= 4));
  if (!isFormat) return spelledAt(scan, i);
  // "13:54 UTC+8"
  if (reads(scan, i, 'UTC') || reads(scan, i, 'GMT')) return undefined;
  return isPlatform(scan, i + 3) ? i + 4 : i + 2;
}

function isPlatform(scan: Scan, i: number): boolean {
  return (
    surface(scan, i, i).toLowerCase() === 'diplomatic' &&
    surface(scan, i + 1, i + 1).toLowerCase() === 'platform'
  );
}

/** `C5+1` of `C5+1 diplomatic platform`: the last token of the name itself. */
export function withoutPlatform(scan: Scan, last: number): number {
  return isPlatform(scan, last - 1) ? last - 2 : last;
}

/** `Economic 2+2`, `U.S.-Japan 2+2`: where the format's name begins, and the parties in front. */
export function formatStart(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  format: number,
): { readonly first: number; readonly parties: readonly string[] } {
  let first = format;
  while (
    format - first < 4 &&
    sameSentence(scan, first - 1, format) &&
    isFree(claims, first - 1) &&
    isNameWord(scan, first - 1) &&
    has(scan, first - 1, Role.topic | Role.level)
  )
    first -= 1;
  const pair = sameSentence(scan, first - 1, format)
    ? partiesEndingAt(scan, countries, first - 1)
    : undefined;
  return pair !== undefined && isFree(claims, pair.first, first - 1)
    ? { first: pair.first, parties: pair.codes }
    : { first, parties: [] };
}
