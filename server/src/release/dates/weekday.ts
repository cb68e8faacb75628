/** Weekdays: with a date (`Tuesday, May 23`), as a range, or alone (`on Thursday`). */
import { Gap, Shape } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { weekdayOf } from './calendar';
import { readCalendarDate, readGroup } from './calendarDate';
import { determinerAt, isForetold, speaksOfFuture } from './context';
import { isAnd, isRangeWord } from './dayList';
import type { Group } from './group';
import { dateWordAt } from './lexicon';
import { dayAt, isDash, isJoined, isOneOf, isSign, smallWords, smallWordAt, startsParagraph } from './marks';
import { isToCome } from './toCome';
import { weekBehind } from './weekBehind';
import { blankDate, dayPart, pointOf, weekdayPart } from './raw';
import type { FigureOrder, RawDate } from './raw';
import { readNumeric, withOrder } from './numeric';
import type { DateWord, Language } from '../../gazetteer/dateWords';

/** Capitalised neighbours that make another name of it. */
const NAMED_BEFORE = smallWords('black cyber good bloody super giving easter palm ash holy casual santo san');
const NAMED_BEHIND = smallWords('times post agreement night group prayers mass service');

/** The last token of a weekday: the `-feira` of Portuguese, the full stop of `Tues.`; -1 where it is none. */
function weekdayEnd(sequence: Sequence, i: number, word: DateWord): number {
  if (!word.abbreviation) return i;
  if (word.languages[0] === 'pt') {
    return isJoined(sequence, i + 1) && isDash(sequence, i + 1) && smallWordAt(sequence, i + 2) === 'feira'
      ? i + 2
      : -1;
  }
  return isJoined(sequence, i + 1) && isSign(sequence, i + 1, '.') ? i + 1 : i;
}

const FILLERS = smallWords('the le den dem el morning afternoon evening');

/** The group behind a weekday that ends at `last`, at most three tokens away; without days it is none. */
function groupBehind(sequence: Sequence, last: number): Group | undefined {
  for (let at = last + 1; at <= last + 4; at += 1) {
    if (startsParagraph(sequence, at)) return undefined;
    const group = readGroup(sequence, at);
    if (group !== undefined) return group.days.length > 0 ? group : undefined;
    if (!isSign(sequence, at, ',') && !isSign(sequence, at, '(') && !isOneOf(sequence, at, FILLERS))
      return undefined;
  }
  return undefined;
}

function languageOf(word: DateWord, raw: RawDate): Language {
  return word.languages.length === 1 || !word.languages.includes(raw.language)
    ? (word.languages[0] ?? 'en')
    : raw.language;
}

/** `Tuesday` to `Wednesday` or `Tuesday and Wednesday`: the second weekday, its token and how it is linked. */
function secondWeekday(
  sequence: Sequence,
  last: number,
): { at: number; word: DateWord; range: boolean } | undefined {
  const range = isDash(sequence, last + 1) || isRangeWord(sequence, last + 1);
  if ((!range && !isAnd(sequence, last + 1)) || startsParagraph(sequence, last + 1)) return undefined;
  const word = startsParagraph(sequence, last + 2) ? undefined : dateWordAt(sequence, last + 2);
  return word?.kind === 'weekday' && !word.abbreviation ? { at: last + 2, word, range } : undefined;
}

/** `Thursday 7 and Friday 8 March`: the date of both days, where the first leaves its month to the second. */
function readSharedMonth(sequence: Sequence, last: number): RawDate | undefined {
  const at = isSign(sequence, last + 1, ',') ? last + 2 : last + 1;
  const day = dayAt(sequence, at);
  if (day === 0 || startsParagraph(sequence, at)) return undefined;
  const link = isSign(sequence, at + 1, ',') ? at + 2 : at + 1;
  const isRange = isDash(sequence, link) || isRangeWord(sequence, link);
  if ((!isRange && !isAnd(sequence, link)) || startsParagraph(sequence, link + 1)) return undefined;
  const word = dateWordAt(sequence, link + 1);
  const end = word?.kind === 'weekday' ? weekdayEnd(sequence, link + 1, word) : -1;
  const second = end < 0 ? undefined : groupBehind(sequence, end);
  const until = second?.days[0]?.day ?? 0;
  if (second === undefined || (isRange ? until <= day : until !== day + 1)) return undefined;
  const raw = readCalendarDate(sequence, second);
  return {
    ...raw,
    start: raw.start === undefined ? undefined : pointOf(raw.start.year, raw.start.month, day),
    end: raw.end ?? raw.start,
    days: [dayPart(sequence, at, day), ...raw.days],
  };
}

