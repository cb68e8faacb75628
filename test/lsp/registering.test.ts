import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const edits = { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } };
const capabilities = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: edits,
};

describe('what a release says goes into the registry', () => {
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

  const start = async (files: Readonly<Record<string, string>>, able = true): Promise<RawClient> => {
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    client = await startClient({
      folders: [folder.uri],
      capabilities: able ? capabilities : { ...capabilities, workspace: {} },
      initializationOptions: able ? { savesFiles: true } : {},
    });
    await client.indexed();
    return client;
  };

  const actionsAt = async (
    at: RawClient,
    text: string,
    words: string,
    name = 'o.release',
  ): Promise<CodeAction[]> => {
    const start = text.indexOf(words) + 1;
    assert.ok(start > 0, `no “${words}”`);
    const position = TextDocument.create('', '', 0, text).positionAt(start);
    const actions = await at.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: folder.uriOf(name) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    return (actions ?? []).filter(({ title }) => title.includes('registry'));
  };

  const textEdits = (edit: WorkspaceEdit | undefined): readonly [uri: string, edits: readonly TextEdit[]] => {
    const [uri, list] = Object.entries(edit?.changes ?? {})[0] ?? [];
    if (uri !== undefined) return [uri, list ?? []];
    const last = edit?.documentChanges?.at(-1) as TextDocumentEdit;
    return [last.textDocument.uri, last.edits as TextEdit[]];
  };

  /** Does what an editor does: applies the edit, saves, and tells of the file. */
  const apply = async (at: RawClient, { edit }: CodeAction): Promise<string> => {
    const [uri, list] = textEdits(edit);
    assert.equal(uri, folder.uriOf('readout.json'));
    const file = path.join(folder.path, 'readout.json');
    const before = await readFile(file, 'utf8').catch(() => '');
    const after = TextDocument.applyEdits(TextDocument.create(uri, 'json', 0, before), [...list]);
    await folder.write('readout.json', after);
    await at.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: before === '' ? 1 : 2 }],
    });
    await at.connection.sendRequest('readout/settled');
    return after;
  };
  const rules = (at: RawClient, name: string): readonly unknown[] =>
    (at.published.get(folder.uriOf(name))?.diagnostics ?? []).map(({ code }) => code);

  it('a person, a body, a dialogue: each once, and the file is made and saved', async () => {
    const at = await start({ 'o.release': outcome });
    const [person] = await actionsAt(at, outcome, 'Fairweather thanked');
    assert.equal(person?.title, 'Add “Ellen Fairweather” to the registry');
    assert.equal(person.kind, 'refactor.register');
    assert.deepEqual(person.edit?.documentChanges?.[0], {
      kind: 'create',
      uri: folder.uriOf('readout.json'),
      options: { ignoreIfExists: true },
    });
    assert.deepEqual(person.command?.arguments, [folder.uriOf('readout.json')]);
    await apply(at, person);
    assert.deepEqual(await actionsAt(at, outcome, 'Fairweather thanked'), []);
    const [dialogue] = await actionsAt(at, outcome, 'Norway Digital Policy Dialogue in');
    assert.ok(dialogue !== undefined);
    assert.equal(dialogue.edit?.documentChanges?.length, 1);
    await apply(at, dialogue);
    const [body] = await actionsAt(at, outcome, 'Ministry of Defense');
    assert.ok(body !== undefined);
    assert.deepEqual(JSON.parse(await apply(at, body)), {
      registry: {
        officials: [{ name: 'Ellen Fairweather', country: 'US' }],
        series: [{ name: 'Digital Policy Dialogue', parties: ['US', 'NO'] }],
        agencies: [{ name: 'Ministry of Defense', country: 'NO' }],
      },
    });
  });

  it('another spelling of a person settles the finding about it', async () => {
    const other = announcement.replaceAll('Ellen Fairweather', 'Elen Fairweather');
    const at = await start({ 'a.release': other, 'o.release': outcome });
    const name = rules(at, 'a.release').includes('person-name-variant') ? 'a.release' : 'o.release';
    assert.ok(rules(at, name).includes('person-name-variant'));
    const text = name === 'a.release' ? other : outcome;
    const actions = await actionsAt(at, text, name === 'a.release' ? 'Elen Fair' : 'Ellen Fair', name);
    const alias = actions.find(({ kind }) => kind === 'quickfix');
    assert.ok(alias !== undefined);
    assert.match(
      alias.title,
      /^Add “Ell?en Fairweather” to the registry as another name of “Ell?en Fairweather”$/,
    );
    await apply(at, alias);
    assert.ok(!rules(at, name).includes('person-name-variant'));
  });

  it('another name of a body settles agency-near-miss, and its built-in names stay known', async () => {
    const text = outcome.replace('Ministry of Defense', 'Ministry of Foreign Affair');
    const at = await start({ 'o.release': text });
    assert.ok(rules(at, 'o.release').includes('agency-near-miss'));
    const found = (await actionsAt(at, text, 'Ministry of Foreign Affair.')).find(
      ({ kind }) => kind === 'quickfix',
    );
    assert.ok(found !== undefined);
    await apply(at, found);
    assert.ok(!rules(at, 'o.release').includes('agency-near-miss'));
  });

  it('a post that conflicts is the post from the day of its release', async () => {
    const envoy = outcome.replace(
      'Deputy Assistant Secretary for Digital Policy',
      'Special Envoy for Cables',
    );
    const at = await start({ 'a.release': announcement, 'o.release': envoy });
    assert.ok(rules(at, 'o.release').includes('title-conflict'));
    const found = (await actionsAt(at, envoy, 'Special Envoy')).find(({ title }) => title.includes('post'));
    assert.equal(
      found?.title,
      'Add “Special Envoy for Cables” to the registry as a post of Ellen Fairweather',
    );
    const after = await apply(at, found);
    assert.ok(after.includes('"from": "2019-03-12"'));
    assert.ok(!rules(at, 'o.release').includes('title-conflict'));
  });

  it('an editor that can neither create files nor save gets plain changes', async () => {
    const at = await start({ 'o.release': outcome }, false);
    const [person] = await actionsAt(at, outcome, 'Fairweather thanked');
    assert.ok(person !== undefined);
    assert.equal(person.command, undefined);
    assert.equal(person.edit?.documentChanges, undefined);
    await apply(at, person);
  });

  it('is offered nowhere while the file is no JSON', async () => {
    const at = await start({ 'o.release': outcome, 'readout.json': '{ "rules":' });
    assert.deepEqual(await actionsAt(at, outcome, 'Fairweather thanked'), []);
  });

  it('faults in it have quick fixes', async () => {
    const text = '{ "registry": { "agencies": [{ "name": "Herring Board", "country": "Norway" }] } }\n';
    const at = await start({ 'o.release': outcome, 'readout.json': text });
    const uri = folder.uriOf('readout.json');
    await at.open(uri, text, 'json');
    const position = { line: 0, character: text.indexOf('Norway') };
    const [fix] =
      (await at.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      })) ?? [];
    assert.equal(fix?.title, 'Write "NO"');
    assert.ok((await apply(at, fix)).includes('"country": "NO"'));
  });
});
