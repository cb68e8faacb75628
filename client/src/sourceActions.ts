/** Source actions as commands: one step of undo each, or one sentence where there is nothing to do. */
import { commands, Disposable, window, workspace } from 'vscode';
import type { CodeAction, CodeActionParams } from 'vscode-languageclient/node';
import { ask } from './ask';
import type { Session } from './session';

interface SourceCommand {
  readonly command: string;
  readonly kind: string;
  /** Said where the release needs nothing of it. */
  readonly nothing: string;
}

const SOURCE_COMMANDS: readonly SourceCommand[] = [
  {
    command: 'readout.fixDocument',
    kind: 'source.fixAll.readout',
    nothing: 'Nothing that changes form only is left to fix in this release.',
  },
  {
    command: 'readout.stripWrapper',
    kind: 'source.readout.stripWrapper',
    nothing: 'No web page or feed stands around this release.',
  },
  {
    command: 'readout.splitHeader',
    kind: 'source.readout.splitHeader',
    nothing: 'Each field of this header stands on a line of its own.',
  },
  {
    command: 'readout.normaliseDates',
    kind: 'source.readout.normaliseDates',
    nothing: 'All dates of this release have one form.',
  },
  {
    command: 'readout.sortLists',
    kind: 'source.readout.sortLists',
    nothing: 'The lists of this release are in the order of last time, or there was no last time.',
  },
];

export function registerSourceActions(session: Session): Disposable {
  return Disposable.from(
    ...SOURCE_COMMANDS.map((one) =>
      commands.registerCommand(one.command, () => applySourceAction(session, one)),
    ),
  );
}

/**
 * Asks the server itself: VS Code answers such a request with nothing while any extension registers code actions
 * (`getCodeActions` compares all providers with those of the kind).
 */
async function applySourceAction(session: Session, { kind, nothing }: SourceCommand): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const start = { line: 0, character: 0 };
  const params: CodeActionParams = {
    textDocument: { uri: document.uri.toString() },
    range: { start, end: start },
    context: { diagnostics: [], only: [kind] },
  };
  const actions = await ask<readonly CodeAction[] | null>(session, 'textDocument/codeAction', params);
  if (actions === undefined) return;
  const edit = await session.client?.protocol2CodeConverter.asWorkspaceEdit(actions?.[0]?.edit);
  if (edit === undefined) void window.showInformationMessage(nothing);
  else await workspace.applyEdit(edit);
}
