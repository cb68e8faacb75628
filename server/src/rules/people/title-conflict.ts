/** One person, two posts: in two releases of nearly the same time. */
import type { RegisteredPost } from '../../gazetteer/registry';
import type { Person } from '../../release/model';
import { workspaceExample } from '../examples';
import type { Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import {
  daysApart,
  fullPosts,
  isAlone,
  isEarlier,
  kindsOf,
  lastBefore,
  nearby,
  ownAccount,
  personOf,
} from './accounts';
import type { Account, Kind, Nearby } from './accounts';
import { isComparable, isCompatible } from './posts';
import { registeredVerdict } from './registeredPosts';

/** Later than this the person may well have moved on. */
const SAME_TIME_DAYS = 548;

/** The two are of a kind or both of delegates, and neither tells of a post that the other could mean. */
function conflicts(a: Account, b: Account): boolean {
  if (a.cores.length === 0 || b.cores.length === 0) return false;
  const isOfKind =
    (a.delegate && b.delegate && isSeat(a) === isSeat(b)) ||
    a.cores.some((one) => b.cores.some((other) => isComparable(one, other)));
  return isOfKind && !a.cores.some((one) => b.cores.some((other) => isCompatible(one, other)));
}

/** Titles of those who sit in a parliament, where nothing follows that they would be of: they hold other posts besides. */
const SEATS = new Set(['representative', 'senator', 'congressman', 'congresswoman']);

function isSeat({ cores }: Account): boolean {
  return cores.every(({ content: [title = '', ...more] }) => more.length === 0 && SEATS.has(title));
}

type OfCountry = Pick<Account, 'country'>;

function sameCountry(a: OfCountry, b: OfCountry): boolean {
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

/**
 * The account that the own one is to be held against. Among releases of one time the minority is reported, of two
 * equally frequent posts the later; across a longer time only the first that tells of a new post.
 */
function opponentOf(own: Account, kinds: readonly Kind[]): Account | undefined {
  const against = kinds.filter(({ first }) => conflicts(own, first));
  if (against.length === 0) return undefined;
  const agreeing = kinds.filter((kind) => !against.includes(kind));
  const nearOf = (some: readonly Kind[]): readonly Nearby[] =>
    some.map((kind) => nearby(kind, own, SAME_TIME_DAYS)).filter((near) => near !== undefined);
  const countOf = (some: readonly Nearby[]): number => some.reduce((sum, { count }) => sum + count, 0);
  const near = nearOf(against);
  const [nearest] = near
    .map((one) => one.nearest)
    .toSorted((a, b) => daysApart(own, a) - daysApart(own, b) || (isEarlier(a, b) ? -1 : 1));
  if (nearest !== undefined) {
    // the own one among them
    const alike = countOf(nearOf(agreeing));
    const isLater = near.every(({ last }) => isEarlier(last, own));
    return countOf(near) > alike || (countOf(near) === alike && isLater) ? nearest : undefined;
  }
  if (agreeing.some(({ first }) => isEarlier(first, own))) return undefined;
  const earlier = against.map((kind) => lastBefore(kind, own)).filter((one) => one !== undefined);
  return earlier.toSorted((a, b) => (isEarlier(a, b) ? 1 : -1))[0];
}

function* check(own: Account, other: Account): Generator<Problem> {
  const person = personOf(own);
  const [post] = fullPosts(person);
  const [theirs] = fullPosts(personOf(other));
  if (post === undefined || theirs === undefined) return;
  const { uri } = other.document;
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

function* againstRegistry(person: Person, { title, from }: RegisteredPost): Generator<Problem> {
  const [post] = fullPosts(person);
  if (post === undefined) return;
  const since = from === undefined ? '' : ` since ${from}`;
  yield {
    span: post.span,
    severity: 'warning',
    message: `${quote(post.title)} is the post of ${person.name} here, but ${quote(title)} in the registry${since}.`,
    facts: [person.key, post.title, title],
    fixes: [
      {
        title: `Write ${quote(title)} as in the registry`,
        safe: false,
        edits: [{ span: post.span, text: title }],
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
  why: 'Titles are what corrections are most often about: an “and” lost from “Communications and Information Policy”, a Deputy Secretary made a minister. A short form of the full post is the same post. The release that stands against the others is reported; of two, the later one. Where more than eighteen months lie between them, it is only a hint that the title has changed. Where the registry has the person’s posts at the time, it alone decides.',
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
    workspaceExample('A member of parliament who chairs a delegation', {
      '2021-03-12-outcome.release': [
        'Media Note',
        'Oslo',
        'March 12, 2021',
        'Norway and Ghana held the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Sigrid Aune, Chair of the Fisheries Caucus, led the Norwegian delegation.',
      ],
      '2021-03-01-announcement.release': [
        'Media Note',
        'Oslo',
        'March 1, 2021',
        'Norway and Ghana will hold the first Norway-Ghana Fisheries Dialogue in Oslo on March 11, 2021.',
        'Representative Sigrid Aune will lead the Norwegian delegation.',
      ],
    }),
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
    for (const [index, person] of document.facts.persons.entries()) {
      const date = document.facts.issued?.date ?? null;
      const verdict = registeredVerdict(dossier, person, date);
      if (verdict !== undefined) {
        if (!verdict.isRight) yield* againstRegistry(person, verdict.post);
        continue;
      }
      if (fullPosts(person).length === 0) continue;
      const parts = dossier.officialInParts(person.key);
      const others = parts.filter((part) => !isAlone(part, { document, index }));
      const own = others.length === 0 ? undefined : ownAccount(document, index, dossier);
      if (own === undefined || !kindsOf(others, dossier).some(({ first }) => conflicts(own, first))) continue;
      const kinds = kindsOf(parts, dossier);
      const ofCountry = kinds.filter(({ first }) => sameCountry(own, first));
      const opponent = opponentOf(own, ofCountry);
      if (opponent !== undefined) yield* check(own, opponent);
    }
  },
};
