/** What stands for a stretch of a file in the text in the clear. */
import type { Span } from '../../text/span';

export interface Change extends Span {
  readonly text: string;
}

/** Whether a character is white space; before and behind the text all is. */
export function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/.test(text.charAt(at));
}
