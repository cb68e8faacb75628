import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { firstRound, secondRound } from '../support/havenTalks';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const refresh = 'workspace/inlayHint/refresh';
const uncounted = secondRound.replace('the second Chile', 'the Chile').replace('Second ', '');

describe('inlay hints over the protocol', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  const start = async (settings: object): Promise<void> => {
    folder = await temporaryFolder({ 'first.release': firstRound });
    client = await startClient({
      folders: [folder.uri],
      settings,
      capabilities: {
        workspace: { inlayHint: { refreshSupport: true }, configuration: true },
        textDocument: { inlayHint: {} },
      },
    });
    await client.indexed();
    await client.askedFor(refresh);
    await client.open(folder.uriOf('second.release'), uncounted);
  };
  const labels = async (): Promise<readonly unknown[]> => {
    const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: folder.uriOf('second.release') },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    return hints.map(({ position, label }) => [position.line, label]);
  };
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    await folder.remove();
  });

  it('stand at their places, and are asked for again when another release changes', async () => {
    await start({});
    assert.deepEqual(await labels(), [
      [7, '[2021, Wed ok]'],
      [7, '[2nd]'],
      [9, '[CL 3]'],
      [11, '[FI 2]'],
    ]);
    const before = client.asked.filter((method) => method === refresh).length;
    await client.open(
      folder.uriOf('first.release'),
      firstRound.replace('inaugural', 'fourth').replace('Open a', 'Hold'),
    );
    await client.askedFor(refresh, before);
    assert.deepEqual((await labels())[1], [7, '[5th]']);
  });

  it('are switched kind by kind', async () => {
    await start({ inlayHints: { dates: false, lists: false } });
    assert.deepEqual(await labels(), [[7, '[2nd]']]);
    const before = client.asked.filter((method) => method === refresh).length;
    await client.configure({ inlayHints: { rounds: false } });
    await client.askedFor(refresh, before);
    assert.deepEqual((await labels()).length, 3);
  });
});
