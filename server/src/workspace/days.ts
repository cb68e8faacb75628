/** Distances between days. */

const MS_PER_DAY = 86_400_000;

/**
 * The day as a number of days since 1970-01-01; a month or year counts as its first day.
 * @param iso `2017-05-23`, `2017-05` or `2017`
 */
export function dayNumber(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  if (iso.length === 10 && year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28)
    return daysBefore(year, month) + day - 1;
  return Math.round(Date.parse(iso) / MS_PER_DAY);
}

/** Days from 1970-01-01 to the first day of a month; years are counted from March, so that leap days end them. */
function daysBefore(year: number, month: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * months + 2) / 5) - EPOCH;
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

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
