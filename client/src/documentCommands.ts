/** Commands about the release in the editor: source actions by name, drafts, notes, reports and exports. */
import { commands, Disposable, window } from 'vscode';
import { insertCorrectionNoteCommand, type CorrectionNoteArguments } from '../../server/src/lsp/protocol';
import { ask } from './ask';
import { exportFacts, type ExportOptions } from './exportFacts';
import { newFromPrevious } from './newRelease';
import { registerReports } from './reports';
import type { Session } from './session';
import { registerSourceActions } from './sourceActions';

export function registerDocumentCommands(session: Session): Disposable {
  return Disposable.from(
    registerSourceActions(session),
    commands.registerCommand('readout.newFromPrevious', (given: unknown) => newFromPrevious(session, given)),
    commands.registerCommand('readout.insertCorrectionNote', () => insertCorrectionNote(session)),
    registerReports(session),
    commands.registerCommand('readout.exportFacts', (options?: ExportOptions) =>
      exportFacts(session, options),
    ),
  );
}

/** What the caret stands on is corrected, if it is a finding with a fix. */
async function insertCorrectionNote(session: Session): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.active;
  const argument: CorrectionNoteArguments = {
    uri: editor.document.uri.toString(),
    position: { line, character },
  };
  await ask<boolean>(session, 'workspace/executeCommand', {
    command: insertCorrectionNoteCommand,
    arguments: [argument],
  });
}
