import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const capabilities = {
  workspace: { codeLens: { refreshSupport: true }, configuration: true },
  textDocument: { codeLens: {} },
};

const refresh = 'workspace/codeLens/refresh';

describe('code lenses over the protocol', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  const start = async (options: object): Promise<void> => {
    folder = await temporaryFolder({ 'a.release': announcement });
    client = await startClient({ folders: [folder.uri], capabilities, ...options });
    await client.indexed();
    await client.askedFor(refresh);
    await client.open(folder.uriOf('o.release'), outcome);
  };
  const lenses = async (): Promise<readonly CodeLens[]> => {
    const textDocument = { uri: folder.uriOf('o.release') };
    const found = await client.connection.sendRequest<CodeLens[] | null>('textDocument/codeLens', {
      textDocument,
    });
    return found ?? [];
  };
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    await folder.remove();
  });

  it('come with their words, and with commands of our extension', async () => {
    await start({ initializationOptions: { lensCommands: true } });
    const found = await lenses();
    assert.deepEqual(
      found.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [5, 'Round 1 of 1 known', 'readout.openTimeline'],
        [5, 'announced 26 Feb (13 days before)', 'readout.openPlace'],
        [5, '1 difference · compare', 'readout.openMatrix'],
        [9, 'United States: 3 bodies (−Department of Energy since announcement)', 'readout.openMatrix'],
        [11, 'Norway: 2 bodies', 'readout.openMatrix'],
      ],
    );
    const place = found[1]?.command?.arguments?.[0] as { readonly uri: string };
    assert.equal(place.uri, folder.uriOf('a.release'));
  });

  // In VS Code, words that are asked for later may end in the list of places that follows, with dead clicks.
  it('leave nothing to be asked for later', async () => {
    await start({});
    assert.deepEqual(client.capabilities['codeLensProvider'], {});
  });

  it('wait until the folder has been read: what is only not read yet is not missing', async () => {
    folder = await temporaryFolder({ 'a.release': announcement });
    client = await startClient({ folders: [folder.uri], capabilities });
    await client.open(folder.uriOf('o.release'), outcome);
    const titles = (await lenses()).map(({ command }) => command?.title);
    assert.ok(titles.includes('announced 26 Feb (13 days before)'), titles.join(', '));
  });

  it('are words alone for an editor that has no such commands', async () => {
    await start({});
    const commands = (await lenses()).map(({ command }) => command?.command);
    assert.deepEqual([...new Set(commands)], ['']);
  });

  it('are asked for again when another release changes', async () => {
    await start({});
    const before = client.asked.filter((method) => method === refresh).length;
    const uri = folder.uriOf('a.release');
    await client.open(uri, announcement.replace('the Department of Energy, ', ''));
    await client.askedFor(refresh, before);
    const titles = (await lenses()).map(({ command }) => command?.title);
    assert.ok(titles.includes('no differences · compare'), titles.join(', '));
  });

  it('can be switched off', async () => {
    await start({ settings: { codeLens: { enabled: false } } });
    assert.deepEqual(await lenses(), []);
    const before = client.asked.filter((method) => method === refresh).length;
    await client.configure({ codeLens: { enabled: true } });
    await client.askedFor(refresh, before);
    assert.equal((await lenses()).length, 5);
  });
});
