/** The line that a finding stands in, cut to what the eye takes in, with carets under the finding. */
import { positionAt } from '../../index';
import type { Span } from '../../index';
import type { ReportedText } from '../report';

export interface Excerpt {
  /** 1-based number of the line. */
  readonly line: number;
  /** The part of the line around the finding, without tabs and control characters. */
  readonly source: string;
  /** Blanks and carets that fit under `source`. */
  readonly carets: string;
}

/** Characters shown of a line, most of them behind the start of the finding. */
const WIDTH = 100;
const LEAD = 40;
/** A long finding is shown whole up to this width. */
const MOST = 160;

/** Characters that take no column, or two, in a terminal's grid. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (NO_COLUMN.test(character)) continue;
    columns += TWO_COLUMNS.test(character) ? 2 : 1;
  }
  return columns;
}

/** What a terminal shows as one blank or would act on is shown as a blank. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
}

/** Moves an offset to the next blank within a few characters, so that words stay whole. */
function wordBoundary(line: string, at: number, step: 1 | -1): number {
  for (let i = 0; i < 12; i += 1) {
    const place = at + i * step;
    if (place <= 0 || place >= line.length) return Math.max(0, Math.min(place, line.length));
    if (line[step === 1 ? place : place - 1] === ' ') return place;
  }
  return at;
}

/** The excerpt of the first line of a span. */
export function excerptOf({ text, lines }: Pick<ReportedText, 'text' | 'lines'>, span: Span): Excerpt {
  const { line, character } = positionAt(lines, span.start);
  const lineStart = lines.starts[line] ?? 0;
  const next = lines.starts[line + 1] ?? text.length;
  const whole = text.slice(lineStart, next).replace(/[\r\n]+$/, '');
  const end = Math.max(character, Math.min(span.end - lineStart, whole.length));
  const fits = whole.length <= WIDTH;
  const cutFrom = Math.max(0, Math.min(character - LEAD, whole.length - WIDTH));
  const from = fits ? 0 : wordBoundary(whole, cutFrom, -1);
  const cutTo = Math.max(from + WIDTH, Math.min(end, from + MOST));
  const to = fits ? whole.length : wordBoundary(whole, Math.min(whole.length, cutTo), 1);
  const head = from > 0 ? '… ' : '';
  const tail = to < whole.length ? ' …' : '';
  const before = printable(whole.slice(from, character));
  const covered = printable(whole.slice(character, Math.min(end, to)));
  return {
    line: line + 1,
    source: head + printable(whole.slice(from, to)) + tail,
    carets: ' '.repeat(columnsOf(head + before)) + '^'.repeat(Math.max(1, columnsOf(covered))),
  };
}
