/** Reports about a release: Markdown under an address of our own, shown as it will print, and saved where one says. */
import { commands, Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import { reportMethod, type ReportParams, type ReportResult } from '../../server/src/lsp/protocol';
import { activeUri, ask } from './ask';
import type { Session } from './session';
import { saveFile } from './webviews/saveFile';

/** Its documents are opened in VS Code's own preview of Markdown (`workbench.editorAssociations`). */
const SCHEME = 'readout-report';

type Kind = ReportParams['report'];

const NAMES: Readonly<Record<Kind, string>> = {
  clearance: 'Clearance report',
  acronyms: 'Table of acronyms',
};

export function registerReports(session: Session): Disposable {
  const changed = new EventEmitter<Uri>();
  const show = async (report: Kind): Promise<void> => {
    const release = activeUri();
    if (release === undefined) return;
    const address = addressOf(report, release);
    changed.fire(address);
    await commands.executeCommand('vscode.open', address);
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (address) => contentOf(session, address),
    }),
    commands.registerCommand('readout.clearanceReport', () => show('clearance')),
    commands.registerCommand('readout.acronymTable', () => show('acronyms')),
    commands.registerCommand('readout.saveReport', saveReport),
  );
}

/** `readout-report:/Clearance report, 2023-10-05-outcome.md`; what is asked for is in the query, for after a reload. */
function addressOf(report: Kind, release: Uri): Uri {
  const name = release.path.slice(release.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const params: ReportParams = { report, uri: release.toString() };
  return Uri.from({
    scheme: SCHEME,
    path: `/${NAMES[report]}, ${name}.md`,
    query: JSON.stringify(params),
  });
}

async function contentOf(session: Session, { query }: Uri): Promise<string> {
  const answer = await ask<ReportResult | null>(session, reportMethod, JSON.parse(query) as ReportParams);
  return answer?.markdown ?? 'The text that this report was about is no release that Readout reads.';
}

/** @param address of the report: of the tab on which the button was pressed, else of the one in front */
async function saveReport(address?: Uri): Promise<void> {
  const report = address ?? activeReport();
  if (report === undefined) return;
  const document = await workspace.openTextDocument(report);
  const name = report.path.slice(1).replace(/\.md$/, '');
  await saveFile({ name, ending: 'md', content: document.getText(), encoding: 'utf8' });
}

function activeReport(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input as { readonly uri?: Uri } | undefined;
  return input?.uri?.scheme === SCHEME ? input.uri : undefined;
}
