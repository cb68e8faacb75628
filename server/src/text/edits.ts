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
