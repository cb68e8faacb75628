import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome, wrongWeekday } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const capabilities = { workspace: { workspaceFolders: true, configuration: true } };

/** Whether a rule is, or is not, among a document's findings. */
function has(rule: string, wanted = true): (params: PublishDiagnosticsParams) => boolean {
  return ({ diagnostics }) => diagnostics.some((one) => one.code === rule) === wanted;
}

/** Whether the weekday is among a document's findings with a severity. */
function hasAt(severity: number): (params: PublishDiagnosticsParams) => boolean {
  return ({ diagnostics }) =>
    diagnostics.some((one) => one.code === 'weekday-mismatch' && one.severity === severity);
}

function changeFolders(
  { connection }: RawClient,
  added: readonly TemporaryFolder[],
  removed: readonly TemporaryFolder[],
): Promise<void> {
  const named = ({ uri }: TemporaryFolder): { readonly uri: string; readonly name: string } => ({
    uri,
    name: uri,
  });
  return connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: added.map(named), removed: removed.map(named) },
  });
}

describe('folders and settings', () => {
  const folders: TemporaryFolder[] = [];
  let client: RawClient;
  const folderWith = async (files: Readonly<Record<string, string>>): Promise<TemporaryFolder> => {
    const made = await temporaryFolder(files);
    folders.push(made);
    return made;
  };
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    await Promise.all(folders.splice(0).map((one) => one.remove()));
  });

  it('come and go while the server runs, with what their releases say about each other', async () => {
    const outcomes = await folderWith({ 'outcome.release': outcome });
    const announcements = await folderWith({ 'announcement.release': announcement });
    const uri = outcomes.uriOf('outcome.release');
    client = await startClient({ folders: [outcomes.uri], capabilities });
    await client.state('ready');
    await changeFolders(client, [announcements], []);
    await client.findings(uri, has('announced-not-attended'));
    await changeFolders(client, [], [announcements]);
    await client.findings(uri, has('announced-not-attended', false));
  });

  it('take their settings, findings and open plain texts with them', async () => {
    const stays = await folderWith({ 'a.release': outcome });
    const goes = await folderWith({
      'closed.txt': wrongWeekday,
      'open.txt': wrongWeekday,
      'readout.json': '{ "files": ["*.txt"], "rules": { "weekday-mismach": "error" } }',
    });
    client = await startClient({ folders: [stays.uri, goes.uri], capabilities });
    await client.open(goes.uriOf('open.txt'), wrongWeekday, 'plaintext');
    for (const name of ['closed.txt', 'open.txt']) {
      await client.findings(goes.uriOf(name), has('weekday-mismatch'));
    }
    await client.findings(goes.uriOf('readout.json'), has('configuration'));
    await changeFolders(client, [], [goes]);
    for (const name of ['closed.txt', 'open.txt', 'readout.json']) {
      await client.findings(goes.uriOf(name), ({ diagnostics }) => diagnostics.length === 0);
    }
  });

  it('follow settings that the editor changes', async () => {
    const folder = await folderWith({ 'a.release': wrongWeekday, 'b.txt': wrongWeekday });
    const [a, b] = [folder.uriOf('a.release'), folder.uriOf('b.txt')];
    client = await startClient({ folders: [folder.uri], capabilities });
    await client.findings(a, has('weekday-mismatch'));
    await client.configure({ rules: { 'weekday-mismatch': 'off' } });
    await client.findings(a, has('weekday-mismatch', false));
    await client.configure({ files: ['**/*.txt'] });
    await client.findings(b, has('weekday-mismatch'));
  });

  it('follow a readout.json that is written, changed and deleted, in open releases too', async () => {
    const folder = await folderWith({ 'open.release': wrongWeekday, 'closed.release': wrongWeekday });
    const uris = ['open.release', 'closed.release'].map((name) => folder.uriOf(name));
    const settings = folder.uriOf('readout.json');
    client = await startClient({ folders: [folder.uri], capabilities });
    await client.open(folder.uriOf('open.release'), wrongWeekday);
    const tell = (type: number): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: settings, type }],
      });
    for (const uri of uris) await client.findings(uri, has('weekday-mismatch'));
    await folder.write('readout.json', '{ "rules": { "weekday-mismatch": "off" } }');
    await tell(1);
    for (const uri of uris) await client.findings(uri, has('weekday-mismatch', false));
    await folder.write('readout.json', '{ "rules": { "weekday-mismatch": "hint" } }');
    await tell(2);
    // a walk for the change before may read the file while it is half written: then it holds for a moment only
    for (const uri of uris) await client.findings(uri, hasAt(3));
    await folder.remove('readout.json');
    await tell(3);
    for (const uri of uris) await client.findings(uri, hasAt(1));
  });

  it('are read no further when the user stops it, and own findings go on', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`${String(i).padStart(2, '0')}.release`, wrongWeekday]),
    );
    const folder = await folderWith(many);
    client = await startClient({
      folders: [folder.uri],
      capabilities: { ...capabilities, window: { workDoneProgress: true } },
      onProgress: (connection, token, kind) => {
        if (kind === 'begin') void connection.sendNotification('window/workDoneProgress/cancel', { token });
      },
    });
    await client.state('stopped');
    await client.open('untitled:Untitled-1', wrongWeekday);
    await client.findings('untitled:Untitled-1', has('weekday-mismatch'));
    await client.configure({ rules: { 'acronym-undefined': 'off' } });
    await client.state('stopped');
  });
});