function isNamed(sequence: Sequence, i: number, last: number): boolean {
  const inSame = !startsParagraph(sequence, i);
  if (inSame && isOneOf(sequence, i - 1, NAMED_BEFORE)) return true;
  if (startsParagraph(sequence, last + 1)) return false;
  if (sequence.gap[last + 1] === Gap.none && isSign(sequence, last + 1, '.'))
    return isJoined(sequence, last + 2);
  return isOneOf(sequence, last + 1, NAMED_BEHIND);
}

function readAlone(sequence: Sequence, i: number, last: number, word: DateWord): RawDate | undefined {
  if (word.abbreviation && word.languages[0] === 'en') return undefined;
  if (isNamed(sequence, i, last)) return undefined;
  const foreign = !word.languages.includes('en') && !word.languages.includes('de');
  if (foreign && ((sequence.shape[i] ?? 0) & Shape.capital) !== 0) return undefined;
  const determiner = determinerAt(sequence, i);
  const direction =
    determiner ??
    (speaksOfFuture(sequence, i) || isForetold(sequence, i) || isToCome(sequence, i) ? 'future' : 'past');
  const second = secondWeekday(sequence, last);
  const until = second?.range === true ? second : undefined;
  const weeks = weekBehind(sequence, (second?.at ?? last) + 1);
  const first = determiner === undefined ? i : i - 1;
  return {
    ...blankDate(first, until?.at ?? last, word.languages[0] ?? 'en'),
    relative: { kind: 'weekday', iso: word.number, direction, until: until?.word.number, weeks },
    direction,
    weekday: weekdayPart(sequence, word.number, i, last),
  };
}

/** `Monday, 8/5/2023`: the date in figures behind a weekday, which tells the order of the figures where they leave it open. */
function figuresBehind(sequence: Sequence, last: number, iso: number): RawDate | undefined {
  const at = isSign(sequence, last + 1, ',') ? last + 2 : last + 1;
  const raw = startsParagraph(sequence, at) ? undefined : readNumeric(sequence, at);
  if (raw?.figures !== 'open') return raw;
  const orders = FIGURE_ORDERS.map((order) => withOrder(raw, order)).filter((date) => isOn(date, iso));
  return orders.length === 1 ? orders[0] : raw;
}

const FIGURE_ORDERS: readonly FigureOrder[] = ['day-first', 'month-first'];

function isOn({ start }: RawDate, iso: number): boolean {
  const [year, month, day] = [start?.year, start?.month, start?.day].map((part) => String(part ?? 0));
  return weekdayOf(`${year ?? ''}-${month?.padStart(2, '0') ?? ''}-${day?.padStart(2, '0') ?? ''}`) === iso;
}

/** Reads the date that starts with the weekday at token `i`. */
export function readWeekday(sequence: Sequence, i: number, word: DateWord): RawDate | undefined {
  const last = weekdayEnd(sequence, i, word);
  if (last < 0) return undefined;
  const weekday = weekdayPart(sequence, word.number, i, last);
  const group =
    groupBehind(sequence, last) ?? groupBehind(sequence, secondWeekday(sequence, last)?.at ?? sequence.count);
  if (group === undefined) {
    const figures = figuresBehind(sequence, last, word.number);
    if (figures !== undefined) return { ...figures, first: i, weekday };
    const shared = readSharedMonth(sequence, last);
    if (shared === undefined) return readAlone(sequence, i, last, word);
    return { ...shared, first: i, weekday, language: languageOf(word, shared) };
  }
  const raw = readCalendarDate(sequence, group);
  const closes = isSign(sequence, group.first - 1, '(') && isSign(sequence, raw.last + 1, ')');
  return {
    ...raw,
    first: i,
    last: closes ? raw.last + 1 : raw.last,
    weekday,
    language: languageOf(word, raw),
  };
}

/** A weekday right behind a date, `May 23, 2017 (Tuesday)`, taken into it. */
export function withWeekdayBehind(sequence: Sequence, raw: RawDate): RawDate {
  if (raw.weekday !== undefined || raw.days.length === 0 || startsParagraph(sequence, raw.last + 1))
    return raw;
  const opens = isSign(sequence, raw.last + 1, '(');
  if (!opens && !isSign(sequence, raw.last + 1, ',')) return raw;
  const at = raw.last + 2;
  const word = startsParagraph(sequence, at) ? undefined : dateWordAt(sequence, at);
  if (word?.kind !== 'weekday' || word.languages[0] === 'pt') return raw;
  const end = weekdayEnd(sequence, at, word);
  if (opens ? !isSign(sequence, end + 1, ')') : groupBehind(sequence, end) !== undefined || word.abbreviation)
    return raw;
  const closed = startsParagraph(sequence, end + 1) || sequence.kind[end + 1] !== 0;
  if (!opens && !closed) return raw;
  return { ...raw, last: opens ? end + 1 : end, weekday: weekdayPart(sequence, word.number, at, end) };
}
