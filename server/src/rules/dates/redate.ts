/** Rewriting a date in place, in the style in which it stands: `May 22nd` becomes `May 23rd`. */
import { parseDay } from '../../release/dates/calendar';
import { monthName, weekdayName } from '../../release/dates/names';
import type { DateMention } from '../../release/model';
import type { Span } from '../../text/span';
import type { DocumentEdit } from '../rule';

/** The characters of a part of a mention. */
export function partText(mention: DateMention, part: Span): string {
  return mention.text.slice(part.start - mention.start, part.end - mention.start);
}

function englishSuffix(day: number): string {
  const tens = day % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** `23rd` in the place of `22nd`, `05` in the place of `04`. */
function dayLike(written: string, day: number): string {
  const digits = /^\d+/.exec(written)?.[0] ?? '';
  const rest = written.slice(digits.length);
  const suffix = /^(st|nd|rd|th)$/i.test(rest) ? englishSuffix(day) : rest;
  return String(day).padStart(digits.startsWith('0') ? digits.length : 1, '0') + suffix;
}

/** The name in the case and length of the word it replaces: `TUESDAY`, `Tue.`, `mardi`. */
function nameLike(written: string, name: string): string {
  const bare = written.replace(/\.$/, '');
  const short = bare.length <= 4 && name.length > 4 ? name.slice(0, 3) : name;
  const dot = written.endsWith('.') && short !== name ? '.' : '';
  if (bare.length > 1 && bare === bare.toUpperCase()) return (short + dot).toUpperCase();
  const first = short.charAt(0);
  const upper = /^\p{Lu}/u.test(bare);
  return (upper ? first.toUpperCase() : first.toLowerCase()) + short.slice(1) + dot;
}

/** The weekday's name in the place of another, in the language and style of the date. */
export function weekdayLike(mention: DateMention, iso: number): string {
  const { weekday, language } = mention.date;
  const name = weekdayName(iso, language);
  return weekday === undefined ? name : nameLike(partText(mention, weekday), name);
}

/**
 * The edits that make a date of one day say another day; undefined where a part that would have to change is not
 * written (a year that is understood, a month in figures).
 * @param iso the day it shall say
 * @param which the index of the day among several (`23` and `24` of `August 23-24`)
 */
export function redated(mention: DateMention, iso: string, which = 0): readonly DocumentEdit[] | undefined {
  const { parts, start, language } = mention.date;
  const [day, month, year] = [parts.days[which], parts.months[which] ?? parts.months[0], parts.year];
  const now = parseDay(start ?? '');
  const then = parseDay(iso);
  if (day === undefined || now === undefined || then === undefined) return undefined;
  const edits: DocumentEdit[] = [];
  if (day.day !== then.day) edits.push({ span: day, text: dayLike(partText(mention, day), then.day) });
  if (month?.month !== then.month) {
    if (month === undefined || /\d/.test(partText(mention, month))) return undefined;
    edits.push({ span: month, text: nameLike(partText(mention, month), monthName(then.month, language)) });
  }
  if (now.year !== then.year) {
    if (year === undefined) return undefined;
    edits.push({ span: year, text: String(then.year) });
  }
  return edits;
}
