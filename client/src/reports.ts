/** Reports about the release in the editor, as an unsaved Markdown text that is shown as it will print. */
import { commands, window, workspace } from 'vscode';
import { reportMethod, type ReportParams, type ReportResult } from '../../server/src/lsp/protocol';
import { activeUri, ask } from './ask';
import type { Session } from './session';

/** VS Code's own preview of Markdown. */
const PREVIEW = 'vscode.markdown.preview.editor';

export async function showReport(session: Session, report: ReportParams['report']): Promise<void> {
  const uri = activeUri();
  if (uri === undefined) return;
  const params: ReportParams = { report, uri: uri.toString() };
  const answer = await ask<ReportResult | null>(session, reportMethod, params);
  if (answer === undefined) return;
  if (answer === null) {
    void window.showInformationMessage('The text in front is no release that Readout reads.');
    return;
  }
  const content = answer.markdown;
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  try {
    await commands.executeCommand('vscode.openWith', document.uri, PREVIEW);
  } catch (error) {
    // Built into VS Code, but a user may have switched it off.
    session.output.warn(`No preview of Markdown: ${String(error)}`);
    await window.showTextDocument(document);
  }
}
