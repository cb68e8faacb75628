/** One person, two posts: in two releases of nearly the same time. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { daysBetween } from '../../release/dates/calendar';
import type { Person, Post } from '../../release/model';
import type { DeriveContext } from '../../workspace/derived';
import type { OfficialSighting } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { isComparable, isCompatible, postCoresOf } from './posts';
import type { PostCore } from './posts';

/** Later than this the person may well have moved on. */
const SAME_TIME_DAYS = 548;

/** Posts given with the full name: `Coordinator Painter` later on is a short form. */
function fullPosts(person: Person): readonly Post[] {
  return person.posts.filter((post) => post.full);
}

function coresOf(person: Person, knowledge: Knowledge): readonly PostCore[] {
  return fullPosts(person).flatMap((post) => postCoresOf(post.title, knowledge));
}

/** One document's account of a person's posts. */
interface Account {
  readonly sighting: OfficialSighting;
  readonly cores: readonly PostCore[];
  /** Introduced as head or member of a delegation, where the post is given with care. */
  readonly delegate: boolean;
  /** Place in the stable order of documents. */
  readonly order: number;
}

function accountOf(sighting: OfficialSighting, { knowledge }: DeriveContext): Omit<Account, 'order'> {
  const { document, person } = sighting;
  const index = document.facts.persons.indexOf(person);
  const delegate = document.facts.delegations.some((side) =>
    [...side.heads, ...side.members].some((one) => one.person === index),
  );
  return { sighting, cores: coresOf(person, knowledge), delegate };
}

/** The accounts of all documents, in their stable order; made again only for those that changed. */
function accountsOf(sightings: readonly OfficialSighting[], { derive }: DeriveContext): readonly Account[] {
  return sightings.map((one, order) => ({ ...derive(one, accountOf), order }));
}

/**
 * One account of each kind: what is said of the posts, whether with care, and of which country. Hundreds of
 * releases name one official, and say few different things.
 */
function kindsOf(sightings: readonly OfficialSighting[], { derive }: DeriveContext): readonly Account[] {
  const kinds = new Map<string, Account>();
  for (const account of derive(sightings, accountsOf)) {
    const posts = account.cores.map((core) => core.key).join('; ');
    const kind = `${posts}|${account.delegate}|${account.sighting.person.country}`;
    if (!kinds.has(kind)) kinds.set(kind, account);
  }
  return [...kinds.values()];
}

/** Neither tells of a post that the other could mean, and the two are of a kind or both of delegates. */
function conflicts(a: Account, b: Account): boolean {
  if (a.cores.length === 0 || b.cores.length === 0) return false;
  if (a.cores.some((one) => b.cores.some((other) => isCompatible(one, other)))) return false;
  return (
    (a.delegate && b.delegate) || a.cores.some((one) => b.cores.some((other) => isComparable(one, other)))
  );
}

/** Days between two releases; 0 where one is undated, since then nothing tells them apart. */
function daysApart(a: Account, b: Account): number {
  const [from, to] = [a.sighting.date, b.sighting.date];
  return from === null || to === null ? 0 : Math.abs(daysBetween(from, to));
}

