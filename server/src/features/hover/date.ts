/** Hover of a date: its ISO form and weekday, how far it lies from the release's own date, and what resolved it. */
import { daysBetween } from '../../release/dates/calendar';
import type { DateMention, ReleaseFacts } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { impliedDate } from '../impliedDay';
import { code, paragraphs, plain, strong } from '../markdown';
import { daysName, fileNameOf, weekdayAndDay } from '../naming';
import { lineLink } from './links';

export function dateHover(dossier: Dossier, document: WorkspaceDocument, mention: DateMention): string {
  const { date } = mention;
  if (date.problem !== undefined) return problemText(mention);
  if (date.start === undefined) {
    const implied = impliedDate(dossier, document, mention);
    if (implied !== undefined) return impliedText(implied);
    return paragraphs([
      strong(mention.text),
      'Nothing in this release tells which day is meant: it has no date of its own.',
    ]);
  }
  return paragraphs([
    `${strong(spoken(date.start, date.end))} · ${code(mention.value)}`,
    distance(document.facts, date.start),
    source(document, mention),
  ]);
}

function impliedText({ date, from }: NonNullable<ReturnType<typeof impliedDate>>): string {
  return paragraphs([
    `${strong(weekdayAndDay(date))} · ${code(date)}`,
    `Counted from the day on which ${plain(fileNameOf(from.document.uri))} says that this was announced, ${lineLink(from.document, from.span)}.`,
  ]);
}

function problemText({ text, date }: DateMention): string {
  const what =
    date.problem?.kind === 'no-such-day'
      ? `This month ends on day ${date.problem.lastDay}.`
      : 'The range ends before it begins.';
  return paragraphs([strong(text), what]);
}

function spoken(start: string, end: string | undefined): string {
  return end === undefined || end === start
    ? weekdayAndDay(start)
    : `${weekdayAndDay(start)} to ${weekdayAndDay(end)}`;
}

/** `1 day before the release`; only between whole days. */
function distance(facts: ReleaseFacts, start: string): string | undefined {
  if (facts.issued === null) return undefined;
  const days = daysBetween(start, facts.issued.date);
  if (Number.isNaN(days)) return undefined;
  if (days === 0) return 'The day of the release.';
  return days > 0 ? `${daysName(days)} before the release.` : `${daysName(-days)} after the release.`;
}

function source(document: WorkspaceDocument, { date }: DateMention): string | undefined {
  const { issued } = document.facts;
  if (date.basis === 'full' || issued === null) return undefined;
  const what = date.basis === 'relative' ? 'Counted' : 'Year taken';
  if (issued.span !== undefined) return `${what} from the dateline, ${lineLink(document, issued.span)}.`;
  return `${what} from the ${issued.source === 'file-name' ? 'file name' : 'front matter'}.`;
}
