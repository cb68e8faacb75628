/** YAML at the head of a Markdown release: metadata that is no prose, but tells date and title. */
import { parse } from 'yaml';
import { foldSpace } from '../tokens/fold';

export interface FrontMatter {
  /** Offset behind the closing `---` line; 0 where there is no front matter. */
  readonly end: number;
  readonly title?: string;
  /** ISO day. */
  readonly date?: string;
  /** The page that it was taken from. */
  readonly source?: string;
}

const NONE: FrontMatter = { end: 0 };
const FENCE = /^(?:\ufeff)?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const MAX_LENGTH = 65_536;
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})/;
const SOURCE_KEYS = ['source_url', 'source', 'url', 'link', 'permalink'] as const;
const DATE_KEYS = ['date', 'issued', 'published', 'published_time', 'pubDate'] as const;

function dayOf(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'string' ? ISO_DAY.exec(value)?.[1] : undefined;
}

function parsed(source: string): Record<string, unknown> {
  try {
    const value: unknown = parse(source, { logLevel: 'silent', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Reads the front matter of a Markdown text; YAML that does not parse still counts as front matter. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = FENCE.exec(text.slice(0, 80));
  if (fence === null) return NONE;
  const rest = text.slice(fence[0].length, fence[0].length + MAX_LENGTH);
  const closing = CLOSING.exec(rest);
  if (closing === null) return NONE;
  const fields = parsed(rest.slice(0, closing.index));
  const title = fields['title'];
  const source = SOURCE_KEYS.map((key) => fields[key]).find((value) => typeof value === 'string');
  const date = DATE_KEYS.map((key) => dayOf(fields[key])).find((day) => day !== undefined);
  return {
    end: fence[0].length + closing.index + closing[0].length,
    ...(typeof title === 'string' && title.trim() !== '' ? { title: foldSpace(title) } : {}),
    ...(date === undefined ? {} : { date }),
    ...(typeof source === 'string' ? { source } : {}),
  };
}
