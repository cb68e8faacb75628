import assert from 'node:assert/strict';
import { once } from 'node:events';
import { folderWith, spawnCommandLine } from '../support/commandLine';
import type { Folder } from '../support/commandLine';
import { announcement } from '../support/maritimeTalks';
import { connect } from '../support/rawClient';

describe('readout as a process', () => {
  let here: Folder;
  before(async () => {
    here = await folderWith({ 'a.txt': announcement });
  });
  after(() => here.dispose());

  it('ends with status 1 and complete output where there are errors', async () => {
    const result = await here.spawn(
      ['check', '.', '-', '--stdin-filename', 'b.txt', '--format', 'json'],
      announcement,
    );
    assert.equal(result.err, '');
    assert.equal(result.status, 1);
    const files = (JSON.parse(result.out) as readonly { readonly file: string }[]).map(({ file }) => file);
    assert.deepEqual(files, ['a.txt', 'b.txt']);
  }).timeout(60_000);

  it('speaks the Language Server Protocol until its client asks it to end', async () => {
    const server = spawnCommandLine(here.path, ['lsp', '--stdio']);
    const client = connect(server);
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const answer = await client.sendRequest<{ readonly capabilities: object }>('initialize', params);
    assert.ok('hoverProvider' in answer.capabilities);
    await client.sendRequest('shutdown');
    const ended = once(server, 'exit');
    await client.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
  }).timeout(60_000);

  it('says in words why a file cannot be read', async () => {
    await here.write('folder/a.txt', 'On Monday.');
    const result = await here.spawn(['check', '--config', 'folder', 'a.txt']);
    assert.equal(result.status, 2);
    assert.match(result.err, /^readout: \S*folder cannot be read: it is a folder\.\n$/);
  }).timeout(60_000);

  it('says what is looked for where a folder has no releases', async () => {
    await here.write('pictures/a.png', '');
    const result = await here.spawn(['check', 'pictures']);
    assert.equal(result.status, 0);
    assert.equal(result.out, 'Nothing found in 0 documents.\n');
    assert.match(result.err, /^readout: no releases there; folders are searched for \.release, /);
  }).timeout(60_000);

  it('ends with status 2 and one line where it cannot run', async () => {
    const result = await here.spawn(['check', 'nowhere']);
    assert.deepEqual(result, {
      ...{ status: 2, out: '' },
      err: 'readout: nowhere cannot be read: no such file or folder.\n',
    });
  }).timeout(60_000);
});
