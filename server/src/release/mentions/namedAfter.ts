/** Surnames that stand inside other names: of governments, foundations, houses. */
import { isCapital, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';

/** `the Kim regime`, `the Biden Administration`: a surname that names a government is no mention of the person. */
export function isOfTheirRule(scan: Scan, i: number): boolean {
  return /^(?:regime|administration|government|doctrine)$/i.test(surface(scan, i, i));
}

const NAMED_AFTER_THEM =
  /^(?:Act|Airport|Amendment|Associates|Award|Building|Bridge|Center|Centre|College|Company|Corp|Fellowship|Foundation|Fund|Group|Hospital|House|Inc|Institute|LLC|Library|Memorial|Monument|Museum|Park|Partners|Prize|Scholarship|School|Stadium|Strategies|Trust|University)$/;
const LONGEST_THING = 3;

/** `the Marlowe Family Foundation`, `Jane Roe National Monument`: a name inside that of a thing. */
export function isNamedAfterThem(scan: Scan, from: number): boolean {
  for (let i = from; i < from + LONGEST_THING; i += 1) {
    if (!isCapital(scan, i) || !sameSentence(scan, from - 1, i)) return false;
    if (NAMED_AFTER_THEM.test(surface(scan, i, i))) return true;
  }
  return false;
}
