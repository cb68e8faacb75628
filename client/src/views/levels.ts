/**
 * What a tree shows, level by level, as the server last said it. After a change only levels that differ are drawn
 * again: nothing flickers, and what is unfolded or selected stays so.
 *
 * VS Code refuses lines that it asked for, was told of as changed, and asked for again, all before it had them. So a
 * change is told only while nothing is asked for.
 */
import type { ViewName, ViewNode } from '../../../server/src/lsp/protocol';
import { keyOf, type TreeNode } from './node';

/** Asks for the lines below each of these paths; undefined where nobody can answer now. */
export type AskChildren = (
  view: ViewName,
  parents: readonly (readonly string[])[],
) => Promise<readonly (readonly ViewNode[])[] | undefined>;

export interface Levels {
  /** The lines below a line, or the outermost ones: at once where they have been shown before. */
  children(node: TreeNode | undefined): Promise<readonly TreeNode[]>;
  parent(node: TreeNode): TreeNode | undefined;
  /** Asks again for every level that has been shown. */
  refresh(): Promise<void>;
  /**
   * Takes up a line to be shown with all that stand beside it and above it.
   *
   * @param line the lines above it and itself, outermost first
   * @returns the line as the tree knows it, where it is still there
   */
  know(line: readonly ViewNode[]): Promise<TreeNode | undefined>;
}

interface Level {
  readonly parent: readonly string[];
  readonly nodes: readonly TreeNode[];
}

/**
 * @param tell called with the lines below which something differs; with undefined where all is to be drawn again
 */
export function createLevels(
  view: ViewName,
  ask: AskChildren,
  tell: (below: readonly TreeNode[] | undefined) => void,
): Levels {
  const levels = new Map<string, Level>();
  const nodes = new Map<string, TreeNode>();
  const awaited = new Set<Promise<unknown>>();
  const keep = (parent: readonly string[], lines: readonly ViewNode[]): readonly TreeNode[] => {
    const kept = lines.map((line) => {
      const known = nodes.get(keyOf(line.path));
      const node = { ...line, view };
      // VS Code knows a line by its object: one that says the same stays the same.
      const one = known !== undefined && isSame(known, node) ? known : node;
      nodes.set(keyOf(line.path), one);
      return one;
    });
    levels.set(keyOf(parent), { parent, nodes: kept });
    return kept;
  };
  const load = async (parent: readonly string[]): Promise<readonly TreeNode[]> => {
    const [lines] = (await ask(view, [parent])) ?? [];
    return lines === undefined ? [] : keep(parent, lines);
  };
  /** Until VS Code has all that it asked for. */
  const settled = async (): Promise<void> => {
    while (awaited.size > 0) {
      await Promise.allSettled(awaited);
      await new Promise(setImmediate);
    }
  };
  return {
    children: async (node) => {
      const parent = node?.path ?? [];
      const known = levels.get(keyOf(parent));
      if (known !== undefined) return known.nodes;
      const loading = load(parent);
      awaited.add(loading);
      return loading.finally(() => awaited.delete(loading));
    },
    parent: ({ path }) => nodes.get(keyOf(path.slice(0, -1))),
    refresh: async () => {
      await settled();
      const before = [...levels.values()];
      if (before.length === 0) {
        tell(undefined);
        return;
      }
      const answers = await ask(
        view,
        before.map(({ parent }) => parent),
      );
      await settled();
      if (answers === undefined) return;
      const differing: (readonly string[])[] = [];
      for (const [at, { parent, nodes: old }] of before.entries()) {
        const now = keep(parent, answers[at] ?? []);
        if (now.length !== old.length || now.some((node, i) => node !== old[i])) differing.push(parent);
      }
      forget(levels, nodes);
      const parents = outermost(differing);
      if (parents.some((parent) => parent.length === 0)) tell(undefined);
      else if (parents.length > 0)
        tell(parents.map((parent) => nodes.get(keyOf(parent))).filter((node) => node !== undefined));
    },
    know: async (line) => {
      const above = line.map(({ path }) => path.slice(0, -1));
      const unknown = above.filter((parent) => !levels.has(keyOf(parent)));
      await Promise.all(unknown.map(load));
      await settled();
      return nodes.get(keyOf(line.at(-1)?.path ?? []));
    },
  };
}

function isSame(a: TreeNode, b: TreeNode): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Without those that lie below others: drawing a line again draws all below it. */
function outermost(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const keys = new Set(paths.map(keyOf));
  return paths.filter((path) => path.every((_, depth) => !keys.has(keyOf(path.slice(0, depth)))));
}

/** Levels and lines that hang on nothing any more. */
function forget(levels: Map<string, Level>, nodes: Map<string, TreeNode>): void {
  const shown = new Set([keyOf([])]);
  for (const level of [...levels.values()].sort((a, b) => a.parent.length - b.parent.length)) {
    if (!shown.has(keyOf(level.parent))) {
      levels.delete(keyOf(level.parent));
      continue;
    }
    for (const { path } of level.nodes) shown.add(keyOf(path));
  }
  for (const key of nodes.keys()) if (!shown.has(key)) nodes.delete(key);
}
