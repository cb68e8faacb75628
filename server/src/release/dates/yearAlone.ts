/** A year without a month: `in 2015`, `the 2015 Conference`, `early 2023`, `2023-2025`, `first half of 2024`. */
import { TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { withPart } from './context';
import { isAnd, isCounted, isRangeWord } from './dayList';
import { dateWordAt } from './lexicon';
import {
  dayAt,
  digitsAt,
  goesOn,
  isDash,
  isJoined,
  isSign,
  smallWordAt,
  startsNumber,
  startsParagraph,
  yearAt,
} from './marks';
import { blankDate, pointOf, yearPart } from './raw';
import type { RawDate } from './raw';

/** Words in front that make any number of four digits a year. */
const TEMPORAL: ReadonlySet<string> = new Set(
  'in by since until till before after during early late mid year years fiscal fy calendar circa summer spring winter fall autumn en im em nel depuis seit desde'.split(
    ' ',
  ),
);
/** Words in front whose number is a name or a count. */
const NUMBERED: ReadonlySet<string> = new Set(
  'resolution resolutions section sections article no nos number numbers room suite order regulation rule vision agenda horizon over about than nearly approximately least unscr hr s bill chapter page pages title line model version form directive public pl'.split(
    ' ',
  ),
);
const COUNTED: ReadonlySet<string> = new Set(
  'people persons troops soldiers men women children families participants delegates miles kilometers km feet meters hours days jobs dollars tons percent students employees representatives companies schools members officials attendees megawatts mw'.split(
    ' ',
  ),
);

function isYearNumber(sequence: Sequence, i: number): boolean {
  const year = yearAt(sequence, i);
  if (year < 1776 || year > 2150) return false;
  const dashed = isJoined(sequence, i) && isDash(sequence, i - 1);
  const compound = dashed && sequence.kind[i - 2] === TokenKind.word && isJoined(sequence, i - 1);
  if (compound) return /^(?:mid|post|pre|early|late|fy)$/.test(smallWordAt(sequence, i - 2));
  return startsNumber(sequence, i) && !isPartOfCode(sequence, i);
}

/** `2024-00X`, `2024-06551`: a year only opens a longer number. */
function isPartOfCode(sequence: Sequence, i: number): boolean {
  const joined =
    isJoined(sequence, i + 1) && isJoined(sequence, i + 2) && sequence.kind[i + 2] === TokenKind.number;
  const dashed = joined && (isDash(sequence, i + 1) || isSign(sequence, i + 1, '/'));
  return dashed && untilYear(sequence, i) === 0;
}

const LONGEST_NUMBERED = 16;

/** Whether it ends a list of numbers: the 1973 of `Resolutions 1718, 1970, and 1973`. */
function followsNumber(sequence: Sequence, i: number): boolean {
  let at = i - 1;
  const isLink = (): boolean => isSign(sequence, at, ',') || isAnd(sequence, at);
  if (!isLink()) return false;
  while (at > i - LONGEST_NUMBERED && (isLink() || digitsAt(sequence, at, 4) >= 0)) at -= 1;
  return NUMBERED.has(smallWordAt(sequence, at));
}

function isYear(sequence: Sequence, i: number): boolean {
  if (!isYearNumber(sequence, i)) return false;
  const before = startsParagraph(sequence, i) ? '' : smallWordAt(sequence, i - 1);
  if (NUMBERED.has(before) || followsNumber(sequence, i)) return false;
  if (isSign(sequence, i - 1, '.') && NUMBERED.has(smallWordAt(sequence, i - 2))) return false;
  if (TEMPORAL.has(before)) return true;
  const year = yearAt(sequence, i);
  if (year < 1900 || year > 2099) return false;
  if (COUNTED.has(smallWordAt(sequence, i + 1)) || isOfTelephone(sequence, i)) return false;
  return year % 100 !== 0 || !isCounted(sequence, i + 1);
}

/** `6127 1999`: the second part of a telephone number. */
function isOfTelephone(sequence: Sequence, i: number): boolean {
  if (isJoined(sequence, i) || startsParagraph(sequence, i)) return false;
  const isNumber = digitsAt(sequence, i - 1, 4) >= 0 || digitsAt(sequence, i - 1, 3) >= 0;
  // "2019 2020": columns of years
  return isNumber && yearAt(sequence, i - 1) === 0;
}

/** The months of `first half of` or `third quarter of` in front of token `i`, and where the phrase starts. */
export function partOfYear(
  sequence: Sequence,
  i: number,
): { first: number; months: readonly [number, number] } | undefined {
  const of = smallWordAt(sequence, i - 1) === 'of' ? i - 1 : i;
  const unit = smallWordAt(sequence, of - 1);
  if (unit !== 'half' && unit !== 'quarter') return undefined;
  const size = unit === 'half' ? 6 : 3;
  const rank = ['first', 'second', 'third', 'fourth'].indexOf(smallWordAt(sequence, of - 2));
  const figure = dayAt(sequence, of - 2);
  const n = rank >= 0 ? rank : figure - 1;
  if (n < 0 || n >= 12 / size) return undefined;
  return { first: of - 2, months: [n * size + 1, (n + 1) * size] };
}

/** `Q1` in front of a year */
function quarterAt(sequence: Sequence, i: number): number {
  const match = /^q([1-4])$/.exec(smallWordAt(sequence, i - 1));
  return match === null ? 0 : Number(match[1]);
}

/** Where a season in front of a year starts: `summer 2024`, `fall of 2023`; `i` itself where there is none. */
function withSeason(sequence: Sequence, i: number): number {
  const at = smallWordAt(sequence, i - 1) === 'of' ? i - 2 : i - 1;
  return dateWordAt(sequence, at)?.kind === 'season' ? withPart(sequence, at) : i;
}

/** The last year of `2023-2025`, `2023 to 2025` or `2023-24`, which starts at token `i`; 0 where it ends there. */
function untilYear(sequence: Sequence, i: number): number {
  if (startsParagraph(sequence, i + 1) || startsParagraph(sequence, i + 2)) return 0;
  const dash = isDash(sequence, i + 1) || isSign(sequence, i + 1, '/');
  if (!dash && !isRangeWord(sequence, i + 1)) return 0;
  const [from, to, short] = [yearAt(sequence, i), yearAt(sequence, i + 2), digitsAt(sequence, i + 2, 2)];
  if (to > from && to - from < 100) return to;
  const next = short >= 0 && dash && isJoined(sequence, i + 2) && !goesOn(sequence, i + 2);
  const isNext = short === (from + 1) % 100 || (short > 12 && short > from % 100);
  return next && isNext ? from - (from % 100) + short + (short === 0 ? 100 : 0) : 0;
}

/** The date that the year at token `i` makes with the words in front of it; undefined where it is no year. */
export function readYearAlone(sequence: Sequence, i: number): RawDate | undefined {
  if (yearAt(sequence, i) === 0 || !isYear(sequence, i)) return undefined;
  const year = yearPart(sequence, i, yearAt(sequence, i));
  const base = { ...blankDate(i, i, 'en'), year, start: pointOf(year.year) };
  const part = partOfYear(sequence, i);
  if (part !== undefined) {
    const [from, to] = part.months;
    return { ...base, first: part.first, start: pointOf(year.year, from), end: pointOf(year.year, to) };
  }
  const quarter = quarterAt(sequence, i);
  if (quarter > 0) {
    const [from, to] = [quarter * 3 - 2, quarter * 3];
    return { ...base, first: i - 1, start: pointOf(year.year, from), end: pointOf(year.year, to) };
  }
  const until = untilYear(sequence, i);
  if (until > 0) return { ...base, last: i + 2, end: pointOf(until) };
  const season = withSeason(sequence, i);
  return { ...base, first: season < i ? season : withPart(sequence, i) };
}
