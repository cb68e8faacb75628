import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a folder of plain text releases', () => {
  it('opens, and its files are found', async () => {
    const files = await vscode.workspace.findFiles('*.txt');
    assert.equal(files.length, 5);
  });
});
