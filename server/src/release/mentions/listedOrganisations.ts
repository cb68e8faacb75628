/** Organisations of states whose name is a common word: read beside another organisation alone. */
import { Kind } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { is, isCapital, longestHit } from '../scan';
import type { Scan } from '../scan';
import type { CountryHits } from './countryHits';

type AgencyEntry = Extract<PhraseEntry, { kind: 'agency' }>;

/** Whether the body is one of several states. */
export function isOfMembersOf({ country }: AgencyEntry): boolean {
  return country === 'INT';
}

/** `Commonwealth`: an alias of one word with other meanings. */
export function isWordOfMembers({
  first,
  last,
  entry,
}: {
  first: number;
  last: number;
  entry: AgencyEntry;
}): boolean {
  return entry.ambiguous && entry.form === 'alias' && first === last && isOfMembersOf(entry);
}

function isOrganisation(entry: PhraseEntry): entry is AgencyEntry {
  return entry.kind === 'agency' && isOfMembersOf(entry) && !entry.ambiguous;
}

const LONGEST_NAME = 6;

/** `the Commonwealth and the United Nations`, `the G20 and the Commonwealth`: whether "and" or a comma joins the token with an organisation or a grouping. */
export function isListedWithOthers(scan: Scan, countries: CountryHits, i: number): boolean {
  if (is(scan, i + 1, W.of) || isCapital(scan, i + 1)) return false;
  const isJoint = (k: number): boolean => is(scan, k, W.and) || is(scan, k, W.comma);
  const isThe = (k: number): boolean => is(scan, k, W.the);
  if (isJoint(i + 1)) {
    const comma = is(scan, i + 1, W.comma) && is(scan, i + 2, W.and) ? i + 2 : i + 1;
    const next = isThe(comma + 1) ? comma + 2 : comma + 1;
    if (longestHit(scan, next, Kind.agency, isOrganisation) !== undefined) return true;
    if ((countries.startingAt.get(next)?.code.length ?? 0) > 2) return true;
  }
  let before = isThe(i - 1) ? i - 2 : i - 1;
  if (!isJoint(before)) return false;
  while (isJoint(before)) before -= 1;
  if ((countries.endingAt.get(before)?.code.length ?? 0) > 2) return true;
  for (let k = before; k > before - LONGEST_NAME && k >= 0; k -= 1)
    if (longestHit(scan, k, Kind.agency, isOrganisation)?.last === before) return true;
  return false;
}
