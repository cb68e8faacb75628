/** Texts with a marked part: `one ⟪two⟫ three`. */
import type { Span } from '../../server/src/text/span';

/** A text without its marks, and what they stood around. */
export interface MarkedText {
  readonly text: string;
  /** In order; throws where a mark is opened and not closed. */
  readonly marks: readonly Span[];
}

/** Takes the marks out of a text. */
export function unmark(marked: string, open = '⟪', close = '⟫'): MarkedText {
  const marks: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const character of marked) {
    if (character === open) {
      if (start !== undefined) throw new Error(`Marks do not nest: ${marked}`);
      start = text.length;
    } else if (character === close) {
      if (start === undefined) throw new Error(`A mark is closed and not opened: ${marked}`);
      marks.push({ start, end: text.length });
      start = undefined;
    } else text += character;
  }
  if (start !== undefined) throw new Error(`A mark is opened and not closed: ${marked}`);
  return { text, marks };
}
