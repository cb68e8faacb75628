/** Lists and ranges of day numbers: `23-24`, `12, 13 and 14`, `7. und 8.` */
import { Gap, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { dateWordAt } from './lexicon';
import {
  dayAt,
  dayEnd,
  goesOn,
  isDash,
  isJoined,
  isOneOf,
  isSign,
  smallWords,
  smallWordAt,
  startsParagraph,
  yearAt,
} from './marks';
import { dayPart } from './raw';
import type { DayPart } from './raw';

/** `last` is the last token, an ordinal's full stop included. */
export interface DayList {
  readonly last: number;
  readonly days: readonly DayPart[];
}

type Link = 'range' | 'and' | 'comma';

const MOST_DAYS = 8;
const AND = smallWords('and et y e und or');
const RANGE = smallWords('to through thru until till');
/** Range words of the languages that write the day first; `all` is Italian `dal 7 all'8`. */
const FOREIGN_RANGE = smallWords('au al bis a all');
/** Lower-case words that may follow a day: `May 5 and 6 in Lima`; others are counted (`and 6 countries`). */
const FOLLOWERS = smallWords(
  'in at to the for with on by of from as a an that which when where and or but this its is was were will',
);

/** `and`, `&` and their translations. */
export function isAnd(sequence: Sequence, i: number): boolean {
  return isSign(sequence, i, '&') || isOneOf(sequence, i, AND);
}

/** `to`, `through`, `until` */
export function isRangeWord(sequence: Sequence, i: number): boolean {
  return isOneOf(sequence, i, RANGE);
}

/** `au`, `al`, `bis`, `a`, `all'` between days of languages that write the day first. */
export function isForeignRange(sequence: Sequence, i: number): boolean {
  return isOneOf(sequence, i, FOREIGN_RANGE);
}

/** The token behind `bis zum`, `all'` and their like at `i`. */
export function behindForeignRange(sequence: Sequence, i: number): number {
  const goesOn =
    isSign(sequence, i + 1, "'") || isSign(sequence, i + 1, '’') || smallWordAt(sequence, i + 1) === 'zum';
  return goesOn ? i + 2 : i + 1;
}

/** Whether the number before token `i` seems to count it: a word in lower case that no date goes on with. */
export function isCounted(sequence: Sequence, i: number): boolean {
  if (startsParagraph(sequence, i) || sequence.gap[i] === Gap.none || sequence.kind[i] !== TokenKind.word)
    return false;
  const code = sequence.text.charCodeAt(sequence.start[i] ?? 0);
  return code >= 97 && code <= 122 && !isOneOf(sequence, i, FOLLOWERS);
}

/** What links the day before token `i` to the one behind it, and where that one stands. */
function linkAt(
  sequence: Sequence,
  i: number,
  monthBehind: boolean,
): { link: Link; next: number } | undefined {
  if (startsParagraph(sequence, i)) return undefined;
  if (isDash(sequence, i)) return { link: 'range', next: i + 1 };
  if (isAnd(sequence, i)) return { link: 'and', next: i + 1 };
  if (isSign(sequence, i, ',')) {
    return isAnd(sequence, i + 1) ? { link: 'and', next: i + 2 } : { link: 'comma', next: i + 1 };
  }
  if (isRangeWord(sequence, i)) {
    // "from the 6th to the 8th May"
    const isArticle = monthBehind && smallWordAt(sequence, i + 1) === 'the';
    return { link: 'range', next: isArticle ? i + 2 : i + 1 };
  }
  if (isNightBetween(sequence, i)) return { link: 'range', next: i + 1 };
  if (!monthBehind) return undefined;
  return isForeignRange(sequence, i) ? { link: 'range', next: behindForeignRange(sequence, i) } : undefined;
}

/** The stroke of `7/8 July`, `July 7/8`: two days, each behind the other, and no share of anything. */
function isNightBetween(sequence: Sequence, i: number): boolean {
  return (
    isSign(sequence, i, '/') && isJoined(sequence, i) && dayAt(sequence, i + 1) === dayAt(sequence, i - 1) + 1
  );
}

/** Behind the `(Mon)` of `14 (Mon) and 15 (Tue) May`, `May 14 (Mon), 2018`: where the date goes on behind it. */
function behindWeekday(sequence: Sequence, at: number): number {
  if (!isSign(sequence, at, '(') || dateWordAt(sequence, at + 1)?.kind !== 'weekday') return at;
  const end = isSign(sequence, at + 2, '.') ? at + 3 : at + 2;
  const next = end + 1;
  if (!isSign(sequence, end, ')') || startsParagraph(sequence, next)) return at;
  const isComma = isSign(sequence, next, ',');
  if (yearAt(sequence, isComma ? next + 1 : next) > 0) return next;
  if (isMonth(sequence, next) || (isOneOf(sequence, next, OF) && isMonth(sequence, next + 1))) return next;
  const link = linkAt(sequence, next, true);
  const day = link === undefined ? 0 : dayAt(sequence, link.next);
  return link !== undefined && ((day > 0 && day <= 31) || isMonth(sequence, link.next)) ? next : at;
}

const OF = smallWords('of');

function isMonth(sequence: Sequence, i: number): boolean {
  return dateWordAt(sequence, i)?.kind === 'month';
}

/** Behind the day at token `i` and, in front of a month, the mark that makes it an ordinal: `1°`, `24.` */
function behindDay(sequence: Sequence, i: number, monthBehind: boolean): number {
  const at = behindWeekday(sequence, dayEnd(sequence, i) + 1);
  if (!monthBehind || !isJoined(sequence, at)) return at;
  return isSign(sequence, at, '.') || isSign(sequence, at, '°') ? at + 1 : at;
}

/** Whether the number at `i` belongs to a month behind it: the 8 of `May 5 - 8 June`. */
function startsDayFirst(sequence: Sequence, i: number): boolean {
  if (startsParagraph(sequence, i + 1)) return false;
  return dateWordAt(sequence, i + 1)?.kind === 'month' && dayAt(sequence, i + 2) === 0;
}

function continues(
  sequence: Sequence,
  at: number,
  link: Link,
  previous: number,
  monthBehind: boolean,
): boolean {
  const day = dayAt(sequence, at);
  if (day === 0 || day > 31 || startsParagraph(sequence, at)) return false;
  if (!monthBehind && (goesOn(sequence, at) || startsDayFirst(sequence, at))) return false;
  if (link !== 'range' && day <= previous) return false;
  return monthBehind || day === previous + 1 || !isCounted(sequence, at + 1);
}

/**
 * Reads day numbers from token `i`: one, a range, or a list. A comma goes on only to a list that `and` ends, and
 * nothing goes on to a number that counts something (`May 5 and 16 countries`). At most eight days are read.
 * @param monthBehind whether the month is expected behind the days, where ordinals may have a full stop.
 */
export function readDayList(sequence: Sequence, i: number, monthBehind: boolean): DayList | undefined {
  const first = dayAt(sequence, i);
  if (first === 0 || (!monthBehind && goesOn(sequence, i))) return undefined;
  const days: DayPart[] = [dayPart(sequence, i, first)];
  let previous = first;
  let behind = behindDay(sequence, i, monthBehind);
  let certain = { last: behind - 1, count: 1 };
  while (days.length < MOST_DAYS) {
    const found = linkAt(sequence, behind, monthBehind);
    if (found === undefined || !continues(sequence, found.next, found.link, previous, monthBehind)) break;
    previous = dayAt(sequence, found.next);
    days.push(dayPart(sequence, found.next, previous));
    behind = behindDay(sequence, found.next, monthBehind);
    if (found.link !== 'comma') certain = { last: behind - 1, count: days.length };
  }
  return { last: certain.last, days: days.slice(0, certain.count) };
}
