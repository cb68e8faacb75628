/** Finds every calendar expression of a text and reads it against the day of issue. */
import { Shape, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import type { DateReading } from '../model';
import { isValidDay } from './calendar';
import { readCalendarDate } from './calendarDate';
import { speaksOfFuture } from './context';
import { readDayFirst, readFourthOfJuly, readMonthFirst } from './group';
import type { Group } from './group';
import { behindDateWords, dateWordAt, firstDateWord } from './lexicon';
import { isOneOf, isSign, smallWords, smallWordAt, startsParagraph } from './marks';
import { monthContext } from './monthAlone';
import { orderByDays, orderOfFigures, readInBrackets, readNumeric, withOrder } from './numeric';
import type { FigureOrder, RawDate } from './raw';
import { readCountedYear, readRelative, sameYearEnd } from './relative';
import { isFullDay, resolve } from './resolve';
import { daysTold, resolveUndated } from './undated';
import { readWeekday, withWeekdayBehind } from './weekday';
import { readYearAlone } from './yearAlone';

/** `Tuesday, May 23`: its first and last token in the sequence, both inclusive, and what it says. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  readonly date: DateReading;
}

/** `January 27th [Executive Order …]`, `March 4 statement`: of what is done already. */
function isOfPastAct(sequence: Sequence, last: number): boolean {
  let at = last + 1;
  for (let k = 0; k < 3 && !startsParagraph(sequence, at); k += 1, at += 1) {
    if (isOneOf(sequence, at, PAST_ACTS)) return true;
    if (!isOneOf(sequence, at, BEFORE_ACTS) && !isSign(sequence, at, '[')) return false;
  }
  return false;
}

const PAST_ACTS = smallWords(
  'assassination attack attacks communique coup cyberattack declaration decree directive earthquake memorandum order statement',
);
const BEFORE_ACTS = smallWords('executive joint presidential');

/** `will meet on March 5`: a missing year is rather the next one. */
function withTense(sequence: Sequence, raw: RawDate): RawDate {
  if (raw.year === undefined && isOfPastAct(sequence, raw.last)) return { ...raw, direction: 'past' };
  return raw.year === undefined && speaksOfFuture(sequence, raw.first)
    ? { ...raw, direction: 'future' }
    : raw;
}

/** A month is a date with a day or a year; alone only where the words around it place it in time. */
function readGroupDate(sequence: Sequence, group: Group): RawDate | undefined {
  if (group.days.length > 0) {
    const raw = withTense(sequence, readCalendarDate(sequence, group));
    return withWeekdayBehind(sequence, withCountedYear(sequence, raw));
  }
  const context = monthContext(sequence, group);
  if (group.year === undefined) {
    if (context === undefined) return withYearBehind(readCalendarDate(sequence, group));
    const { first, direction, counted } = context;
    return withCountedYear(sequence, { ...readCalendarDate(sequence, group), first, direction, counted });
  }
  if (context === undefined && isForeignName(sequence, group)) return undefined;
  const raw = readCalendarDate(sequence, group);
  return context === undefined || context.counted ? raw : { ...raw, first: context.first };
}

/** `June` in `June-July 2024` and in `June and July 2024`; a month without year and context is no date. */
function withYearBehind(raw: RawDate): RawDate | undefined {
  return (raw.start?.year ?? raw.end?.year) === undefined ? undefined : raw;
}

/** `Mars 2020`: the months of languages that write them lower case are no dates in upper case. */
function isForeignName(sequence: Sequence, group: Group): boolean {
  return !group.word.capital && ((sequence.shape[group.first] ?? 0) & Shape.capital) !== 0;
}

/** `April` or `May 5` with `of last year`, `next year` or `the same year` behind. */
function withCountedYear(sequence: Sequence, raw: RawDate): RawDate {
  if (raw.year !== undefined || raw.start?.year !== undefined) return raw;
  const same = sameYearEnd(sequence, raw.last + 1);
  if (same !== undefined) return { ...raw, last: same, yearDistance: 0, sameYear: true, counted: true };
  const counted = readCountedYear(sequence, raw.last + 1);
  return counted === undefined
    ? raw
    : { ...raw, last: counted.last, yearDistance: counted.distance, counted: true };
}

function readNumber(sequence: Sequence, i: number): RawDate | undefined {
  const numeric = readNumeric(sequence, i);
  if (numeric !== undefined) return withWeekdayBehind(sequence, numeric);
  const isBehindDay = isSign(sequence, i - 1, '(') && isDayWord(sequence, i - 2);
  const bracketed = isBehindDay ? readInBrackets(sequence, i) : undefined;
  if (bracketed !== undefined) return bracketed;
  const group = readDayFirst(sequence, i);
  if (group !== undefined) return readGroupDate(sequence, group);
  return readYearAlone(sequence, i);
}

/** `yesterday`, `Monday` */
function isDayWord(sequence: Sequence, i: number): boolean {
  const kind = dateWordAt(sequence, i)?.kind;
  return kind === 'relative-day' || kind === 'weekday';
}

function readWord(sequence: Sequence, i: number): RawDate | undefined {
  const word = dateWordAt(sequence, i);
  if (word === undefined) return undefined;
  if (word.kind === 'weekday') return readWeekday(sequence, i, word);
  if (word.kind !== 'month') return readRelative(sequence, i, word);
  const group = readFourthOfJuly(sequence, i) ?? readMonthFirst(sequence, i);
  return group === undefined ? undefined : readGroupDate(sequence, group);
}

/** The dates between two tokens (the second exclusive), in order, without overlaps; all, or up to the first full day. */
function scan(sequence: Sequence, from: number, to: number, untilFullDay = false): readonly RawDate[] {
  const found: RawDate[] = [];
  let free = from;
  for (let i = from; i < to; i += 1) {
    const isNumber = sequence.kind[i] === TokenKind.number;
    const word = sequence.word[i] ?? 0;
    if (!isNumber && (word < firstDateWord || word >= behindDateWords)) continue;
    const raw = isNumber ? readNumber(sequence, i) : readWord(sequence, i);
    if (raw === undefined || raw.last >= to) continue;
    const date = raw.first >= free ? raw : { ...raw, first: free <= i ? free : i };
    found.push(date);
    if (untilFullDay && isFullDay(date)) break;
    free = raw.last + 1;
    i = raw.last;
  }
  return found;
}

/**
 * Every calendar expression of the text, in order, without overlaps. Never throws; one pass.
 * @param anchor the ISO day of issue. Where it is null (or no ISO day), missing years are taken from the first
 * full date of the text by what stands behind it, or is of its month, and what is counted from the day of issue (`today`, `Thursday`) has no value.
 * @param usual the order of figures where the release comes from, for a text that does not tell it itself
 */
export function findDates(
  sequence: Sequence,
  anchor: string | null,
  usual?: FigureOrder,
): readonly FoundDate[] {
  const written = scan(sequence, 0, sequence.count);

  const issued = anchor !== null && isValidDay(anchor) ? anchor : null;
  const order = orderOfFigures(written) ?? orderByDays(written, issued) ?? usual;
  const found = order === undefined ? written : written.map((raw) => withOrder(raw, order));
  const told = issued === null ? daysTold(sequence, found) : undefined;
  let before: string | undefined;
  return found.map((raw, i) => {
    const isCounted =
      raw.sameYear && (raw.relative === undefined || isInSentence(sequence, raw, found[i - 1]));
    const day = isCounted ? inYearOf(before) : (joinedDay(sequence, raw, found[i - 1]) ?? issued);
    const date = told === undefined || day !== null ? resolve(raw, day, null) : resolveUndated(raw, told);
    before = date.end ?? date.start ?? before;
    const bracketed = bracketedDay(sequence, raw, found[i + 1]);
    if (bracketed === undefined) return { first: raw.first, last: raw.last, date };
    const { start } = resolve(bracketed, issued, null);
    return { first: raw.first, last: raw.last, date: start === undefined ? date : { ...date, start } };
  });
}

/** A day of the year in which a date begins. */
function inYearOf(date: string | undefined): string | null {
  return date === undefined ? null : `${date.slice(0, 4)}-01-01`;
}

const LONGEST_SENTENCE = 30;

/** `in 2019, and in the previous year`: the date stands in the sentence of the one in front. */
function isInSentence(sequence: Sequence, raw: RawDate, before: RawDate | undefined): boolean {
  if (before === undefined || raw.first - before.last > LONGEST_SENTENCE) return false;
  for (let k = before.last + 1; k < raw.first; k += 1)
    if (startsParagraph(sequence, k) || isSign(sequence, k, '.') || isSign(sequence, k, ';')) return false;
  return true;
}

/** `(March 10)` of `yesterday (March 10)`: the day that the brackets behind tell. */
function bracketedDay(sequence: Sequence, raw: RawDate, next: RawDate | undefined): RawDate | undefined {
  if (raw.relative?.kind !== 'day' || next?.start?.day === undefined || next.end !== undefined)
    return undefined;
  const isInBrackets = next.first === raw.last + 2 && isSign(sequence, raw.last + 1, '(');
  return isInBrackets && isSign(sequence, next.last + 1, ')') ? next : undefined;
}

const LONGEST_JOINT = 7;
const JOINTS = smallWords('and in on at the from to then again');

/** `in Oslo on May 23, 2017, and in Tallinn on May 25`: the full day in front, to which "and" joins one without a year. */
function joinedDay(sequence: Sequence, raw: RawDate, before: RawDate | undefined): string | undefined {
  if (before === undefined || raw.start?.day === undefined || raw.start.year !== undefined) return undefined;
  if (raw.end?.year !== undefined || raw.first - before.last > LONGEST_JOINT || !isFullDay(before))
    return undefined;
  let joins = false;
  for (let k = before.last + 1; k < raw.first; k += 1) {
    if (startsParagraph(sequence, k) || isSign(sequence, k, '.') || isSign(sequence, k, ';'))
      return undefined;
    const isLower = ((sequence.shape[k] ?? 0) & Shape.lower) !== 0;
    if (isLower && !isOneOf(sequence, k, JOINTS)) return undefined;
    joins ||= smallWordAt(sequence, k) === 'and';
  }
  return joins ? resolve(before, null, null).start : undefined;
}

function hasNumber({ kind }: Sequence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (kind[i] === TokenKind.number) return true;
  return false;
}

/**
 * The first date between two tokens (`toToken` exclusive) that gives day, month and year itself and is one day
 * that exists: what a dateline says. Undefined where there is none.
 */
export function firstFullDate(sequence: Sequence, fromToken: number, toToken: number): FoundDate | undefined {
  const [from, to] = [Math.max(0, fromToken), Math.min(toToken, sequence.count)];
  if (!hasNumber(sequence, from, to)) return undefined;
  const raw = scan(sequence, from, to, true).at(-1);
  return raw === undefined || !isFullDay(raw)
    ? undefined
    : { first: raw.first, last: raw.last, date: resolve(raw, null, null) };
}
