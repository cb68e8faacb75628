/** Quoted statements: from the opening to the closing mark, inside one paragraph. */
import type { Span } from '../text/span';

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STRAIGHT = 0x22;
const OPENS = /["\u201c]/;

/** The quotations of each paragraph; one that is not closed reaches to the end of its paragraph. */
export function quotationsOf(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const quotations: Span[] = [];
  if (!OPENS.test(text)) return quotations;
  for (const paragraph of paragraphs) {
    let start = -1;
    for (let i = paragraph.start; i < paragraph.end; i += 1) {
      const code = text.charCodeAt(i);
      if (start < 0 && (code === OPEN || code === STRAIGHT)) start = i;
      else if (start >= 0 && (code === CLOSE || code === STRAIGHT)) {
        quotations.push({ start, end: i + 1 });
        start = -1;
      }
    }
    if (start >= 0 && text.charCodeAt(start) === OPEN) quotations.push({ start, end: paragraph.end });
  }
  return quotations;
}
