import assert from 'node:assert/strict';
import type { CallHierarchyIncomingCall, CallHierarchyItem, TypeHierarchyItem } from 'vscode-languageserver';
import { placeOf } from '../support/places';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const second = outcome
  .replace('inaugural', 'second')
  .replaceAll('2019', '2020')
  .replace(
    'Dialogue in Oslo.',
    'Dialogue in Oslo. It builds on the inaugural U.S.-Norway Digital Policy Dialogue in Oslo in March 2019.',
  );

describe('hierarchies over the protocol', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  before(async () => {
    folder = await temporaryFolder({ 'a.release': announcement, 'o.release': outcome, 's.release': second });
    client = await startClient({
      folders: [folder.uri],
      capabilities: { textDocument: { callHierarchy: {}, typeHierarchy: {} } },
    });
    await client.indexed();
    await client.open(folder.uriOf('o.release'), outcome);
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    await folder.remove();
  });
  const prepare = <Item>(method: string, words: string): Promise<Item[]> =>
    client.connection.sendRequest<Item[]>(method, {
      textDocument: { uri: folder.uriOf('o.release') },
      position: placeOf(outcome, words),
    });

  it('tell who refers to a release', async () => {
    const [item] = await prepare<CallHierarchyItem>('textDocument/prepareCallHierarchy', 'thanked');
    assert.equal(item?.name, 'United States and Norway Hold First Digital Policy Dialogue');
    const calls = await client.connection.sendRequest<CallHierarchyIncomingCall[]>(
      'callHierarchy/incomingCalls',
      { item },
    );
    assert.deepEqual(
      calls.map(({ from, fromRanges }) => [from.uri, fromRanges.map(({ start }) => start.line)]),
      [[folder.uriOf('s.release'), [7]]],
    );
    const out = await client.connection.sendRequest('callHierarchy/outgoingCalls', { item });
    assert.deepEqual(out, []);
  });

  it('tell what a dialogue and its rounds belong to', async () => {
    const [item] = await prepare<TypeHierarchyItem>(
      'textDocument/prepareTypeHierarchy',
      'Digital Policy Dialogue in',
    );
    assert.equal(item?.name, 'Digital Policy Dialogue');
    const names = async (method: string, of: TypeHierarchyItem): Promise<readonly string[]> => {
      const found = await client.connection.sendRequest<TypeHierarchyItem[]>(method, { item: of });
      return found.map(({ name }) => name);
    };
    assert.deepEqual(await names('typeHierarchy/supertypes', item), ['Norway and United States']);
    assert.deepEqual(await names('typeHierarchy/subtypes', item), [
      '1st round, 11 March 2019',
      '2nd round, 11 March 2020',
    ]);
  });

  it('refuse items that are not theirs', async () => {
    const refused = client.connection.sendRequest('typeHierarchy/subtypes', {
      item: { data: { kind: 'x' } },
    });
    await assert.rejects(refused, { code: -32602 });
  });
});
