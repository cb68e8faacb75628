import * as vscode from 'vscode';
import { has } from '../support/findings';
import { show } from '../support/folder';
import { diagnostics, until } from '../support/waiting';

const file = 'eu-brazil-digital/2021-06-10-outcome.release';

/** The text of the output channel, once it has what is wanted. */
async function output(wanted: RegExp): Promise<string> {
  await vscode.commands.executeCommand('readout.showOutput');
  return until(vscode.workspace.onDidChangeTextDocument, () =>
    vscode.workspace.textDocuments
      .filter((one) => one.uri.scheme === 'output')
      .map((one) => one.getText())
      .find((text) => wanted.test(text)),
  );
}

async function setTrace(value: string | undefined): Promise<void> {
  const readout = vscode.workspace.getConfiguration('readout');
  await readout.update('trace.server', value, vscode.ConfigurationTarget.Workspace);
}

describe('the language server', () => {
  it('comes back with its findings when it is restarted', async () => {
    const document = await show(file);
    await diagnostics(document.uri, has('weekday-mismatch'));
    const gone = diagnostics(document.uri, (found) => found.length === 0);
    const restarted = vscode.commands.executeCommand('readout.restartServer');
    await gone;
    await restarted;
    await diagnostics(document.uri, has('weekday-mismatch'));
    const closed = vscode.Uri.joinPath(document.uri, '..', '2023-11-23-outcome.release.md');
    await diagnostics(closed, has('invalid-date'));
  });

  it('shows its messages in the output channel while readout.trace.server says so', async () => {
    const document = await show(file);
    await setTrace('messages');
    // an outline may be kept from before; a hover is always asked for
    const ask = (): Thenable<unknown> =>
      vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 1));
    try {
      await output(/Sending notification '\$\/setTrace'/);
      await ask();
      await output(
        /Sending request 'textDocument\/hover - \((\d+)\)[\s\S]*Received response 'textDocument\/hover - \(\1\)/,
      );
    } finally {
      await setTrace(undefined);
    }
  });
});
