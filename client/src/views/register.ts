/** The four trees of the side bar, from their data to what is shown. */
import { commands, Disposable, window } from 'vscode';
import type { ViewName } from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import { whenQuiet } from '../whenQuiet';
import { colourAbsent } from './absentColour';
import { askChildren } from './ask';
import { registerViewCommands } from './commands';
import { followEditor, type ShownTree } from './follow';
import type { AskChildren } from './levels';
import { createTreeData } from './treeData';

const VIEWS: readonly ViewName[] = ['dialogues', 'officials', 'agencies', 'findings'];

/**
 * @param started when it is decided whether there is anything to read here
 */
export function registerViews(session: Session, started: Promise<void>): Disposable {
  const first = new Promise<void>((resolve) => {
    const listening = session.changed.event(() => {
      listening.dispose();
      resolve();
    });
  });
  const ask: AskChildren = async (view, parents) => {
    await started;
    // Until all is read, trees show that they are loading, and not half of what there is.
    if (session.client?.isRunning() === true) await first;
    return askChildren(session, view, parents);
  };
  const trees = VIEWS.map((name) => showTree(name, ask));
  const following = followEditor(session, trees);
  const tellContext = (): void => {
    void commands.executeCommand('setContext', 'readout.ready', true);
    void commands.executeCommand('setContext', 'readout.hasReleases', session.client !== undefined);
  };
  void started.then(() => {
    if (session.client === undefined) tellContext();
  });
  return Disposable.from(
    colourAbsent(),
    following,
    registerViewCommands(session, following),
    session.changed.event(tellContext),
    refreshWhenQuiet(session, trees),
    ...trees.flatMap(({ view, data }) => [view, data]),
  );
}

function showTree(name: ViewName, ask: AskChildren): ShownTree {
  const data = createTreeData(name, ask);
  const view = window.createTreeView(`readout.${name}`, { treeDataProvider: data, showCollapseAll: true });
  return { name, view, data };
}

/** Trees that nobody sees are brought up to date when they are shown. */
function refreshWhenQuiet(session: Session, trees: readonly ShownTree[]): Disposable {
  const stale = new Set<ShownTree>();
  const refresh = (): void => {
    for (const tree of stale) {
      if (!tree.view.visible) continue;
      stale.delete(tree);
      tree.data.refresh().catch((error: unknown) => session.output.warn(String(error)));
    }
  };
  const quiet = whenQuiet(refresh);
  return Disposable.from(
    session.changed.event(() => {
      for (const tree of trees) stale.add(tree);
      quiet.later();
    }),
    ...trees.map(({ view }) => view.onDidChangeVisibility(refresh)),
    quiet,
  );
}
