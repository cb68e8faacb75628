/** Quoted statements: from the opening to the closing mark, inside one paragraph. */
import type { Span } from '../text/span';

const OPEN = 0x201c;
const CLOSE = 0x201d;
const MARKS = /["\u201c\u201d]/g;

/** The quotations of each paragraph; one that is not closed reaches to the end of its paragraph. */
export function quotationsOf(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const quotations: Span[] = [];
  let paragraph = 0;
  let opened = -1;
  const leave = (end: number): void => {
    if (opened >= 0 && text.charCodeAt(opened) === OPEN) quotations.push({ start: opened, end });
    opened = -1;
  };
  for (const { index } of text.matchAll(MARKS)) {
    for (let end = paragraphs[paragraph]?.end; end !== undefined && end <= index;) {
      leave(end);
      paragraph += 1;
      end = paragraphs[paragraph]?.end;
    }
    if (index < (paragraphs[paragraph]?.start ?? text.length)) continue;
    const code = text.charCodeAt(index);
    if (opened < 0 && code !== CLOSE) opened = index;
    else if (opened >= 0 && code !== OPEN) {
      quotations.push({ start: opened, end: index + 1 });
      opened = -1;
    }
  }
  leave(paragraphs[paragraph]?.end ?? text.length);
  return quotations;
}
