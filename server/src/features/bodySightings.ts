/** Where a body is named, also by releases that leave open whose it is. */
import type { AgencyMention } from '../release/model';
import type { WorkspaceDocument } from '../workspace/document';
import type { AgencySighting, Dossier } from '../workspace/dossier';
import { ownersOf } from '../workspace/bodyOwners';
import { inOneOrder } from '../workspace/sightings';
import { partyOf } from './sides';

/**
 * Documents that name the body, by date, with the mentions of it. `DOJ` tells whose body it is; of a `Ministry of
 * Defence` the sentence does in which it stands, or the meeting that the country takes part in.
 */
export function bodySightings(
  dossier: Dossier,
  { country, value }: Pick<AgencyMention, 'country' | 'value'>,
): readonly AgencySighting[] {
  const claimed = dossier.agency(country, value);
  if (country === undefined) return claimed;
  const unclaimed = dossier.agency(undefined, value).flatMap((sighting): readonly AgencySighting[] => {
    if (!sighting.owners.includes(country)) return [];
    const { document, name, owners, party } = sighting;
    return [
      {
        ...{ document, name, country: undefined, owners, party },
        get mentions() {
          return sighting.mentions.filter((mention) => ownersOf(document.facts, mention).includes(country));
        },
      },
    ];
  });
  if (unclaimed.length === 0) return claimed;
  return inOneOrder(claimed, unclaimed, ({ document }) => document);
}

/** As `bodySightings`, of a body that a document names: the side of its sentence tells whose it is. */
export function sightingsOfMention(
  dossier: Dossier,
  { facts }: WorkspaceDocument,
  mention: AgencyMention,
): readonly AgencySighting[] {
  const country = partyOf(facts, mention);
  return bodySightings(dossier, { value: mention.value, ...(country === undefined ? {} : { country }) });
}
