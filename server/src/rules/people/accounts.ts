/**
 * What the releases say of one person's posts, as few kinds of accounts with their days: thousands of releases name
 * one official and say few different things, so that a question about all of them costs the number of kinds.
 */
import { dayNumber, parseDay } from '../../release/dates/calendar';
import type { Delegate, Person, Post } from '../../release/model';
import { remembered, type DeriveContext } from '../../workspace/derived';
import { byDateThenUri, isOpen } from '../../workspace/document';
import type { WorkspaceDocument } from '../../workspace/document';
import type { OfficialSighting } from '../../workspace/dossier';
import { entryOf } from '../../workspace/entryOf';
import { inOneOrder } from '../../workspace/sightings';
import { postCoresOf } from './posts';
import type { PostCore } from './posts';

/** One document's account of a person's posts. */
export interface Account {
  readonly document: WorkspaceDocument;
  /** The person's place in `facts.persons`. */
  readonly index: number;
  readonly country: string | undefined;
  /** Days since 1970; null where the release is undated. */
  readonly day: number | null;
  readonly cores: readonly PostCore[];
  /** Introduced as head or member of a delegation, where the post is given with care. */
  readonly delegate: boolean;
  /** Equal where two accounts say the same of the posts, with the same care, and of the same country. */
  readonly kind: string;
}

/** Accounts that say the same. */
export interface Kind {
  readonly first: Account;
  /** In the stable order of documents: by date, the undated last. */
  readonly accounts: readonly Account[];
  /** How many of them are dated. */
  readonly dated: number;
}

/** Posts given with the full name: `Coordinator Painter` later on is a short form. */
export function fullPosts(person: Person): readonly Post[] {
  return person.posts.filter((post) => post.full);
}

/** What a document says of one of its persons. */
function accountOf(
  { document, index }: Pick<OfficialSighting, 'document' | 'index'>,
  person: Person,
  context: DeriveContext,
): Account {
  const { delegations, issued } = document.facts;
  const isIt = (one: Delegate): boolean => one.person === index;
  const delegate = delegations.some(({ heads, members }) => heads.some(isIt) || members.some(isIt));
  const cores = fullPosts(person).flatMap((post) => postCoresOf(post.title, context));
  const date = issued === null ? undefined : parseDay(issued.date);
  const day = date === undefined ? null : dayNumber(date);
  const { country } = person;
  const kind = `${cores.map((core) => core.key).join('; ')}|${delegate}|${country}`;
  // many closed documents say the same, which is kept once for all of them
  const known = isOpen(document)
    ? { kind, cores }
    : remembered(context.derive(context.knowledge.derived, knownKinds), kind, () => ({ kind, cores }));
  return { document, index, country, day, delegate, cores: known.cores, kind: known.kind };
}

/** The person whose posts it is about. */
export function personOf({ document, index }: Account): Person {
  return entryOf(document.facts.persons, index);
}

/** By kind, what is kept once for all its accounts. */
function knownKinds(): Map<string, Pick<Account, 'kind' | 'cores'>> {
  return new Map();
}

/** By index of the person. */
function accountsIn(document: WorkspaceDocument, context: DeriveContext): readonly Account[] {
  return document.facts.persons.map((person, index) => accountOf({ document, index }, person, context));
}

/** The account of one person, with the registry of the document's own folder. */
export function ownAccount(
  document: WorkspaceDocument,
  index: number,
  context: DeriveContext,
): Account | undefined {
  if (document.knowledge === undefined) return context.derive(document, accountsIn)[index];
  const person = document.facts.persons[index];
  return person === undefined ? undefined : accountOf({ document, index }, person, context);
}

type Accounts = readonly [Account, ...Account[]];

