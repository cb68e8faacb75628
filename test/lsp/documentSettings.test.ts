import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MessageType, ShowMessageRequest, type ShowMessageParams } from 'vscode-languageserver';
import type { DocumentStateResult } from '../../server/src/lsp/protocol';
import { runIn } from '../support/commandLine';
import { startClient, type RawClient } from '../support/rawClient';
import { outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const pushing = { textDocument: { publishDiagnostics: {} } };
/** One head has an honorific, the other none: right in news. */
const uneven = outcome.replace('Mr. Lars Haugland', 'Lars Haugland');

describe('what is set for a document', () => {
  let folder: TemporaryFolder;
  let client: RawClient | undefined;
  let uri: string;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.release': uneven });
    uri = folder.uriOf('a.release');
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    await folder.remove();
  });

  const start = async (): Promise<RawClient> => {
    client = await startClient({ folders: [folder.uri], capabilities: pushing });
    await client.indexed();
    return client;
  };
  const state = (at: RawClient): Promise<DocumentStateResult | null> =>
    at.connection.sendRequest('readout/documentState', { uri });
  const execute = (at: RawClient, command: string, argument: object): Promise<unknown> =>
    at.connection.sendRequest('workspace/executeCommand', { command, arguments: [{ uri, ...argument }] });
  const rules = (at: RawClient): readonly unknown[] =>
    (at.published.get(uri)?.diagnostics ?? []).map((one) => one.code);
  const checked = async (): Promise<readonly string[]> => {
    const { out } = await runIn(folder.path, ['check', '--format', 'json']);
    const all = JSON.parse(out) as readonly { readonly findings: readonly { readonly rule: string }[] }[];
    return all.flatMap((one) => one.findings.map(({ rule }) => rule));
  };

  it('is its profile: rules of another kind of document are silent, here and on the command line', async () => {
    const at = await start();
    await at.connection.sendRequest('readout/settled');
    assert.ok(rules(at).includes('honorific-parity'));
    assert.deepEqual(await state(at), { profile: 'release', isSet: false, issuedOn: null });
    await execute(at, 'readout.setProfile', { profile: 'news' });
    await at.connection.sendRequest('readout/settled');
    assert.deepEqual(await state(at), { profile: 'news', isSet: true, issuedOn: null });
    assert.ok(!rules(at).includes('honorific-parity'));
    assert.ok(!(await checked()).includes('honorific-parity'));
    await execute(at, 'readout.setProfile', { profile: null });
    await at.connection.sendRequest('readout/settled');
    assert.ok(rules(at).includes('honorific-parity'));
    assert.ok((await checked()).includes('honorific-parity'));
  });

  it('is that it was issued: from then on a change without a note is told of', async () => {
    const at = await start();
    await execute(at, 'readout.markIssued', {});
    await at.connection.sendRequest('readout/settled');
    assert.match((await state(at))?.issuedOn ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.ok(!rules(at).includes('silent-revision'));
    await at.open(uri, uneven.replace('the Department of Commerce', 'the Department of Labor'));
    await at.connection.sendRequest('readout/settled');
    assert.ok(rules(at).includes('silent-revision'));
    await execute(at, 'readout.markIssued', { issued: false });
    await at.connection.sendRequest('readout/settled');
    assert.ok(!rules(at).includes('silent-revision'));
  });

  it('needs a folder to be kept in: where there is none, one sentence says so', async () => {
    const at = await start();
    const said: ShowMessageParams[] = [];
    at.connection.onRequest(ShowMessageRequest.type, ({ type, message }) => {
      said.push({ type, message });
      return null;
    });
    uri = 'untitled:Untitled-1';
    await at.open(uri, uneven);
    await execute(at, 'readout.markIssued', {});
    await execute(at, 'readout.setProfile', { profile: 'news' });
    assert.equal((await state(at))?.issuedOn, null);
    const message =
      'What is set for a release is kept in the open folder that it lies in: save it in one first.';
    assert.deepEqual(said, Array(2).fill({ type: MessageType.Info, message }));
  });

  it('is kept in a file that says who and when, and that is left alone where it is newer', async () => {
    const at = await start();
    await execute(at, 'readout.setProfile', { profile: 'archive-copy' });
    const file = path.join(folder.path, '.readout/documents.json');
    const { version, documents } = JSON.parse(await readFile(file, 'utf8')) as {
      readonly version: number;
      readonly documents: readonly Record<string, unknown>[];
    };
    assert.equal(version, 1);
    assert.equal(documents[0]?.['profile'], 'archive-copy');
    assert.match(String(documents[0]['when']), /^\d{4}-/);
    const newer = '{ "version": 9 }';
    await folder.write('.readout/documents.json', newer);
    await execute(at, 'readout.setProfile', { profile: 'news' });
    assert.equal(await readFile(file, 'utf8'), newer);
  });
});
