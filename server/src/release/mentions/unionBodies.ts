/** Bodies of the European Union that no name or pattern of names tells: its delegations, its directorates-general. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isCapital, isFree, reads, sameSentence } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** `Delegation to Kenya` of `EU Delegation to Kenya`: an embassy; of one `in Kenya` the word alone. */
export function unionDelegation(scan: Scan, countries: CountryHits, i: number): Extent | undefined {
  if (!reads(scan, i, 'Delegation') || countries.endingAt.get(i - 1)?.code !== 'EU') return undefined;
  const host = countries.startingAt.get(is(scan, i + 2, W.the) ? i + 3 : i + 2);
  if (host === undefined || !sameSentence(scan, i, host.last)) return undefined;
  if (is(scan, i + 1, W.to)) return { first: i, last: host.last };
  return is(scan, i + 1, W.in) ? { first: i, last: i } : undefined;
}

const LONGEST = 8;
const FEW_COUNTRIES = 60;

/** Whether the Union is among the countries that are named first. */
function speaksOfUnion({ list }: CountryHits): boolean {
  for (let k = 0; k < list.length && k < FEW_COUNTRIES; k += 1) if (list[k]?.code === 'EU') return true;
  return false;
}

/** `DG Maritime Affairs and Fisheries`, `DG Ports, Harbours & Piers`, in a text of the Union. */
export function unionDirectorate(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): Extent | undefined {
  if (!reads(scan, i, 'DG') || !isAllCaps(scan, i) || !speaksOfUnion(countries)) return undefined;
  const from = is(scan, i + 1, W.for) ? i + 2 : i + 1;
  if (isAllCaps(scan, from) || !isOfSubject(scan, claims, from)) return undefined;
  if (!has(scan, from, Role.topic | Role.topicPart | Role.nameOfBody)) return undefined;
  let last = from;
  let listed = from;
  for (let at = from + 1; at < from + LONGEST && sameSentence(scan, i, at); at += 1) {
    if (isOfSubject(scan, claims, at, listed === at - 1)) {
      listed = at;
      if (!holdsOpenList(scan, last, at)) last = at;
      continue;
    }
    const isJoint = is(scan, at, W.and) || is(scan, at, W.ampersand) || is(scan, at, W.comma);
    if (!isJoint || listed !== at - 1) break;
  }
  const isPost = is(scan, i - 1, W.comma) ? false : reads(scan, i - 1, 'Deputy');
  return isPost || isCapital(scan, last + 1) ? undefined : { first: i, last };
}

/** `, Harbours` that no "and" closes: what stands behind the body. */
function holdsOpenList(scan: Scan, last: number, at: number): boolean {
  let isOpen = false;
  for (let k = last + 1; k < at; k += 1) {
    if (is(scan, k, W.comma)) isOpen = true;
    else if (is(scan, k, W.and) || is(scan, k, W.ampersand)) isOpen = false;
  }
  return isOpen;
}

/** A word of the subject: right behind another one only what is known to be none of a name, `DG Shipping Kari Berg`. */
function isOfSubject(scan: Scan, claims: Claims, at: number, isBehind = false): boolean {
  if (!isCapital(scan, at) || !isFree(claims, at) || reads(scan, at, 'DG')) return false;
  if (has(scan, at, Role.topic | Role.topicPart)) return true;
  if (isBehind && !has(scan, at, Role.nameOfBody)) return false;
  return !has(scan, at, Role.givenName | Role.familyFirst | Role.titleHead | Role.titleModifier);
}
