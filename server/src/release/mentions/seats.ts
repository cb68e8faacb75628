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

const LONGEST_PALACE = 5;

/** `San Marco Palace` behind "at the": the last token of a palace or castle that begins at `i`. */
export function palaceAt(scan: Scan, claims: Claims, i: number): number | undefined {
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

const PALACE = /^(?:Castle|Palace|Palacio|Palais|Palazzo)$/u;

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
    /^Members?$/u.test(surface(scan, last, last)) &&
    /^(?:Associate|Elected|Founding|Full|Non|Permanent)$/u.test(surface(scan, first, first)) &&
    /^(?:Permanent|Associate|Elected|Founding|Full|Non-?Permanent)$/iu.test(surface(scan, last - 1, last - 1))
  );
}
