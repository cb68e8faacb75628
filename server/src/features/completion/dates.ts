/** Days with their weekday and year. */
import { addDays, daysBetween, isoDay, lastDayOf, parseDay, weekdayOf } from '../../release/dates/calendar';
import { monthName, weekdayName } from '../../release/dates/names';
import type { ReleaseFacts } from '../../release/model';
import { daysName } from '../naming';
import type { Candidate } from './candidate';
import type { Company } from './company';
import { insertion, type Typed } from './typed';

/**
 * All days of the month that is typed, or those that fit the digits behind it; days of the meeting first.
 *
 * @param today ISO day to count from where the release has no date of its own
 */
export function daysOfMonth(
  facts: ReleaseFacts,
  company: Company,
  {
    typed,
    month,
    weekday,
  }: { readonly typed: Typed; readonly month: number; readonly weekday: string | undefined },
  today: string,
): readonly Candidate[] {
  const anchor = facts.issued?.date ?? today;
  const written = /(?<day>\d{1,2})?(?:,\s?(?<year>\d{0,4}))?$/.exec(typed.text)?.groups;
  const year = written?.['year']?.length === 4 ? Number(written['year']) : nearestYear(anchor, month);
  const days = Array.from({ length: lastDayOf(year, month) }, (_, i) => isoDay(year, month, i + 1)).filter(
    (day) =>
      String(Number(day.slice(8))).startsWith(written?.['day'] ?? '') &&
      (weekday === undefined || weekdayName(weekdayOf(day)) === weekday),
  );
  const met = meetingDays(facts, company);
  const exact = Number(written?.['day'] ?? 0);
  const rank = (day: string): number => (Number(day.slice(8)) === exact ? 0 : met.has(day) ? 1 : 2);
  return days
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((day) =>
      candidate(day, typed, anchor, met, weekday === undefined ? withoutWeekday(day) : spelled(day)),
    );
}

/** The days of that weekday around the release: behind it for one that announces, before it for one that tells. */
export function daysOfWeekday(
  facts: ReleaseFacts,
  company: Company,
  { typed, weekday }: { readonly typed: Typed; readonly weekday: string },
  today: string,
): readonly Candidate[] {
  const anchor = facts.issued?.date ?? today;
  const met = meetingDays(facts, company);
  const around = Array.from({ length: 57 }, (_, i) => addDays(anchor, i - 28)).filter(
    (day) => weekdayName(weekdayOf(day)) === weekday,
  );
  const distance = (day: string): number => Math.abs(daysBetween(anchor, day));
  const rest = typed.text.slice(typed.text.indexOf(',') + 1).trim();
  return around
    .filter((day) => withoutWeekday(day).startsWith(rest))
    .sort((a, b) => Number(met.has(b)) - Number(met.has(a)) || distance(a) - distance(b))
    .map((day) => candidate(day, typed, anchor, met, spelled(day)));
}

/** The day of the release and those of its meeting, for a list on demand. */
export function likelyDays(
  facts: ReleaseFacts,
  company: Company,
  typed: Typed,
  today: string,
): readonly Candidate[] {
  const anchor = facts.issued?.date ?? today;
  const met = meetingDays(facts, company);
  return [...new Set([...met, anchor])]
    .filter(
      (day) =>
        typed.text === '' ||
        spelled(day)
          .split(/[\s,]+/)
          .some((word) => word.startsWith(typed.text)),
    )
    .map((day) => candidate(day, typed, anchor, met, spelled(day)));
}

function candidate(
  day: string,
  typed: Typed,
  anchor: string,
  met: ReadonlySet<string>,
  filter: string,
): Candidate {
  const detail = met.has(day) ? `the meeting, ${distanceName(anchor, day)}` : distanceName(anchor, day);
  return {
    ...{ kind: 'date', label: spelled(day), detail },
    ...insertion(typed, spelled(day), filter),
    subject: { kind: 'date', day },
  };
}

/** Days of the meeting, as this release or one of its own round gives them. */
function meetingDays({ events, issued }: ReleaseFacts, { former }: Company): ReadonlySet<string> {
  const told = former.flatMap(({ facts }) => facts.events.slice(0, 1));
  const near = told.filter(({ start }) => start !== null && isNear(start, issued?.date));
  return new Set(
    [...events.slice(0, 1), ...near].flatMap(({ start, end }) =>
      [start, end].filter((day) => day !== null && parseDay(day) !== undefined).map((day) => day ?? ''),
    ),
  );
}

function isNear(day: string, issued: string | undefined): boolean {
  return issued !== undefined && Math.abs(daysBetween(issued, day)) <= 45;
}

/** The year in which a day of the month lies nearest to the anchor. */
function nearestYear(anchor: string, month: number): number {
  const year = Number(anchor.slice(0, 4));
  const middle = (one: number): number => Math.abs(daysBetween(anchor, isoDay(one, month, 15)));
  return [year, year - 1, year + 1].reduce((best, one) => (middle(one) < middle(best) ? one : best));
}

/** `Tuesday, May 23, 2017` */
function spelled(day: string): string {
  return `${weekdayName(weekdayOf(day))}, ${withoutWeekday(day)}`;
}

function withoutWeekday(day: string): string {
  const parts = parseDay(day);
  return parts === undefined ? day : `${monthName(parts.month)} ${parts.day}, ${parts.year}`;
}

function distanceName(anchor: string, day: string): string {
  const days = daysBetween(anchor, day);
  if (days === 0) return 'the day of the release';
  return days > 0 ? `${daysName(days)} after` : `${daysName(-days)} before`;
}
