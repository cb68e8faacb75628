/** A webview panel with one of our pages in it. */
import { randomBytes } from 'node:crypto';
import { Disposable, Uri, window, type ViewColumn, type WebviewPanel } from 'vscode';
import type { Session } from '../session';
import { pageHtml } from './html';
import { openWords } from './openWords';
import { saveFile } from './saveFile';
import type { FromPage } from './messages';

export interface PageKind {
  /** By which VS Code finds it again after a reload. */
  readonly viewType: 'readout.matrix' | 'readout.timeline';
  readonly title: string;
  /** Name of its script and stylesheet in `dist/webview/`. */
  readonly page: 'matrix' | 'timeline';
}

/** How a page is filled and what it asks for. */
export interface PageWork<Received> {
  /** Sends the page what it shows: at first, and whenever releases change. */
  readonly refresh: () => Promise<void>;
  /** Everything that pages of all kinds do not ask for. */
  readonly receive: (message: Received) => Promise<void>;
}

export function createPanel({ viewType, title }: PageKind, column: ViewColumn): WebviewPanel {
  return window.createWebviewPanel(viewType, title, column, { enableFindWidget: true });
}

/**
 * Puts the page into a panel, a new one or one that VS Code restores, and keeps it up to date while it is seen.
 *
 * @param onDispose called when the panel is closed
 * @returns fills the page anew: behind what is on its way to it, so that nothing older arrives last
 */
export function fillPanel<Received extends FromPage>(
  session: Session,
  panel: WebviewPanel,
  kind: PageKind,
  work: PageWork<Received>,
  onDispose: () => void,
): () => void {
  const { extensionUri } = session.context;
  const folder = Uri.joinPath(extensionUri, 'dist', 'webview');
  const icon = (theme: 'light' | 'dark'): Uri =>
    Uri.joinPath(extensionUri, 'images', `${kind.page}-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  const { webview } = panel;
  const file = (ending: string): string =>
    webview.asWebviewUri(Uri.joinPath(folder, `${kind.page}.${ending}`)).toString();
  const refresh = inTurn(work.refresh, (error) => session.output.error(`${kind.title}: ${String(error)}`));
  const listening = Disposable.from(
    webview.onDidReceiveMessage((message: Received) => {
      receive(panel, refresh, work, message).catch((error: unknown) => {
        session.output.error(`${kind.title}: ${String(error)}`);
      });
    }),
    session.changed.event(() => {
      if (panel.visible) refresh();
    }),
    panel.onDidChangeViewState(() => {
      if (panel.visible) refresh();
    }),
  );
  panel.onDidDispose(() => {
    listening.dispose();
    onDispose();
  });
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = pageHtml({
    title: kind.title,
    script: file('js'),
    style: file('css'),
    nonce: randomBytes(18).toString('base64url'),
  });
  return refresh;
}

async function receive<Received extends FromPage>(
  panel: WebviewPanel,
  refresh: () => void,
  work: PageWork<Received>,
  message: Received,
): Promise<void> {
  switch (message.type) {
    case 'ready':
      refresh();
      return;
    case 'open':
      await openWords(panel, message.place);
      return;
    case 'save':
      await saveFile(message.file);
      return;
    default:
      await work.receive(message);
  }
}

/** One run at a time; asked for again meanwhile, it runs once more. */
function inTurn(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  const turn = { running: false, again: false };
  const run = (): void => {
    turn.again = turn.running;
    if (turn.running) return;
    turn.running = true;
    work()
      .catch(failed)
      .finally(() => {
        turn.running = false;
        if (turn.again) run();
      });
  };
  return run;
}
