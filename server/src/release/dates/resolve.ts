/** Fills in what a date leaves out from the day of issue, and says what is wrong with it. */
import { addDays, dayNumber, isoDay, isoMonth, isoYear, lastDayOf, parseDay, weekdayOf } from './calendar';
import type { CalendarDay } from './calendar';
import type { DateProblem, DateReading } from '../model';
import type { Direction, Point, RawDate, Relative } from './raw';

interface Values {
  readonly start?: string;
  readonly end?: string;
}

/** How much nearer the side seems that the words point to, or the past where they point to none. */
const LEANING = 0.5;
/** The same for the future, where `will` or its like stands in front: `will be held in November`, told in January. */
const FORWARD = 0.15;
/** Months behind which `this March` is rather the coming one. */
const LONG_PAST = 9;

/**
 * The year in which a month, or a day of it, is meant: the nearest, where a year left out is rather of the past
 * (a release reports), or of the future where the sentence speaks of it. `this` is the year of issue, or the
 * next one at its end.
 */
function yearFor(point: Point, anchor: CalendarDay, direction: Direction): number {
  const month = point.month ?? 1;
  const distance = (year: number): number =>
    point.day === undefined
      ? (year - anchor.year) * 12 + month - anchor.month
      : dayNumber({ year, month, day: point.day }) - dayNumber(anchor);
  if (direction === 'this') return anchor.month - month > LONG_PAST ? anchor.year + 1 : anchor.year;
  if (direction === 'last') return distance(anchor.year) < 0 ? anchor.year : anchor.year - 1;
  if (direction === 'next') return distance(anchor.year) > 0 ? anchor.year : anchor.year + 1;
  if (direction === 'past') return distance(anchor.year) <= 0 ? anchor.year : anchor.year - 1;
  const cost = (year: number): number => {
    const far = distance(year);
    const leaning = direction === 'future' ? FORWARD : LEANING;
    return Math.abs(far) * (far > 0 === (direction === 'future') ? leaning : 1);
  };
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  return years.reduce((best, year) => (cost(year) < cost(best) ? year : best));
}

function iso(point: Point, year: number): string {
  if (point.month === undefined) return isoYear(year);
  return point.day === undefined ? isoMonth(year, point.month) : isoDay(year, point.month, point.day);
}

/** The years of the two ends. A year written at the end holds for both, or for the year's turn between them. */
function yearsOf(raw: RawDate, anchor: CalendarDay | undefined): readonly [number, number] | undefined {
  const { start, end = start } = raw;
  if (start === undefined || end === undefined) return undefined;
  const turns = (start.month ?? 0) > (end.month ?? 0);
  if (start.year !== undefined) return [start.year, end.year ?? start.year + (turns ? 1 : 0)];
  if (end.year !== undefined) return [end.year - (turns ? 1 : 0), end.year];
  if (anchor === undefined) return undefined;
  const counted = raw.yearDistance === undefined ? undefined : anchor.year + raw.yearDistance;
  const year = counted ?? yearFor(start, anchor, raw.direction);
  return [year, year + (turns ? 1 : 0)];
}

/** A day that the month lacks. 29 February passes where the year is not known. */
function missingDay(raw: RawDate, years: readonly [number, number] | undefined): DateProblem | undefined {
  const second = raw.ends?.[1].start ?? Infinity;
  for (const part of raw.days) {
    const which = part.start < second ? 0 : 1;
    const month = raw.months[which];
    if (month === undefined) continue;
    const lastDay = lastDayOf(years?.[which] ?? 2024, month.month);
    if (part.day > lastDay || part.day === 0) {
      return { kind: 'no-such-day', day: { start: part.start, end: part.end }, month: month.month, lastDay };
    }
  }
  return undefined;
}

/** `24-23 August`, or `May 5, 2018 – May 3, 2018` */
function reversedRange(raw: RawDate, years: readonly [number, number] | undefined): DateProblem | undefined {
  const { start, end } = raw;
  if (
    start?.day === undefined ||
    end?.day === undefined ||
    start.month === undefined ||
    end.month === undefined
  )
    return undefined;
  const sameMonth = start.month === end.month;
  const full = start.year !== undefined && end.year !== undefined && years !== undefined;
  const ordered = full
    ? isoDay(years[0], start.month, start.day) <= isoDay(years[1], end.month, end.day)
    : !sameMonth || start.day <= end.day;
  if (ordered) return undefined;
  const [from, to] = raw.ends ?? [raw.days[0], raw.days.at(-1)];
  return from && to
    ? {
        kind: 'reversed-range',
        first: { start: from.start, end: from.end },
        last: { start: to.start, end: to.end },
      }
    : undefined;
}

