/** All officials, and the posts that releases give each of them. */
import { foldPhrase } from '../../tokens/fold';
import type { DeriveContext } from '../../workspace/derived';
import type { OfficialSighting } from '../../workspace/dossier';
import type { Workspace } from '../../workspace/snapshot';
import { countryName } from '../naming';

export interface ListedPerson {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly country: string | undefined;
}

/** Everybody whom some release gives a full name, by family name. */
export function personsOf(
  index: Workspace['officials'],
  { knowledge }: DeriveContext,
): readonly ListedPerson[] {
  const persons: ListedPerson[] = [];
  for (const [key, sightings] of index) {
    const last = sightings.findLast(({ person }) => person.introduced)?.person;
    if (last === undefined) continue;
    const state =
      sightings.findLast(({ person }) => person.country !== undefined)?.person.country ??
      sightings.map(sideOf).find((party) => party !== undefined);
    const country = state === undefined ? undefined : countryName(knowledge, state);
    persons.push({ key, name: last.name, family: last.family, country });
  }
  return persons.sort(
    (a, b) => compareText(a.family, b.family) || compareText(a.name, b.name) || compareText(a.key, b.key),
  );
}

/** The party whose delegation the person is in; undefined where the release only speaks of the person. */
function sideOf({ document: { facts }, person }: OfficialSighting): string | undefined {
  const isPerson = (delegate: { readonly person: number }): boolean =>
    facts.persons[delegate.person] === person;
  return facts.delegations.find(({ heads, members }) => heads.some(isPerson) || members.some(isPerson))
    ?.party;
}

const collator = new Intl.Collator('en');

function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A post and the releases that give it. */
export interface HeldPost {
  readonly segment: string;
  /** Null for releases that name the person without a post. */
  readonly name: string | null;
  /** Of the first and the last release, as far as they are dated. */
  readonly years: readonly [string, string] | null;
  readonly sightings: readonly OfficialSighting[];
}

/** Of releases that name a person without a post. */
const NO_POST = '-';

export function segmentOfPost({
  title,
  agency,
}: {
  readonly title: string;
  readonly agency?: string;
}): string {
  return foldPhrase(agency === undefined ? title : `${title}, ${agency}`);
}

/** The posts of a person in the order in which releases first give them; mere mentions last. */
export function postsOf(sightings: readonly OfficialSighting[]): readonly HeldPost[] {
  const found = new Map<string, { name: string | null; sightings: OfficialSighting[] }>();
  for (const sighting of sightings) {
    const full = sighting.posts.filter((post) => post.full);
    const given = full.length > 0 ? full : sighting.posts.slice(0, 1);
    const names: readonly (readonly [string, string | null])[] =
      given.length === 0
        ? [[NO_POST, null]]
        : given.map((post) => [
            segmentOfPost(post),
            post.agency === undefined ? post.title : `${post.title}, ${post.agency}`,
          ]);
    for (const [segment, name] of new Map(names)) {
      const known = found.get(segment);
      if (known === undefined) found.set(segment, { name, sightings: [sighting] });
      else known.sightings.push(sighting);
    }
  }
  const posts = Array.from(found, ([segment, { name, sightings: of }]) => ({
    segment,
    name,
    years: yearsOf(of),
    sightings: of,
  }));
  return [...posts.filter(({ name }) => name !== null), ...posts.filter(({ name }) => name === null)];
}

function yearsOf(sightings: readonly OfficialSighting[]): HeldPost['years'] {
  const years = sightings.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)]));
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
