/** Reads marked texts: `On [May 23], …` with a day of issue gives the dates found and their values. */
import { dateValue } from '../../../server/src/release/dates/dateValue';
import { findDates } from '../../../server/src/release/dates/findDates';
import type { FoundDate } from '../../../server/src/release/dates/findDates';
import { sequenceOf } from '../../../server/src/tokens/sequence';
import type { Sequence, TextFormat } from '../../../server/src/tokens/token';
import { tokenize } from '../../../server/src/tokens/tokenize';
import { builtInKnowledge } from '../../support/checkTexts';

export function read(text: string, format: TextFormat = 'text'): Sequence {
  return sequenceOf(tokenize(text, format), builtInKnowledge.vocabulary);
}

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly found: FoundDate;
}

export function datesOf(text: string, anchor: string | null, format: TextFormat = 'text'): readonly Marked[] {
  const sequence = read(text, format);
  return findDates(sequence, anchor).map((found) => ({
    start: sequence.start[found.first] ?? -1,
    end: sequence.end[found.last] ?? -1,
    value: dateValue(found.date),
    found,
  }));
}

/** The text with brackets around every date found. */
export function withMarks(text: string, dates: readonly Marked[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of dates) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The one date of a text; throws where there is none or more than one. */
export function onlyDate(text: string, anchor: string | null): Marked {
  const dates = datesOf(text, anchor);
  const [first] = dates;
  if (dates.length !== 1 || first === undefined) throw new Error(`${dates.length} dates in: ${text}`);
  return first;
}
