import assert from 'node:assert/strict';
import type { Location, LocationLink } from 'vscode-languageserver';
import { startClient } from '../support/rawClient';
import { firstRound, secondRound } from '../support/havenTalks';

const [first, second, theirs] = ['first', 'second', 'theirs'].map((name) => `file:///notes/${name}.release`);
const finnish = secondRound
  .replace('Santiago\nMay', 'Helsinki\nMay')
  .replace('Chile and Finland held', 'Finland and Chile held');

describe('ways to other releases over the protocol', () => {
  it('lead to the series and to the other side, as links where the client takes them', async () => {
    const client = await startClient({
      capabilities: { textDocument: { implementation: { linkSupport: true } } },
    });
    await client.open(first ?? '', firstRound);
    await client.open(second ?? '', secondRound);
    await client.open(theirs ?? '', finnish);
    const at = { textDocument: { uri: second }, position: { line: 7, character: 100 } };
    const series = await client.connection.sendRequest<Location[]>('textDocument/typeDefinition', at);
    assert.deepEqual(
      series.map(({ uri, range }) => [uri, range.start.line]),
      [[first, 7]],
    );
    const other = await client.connection.sendRequest<LocationLink[]>('textDocument/implementation', at);
    assert.deepEqual(
      other.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]),
      [[theirs, 7]],
    );
    assert.equal(await client.stop(), 0);
  });
});
