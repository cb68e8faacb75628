/** What stands between two mentions. */
import type { Span } from '../../text/span';
import type { Mention } from '../model';
import { withoutHonours } from './honours';

/** The mentions of a release, with its text: as it can be read, and as it is written. */
export interface Place {
  /** The text with blanks for its markup. */
  readonly text: string;
  readonly written: string;
  readonly mentions: readonly Mention[];
}

/** Between a name and what ends its entry in a list: `Ms. Berg, Norway`. */
export const ENTRY_COMMA = /^,\s+(?:the\s+)?$/;

const BLANK_LINE = /\n[^\S\n]*\n/;
const BULLET = /\n[^\S\n]*(?:[-*+•·–—●▪‣◦■□○►]|\(?\d{1,2}[.)])[^\S\n]/;

/**
 * What stands between two mentions, without honours of the first; a mark of its own, `¶`, where that is the end of a
 * paragraph or of an item of a list.
 */
export function between({ text, written }: Place, a: Span, b: Span): string {
  const gap = withoutHonours(text.slice(a.end, b.start));
  if (!gap.includes('\n')) return gap;
  return BLANK_LINE.test(gap) || BULLET.test(written.slice(a.end, b.start)) ? '¶' : gap;
}

/** `Joint Secretary (Trade Division) Kari Berg from the Ministry of Trade` */
export function isInBrackets({ text }: Place, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** `Foreign Ministries` of several states, which no one of those named in front is at alone. */
export function isOfSeveral({ type, text }: Mention): boolean {
  return type === 'agency' && /^(?:\p{Lu}\S+ )?(?:Ministries|Departments)$/u.test(text);
}
