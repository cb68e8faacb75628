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
  return [...claimed, ...unclaimed].sort((a, b) => byDateThenUri(a.document, b.document));
}
