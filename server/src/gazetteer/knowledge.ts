/** The gazetteer compiled for matching and asking. Built once at start-up, and again when a registry changes. */
import type { PhraseTrie } from '../tokens/phraseTrie';
import type { Vocabulary } from '../tokens/sequence';
import type { AgencySignatures } from './agencySignatures';
import type { PhraseEntry } from './phraseEntry';
import type { AgencyRow, CountryRow, GroupingRow } from './rows';

export interface Knowledge {
  /** Numbers of all words that occur in any phrase. */
  readonly vocabulary: Vocabulary;
  /** Every phrase of the data, over those numbers. */
  readonly phrases: PhraseTrie<PhraseEntry>;
  /** Roles of each word (`Role` bits), by its number. */
  readonly roles: Uint32Array;
  /** Folded family names that stand in front of the given name, to the states where they do. */
  readonly familyFirst: ReadonlyMap<string, readonly string[]>;
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, CountryRow>;
  /** By acronym in capitals. */
  readonly groupings: ReadonlyMap<string, GroupingRow>;
  /** By name, official form or alias, folded by `foldPhrase`; several states may have a body of one name. */
  readonly agenciesByName: ReadonlyMap<string, readonly AgencyRow[]>;
  /** By acronym as written (`NSC`). */
  readonly agenciesByAcronym: ReadonlyMap<string, readonly AgencyRow[]>;
  /** By ISO code, `EU` or `INT`. */
  readonly agenciesByCountry: ReadonlyMap<string, readonly AgencyRow[]>;
  /** Names of bodies, prepared for finding what a misspelt one was meant to be. */
  readonly agencySignatures: AgencySignatures;
  /** Acronyms that every reader knows. */
  readonly commonAcronyms: ReadonlySet<string>;
  /** Long forms of acronyms and abbreviated titles, for hovers and fixes: `DAS` to its title. */
  readonly expansions: ReadonlyMap<string, string>;
}
