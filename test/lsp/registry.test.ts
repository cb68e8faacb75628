import assert from 'node:assert/strict';
import type { Diagnostic, Hover } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const pushing = { textDocument: { publishDiagnostics: {} } };
const text = outcome.replace('the Ministry of Defense', 'the Ministry of Defense and the QXZD');

function registry(content: object): string {
  return JSON.stringify({ registry: content }, undefined, 2);
}

const known = registry({
  agencies: [{ name: 'Directorate for Tidal Affairs', acronym: 'QXZD', country: 'NO' }],
});

describe('a registry in the editor', () => {
  let folder: TemporaryFolder;
  let client: RawClient | undefined;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.release': text, 'sub/b.release': text });
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
  const asksForDefinition = (at: RawClient, name: string): boolean =>
    (at.published.get(folder.uriOf(name))?.diagnostics ?? []).some(
      ({ code }) => code === 'acronym-undefined',
    );
  const changed = async (at: RawClient, name: string, type = 2): Promise<void> => {
    await at.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf(name), type }],
    });
    await at.connection.sendRequest('readout/settled');
  };

  it('that is no JSON says so where it breaks off', async () => {
    await folder.write('readout.json', '{\n  "rules": {},\n  registry: {}\n}\n');
    const at = await start();
    const found = await at.findings(
      folder.uriOf('readout.json'),
      ({ diagnostics }) => diagnostics.length > 0,
    );
    assert.deepEqual(
      found.map(({ range, message }) => [range.start, message]),
      [
        [
          { line: 2, character: 2 },
          'This file is no JSON at line 3, column 3 (invalid symbol); nothing in it holds.',
        ],
      ],
    );
  });

  it('holds as soon as the file is written, for its own folder, and no longer when it is gone', async () => {
    const at = await start();
    await at.open(folder.uriOf('sub/b.release'), text);
    await at.connection.sendRequest('readout/settled');
    assert.ok(asksForDefinition(at, 'a.release') && asksForDefinition(at, 'sub/b.release'));
    await folder.write('sub/readout.json', known);
    await changed(at, 'sub/readout.json', 1);
    assert.ok(asksForDefinition(at, 'a.release'));
    assert.ok(!asksForDefinition(at, 'sub/b.release'));
    const position = { line: text.slice(0, text.indexOf('QXZD')).split('\n').length - 1, character: 0 };
    position.character = (text.split('\n')[position.line] ?? '').indexOf('QXZD') + 1;
    const hover = await at.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: folder.uriOf('sub/b.release') },
      position,
    });
    assert.match(JSON.stringify(hover?.contents), /Directorate for Tidal Affairs/);
    assert.ok(at.log.includes('Read 1 releases again with another registry.'), at.log.join('\n'));
    await folder.remove('sub/readout.json');
    await changed(at, 'sub/readout.json', 3);
    assert.ok(asksForDefinition(at, 'sub/b.release'));
  });

  it('asks a client that pulls to look again at what it shows', async () => {
    client = await startClient({
      folders: [folder.uri],
      capabilities: {
        textDocument: { diagnostic: {}, publishDiagnostics: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    await client.indexed();
    const at = client;
    const uri = folder.uriOf('a.release');
    await at.open(uri, text);
    const pull = async (): Promise<boolean> => {
      const report = await at.connection.sendRequest<{ readonly items: readonly Diagnostic[] }>(
        'textDocument/diagnostic',
        { textDocument: { uri } },
      );
      return report.items.some(({ code }) => code === 'acronym-undefined');
    };
    assert.ok(await pull());
    await at.connection.sendRequest('readout/settled');
    const refresh = 'workspace/diagnostic/refresh';
    const before = at.asked.filter((method) => method === refresh).length;
    await folder.write('readout.json', known);
    await changed(at, 'readout.json', 1);
    await at.askedFor(refresh, before);
    assert.ok(!(await pull()));
  });

  it('shows what is wrong in it at its place', async () => {
    await folder.write('readout.json', registry({ agencies: [{ name: 'Herring Board', country: 'Norge' }] }));
    const at = await start();
    const findings = await at.findings(
      folder.uriOf('readout.json'),
      ({ diagnostics }) => diagnostics.length > 0,
    );
    const [finding] = findings;
    assert.ok(typeof finding?.message === 'string');
    assert.match(finding.message, /^“Norge” is no country code/);
    assert.equal(finding.range.start.line, 5);
  });
});
