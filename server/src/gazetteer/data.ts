/**
 * The gazetteer's data, typed. The files are checked against their row types and invariants by
 * `test/gazetteer/`, so that nothing is validated again when the server starts.
 */
import acronymsFile from './data/acronyms.json';
import agenciesInternational from './data/agencies-international.json';
import agenciesUs from './data/agencies-us.json';
import agenciesWorld from './data/agencies-world.json';
import agencyPatternsFile from './data/agencyPatterns.json';
import countriesFile from './data/countries.json';
import dialogueWordsFile from './data/dialogueWords.json';
import groupingsFile from './data/groupings.json';
import honorificsFile from './data/honorifics.json';
import officeHoldersFile from './data/officeHolders.json';
import surnamesFile from './data/surnames.json';
import titlesFile from './data/titles.json';
import usStatesFile from './data/usStates.json';
import zonePhrasesFile from './data/zonePhrases.json';
import type {
  AcronymRow,
  AgencyPatterns,
  AgencyRow,
  CountryRow,
  DialogueWords,
  GroupingRow,
  HonorificRow,
  OfficeHolderRow,
  Surnames,
  Titles,
  UsStateRow,
  ZonePhraseRow,
} from './rows';

export const acronyms: readonly AcronymRow[] = rowsOf(acronymsFile);
export const agencies: readonly AgencyRow[] = [agenciesUs, agenciesWorld, agenciesInternational].flatMap(
  (file) => rowsOf<AgencyRow>(file),
);
export const agencyPatterns = agencyPatternsFile as AgencyPatterns;
export const countries: readonly CountryRow[] = rowsOf(countriesFile);
export const dialogueWords = dialogueWordsFile as DialogueWords;
export const groupings: readonly GroupingRow[] = rowsOf(groupingsFile);
export const honorifics: readonly HonorificRow[] = rowsOf(honorificsFile);
export const officeHolders: readonly OfficeHolderRow[] = rowsOf(officeHoldersFile);
export const surnames = surnamesFile as Surnames;
export const titles = titlesFile as unknown as Titles;
export const usStates: readonly UsStateRow[] = rowsOf(usStatesFile);
export const zonePhrases: readonly ZonePhraseRow[] = rowsOf(zonePhrasesFile);

// JSON imports widen unions to string and give every row every field, hence the one cast here.
function rowsOf<Row>(file: { readonly rows: readonly unknown[] }): readonly Row[] {
  return file.rows as readonly Row[];
}
