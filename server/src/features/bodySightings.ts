/** Where a body is named, also by releases that leave open whose it is. */
import type { AgencyMention } from '../release/model';
import { byDateThenUri } from '../workspace/document';
import type { AgencySighting, Dossier } from '../workspace/dossier';

/**
 * Documents that name the body, by date. `DOJ` tells whose body it is; the name in full may stand where nothing does
 * but the parties of the meeting.
 */
export function bodySightings(
  dossier: Dossier,
  { country, value }: Pick<AgencyMention, 'country' | 'value'>,
): readonly AgencySighting[] {
  const claimed = dossier.agency(country, value);
  if (country === undefined) return claimed;
  const unclaimed = dossier
    .agency(undefined, value)
    .filter(({ document }) => document.facts.events.some(({ parties }) => parties.includes(country)));
  if (unclaimed.length === 0) return claimed;
  return merged(claimed, unclaimed);
}

/** Two lists in the order of documents as one. */
function merged(a: readonly AgencySighting[], b: readonly AgencySighting[]): readonly AgencySighting[] {
  const all: AgencySighting[] = [];
  let next = 0;
  for (const one of a) {
    for (let other = b[next]; other !== undefined && byDateThenUri(other.document, one.document) < 0;) {
      all.push(other);
      next += 1;
      other = b[next];
    }
    all.push(one);
  }
  return [...all, ...b.slice(next)];
}
