/**
 * HTML as plain text of the same length: every offset in the view is one in the file. Tags, comments and scripts
 * become blanks, blocks and line breaks become line ends, and an entity becomes its character behind padding.
 */
import { Parser } from 'htmlparser2';
import type { Span } from '../text/span';
import { foldSpace } from '../tokens/fold';

/** Nothing is read where it stands, and words go on across it: `<b>`, the letters of an entity. */
const PADDING = '\u200b';

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'td',
  'th',
  'title',
  'tr',
  'ul',
]);
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'xml', 'select', 'iframe']);
const RAISED = new Set(['sup', 'sub']);
/** What is raised behind a number, and belongs to it: `2<sup>nd</sup>`. */
const ORDINAL_END = /^(?:st|nd|rd|th)$/i;
const LINE_BREAK = /<br\b/i;

function padded(length: number, head: string): string {
  return length <= head.length ? head.slice(0, length) : head + PADDING.repeat(length - head.length);
}

/** @param next what stands behind the tag */
function tagView(name: string, length: number, next: string): string {
  if (BLOCKS.has(name)) return padded(length, '\n\n');
  if (RAISED.has(name) && !ORDINAL_END.test(next)) return padded(length, ' ');
  return name === 'br' ? padded(length, '\n') : PADDING.repeat(length);
}

/** White space of the source is a blank, whatever it is: lines of HTML are no lines of the text. */
function textView(source: string): string {
  return source.replace(/[\r\n\t\f]/g, ' ');
}

const TITLE = /(<title\b[^<>]{0,200}>)([^<]{0,2000})<\/title\s*>/i;
const HEADINGS = /<h1\b[^<>]{0,400}>([^]{1,1000}?)<\/h1\s*>/gi;
const TAG = /<[^<>]{1,400}>/g;

/** So many words in common, and a heading betters the name of the page. */
const COMMON_WORDS = 3;

function opening(text: string): string | undefined {
  const words = foldSpace(text).split(' ').slice(0, COMMON_WORDS);
  return words.length < COMMON_WORDS ? undefined : words.join(' ');
}

/** Where the name of the page stands, if a heading of the page begins as it does. */
function nameOfPage(html: string): Span | undefined {
  const match = TITLE.exec(html);
  if (match === null) return undefined;
  const [, tag = '', name = ''] = match;
  const head = opening(name);
  if (head === undefined) return undefined;
  const start = match.index + tag.length;
  for (const [, heading = ''] of html.matchAll(HEADINGS))
    if (!LINE_BREAK.test(heading) && opening(heading.replace(TAG, '')) === head)
      return { start, end: start + name.length };
  return undefined;
}

/** The view of an HTML file; as long as the file in UTF-16 units, for any input. */
export function htmlView(html: string): string {
  const parts: string[] = [];
  let cursor = 0;
  let hidden = 0;
  let preformatted = 0;
  const name = nameOfPage(html);
  const isName = (at: number): boolean => name !== undefined && name.start <= at && at < name.end;
  const fill = (to: number, view: (source: string) => string): void => {
    if (to <= cursor) return;
    parts.push(view(html.slice(cursor, to)));
    cursor = to;
  };
  const blank = (source: string): string => PADDING.repeat(source.length);
  const parser = new Parser(
    {
      onopentag: (tag) => {
        fill(parser.startIndex, blank);
        const end = parser.endIndex + 1;
        fill(end, (source) => tagView(tag, source.length, html.slice(end, end + 2)));
        if (HIDDEN.has(tag)) hidden += 1;
        if (tag === 'pre') preformatted += 1;
      },
      onclosetag: (tag, implied) => {
        if (HIDDEN.has(tag) && hidden > 0) hidden -= 1;
        if (tag === 'pre' && preformatted > 0) preformatted -= 1;
        if (implied) return;
        fill(parser.startIndex, blank);
        fill(parser.endIndex + 1, BLOCKS.has(tag) ? (source) => padded(source.length, '\n\n') : blank);
      },
      ontext: (data) => {
        const end = parser.endIndex + 1;
        fill(parser.startIndex, blank);
        if (hidden > 0 || isName(parser.startIndex)) fill(end, blank);
        else if (preformatted > 0 && data.length === end - cursor) fill(end, (source) => source);
        else if (data.length === end - cursor) fill(end, textView);
        // an entity: its character stands last, so that what follows it goes on (`Prosecutor&rsquo;s`)
        else
          fill(
            end,
            (source) =>
              PADDING.repeat(Math.max(0, source.length - data.length)) + textView(data).slice(-source.length),
          );
      },
      oncomment: () => {
        fill(parser.startIndex, blank);
        fill(parser.endIndex + 1, blank);
      },
      onprocessinginstruction: () => {
        fill(parser.startIndex, blank);
        fill(parser.endIndex + 1, blank);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  fill(html.length, blank);
  return parts.join('');
}
