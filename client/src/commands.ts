/** What the command palette offers. */
import { commands, Disposable } from 'vscode';
import { openPlaceCommand, saveCommand } from '../../server/src/lsp/protocol';
import { tidyDecisions } from './decisions';
import { registerDocumentCommands } from './documentCommands';
import { openPlace } from './places';
import { chooseProfile, markIssued } from './profile';
import { saveFile } from './saveFile';
import { restart, type Session } from './session';

export function registerCommands(session: Session): Disposable {
  return Disposable.from(
    commands.registerCommand('readout.restartServer', () => restart(session)),
    commands.registerCommand('readout.setDocumentProfile', () => chooseProfile(session)),
    commands.registerCommand('readout.markDocumentIssued', () => markIssued(session, true)),
    commands.registerCommand('readout.markDocumentDraft', () => markIssued(session, false)),
    commands.registerCommand(openPlaceCommand, openPlace),
    commands.registerCommand(saveCommand, saveFile),
    registerDocumentCommands(session),
    commands.registerCommand('readout.tidyDecisions', () => tidyDecisions(session)),
    commands.registerCommand('readout.showOutput', () => session.output.show()),
  );
}
