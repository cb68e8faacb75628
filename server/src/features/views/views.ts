/** The trees of the side bar: their lines, level by level, and where they lead. */
import { agencies } from './agencies';
import { dialogues } from './dialogues';
import { findings } from './findings';
import { linesOf, linesTo, withoutPages } from './level';
import { officials } from './officials';
import type { View, ViewData } from './view';
import type { ViewName, ViewNode, ViewPlace } from './viewNode';

const VIEWS: Readonly<Record<ViewName, View>> = { dialogues, officials, agencies, findings };

/** The lines below the one at `path`; below the root where it is empty. Paths that lead nowhere have none. */
export function viewChildren(data: ViewData, view: ViewName, path: readonly string[]): readonly ViewNode[] {
  return linesOf(VIEWS[view].level(data, withoutPages(path)), path);
}

/** Where the line at `path` leads; undefined where it leads nowhere, or is gone. */
export function viewPlace(data: ViewData, view: ViewName, path: readonly string[]): ViewPlace | undefined {
  return VIEWS[view].placeOf(data, withoutPages(path));
}

/**
 * The line that stands for an open release, and those above it, outermost first; empty where none does.
 * @param offset where the caret is: a person, body or finding there comes before the first of the release
 */
export function viewPath(data: ViewData, view: ViewName, uri: string, offset: number): readonly ViewNode[] {
  const wanted = VIEWS[view].pathOf(data, uri, offset) ?? [];
  const nodes: ViewNode[] = [];
  for (const [depth, segment] of wanted.entries()) {
    const level = VIEWS[view].level(data, wanted.slice(0, depth));
    const lines = linesTo(level, nodes.at(-1)?.path ?? [], segment);
    if (lines.length === 0) break;
    nodes.push(...lines);
  }
  return nodes;
}
