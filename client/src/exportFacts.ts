/** What releases say, written to a file in the form of `readout facts`. */
import { ProgressLocation, Uri, window, workspace } from 'vscode';
import {
  exportFactsMethod,
  type ExportFactsParams,
  type ExportFactsResult,
} from '../../server/src/lsp/protocol';
import { activeUri, ask } from './ask';
import type { Session } from './session';

/** For key bindings and tasks: what is left out is asked for. */
export interface ExportOptions {
  readonly releases?: 'this' | 'all';
  /** URI of the file; `.csv` gives a table, anything else JSON. */
  readonly target?: string;
}

export async function exportFacts(session: Session, options: ExportOptions = {}): Promise<void> {
  const releases = options.releases ?? (await chooseReleases());
  if (releases === undefined) return;
  const target = options.target === undefined ? await chooseTarget() : Uri.parse(options.target, true);
  if (target === undefined) return;
  const uri = releases === 'this' ? activeUri()?.toString() : undefined;
  const params: ExportFactsParams = {
    format: target.path.endsWith('.csv') ? 'csv' : 'json',
    ...(uri === undefined ? {} : { uri }),
  };
  const progress = { location: ProgressLocation.Window, title: 'Exporting facts' };
  const answer = await window.withProgress(progress, async () => {
    const found = await ask<ExportFactsResult | null>(session, exportFactsMethod, params);
    if (found !== undefined && found !== null)
      await workspace.fs.writeFile(target, new TextEncoder().encode(found.text));
    return found;
  });
  if (answer !== undefined) void tell(answer, target);
}

async function chooseReleases(): Promise<ExportOptions['releases']> {
  if (window.activeTextEditor?.document.languageId !== 'release') return 'all';
  const items = [
    { label: 'This release', releases: 'this' as const },
    { label: 'All releases of the workspace', releases: 'all' as const },
  ];
  const choice = await window.showQuickPick(items, {
    title: 'Export Facts',
    placeHolder: 'Of which releases?',
  });
  return choice?.releases;
}

async function chooseTarget(): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: 'Export Facts',
    filters: { 'Table (CSV)': ['csv'], JSON: ['json'] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, 'facts.csv') }),
  });
}

async function tell(answer: ExportFactsResult | null, target: Uri): Promise<void> {
  if (answer === null) {
    void window.showInformationMessage('There is no release to export.');
    return;
  }
  const count = answer.releases === 1 ? 'one release' : `${answer.releases} releases`;
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const open = 'Open';
  if ((await window.showInformationMessage(`The facts of ${count} are in ${name}.`, open)) === open)
    await window.showTextDocument(target);
}
