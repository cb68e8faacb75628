/** When two names in two releases are one body, and when the body goes by another name. */
import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyRow } from '../../gazetteer/rows';
import { isSameBody } from '../../rules/agencies/attendance';
import { foldPhrase } from '../../tokens/fold';

/** `renamed` is one body under two names; undefined are two bodies. */
export type Likeness = 'same' | 'renamed' | undefined;

/** How many letters of a long name may differ: `Ministry of Economic Affairs and Communication(s)`. */
const SLIP = 2;
const LONG = 12;

/** @param party ISO code of the side whose bodies they are */
export function likeness(knowledge: Knowledge, party: string, a: string, b: string): Likeness {
  if (isSameBody(knowledge, party, a, b)) return 'same';
  if (follows(knowledge, party, a, b) || follows(knowledge, party, b, a)) return 'renamed';
  const [one, other] = [foldPhrase(a), foldPhrase(b)];
  const isSlip = Math.min(one.length, other.length) >= LONG && distance(one, other) <= SLIP;
  return isSlip ? 'renamed' : undefined;
}

function rowsOf(knowledge: Knowledge, party: string, name: string): readonly AgencyRow[] {
  const rows = [
    ...(knowledge.agenciesByName.get(foldPhrase(name)) ?? []),
    ...(knowledge.agenciesByAcronym.get(name) ?? []),
  ];
  return rows.filter((row) => row.country === party);
}

function follows(knowledge: Knowledge, party: string, earlier: string, later: string): boolean {
  const names = new Set(rowsOf(knowledge, party, later).map((row) => row.name));
  return rowsOf(knowledge, party, earlier).some(
    ({ successor }) => successor !== undefined && names.has(successor),
  );
}
