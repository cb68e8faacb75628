/** Seats: one of government that is a place where something happens there, and one that a state has in a body. */
import { W } from '../../gazetteer/readerWords';
import { is, isCapital, isFree, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';

/** Whether token `i` names such a seat as a venue; `the Pentagon said` names the body. */
export function isSeat(scan: Scan, i: number): boolean {
  if (!is(scan, i - 1, W.the)) return false;
  if (!is(scan, i - 2, W.at) && !is(scan, i - 2, W.to) && !is(scan, i - 2, W.in)) return false;
  return reads(scan, i, 'Pentagon');
}

/** `Chequers`, `10 Downing Street` behind "at", "to" or "in": the first and last token of a British prime minister's house at `i`; `Downing Street said` names the office. */
function houseAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { readonly first: number; readonly last: number } | undefined {
  const last = reads(scan, i, 'Chequers')
    ? i
    : reads(scan, i, 'Downing') && reads(scan, i + 1, 'Street')
      ? i + 1
      : undefined;
  if (last === undefined || !isFree(claims, last)) return undefined;
  const first = last > i && (reads(scan, i - 1, '10') || reads(scan, i - 1, '11')) ? i - 1 : i;
  const isThere = is(scan, first - 1, W.at) || is(scan, first - 1, W.to) || is(scan, first - 1, W.in);
  return isThere && sameSentence(scan, first - 1, last) && isFree(claims, first, last)
    ? { first, last }
    : undefined;
}

const LONGEST_PALACE = 5;

/** `San Marco Palace` behind "at the": the last token of a palace or castle that begins at `i`. */
function palaceAt(scan: Scan, claims: Claims, i: number): number | undefined {
  if (!is(scan, i - 1, W.the) && !is(scan, i - 1, W.at) && !is(scan, i - 1, W.in)) return undefined;
  for (
    let k = i;
    k < i + LONGEST_PALACE && isCapital(scan, k) && isFree(claims, k) && sameSentence(scan, i, k);
    k += 1
  )
    if (k > i && PALACE.test(surface(scan, k, k)))
      return isCapital(scan, k + 1) && sameSentence(scan, k, k + 1) ? undefined : k;
  return undefined;
}

const PALACE = /^(?:Castle|Palace|Palacio|Palais|Palazzo)$/;

/** The Pentagon, a house of government, a palace that begins at `i`. */
export function seatAt(
  scan: Scan,
  claims: Claims,
  i: number,
  isLocative: boolean,
): { readonly first: number; readonly last: number; readonly country: string | undefined } | undefined {
  if (isSeat(scan, i)) return { first: i, last: i, country: 'US' };
  const house = houseAt(scan, claims, i);
  if (house !== undefined) return { first: house.first, last: house.last, country: 'GB' };
  const palace = isLocative ? palaceAt(scan, claims, i) : undefined;
  return palace === undefined ? undefined : { first: i, last: palace, country: undefined };
}

/** `Cebu City` of the city Cebu, but not `Cebu City Council` */
export function withCity(scan: Scan, claims: Claims, last: number): number {
  const next = last + 1;
  const isCalled = reads(scan, next, 'City') && isFree(claims, next) && sameSentence(scan, last, next);
  return isCalled && !(isCapital(scan, next + 1) && sameSentence(scan, next, next + 1)) ? next : last;
}

/** `as a Non-Permanent Member of the Council`: what a state is, and no post. */
export function isSeatOfState(scan: Scan, first: number, last: number): boolean {
  return (
    first < last &&
    isCapital(scan, last) &&
    /^Members?$/.test(surface(scan, last, last)) &&
    /^(?:Associate|Elected|Founding|Full|Non|Permanent)$/.test(surface(scan, first, first)) &&
    /^(?:Permanent|Associate|Elected|Founding|Full|Non-?Permanent)$/i.test(surface(scan, last - 1, last - 1))
  );
}
