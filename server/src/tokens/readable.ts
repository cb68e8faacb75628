/** The text as a reader of the page sees it, character for character at the same offsets. */
import { Class, classOf } from './characters';
import { TokenKind } from './token';
import type { Tokens } from './token';

const PADDING = '\u200b';
const LT = 0x3c;
const AMP = 0x26;

function isSpaceAt(text: string, at: number): boolean {
  return (
    at < 0 || at >= text.length || (classOf(text.charCodeAt(at)) & (Class.blank | Class.lineBreak)) !== 0
  );
}

/**
 * Replaces Markdown's marks (`**Oslo**`, `Trade \& Industry`) and zero-width characters: by blanks where they
 * stand beside white space, else by zero-width spaces, so that words and what follows them stay together.
 * Tags and entities stay, since what stands in them tells of residue.
 *
 * @returns a text of the same length in UTF-16 units; the text itself where nothing is replaced
 */
export function readableText({ text, count, starts, kinds }: Tokens): string {
  const parts: string[] = [];
  let cursor = 0;
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] !== TokenKind.markup) continue;
    const start = starts[i] ?? 0;
    const code = text.charCodeAt(start);
    if (code === LT || code === AMP) continue;
    let last = i;
    while (kinds[last + 1] === TokenKind.markup && last + 1 < count) {
      const next = text.charCodeAt(starts[last + 1] ?? 0);
      if (next === LT || next === AMP) break;
      last += 1;
    }
    const end = starts[last + 1] ?? text.length;
    const filling = isSpaceAt(text, start - 1) || isSpaceAt(text, end) ? ' ' : PADDING;
    parts.push(text.slice(cursor, start), filling.repeat(end - start));
    cursor = end;
    i = last;
  }
  if (cursor === 0) return text;
  // joined with the rest, so that the result is one piece that is fast to read
  parts.push(text.slice(cursor));
  return parts.join('');
}
