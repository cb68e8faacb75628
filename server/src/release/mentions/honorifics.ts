/** What stands between a title and a name and is no part of either: honorifics, and marks of retirement. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isCapital, isFree, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { honorificHit } from './names';

const MOST_HONORIFICS = 4;

/** The honorifics that begin at `i` (`Rev. Dr.`): their last token; undefined where none does. */
export function honorificsAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { last: number; partOfName: boolean } | undefined {
  let last: number | undefined;
  let partOfName = false;
  let at = i;
  for (let count = 0; count < MOST_HONORIFICS; count += 1) {
    const hit = honorificHit(scan, at);
    if (hit === undefined || !isCapital(scan, at) || !isFree(claims, at, hit.last)) break;
    if (
      hit.entry.ambiguous &&
      (isGivenName(scan, at, hit.last) ||
        isInitial(scan, at) ||
        last !== undefined ||
        !isCapital(scan, hit.last + 1) ||
        has(scan, hit.last + 1, Role.nameOfBody))
    )
      break;
    last = is(scan, hit.last + 1, W.stop) && has(scan, hit.last, Role.abbreviation) ? hit.last + 1 : hit.last;
    // "Hon. (Dr.) Roe"
    const behind = behindRetired(scan, last);
    if (behind !== undefined) last = behind - 1;
    partOfName = hit.entry.partOfName;
    at = last + 1;
  }
  return last === undefined ? undefined : { last, partOfName };
}

/** `M.` of `Salem M. Khan` and `M. U. Khan`, which stands for Monsieur in front of a name. */
function isInitial(scan: Scan, at: number): boolean {
  if (!reads(scan, at, 'M') || !is(scan, at + 1, W.stop)) return false;
  if (/^\p{Lu}$/u.test(surface(scan, at + 2, at + 2)) && is(scan, at + 3, W.stop)) return true;
  return sameSentence(scan, at - 1, at) && isCapital(scan, at - 1) && !has(scan, at - 1, Role.titleHead);
}

/** `Don` of `Don Greaves`, which `Don Felipe` has as a courtesy. */
function isGivenName(scan: Scan, first: number, last: number): boolean {
  return first === last && has(scan, first, Role.givenName) && !has(scan, last + 1, Role.givenName);
}

const BRACKETED = /^(?:ret(?:d|ired)?|rtd|dr|prof|mrs|ms|amb|eng(?:r)?)$/i;

/** `Lt. Gen. (Retd.) Desai`, `Ambassador (Dr.) Roe`: the token behind the bracket. */
export function behindRetired(scan: Scan, last: number): number | undefined {
  if (!is(scan, last + 1, W.open) || !BRACKETED.test(surface(scan, last + 2, last + 2))) return undefined;
  const close = is(scan, last + 3, W.stop) ? last + 4 : last + 3;
  return is(scan, close, W.close) && sameSentence(scan, last, close + 1) ? close + 1 : undefined;
}
