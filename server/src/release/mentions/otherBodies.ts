/** Where a body of its own begins behind another one, so that a list goes on rather than a name. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { has, isAllCaps, isCapital, isFree, longestHit, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { startsPost } from './agencyNeighbours';
import type { CountryHits } from './countryHits';

export function isBodyName(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form !== 'acronym';
}

export function isAcronymOfBody(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form === 'acronym' && !entry.ambiguous;
}

function isAnyTitle(
  entry: PhraseEntry,
): entry is Extract<PhraseEntry, { kind: 'title' | 'honorific' | 'rank' }> {
  return entry.kind === 'title' || entry.kind === 'honorific' || entry.kind === 'rank';
}

/** Whether a new body, person or country begins at token `i`, so that a list goes on rather than a name. */
export function startsAnother(scan: Scan, claims: Claims, countries: CountryHits, i: number): boolean {
  if (!isFree(claims, i) || countries.startingAt.has(i)) return true;
  if (has(scan, i, Role.agencyLead | Role.titlePlural) || startsPlural(scan, i)) return true;
  if (has(scan, i, Role.titleHead) && !has(scan, i, Role.weakTitleHead)) return true;
  // "Council of Harbor Advisers & Chief Economist"
  if (has(scan, i, Role.weakTitleHead) && has(scan, i + 1, Role.titleHead) && isCapital(scan, i + 1))
    return true;
  const title = longestHit(scan, i, Kind.title | Kind.honorific | Kind.rank, isAnyTitle);
  if (title !== undefined && !has(scan, i, Role.nameOfBody)) return true;
  // "Ministry of Trade and His Excellency Lars Berg", "… and Deputy Foreign Minister Lars Berg"
  if ((title?.entry.kind === 'honorific' && title.last > i) || startsPost(scan, i)) return true;
  // "Department of Fisheries and Health Canada"
  const body = longestHit(scan, i, Kind.agency, isBodyName);
  if (body !== undefined && body.last > i && countries.endingAt.has(body.last)) return true;
  const isAcronym = isAllCaps(scan, i) && !has(scan, i, Role.topic | Role.nameOfBody);
  return (
    isAcronym || longestHit(scan, i, Kind.agency, isAcronymOfBody) !== undefined || runEndsInHead(scan, i)
  );
}

/** `Departments`, `Federal Ministries`, but not the `National` of `Center for Trade and National Safety`. */
function startsPlural(scan: Scan, i: number): boolean {
  if (!has(scan, i, Role.agencyLeadPlural)) return false;
  return surface(scan, i, i).endsWith('s') || holdsBody(scan, i + 1);
}

/** `Cyber Security Centre`: whether the capitals from `from` on hold the head of a body. */
function holdsBody(scan: Scan, from: number): boolean {
  for (let k = from; k < from + LONGEST_BODY && isCapital(scan, k) && sameSentence(scan, from, k); k += 1)
    if (has(scan, k, Role.agencyLead | Role.agencyTrail) || PLURAL.test(surface(scan, k, k))) return true;
  return false;
}

const LONGEST_BODY = 6;
const PLURAL = /^(?:Commissions|Institutes|Ministries)$/;

/** `National Police Agency`: a capitalised run from `i` that closes with a trailing head is a body of its own. */
export function runEndsInHead(scan: Scan, i: number): boolean {
  for (
    let k = i;
    k < i + 7 && k < scan.sequence.count && sameSentence(scan, i, k) && isCapital(scan, k);
    k += 1
  )
    if (k > i && has(scan, k, Role.agencyTrail)) return true;
  return false;
}
