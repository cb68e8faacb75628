/** Markup: what a reader of the page never sees as text. Look-ahead is bounded, so hostile input stays linear. */
import { Class, classOf } from './characters';
import type { TextFormat } from './token';

const MAX_TAG = 2048;
const MAX_ENTITY = 12;
const LT = 0x3c;
const GT = 0x3e;
const AMP = 0x26;
const SEMICOLON = 0x3b;
const LINE_FEED = 10;

function isLetter(code: number): boolean {
  return (classOf(code) & Class.letter) !== 0;
}

/** `<u>`, `</p>`, `<br/>`, `<!-- … -->`: the length of a tag at `at`, or 0. */
function tagLength(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  const opens = isLetter(next) || next === 0x21 || (next === 0x2f && isLetter(text.charCodeAt(at + 2)));
  if (!opens) return 0;
  const limit = Math.min(text.length, at + MAX_TAG);
  for (let i = at + 2; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === GT) return i + 1 - at;
    if (code === LT) return 0;
  }
  return 0;
}

/** `&nbsp;`, `&#8217;`: the length of an entity at `at`, or 0. */
function entityLength(text: string, at: number): number {
  const limit = Math.min(text.length, at + MAX_ENTITY);
  for (let i = at + 1; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SEMICOLON) return i > at + 2 ? i + 1 - at : 0;
    const isPart = (classOf(code) & (Class.letter | Class.digit)) !== 0 || (code === 0x23 && i === at + 1);
    if (!isPart || code > 127) return 0;
  }
  return 0;
}

function isLineStart(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || code === 13) return true;
    if (code !== 32) return false;
  }
  return at <= 4;
}

function runLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end += 1;
  return end - at;
}

/** Markdown's emphasis, escapes, headings, quotes and list bullets at `at`; 0 where there are none. */
function markdownLength(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '*' || character === '`') return runLength(text, at);
  if (character === '_') return runLength(text, at);
  if (character === '\\') {
    const next = text.charCodeAt(at + 1);
    return next > 32 && next < 127 && (classOf(next) & (Class.letter | Class.digit)) === 0 ? 1 : 0;
  }
  if (!isLineStart(text, at)) return 0;
  if (character === '#') {
    const run = runLength(text, at);
    return run <= 6 && text.charCodeAt(at + run) === 32 ? run : 0;
  }
  if (character === '>' || ((character === '-' || character === '+') && text.charCodeAt(at + 1) === 32))
    return 1;
  return 0;
}

/** Whether markup may start with the code unit: a cheap test that most signs fail. */
export function startsMarkup(code: number, format: TextFormat): boolean {
  return code === LT || code === AMP || (format === 'markdown' && code < 128);
}

/** The length of the markup that starts at `at` (an offset in UTF-16 units), or 0 where the character is text. */
export function markupLength(text: string, at: number, format: TextFormat): number {
  const code = text.charCodeAt(at);
  if (code === LT) return tagLength(text, at);
  if (code === AMP) return entityLength(text, at);
  if (format === 'markdown' && code < 128) return markdownLength(text, at);
  return 0;
}
