/** Subjects that stand behind the head of a title without `of` or `for`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isCapital, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';
import { isWordOfRegion } from './regions';

const LONGEST_BARE = 3;

/** `Director Cyber at the …`, `Under Secretary Foreign Policy,`, `Director General South Asia.`: a subject without "of" that ends the title. */
export function isBareSubject(scan: Scan, at: number): boolean {
  let end = at;
  while (end < at + LONGEST_BARE && isCapital(scan, end) && isOfSubject(scan, end)) end += 1;
  if (isBareList(scan, at)) return true;
  return (
    end > at &&
    sameSentence(scan, at, end) &&
    (is(scan, end, W.at) || is(scan, end, W.comma) || is(scan, end, W.stop))
  );
}

function isOfSubject(scan: Scan, i: number): boolean {
  return has(scan, i, Role.topic | Role.topicPart) || isWordOfRegion(surface(scan, i, i));
}

/** `Strategy, Policy and Industry` of `Deputy Secretary Strategy, Policy and Industry at the …` */
export function isBareList(scan: Scan, at: number): boolean {
  let end = at;
  let commas = 0;
  while (end < at + LONGEST_BARE_LIST && (isCapital(scan, end) || is(scan, end, W.and))) {
    if (has(scan, end, Role.givenName | Role.familyFirst)) return false;
    if (is(scan, end + 1, W.comma)) commas += 1;
    end += is(scan, end + 1, W.comma) ? 2 : 1;
  }
  return commas > 0 && is(scan, end, W.at) && sameSentence(scan, at, end);
}

const LONGEST_BARE_LIST = 8;
