/** One person, two posts: in two releases of nearly the same time. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { daysBetween } from '../../release/dates/calendar';
import type { Person, Post } from '../../release/model';
import type { OfficialSighting } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { isCompatible, postCoresOf } from './posts';
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

/** Neither tells of a post that the other could mean. */
function conflicts(a: readonly PostCore[], b: readonly PostCore[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isCompatible(one, other)));
}

/** Days between two releases; 0 where one is undated, since then nothing tells them apart. */
function apart(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(daysBetween(a, b));
}

function sameCountry(a: Person, b: Person): boolean {
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

function problemOf(person: Person, post: Post, other: OfficialSighting, days: number): Problem | undefined {
  const theirs = fullPosts(other.person)[0];
  if (theirs === undefined) return undefined;
  const file = fileNameOf(other.document.uri);
  const late = days > SAME_TIME_DAYS;
  return {
    span: post.span,
    severity: late ? 'hint' : 'warning',
    message: `${quote(post.title)} is the post of ${person.name} here, but ${quote(theirs.title)} in ${file}${late ? ', which is of another time' : ''}.`,
    facts: [person.key, post.title, theirs.title],
    related: [
      { uri: other.document.uri, span: theirs.span, message: `${person.name}: ${quote(theirs.title)}` },
    ],
    fixes: [
      {
        title: `Write ${quote(theirs.title)} as in ${file}`,
        safe: false,
        edits: [{ span: post.span, text: theirs.title }],
      },
    ],
  };
}

/** The sightings in which the person is of the document's time, of its country, and not in the document itself. */
function* check(
  person: Person,
  own: OfficialSighting,
  sightings: readonly OfficialSighting[],
  knowledge: Knowledge,
): Generator<Problem> {
  const [post] = fullPosts(person);
  const cores = coresOf(person, knowledge);
  if (post === undefined || cores.length === 0) return;
  const others = sightings
    .filter((one) => one.document.uri !== own.document.uri && sameCountry(person, one.person))
    .map((one) => ({ one, cores: coresOf(one.person, knowledge), days: apart(own.date, one.date) }))
    .filter((item) => item.cores.length > 0);
  const differing = others.filter((item) => conflicts(cores, item.cores));
  const near = differing.filter((item) => item.days <= SAME_TIME_DAYS);
  const agreeing = others.filter((item) => item.days <= SAME_TIME_DAYS && !conflicts(cores, item.cores));
  const order = (item: { readonly one: OfficialSighting }): number => sightings.indexOf(item.one);
  const mine = sightings.findIndex((one) => one.document.uri === own.document.uri);
  const isMajority = agreeing.length + 1 > near.length;
  const isTie = agreeing.length + 1 === near.length;
  const nearest = near.toSorted((a, b) => a.days - b.days || order(a) - order(b))[0];
  if (nearest !== undefined) {
    if (isTie ? near.some((item) => order(item) > mine) : isMajority) return;
    const problem = problemOf(person, post, nearest.one, nearest.days);
    if (problem !== undefined) yield problem;
    return;
  }
  const earlier = differing.filter((item) => order(item) < mine).at(-1);
  if (earlier === undefined || agreeing.some((item) => order(item) < mine)) return;
  const problem = problemOf(person, post, earlier.one, earlier.days);
  if (problem !== undefined) yield problem;
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
      const own = sightings.find((one) => one.document.uri === document.uri);
      if (own !== undefined && sightings.length > 1) yield* check(person, own, sightings, dossier.knowledge);
    }
  },
};
