/**
 * A text as one reads it aloud: marks of Markdown, tags, entities, characters without width, quotation signs of mails
 * and hyphens at line ends are gone, and every character of it knows its place in the file.
 */
import { retokenize } from '../../tokens/retokenize';
import { TokenKind } from '../../tokens/token';
import type { TextFormat, Tokens } from '../../tokens/token';
import { firstEndingAfter, withoutOverlaps } from '../../text/span';
import type { Span } from '../../text/span';
import type { Change } from './change';
import { marks } from './inlineMarks';
import { headingMarks, linkMarks, quotationSigns } from './lineMarks';
import { pageBreaks } from './pages';
import { unclear } from './signs';

/** A text, and where its characters stand in the file. */
export interface ClearText {
  readonly text: string;
  readonly tokens: Tokens;
  /** The stretch of the file that a stretch of the text was made of. */
  readonly inFile: (start: number, end: number) => Span;
  /** A stretch of the file with the marks around it: `**End Text**`, `## Media Note`. */
  readonly withMarks: (start: number, end: number) => Span;
  /** Addresses that links lead to, in the file: no part of the text. */
  readonly targets: readonly Span[];
}

function marksAround(text: string, changes: readonly Change[]): ClearText['withMarks'] {
  const isMark = (change: Change): boolean =>
    change.text.trim() === '' &&
    MARK.test(text.slice(change.start, Math.min(change.end, change.start + LONGEST_MARK)));
  const erased = changes.filter(isMark);
  const byStart = new Map(erased.map((change) => [change.start, change]));
  const byEnd = new Map(erased.map((change) => [change.end, change]));
  return (start, end) => {
    let from = start;
    for (let mark = byEnd.get(from); mark !== undefined; mark = byEnd.get(from)) from = mark.start;
    let to = end;
    for (let mark = byStart.get(to); mark !== undefined; mark = byStart.get(to)) to = mark.end;
    return { start: from, end: to };
  };
}

/** Signs in one line: blanks alone are no mark. */
const MARK = /^[^\n\r]*[^\s][^\n\r]*$/;
const LONGEST_MARK = 600;

/** Applies changes to a text, and tells of the result where it comes from. */
function applied(text: string, changes: readonly Change[]): Omit<ClearText, 'targets' | 'tokens'> {
  const parts: string[] = [];
  // where each change begins in the result and where its end was in the text
  const at = new Int32Array(changes.length);
  let cursor = 0;
  let length = 0;
  for (const [i, change] of changes.entries()) {
    parts.push(text.slice(cursor, change.start), change.text);
    length += change.start - cursor;
    at[i] = length;
    length += change.text.length;
    cursor = change.end;
  }
  parts.push(text.slice(cursor));
  /** The last change that begins at or before an offset of the result. */
  const lastAt = (offset: number): number => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const startOf = (offset: number): number => {
    const i = lastAt(offset);
    const change = changes[i];
    if (change === undefined) return offset;
    const behind = offset - (at[i] ?? 0) - change.text.length;
    return behind < 0 ? change.start : change.end + behind;
  };
  const endOf = (offset: number): number => {
    const i = lastAt(offset - 1);
    const change = changes[i];
    if (change === undefined) return offset;
    return change.end + Math.max(0, offset - (at[i] ?? 0) - change.text.length);
  };
  return {
    text: parts.join(''),
    withMarks: marksAround(text, changes),
    inFile: (start, end) => {
      const from = startOf(start);
      return { start: from, end: end > start ? Math.max(from, endOf(end)) : from };
    },
  };
}

/**
 * The text in the clear; undefined where it is clear as it stands.
 * @param from the end of the front matter, in which nothing is changed
 */
export function clearText(tokens: Tokens, format: TextFormat, from: number): ClearText | undefined {
  const { text } = tokens;
  const links = linkMarks(text, from, format);
  const changes = withoutOverlaps([
    ...unclear(tokens, from),
    ...(format === 'text' ? pageBreaks(text, from) : []),
    ...quotationSigns(text, from, format),
    ...links,
    ...headingMarks(text, from, format),
    ...marks(tokens, from),
  ]);
  if (changes.length === 0) return undefined;
  const clear = applied(text, changes);
  return {
    text: clear.text,
    tokens: retokenize(tokens, changes, clear.text, format),
    inFile: clear.inFile,
    withMarks: clear.withMarks,
    targets: contactsIn(tokens, links),
  };
}

/** The contacts that stand in one of some stretches. */
function contactsIn({ text, count, starts, kinds }: Tokens, spans: readonly Span[]): readonly Span[] {
  const contacts: Span[] = [];
  for (let i = 0; i < count && spans.length > 0; i += 1) {
    if (kinds[i] !== TokenKind.contact) continue;
    const start = starts[i] ?? 0;
    const inside = spans[firstEndingAfter(spans, start)];
    if (inside !== undefined && inside.start <= start)
      contacts.push({ start, end: starts[i + 1] ?? text.length });
  }
  return contacts;
}