function sameCountry(a: Person, b: Person): boolean {
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

/**
 * The account that the own one is to be held against. Among releases of one time the minority is reported, of two
 * equally frequent posts the later; across a longer time only the first that tells of a new post.
 */
function opponentOf(own: Account, others: readonly Account[]): Account | undefined {
  const isNear = (other: Account): boolean => daysApart(own, other) <= SAME_TIME_DAYS;
  const against = others.filter((other) => conflicts(own, other));
  const opposed = new Set(against);
  const near = against.filter(isNear).toSorted((a, b) => daysApart(own, a) - daysApart(own, b));
  const agreeing = others.filter((other) => !opposed.has(other));
  const [nearest] = near;
  if (nearest !== undefined) {
    const alike = agreeing.filter(isNear).length + 1;
    const isLater = near.every((other) => other.order < own.order);
    return near.length > alike || (near.length === alike && isLater) ? nearest : undefined;
  }
  const isFirst = !agreeing.some((other) => other.order < own.order);
  return isFirst ? against.findLast((other) => other.order < own.order) : undefined;
}

function* check(own: Account, other: Account): Generator<Problem> {
  const { person } = own.sighting;
  const [post] = fullPosts(person);
  const [theirs] = fullPosts(other.sighting.person);
  if (post === undefined || theirs === undefined) return;
  const { uri } = other.sighting.document;
  const file = fileNameOf(uri);
  const isLate = daysApart(own, other) > SAME_TIME_DAYS;
  yield {
    span: post.span,
    severity: isLate ? 'hint' : 'warning',
    message: `${quote(post.title)} is the post of ${person.name} here, but ${quote(theirs.title)} in ${file}${isLate ? ', which is of another time' : ''}.`,
    facts: [person.key, post.title, theirs.title],
    related: [{ uri, span: theirs.span, message: `${person.name}: ${quote(theirs.title)}` }],
    fixes: [
      {
        title: `Write ${quote(theirs.title)} as in ${file}`,
        safe: false,
        edits: [{ span: post.span, text: theirs.title }],
      },
    ],
  };
}

export const titleConflict: WorkspaceRule = {
  id: 'title-conflict',
  family: 'people',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A person has another post or rank here than in other releases of the time.',
  why: 'Titles are what corrections are most often about: an “and” lost from “Communications and Information Policy”, a Deputy Secretary made a minister. A short form of the full post is the same post. The release that stands against the others is reported; of two, the later one. Where more than eighteen months lie between them, it is only a hint that the title has changed.',
  source:
    'Published texts of 2014, 2019 and 2020 that altered an official’s title; Buttry’s accuracy checklist.',
  fires: [
    workspaceExample(
      'Announcement and outcome disagree',
      {
        '2021-03-12-outcome.release': [
          'Media Note',
          'Oslo',
          'March 12, 2021',
          'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
          'Sigrid Aune, ⟪Director for Coastal Waters⟫ at the Ministry of Foreign Affairs, led the Norwegian delegation.',
        ],
        '2021-03-01-announcement.release': [
          'Media Note',
          'Oslo',
          'March 1, 2021',
          'Norway and Ghana will hold the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
          'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, will lead the Norwegian delegation.',
        ],
      },
      [
        'Media Note',
        'Oslo',
        'March 12, 2021',
        'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
    ),
    workspaceExample('Years later, a hint', {
      '2023-03-12-outcome.release': [
        'Media Note',
        'Oslo',
        'March 12, 2023',
        'Norway and Ghana held the second Norway-Ghana Fisheries Dialogue in Accra on March 11, 2023.',
        'Sigrid Aune, ⟪Deputy Secretary for Climate⟫ at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
      '2021-03-12-outcome.release': [
        'Media Note',
        'Oslo',
        'March 12, 2021',
        'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
    }),
  ],
  silent: [
    workspaceExample('A short form of the same post', {
      '2021-03-12-outcome.release': [
        'Media Note',
        'Oslo',
        'March 12, 2021',
        'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Director at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
      '2021-03-01-announcement.release': [
        'Media Note',
        'Oslo',
        'March 1, 2021',
        'Norway and Ghana will hold the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, will lead the Norwegian delegation.',
      ],
    }),
    workspaceExample('The other release stands alone against two', {
      '2021-03-12-outcome.release': [
        'Media Note',
        'Oslo',
        'March 12, 2021',
        'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
      '2021-03-01-announcement.release': [
        'Media Note',
        'Oslo',
        'March 1, 2021',
        'Norway and Ghana will hold the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Director for Ocean Resources at the Ministry of Foreign Affairs, will lead the Norwegian delegation.',
      ],
      '2021-06-01-outcome.release': [
        'Media Note',
        'Oslo',
        'June 1, 2021',
        'Norway and Iceland held the third Norway-Iceland Herring Consultations in Bergen on May 30, 2021.',
        'Sigrid Aune, Director for Coastal Waters at the Ministry of Foreign Affairs, led the Norwegian delegation.',
      ],
    }),
  ],
  *check(document, dossier) {
    for (const person of document.facts.persons) {
      const sightings = dossier.official(person.key);
      if (sightings.length < 2 || fullPosts(person).length === 0) continue;
      const accounts = dossier.derive(sightings, accountsOf);
      const own = accounts.find((one) => one.sighting.document.uri === document.uri);
      if (own === undefined) continue;
      const kinds = dossier.derive(sightings, kindsOf);
      if (!kinds.some((kind) => sameCountry(person, kind.sighting.person) && conflicts(own, kind))) continue;
      const others = accounts.filter(
        ({ sighting, cores }) =>
          sighting.document.uri !== document.uri && cores.length > 0 && sameCountry(person, sighting.person),
      );
      const opponent = opponentOf(own, others);
      if (opponent !== undefined) yield* check(own, opponent);
    }
  },
};
