import assert from 'node:assert/strict';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { placeOf } from '../support/places';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const quoted = outcome.replace(
  'Ms. Fairweather thanked',
  '“Ask Ms. Fairweather,” he said. Ms. Fairweather thanked',
);

const able = {
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: { rename: { prepareSupport: true } },
};

describe('rename over the protocol', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  const start = async (capabilities: object, more: Readonly<Record<string, string>> = {}): Promise<void> => {
    folder = await temporaryFolder({ 'a.release': announcement, 'o.release': quoted, ...more });
    client = await startClient({ folders: [folder.uri], capabilities });
    await client.indexed();
    await client.open(folder.uriOf('o.release'), quoted);
  };
  const ask = <Answer>(method: string, words: string, more = {}): Promise<Answer> =>
    client.connection.sendRequest<Answer>(`textDocument/${method}`, {
      textDocument: { uri: folder.uriOf('o.release') },
      position: placeOf(quoted, words),
      ...more,
    });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    await folder.remove();
  });

  it('shows the full name, and edits open and closed releases with a preview', async () => {
    await start(able);
    const { renameProvider } = client.capabilities;
    assert.deepEqual(renameProvider, { prepareProvider: true });
    const prepared = await ask<{ placeholder: string }>('prepareRename', 'Fairweather thanked');
    assert.equal(prepared.placeholder, 'Ellen Fairweather');
    const edit = await ask<WorkspaceEdit>('rename', 'Fairweather thanked', { newName: 'Ellen Rowe' });
    const changes = edit.documentChanges as readonly TextDocumentEdit[];
    assert.deepEqual(
      changes.map(({ textDocument, edits }) => [
        textDocument.uri.slice(folder.uri.length + 1),
        textDocument.version,
        edits.map((one) => ('annotationId' in one ? one.annotationId : undefined)),
      ]),
      [
        ['a.release', null, ['name']],
        ['o.release', 1, ['name', 'quoted', 'short']],
      ],
    );
    const asked = Object.entries(edit.changeAnnotations ?? {}).filter(([, one]) => one.needsConfirmation);
    assert.deepEqual(
      asked.map(([key]) => key),
      ['quoted'],
    );
  });

  it('leaves places to be asked about alone where the editor cannot ask, and says so', async () => {
    await start({});
    const { renameProvider } = client.capabilities;
    assert.equal(renameProvider, true);
    const shown = new Promise<string>((resolve) => {
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
        resolve(message),
      );
    });
    const edit = await ask<WorkspaceEdit>('rename', 'Fairweather thanked', { newName: 'Rowe' });
    assert.deepEqual(
      Object.entries(edit.changes ?? {}).map(([uri, edits]) => [
        uri.slice(folder.uri.length + 1),
        edits.length,
      ]),
      [
        ['a.release', 1],
        ['o.release', 2],
      ],
    );
    assert.equal(await shown, 'Left as they are: 1 inside quotation marks.');
  });

  it('reads a release again that changed on disk unnoticed', async () => {
    await start(able);
    await folder.write('a.release', `A line more\n\n${announcement}`);
    const edit = await ask<WorkspaceEdit>('rename', 'Fairweather thanked', { newName: 'Rowe' });
    const changes = edit.documentChanges as readonly TextDocumentEdit[];
    const place = placeOf(`A line more\n\n${announcement}`, 'Fairweather');
    assert.equal(changes[0]?.edits[0]?.range.start.line, place.line);
  });

  it('changes the entry in readout.json too', async () => {
    const registry = `{ "registry": { "officials": [{ "name": "Ellen Fairweather", "country": "US" }] } }\n`;
    await start(able, { 'readout.json': registry });
    const edit = await ask<WorkspaceEdit>('rename', 'Fairweather thanked', { newName: 'Ellen Rowe' });
    const changes = edit.documentChanges as readonly TextDocumentEdit[];
    const inFile = changes.find(({ textDocument }) => textDocument.uri === folder.uriOf('readout.json'));
    assert.deepEqual(inFile?.edits, [
      {
        range: {
          start: { line: 0, character: registry.indexOf('Fairweather') },
          end: { line: 0, character: registry.indexOf('Fairweather') + 'Fairweather'.length },
        },
        newText: 'Rowe',
        annotationId: 'registry',
      },
    ]);
  });

  it('refuses with a plain sentence', async () => {
    await start(able);
    await assert.rejects(ask('prepareRename', 'March 12, 2019'), { code: -32803, message: /A date cannot/ });
    await assert.rejects(ask('rename', 'Fairweather thanked', { newName: '' }), { code: -32803 });
    await assert.rejects(ask('rename', 'Fairweather thanked', { newName: 3 }), { code: -32602 });
  });
});
