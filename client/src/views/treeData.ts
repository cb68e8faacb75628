/** The levels of a tree, as VS Code asks for them. */
import { EventEmitter, type TreeDataProvider } from 'vscode';
import type { ViewName } from '../../../server/src/lsp/protocol';
import { createLevels, type AskChildren, type Levels } from './levels';
import type { TreeNode } from './node';
import { treeItemOf } from './treeItem';

export interface TreeData extends TreeDataProvider<TreeNode>, Pick<Levels, 'refresh' | 'know'> {
  dispose(): void;
}

export function createTreeData(view: ViewName, ask: AskChildren): TreeData {
  const changed = new EventEmitter<TreeNode | TreeNode[] | undefined>();
  const levels = createLevels(view, ask, (below) =>
    changed.fire(below === undefined ? undefined : [...below]),
  );
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItemOf,
    getParent: (node) => levels.parent(node),
    getChildren: async (node) => [...(await levels.children(node))],
    refresh: () => levels.refresh(),
    know: (line) => levels.know(line),
    dispose: () => changed.dispose(),
  };
}
