/** Commands about the release in the editor: source actions by name, drafts, notes, reports and exports. */
import { commands, Disposable, window } from 'vscode';
import { insertCorrectionNoteCommand, type CorrectionNoteArguments } from '../../server/src/lsp/protocol';
import { ask } from './ask';
import { exportFacts, type ExportOptions } from './exportFacts';
import { newFromPrevious } from './newRelease';
import { showReport } from './reports';
import type { Session } from './session';

/** Commands that apply one source action, and its kind. */
const SOURCE_ACTIONS: Readonly<Record<string, string>> = {
  'readout.stripWrapper': 'source.readout.stripWrapper',
  'readout.splitHeader': 'source.readout.splitHeader',
  'readout.normaliseDates': 'source.readout.normaliseDates',
  'readout.sortLists': 'source.readout.sortLists',
  'readout.fixDocument': 'source.fixAll.readout',
};

export function registerDocumentCommands(session: Session): Disposable {
  return Disposable.from(
    ...Object.entries(SOURCE_ACTIONS).map(([command, kind]) =>
      // VS Code applies it as one step of undo, and says so where there is nothing to do.
      commands.registerCommand(command, () =>
        commands.executeCommand('editor.action.sourceAction', { kind, apply: 'first' }),
      ),
    ),
    commands.registerCommand('readout.newFromPrevious', (given: unknown) => newFromPrevious(session, given)),
    commands.registerCommand('readout.insertCorrectionNote', () => insertCorrectionNote(session)),
    commands.registerCommand('readout.clearanceReport', () => showReport(session, 'clearance')),
    commands.registerCommand('readout.acronymTable', () => showReport(session, 'acronyms')),
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
