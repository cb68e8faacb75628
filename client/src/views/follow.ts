/** Trees follow the release in the editor: its line is unfolded and selected, the keyboard stays where it is. */
import { Disposable, window, workspace, type TextEditor, type TreeView } from 'vscode';
import type { ViewName } from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import { askPath } from './ask';
import type { TreeNode } from './node';
import type { TreeData } from './treeData';

export interface Following extends Disposable {
  /** A line of this tree opened the release: the selection is where it belongs already. */
  openedFrom(view: ViewName, uri: string): void;
}

export interface ShownTree {
  readonly name: ViewName;
  readonly view: TreeView<TreeNode>;
  readonly data: TreeData;
}

export function followEditor(session: Session, trees: readonly ShownTree[]): Following {
  let opened: { readonly view: ViewName; readonly uri: string } | undefined;
  const follow = (tree: ShownTree, editor: TextEditor | undefined): void => {
    if (editor === undefined || !tree.view.visible || !isOn()) return;
    const uri = editor.document.uri.toString();
    if (opened?.view === tree.name && opened.uri === uri) return;
    if (tree.view.selection.some((node) => node.uri === uri)) return;
    reveal(session, tree, editor).catch((error: unknown) => session.output.debug(String(error)));
  };
  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor === undefined) return;
      for (const tree of trees) follow(tree, editor);
      if (editor.document.uri.toString() !== opened?.uri) opened = undefined;
    }),
    ...trees.map((tree) =>
      tree.view.onDidChangeVisibility(({ visible }) => {
        if (visible) follow(tree, window.activeTextEditor);
      }),
    ),
  );
  return {
    openedFrom: (view, uri) => {
      opened = { view, uri };
    },
    dispose: () => {
      listening.dispose();
    },
  };
}

function isOn(): boolean {
  return workspace.getConfiguration('readout').get<boolean>('views.autoReveal', true);
}

async function reveal(session: Session, { name, view, data }: ShownTree, editor: TextEditor): Promise<void> {
  const { document, selection } = editor;
  const line = (await askPath(session, name, document.uri.toString(), selection.active)) ?? [];
  const node = line.length === 0 ? undefined : await data.know(line);
  if (node === undefined) return;
  if (window.activeTextEditor !== editor || !view.visible) return;
  await view.reveal(node, { select: true, focus: false });
}
