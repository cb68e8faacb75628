/** The day of an announcement that has no date of its own, where another release of the round tells it. */
import { addDays, weekdayOf } from '../release/dates/calendar';
import { weekdayName } from '../release/dates/names';
import type { DateMention } from '../release/model';
import type { Span } from '../text/span';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import { resolveReference } from '../workspace/references';

export interface ImpliedDay {
  /** ISO day. */
  readonly date: string;
  /** The release that tells it, and its words: `April 27`. */
  readonly document: WorkspaceDocument;
  readonly span: Span;
}

/** Length of `2017-05-23`; of a month or a year less is known. */
const DAY_LENGTH = 10;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((iso) => weekdayName(iso).toLowerCase());

/** As `was announced during … April 27` in an outcome tells it of the announcement. */
export function impliedDay(dossier: Dossier, announcement: WorkspaceDocument): ImpliedDay | undefined {
  if (announcement.facts.issued !== null) return undefined;
  const place = dossier.roundOf(announcement.uri);
  if (place?.role !== 'announcement') return undefined;
  for (const { document } of place.round.documents)
    for (const reference of document.facts.references) {
      const { relation, start, dateSpan, span } = reference;
      if (relation !== 'founded' || start?.length !== DAY_LENGTH) continue;
      if (resolveReference(dossier, document, reference)?.uri !== announcement.uri) continue;
      return { date: start, document, span: dateSpan ?? span };
    }
  return undefined;
}

/** The ISO day of a release: its own, else the implied one. */
export function dayOfIssue(dossier: Dossier, document: WorkspaceDocument): string | undefined {
  return document.facts.issued?.date ?? impliedDay(dossier, document)?.date;
}

/** What a bare `Thursday` in an announcement without a date means: the last such day up to the implied one. */
export function impliedDate(
  dossier: Dossier,
  document: WorkspaceDocument,
  { text, date }: DateMention,
): { readonly date: string; readonly from: ImpliedDay } | undefined {
  const weekday = WEEKDAYS.indexOf(text.toLowerCase()) + 1;
  if (date.start !== undefined || weekday === 0) return undefined;
  const from = impliedDay(dossier, document);
  if (from === undefined) return undefined;
  return { date: addDays(from.date, -((weekdayOf(from.date) - weekday + 7) % 7)), from };
}
