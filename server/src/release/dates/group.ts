/** A month with the days and the year beside it: `May 23-24, 2017`, `7 and 8 March`, `the 24th of May`, `October 2014`. */
import { Gap } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { readDayList } from './dayList';
import type { DayList } from './dayList';
import { dateWordAt } from './lexicon';
import {
  dayAt,
  goesOn,
  isDash,
  isJoined,
  isOneOf,
  isSign,
  smallWords,
  smallWordAt,
  startsNumber,
  startsParagraph,
  yearAt,
} from './marks';
import { dayPart, monthPart, yearPart } from './raw';
import type { DayPart, MonthPart, YearPart } from './raw';
import type { DateWord, Language } from '../../gazetteer/dateWords';

/** Tokens `first` to `last`, inclusive; without days the month stands alone or with a year. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly days: readonly DayPart[];
  readonly month: MonthPart;
  readonly year: YearPart | undefined;
  readonly word: DateWord;
  readonly language: Language;
}

interface Year {
  readonly last: number;
  readonly year: YearPart;
}

const OF = smallWords('of de del do');

/** The year behind a date that ends at token `last`: `, 2017`, ` 2017`, ` of 2016`. */
function readYear(sequence: Sequence, last: number): Year | undefined {
  let at = last + 1;
  if (startsParagraph(sequence, at)) return undefined;
  if (isSign(sequence, at, ',') || isOneOf(sequence, at, OF)) at += 1;
  const year = startsParagraph(sequence, at) ? 0 : yearAt(sequence, at);
  return year === 0 ? undefined : { last: at, year: yearPart(sequence, at, year) };
}

/** Token `i`, or the full stop behind it where it is an abbreviation: `Sept.` */
function monthEnd(sequence: Sequence, i: number, word: DateWord): number {
  return word.abbreviation && isJoined(sequence, i + 1) && isSign(sequence, i + 1, '.') ? i + 1 : i;
}

/** `May 45` is a date only with a year behind it: else the number may count anything. */
function areDays(days: readonly DayPart[], year: Year | undefined): boolean {
  return days.every((part) => part.day >= 1 && (part.day <= 31 || year !== undefined));
}

/** Reads `May 23-24, 2017`, `October 2014` or `May` from the month at token `i`. */
export function readMonthFirst(sequence: Sequence, i: number): Group | undefined {
  const word = dateWordAt(sequence, i);
  if (word?.kind !== 'month') return undefined;
  const monthLast = monthEnd(sequence, i, word);
  const month = monthPart(sequence, i, word.number);
  const language = word.languages[0] ?? 'en';
  const list = word.languages.includes('en') ? readDaysBehind(sequence, monthLast) : undefined;
  if (list !== undefined) {
    const year = readYear(sequence, list.last);
    if (areDays(list.days, year)) {
      return {
        first: i,
        last: year?.last ?? list.last,
        days: list.days,
        month,
        year: year?.year,
        word,
        language,
      };
    }
  }
  const year = readYear(sequence, monthLast);
  return { first: i, last: year?.last ?? monthLast, days: [], month, year: year?.year, word, language };
}

/** `the Fourth of July`, read from the month at token `i`: the one day that is written in words. */
export function readFourthOfJuly(sequence: Sequence, i: number): Group | undefined {
  if (smallWordAt(sequence, i - 1) !== 'of' || smallWordAt(sequence, i - 2) !== 'fourth') return undefined;
  const group = readMonthFirst(sequence, i);
  if (group?.month.month !== 7 || group.days.length > 0) return undefined;
  return { ...group, first: i - 2, days: [dayPart(sequence, i - 2, 4)] };
}

function readDaysBehind(sequence: Sequence, last: number): DayList | undefined {
  return startsParagraph(sequence, last + 1) ? undefined : readDayList(sequence, last + 1, false);
}

/** The language that the words around a month name point to: `24. August`, `24 de agosto`, `24 agosto`. */
function languageOf(sequence: Sequence, word: DateWord, lastOfDays: number, of: string): Language {
  const has = (language: Language): boolean => word.languages.includes(language);
  if (isSign(sequence, lastOfDays, '.') && has('de')) return 'de';
  if (of === '' && has('it')) return 'it';
  return word.languages[0] ?? 'en';
}

/** Whether the month behind a number has its own day behind it: `Section 5 May 24` is not 5 May. */
function hasOwnDay(sequence: Sequence, at: number, word: DateWord): boolean {
  const day = dayAt(sequence, at);
  return (
    word.languages.includes('en') &&
    day > 0 &&
    day <= 31 &&
    !goesOn(sequence, at) &&
    !startsParagraph(sequence, at)
  );
}

