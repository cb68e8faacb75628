/**
 * What a tree shows, level by level, as the server last said it. After a change only levels that differ are drawn
 * again: nothing flickers, and what is unfolded or selected stays so.
 */
import { EventEmitter, type TreeDataProvider } from 'vscode';
import type { ViewName, ViewNode } from '../../../server/src/lsp/protocol';
import { keyOf, type TreeNode } from './node';
import { treeItemOf } from './treeItem';

/** Asks for the lines below each of these paths; undefined where nobody can answer now. */
export type AskChildren = (
  view: ViewName,
  parents: readonly (readonly string[])[],
) => Promise<readonly (readonly ViewNode[])[] | undefined>;

export interface TreeData extends TreeDataProvider<TreeNode> {
  /** Asks again for every level that has been shown. */
  refresh(): Promise<void>;
  /** Takes up lines that stand above one to be shown, outermost first; the innermost as the tree knows it. */
  know(line: readonly ViewNode[]): TreeNode | undefined;
  dispose(): void;
}

interface Level {
  readonly parent: readonly string[];
  readonly nodes: readonly TreeNode[];
}

export function createTreeData(view: ViewName, ask: AskChildren): TreeData {
  const changed = new EventEmitter<TreeNode | TreeNode[] | undefined>();
  const levels = new Map<string, Level>();
  const nodes = new Map<string, TreeNode>();
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
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItemOf,
    getParent: ({ path }) => nodes.get(keyOf(path.slice(0, -1))),
    getChildren: async (node) => {
      const parent = node?.path ?? [];
      const known = levels.get(keyOf(parent));
      if (known !== undefined) return [...known.nodes];
      const [lines] = (await ask(view, [parent])) ?? [];
      return lines === undefined ? [] : [...keep(parent, lines)];
    },
    refresh: async () => {
      const before = [...levels.values()];
      if (before.length === 0) {
        changed.fire(undefined);
        return;
      }
      const answers = await ask(
        view,
        before.map(({ parent }) => parent),
      );
      if (answers === undefined) return;
      const differing: (readonly string[])[] = [];
      for (const [at, { parent, nodes: old }] of before.entries()) {
        const now = keep(parent, answers[at] ?? []);
        if (now.length !== old.length || now.some((node, i) => node !== old[i])) differing.push(parent);
      }
      forget(levels, nodes);
      const parents = outermost(differing);
      if (parents.some((parent) => parent.length === 0)) changed.fire(undefined);
      else
        changed.fire(parents.map((parent) => nodes.get(keyOf(parent))).filter((node) => node !== undefined));
    },
    know: (line) => {
      for (const one of line) {
        const key = keyOf(one.path);
        if (!nodes.has(key)) nodes.set(key, { ...one, view });
      }
      return nodes.get(keyOf(line.at(-1)?.path ?? []));
    },
    dispose: () => changed.dispose(),
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
