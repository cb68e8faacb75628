/** All officials, and the posts that releases give each of them. */
import { foldPhrase } from '../../tokens/fold';
import type { DeriveContext } from '../../workspace/derived';
import type { OfficialSighting } from '../../workspace/dossier';
import { allOf } from '../../workspace/sightings';
import type { Workspace } from '../../workspace/snapshot';
import { countryName } from '../naming';

export interface ListedPerson {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly country: string | undefined;
  /** Family name and name in the form by which they are put in order. */
  readonly order: string;
}

/** Everybody whom some release gives a full name, by family name. */
export function personsOf(index: Workspace['officials'], { derive }: DeriveContext): readonly ListedPerson[] {
  const persons: ListedPerson[] = [];
  for (const [key, sightings] of index) {
    const person = derive(allOf(sightings, derive), personOf);
    if (person !== null) persons.push({ ...person, key });
  }
  return persons.sort((a, b) => compareText(a.order, b.order) || compareText(a.key, b.key));
}

function personOf(
  sightings: readonly OfficialSighting[],
  { knowledge }: DeriveContext,
): Omit<ListedPerson, 'key'> | null {
  const last = sightings.findLast(({ person }) => person.introduced)?.person;
  if (last === undefined) return null;
  const told = sightings.findLast(({ person }) => person.country !== undefined)?.person.country;
  const state = told ?? sideIn(sightings);
  const country = state === undefined ? undefined : countryName(knowledge, state);
  const { name, family } = last;
  return { name, family, country, order: `${unaccented(family)} ${unaccented(name)}` };
}

/** So many of the last releases tell on whose side somebody is. */
const LOOKED_AT = 8;

/** The party whose delegation the person is in; undefined where releases only speak of the person. */
function sideIn(sightings: readonly OfficialSighting[]): string | undefined {
  for (const { document, index } of sightings.slice(-LOOKED_AT)) {
    const isPerson = (delegate: { readonly person: number }): boolean => delegate.person === index;
    const side = document.facts.delegations.find(
      ({ heads, members }) => heads.some(isPerson) || members.some(isPerson),
    );
    if (side !== undefined) return side.party;
  }
  return undefined;
}

/** `Põldoja` stands among the names that begin with `Po`. */
function unaccented(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
    const full = sighting.person.posts.filter((post) => post.full);
    const given = full.length > 0 ? full : sighting.person.posts.slice(0, 1);
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
  const years = sightings.flatMap(({ document }) => document.day?.slice(0, 4) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
