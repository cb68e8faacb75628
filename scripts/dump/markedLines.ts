// A text line by line with carets under its spans: each span on a line of its own below the text.
import type { LabelledSpan } from './spans';

const WIDTH = 110;

/** Lines of the text, long ones cut at blanks, each with its offset. */
function* rowsOf(text: string): Generator<{ readonly start: number; readonly row: string }> {
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    while (line.length - from > WIDTH) {
      const blank = line.lastIndexOf(' ', from + WIDTH);
      const to = blank > from ? blank + 1 : from + WIDTH;
      yield { start: start + from, row: line.slice(from, to) };
      from = to;
    }
    yield { start: start + from, row: line.slice(from) };
    start += line.length + 1;
  }
}

/** The rows that have spans, and all others, with carets; a span over several rows has its label on the first. */
export function markedLines(text: string, spans: readonly LabelledSpan[]): readonly string[] {
  const lines: string[] = [];
  let first = 0;
  for (const { start, row } of rowsOf(text)) {
    lines.push(row.replace(/[\t\r]/g, ' '));
    const end = start + row.length;
    while ((spans[first]?.end ?? Infinity) <= start) first += 1;
    for (let i = first; i < spans.length; i += 1) {
      const span = spans[i];
      if (span === undefined || span.start >= end) break;
      const from = Math.max(span.start, start);
      const carets = '^'.repeat(Math.max(1, Math.min(span.end, end) - from));
      const label = span.start >= start ? ` ${span.label}` : '';
      lines.push(`${' '.repeat(from - start)}${carets}${label}`);
    }
  }
  return lines;
}
