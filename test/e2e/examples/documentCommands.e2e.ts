import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ruleOf } from '../support/findings';
import { inFolder, show } from '../support/folder';
import { diagnostics, until } from '../support/waiting';

const last = 'us-estonia-cyber/2023-10-05-outcome.release';

/** The active text, once it is as wanted. */
function activeText(wanted: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  const look = (): vscode.TextDocument | undefined => {
    const document = vscode.window.activeTextEditor?.document;
    return document !== undefined && wanted(document) ? document : undefined;
  };
  const events = new vscode.EventEmitter<void>();
  const listening = [
    vscode.window.onDidChangeActiveTextEditor(() => events.fire()),
    vscode.workspace.onDidChangeTextDocument(() => events.fire()),
  ];
  return until(events.event, look).finally(() => {
    for (const one of listening) one.dispose();
  });
}

/** A text that is open, once there is one as wanted. */
function openedText(wanted: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  return until(vscode.workspace.onDidOpenTextDocument, () => vscode.workspace.textDocuments.find(wanted));
}

async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

describe('commands about a release', () => {
  afterEach(closeAll);

  it('make the next release of the last one, and everything that is open in it is an error', async () => {
    await show(last);
    await vscode.commands.executeCommand('readout.newFromPrevious');
    const draft = await activeText(({ uri }) => uri.path.endsWith('/round-4-outcome.release'));
    assert.equal(draft.uri.scheme, 'untitled');
    assert.equal(draft.languageId, 'release');
    assert.match(draft.getText(), /held the fourth U\.S\.-Estonia Cyber Dialogue in \[confirm: /);
    const fields = draft.getText().match(/\[[^\]]+\]/g) ?? [];
    const found = await diagnostics(
      draft.uri,
      (all) => all.filter((one) => ruleOf(one) === 'placeholder-left').length >= fields.length,
    );
    const open = found.filter((one) => ruleOf(one) === 'placeholder-left');
    assert.deepEqual(
      open.map(({ range }) => draft.getText(range)),
      fields,
    );
    assert.ok(open.every(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    const selection = vscode.window.activeTextEditor?.selection;
    assert.equal(selection === undefined ? '' : draft.getText(selection), fields[0], 'the first tab stop');
  });

  it('report on a release for its clearance', async () => {
    const document = await show(last);
    const found = await diagnostics(document.uri, (all) => all.length > 0);
    await vscode.commands.executeCommand('readout.clearanceReport');
    const report = await openedText(
      (one) => one.languageId === 'markdown' && one.getText().startsWith('# Clearance report'),
    );
    const text = report.getText();
    for (const one of found.filter((all) => ruleOf(all) !== undefined)) {
      const { line, character } = one.range.start;
      const row = text.split('\n').find((all) => all.startsWith(`| ${line + 1}:${character + 1} |`));
      assert.ok(row?.includes(String(ruleOf(one))), `${line + 1}:${character + 1} ${String(ruleOf(one))}`);
    }
    for (const part of ['## What the release says', '### Delegations', '## Releases compared', '## Rules'])
      assert.ok(text.includes(part), part);
  });

  it('export facts as a table that can be read again', async () => {
    const target = inFolder('facts.csv');
    await vscode.commands.executeCommand('readout.exportFacts', { releases: 'all', target: target.toString() });
    const csv = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    const [header = [], ...rows] = parseCsv(csv);
    assert.deepEqual(header.slice(0, 4), ['file', 'issued', 'series', 'ordinal']);
    assert.ok(rows.length > 50 && rows.every((row) => row.length === header.length));
    assert.ok(rows.some((row) => row[0] === last && row.includes('Owen Strandberg')));
    await vscode.workspace.fs.delete(target);
  });

  it('strip a wrapper, and undo gives it back', async () => {
    const source = await vscode.workspace.openTextDocument(inFolder(last));
    const wrapped = `samedi 7 octobre 2023\n\n${source.getText()}\nAucun commentaire:\n\nEnregistrer un commentaire\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'release', content: wrapped });
    await vscode.window.showTextDocument(document);
    await diagnostics(document.uri, (all) => all.some((one) => ruleOf(one) === 'syndication-wrapper'));
    const stripped = until(vscode.workspace.onDidChangeTextDocument, () =>
      document.getText().includes('commentaire') ? undefined : document.getText(),
    );
    await vscode.commands.executeCommand('readout.stripWrapper');
    assert.equal((await stripped).trimEnd(), source.getText().trimEnd());
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), wrapped);
  });
});

/** Rows of a table in CSV (RFC 4180). */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [, quoted, bare, end] = match;
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
