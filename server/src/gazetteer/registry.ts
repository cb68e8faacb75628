/** What a workspace's `readout.json` adds to the built-in knowledge; where both speak, the workspace wins. */
import { foldPhrase } from '../tokens/fold';
import type { AgencyRow, EntryPlace, PartialDate } from './rows';

interface Entry {
  /** The form that stands for all spellings. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: EntryPlace;
}

/** A post that an official holds or held. */
export interface RegisteredPost {
  readonly title: string;
  readonly agency?: string;
  /** ISO 3166-1 alpha-2, or the acronym of a grouping. */
  readonly country?: string;
  /** First and last day, month or year of the post; open where absent. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

export interface RegisteredOfficial extends Entry {
  readonly country?: string;
  readonly posts: readonly RegisteredPost[];
}

export interface RegisteredAgency extends Entry {
  readonly country: string;
  readonly acronyms: readonly string[];
  readonly parent?: string;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** Names that it bore before, each up to and including `until`. */
  readonly former: readonly { readonly name: string; readonly until?: PartialDate }[];
}

export interface RegisteredSeries extends Entry {
  /** Codes of those who meet. */
  readonly parties: readonly string[];
  /** `ministerial`: a series of one topic at another level is another series. */
  readonly level?: string;
}

/** A title of several words, or one that is no title anywhere else. */
export interface RegisteredTitle extends Entry {
  readonly abbreviation?: string;
}

export interface RegisteredPlace extends Entry {
  readonly country: string;
}

export interface Registry {
  readonly officials: readonly RegisteredOfficial[];
  readonly agencies: readonly RegisteredAgency[];
  readonly series: readonly RegisteredSeries[];
  readonly titles: readonly RegisteredTitle[];
  readonly places: readonly RegisteredPlace[];
}

export const emptyRegistry: Registry = { officials: [], agencies: [], series: [], titles: [], places: [] };

export function isEmptyRegistry({ officials, agencies, series, titles, places }: Registry): boolean {
  return [officials, agencies, series, titles, places].every((entries) => entries.length === 0);
}

/** What makes two agencies one entry: their country and name. */
export function agencyIdentity({ country, name }: Pick<AgencyRow, 'country' | 'name'>): string {
  return `${country}/${foldPhrase(name)}`;
}

/** What makes two series one entry: their name and parties. */
export function seriesIdentity({ name, parties }: Pick<RegisteredSeries, 'name' | 'parties'>): string {
  return `${[...parties].sort().join('+')}/${foldPhrase(name)}`;
}

const nameIdentity = ({ name }: Entry): string => foldPhrase(name);

function over<E>(outer: readonly E[], inner: readonly E[], identity: (entry: E) => string): readonly E[] {
  if (outer.length === 0) return inner;
  const taken = new Set(inner.map(identity));
  return [...inner, ...outer.filter((entry) => !taken.has(identity(entry)))];
}

/** Two registries as one, in which an entry of the inner folder replaces the outer one of its name. */
export function mergeRegistries(outer: Registry, inner: Registry): Registry {
  return {
    officials: over(outer.officials, inner.officials, nameIdentity),
    agencies: over(outer.agencies, inner.agencies, agencyIdentity),
    series: over(outer.series, inner.series, seriesIdentity),
    titles: over(outer.titles, inner.titles, nameIdentity),
    places: over(outer.places, inner.places, nameIdentity),
  };
}
