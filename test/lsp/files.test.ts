import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { PublishDiagnosticsParams, SymbolInformation } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome, wrongWeekday } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const capabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, configuration: true },
};
/** What of a document's findings these tests play with; what other rules may say is no matter here. */
function told(params: PublishDiagnosticsParams): readonly unknown[] {
  const rules: readonly unknown[] = ['announced-not-attended', 'weekday-mismatch'];
  return params.diagnostics.map((one) => one.code).filter((code) => rules.includes(code));
}

const Created = 1;
const Changed = 2;
const Deleted = 3;

function tell(client: RawClient, ...events: readonly (readonly [string, number])[]): Promise<void> {
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: events.map(([uri, type]) => ({ uri, type })),
  });
}

/** Files of which the server knows a release, by the symbols it lists. */
async function releases(client: RawClient, folder: TemporaryFolder): Promise<readonly string[]> {
  const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '' });
  const names = found
    .filter((one) => one.kind === 17 || one.kind === 1)
    .map((one) => decodeURIComponent(one.location.uri.slice(folder.uri.length + 1)));
  return [...new Set(names)].sort();
}

/** The same, once the server has done what it was told of files. */
async function settledReleases(client: RawClient, folder: TemporaryFolder): Promise<readonly string[]> {
  await client.connection.sendRequest('readout/settled');
  return releases(client, folder);
}

describe('files', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  const start = async (files: Readonly<Record<string, string>>, settings?: unknown): Promise<void> => {
    folder = await temporaryFolder(files);
    client = await startClient({ folders: [folder.uri], capabilities, settings });
    await client.indexed();
  };
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    await folder.remove();
  });

  it('that are deleted right after they were saved take their text along, in whichever order it is told', async () => {
    await start({ 'outcome.release': outcome, 'announcement.release': announcement });
    const uri = folder.uriOf('announcement.release');
    const save = () => client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.open(uri, announcement);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${announcement}\n` }],
    });
    await folder.remove('announcement.release');
    await tell(client, [uri, Deleted]);
    assert.deepEqual(await settledReleases(client, folder), ['announcement.release', 'outcome.release']);
    await save();
    assert.deepEqual(await settledReleases(client, folder), ['outcome.release']);

    await save();
    assert.deepEqual(await settledReleases(client, folder), ['outcome.release']);

    await folder.write('announcement.release', `${announcement}\n`);
    await save();
    assert.deepEqual(await settledReleases(client, folder), ['announcement.release', 'outcome.release']);
  });

  it('are followed as they are made, changed and deleted elsewhere', async () => {
    await start({ 'outcome.release': outcome });
    const uri = await folder.write('announcement.release', announcement);
    await tell(client, [uri, Created]);
    await client.findings(folder.uriOf('outcome.release'), (params) => told(params).length === 1);
    await folder.write('outcome.release', wrongWeekday);
    await tell(client, [folder.uriOf('outcome.release'), Changed]);
    await client.findings(folder.uriOf('outcome.release'), (params) =>
      told(params).includes('weekday-mismatch'),
    );
    await folder.remove('announcement.release');
    await tell(client, [uri, Deleted]);
    const left = await client.findings(
      folder.uriOf('outcome.release'),
      (params) => told(params).length === 1,
    );
    assert.ok(left.some((one) => one.code === 'weekday-mismatch'));
    await client.findings(uri, (params) => told(params).length === 0);
  });

  it('are followed when their folder is renamed, which is told by its name alone', async () => {
    await start({ 'oslo/outcome.release': wrongWeekday });
    await client.findings(folder.uriOf('oslo/outcome.release'), (params) => told(params).length === 1);
    await rename(path.join(folder.path, 'oslo'), path.join(folder.path, 'bergen'));
    await tell(client, [folder.uriOf('oslo'), Deleted], [folder.uriOf('bergen'), Created]);
    await client.findings(folder.uriOf('oslo/outcome.release'), (params) => told(params).length === 0);
    await client.findings(folder.uriOf('bergen/outcome.release'), (params) => told(params).length === 1);
  });

  it('of other kinds and in folders of others are left alone', async () => {
    await start({
      'a.release': outcome,
      'b.txt': outcome,
      'node_modules/c.release': outcome,
      '.hidden/d.release': outcome,
    });
    assert.deepEqual(await releases(client, folder), ['a.release']);
  });

  it('are taken up as the settings say, and a readout.json in a folder wins', async () => {
    const files = { 'a.txt': outcome, 'md/b.md': outcome, 'md/c.txt': outcome };
    await start({ ...files, 'md/readout.json': '{ "files": ["*.md"] }' }, { files: ['**/*.txt'] });
    assert.deepEqual(await releases(client, folder), ['a.txt', 'md/b.md']);
  });

  it('keep what the editor has where they are open, saved or not', async () => {
    await start({ 'a.release': outcome });
    const uri = folder.uriOf('a.release');
    await client.open(uri, wrongWeekday);
    await client.findings(uri, (params) => params.version === 1 && told(params).length === 1);
    await tell(client, [uri, Changed]);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.findings(uri, (params) => told(params).length === 0);
  });

  it('with levels of rules in readout.json are judged by them, and its mistakes are shown in it', async () => {
    await start({
      'a.release': wrongWeekday,
      'quiet/b.release': wrongWeekday,
      'quiet/readout.json': '{ "rules": { "weekday-mismatch": "off", "weekday-mismach": "error" } }',
    });
    await client.findings(folder.uriOf('a.release'), (params) => told(params).length === 1);
    const wrong = await client.findings(
      folder.uriOf('quiet/readout.json'),
      (params) => params.diagnostics.length > 0,
    );
    assert.match(JSON.stringify(wrong[0]?.message), /weekday-mismach/);
    const quiet = client.published.get(folder.uriOf('quiet/b.release'));
    assert.deepEqual(quiet === undefined ? [] : told(quiet), []);
  });

  it('whose names hold blanks, percent signs and other scripts are found and answered under their own URI', async () => {
    const name = '50% 協議 #1.release';
    await start({ [name]: wrongWeekday });
    const uri = folder.uriOf(name);
    assert.deepEqual(await releases(client, folder), [name]);
    const spelled = uri.replace('%E5%8D%94', '協');
    await client.open(spelled, wrongWeekday);
    const found = await client.findings(spelled, (params) => params.version === 1);
    assert.ok(found.some((one) => one.code === 'weekday-mismatch'));
  });
});

describe('texts that are no files', () => {
  it('are read when untitled, and by themselves when they are old versions', async () => {
    const client = await startClient();
    await client.open('untitled:Untitled-1', wrongWeekday);
    await client.findings('untitled:Untitled-1', (params) => told(params).length === 1);
    const old = 'git:/notes/a.release?%7B%22ref%22%3A%22HEAD%22%7D';
    await client.open(old, wrongWeekday);
    const symbols = await client.connection.sendRequest<unknown[]>('textDocument/documentSymbol', {
      textDocument: { uri: old },
    });
    assert.ok(symbols.length > 0);
    assert.equal(client.published.has(old), false);
    assert.equal(await client.stop(), 0);
  });
});