const GERMAN = smallWords('am den der dem vom zum bis');
const IN_FRONT = smallWords('on from of until till since by dated');

/** `8. September 2021` as the whole of its line, or in front of the hour: not the eighth item of a list. */
function isWholeLine(sequence: Sequence, i: number, year: Year | undefined): boolean {
  if (year === undefined || !startsLine(sequence, i)) return false;
  const behind = year.last + 1;
  return behind >= sequence.count || startsLine(sequence, behind) || isDash(sequence, behind);
}

function startsLine(sequence: Sequence, i: number): boolean {
  return startsParagraph(sequence, i) || sequence.gap[i] === Gap.line;
}

/** Whether a full stop between day and month is an ordinal's: `am 24. August`, but not `Page 3. August 2024`. */
function isOrdinalStop(sequence: Sequence, i: number, word: DateWord, year: Year | undefined): boolean {
  if (!word.languages.includes('en')) return true;
  // "08. September 2021"
  if (sequence.text.charAt(sequence.start[i] ?? 0) === '0' && year !== undefined) return true;
  if (isWholeLine(sequence, i, year)) return true;
  // "on 24. August 2014"
  if (year !== undefined && isOneOf(sequence, i - 1, IN_FRONT)) return true;
  if (!word.languages.includes('de')) return false;
  if (isOneOf(sequence, i - 1, GERMAN)) return true;
  return isSign(sequence, i - 1, ',') && dateWordAt(sequence, i - 2)?.languages[0] === 'de';
}

/** `1` of `30 April-1 May`: a hyphen glues it to the first day's month. */
function isEndOfRange(sequence: Sequence, i: number): boolean {
  return (
    isSign(sequence, i - 1, '-') &&
    dateWordAt(sequence, i - 2)?.kind === 'month' &&
    dayAt(sequence, i - 3) > 0
  );
}

/** `11-Mar-2019`, `11/Mar/2019` from the number at token `i`, as forms and feeds write a day. */
function readDashed(sequence: Sequence, i: number): Group | undefined {
  for (let k = i + 1; k <= i + 4; k += 1) if (!isJoined(sequence, k)) return undefined;
  const isParted = (at: number): boolean => isDash(sequence, at) || isSign(sequence, at, '/');
  if (!isParted(i + 1) || !isParted(i + 3)) return undefined;
  const word = dateWordAt(sequence, i + 2);
  const [day, year] = [dayAt(sequence, i), yearAt(sequence, i + 4)];
  if (word?.kind !== 'month' || day === 0 || year === 0) return undefined;
  return {
    first: i,
    last: i + 4,
    days: [dayPart(sequence, i, day)],
    month: monthPart(sequence, i + 2, word.number),
    year: yearPart(sequence, i + 4, year),
    word,
    language: word.languages[0] ?? 'en',
  };
}

/** Reads `7-8 July, 2022`, `24th of May 2017`, `24 de mayo de 2017`, `26. August 2014` from the number at token `i`. */
export function readDayFirst(sequence: Sequence, i: number): Group | undefined {
  if (dayAt(sequence, i) === 0 || !(startsNumber(sequence, i) || isEndOfRange(sequence, i))) return undefined;
  const dashed = readDashed(sequence, i);
  if (dashed !== undefined) return dashed;
  const list = readDayList(sequence, i, true);
  if (list === undefined || startsParagraph(sequence, list.last + 1)) return undefined;
  const connector = smallWordAt(sequence, list.last + 1);
  const of = OF.words.has(connector) ? connector : '';
  const at = of === '' ? list.last + 1 : list.last + 2;
  const word = startsParagraph(sequence, at) ? undefined : dateWordAt(sequence, at);
  if (word?.kind !== 'month') return undefined;
  const last = monthEnd(sequence, at, word);
  const year = readYear(sequence, last);
  if (isSign(sequence, list.last, '.') && !isOrdinalStop(sequence, i, word, year)) return undefined;
  if (!areDays(list.days, year)) return undefined;
  if (of === '' && year === undefined && list.days.length === 1 && hasOwnDay(sequence, last + 1, word))
    return undefined;
  const bareAbbreviation = word.abbreviation && !word.languages.includes('en') && last === at;
  if (bareAbbreviation && year === undefined) return undefined;
  return {
    first: i,
    last: year?.last ?? last,
    days: list.days,
    month: monthPart(sequence, at, word.number),
    year: year?.year,
    word,
    language: languageOf(sequence, word, list.last, of),
  };
}
