import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { has } from '../support/findings';
import { inFolder } from '../support/folder';
import { diagnostics, until } from '../support/waiting';

const file = '2021-06-10-outcome.release';

/** What of the API of VS Code's Git extension is used here (extensions/git/src/api/git.d.ts). */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<string>;
  openRepository(root: vscode.Uri): Promise<object | null>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** A repository in the folder, with the release committed with its findings and then shortened on disk. */
async function repository(): Promise<vscode.Uri> {
  const source = inFolder(`eu-brazil-digital/${file}`).fsPath;
  const folder = inFolder('archive').fsPath;
  await mkdir(folder);
  const text = await readFile(source, 'utf8');
  await writeFile(path.join(folder, file), text);
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=A. Brook', '-c', 'user.email=a.brook@example.com'];
    execFileSync('git', ['-C', folder, ...who, '-c', 'commit.gpgsign=false', ...args], { stdio: 'ignore' });
  };
  git('init');
  git('add', '.');
  git('commit', '-m', 'The release as it was issued');
  await writeFile(path.join(folder, file), `${text}\nContact: <b>press@example.com\n`);
  return vscode.Uri.file(folder);
}

async function gitApi(): Promise<GitApi> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  assert.ok(extension, 'VS Code has no Git extension');
  const api = (await extension.activate()).getAPI(1);
  await until(api.onDidChangeState, () => (api.state === 'initialized' ? true : undefined));
  return api;
}

describe('a Git diff', () => {
  it('marks the old version and finds nothing in it, and goes on checking the new one', async () => {
    const root = await repository();
    const api = await gitApi();
    assert.ok(await api.openRepository(root));
    const now = vscode.Uri.joinPath(root, file);
    const old = api.toGitUri(now, 'HEAD');
    await vscode.commands.executeCommand('vscode.diff', old, now, 'before and after');
    const left = await vscode.workspace.openTextDocument(old);
    assert.equal(left.languageId, 'release');
    assert.ok(!left.getText().includes('Contact: <b>'));
    const legend = await vscode.commands.executeCommand(
      'vscode.provideDocumentSemanticTokensLegend',
      old,
    );
    assert.ok(legend);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      old,
    );
    assert.ok(tokens.data.length > 0);
    await diagnostics(now, has('markup-residue'));
    assert.deepEqual(vscode.languages.getDiagnostics(old), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      old,
      left.positionAt(left.getText().indexOf('Brazil') + 2),
    );
    assert.ok(hovers.length > 0);
  });
});
