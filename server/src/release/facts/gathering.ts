/** What is known of the delegations while sentence after sentence is read. */
import type { Span } from '../../text/span';
import type { Delegate, DelegationAgency, Person } from '../model';
import type { DelegateRole } from './delegates';
import type { MentionOf } from './sentences';

/** Folded names of bodies that stand for whoever is in them. */
const NOT_COUNTED = new Set(['white house']);

/** One party’s side. */
export interface Side {
  heads: Delegate[];
  /** Those who met without a word on who led: one alone is the head, several are members. */
  principals: Delegate[];
  members: Delegate[];
  /** By folded name. */
  agencies: Map<string, DelegationAgency>;
  open: boolean;
  span: Span | undefined;
}

/** Adds a body to a side that does not have it yet, by its folded name. */
export function addAgency(side: Side, key: string, agency: DelegationAgency): void {
  if (!NOT_COUNTED.has(key) && !side.agencies.has(key)) side.agencies.set(key, agency);
}

function articleBefore(text: string, start: number): boolean {
  return /\bthe\s+(?:[A-Z]\S*\s+)?$/.test(text.slice(Math.max(0, start - 16), start));
}

/** A body as a delegation lists it. */
export function bodyOf(text: string, agency: MentionOf<'agency'>, ofHead: boolean): DelegationAgency {
  const { value: name, start, end, country } = agency;
  return {
    name,
    start,
    end,
    article: articleBefore(text, start),
    ofHead,
    ...(country === undefined ? {} : { country }),
  };
}

/** A side of which nobody is known yet. */
export function openSide(): Side {
  return { heads: [], principals: [], members: [], agencies: new Map(), open: false, span: undefined };
}

/** Delegations while they are being read. */
export interface Gathering {
  readonly sides: ReadonlyMap<string, Side>;
  /** The party of each delegate, by the index of the person. */
  readonly partyOf: Map<number, string>;
  readonly heads: Set<number>;
  /** The persons whose posts name a body, by the offset of the body. */
  readonly ownerAt: ReadonlyMap<number, number>;
  /** Bodies of persons who had no part yet where they were introduced. */
  readonly waiting: { readonly owner: number; readonly agency: MentionOf<'agency'> }[];
}

/** The persons whose posts or affiliations name a body, by the offset of the body. */
export function ownersOf(persons: readonly Person[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  persons.forEach((person, index) => {
    for (const { agencySpan } of person.posts)
      if (agencySpan !== undefined && !owners.has(agencySpan.start)) owners.set(agencySpan.start, index);
    if (person.body !== undefined && !owners.has(person.body.start)) owners.set(person.body.start, index);
  });
  return owners;
}

/** Where a delegate of that role belongs. */
export function listOf(side: Side, role: DelegateRole): Delegate[] {
  if (role === 'head') return side.heads;
  return role === 'principal' ? side.principals : side.members;
}
