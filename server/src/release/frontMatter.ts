/** YAML at the head of a Markdown release: metadata that is no prose, but tells date and title. */
import { CST, parse } from 'yaml';
import { lean } from '../tokens/leanPattern';
import { foldSpace } from '../tokens/fold';

export interface FrontMatter {
  /** Offset behind the closing `---` line; 0 where there is no front matter. */
  readonly end: number;
  readonly title: string | undefined;
  /** ISO day. */
  readonly date: string | undefined;
  /** The page that it was taken from. */
  readonly source: string | undefined;
}

const NONE: FrontMatter = { end: 0, title: undefined, date: undefined, source: undefined };
const FENCE = /^(?:\ufeff)?---[ \t]*\r?\n/;
const CLOSING = /\n(?:---|\.\.\.)[ \t]*$/m;
const MAX_LENGTH = 65_536;
const CR = 13;
/** Longer values are no title, date or address. */
const MAX_VALUE = 2000;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})/;
const SOURCE_KEYS = ['source_url', 'source', 'url', 'link', 'permalink'] as const;
const DATE_KEYS = ['date', 'issued', 'published', 'published_time', 'pubDate'] as const;
const KEYS = ['title', ...SOURCE_KEYS, ...DATE_KEYS];

/** A field that is asked for, at the start of its line; the others need not be looked at. */
const FIELD = lean(new RegExp(String.raw`^["']?(${KEYS.join('|')})["']?[ \t]*:[ \t]+(\S.*)$`, 'm'));
const OPENINGS: ReadonlySet<string> = new Set(['"', "'", ...KEYS.map((key) => key.charAt(0))]);
/** Everything that has a meaning of its own in YAML in front of a value, except what opens a string. */
const STRUCTURE = /^[[\]{},&*!%@`#?-]/;
/** A quoted string without escapes, and a comment behind it. */
const PLAIN_QUOTED = /^(?:"([^"\\\n]*)"|'([^'\n]*)')(?:[ \t]+#.*)?[ \t]*$/;
const COMMENT = /[ \t]+#/;
/** A quoted string with escapes, or over several lines, and nothing behind it. */
const QUOTED = /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')\s*$/;
const CONTINUES = /^(?:[ \t]+\S.*|[ \t]*)$/;

/** The lines from `at` on that an indented or quoted value goes on over, the first included. */
function valueLines(source: string, at: number): string {
  const lines: string[] = [];
  const limit = Math.min(source.length, at + MAX_VALUE);
  for (let start = at; start <= limit;) {
    const found = source.indexOf('\n', start);
    const end = found < 0 || found > limit ? limit : found;
    const line = source.slice(start, source.charCodeAt(end - 1) === CR && end > start ? end - 1 : end);
    if (lines.length > 0 && !CONTINUES.test(line)) break;
    lines.push(line);
    start = end + 1;
  }
  return lines.join('\n').trimEnd();
}

/** Escapes that stand for a character, by the letter behind the backslash. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...Array.from('"\\/ ', (sign) => [sign, sign] as const),
  ['_', '\u00a0'],
]);
/** What takes more: empty lines, other line breaks, other escapes. */
const INTRICATE = /\n[ \t]*\n|\r|\\(?!["\\/ _\n]|u[\da-fA-F]{4})/;
const BACKSLASH = 0x5c;
const LINE_FEED = 10;
const LONGEST_ESCAPE = '\\u2019'.length;

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/**
 * A string between double quotes with few kinds of escapes, as exporters write it; undefined for any other. A line
 * break is a blank, and none where it is escaped.
 */
function simplyEscaped(source: string): string | undefined {
  if (!source.startsWith('"') || INTRICATE.test(source)) return undefined;
  const end = source.length - 1;
  let text = '';
  let from = 1;
  for (let at = 1; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code !== BACKSLASH && code !== LINE_FEED) continue;
    const letter = code === LINE_FEED ? '\n' : source.charAt(at + 1);
    let until = at;
    if (code === LINE_FEED) while (until > from && isBlankAt(source, until - 1)) until -= 1;
    text += source.slice(from, until);
    if (letter === 'u') {
      text += String.fromCharCode(Number.parseInt(source.slice(at + 2, at + LONGEST_ESCAPE), 16));
      from = at + LONGEST_ESCAPE;
    } else {
      text += code === LINE_FEED ? ' ' : (ESCAPES.get(letter) ?? '');
      from = code === LINE_FEED ? at + 1 : at + 2;
    }
    if (letter === '\n') while (isBlankAt(source, from)) from += 1;
    at = from - 1;
  }
  return text + source.slice(from, end);
}

/** A quoted string by the rules of YAML, its escapes included; undefined where one is wrong. */
function quotedScalar(source: string): string | undefined {
  const type = source.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar';
  const faults: string[] = [];
  const scalar = CST.resolveAsScalar({ type, offset: 0, indent: 0, source }, true, (_, __, message) => {
    faults.push(message);
  });
  return faults.length === 0 ? scalar.value : undefined;
}

/** A string without escapes, quoted or not; undefined where it is another value. */
function plainScalar(written: string): string | undefined {
  if (/^["']/.test(written)) {
    const quoted = PLAIN_QUOTED.exec(written);
    return quoted?.[1] ?? quoted?.[2];
  }
  if (written === '' || /^[|>]/.test(written)) return undefined;
  const line = written.lastIndexOf('\n') + 1;
  const comment = written.slice(line).search(COMMENT);
  return comment < 0 ? written : written.slice(0, line + comment);
}

/** A scalar of YAML as text; undefined where it is none. */
function scalarOf(written: string): string | undefined {
  const plain = plainScalar(written);
  if (plain !== undefined) return plain;
  if (QUOTED.test(written)) return simplyEscaped(written.trim()) ?? quotedScalar(written.trim());
  try {
    const value: unknown = parse(written, { logLevel: 'silent', maxAliasCount: 0 });
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The fields that are asked for, by name. Only their lines are parsed: general YAML of hostile nesting takes a
 * parser minutes, and a field that is broken elsewhere need not lose the title.
 */
function fieldsOf(source: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = source.indexOf('\n', start);
    if (!OPENINGS.has(source.charAt(start))) continue;
    const match = FIELD.exec(source.slice(start, end < 0 ? source.length : end));
    if (match === null) continue;
    const [line, key = '', value = ''] = match;
    if (fields.has(key) || STRUCTURE.test(value)) continue;
    const text = scalarOf(valueLines(source, start + match.index + line.length - value.length));
    if (text !== undefined) fields.set(key, text);
  }
  return fields;
}

/** Reads the front matter of a Markdown text; YAML that does not parse still counts as front matter. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = FENCE.exec(text.slice(0, 80));
  if (fence === null) return NONE;
  // from the end of the first line on
  const start = fence[0].length - 1;
  const rest = text.slice(start, start + MAX_LENGTH);
  const closing = CLOSING.exec(rest);
  if (closing === null) return NONE;
  const fields = fieldsOf(rest.slice(1, closing.index + 1));
  const title = fields.get('title');
  return {
    end: start + closing.index + closing[0].length,
    title: title === undefined || title.trim() === '' ? undefined : foldSpace(title),
    date: firstOf(fields, DATE_KEYS, (value) => ISO_DAY.exec(value)?.[1]),
    source: firstOf(fields, SOURCE_KEYS, (value) => value),
  };
}

/** What the first of the keys tells that tells something. */
function firstOf(
  fields: ReadonlyMap<string, string>,
  keys: readonly string[],
  read: (value: string) => string | undefined,
): string | undefined {
  for (const key of keys) {
    const value = fields.get(key);
    const told = value === undefined ? undefined : read(value);
    if (told !== undefined) return told;
  }
  return undefined;
}
