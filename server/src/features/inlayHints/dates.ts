/** `Thursday` → `[Apr 27, 2017]`, `Tuesday, May 23` → `[2017, Tue ok]`: which day is meant where the text leaves it open. */
import { parseDay, weekdayOf } from '../../release/dates/calendar';
import { monthName, weekdayName } from '../../release/dates/names';
import type { DateMention, ReleaseFacts } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { dateHover } from '../hover/date';
import { impliedDate } from '../impliedDay';
import type { InlayHint } from './hint';

/** A date that is repeated gets a hint the first time; a date in full needs none. */
export function dateHints(dossier: Dossier, document: WorkspaceDocument): readonly InlayHint[] {
  const told = new Set<string>();
  return document.facts.mentions.flatMap((mention) => {
    if (mention.type !== 'date') return [];
    const implied = impliedDate(dossier, document, mention);
    const words = implied === undefined ? wordsFor(mention, document.facts) : shortDay(implied.date);
    if (words === undefined || told.has(`${mention.text} ${words}`)) return [];
    told.add(`${mention.text} ${words}`);
    const hint: InlayHint = {
      kind: 'dates',
      offset: mention.end,
      label: `[${words}]`,
      tooltip: dateHover(dossier, document, mention),
    };
    return [hint];
  });
}

function wordsFor({ date, zone }: DateMention, { issued }: ReleaseFacts): string | undefined {
  const { start, end, basis, problem } = date;
  if (start === undefined || problem !== undefined || basis === 'full' || zone === 'title') return undefined;
  if (basis === 'relative')
    return start === end || end === undefined ? shortDay(start) : rangeName(start, end);
  const year = start.slice(0, 4);
  if (date.weekday !== undefined) return `${year}, ${judged(start, date.weekday.iso)}`;
  // A month or a day of the release's own year says nothing that a reader would not assume.
  if (date.precision !== 'day') return year === issued?.date.slice(0, 4) ? undefined : year;
  return `${year}, ${shortWeekday(start)}`;
}

/** `Tue ok`, or for a day that is none: `a Wed` */
function judged(day: string, written: number): string {
  return weekdayOf(day) === written ? `${shortWeekday(day)} ok` : `a ${shortWeekday(day)}`;
}

function shortWeekday(day: string): string {
  return weekdayName(weekdayOf(day)).slice(0, 3);
}

/** `Apr 27, 2017`; `Apr 2017` for a month, the year alone for a year. */
function shortDay(iso: string): string {
  const parts = parseDay(iso);
  if (parts !== undefined) return `${monthName(parts.month).slice(0, 3)} ${parts.day}, ${parts.year}`;
  const [year = iso, month] = iso.split('-');
  return month === undefined ? year : `${monthName(Number(month)).slice(0, 3)} ${year}`;
}

function rangeName(start: string, end: string): string {
  return `${shortDay(start)} to ${shortDay(end)}`;
}
