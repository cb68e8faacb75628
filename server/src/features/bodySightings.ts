/** Where a body is named, also by releases that leave open whose it is. */
import type { AgencyMention } from '../release/model';
import type { WorkspaceDocument } from '../workspace/document';
import type { AgencySighting, Dossier } from '../workspace/dossier';
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
  const unclaimed = dossier.agency(undefined, value).flatMap((sighting) => {
    const { document, name, party: listed } = sighting;
    const { facts } = document;
    const mayBe = facts.events.some(({ parties }) => parties.includes(country));
    const mentions = sighting.mentions.filter((mention) => {
      const party = partyOf(facts, mention);
      return party === undefined ? mayBe : party === country;
    });
    return mentions.length === 0 ? [] : [{ document, name, country: undefined, party: listed, mentions }];
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
