/**
 * A text as one reads it aloud: marks of Markdown, tags, entities, characters without width, quotation signs of mails
 * and hyphens at line ends are gone, and every character of it knows its place in the file.
 */
import { Parser } from 'htmlparser2';
import { TokenKind } from '../tokens/token';
import type { TextFormat, Tokens } from '../tokens/token';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';

/** What stands for a stretch of the file. */
interface Change extends Span {
  readonly text: string;
}

/** A text, and where its characters stand in the file. */
export interface ClearText {
  readonly text: string;
  /** The stretch of the file that a stretch of the text was made of. */
  readonly inFile: (span: Span) => Span;
  /** A stretch of the file with the marks around it: `**End Text**`, `## Media Note`. */
  readonly withMarks: (span: Span) => Span;
  /** Addresses that links lead to, in the file: no part of the text. */
  readonly targets: readonly Span[];
}

const ZERO_WIDTH = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\f';
const WIDE_BLANK = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Blanks of more than this part columns. */
const WIDEST_BLANK = 4;

/** So many signs are taken at once: the engine keeps a note for each, and has no room for those of millions. */
const MOST_SIGNS = 4096;

/** What is read in another form wherever it stands. */
const UNCLEAR = new RegExp(
  [
    `[ ${WIDE_BLANK}${ZERO_WIDTH}]{2,${String(MOST_SIGNS)}}`,
    `[${WIDE_BLANK}${ZERO_WIDTH}]`,
    String.raw`[\ufb00-\ufb06]`,
    String.raw`[\u2028\u2029\u0085]`,
    String.raw`\r(?!\n)`,
    String.raw`-\r?\n[ \t]{0,80}`,
    String.raw`(?:[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]){1,64}`,
  ].join('|'),
  // each begins with signs of its own: at most letters the search goes on at once
  'g',
);
/** A word that a hyphen at the end of a line may part. */
const PARTED = /(?:\p{Ll}|\p{L}\.)$/u;
const LETTER = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;
const COMBINING = /^\p{M}/u;
const WITHOUT_WIDTH = new RegExp(`[${ZERO_WIDTH}]`, 'g');
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['\u2028', '\n'],
  ['\u2029', '\n\n'],
  ['\u0085', '\n'],
  ['\r', '\n'],
]);

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/.test(text.charAt(at));
}

function clearForm(text: string, start: number, written: string): string {
  const broken = BREAKS.get(written);
  if (broken !== undefined) return broken;
  if (/^[\p{L}\ufb00-\ufb06]/u.test(written)) return written.normalize(written >= '\ufb00' ? 'NFKC' : 'NFC');
  const blanks = written.replace(WITHOUT_WIDTH, '');
  // one no-break space is read as it stands
  if (blanks === '' || blanks === '\u00a0') return blanks;
  const isColumn =
    blanks.length > WIDEST_BLANK || isBlank(text, start - 1) || isBlank(text, start + written.length);
  return isColumn ? ' '.repeat(blanks.length) : ' ';
}

/** The letter with its accents, where accents stand behind one. */
function accented(text: string, start: number, end: number): Span | undefined {
  return LETTER.test(text.charAt(start - 1)) ? { start: start - 1, end } : undefined;
}

const WORD = /\p{L}{1,60}/gu;
/** So much of a line is looked at around its end. */
const LONGEST_WORD = 40;

/** The words of a text, gathered once where lines end with hyphens. */
type Words = () => ReadonlySet<string>;

function wordsOf(text: string): Words {
  let words: ReadonlySet<string> | undefined;
  return () => (words ??= new Set(text.match(WORD)));
}

/**
 * A hyphen at the end of a line: gone where the text has the word in one elsewhere, else the word keeps it
 * (`Jae-⏎in`). In an address nothing is joined.
 */
function joinedWord(text: string, start: number, end: number, words: Words): string | undefined {
  const front = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const behind = text.slice(end, end + LONGEST_WORD);
  if (!PARTED.test(front) || !LETTER_FIRST.test(behind)) return undefined;
  if (/[@/]\S*$/.test(front) || /^\S*[@/]/.test(behind)) return undefined;
  const whole = (/\p{L}+$/u.exec(front)?.[0] ?? '') + (/^\p{L}+/u.exec(behind)?.[0] ?? '');
  return words().has(whole) ? '' : '-';
}

