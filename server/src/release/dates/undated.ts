/** What fills in missing years where a release has no day of issue: a full date of the text, or the year in a meeting's name. */
import { Shape, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import type { DateReading } from '../model';
import { weekdayOf } from './calendar';
import { startsParagraph } from './marks';
import type { RawDate } from './raw';
import { isFullDay, isThisYear, resolve } from './resolve';

/** What an undated text tells of its days. */
export interface DaysTold {
  /** The first date that gives day, month and year itself. */
  readonly first: RawDate | undefined;
  readonly byMonth: ReadonlyMap<number | undefined, RawDate>;
  /** The one year of all full dates; undefined where there are several, or none. */
  readonly year: number | undefined;
  /** `the 2020 Harbor Dialogue` where no date is full; undefined where names have several years. */
  readonly yearInName: number | undefined;
}

/** So many days apart two days of a month are those of one meeting. */
const SAME_MEETING = 2;

export function daysTold(sequence: Sequence, found: readonly RawDate[]): DaysTold {
  const fulls = found.filter((raw) => isFullDay(raw) || isFullRange(raw));
  const named = fulls.length > 0 ? [] : found.filter((raw) => isInName(sequence, raw));
  return {
    first: fulls[0],
    byMonth: new Map(fulls.toReversed().map((full) => [full.start?.month, full])),
    year: sharedYear(fulls),
    yearInName: sharedYear(named),
  };
}

/** Reads a date of an undated text. */
export function resolveUndated(raw: RawDate, told: DaysTold): DateReading {
  const { year, yearInName } = told;
  if (isThisYear(raw)) return resolve(raw, null, year === undefined ? null : midYear(year));
  const full = fullDateFor(raw, told);
  if (full !== undefined) return resolve(raw, null, resolve(full, null, null).start ?? null);
  const ofYear = resolve({ ...raw, direction: 'this' }, null, year === undefined ? null : midYear(year));
  if (isOnItsWeekday(ofYear)) return ofYear;
  const isOpen = yearInName !== undefined && raw.start?.day !== undefined && raw.weekday === undefined;
  return isOpen
    ? resolve({ ...raw, direction: 'this' }, null, midYear(yearInName))
    : resolve(raw, null, null);
}

/** The full date whose year a date takes: the first where it stands in front, or one of the same days. */
function fullDateFor({ first, start, weekday }: RawDate, told: DaysTold): RawDate | undefined {
  if (told.first !== undefined && first >= told.first.first) return told.first;
  // "Thursday, 28 September" in front of "27 September 2023"
  const ofMonth = told.byMonth.get(start?.month);
  const days = Math.abs((ofMonth?.start?.day ?? 0) - (start?.day ?? 0));
  return weekday !== undefined || days <= SAME_MEETING ? ofMonth : undefined;
}

/** `Monday, November 16` in front of the first full date: of the year of the others where its weekday agrees. */
function isOnItsWeekday({ start, weekday, basis }: DateReading): boolean {
  return basis === 'inferred-year' && start?.length === 10 && weekdayOf(start) === weekday?.iso;
}

/** A day from which every month is in the year itself. */
function midYear(year: number): string {
  return `${String(year).padStart(4, '0')}-07-01`;
}

/** `January 30 – February 2, 2023` */
function isFullRange({ start, end }: RawDate): boolean {
  return start?.day !== undefined && end?.day !== undefined && end.year !== undefined;
}

/** The 2020 of `the 2020 Harbor Dialogue`: a year alone, directly in front of a name. */
function isInName(sequence: Sequence, { start, end, last }: RawDate): boolean {
  const isYear = start?.year !== undefined && start.month === undefined && end === undefined;
  const at = last + 1;
  const isName = sequence.kind[at] === TokenKind.word && ((sequence.shape[at] ?? 0) & Shape.capital) !== 0;
  return isYear && isName && !startsParagraph(sequence, at);
}

function sharedYear(dates: readonly RawDate[]): number | undefined {
  const year = dates[0]?.start?.year ?? dates[0]?.end?.year;
  return dates.every(({ start, end }) => (start?.year ?? end?.year) === year) ? year : undefined;
}
