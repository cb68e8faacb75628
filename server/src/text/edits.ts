/** Changes to one text. */
import type { Span } from './span';

/** Replaces the characters of `span` with `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits that all speak of the same original text and do not overlap, in any order.
 * Of two edits that overlap, the later in the text is left out.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let cursor = 0;
  for (const edit of ordered) {
    if (edit.span.start < cursor) continue;
    result += text.slice(cursor, edit.span.start) + edit.text;
    cursor = edit.span.end;
  }
  return result + text.slice(cursor);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Where it stood before the first edits; absent for an edit of the second ones. */
  readonly from?: TextEdit;
}

/** Edits of the first turn with the places that their text has afterwards. */
function placed(edits: readonly TextEdit[]): readonly Placed[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((edit) => {
      const start = edit.span.start + shift;
      shift += edit.text.length - (edit.span.end - edit.span.start);
      return { start, end: start + edit.text.length, from: edit };
    });
}

/**
 * Edits of `text` that do what `first` does and then `second`, which speaks of the text that `first` leaves.
 * Edits of one turn must not overlap; where the two turns touch, their edits become one.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  if (first.length === 0) return second;
  const middle = applyEdits(text, first);
  const later = second.map(({ span }): Placed => ({ start: span.start, end: span.end }));
  const pieces = [...placed(first), ...later].sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: { start: number; end: number; olds: TextEdit[] }[] = [];
  for (const { start, end, from } of pieces) {
    const last = groups.at(-1);
    const olds = from === undefined ? [] : [from];
    if (last === undefined || start > last.end) groups.push({ start, end, olds });
    else {
      last.end = Math.max(last.end, end);
      last.olds.push(...olds);
    }
  }
  let shift = 0;
  return groups.map(({ start, end, olds }) => {
    const grown = olds.reduce((sum, old) => sum + old.text.length - (old.span.end - old.span.start), 0);
    const span = { start: start - shift, end: end - shift - grown };
    shift += grown;
    const inside = second
      .filter((edit) => start <= edit.span.start && edit.span.end <= end)
      .map((edit) => ({
        span: { start: edit.span.start - start, end: edit.span.end - start },
        text: edit.text,
      }));
    return { span, text: applyEdits(middle.slice(start, end), inside) };
  });
}
