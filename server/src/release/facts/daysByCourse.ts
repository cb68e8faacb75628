/** First and last day of a meeting: of one date, of two that belong together, or of one and how long it took. */
import { addDays, daysBetween } from '../dates/calendar';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import type { When } from './when';

/** ISO days, both of the meeting. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * The days that the sentence of the date tells.
 *
 * @param mayBeJoined whether another date of the sentence may be of the same meeting
 */
export function daysByCourse(account: Account, when: When, mayBeJoined: boolean): Days | undefined {
  const { start, end = start, precision } = when.date.date;
  if (start === undefined || end === undefined) return undefined;
  if (precision !== 'day') return { start, end };
  const all = rangeInBrackets(when, start);
  if (all !== undefined) return all;
  const last = mayBeJoined ? lastToldBeside(account, when) : undefined;
  return last === undefined ? byLength(when, start) : { start, end: last };
}

/** `closed today after two days of talks (25-26 March)`: the days in brackets, of which the one told is the first or last. */
function rangeInBrackets({ date, sentence }: When, day: string): Days | undefined {
  for (const { start, date: told } of ofType(sentence.mentions, 'date')) {
    const { start: first, end: last } = told;
    if (start < date.end || told.precision !== 'range' || first === undefined || last === undefined) continue;
    if (first !== day && last !== day) continue;
    if (IN_BRACKETS.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_BRACKET), start)))
      return { start: first, end: last };
  }
  return undefined;
}

const LONGEST_BRACKET = 12;
const IN_BRACKETS = /\((?:from |on |held )?$/;

const AND = /^\s*,?\s*and(?:\s+on)?\s+$/;
const THROUGH = /^\s*,?\s*(?:through|thru|until|till|to|up\s+to|[–—-])\s+$/;
const BEGINS =
  /\b(?:open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed|ing)?\s+off|commenc(?:e[sd]?|ing)|from)\b[^;.]{0,50}$/;
/** From the first day to the last: ` in Oslo on 28 March and is to close on `. */
const ENDS = lean(
  /^[^;.]{0,40}?(?:\band|\bbefore|,)\s+(?:it\s+|they\s+)?(?:(?:will|is\s+to|are\s+to|was|were|to|be|is|are)\s+){0,2}(?:clos(?:es?|ed|ing)|conclud(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|wrap(?:s|ped|ping)?\s+up|last(?:s|ed|ing)?|r[ua]n(?:s|ning)?)\s+(?:there\s+)?(?:on|until|till|through|to)?\s*$/,
);
const ENDED_NEXT = lean(new RegExp(`${ENDS.source.slice(0, -1)}the\\s+(?:following|next)\\s+day\\b`, 'u'));
const LONGEST_COURSE = 120;
/** What goes on for longer meets a second time. */
const MOST_DAYS = 14;

/** The last day by what stands behind the first: `Tuesday, October 3, and Wednesday, October 4`, `from March 5 through March 7`. */
function lastToldBeside({ read }: Account, { date, sentence }: When): string | undefined {
  const dates = ofType(sentence.mentions, 'date');
  const next = dates[dates.indexOf(date) + 1];
  const day = date.date.start;
  const between = next === undefined ? '' : read.text.slice(date.end, next.start);
  if (next?.date.precision === 'day' && next.date.start !== undefined && day !== undefined) {
    if (AND.test(between)) return next.date.start;
    const isLater = next.date.start > day && daysBetween(day, next.date.start) <= MOST_DAYS;
    if (isLater && THROUGH.test(between)) return next.date.start;
    if (isLater && ENDS.test(between) && begins(sentence, date)) return next.date.start;
  }
  const behind = textIn(sentence, date.end, Math.min(next?.start ?? sentence.end, date.end + LONGEST_COURSE));
  return day !== undefined && ENDED_NEXT.test(behind) && begins(sentence, date) ? addDays(day, 1) : undefined;
}

function begins(sentence: AccountSentence, { start }: MentionOf<'date'>): boolean {
  return BEGINS.test(textIn(sentence, sentence.start, start));
}

const FIGURES = ['two', 'three', 'four', 'five', 'six'];
const COUNT = FIGURES.join('|');
const MEETS =
  '(?:commission|committee|conference|consultations?|dialogue|discussions|event|exchanges|forum|gathering|group|meetings?|negotiations|round|session|summit|talks)';
/** How long a meeting took: `over two days`, `lasts three days`, `two days of talks`, `a three-day session`. */
const LENGTH = cued(
  new RegExp(
    [
      `\\b(?:over|for|across|in\\s+the\\s+course\\s+of|over\\s+the\\s+course\\s+of|last(?:s|ed|ing)?(?:\\s+for)?|tak(?:es?|ing)|took)\\s+(${COUNT})\\s+days\\b(?!\\s+(?:ago|before|earlier|later))`,
      `(?<!\\b(?:on|at|during|from|since)\\s)\\b(${COUNT})\\s+days\\s+of\\s+(?:\\S+\\s+){0,2}?${MEETS}\\b(?!\\s+(?:in|at)\\b)`,
      `(?<!\\b(?:before|after|ahead\\s+of|following|since)\\s(?:the|an?)\\s)\\b(${COUNT})-day,?\\s+(?:(?!visit|trip|tour|stay)\\S+\\s+){0,3}?(?:\\S*-)?${MEETS}\\b`,
    ].join('|'),
    'iu',
  ),
  FIGURES.join(' '),
  'day',
);
/** In front of the first day, which may stand far behind the verb: `beginning on `, `, which opened in Oslo on `, `from `. */
const FIRST_DAY =
  /\b(?:open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed|ing)?\s+off|commenc(?:e[sd]?|ing)|got\s+under\s+way|from)\b(?:\s+(?:on|with)\b|\s+(?:here\s+)?(?:in|at)\s[^;.,]{2,40}?(?:\s+on)?)?\s+$/;
/** In front of the last: `concluded the three-day session in Oslo on `, `wrapped up in Oslo `. */
const LAST_DAY =
  /\b(?:clos(?:es?|ed|ing)|conclud(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|w(?:rap(?:s|ped|ping)?|inds?|ound|inding)\s+up|came\s+to\s+(?:a\s+close|an\s+end))\b[^;]{0,120}$/;

const OF_TRIP = /\b(?:stay|tour|trip|visit)\b/i;
/** Behind the day: ` in Oslo and ` of `starts tomorrow in Oslo and lasts two days`, ` after ` of `ended yesterday after two days of talks`. */
const GOES_ON = /^(?: (?:in|at) [^;,.]{2,40})?,?\s+(?:(?:and|after)\s+)?$/;

/** `took place over two days, beginning on March 7`, `wrapped up yesterday after two days of talks` */
function byLength({ date, sentence }: When, day: string): Days {
  const told = findIn(sentence, LENGTH);
  const one = { start: day, end: day };
  if (told === undefined || day.length !== 10 || OF_TRIP.test(sentence.text)) return one;
  // "closed on May 5, where a six-day fair starts"
  if (told.start > date.end && !GOES_ON.test(textIn(sentence, date.end, told.start))) return one;
  const words = textIn(sentence, told.start, told.end).toLowerCase();
  const more = FIGURES.findIndex((figure) => words.includes(figure)) + 1;
  const front = textIn(sentence, sentence.start, date.start);
  if (FIRST_DAY.test(front)) return { start: day, end: addDays(day, more) };
  return LAST_DAY.test(front) ? { start: addDays(day, -more), end: day } : one;
}
