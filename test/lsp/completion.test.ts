import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver';
import { startClient, type RawClient } from '../support/rawClient';
import { firstRound, secondRound, thirdHead, thirdLead } from '../support/havenTalks';

const uri = 'file:///notes/third.release';
const draft = `${thirdHead}${thirdLead}Ms. `;

async function clientWith(capabilities: ClientCapabilities): Promise<RawClient> {
  const client = await startClient({ capabilities });
  await client.open('file:///notes/first.release', firstRound);
  await client.open('file:///notes/second.release', secondRound);
  await client.open(uri, draft);
  return client;
}

function ask(client: RawClient, text: string, triggerCharacter?: string): Promise<CompletionList> {
  const lines = text.split('\n');
  return client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
  });
}

describe('completion over the protocol', () => {
  let client: RawClient;

  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('opens on a space, replaces what is typed, and documents an item when it is looked at', async () => {
    client = await clientWith({
      textDocument: {
        completion: {
          completionItem: {
            labelDetailsSupport: true,
            documentationFormat: ['markdown'],
            resolveSupport: { properties: ['documentation'] },
          },
        },
      },
    });
    assert.deepEqual((client.capabilities['completionProvider'] as object | undefined) ?? {}, {
      triggerCharacters: [' ', '@'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    });
    const { items } = await ask(client, draft, ' ');
    const [item] = items;
    assert.ok(item);
    assert.equal(item.label, 'Rosa Quintana');
    assert.match(item.labelDetails?.description ?? '', /^CL · Deputy Minister$/);
    const line = draft.split('\n').length - 1;
    assert.deepEqual(item.textEdit, {
      range: { start: { line, character: 4 }, end: { line, character: 4 } },
      newText: 'Rosa Quintana, Deputy Minister for Ocean Affairs, Chilean Ministry of Foreign Affairs',
    });
    assert.equal(item.documentation, undefined);
    const told = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    assert.match(
      (told.documentation as { readonly value: string }).value,
      /^\*\*Rosa Quintana\*\*[^]*Offices in this folder/,
    );
  });

  it('gives a plain client plain text, all at once', async () => {
    client = await clientWith({ textDocument: { completion: {} } });
    const [item] = (await ask(client, draft, ' ')).items;
    assert.equal(item?.insertTextFormat, 1);
    assert.match(item.detail ?? '', /Deputy Minister/);
    const told = item.documentation as { readonly kind: string; readonly value: string };
    assert.deepEqual([told.kind, told.value.split('\n')[0]], ['plaintext', 'Rosa Quintana']);
  });

  it('is not offered to a client that completes nothing', async () => {
    client = await startClient();
    assert.equal(client.capabilities['completionProvider'], undefined);
  });
});
