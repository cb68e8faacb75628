/** Days to places on a line, and the window of days that is seen. Days are numbers since 1970-01-01. */

export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

const MS_PER_DAY = 86_400_000;
/** Nearer than a fortnight nothing more is to be seen, farther than two centuries nothing at all. */
const SHORTEST = 14;
const LONGEST = 73_000;

/** @param iso ISO day */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(iso) / MS_PER_DAY);
}

/** The window that shows everything from the first to the last day, with a little air. */
export function wholeWindow(span: { readonly start: string; readonly end: string }): TimeWindow {
  const [from, to] = [dayOf(span.start), dayOf(span.end)];
  const air = Math.max(7, Math.round((to - from) * 0.04));
  return { from: from - air, to: to + air };
}

/** The window that shows more (a factor above 1) or less, the given day staying where it is. */
export function zoomed({ from, to }: TimeWindow, factor: number, around = (from + to) / 2): TimeWindow {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST);
  const share = (around - from) / (to - from);
  return { from: around - share * length, to: around + (1 - share) * length };
}

/** Earlier or later by a share of its length. */
export function panned({ from, to }: TimeWindow, share: number): TimeWindow {
  const days = (to - from) * share;
  return { from: from + days, to: to + days };
}

/** A window of the same length that has the days; the same one where it has them already. */
export function showing(seen: TimeWindow, from: number, to: number): TimeWindow {
  const middle = (from + to) / 2;
  if (middle >= seen.from && middle <= seen.to) return seen;
  const half = (seen.to - seen.from) / 2;
  return { from: middle - half, to: middle + half };
}

export function placeOf(day: number, { from, to }: TimeWindow, width: number): number {
  return ((day - from) / (to - from)) * width;
}

/** Months between two ticks, from near to far. */
const STEPS: readonly number[] = [1, 3, 6, 12, 24, 60, 120, 240, 600];
const LEAST_DISTANCE = 64;
const MONTH = 30.44;

/** Beginnings of months or years, so far apart that their labels fit. */
export function ticks({ from, to }: TimeWindow, width: number): readonly Tick[] {
  const perMonth = (width * MONTH) / (to - from);
  const step = STEPS.find((months) => months * perMonth >= LEAST_DISTANCE) ?? 1200;
  const first = monthsOf(from);
  const last = monthsOf(to);
  const found: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / MS_PER_DAY;
    if (day >= from) found.push({ day, label: labelOf(month, step) });
  }
  return found;
}

function monthsOf(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function labelOf(month: number, step: number): string {
  const year = String(Math.floor(month / 12));
  return step >= 12 ? year : `${MONTHS[month % 12] ?? ''} ${year}`;
}
