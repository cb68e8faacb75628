/** Dates in figures: `2024-01-30`, `30/01/2024`, `01/30/2024`, `24.5.2017`. */
import { lean } from '../../tokens/leanPattern';
import { wordAt } from '../../tokens/sequence';
import type { Sequence } from '../../tokens/token';
import { dayNumber, lastDayOf, parseDay } from './calendar';
import { digitsAt, isDash, isJoined, isSign } from './marks';
import { blankDate, dayPart, monthPart, pointOf, yearPart } from './raw';
import type { FigureOrder, Point, RawDate } from './raw';

const NONE = -1;

function oneOrTwo(sequence: Sequence, i: number): number {
  const two = digitsAt(sequence, i, 2);
  return two === NONE ? digitsAt(sequence, i, 1) : two;
}

/** The two figures behind the year of a time stamp: `30` or the `30T10` of `2024-01-30T10:00`. */
function dayOfStamp(sequence: Sequence, i: number): number {
  const plain = digitsAt(sequence, i, 2);
  if (plain !== NONE || i >= sequence.count) return plain;
  const match = /^(\d\d)T\d\d$/.exec(wordAt(sequence, i));
  return match === null ? NONE : Number(match[1]);
}

/** Whether the five tokens from `i` stand together, parted by one sign and nothing else in front or behind. */
function isParted(sequence: Sequence, i: number, sign: string): boolean {
  for (let at = i + 1; at < i + 5; at += 1) if (!isJoined(sequence, at)) return false;
  if (!isSign(sequence, i + 1, sign) || !isSign(sequence, i + 3, sign)) return false;
  const goesOn = isJoined(sequence, i + 5) && isSign(sequence, i + 5, sign) && isJoined(sequence, i + 6);
  const cutIn = isJoined(sequence, i) && /[-/.\d$#]/.test(sequence.text.charAt((sequence.start[i] ?? 0) - 1));
  return !goesOn && !cutIn;
}

/** The year of four figures, or of two: `25` is 2025, `95` is 1995 (the pivot of POSIX `%y`). */
function yearOf(sequence: Sequence, i: number): number {
  const short = digitsAt(sequence, i, 2);
  return short === NONE ? digitsAt(sequence, i, 4) : short + (short < 69 ? 2000 : 1900);
}

function exists(year: number, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month) && year >= 1776 && year <= 2150
  );
}

function dateOf(
  sequence: Sequence,
  i: number,
  tokens: readonly [number, number, number],
  figures?: RawDate['figures'],
): RawDate | undefined {
  const [yearToken, monthToken, dayToken] = tokens;
  const year = yearOf(sequence, yearToken);
  const month = oneOrTwo(sequence, monthToken);
  const day =
    dayToken === i + 4 && yearToken === i ? dayOfStamp(sequence, dayToken) : oneOrTwo(sequence, dayToken);
  if (!exists(year, month, day)) return undefined;
  return {
    ...blankDate(i, i + 4, 'en'),
    start: figures === 'open' ? undefined : pointOf(year, month, day),
    days: [dayPart(sequence, dayToken, day)],
    months: [monthPart(sequence, monthToken, month)],
    year: yearPart(sequence, yearToken, year),
    figures,
  };
}

/** `4-5.03.2019`: two days of one month. */
function readDayRange(sequence: Sequence, i: number): RawDate | undefined {
  const day = oneOrTwo(sequence, i);
  if (day === NONE || !isJoined(sequence, i + 2) || !isDotted(sequence, i + 2)) return undefined;
  const end = dateOf(sequence, i + 2, [i + 6, i + 4, i + 2]);
  const [until, month] = [end?.start?.day ?? 0, end?.start?.month];
  if (end === undefined || day >= until) return undefined;
  return {
    ...end,
    first: i,
    start: pointOf(end.start?.year, month, day),
    end: end.start,
    days: [dayPart(sequence, i, day), ...end.days],
  };
}

/** `05.03.2019` behind a dash. */
function isDotted(sequence: Sequence, i: number): boolean {
  for (let at = i + 1; at < i + 5; at += 1) if (!isJoined(sequence, at)) return false;
  return (
    isSign(sequence, i + 1, '.') && isSign(sequence, i + 3, '.') && digitsAt(sequence, i + 4, 4) !== NONE
  );
}

/** `2023.04.27`, with two figures each: not the numbers of sections. */
function isYearInFront(sequence: Sequence, i: number): boolean {
  return digitsAt(sequence, i + 2, 2) >= 0 && digitsAt(sequence, i + 4, 2) >= 0 && isParted(sequence, i, '.');
}

/**
 * Reads a date in figures from token `i`. With the year behind, a full stop means day first; slashes and hyphens
 * are read only where one figure can be no month, or both are equal: `3/4/2024` is found, but has no value by itself.
 */
