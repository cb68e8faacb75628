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
  const unclaimed = dossier.agency(undefined, value).flatMap((sighting): readonly AgencySighting[] => {
    const isOfCountry = dossier.derive(sighting, ownersIn).map((owners) => owners.includes(country));
    if (!isOfCountry.includes(true)) return [];
    const { document, name, party } = sighting;
    return [
      {
        ...{ document, name, country: undefined, party },
        get mentions() {
          return sighting.mentions.filter((_, at) => isOfCountry[at] === true);
        },
      },
    ];
  });
  if (unclaimed.length === 0) return claimed;
  return inOneOrder(claimed, unclaimed, ({ document }) => document);
}

/** For each mention whose body it may be: the side of its sentence tells, else the parties of the meetings may. */
function ownersIn({ document: { facts }, mentions }: AgencySighting): readonly (readonly string[])[] {
  const parties = [...new Set(facts.events.flatMap((event) => event.parties))];
  return mentions.map((mention) => {
    const party = partyOf(facts, mention);
    return party === undefined ? parties : [party];
  });
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
