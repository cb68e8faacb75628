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
  /** Documents that promise a next round, by the month in which the promised time ends. */
  readonly due: PersistentMap<string, PersistentSet<string>>;
}

export const emptyCalendar: Calendar = { issued: PersistentMap(), due: PersistentMap() };

/** The month in which the time promised for a next round ends; undefined where the reference promises none. */
export function dueMonth({ relation, start }: Reference): string | undefined {
  if (relation !== 'next' || start === null) return undefined;
  return start.length === 4 ? `${start}-12` : start.slice(0, 7);
}

/** The month of the newest release; undefined where none is dated. Costs the number of months. */
export function newestMonth({ issued }: Calendar): string | undefined {
  return issued.keySeq().max();
}

function dueMonths({ facts }: WorkspaceDocument): ReadonlySet<string> {
  return new Set(facts.references.map(dueMonth).filter((month) => month !== undefined));
}

function countIssued(
  issued: Calendar['issued'],
  document: WorkspaceDocument,
  step: 1 | -1,
): Calendar['issued'] {
  const month = document.facts.issued?.date.slice(0, 7);
  if (month === undefined) return issued;
  const count = (issued.get(month) ?? 0) + step;
  return count === 0 ? issued.delete(month) : issued.set(month, count);
}

/** Replaces what `before` had by what `after` has. */
export function patchCalendar(
  calendar: Calendar,
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
): Calendar {
  let { issued, due } = calendar;
  for (const document of before) {
    issued = countIssued(issued, document, -1);
    for (const month of dueMonths(document)) {
      const rest = due.get(month, PersistentSet<string>()).delete(document.uri);
      due = rest.isEmpty() ? due.delete(month) : due.set(month, rest);
    }
  }
  for (const document of after) {
    issued = countIssued(issued, document, 1);
    for (const month of dueMonths(document)) {
      due = due.set(month, due.get(month, PersistentSet<string>()).add(document.uri));
    }
  }
  return { issued, due };
}

/** Documents whose promises fall due between the old end of the calendar and the new one. */
export function* concernedByCalendar(before: Calendar, after: Calendar): Generator<string> {
  const [old, now] = [newestMonth(before) ?? '', newestMonth(after) ?? ''];
  if (old === now) return;
  const [from, to] = old < now ? [old, now] : [now, old];
  for (const [month, uris] of after.due) if (from <= month && month < to) yield* uris;
}
