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
import givenNamesFile from './data/givenNames.json';
import groupingsFile from './data/groupings.json';
import honorificsFile from './data/honorifics.json';
import notCountriesFile from './data/notCountries.json';
import officeHoldersFile from './data/officeHolders.json';
import privateBodiesFile from './data/privateBodies.json';
import provincesFile from './data/provinces.json';
import surnamesFile from './data/surnames.json';
import termsFile from './data/terms.json';
import titlesFile from './data/titles.json';
import treatiesFile from './data/treaties.json';
import usStatesFile from './data/usStates.json';
import zonePhrasesFile from './data/zonePhrases.json';
import type { AgencyPatterns } from './agencyPatternRows';
import type {
  AcronymRow,
  AgencyGroup,
  AgencyRow,
  CountryRow,
  DialogueWords,
  GroupingRow,
  HonorificRow,
  NotCountryGroup,
  OfficeGroup,
  OfficeHolderRow,
  PrivateBodyGroup,
  ProvinceRow,
  Surnames,
  TermRow,
  Titles,
  TreatyRow,
  UsStateRow,
  ZonePhraseGroup,
  ZonePhraseRow,
} from './rows';

export const acronyms = rowsOf(acronymsFile) as readonly AcronymRow[];
export const agencies: readonly AgencyRow[] = [agenciesUs, agenciesWorld, agenciesInternational]
  .flatMap((file) => rowsOf(file) as readonly AgencyGroup[])
  .flatMap(({ country, bodies }) => bodies.map((body) => ({ ...body, country })));
export const treaties = rowsOf(treatiesFile) as readonly TreatyRow[];
export const agencyPatterns = agencyPatternsFile as AgencyPatterns;
export const countries = rowsOf(countriesFile) as readonly CountryRow[];
export const dialogueWords = dialogueWordsFile as DialogueWords;
/** Common given names of many languages, besides those of `surnames.givenNames`. */
export const givenNames: readonly string[] = givenNamesFile.names;
export const groupings = rowsOf(groupingsFile) as readonly GroupingRow[];
export const honorifics = rowsOf(honorificsFile) as readonly HonorificRow[];
/** Names with a country's name in them that are no mention of the country. */
export const notCountries: readonly string[] = (
  rowsOf(notCountriesFile) as readonly NotCountryGroup[]
).flatMap((group) => group.texts);
export const officeHolders: readonly OfficeHolderRow[] = (
  rowsOf(officeHoldersFile) as readonly OfficeGroup[]
).flatMap(({ country, post, holders }) =>
  holders.map((holder) => ({ ...holder, surname: holder.surname ?? lastWord(holder.name), country, post })),
);
/** Private bodies that are named as public ones are. */
export const privateBodies: readonly string[] = (
  rowsOf(privateBodiesFile) as readonly PrivateBodyGroup[]
).flatMap((group) => group.names);
export const provinces = rowsOf(provincesFile) as readonly ProvinceRow[];
export const surnames = surnamesFile as Surnames;
export const terms = rowsOf(termsFile) as readonly TermRow[];
export const titles = titlesFile as unknown as Titles;
export const usStates = rowsOf(usStatesFile) as readonly UsStateRow[];
export const zonePhrases: readonly ZonePhraseRow[] = (
  rowsOf(zonePhrasesFile) as readonly ZonePhraseGroup[]
).flatMap(({ texts, ...group }) => texts.map((text) => ({ ...group, text })));

// JSON imports widen unions to string and give every row every field: hence unknown, and the casts above.
function rowsOf(file: { readonly rows: readonly unknown[] }): readonly unknown[] {
  return file.rows;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
