/** Days, months and years of the Gregorian calendar as ISO 8601 strings and plain numbers. */

const DAY_MS = 86_400_000;
/** After so many years days fall on the same weekdays again. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** A day by its numbers; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a month (1 to 12): 29 for February of a leap year. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2017-05-24` */
export function isoDay(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** `2017-05` */
export function isoMonth(year: number, month: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}`;
}

/** `2017` */
export function isoYear(year: number): string {
  return padded(year, 4);
}

/** The numbers of `2017-05-24`; undefined where the string is no ISO day or the day does not exist. */
export function parseDay(iso: string): CalendarDay | undefined {
  if (iso.length !== 10 || iso.charAt(4) !== '-' || iso.charAt(7) !== '-') return undefined;
  const year = figuresOf(iso, 0, 4);
  const month = figuresOf(iso, 5, 7);
  const day = figuresOf(iso, 8, 10);
  const exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
  return exists ? { year, month, day } : undefined;
}

/** The value of the ASCII figures between two offsets; -1 where another character is among them. */
function figuresOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const figure = text.charCodeAt(i) - 48;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}

/** Whether the string is an ISO day that exists: `2016-02-29` is, `2017-02-29` and `2017-2-3` are not. */
export function isValidDay(iso: string): boolean {
  return parseDay(iso) !== undefined;
}

/** Days since 1970-01-01; counts on over month ends, so that 31 June is 1 July. */
export function dayNumber(day: CalendarDay): number {
  // the calendar repeats itself, and `Date.UTC` takes the years below 100 for those of our time
  return Date.UTC(day.year + CYCLE_YEARS, day.month - 1, day.day) / DAY_MS - CYCLE_DAYS;
}

/** The day that lies `days` (may be negative) behind an ISO day; the string itself where it is no ISO day. */
export function addDays(iso: string, days: number): string {
  const day = parseDay(iso);
  if (day === undefined) return iso;
  const date = new Date((dayNumber(day) + days) * DAY_MS);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whole days from `from` to `to`, negative where `to` is earlier; NaN where either is no ISO day. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [parseDay(from), parseDay(to)];
  return first === undefined || last === undefined ? Number.NaN : dayNumber(last) - dayNumber(first);
}

/** The ISO weekday (1 = Monday, 7 = Sunday) of an ISO day; 0 where the string is none. */
export function weekdayOf(iso: string): number {
  const day = parseDay(iso);
  if (day === undefined) return 0;
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