function shifted(anchor: CalendarDay, months: number): string {
  const index = anchor.year * 12 + anchor.month - 1 + months;
  return isoMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** The nearest day of that weekday in the direction; on the day of issue itself unless it is `last` or `next`. */
function weekdayValue(anchor: string, weekday: number, direction: Direction): string {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  if (direction === 'future') return addDays(anchor, ahead);
  if (direction === 'next') return addDays(anchor, ahead === 0 ? 7 : ahead);
  if (direction === 'this') return addDays(anchor, weekday - weekdayOf(anchor));
  if (direction === 'last') return addDays(anchor, ahead - 7);
  return addDays(anchor, ahead === 0 ? 0 : ahead - 7);
}

/** The weekdays in the week of a day. */
function weekdaysOf(
  day: string,
  { iso, until }: Pick<Extract<Relative, { kind: 'weekday' }>, 'iso' | 'until'>,
): Values {
  const start = weekdayValue(day, iso, 'this');
  return until === undefined ? { start } : { start, end: addDays(start, (until - iso + 7) % 7) };
}

function relativeValues(relative: Relative, day: string, anchor: CalendarDay): Values {
  if (relative.kind === 'day') return { start: addDays(day, relative.distance) };
  if (relative.kind === 'month') return { start: shifted(anchor, relative.distance) };
  if (relative.kind === 'year') {
    const passed = relative.until !== undefined && anchor.month > relative.until ? 1 : 0;
    const year = anchor.year + relative.distance + passed;
    const [from, to] = relative.months ?? [0, 0];
    return from === 0 ? { start: isoYear(year) } : { start: isoMonth(year, from), end: isoMonth(year, to) };
  }
  if (relative.weeks !== undefined) return weekdaysOf(addDays(day, 7 * relative.weeks), relative);
  if (relative.until === undefined) return { start: weekdayValue(day, relative.iso, relative.direction) };
  if (relative.direction === 'past' || relative.direction === 'last') {
    const end = weekdayValue(day, relative.until, relative.direction);
    return { start: addDays(end, -((relative.until - relative.iso + 7) % 7)), end };
  }
  const start = weekdayValue(day, relative.iso, relative.direction);
  return { start, end: addDays(start, (relative.until - relative.iso + 7) % 7) };
}

function writtenValues(raw: RawDate, years: readonly [number, number] | undefined): Values {
  if (raw.start === undefined || years === undefined) return {};
  const start = iso(raw.start, years[0]);
  const end = raw.end === undefined ? start : iso(raw.end, years[1]);
  return end === start ? { start } : { start, end };
}

function precisionOf(values: Values): DateReading['precision'] {
  if (values.start === undefined) return 'unknown';
  if (values.end !== undefined) return 'range';
  return values.start.length === 10 ? 'day' : values.start.length === 7 ? 'month' : 'year';
}

function basisOf(raw: RawDate): DateReading['basis'] {
  if (raw.relative !== undefined || raw.counted) return 'relative';
  const withYear = raw.year !== undefined || raw.start?.year !== undefined;
  return withYear ? 'full' : 'inferred-year';
}

/** Whether the date says its day, month and year itself and is one day that exists. */
export function isFullDay(raw: RawDate): boolean {
  return (
    raw.start?.day !== undefined &&
    raw.start.year !== undefined &&
    raw.end === undefined &&
    missingDay(raw, yearsOf(raw, undefined)) === undefined
  );
}

/** `this year`, whose value is told by any day of it. */
export function isThisYear({ relative }: RawDate): boolean {
  return relative?.kind === 'year' && relative.distance === 0;
}

/**
 * Reads a date against the day of issue.
 * @param issued ISO day of issue, or null: then relative dates stay without value.
 * @param fallback ISO day that fills in a missing year where there is no day of issue.
 */
export function resolve(raw: RawDate, issued: string | null, fallback: string | null): DateReading {
  const { days, months } = raw;
  const isCounted = raw.relative === undefined ? raw.counted : !isThisYear(raw);
  const day = issued ?? (isCounted ? null : fallback);
  const anchor = day === null ? undefined : parseDay(day);
  const years = yearsOf(raw, anchor);
  const problem = missingDay(raw, years) ?? reversedRange(raw, years);
  const values =
    problem !== undefined
      ? {}
      : raw.relative === undefined
        ? writtenValues(raw, years)
        : anchor === undefined || day === null
          ? {}
          : relativeValues(raw.relative, day, anchor);
  const reading: { -readonly [Key in keyof DateReading]: DateReading[Key] } = {
    precision: precisionOf(values),
    basis: basisOf(raw),
    parts: raw.year === undefined ? { days, months } : { days, months, year: raw.year },
    language: raw.language,
  };
  if (values.start !== undefined) reading.start = values.start;
  if (values.end !== undefined) reading.end = values.end;
  if (raw.weekday !== undefined) reading.weekday = raw.weekday;
  if (problem !== undefined) reading.problem = problem;
  return reading;
}
