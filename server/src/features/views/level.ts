/**
 * The children of one line of a tree. A level may have thousands of entries (the officials of an archive): a line is
 * made only when it is shown, and a long level is cut into pages, so that nobody draws or sends ten thousand lines.
 */
import type { ViewNode, ViewNodeContent } from './viewNode';

/** The entries below a line, in their order. Segments are unique within a level and stay when others come or go. */
export interface Level {
  readonly size: number;
  readonly segmentAt: (at: number) => string;
  /** What a page is called by: a family name, a country. */
  readonly nameAt: (at: number) => string;
  readonly contentAt: (at: number) => ViewNodeContent;
  /** Where the entry of this segment is; -1 where it is not there. */
  readonly indexOf: (segment: string) => number;
}

export const emptyLevel: Level = {
  size: 0,
  segmentAt: () => '',
  nameAt: () => '',
  contentAt: () => ({ kind: 'page', label: '', spoken: '', children: 'none', leads: false }),
  indexOf: () => -1,
};

interface Making<T> {
  readonly segment: (entry: T) => string;
  readonly name: (entry: T) => string;
  readonly content: (entry: T) => ViewNodeContent;
  /** Whether an entry may be the one of this segment: a cheap look before its own segment is made. */
  readonly mayBe?: (segment: string) => (entry: T) => boolean;
}

/** A level of these entries. */
export function levelOf<T>(entries: readonly T[], { segment, name, content, mayBe }: Making<T>): Level {
  const at = (index: number): T => {
    const entry = entries[index];
    if (entry === undefined)
      throw new RangeError(`A level of ${String(entries.length)} has no ${String(index)}`);
    return entry;
  };
  return {
    size: entries.length,
    segmentAt: (index) => segment(at(index)),
    nameAt: (index) => name(at(index)),
    contentAt: (index) => content(at(index)),
    indexOf: (wanted) => {
      const isLikely = mayBe?.(wanted);
      return entries.findIndex((entry) => isLikely?.(entry) !== false && segment(entry) === wanted);
    },
  };
}

/** Segments that are the same are numbered: `a`, `a #2`. */
export function numbered(segments: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return segments.map((segment) => {
    const count = (seen.get(segment) ?? 0) + 1;
    seen.set(segment, count);
    return count === 1 ? segment : `${segment} #${String(count)}`;
  });
}

/** More lines than this are cut into pages of so many. */
export const PAGE = 200;
/** No other segment begins with it. */
const PAGE_MARK = '…';

/** The path without the pages on it: what a view knows. */
export function withoutPages(path: readonly string[]): readonly string[] {
  return path.filter((segment) => !segment.startsWith(PAGE_MARK));
}

function firstOf(page: string | undefined): number | undefined {
  return page?.startsWith(PAGE_MARK) === true ? Number(page.slice(PAGE_MARK.length)) : undefined;
}

/** The lines below the one at `path`, whose entries are `level`. */
export function linesOf(level: Level, path: readonly string[]): readonly ViewNode[] {
  const first = firstOf(path.at(-1));
  if (first !== undefined) return slice(level, path, first, Math.min(first + PAGE, level.size));
  if (level.size <= PAGE) return slice(level, path, 0, level.size);
  return Array.from({ length: Math.ceil(level.size / PAGE) }, (_, at) => pageLine(level, path, at * PAGE));
}

function slice(level: Level, path: readonly string[], from: number, to: number): readonly ViewNode[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => lineAt(level, path, from + at));
}

function lineAt(level: Level, path: readonly string[], at: number): ViewNode {
  return { ...level.contentAt(at), path: [...path, level.segmentAt(at)] };
}

function pageLine(level: Level, path: readonly string[], first: number): ViewNode {
  const last = Math.min(first + PAGE, level.size) - 1;
  const label = `${level.nameAt(first)} … ${level.nameAt(last)}`;
  const count = String(last - first + 1);
  return {
    kind: 'page',
    label,
    description: count,
    spoken: `${level.nameAt(first)} to ${level.nameAt(last)}, ${count} entries`,
    children: 'folded',
    leads: false,
    path: [...path, `${PAGE_MARK}${String(first)}`],
  };
}

/** From the line at `path` to an entry below it: its page, where the level is cut, and its own line; else none. */
export function linesTo(level: Level, path: readonly string[], segment: string): readonly ViewNode[] {
  const at = level.indexOf(segment);
  if (at < 0) return [];
  if (level.size <= PAGE) return [lineAt(level, path, at)];
  const page = pageLine(level, path, at - (at % PAGE));
  return [page, lineAt(level, page.path, at)];
}