export function readNumeric(sequence: Sequence, i: number): RawDate | undefined {
  if (!isJoined(sequence, i + 1)) return undefined;
  if (isDash(sequence, i + 1)) {
    const range = readDayRange(sequence, i);
    if (range !== undefined) return range;
  }
  if (digitsAt(sequence, i, 4) !== NONE) {
    const stamped = isParted(sequence, i, '-') || isParted(sequence, i, '/') || isYearInFront(sequence, i);
    return stamped ? dateOf(sequence, i, [i, i + 2, i + 4]) : undefined;
  }
  const slashed = isParted(sequence, i, '/');
  const year = digitsAt(sequence, i + 4, 4) !== NONE || (slashed && digitsAt(sequence, i + 4, 2) !== NONE);
  if (oneOrTwo(sequence, i) === NONE || !year) return undefined;
  if (isParted(sequence, i, '.')) return dateOf(sequence, i, [i + 4, i + 2, i]);
  if (!slashed && !isParted(sequence, i, '-')) return undefined;
  const [first, second] = [oneOrTwo(sequence, i), oneOrTwo(sequence, i + 2)];
  if (first > 12) return dateOf(sequence, i, [i + 4, i + 2, i], 'day-first');
  const isMonthFirst = second > 12 || (first !== second && isOfPortal(sequence, i));
  const order = isMonthFirst ? 'month-first' : first === second ? undefined : 'open';
  return dateOf(sequence, i, [i + 4, i, i + 2], order);
}

const BEHIND_PORTAL = /\bDistributed by Public on $/;
const IN_FRONT_OF_PORTAL = lean(/^ \| \p{L}[\p{L} ]{2,30} \| Distributed by Public on /u);
const LONGEST_PORTAL = 64;

/** `05/06/2021 | Press release | Distributed by Public on 05/06/2021 09:55`: the line of a portal, whose order is known. */
function isOfPortal({ text, start, end }: Sequence, i: number): boolean {
  const [from, to] = [start[i] ?? 0, end[i + 4] ?? 0];
  return (
    IN_FRONT_OF_PORTAL.test(text.slice(to, to + LONGEST_PORTAL)) ||
    BEHIND_PORTAL.test(text.slice(Math.max(0, from - LONGEST_PORTAL), from))
  );
}

/** `16/11` of `yesterday (16/11)`: day and month in brackets, which a word in front makes a date. */
export function readInBrackets(sequence: Sequence, i: number): RawDate | undefined {
  for (let at = i; at < i + 4; at += 1) if (!isJoined(sequence, at)) return undefined;
  if (!isSign(sequence, i - 1, '(') || !isSign(sequence, i + 1, '/') || !isSign(sequence, i + 3, ')'))
    return undefined;
  const [first, second] = [oneOrTwo(sequence, i), oneOrTwo(sequence, i + 2)];
  const isMonthFirst = second > 12;
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  if (!exists(2024, month, day)) return undefined;
  const [dayAt, monthAt] = isMonthFirst ? [i + 2, i] : [i, i + 2];
  return {
    ...blankDate(i, i + 2, 'en'),
    start: pointOf(undefined, month, day),
    days: [dayPart(sequence, dayAt, day)],
    months: [monthPart(sequence, monthAt, month)],
  };
}

/** The order of the figures in a text: that of those that leave no choice, if all agree. */
export function orderOfFigures(dates: readonly RawDate[]): FigureOrder | undefined {
  let order: FigureOrder | undefined;
  for (const { figures } of dates) {
    if (figures === undefined || figures === 'open' || figures === order) continue;
    if (order !== undefined) return undefined;
    order = figures;
  }
  return order;
}

/** So many days apart the day of issue and that of posting may be. */
const NEAR = 3;

/**
 * The order of open figures that a day told otherwise settles: `03/04/2019` over a dateline "March 4, 2019".
 * @param issued ISO day of issue, or null: figures near it are settled as well
 */
export function orderByDays(dates: readonly RawDate[], issued: string | null): FigureOrder | undefined {
  const open = dates.filter(({ figures }) => figures === 'open');
  if (open.length === 0) return undefined;
  const told = new Set<number>();
  for (const { start, end, figures } of dates)
    if (figures !== 'open' && end === undefined) told.add(numberOf(start) ?? NONE);
  const day = issued === null ? undefined : numberOf(parseDay(issued));
  if (day !== undefined) for (let k = -NEAR; k <= NEAR; k += 1) told.add(day + k);
  let order: FigureOrder | undefined;
  for (const date of open) {
    const isTold = (read: FigureOrder): boolean =>
      told.has(numberOf(withOrder(date, read).start) ?? Number.NaN);
    const isDayFirst = isTold('day-first');
    if (isDayFirst === isTold('month-first')) continue;
    const own = isDayFirst ? 'day-first' : 'month-first';
    if (order !== undefined && order !== own) return undefined;
    order = own;
  }
  return order;
}

function numberOf(point: Point | undefined): number | undefined {
  const { year, month, day } = point ?? {};
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : dayNumber({ year, month, day });
}

/** `3/4/2024` where the order of the figures is known. */
export function withOrder(date: RawDate, order: FigureOrder): RawDate {
  const [first, second] = [date.months[0], date.days[0]];
  if (date.figures !== 'open' || first === undefined || second === undefined) return date;
  const [day, month] = order === 'day-first' ? [first.month, second.day] : [second.day, first.month];
  const [dayAt, monthAt] = order === 'day-first' ? [first, second] : [second, first];
  return {
    ...date,
    start: pointOf(date.year?.year, month, day),
    days: [{ day, start: dayAt.start, end: dayAt.end }],
    months: [{ month, start: monthAt.start, end: monthAt.end }],
    figures: order,
  };
}
