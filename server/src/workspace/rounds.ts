/**
 * Which documents tell of the same meeting of a series. Days are the best evidence, ordinals the next (a dialogue
 * that was raised a level counts anew, so one ordinal may stand for two meetings), nearness in time the last.
 */
import { dayNumber } from './days';
import type { Derive } from './derived';
import type { Round } from './dossier';
import type { Meeting } from './meeting';
import { rolesOf } from './roles';

/** How long before a meeting it may be announced, and how long after it be reported, in days. */
const ANNOUNCED_WITHIN = 366;
const REPORTED_WITHIN = 62;
/** How far a meeting may move from its announced day and still be the same one, ordinals unstated. */
const MOVED_WITHIN = 31;

/** A round in the making. */
interface Draft {
  readonly meetings: Meeting[];
  ordinal: number | null;
  start: number | null;
  end: number | null;
  /** The same as ISO days. */
  firstDay: string | null;
  lastDay: string | null;
  held: boolean;
}

/** What places a meeting in a round. */
export interface Dated {
  readonly meeting: Meeting;
  readonly ordinal: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** The release's own date. */
  readonly issued: number | null;
  readonly held: boolean;
}

export function dated(meeting: Meeting): Dated {
  const { event, document } = meeting;
  const firstDay = event.start !== null && event.start.length >= 10 ? event.start : null;
  const lastDay = event.end !== null && event.end.length >= 10 ? event.end : firstDay;
  const start = firstDay === null ? null : dayNumber(firstDay);
  const { day } = document;
  return {
    meeting,
    ordinal: event.ordinal,
    start,
    end: lastDay === null || lastDay === firstDay ? start : dayNumber(lastDay),
    ...{ firstDay, lastDay },
    issued: day === null ? null : dayNumber(day),
    held: event.status === 'held',
  };
}

function open(drafts: Draft[], item: Dated): void {
  const { meeting, ordinal, start, end, firstDay, lastDay, held } = item;
  drafts.push({ meetings: [meeting], ordinal, start, end, firstDay, lastDay, held });
}

/** Dates and ordinal of a round are those of the first held telling; a later one fills only what is missing. */
function join(draft: Draft, item: Dated): void {
  draft.meetings.push(item.meeting);
  draft.ordinal ??= item.ordinal;
  draft.start ??= item.start;
  draft.end ??= item.end;
  draft.firstDay ??= item.firstDay;
  draft.lastDay ??= item.lastDay;
  draft.held ||= item.held;
}

/** The days of the two overlap or lie next to each other. */
function sameDays(draft: Draft, item: Dated): boolean {
  if (draft.start === null || item.start === null) return false;
  return item.start <= (draft.end ?? draft.start) + 1 && draft.start <= (item.end ?? item.start) + 1;
}

function contradicts(draft: Draft, item: Dated): boolean {
  return draft.ordinal !== null && item.ordinal !== null && draft.ordinal !== item.ordinal;
}

function sameOrdinal(draft: Draft, item: Dated): boolean {
  return item.ordinal !== null && draft.ordinal === item.ordinal;
}

/** The candidate with the smallest distance that is not negative and within the limit; the first of equals. */
function nearest(
  drafts: readonly Draft[],
  limit: number,
  distance: (draft: Draft) => number | null,
): Draft | undefined {
  let best: Draft | undefined;
  let least = limit + 1;
  for (const draft of drafts) {
    const days = distance(draft);
    if (days !== null && days >= 0 && days < least) {
      best = draft;
      least = days;
    }
  }
  return best;
}

/** A held meeting: by its days; without days, by its ordinal, else the last meeting before it was reported. */
function placeHeld(drafts: Draft[], item: Dated): void {
  const since = (draft: Draft): number | null =>
    draft.start === null || item.issued === null ? null : item.issued - draft.start;
  const free = drafts.filter((draft) => !contradicts(draft, item));
  const home =
    item.start !== null
      ? (drafts.find((draft) => sameDays(draft, item) && sameOrdinal(draft, item)) ??
        drafts.find((draft) => sameDays(draft, item)))
      : (nearest(
          free.filter((draft) => sameOrdinal(draft, item)),
          ANNOUNCED_WITHIN,
          since,
        ) ??
        (item.issued === null ? free.find((draft) => sameOrdinal(draft, item)) : undefined) ??
        nearest(free, REPORTED_WITHIN, since));
  if (home === undefined) open(drafts, item);
  else join(home, item);
}

/** How long after the announcement the round took place; null where the text does not tell. */
function waited(draft: Draft, item: Dated): number | null {
  if (draft.start === null || item.issued === null) return null;
  return draft.start - item.issued;
}

/** An announced meeting: by its days, by its ordinal, else the next meeting after the announcement. */
function placeAnnounced(drafts: Draft[], item: Dated): void {
  const byDays = drafts.find((draft) => sameDays(draft, item));
  const free = drafts.filter((draft) => draft.held && !contradicts(draft, item));
  const same = free.filter((draft) => sameOrdinal(draft, item));
  const undatedHome = item.ordinal === null && free.length === 1 ? free[0] : undefined;
  const soon = item.start === null ? ANNOUNCED_WITHIN : MOVED_WITHIN;
  const home =
    byDays ??
    nearest(same, ANNOUNCED_WITHIN, (draft) => waited(draft, item)) ??
    (item.issued === null ? (same[0] ?? undatedHome) : undefined) ??
    nearest(free, soon, (draft) =>
      item.start === null ? waited(draft, item) : Math.abs((draft.start ?? Infinity) - item.start),
    );
  if (home !== undefined) {
    join(home, item);
    return;
  }
  const together = drafts.find(
    (draft) => !draft.held && sameOrdinal(draft, item) && (draft.start === null || item.start === null),
  );
  if (together === undefined) open(drafts, item);
  else join(together, item);
}

/** When the round took place, or was first spoken of where nobody dates it. */
function sortDay(draft: Draft): number {
  if (draft.start !== null) return draft.start;
  const issued = draft.meetings.map((meeting) => meeting.document.day);
  return Math.min(...issued.map((day) => (day === null ? Infinity : dayNumber(day))));
}

function compareDrafts(a: Draft, b: Draft): number {
  const dayA = sortDay(a);
  const dayB = sortDay(b);
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return (a.ordinal ?? Infinity) === (b.ordinal ?? Infinity)
    ? 0
    : (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity);
}

/**
 * The rounds of one series, in order of time.
 * @param meetings all that is told of the series, in the stable order of documents; the answer depends on
 * nothing else
 */
export function roundsOf(meetings: readonly Meeting[], derive: Derive): readonly Round[] {
  const items = meetings.map((meeting) => derive(meeting, dated));
  const held = items.filter((item) => item.held);
  const drafts: Draft[] = [];
  const byStart = [...held].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  for (const item of byStart.filter((one) => one.start !== null)) placeHeld(drafts, item);
  for (const item of held.filter((one) => one.start === null)) placeHeld(drafts, item);
  for (const item of items.filter((one) => !one.held && one.start !== null)) placeAnnounced(drafts, item);
  for (const item of items.filter((one) => !one.held && one.start === null)) placeAnnounced(drafts, item);
  return drafts.sort(compareDrafts).map((draft) => ({
    ordinal: draft.ordinal,
    start: draft.firstDay,
    end: draft.lastDay,
    documents: rolesOf(draft.meetings, derive),
  }));
}
