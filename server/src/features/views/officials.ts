/** The tree of officials: persons by family name, the posts they held with years, and the releases that say so. */
import { foldPhrase } from '../../tokens/fold';
import type { DeriveContext } from '../../workspace/derived';
import type { OfficialSighting } from '../../workspace/dossier';
import type { Workspace } from '../../workspace/snapshot';
import { countryName } from '../naming';
import { personContent, postContent, sightingContent } from './officialLines';
import { emptyLevel, levelOf, type Level } from './level';
import type { View, ViewData } from './view';

export const officials: View = {
  level: (data, [person, post]) => {
    if (person === undefined) return personsLevel(data);
    const posts = postsIn(data, person);
    if (post === undefined) return postsLevel(posts);
    const held = posts.find(({ segment }) => segment === post);
    return held === undefined ? emptyLevel : sightingsLevel(held);
  },
  pathOf: (data, uri, offset) => {
    const document = data.dossier.document(uri);
    const at = document?.facts.mentions.find(({ start, end }) => start <= offset && offset <= end);
    const head = document?.facts.delegations.flatMap(({ heads }) => heads)[0];
    const index = at?.type === 'official' ? at.person : (head?.person ?? 0);
    const person = document?.facts.persons[index];
    if (person === undefined) return undefined;
    const post = postsIn(data, person.key).find(({ sightings }) =>
      sightings.some((sighting) => sighting.document.uri === uri),
    );
    return post === undefined ? undefined : [person.key, post.segment, uri];
  },
  placeOf: (data, [person, post, uri]) => {
    if (person === undefined) return undefined;
    const posts = postsIn(data, person);
    const held = post === undefined ? posts.at(-1) : posts.find(({ segment }) => segment === post);
    const sighting = held?.sightings.findLast(({ document }) => uri === undefined || document.uri === uri);
    if (held === undefined || sighting === undefined) return undefined;
    const words = sighting.posts.find((one) => segmentOfPost(one) === held.segment);
    const isLastOfAll = post === undefined || words === undefined;
    return { uri: sighting.document.uri, span: isLastOfAll ? sighting.person.first : words.span };
  },
};

export interface ListedPerson {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly country: string | undefined;
}

/** Everybody whom some release gives a full name, by family name. */
function personsOf(index: Workspace['officials'], { knowledge }: DeriveContext): readonly ListedPerson[] {
  const persons: ListedPerson[] = [];
  for (const [key, sightings] of index) {
    const last = sightings.findLast(({ person }) => person.introduced)?.person;
    if (last === undefined) continue;
    const state = sightings.findLast(({ person }) => person.country !== undefined)?.person.country;
    const country = state === undefined ? undefined : countryName(knowledge, state);
    persons.push({ key, name: last.name, family: last.family, country });
  }
  return persons.sort(
    (a, b) => compareText(a.family, b.family) || compareText(a.name, b.name) || compareText(a.key, b.key),
  );
}

const collator = new Intl.Collator('en');

function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

function personsLevel({ workspace }: ViewData): Level {
  return levelOf(workspace.derive(workspace.officials, personsOf), {
    segment: ({ key }) => key,
    name: ({ family }) => family,
    content: personContent,
  });
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

const NO_POST = '-';

function segmentOfPost({ title, agency }: { readonly title: string; readonly agency?: string }): string {
  return foldPhrase(agency === undefined ? title : `${title}, ${agency}`);
}

/** The posts of a person in the order in which releases first give them; mere mentions last. */
function postsOf(sightings: readonly OfficialSighting[]): readonly HeldPost[] {
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

function postsIn({ workspace, dossier }: ViewData, key: string): readonly HeldPost[] {
  return workspace.derive(dossier.official(key), postsOf);
}

function postsLevel(posts: readonly HeldPost[]): Level {
  return levelOf(posts, {
    segment: ({ segment }) => segment,
    name: ({ name }) => name ?? '',
    content: postContent,
  });
}

function sightingsLevel({ sightings }: HeldPost): Level {
  return levelOf(sightings, {
    segment: ({ document }) => document.uri,
    name: ({ date }) => date?.slice(0, 4) ?? 'undated',
    content: sightingContent,
  });
}