/** How a stretch reads; undefined where it reads as it is written. */
function clearStretch(text: string, written: string, start: number, words: Words): Change | undefined {
  const end = start + written.length;
  if (written.startsWith('-')) {
    const form = joinedWord(text, start, end, words);
    return form === undefined ? undefined : { start, end, text: form };
  }
  const span = COMBINING.test(written) ? accented(text, start, end) : { start, end };
  if (span === undefined) return undefined;
  const whole = text.slice(span.start, span.end);
  const form = clearForm(text, span.start, whole);
  return form === whole ? undefined : { ...span, text: form };
}

function unclear(text: string, from: number): Change[] {
  const changes: Change[] = [];
  const words = wordsOf(text);
  UNCLEAR.lastIndex = from;
  for (let match = UNCLEAR.exec(text); match !== null; match = UNCLEAR.exec(text)) {
    const change = clearStretch(text, match[0], match.index, words);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

const PAGE =
  /\n(?:[ \t]*\r?\n){0,3}[ \t]{0,80}(?:[-–—] ?)?(?:([Pp]age )?\d{1,3}(?:(?: of | ?\/ ?)\d{1,3})?)(?: ?[-–—])?[ \t]{0,20}(?:\r?\n|(?=\f))(?:[ \t]{0,20}\r?\n){0,3}(\f(?:[ \t]{0,20}\r?\n){0,3}(?:[^\n\f]{1,80}\n(?:[ \t]{0,20}\r?\n){1,3})?)?/g;
const WIDE_LINE = 40;

/** The number of a page, and the head of the next, in the middle of a sentence: the text goes on behind. */
function pageBreaks(text: string, from: number): readonly Change[] {
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

const QUOTED_LINE = /^[ \t]{0,3}(?:>[ \t]{0,3}){1,64}/gm;
const LINE = /^[ \t]{0,400}\S/gm;

/** `> ` in front of the lines of a text that a mail quotes. */
function quotationSigns(text: string, from: number, format: TextFormat): readonly Change[] {
  if (!text.includes('>', from) || format === 'html') return [];
  const signs: Change[] = [];
  QUOTED_LINE.lastIndex = from;
  for (let match = QUOTED_LINE.exec(text); match !== null; match = QUOTED_LINE.exec(text))
    signs.push({ start: match.index, end: match.index + match[0].length, text: '' });
  const lines = text.slice(from).match(LINE)?.length ?? 0;
  return format === 'markdown' || signs.length * 2 > lines ? signs : [];
}

const LINK =
  /(?<!!)(\[)[^[\]]{1,400}(\]\((?:<[^<>\n]{0,500}>|[^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?)(?:\s{1,3}"[^"\n]{0,200}")?\)|\]\[[^[\]\n]{0,80}\])/g;

/** `[` and `](https://example.org)` around the words of a link. */
function linkMarks(text: string, from: number, format: TextFormat): readonly Change[] {
  if (format !== 'markdown') return [];
  const marks: Change[] = [];
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

const HEADING = /^ {0,3}(#{1,6}[ \t]{1,4})(?=\S)/gm;
/** `##` at the end of a heading. */
const CLOSING = /[ \t]{1,4}#{1,6}$/;
const LONGEST_CLOSING = 12;
const UNDERLINE = /(?<=\S[ \t]*\r?\n)(?:={3,400}|-{3,400})(?=[ \t]*\r?$)/gm;

/** `# ` in front of a heading, and what closes it: a heading is a paragraph of its own. */
function headingMarks(text: string, from: number, format: TextFormat): readonly Change[] {
  if (format !== 'markdown') return [];
  const marks: Change[] = [];
  HEADING.lastIndex = from;
  for (let match = HEADING.exec(text); match !== null; match = HEADING.exec(text)) {
    const [indented, opening = ''] = match;
    const behind = match.index + indented.length;
    const next = text.indexOf('\n', behind);
    let end = next < 0 ? text.length : next;
    while (isBlank(text, end - 1)) end -= 1;
    const closing = CLOSING.exec(text.slice(Math.max(behind, end - LONGEST_CLOSING), end))?.[0] ?? '';
    marks.push(
      { start: behind - opening.length, end: behind, text: '\n' },
      { start: end - closing.length, end, text: '\n' },
    );
  }
  UNDERLINE.lastIndex = from;
  for (let match = UNDERLINE.exec(text); match !== null; match = UNDERLINE.exec(text))
    marks.push({ start: match.index, end: match.index + match[0].length, text: '' });
  return marks;
}

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
function marks({ text, count, starts, kinds }: Tokens, from: number): readonly Change[] {
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

/** Sorted; of two that overlap the first. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const sorted = changes.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Change[] = [];
  let end = 0;
  for (const change of sorted) {
    if (change.start < end) continue;
    kept.push(change);
    ({ end } = change);
  }
  return kept;
}

function marksAround(text: string, changes: readonly Change[]): ClearText['withMarks'] {
  const isMark = (change: Change): boolean =>
    change.text.trim() === '' &&
    MARK.test(text.slice(change.start, Math.min(change.end, change.start + LONGEST_MARK)));
  const erased = changes.filter(isMark);
  const byStart = new Map(erased.map((change) => [change.start, change]));
  const byEnd = new Map(erased.map((change) => [change.end, change]));
  return ({ start, end }) => {
    let from = start;
    for (let mark = byEnd.get(from); mark !== undefined; mark = byEnd.get(from)) from = mark.start;
    let to = end;
    for (let mark = byStart.get(to); mark !== undefined; mark = byStart.get(to)) to = mark.end;
    return { start: from, end: to };
  };
}

/** Signs in one line: blanks alone are no mark. */
const MARK = /^[^\n\r]*[^\s][^\n\r]*$/;
const LONGEST_MARK = 600;

/** Applies changes to a text, and tells of the result where it comes from. */
function applied(text: string, changes: readonly Change[]): Omit<ClearText, 'targets'> {
  const parts: string[] = [];
  // where each change begins in the result and where its end was in the text
  const at = new Int32Array(changes.length);
  let cursor = 0;
  let length = 0;
  for (const [i, change] of changes.entries()) {
    parts.push(text.slice(cursor, change.start), change.text);
    length += change.start - cursor;
    at[i] = length;
    length += change.text.length;
    cursor = change.end;
  }
  parts.push(text.slice(cursor));
  /** The last change that begins at or before an offset of the result. */
  const lastAt = (offset: number): number => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const startOf = (offset: number): number => {
    const i = lastAt(offset);
    const change = changes[i];
    if (change === undefined) return offset;
    const behind = offset - (at[i] ?? 0) - change.text.length;
    return behind < 0 ? change.start : change.end + behind;
  };
  const endOf = (offset: number): number => {
    const i = lastAt(offset - 1);
    const change = changes[i];
    if (change === undefined) return offset;
    return change.end + Math.max(0, offset - (at[i] ?? 0) - change.text.length);
  };
  return {
    text: parts.join(''),
    withMarks: marksAround(text, changes),
    inFile: ({ start, end }) => {
      const from = startOf(start);
      return { start: from, end: end > start ? Math.max(from, endOf(end)) : from };
    },
  };
}

/**
 * The text in the clear; undefined where it is clear as it stands.
 * @param from the end of the front matter, in which nothing is changed
 */
export function clearText(tokens: Tokens, format: TextFormat, from: number): ClearText | undefined {
  const { text } = tokens;
  const links = linkMarks(text, from, format);
  const changes = inOrder([
    ...unclear(text, from),
    ...(format === 'text' ? pageBreaks(text, from) : []),
    ...quotationSigns(text, from, format),
    ...links,
    ...headingMarks(text, from, format),
    ...marks(tokens, from),
  ]);
  if (changes.length === 0) return undefined;
  return { ...applied(text, changes), targets: contactsIn(tokens, links) };
}

/** The contacts that stand in one of some stretches. */
function contactsIn({ text, count, starts, kinds }: Tokens, spans: readonly Span[]): readonly Span[] {
  const contacts: Span[] = [];
  for (let i = 0; i < count && spans.length > 0; i += 1) {
    if (kinds[i] !== TokenKind.contact) continue;
    const start = starts[i] ?? 0;
    const inside = spans[firstEndingAfter(spans, start)];
    if (inside !== undefined && inside.start <= start)
      contacts.push({ start, end: starts[i + 1] ?? text.length });
  }
  return contacts;
}
