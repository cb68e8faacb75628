/**
 * How far the releases of the workspace reach in time, and which documents have promised something for when. Kept as
 * counts by month, so that a change costs the promises that fall due between the old and the new end alone.
 */
import { Map as PersistentMap, Set as PersistentSet } from 'immutable';
import type { Reference } from '../release/model';
import type { WorkspaceDocument } from './document';

/** Months are `2017-05`, which sort by time. */
export interface Calendar {
  /** Number of releases dated in each month. */
  readonly issued: PersistentMap<string, number>;
  /** The last of these months; undefined where no release is dated. */
  readonly newest: string | undefined;
  /** Documents that promise a next round, by the month in which the promised time ends. */
  readonly due: PersistentMap<string, PersistentSet<string>>;
}

export const emptyCalendar: Calendar = {
  issued: PersistentMap(),
  newest: undefined,
  due: PersistentMap(),
};

/** The month in which the time promised for a next round ends; undefined where the reference promises none. */
export function dueMonth({ relation, start }: Reference): string | undefined {
  if (relation !== 'next' || start === null) return undefined;
  return start.length === 4 ? `${start}-12` : start.slice(0, 7);
}

function dueMonths({ facts }: WorkspaceDocument): ReadonlySet<string> {
  return new Set(facts.references.map(dueMonth).filter((month) => month !== undefined));
}

/** By month how many more or fewer releases are dated in it; most changes leave all months as they were. */
function changesOf(
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const count = ({ facts }: WorkspaceDocument, step: 1 | -1): void => {
    const month = facts.issued?.date.slice(0, 7);
    if (month !== undefined) changes.set(month, (changes.get(month) ?? 0) + step);
  };
  for (const document of before) count(document, -1);
  for (const document of after) count(document, 1);
  return changes;
}

function withChanges(issued: Calendar['issued'], changes: ReadonlyMap<string, number>): Calendar['issued'] {
  let counts = issued;
  for (const [month, change] of changes) {
    const count = (counts.get(month) ?? 0) + change;
    counts = count === 0 ? counts.delete(month) : counts.set(month, count);
  }
  return counts;
}

/** Replaces what `before` had by what `after` has. */
export function patchCalendar(
  calendar: Calendar,
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
): Calendar {
  let { due } = calendar;
  for (const document of before)
    for (const month of dueMonths(document)) {
      const rest = due.get(month, PersistentSet<string>()).delete(document.uri);
      due = rest.isEmpty() ? due.delete(month) : due.set(month, rest);
    }
  for (const document of after)
    for (const month of dueMonths(document))
      due = due.set(month, due.get(month, PersistentSet<string>()).add(document.uri));
  const issued = withChanges(calendar.issued, changesOf(before, after));
  // asking all months takes longer than all the rest
  const newest = issued === calendar.issued ? calendar.newest : issued.keySeq().max();
  return { issued, newest, due };
}

/** Documents whose promises fall due between the old end of the calendar and the new one. */
export function* concernedByCalendar(before: Calendar, after: Calendar): Generator<string> {
  const [old, now] = [before.newest ?? '', after.newest ?? ''];
  if (old === now) return;
  const [from, to] = old < now ? [old, now] : [now, old];
  for (const [month, uris] of after.due) if (from <= month && month < to) yield* uris;
}
