/** Whose side nothing tells, though the text lets them lead. */
import { countryOfPerson } from './account';
import type { Account } from './account';
import type { DelegateRole } from './delegates';
import type { MentionOf } from './sentences';

/** Who leads or met, and has no side yet. */
export interface Unplaced {
  readonly mention: MentionOf<'official'>;
  readonly role: DelegateRole;
}

const MINISTER = /\bMinister\b|\b(?<!\bExecutive )Secretary\b(?![- ]General)|\bChancellor\b/u;
const PAIR = 2;

/**
 * Whether it is one minister alone: `Foreign Minister A will co-chair the Commission between Norway and Chile`. Ministries
 * name their own state first, so that it is A’s.
 */
export function isSoleChair(account: Account, sides: number, unplaced: readonly Unplaced[]): boolean {
  const person = unplaced[0]?.mention.person;
  if (sides !== PAIR || person === undefined) return false;
  if (unplaced.some(({ mention, role }) => mention.person !== person || role !== 'head')) return false;
  const { body, posts } = account.persons[person] ?? { posts: [] };
  return (
    countryOfPerson(account, person) === undefined &&
    body === undefined &&
    posts.some(({ title }) => MINISTER.test(title))
  );
}
