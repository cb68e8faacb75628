/** Marks within words and between them: emphasis, escapes, tags, entities. */
import { Parser } from 'htmlparser2';
import { TokenKind } from '../../tokens/token';
import type { Tokens } from '../../tokens/token';
import { isBlank } from './change';
import type { Change } from './change';

const LONGEST_HANDLE = 40;
const BLOCK = /^<\/?(?:p|div|h[1-6]|tr|table|td|th|ul|ol|li|blockquote|center)\b/i;
const LINE_BREAK = /^<br\b/i;
const RAISED = /^<(?:sup|sub)\b/i;
const ORDINAL_END = /^(?:st|nd|rd|th)$/;

/** The characters that an entity stands for. */
function decoded(entity: string): string {
  let text = '';
  const parser = new Parser(
    {
      ontext: (data) => {
        text += data;
      },
    },
    { decodeEntities: true },
  );
  parser.end(entity);
  return text;
}

function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && text.charAt(i) === ' ' && at - i < 5) i -= 1;
  return i < 0 || text.charAt(i) === '\n' || text.charAt(i) === '\r';
}

function formOfMark(
  text: string,
  start: number,
  end: number,
  known: Map<string, string>,
): string | undefined {
  const mark = text.slice(start, end);
  const first = mark.charAt(0);
  if (first === '&') {
    let form = known.get(mark);
    if (form === undefined) known.set(mark, (form = decoded(mark)));
    return form === mark ? undefined : form.replace(/[\u00a0\t]/g, ' ').replace(/[\u00ad\u200b-\u200f]/g, '');
  }
  if (first === '<') {
    // a tag may be all that tells where a handle ends
    if (text.slice(Math.max(0, start - LONGEST_HANDLE), start).includes('@')) return undefined;
    if (LINE_BREAK.test(mark)) return '\n';
    // the number of a footnote is no part of the word in front; that of `2nd` is
    if (RAISED.test(mark)) return ORDINAL_END.test(text.slice(end, end + 2)) ? '' : undefined;
    return BLOCK.test(mark) ? '\n\n' : '';
  }
  if (first === '*' || first === '_' || first === '`' || first === '\\')
    return isBlank(text, end) && isLineStart(text, start) ? undefined : '';
  return undefined;
}

/** Marks, tags and entities, as the tokens have them. */
export function marks({ text, count, starts, kinds }: Tokens, from: number): readonly Change[] {
  const changes: Change[] = [];
  const known = new Map<string, string>();
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] !== TokenKind.markup) continue;
    const start = starts[i] ?? 0;
    if (start < from) continue;
    const end = starts[i + 1] ?? text.length;
    const form = formOfMark(text, start, end, known);
    if (form !== undefined) changes.push({ start, end, text: form });
  }
  return changes;
}
