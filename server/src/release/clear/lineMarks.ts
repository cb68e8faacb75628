/** Marks of mails and of Markdown that hold for a line or for many words: quotations, links, headings. */
import type { TextFormat } from '../../tokens/token';
import { isBlank } from './change';
import type { Change } from './change';

const QUOTED_LINE = /^[ \t]{0,3}(?:>[ \t]{0,3}){1,64}/gm;
const LINE = /^[ \t]{0,400}\S/gm;

/** `> ` in front of the lines of a text that a mail quotes. */
export function quotationSigns(text: string, from: number, format: TextFormat): readonly Change[] {
  if (!text.includes('>', from) || format === 'html') return [];
  const signs: Change[] = [];
  QUOTED_LINE.lastIndex = from;
  for (let match = QUOTED_LINE.exec(text); match !== null; match = QUOTED_LINE.exec(text))
    signs.push({ start: match.index, end: match.index + match[0].length, text: '' });
  if (format === 'markdown' || signs.length === 0) return signs;
  const lines = text.slice(from).match(LINE)?.length ?? 0;
  return signs.length * 2 > lines ? signs : [];
}

const LINK =
  /(?<!!)(\[)[^[\]]{1,400}(\]\((?:<[^<>\n]{0,500}>|[^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?)(?:\s{1,3}"[^"\n]{0,200}")?\)|\]\[[^[\]\n]{0,80}\])/g;

/** `[` and `](https://example.org)` around the words of a link. */
export function linkMarks(text: string, from: number, format: TextFormat): readonly Change[] {
  if (format !== 'markdown') return [];
  const marks: Change[] = [];
  // looking for a sign is faster than trying the pattern everywhere
  if (!text.includes('](', from) && !text.includes('][', from)) return marks;
  LINK.lastIndex = from;
  for (let match = LINK.exec(text); match !== null; match = LINK.exec(text)) {
    const [written, , target = ''] = match;
    const end = match.index + written.length;
    // words that only the mark parts stay two
    const isNext = /[\p{L}\p{N}[]/u.test(text.charAt(end));
    marks.push(
      { start: match.index, end: match.index + 1, text: '' },
      { start: end - target.length, end, text: isNext ? ' ' : '' },
    );
  }
  return marks;
}

const HEADING = / {0,3}(#{1,6}[ \t]{1,4})(?=\S)/y;
const DEEPEST = 3;
const LINE_END = /[\n\r\u2028\u2029]/;
/** `##` at the end of a heading. */
const CLOSING = /[ \t]{1,4}#{1,6}$/;
const LONGEST_CLOSING = 12;
const UNDERLINE = /\n(?:={3,400}|-{3,400})(?=[ \t]*\r?$)/gm;
/** `Media Note`, in front of the line end above an underline */
const UNDERLINED = /\S[ \t]{0,80}\r?$/;
const LONGEST_BLANK = 84;

/** Where the line begins whose first sign, behind few blanks, stands at an offset; undefined where it is not the first. */
function lineStart(text: string, at: number, from: number): number | undefined {
  let start = at;
  while (start > from && at - start < DEEPEST && text.charAt(start - 1) === ' ') start -= 1;
  return start === 0 || LINE_END.test(text.charAt(start - 1)) ? start : undefined;
}

/** `# ` in front of a heading, and what closes it: a heading is a paragraph of its own. */
export function headingMarks(text: string, from: number, format: TextFormat): readonly Change[] {
  if (format !== 'markdown') return [];
  const marks: Change[] = [];
  for (let sign = text.indexOf('#', from); sign >= 0; sign = text.indexOf('#', sign + 1)) {
    const line = lineStart(text, sign, from);
    if (line === undefined) continue;
    HEADING.lastIndex = line;
    const match = HEADING.exec(text);
    if (match === null) continue;
    const [indented, opening = ''] = match;
    const behind = line + indented.length;
    const next = text.indexOf('\n', behind);
    let end = next < 0 ? text.length : next;
    while (isBlank(text, end - 1)) end -= 1;
    const closing = CLOSING.exec(text.slice(Math.max(behind, end - LONGEST_CLOSING), end))?.[0] ?? '';
    marks.push(
      { start: behind - opening.length, end: behind, text: '\n' },
      { start: end - closing.length, end, text: '\n' },
    );
  }
  UNDERLINE.lastIndex = Math.max(0, from - 1);
  for (let match = UNDERLINE.exec(text); match !== null; match = UNDERLINE.exec(text)) {
    const { index } = match;
    if (UNDERLINED.test(text.slice(Math.max(0, index - LONGEST_BLANK), index)))
      marks.push({ start: index + 1, end: index + match[0].length, text: '' });
  }
  return marks;
}
