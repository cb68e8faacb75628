/** Dates that name a month: one group of days, or two joined to a range (`October 31–November 1, 2022`). */
import type { Sequence } from '../../tokens/token';
import { lastDayOf } from './calendar';
import { behindForeignRange, isAnd, isForeignRange, isRangeWord } from './dayList';
import { readDayFirst, readMonthFirst } from './group';
import type { Group } from './group';
import { dateWordAt } from './lexicon';
import { isDash, isSign, smallWordAt, startsParagraph } from './marks';
import { blankDate, pointOf, spanOf } from './raw';
import type { Point, RawDate } from './raw';

/** The group that starts at token `i`, month or day first. */
export function readGroup(sequence: Sequence, i: number): Group | undefined {
  return readMonthFirst(sequence, i) ?? readDayFirst(sequence, i);
}

/** Behind a weekday and its comma: the second end of `Monday, May 22 – Tuesday, May 23`. */
function behindWeekday(sequence: Sequence, i: number): number {
  if (dateWordAt(sequence, i)?.kind !== 'weekday') return i;
  return isSign(sequence, i + 1, ',') || isSign(sequence, i + 1, '.') ? i + 2 : i + 1;
}

function firstDay(group: Group, year: number | undefined): Point {
  return pointOf(group.year?.year ?? year, group.month.month, group.days[0]?.day);
}

function lastDay(group: Group, year: number | undefined): Point {
  return pointOf(group.year?.year ?? year, group.month.month, group.days.at(-1)?.day);
}

/** Whether the second group starts on the day behind the end of the first: `June 30 and July 1`. */
function isNextDay(first: Group, second: Group): boolean {
  const [from, to] = [first.days.at(-1)?.day ?? 0, second.days[0]?.day ?? 0];
  if (first.month.month === second.month.month) return to === from + 1;
  const follows = (first.month.month % 12) + 1 === second.month.month;
  return follows && to === 1 && from >= lastDayOf(second.year?.year ?? 2023, first.month.month);
}

interface Pair {
  readonly second: Group;
  /** One expression; else two that share the year of the second. */
  readonly merged: boolean;
}

/** The group that a range word, dash or `and` links to `group`. */
function readSecond(sequence: Sequence, group: Group): Pair | undefined {
  const at = group.last + 1;
  if (startsParagraph(sequence, at)) return undefined;
  const foreign = group.word.languages.some((language) => language !== 'en') && isForeignRange(sequence, at);
  const range = foreign || isDash(sequence, at) || isRangeWord(sequence, at);
  const comma = isSign(sequence, at, ',');
  const and = isAnd(sequence, comma ? at + 1 : at);
  if (!range && !and && !comma) return undefined;
  const next = foreign ? behindForeignRange(sequence, at) : at + (and && comma ? 2 : 1);
  if (startsParagraph(sequence, next)) return undefined;
  const second = readGroup(sequence, range ? behindWeekday(sequence, next) : next);
  if (second === undefined || second.days.length > 0 !== group.days.length > 0) return undefined;
  if (range) return { second, merged: true };
  const between = smallWordAt(sequence, group.first - 1) === 'between';
  const days = group.days.length > 0 && group.year === undefined && !comma;
  return { second, merged: and && days && (between || isNextDay(group, second)) };
}

/** The date of one group, or of two that make one range. The first of two that share a year gets it. */
export function readCalendarDate(sequence: Sequence, group: Group): RawDate {
  const pair = readSecond(sequence, group);
  if (pair?.merged !== true) {
    const shared = pair?.second.year?.year;
    return {
      ...blankDate(group.first, group.last, group.language),
      start: firstDay(group, shared),
      end: group.days.length > 1 ? lastDay(group, shared) : undefined,
      days: group.days,
      months: [group.month],
      year: group.year,
    };
  }
  const { second } = pair;
  return {
    ...blankDate(group.first, second.last, group.language),
    start: firstDay(group, undefined),
    end: lastDay(second, undefined),
    days: [...group.days, ...second.days],
    months: [group.month, second.month],
    year: second.year ?? group.year,
    ends: [spanOf(sequence, group.first, group.last), spanOf(sequence, second.first, second.last)],
  };
}
