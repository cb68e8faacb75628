import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { has, quickFixes, ruleOf } from '../support/findings';
import { show } from '../support/folder';
import { diagnostics } from '../support/waiting';

/** Extensions of VS Code that register code actions when they are activated. */
const others = [
  'vscode.git',
  'vscode.extension-editing',
  'vscode.ipynb',
  'vscode.markdown-language-features',
  'vscode.typescript-language-features',
];

describe('quick fixes', () => {
  // While anybody registers code actions, for whatever language, VS Code ends running requests for one kind of them
  // with nothing (`getCodeActions` compares all providers with those of the kind). So they come first.
  before(async () => {
    for (const id of others) await vscode.extensions.getExtension(id)?.activate();
  });

  it('are there for the first who asks for nothing else', async () => {
    const document = await show('eu-brazil-digital/2021-06-10-outcome.release');
    const found = await diagnostics(document.uri, has('markup-residue'));
    const finding = found.find((one) => ruleOf(one) === 'markup-residue');
    assert.ok(finding);
    const titles = (await quickFixes(document.uri, finding)).map((one) => one.title);
    assert.ok(titles.includes('Remove “<br />”'), `only: ${titles.join(', ')}`);
  });
});
