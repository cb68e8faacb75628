import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest,
  ShowMessageRequest,
  type CodeAction,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import type {
  ExportFactsResult,
  NextReleaseResult,
  ReportResult,
  SeriesListResult,
} from '../../server/src/lsp/protocol';
import { runIn } from '../support/commandLine';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome, wrongWeekday } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const capabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

const wrapped = `samedi 16 mars 2019\n\n${outcome}\nAucun commentaire:\n\nEnregistrer un commentaire\n`;

describe('commands about a release', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  beforeEach(async () => {
    folder = await temporaryFolder({
      'announced.release': announcement,
      'outcome.release': wrongWeekday,
      'wrapped.release': wrapped,
    });
    client = await startClient({ folders: [folder.uri], capabilities });
    await client.indexed();
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  const actions = async (name: string, only: string): Promise<readonly CodeAction[]> =>
    client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: folder.uriOf(name) },
      range: { start: { line: 7, character: 5 }, end: { line: 7, character: 5 } },
      context: { diagnostics: [], only: [only] },
    });

  it('fix the form of all releases, or say that nothing is left to fix', async () => {
    const said: string[] = [];
    client.connection.onRequest(ShowMessageRequest.type, ({ message }) => {
      said.push(message);
      return null;
    });
    const applied: unknown[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ label }) => {
      applied.push(label);
      return { applied: true };
    });
    const fix = (): Promise<number> =>
      client.connection.sendRequest('workspace/executeCommand', { command: 'readout.fixWorkspace' });
    assert.equal(await fix(), 0);
    assert.deepEqual(said, ['Nothing that changes form only is left to fix in the releases here.']);
    await client.open('untitled:Untitled-1', outcome.replace('held', 'held&nbsp;'));
    assert.equal(await fix(), 1);
    assert.deepEqual([applied, said.length], [['Fix all that changes form only'], 1]);
  });

  it('are source actions where they change form alone, offered when asked for', async () => {
    await client.open(folder.uriOf('wrapped.release'), wrapped);
    const found = await actions('wrapped.release', 'source');
    const strip = found.find((one) => one.kind === 'source.readout.stripWrapper');
    const edits = (strip?.edit?.documentChanges as readonly TextDocumentEdit[])[0]?.edits ?? [];
    assert.ok(edits.length > 0 && edits.every((edit) => 'newText' in edit && edit.newText === ''));
    assert.deepEqual(await actions('wrapped.release', 'source.readout.sortLists'), []);
  });

  it('draft the next release from a closed one, and list the dialogues there are', async () => {
    const list: SeriesListResult = await client.connection.sendRequest('readout/seriesList');
    assert.deepEqual(
      list.map(({ name }) => name),
      ['Digital Policy Dialogue (Norway and United States)'],
    );
    const draft: NextReleaseResult = await client.connection.sendRequest('readout/nextRelease', {
      series: list[0]?.key,
    });
    assert.match(draft.text, /held the second U\.S\.-Norway Digital Policy Dialogue in/);
    assert.ok(draft.fields.every(({ start, end }) => /^\[[^\]]+\]$/.test(draft.text.slice(start, end))));
    assert.equal(draft.fileName, 'round-2-outcome.release');
    assert.equal(draft.from, folder.uriOf('outcome.release'));
  });

  it('report what is found in a release, with what was decided about it', async () => {
    const uri = folder.uriOf('outcome.release');
    const report = (): Promise<ReportResult> =>
      client.connection.sendRequest('readout/report', { report: 'clearance', uri });
    const before = (await report()).markdown;
    assert.match(before, /\| 8:4 \| “Sunday, March 11” is a Monday in 2019\. \| weekday-mismatch \|/);
    assert.doesNotMatch(before, /## Decided/);
  });

  it('export what the command line prints', async () => {
    for (const format of ['json', 'csv'] as const) {
      const { text, releases }: ExportFactsResult = await client.connection.sendRequest(
        'readout/exportFacts',
        {
          format,
        },
      );
      assert.equal(releases, 3);
      assert.equal(text, (await runIn(folder.path, ['facts', '--format', format])).out);
    }
  });

  it('offer a fix together with a note of correction once a release is issued', async () => {
    const uri = folder.uriOf('outcome.release');
    await client.open(uri, wrongWeekday);
    const noted = async (): Promise<readonly CodeAction[]> =>
      (await actions('outcome.release', 'quickfix')).filter((one) =>
        one.title.includes('note of correction'),
      );
    assert.deepEqual(await noted(), []);
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'readout.markIssued',
      arguments: [{ uri }],
    });
    await client.connection.sendRequest('readout/settled');
    const [first] = await noted();
    assert.ok(first);
    const written = JSON.stringify(first.edit);
    assert.match(written, /said “Sunday, March 11” instead of “Monday, March 11”/);
  });
});
