/** What a phrase of the gazetteer means, and the roles that single words play in patterns. */
import type { RegisteredOfficial, RegisteredSeries } from './registry';
import type { AgencyRow, CountryRow, DialogueHead } from './rows';

export type PhraseEntry =
  | {
      readonly kind: 'country';
      readonly code: string;
      readonly form: 'name' | 'official' | 'adjective' | 'abbreviation';
      /** The form is also something else and needs its context. */
      readonly ambiguous: boolean;
      readonly row?: CountryRow;
      /** Only where a hyphen joins it with another country. */
      readonly combining?: true;
    }
  | {
      readonly kind: 'agency';
      readonly row: AgencyRow;
      /** Of its row: rows differ in what they have, and are slow to ask. */
      readonly name: string;
      readonly country: string;
      readonly place: AgencyRow['place'] | undefined;
      readonly form: 'name' | 'alias' | 'acronym';
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'title'; readonly complete: boolean }
  | { readonly kind: 'title-short'; readonly long: string; readonly ambiguous: boolean }
  | { readonly kind: 'rank'; readonly ambiguous: boolean }
  | {
      readonly kind: 'honorific';
      readonly partOfName: boolean;
      /** States where it is a given name. */
      readonly givenIn: readonly string[] | undefined;
      readonly ambiguous: boolean;
      readonly gender: 'f' | 'm' | undefined;
    }
  | { readonly kind: 'dialogue-head'; readonly head: DialogueHead; readonly plural: boolean }
  | {
      readonly kind: 'city';
      readonly country: string;
      readonly name: string;
      readonly ambiguous: boolean;
      /** A territory with bodies of its own, `Puerto Rico`. */
      readonly territory?: boolean;
    }
  | {
      readonly kind: 'us-state';
      readonly postal: string;
      readonly abbreviated: boolean;
      readonly sharesName: boolean;
    }
  /** `Ontario`, `Bavaria`: part of the place behind a city, and nothing by itself. */
  | { readonly kind: 'province'; readonly country: string; readonly abbreviated: boolean }
  /** A treaty, a private association: like a meeting's name, and none. */
  | { readonly kind: 'not-meeting' }
  | { readonly kind: 'compound-subject' }
  /** `Carrier Strike Group`: of forces, and named by what stands behind. */
  | { readonly kind: 'formation' }
  /** A person or dialogue of the workspace's registry, by any of its spellings. */
  | { readonly kind: 'official'; readonly official: RegisteredOfficial }
  | { readonly kind: 'series'; readonly series: RegisteredSeries }
  /** A private association, school or institute: named as a public body is, and none. */
  | { readonly kind: 'private-body' }
  /** `Korean Peninsula`: contains a country's name and names no state */
  | { readonly kind: 'feature' };

export type CityEntry = Extract<PhraseEntry, { kind: 'city' }>;

export function isCity(entry: PhraseEntry): entry is CityEntry {
  return entry.kind === 'city';
}

export function isState(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'us-state' }> {
  return entry.kind === 'us-state';
}

/** The kinds as bits. */
export const Kind = {
  country: 1 << 0,
  agency: 1 << 1,
  title: 1 << 2,
  'title-short': 1 << 3,
  rank: 1 << 4,
  honorific: 1 << 5,
  'dialogue-head': 1 << 6,
  city: 1 << 7,
  'us-state': 1 << 8,
  province: 1 << 9,
  'not-meeting': 1 << 10,
  'compound-subject': 1 << 11,
  official: 1 << 12,
  series: 1 << 13,
  'private-body': 1 << 14,
  feature: 1 << 15,
  formation: 1 << 16,
} as const satisfies Readonly<Record<PhraseEntry['kind'], number>>;

/** Roles of single words, as bits. */
export const Role = {
  titleHead: 1 << 0,
  titlePlural: 1 << 1,
  weakTitleHead: 1 << 2,
  titleModifier: 1 << 3,
  titleState: 1 << 4,
  agencyLead: 1 << 5,
  agencyLeadPlural: 1 << 6,
  agencyTrail: 1 << 7,
  /** a trailing head that needs more than one capitalised word in front */
  weakAgencyTrail: 1 << 8,
  /** occurs inside names of bodies, titles or dialogues: the start of a person's name it is not */
  nameOfBody: 1 << 9,
  generic: 1 << 10,
  topic: 1 << 11,
  ordinal: 1 << 12,
  particle: 1 << 13,
  suffix: 1 << 14,
  givenName: 1 << 15,
  familyFirst: 1 << 16,
  private: 1 << 17,
  publicInstitution: 1 << 18,
  genericBefore: 1 << 19,
  titleSuffix: 1 << 20,
  level: 1 << 21,
  listedShort: 1 << 22,
  /** takes a full stop of its own: `Mr`, `Gen`, `Calif` */
  abbreviation: 1 << 23,
  /** occurs in topics of several words only: `civil` of `civil space` */
  topicPart: 1 << 24,
  /** ends the name of a place, a law or a thing: `Island`, `Act` */
  notName: 1 << 25,
  /** begins a term whose spelling wavers: `cyber` of `cyber security` */
  termStart: 1 << 26,
  /** stands behind a name and is no part of it: `OBE`, `MP` */
  postNominal: 1 << 27,
} as const;
