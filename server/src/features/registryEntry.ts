/** Which entry of the workspace's registry a mention is. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { EntryPlace } from '../gazetteer/rows';
import type { AgencyMention, DialogueMention, Mention, ReleaseFacts } from '../release/model';
import { foldPhrase } from '../tokens/fold';
import { partyKey } from '../workspace/seriesKey';
import type { Target } from './location';

/** The place of its entry in a `readout.json`; undefined for what the registry does not have. */
export function registryPlace(
  knowledge: Knowledge,
  facts: ReleaseFacts,
  mention: Mention,
): EntryPlace | undefined {
  switch (mention.type) {
    case 'official': {
      const name = facts.persons[mention.person]?.name ?? mention.value;
      return knowledge.officialsByName.get(foldPhrase(name))?.[0]?.place;
    }
    case 'agency':
      return placeOfAgency(knowledge, mention);
    case 'dialogue':
      return placeOfSeries(knowledge, mention);
    case 'title':
      return bySpelling(knowledge.registry.titles, mention.text);
    case 'place':
      return bySpelling(knowledge.registry.places, mention.text);
    case 'country':
    case 'date':
    case 'contact':
      return undefined;
  }
}

function bySpelling(
  entries: readonly { readonly place: EntryPlace }[],
  text: string,
): EntryPlace | undefined {
  const folded = foldPhrase(text);
  return entries.find(({ place }) => place.spellings.some((one) => foldPhrase(one.text) === folded))?.place;
}

function placeOfAgency(knowledge: Knowledge, mention: AgencyMention): EntryPlace | undefined {
  const rows = [
    ...(knowledge.agenciesByName.get(foldPhrase(mention.value)) ?? []),
    ...(mention.acronym ? (knowledge.agenciesByAcronym.get(mention.text) ?? []) : []),
  ];
  const { country } = mention;
  return rows.find((row) => row.place !== undefined && (country === undefined || row.country === country))
    ?.place;
}

function placeOfSeries(knowledge: Knowledge, mention: DialogueMention): EntryPlace | undefined {
  const entries = knowledge.seriesByName.get(foldPhrase(mention.name)) ?? [];
  const parties = mention.parties.length > 1 ? mention.parties : mention.standing;
  const meant =
    parties === undefined
      ? entries
      : entries.filter((entry) => partyKey(entry.parties) === partyKey(parties));
  return meant[0]?.place;
}

/** The entry as a place to go to: the caret lands on its name. */
export function entryTarget({ uri, entry, spellings }: EntryPlace): Target {
  return { uri, span: entry, focus: spellings[0] };
}
