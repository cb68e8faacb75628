/**
 * Who and what belongs to a country, and which words titles have: the lists from which completion and search offer
 * something. They name each person, series and title word once, however many documents have it, and an edit costs
 * only what it changes.
 */
import { Map as PersistentMap } from 'immutable';
import type { Person, ReleaseFacts } from '../release/model';
import { foldPhrase } from '../tokens/fold';
import { isClosed, isOpen, type WorkspaceDocument } from './document';

/** By key: items, each with the number of documents that put it there. Never empty inside. */
export type Tally = PersistentMap<string, PersistentMap<string, number>>;

export interface Rosters {
  /** By country: keys of persons (`Person.key`). */
  readonly people: Tally;
  /** By party: keys of series. */
  readonly series: Tally;
  /** By word of a title and by month of issue (`2017-05`): closed releases, which are many, and open ones. */
  readonly closed: UriLists;
  readonly open: UriLists;
}

/** By key: URIs of releases, in no order. A list takes a tenth of the room of a map, and a change copies it. */
export type UriLists = PersistentMap<string, readonly string[]>;

export const emptyRosters: Rosters = {
  people: PersistentMap(),
  series: PersistentMap(),
  closed: PersistentMap(),
  open: PersistentMap(),
};

type Pair = readonly [key: string, item: string];

/** Whose official a person is: as the text tells, else the side of the table on which the person sits. */
export function countryOfPerson(facts: ReleaseFacts, person: Person): string | undefined {
  if (person.country !== undefined) return person.country;
  const index = facts.persons.indexOf(person);
  return facts.delegations.find(({ heads, members }) =>
    [...heads, ...members].some((delegate) => delegate.person === index),
  )?.party;
}

function* peopleIn({ facts }: WorkspaceDocument): Generator<Pair> {
  for (const person of facts.persons) {
    const country = person.introduced ? countryOfPerson(facts, person) : undefined;
    if (country !== undefined) yield [country, person.key];
  }
}

function* seriesIn({ eventSeries }: WorkspaceDocument): Generator<Pair> {
  for (const key of eventSeries) {
    if (key === undefined) continue;
    for (const party of key.slice(0, key.indexOf('/')).split('+')) yield [party, key];
  }
}

/** `united`, `states`, `hold` …: the folded words of a title. */
export function titleWords(title: string): readonly string[] {
  return foldPhrase(title)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 2);
}

function* releasesIn({ uri, facts }: WorkspaceDocument): Generator<Pair> {
  for (const word of new Set(titleWords(facts.title?.text ?? ''))) yield [word, uri];
  const month = facts.issued?.date.slice(0, 7);
  if (month !== undefined) yield [month, uri];
}

/** How often a version of a document adds a pair, less how often it leaves with the old one; what stays is nought. */
function differences(
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
  read: (document: WorkspaceDocument) => Iterable<Pair>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const steps = new Map<string, Map<string, number>>();
  const add = (documents: readonly WorkspaceDocument[], step: 1 | -1): void => {
    for (const document of documents)
      for (const [key, item] of read(document)) {
        const items = steps.get(key) ?? new Map<string, number>();
        steps.set(key, items.set(item, (items.get(item) ?? 0) + step));
      }
  };
  add(before, -1);
  add(after, 1);
  return steps;
}

function patchTally(tally: Tally, steps: ReadonlyMap<string, ReadonlyMap<string, number>>): Tally {
  return tally.withMutations((draft) => {
    for (const [key, items] of steps) {
      if ([...items.values()].every((step) => step === 0)) continue;
      const now = (draft.get(key) ?? PersistentMap<string, number>()).withMutations((counts) => {
        for (const [item, step] of items) {
          const count = (counts.get(item) ?? 0) + step;
          if (count === 0) counts.delete(item);
          else counts.set(item, count);
        }
      });
      if (now.isEmpty()) draft.delete(key);
      else draft.set(key, now);
    }
  });
}

/** As `patchTally`, of items that each document adds once at most. */
function patchLists(lists: UriLists, steps: ReadonlyMap<string, ReadonlyMap<string, number>>): UriLists {
  return lists.withMutations((draft) => {
    for (const [key, items] of steps) {
      const itemsWith = (sign: number): readonly string[] =>
        [...items].filter(([, step]) => Math.sign(step) === sign).map(([item]) => item);
      const [going, coming] = [new Set(itemsWith(-1)), itemsWith(1)];
      if (going.size + coming.length === 0) continue;
      const known = draft.get(key) ?? [];
      const kept = going.size === 0 ? known : known.filter((item) => !going.has(item));
      if (kept.length + coming.length === 0) draft.delete(key);
      else draft.set(key, kept.concat(coming));
    }
  });
}

/** Replaces what `before` had by what `after` has. */
export function patchRosters(
  rosters: Rosters,
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
): Rosters {
  return {
    people: patchTally(rosters.people, differences(before, after, peopleIn)),
    series: patchTally(rosters.series, differences(before, after, seriesIn)),
    closed: patchLists(
      rosters.closed,
      differences(before.filter(isClosed), after.filter(isClosed), releasesIn),
    ),
    open: patchLists(rosters.open, differences(before.filter(isOpen), after.filter(isOpen), releasesIn)),
  };
}
