import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Hover } from 'vscode-languageserver';
import { connect, spawnServer, startClient } from '../support/rawClient';
import { outcome } from '../support/releases';

const uri = 'file:///notes/outcome.release';

/** The line and column of a word's middle. */
function placeOf(text: string, words: string): { readonly line: number; readonly character: number } {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
}

async function failure(
  answer: Promise<unknown>,
): Promise<{ readonly code: number; readonly message: string }> {
  try {
    await answer;
  } catch (error) {
    return error as { readonly code: number; readonly message: string };
  }
  throw new Error('There was no failure');
}

describe('a session over standard input and output', () => {
  it('initializes, opens, hovers, shuts down and ends with 0', async () => {
    const client = await startClient();
    await client.open(uri, outcome);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: placeOf(outcome, 'Ellen Fairweather'),
    });
    const { value } = hover.contents as { readonly value: string };
    assert.match(value, /^\*\*Ellen Fairweather\*\* · United States/);
    assert.match(value, /Deputy Assistant Secretary for Digital Policy/);
    assert.equal(await client.stop(), 0);
  });

  it('refuses requests before initialize and after shutdown, and a second initialize', async () => {
    const server = spawnServer();
    const connection = connect(server);
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    assert.equal((await failure(connection.sendRequest('textDocument/hover', params))).code, -32002);
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const again = connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal((await failure(again)).code, -32600);
    await connection.sendRequest('shutdown');
    assert.equal((await failure(connection.sendRequest('textDocument/hover', params))).code, -32600);
    const exit = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await exit, [0, null]);
  });

  it('answers wrong parameters and unknown methods with errors', async () => {
    const client = await startClient();
    const { connection } = client;
    const inText = { textDocument: { uri } };
    const wrong: readonly (readonly [string, unknown, number])[] = [
      ['textDocument/hover', { ...inText, position: { line: 'a' } }, -32602],
      ['textDocument/hover', { position: { line: 0, character: 0 } }, -32602],
      [
        'textDocument/hover',
        { textDocument: { uri: 'no uri' }, position: { line: 0, character: 0 } },
        -32602,
      ],
      ['textDocument/codeAction', { ...inText, range: 3, context: {} }, -32602],
      ['textDocument/selectionRange', { ...inText, positions: 1 }, -32602],
      ['readout/looksLikeReleases', {}, -32602],
      ['textDocument/unheardOf', {}, -32601],
    ];
    for (const [method, params, code] of wrong) {
      assert.equal((await failure(connection.sendRequest(method, params))).code, code, method);
    }
    assert.equal(await client.stop(), 0);
  });

  it('answers what is no message, and goes on', async () => {
    const server = spawnServer();
    const answers: unknown[] = [];
    const connection = connect(server);
    connection.onError(([error]) => answers.push(error.message));
    const send = (body: string, header = `Content-Length: ${Buffer.byteLength(body)}`): void => {
      server.stdin.write(`${header}\r\n\r\n${body}`);
    };
    const heard: string[] = [];
    server.stdout.on('data', (chunk: Buffer) => heard.push(chunk.toString('utf8')));
    send('{ no json');
    send('7');
    send('{"jsonrpc":"2.0","id":9}');
    send('', 'no header');
    const answer = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.ok('hoverProvider' in answer.capabilities);
    const codes = [...heard.join('').matchAll(/"id":null,"error":\{"code":(-\d+)/g)].map((found) =>
      Number(found[1]),
    );
    assert.deepEqual(codes.sort(), [-32600, -32600, -32700, -32700].sort());
    const exit = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await exit, [1, null]);
  });

  it('ends when its standard input ends', async () => {
    const server = spawnServer();
    const connection = connect(server);
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const exit = once(server, 'exit');
    server.stdin.end();
    assert.deepEqual(await exit, [1, null]);
  });

  it('ends when the process it was started for is gone', async () => {
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: 'pipe' });
    await once(parent, 'spawn');
    const server = spawnServer();
    const connection = connect(server);
    await connection.sendRequest('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
    const exit = once(server, 'exit');
    parent.kill();
    assert.deepEqual(await exit, [1, null]);
  });
});
