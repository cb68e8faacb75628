/** Distances between days. */

const MS_PER_DAY = 86_400_000;

/**
 * The day as a number of days since 1970-01-01; a month or year counts as its first day.
 * @param iso `2017-05-23`, `2017-05` or `2017`
 */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(iso) / MS_PER_DAY);
}

/** Days from one date to another, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Whether a day fits a date that may be vaguer: the month or year must be the same, a day may be one off, since
 * the two sides of the world date one meeting differently.
 */
export function fitsDate(day: string, date: string): boolean {
  if (date.length < 10 || day.length < 10) return day.startsWith(date) || date.startsWith(day);
  return Math.abs(daysBetween(day, date)) <= 1;
}
