import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { has, quickFixes, ruleOf } from '../support/findings';
import { inFolder, show } from '../support/folder';
import { diagnostics } from '../support/waiting';

const release = 'us-kenya-counterterrorism/2018-04-19-outcome.release';
const rule = 'agency-near-miss';

/** Does what a click on an action in the menu does. */
async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit !== undefined && (await vscode.workspace.applyEdit(edit)));
  if (command !== undefined)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

describe('the registry', () => {
  const file = (): vscode.Uri => inFolder('readout.json');

  after(async () => {
    await show(release);
    await vscode.workspace.fs.delete(file());
    await diagnostics(inFolder(release), has(rule));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('takes another name of a body by a quick fix: saved, in force, and declared there', async () => {
    const document = await show(release);
    const found = await diagnostics(document.uri, has(rule));
    const finding = found.find((one) => ruleOf(one) === rule);
    assert.ok(finding);
    const fixes = await quickFixes(document.uri, finding);
    const alias = fixes.find(({ title }) => title.includes('another name of'));
    assert.ok(alias, fixes.map(({ title }) => title).join('\n'));
    await apply(alias);
    await diagnostics(document.uri, (now) => !has(rule)(now));

    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
    const { registry } = JSON.parse(written) as {
      readonly registry: { readonly agencies: readonly { readonly aliases: readonly string[] }[] };
    };
    assert.ok(registry.agencies[0]?.aliases.includes(document.getText(finding.range)), written);

    const [place] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDeclarationProvider',
      document.uri,
      finding.range.start.translate(0, 1),
    );
    assert.ok(place !== undefined);
    const uri = 'targetUri' in place ? place.targetUri : place.uri;
    assert.equal(uri.toString(), file().toString());
  });

  it('is explained while it is written', async () => {
    await vscode.extensions.getExtension('vscode.json-language-features')?.activate();
    const document = await show('readout.json');
    const at = document.positionAt(document.getText().indexOf('"aliases"') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const shown = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (one instanceof vscode.MarkdownString ? one.value : JSON.stringify(one)))
      .join('\n');
    assert.match(shown, /Other names; those in capitals count as acronyms/);
  });
});
