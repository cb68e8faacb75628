/** Entries for the workspace's registry, made of what a release says. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyRow } from '../../gazetteer/rows';
import type { AgencyMention, DialogueMention, OfficialMention, ReleaseFacts } from '../../release/model';
import type { RegistryChange } from '../../rules/registry/change';
import { registryPlace } from '../registryEntry';

export type NewEntry = RegistryChange & { readonly kind: 'add' };

/** What stands there is in the registry already, or lacks what an entry needs. */
export function entryFor(
  knowledge: Knowledge,
  facts: ReleaseFacts,
  mention: OfficialMention | AgencyMention | DialogueMention,
): NewEntry | undefined {
  if (registryPlace(knowledge, facts, mention) !== undefined) return undefined;
  switch (mention.type) {
    case 'official':
      return officialEntry(facts, mention);
    case 'agency':
      return agencyEntry(facts, mention);
    case 'dialogue':
      return seriesEntry(facts, mention);
  }
}

function officialEntry(facts: ReleaseFacts, mention: OfficialMention): NewEntry | undefined {
  const person = facts.persons[mention.person];
  if (person?.introduced !== true) return undefined;
  const { name, country } = person;
  return { kind: 'add', list: 'officials', entry: { name, ...(country === undefined ? {} : { country }) } };
}

/** The side in whose list a body stands is its country, where nothing nearer says so. */
function agencyEntry(facts: ReleaseFacts, mention: AgencyMention): NewEntry | undefined {
  const side = facts.delegations.find(({ agencies }) =>
    agencies.some(({ start }) => start === mention.start),
  );
  const country = mention.country ?? side?.party;
  if (country === undefined) return undefined;
  const acronym = facts.mentions.find(
    (one) => one.type === 'agency' && one.value === mention.value && one.acronym,
  )?.text;
  const name = mention.value;
  return {
    kind: 'add',
    list: 'agencies',
    entry: { name, ...(acronym === undefined ? {} : { acronym }), country },
  };
}

function seriesEntry(facts: ReleaseFacts, mention: DialogueMention): NewEntry | undefined {
  const parties = mention.parties.length > 1 ? mention.parties : (facts.events[0]?.parties ?? []);
  if (parties.length < 2) return undefined;
  return { kind: 'add', list: 'series', entry: { name: mention.name, parties: [...parties] } };
}

/** A built-in body as an entry that takes its place, with one name more. */
export function entryOfRow(row: AgencyRow, alias: string): NewEntry {
  const { name, country, parent, from, until } = row;
  const [acronym, ...acronyms] = row.acronyms ?? [];
  return {
    kind: 'add',
    list: 'agencies',
    entry: {
      name,
      ...(acronym === undefined ? {} : { acronym }),
      country,
      ...(parent === undefined ? {} : { parent }),
      aliases: [...(row.aliases ?? []), ...acronyms, alias],
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { to: until }),
    },
  };
}
