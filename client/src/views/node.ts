/** A line of one of our trees, as VS Code hands it back to commands. */
import type { ViewName, ViewNode } from '../../../server/src/lsp/protocol';

export interface TreeNode extends ViewNode {
  readonly view: ViewName;
}

/** Equal for the same line; the root has that of an empty path. */
export function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** A command’s first argument, where it is a line: the palette and keys give none. */
export function asNode(value: unknown): TreeNode | undefined {
  const node = value as Partial<TreeNode> | null | undefined;
  return typeof node?.view === 'string' && Array.isArray(node.path) ? (node as TreeNode) : undefined;
}