/** Accounts by what they say; those that tell of no post are left out. */
function kindsIn(sightings: readonly OfficialSighting[], { derive }: DeriveContext): readonly Kind[] {
  const kinds = new Map<string, [Account, ...Account[]]>();
  for (const { document, index } of sightings) {
    const account = derive(document, accountsIn)[index];
    if (account === undefined || account.cores.length === 0) continue;
    const alike = kinds.get(account.kind);
    if (alike === undefined) kinds.set(account.kind, [account]);
    else alike.push(account);
  }
  return Array.from(kinds.values(), kindFrom);
}

/**
 * The accounts by what they say; those that tell of no post are left out.
 * @param parts all sightings of a person, as `Dossier.officialInParts` has them
 */
export function kindsOf(
  parts: readonly (readonly OfficialSighting[])[],
  { derive }: DeriveContext,
): readonly Kind[] {
  const [first = [], ...others] = parts.map((part) => derive(part, kindsIn));
  if (others.length === 0) return first;
  const all = [...first];
  for (const kind of others.flat()) {
    const at = all.findIndex((one) => one.first.kind === kind.first.kind);
    const known = all[at];
    if (known === undefined) all.push(kind);
    else all[at] = kindFrom(inOneOrder(known.accounts, kind.accounts, documentOf) as Accounts);
  }
  return all;
}

const documentOf = ({ document }: Account): WorkspaceDocument => document;

function kindFrom(accounts: Accounts): Kind {
  const dated = countWhile(accounts, accounts.length, (one) => one.day !== null);
  // without the room that a list has which grew item by item
  return { first: accounts[0], accounts: accounts.slice(), dated };
}

/** Whether a part of the sightings of a person is what one document says: most often, what is being edited. */
export function isAlone(
  part: readonly OfficialSighting[],
  { document, index }: Pick<OfficialSighting, 'document' | 'index'>,
): boolean {
  const [only] = part;
  return part.length === 1 && only?.document === document && only.index === index;
}

/** Days between two releases; 0 where one is undated, since then nothing tells them apart. */
export function daysApart(a: Account, b: Account): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
}

export function isEarlier(a: Account, b: Account): boolean {
  return byDateThenUri(a.document, b.document) < 0;
}

/** The number of leading accounts for which the test holds, which holds for none behind them. */
function countWhile(accounts: readonly Account[], end: number, test: (one: Account) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = accounts[middle];
    if (one !== undefined && test(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countBefore({ accounts, dated }: Kind, day: number): number {
  return countWhile(accounts, dated, (one) => one.day !== null && one.day < day);
}

/** The accounts of a kind that lie within so many days of one. */
export interface Nearby {
  readonly count: number;
  /** The least days apart, of several the first in the stable order. */
  readonly nearest: Account;
  /** The last in the stable order. */
  readonly last: Account;
}

/** What of a kind lies within `days` of an account; undefined where nothing does. */
export function nearby(kind: Kind, own: Account, days: number): Nearby | undefined {
  const { accounts, dated, first } = kind;
  const undated = accounts.length - dated;
  const from = own.day === null ? 0 : countBefore(kind, own.day - days);
  const to = own.day === null ? dated : countBefore(kind, own.day + days + 1);
  const last = accounts[undated > 0 ? accounts.length - 1 : to - 1];
  const count = to - from + undated;
  if (count === 0 || last === undefined) return undefined;
  if (own.day === null) return { count, nearest: first, last };
  const at = countBefore(kind, own.day);
  const before = accounts[at - 1];
  const candidates = [
    at > from ? accounts[countBefore(kind, before?.day ?? own.day)] : undefined,
    at < to ? accounts[at] : undefined,
    accounts[dated],
  ].filter((one) => one !== undefined);
  const [nearest] = candidates.toSorted((a, b) => daysApart(own, a) - daysApart(own, b));
  return nearest === undefined ? undefined : { count, nearest, last };
}

/** The last account of a kind before the own one in the stable order. */
export function lastBefore({ accounts }: Kind, own: Account): Account | undefined {
  return accounts[countWhile(accounts, accounts.length, (one) => isEarlier(one, own)) - 1];
}
