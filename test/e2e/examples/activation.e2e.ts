import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId } from '../../../scripts/support/package';
import { show } from '../support/folder';

describe('the installed extension', () => {
  it('gives a release its language, and runs', async () => {
    const document = await show('us-estonia-cyber/2019-05-02-announcement.release');
    assert.equal(document.languageId, 'release');
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('takes .release.md for a release and leaves other Markdown alone', async () => {
    const release = await show('eu-brazil-digital/2023-11-23-outcome.release.md');
    assert.equal(release.languageId, 'release');
    const note = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A note' });
    assert.equal(note.languageId, 'markdown');
  });
});
