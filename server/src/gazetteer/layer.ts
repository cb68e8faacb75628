/**
 * The built-in knowledge with a workspace's registry over it. Only what the registry touches is made anew, so that a
 * `readout.json` in every folder costs a few milliseconds each.
 */
import { foldPhrase } from '../tokens/fold';
import { extendTrie, numberOf, phraseWords } from '../tokens/phraseTrie';
import type { VocabularyBuilder } from '../tokens/phraseTrie';
import { vocabularyOf } from '../tokens/vocabulary';
import { extendSignatures } from './agencySignatures';
import type { Knowledge } from './knowledge';
import { agencyNames } from './knowledge';
import type { PhraseEntry } from './phraseEntry';
import { Role } from './phraseEntry';
import type { Phrase } from './phrases';
import { kindsByWord, phrasesOfAgencies } from './phrases';
import { agencyIdentity, isEmptyRegistry } from './registry';
import type { RegisteredAgency, RegisteredOfficial, RegisteredSeries, Registry } from './registry';
import type { AgencyRow } from './rows';

/** The rows that an entry stands for: the body today, and one for each name that it bore before. */
function rowsOf(agency: RegisteredAgency): readonly AgencyRow[] {
  const { name, country, acronyms, aliases, parent, from, until, former, place } = agency;
  const optional = {
    ...(parent === undefined ? {} : { parent }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  const row: AgencyRow = { name, country, acronyms, aliases, ...optional, commonAcronym: true, place };
  return [
    row,
    ...former.map((one) => ({
      ...{ name: one.name, country, successor: name, place },
      ...(one.until === undefined ? {} : { until: one.until }),
    })),
  ];
}

function* phrasesOf(registry: Registry, rows: readonly AgencyRow[]): Generator<Phrase> {
  yield* phrasesOfAgencies(rows);
  for (const official of registry.officials)
    for (const name of [official.name, ...official.aliases]) yield [name, { kind: 'official', official }];
  for (const series of registry.series)
    for (const name of [series.name, ...series.aliases]) yield [name, { kind: 'series', series }];
  for (const { name, aliases, abbreviation } of registry.titles) {
    for (const title of [name, ...aliases]) yield [title, { kind: 'title', complete: false }];
    if (abbreviation !== undefined)
      yield [abbreviation, { kind: 'title-short', long: name, ambiguous: false }];
  }
  for (const { name, aliases, country } of registry.places)
    for (const city of [name, ...aliases]) yield [city, { kind: 'city', country, name, ambiguous: false }];
}

/** Groups with rows taken out and others put in front; untouched groups stay as they are. */
function regrouped(
  groups: ReadonlyMap<string, readonly AgencyRow[]>,
  dropped: ReadonlySet<AgencyRow>,
  added: readonly AgencyRow[],
  keysOf: (row: AgencyRow) => readonly string[],
): ReadonlyMap<string, readonly AgencyRow[]> {
  const next = new Map(groups);
  for (const key of new Set([...dropped].flatMap(keysOf))) {
    const rest = (next.get(key) ?? []).filter((row) => !dropped.has(row));
    if (rest.length === 0) next.delete(key);
    else next.set(key, rest);
  }
  for (const row of [...added].reverse())
    for (const key of keysOf(row)) {
      const group = next.get(key) ?? [];
      if (!group.includes(row)) next.set(key, [row, ...group]);
    }
  return next;
}

function byName<E extends RegisteredOfficial | RegisteredSeries>(
  entries: readonly E[],
): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, readonly E[]>();
  for (const entry of entries)
    for (const key of new Set([entry.name, ...entry.aliases].map(foldPhrase)))
      found.set(key, [...(found.get(key) ?? []), entry]);
  return found;
}

/** Words that only the registry has are words of bodies, unless a person bears them. */
function rolesWith(base: Knowledge, builder: VocabularyBuilder, registry: Registry): Int32Array {
  const known = base.vocabulary.numbers.size;
  const roles = new Int32Array(builder.numbers.size + 1);
  roles.set(base.roles.subarray(0, roles.length));
  const borne = new Set(
    registry.officials.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(phraseWords),
  );
  for (const { name, aliases } of registry.agencies)
    for (const word of [name, ...aliases].flatMap(phraseWords)) {
      const number = numberOf(builder, word);
      if (number > known && !borne.has(word)) roles[number] = (roles[number] ?? 0) | Role.nameOfBody;
    }
  return roles;
}

/**
 * The knowledge with a registry in front of it: its agencies replace built-in ones of the same country and name.
 * Pure. Takes a few milliseconds, and what it does not touch is shared with `base`.
 */
export function withRegistry(base: Knowledge, registry: Registry): Knowledge {
  if (isEmptyRegistry(registry)) return base;
  const builder: VocabularyBuilder = { numbers: new Map(base.vocabulary.numbers) };
  const added = registry.agencies.flatMap(rowsOf);
  const taken = new Set(added.map(agencyIdentity));
  const dropped = new Set(
    added
      .flatMap((row) => base.agenciesByName.get(foldPhrase(row.name)) ?? [])
      .filter((row) => taken.has(agencyIdentity(row))),
  );
  const isDropped = (entry: PhraseEntry): boolean => entry.kind === 'agency' && dropped.has(entry.row);
  const gone = [...phrasesOfAgencies([...dropped])].map(([phrase]) => phrase);
  const phrases = extendTrie(base.phrases, builder, phrasesOf(registry, added), gone, isDropped);
  const abbreviations = registry.titles.flatMap(({ name, abbreviation }) =>
    abbreviation === undefined ? [] : [[abbreviation, name] as const],
  );
  const roles = rolesWith(base, builder, registry);
  return {
    ...base,
    vocabulary: vocabularyOf(builder.numbers),
    phrases,
    kinds: kindsByWord(phrases, roles.length),
    roles,
    agenciesByName: regrouped(base.agenciesByName, dropped, added, agencyNames),
    agenciesByAcronym: regrouped(base.agenciesByAcronym, dropped, added, (row) => row.acronyms ?? []),
    agenciesByCountry: regrouped(base.agenciesByCountry, dropped, added, (row) => [row.country]),
    agencySignatures: extendSignatures(base.agencySignatures, dropped, added),
    commonAcronyms: new Set([...base.commonAcronyms, ...added.flatMap((row) => row.acronyms ?? [])]),
    expansions: new Map([...base.expansions, ...abbreviations]),
    registry,
    officialsByName: byName(registry.officials),
    seriesByName: byName(registry.series),
    derived: {},
  };
}
