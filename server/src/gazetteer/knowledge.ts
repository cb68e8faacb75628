/** The gazetteer compiled for matching and asking; registries are laid over what is built once (`layer.ts`). */
import type { PhraseTrie } from '../tokens/phraseTrie';
import { foldPhrase } from '../tokens/fold';
import type { Vocabulary } from '../tokens/vocabulary';
import type { AgencySignatures } from './agencySignatures';
import type { PhraseEntry } from './phraseEntry';
import type { RegisteredOfficial, RegisteredSeries, Registry } from './registry';
import type { AgencyRow, CountryRow, GroupingRow, ZonePhraseRow } from './rows';

export interface Knowledge {
  /** Numbers of all words that occur in any phrase. */
  readonly vocabulary: Vocabulary;
  /** Every phrase of the data, over those numbers. */
  readonly phrases: PhraseTrie<PhraseEntry>;
  /** What the phrases mean that begin with each word (`Kind` bits), by its number. */
  readonly kinds: Int32Array;
  /** Roles of each word (`Role` bits), by its number. */
  readonly roles: Int32Array;
  /** Phrases that tell a notice, by `pairKey` of their first two words; 0 for a second word that is none. */
  readonly noticeStarts: ReadonlyMap<number, readonly ZonePhraseRow[]>;
  /** 1 for the numbers of the first of them. */
  readonly noticeWords: Uint8Array;
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
  /** What the workspace adds; empty in what is built in. */
  readonly registry: Registry;
  /** Persons and dialogues of the registry by name or alias, folded by `foldPhrase`. */
  readonly officialsByName: ReadonlyMap<string, readonly RegisteredOfficial[]>;
  readonly seriesByName: ReadonlyMap<string, readonly RegisteredSeries[]>;
  /**
   * What is derived from the knowledge hangs on this. On the knowledge itself it would change the shape for which
   * all of the reading is compiled, and the first edits would wait for it to be compiled again.
   */
  readonly derived: object;
}

/** The keys under which a body stands in `agenciesByName`. */
export function agencyNames({ name, official, aliases }: AgencyRow): readonly string[] {
  return [name, ...(official === undefined ? [] : [official]), ...(aliases ?? [])].map(foldPhrase);
}

/** Two vocabulary numbers as one. */
export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The first of two numbers that `pairKey` made one. */
export function firstOfPair(pair: number): number {
  return Math.floor(pair / 0x10000);
}
