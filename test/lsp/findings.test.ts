import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome, wrongWeekday } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
const pushing = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

/** The two rules that these tests play with; what others may say of the texts is no matter here. */
const rules: readonly unknown[] = ['announced-not-attended', 'weekday-mismatch'];

function rulesOf(found: readonly Diagnostic[]): readonly unknown[] {
  return found
    .map((one) => one.code)
    .filter((code) => rules.includes(code))
    .sort();
}

async function pull(client: RawClient, uri: string): Promise<readonly unknown[]> {
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  assert.equal(report.kind, 'full');
  return rulesOf(report.items);
}

function change(
  client: RawClient,
  uri: string,
  version: number,
  from: string,
  words: string,
  by: string,
): Promise<void> {
  const before = from.slice(0, from.indexOf(words)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const end = { line: start.line, character: start.character + words.length };
  return client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start, end }, text: by }],
  });
}

describe('findings', () => {
  let folder: TemporaryFolder;
  let client: RawClient | undefined;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    await folder.remove();
  });

  it('are pushed with the version of the text, and follow its edits', async () => {
    client = await startClient({ capabilities: pushing });
    const uri = folder.uriOf('a.release');
    await client.open(uri, wrongWeekday, 'release', 7);
    const first = await client.findings(uri, (params) => params.version === 7);
    assert.deepEqual(rulesOf(first), ['weekday-mismatch']);
    assert.equal(first[0]?.severity, 1);
    await change(client, uri, 8, wrongWeekday, 'Sunday', 'Monday');
    assert.deepEqual(rulesOf(await client.findings(uri, (params) => params.version === 8)), []);
  });

  it('end in those of the newest text after many fast edits', async () => {
    client = await startClient({ capabilities: pushing });
    const uri = folder.uriOf('a.release');
    await client.open(uri, outcome, 'release', 1);
    for (let version = 2; version < 42; version += 2) {
      await change(client, uri, version, outcome, 'Monday', 'Sunday');
      await change(client, uri, version + 1, wrongWeekday, 'Sunday', 'Monday');
    }
    await change(client, uri, 42, outcome, 'Monday', 'Sunday');
    assert.deepEqual(rulesOf(await client.findings(uri, (params) => params.version === 42)), [
      'weekday-mismatch',
    ]);
  });

  it('compare releases of a folder, and are listed for closed ones too', async () => {
    await folder.write('announcement.release', announcement);
    const uri = await folder.write('outcome.release', outcome);
    client = await startClient({ folders: [folder.uri], capabilities: pushing });
    const found = await client.findings(uri, (params) => rulesOf(params.diagnostics).length > 0);
    const missing = found.find((one) => one.code === 'announced-not-attended');
    assert.match(JSON.stringify(missing?.message), /Department of Energy/);
    assert.equal(missing?.relatedInformation?.[0]?.location.uri, folder.uriOf('announcement.release'));
  });

  it('are pulled where the client pulls, and asked for again when another text changes them', async () => {
    const other = await folder.write('announcement.release', announcement);
    const uri = await folder.write('outcome.release', outcome);
    client = await startClient({ folders: [folder.uri], capabilities: pulling });
    await client.indexed();
    await client.open(uri, outcome);
    assert.deepEqual(await pull(client, uri), ['announced-not-attended']);
    await client.open(other, announcement);
    const asked = client.asked.filter((one) => one === 'workspace/diagnostic/refresh').length;
    await change(client, other, 2, announcement, 'the Department of Energy, ', '');
    await client.askedFor('workspace/diagnostic/refresh', asked);
    assert.deepEqual(await pull(client, uri), []);
  });

  it('of another open text are those of the newest edit, though somebody types on', async () => {
    const other = await folder.write('announcement.release', announcement);
    const uri = await folder.write('outcome.release', outcome);
    client = await startClient({ folders: [folder.uri], capabilities: pulling });
    await client.indexed();
    await client.open(uri, outcome);
    await client.open(other, announcement);
    const energy = ['the Department of Energy, ', ''] as const;
    let text = announcement;
    for (let version = 2; version < 8; version += 1) {
      const [from, to] = version % 2 === 0 ? energy : ([...energy].reverse() as [string, string]);
      const at = announcement.indexOf(energy[0]);
      text = text.slice(0, at) + to + text.slice(at + from.length);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: other, version },
        contentChanges: [{ text }],
      });
      // asked for in the same moment, and not only when a pause lets it be compared
      const expected = text === announcement ? ['announced-not-attended'] : [];
      assert.deepEqual([version, await pull(client, uri)], [version, expected]);
    }
  });

  it('are not sent again to a client that has them, and are as soon as another text changes them', async () => {
    const other = await folder.write('announcement.release', announcement);
    const uri = await folder.write('outcome.release', outcome);
    client = await startClient({ folders: [folder.uri], capabilities: pulling });
    await client.indexed();
    await client.open(uri, outcome);
    const { connection } = client;
    const again = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await again();
    assert.equal(typeof first.resultId, 'string');
    assert.equal(first.kind, 'full');
    assert.deepEqual(await again(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.open(other, announcement.replace('the Department of Energy, ', ''));
    const later = await again(first.resultId);
    assert.equal(later.kind, 'full');
    assert.notEqual(later.resultId, first.resultId);
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await again(later.resultId), { kind: 'full', items: [] });
  });

  it('of a pulled document are not pushed as well', async () => {
    const uri = await folder.write('outcome.release', wrongWeekday);
    client = await startClient({ folders: [folder.uri], capabilities: pulling });
    await client.findings(uri, (params) => rulesOf(params.diagnostics).length === 1);
    await client.open(uri, wrongWeekday);
    assert.deepEqual(await pull(client, uri), ['weekday-mismatch']);
    await client.findings(uri, (params) => params.diagnostics.length === 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.findings(uri, (params) => rulesOf(params.diagnostics).length === 1);
  });
});
