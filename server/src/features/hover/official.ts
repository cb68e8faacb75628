/** Hover of a person: the office here, offices and rounds in the folder, other spellings. */
import type { OfficialMention, Person, Post } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, OfficialSighting } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { countryName, dayName, ordinalName, partyNames } from '../naming';
import { personSightings } from '../personSightings';
import { linkTo } from './links';

export function officialHover(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: OfficialMention,
): string | undefined {
  const person = document.facts.persons[mention.person];
  if (person === undefined) return undefined;
  const accounts = personSightings(dossier, person).map(accountOf);
  return paragraphs([
    headline(dossier, person),
    officeHere(person),
    section('Offices in this folder', officeLines(accounts)),
    section(
      'Rounds',
      accounts.flatMap((account) => roundLines(dossier, account)),
    ),
    section('Releases', accounts.slice(0, MOST_RELEASES).map(releaseLine), accounts.length),
    spellings(person, accounts),
  ]);
}

/** What one release says of the person: asked of it once, since thousands may have to be unpacked for it. */
interface Account {
  readonly document: WorkspaceDocument;
  readonly person: Person;
  /** Which part the person takes on which side. */
  readonly parts: readonly { readonly party: string; readonly part: 'head of' | 'member of' }[];
}

function accountOf({ document, person }: OfficialSighting): Account {
  const { persons, delegations } = document.facts;
  const isPerson = (delegate: { readonly person: number }): boolean =>
    persons[delegate.person]?.key === person.key;
  const parts = delegations.flatMap(({ party, heads, members }): Account['parts'] => {
    if (heads.some(isPerson)) return [{ party, part: 'head of' }];
    return members.some(isPerson) ? [{ party, part: 'member of' }] : [];
  });
  return { document, person, parts };
}

/** So many releases are named. */
const MOST_RELEASES = 8;

/**
 * A titled list, or nothing where it would be empty.
 *
 * @param count of all items, where only the first are handed in
 */
function section(title: string, items: readonly string[], count?: number): string | undefined {
  const once = [...new Set(items)];
  return once.length === 0 ? undefined : `${strong(title)}\n\n${list(once, MOST_RELEASES, count)}`;
}

function headline(dossier: Dossier, person: Person): string {
  const country =
    person.country === undefined ? '' : ` · ${plain(countryName(dossier.knowledge, person.country))}`;
  return `${strong(person.name)}${country}`;
}

/** The fullest post of the document: `Coordinator for Cyber Issues, Department of State`. */
function officeHere(person: Person): string | undefined {
  const post = fullestPost(person.posts);
  return post === undefined ? undefined : plain(postName(post));
}

function fullestPost(posts: readonly Post[]): Post | undefined {
  return posts.find((post) => post.full) ?? posts[0];
}

function postName(post: Post): string {
  return post.agency === undefined ? post.title : `${post.title}, ${post.agency}`;
}

/** Each office once, with the first and last release that gives it: `26 February 2019 to 12 March 2019: …`. */
function officeLines(accounts: readonly Account[]): readonly string[] {
  const held = new Map<string, { readonly first: Account; readonly post: Post; last: string | null }>();
  for (const account of accounts) {
    for (const post of account.person.posts.filter(({ full }) => full)) {
      const key = foldPhrase(postName(post));
      const known = held.get(key);
      if (known === undefined) held.set(key, { first: account, post, last: account.document.day });
      else known.last = account.document.day ?? known.last;
    }
  }
  return [...held.values()].map(({ first, post, last }) => {
    const since = first.document.day;
    const until = last === null || last === since ? '' : ` to ${dayName(last)}`;
    const days = since === null ? '' : `${dayName(since)}${until}: `;
    return `${days}${plain(postName(post))} (${linkTo(first.document, post.span)})`;
  });
}

function dated(date: string | null): string {
  return date === null ? '' : `${dayName(date)}: `;
}

/** `1st Cyber Policy Working Group with Argentina, 23 May 2017: head of the United States side` */
function roundLines(dossier: Dossier, { document, parts }: Account): readonly string[] {
  const place = parts.length === 0 ? undefined : dossier.roundOf(document.uri);
  if (place === undefined) return [];
  const { series, round, role } = place;
  const count = round.ordinal === null ? '' : `${ordinalName(round.ordinal)} `;
  const day = round.start === null ? '' : `, ${dayName(round.start)}`;
  const verb = role === 'announcement' && round.documents.length === 1 ? 'to be ' : '';
  return parts.map(({ party, part }) => {
    const side = plain(countryName(dossier.knowledge, party));
    const others = series.parties.filter((other) => other !== party);
    const partner = others.length === 0 ? '' : ` with ${plain(partyNames(dossier.knowledge, others))}`;
    return `${count}${plain(series.name)}${partner}${day}: ${verb}${part} the ${side} side`;
  });
}

function releaseLine({ document, person }: Account): string {
  const title = document.facts.title === null ? '' : ` ${plain(document.facts.title.text)}`;
  return `${dated(document.day)}${linkTo(document, person.first)}${title}`;
}

/** Names of this person that are written otherwise, short forms (`Painter`) left out. */
function spellings(person: Person, accounts: readonly Account[]): string | undefined {
  const others = new Set(
    accounts.map((account) => account.person.name).filter((name) => name !== person.name),
  );
  const full = [...others].filter((name) => foldPhrase(name) !== foldPhrase(person.family));
  return full.length === 0 ? undefined : `Also written ${full.map(strong).join(', ')}`;
}
