/** Breaks between pages of a printed text. */
import { lean } from '../../tokens/leanPattern';
import type { Change } from './change';

const PAGE = lean(
  /\n(?:[ \t]*\r?\n){0,3}[ \t]{0,80}(?:[-–—] ?)?(?:([Pp]age )?\d{1,3}(?:(?: of | ?\/ ?)\d{1,3})?)(?: ?[-–—])?[ \t]{0,20}(?:\r?\n|(?=\f))(?:[ \t]{0,20}\r?\n){0,3}(\f(?:[ \t]{0,20}\r?\n){0,3}(?:[^\n\f]{1,80}\n(?:[ \t]{0,20}\r?\n){1,3})?)?/g,
);
const WIDE_LINE = 40;

/** The number of a page, and the head of the next, in the middle of a sentence: the text goes on behind. */
export function pageBreaks(text: string, from: number): readonly Change[] {
  const breaks: Change[] = [];
  PAGE.lastIndex = from;
  for (let match = PAGE.exec(text); match !== null; match = PAGE.exec(text)) {
    const [written, page, feed] = match;
    const { index } = match;
    const end = index + written.length;
    const line = index - text.lastIndexOf('\n', index - 1);
    const front = text.slice(Math.max(from, index - 3), index).trimEnd();
    const isSure = page !== undefined || feed !== undefined;
    const behind = text.charAt(end);
    if (line < WIDE_LINE || !/[\p{L}\d,]$/u.test(front)) continue;
    if (isSure ? /^[\p{L}\d(]/u.test(behind) : /^\p{Ll}/u.test(behind))
      breaks.push({ start: index, end, text: '\n' });
  }
  return breaks;
}
