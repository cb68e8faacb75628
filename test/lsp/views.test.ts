import assert from 'node:assert/strict';
import type {
  ReleaseSummaryResult,
  ViewChildrenResult,
  ViewName,
  ViewNode,
  ViewPathResult,
  ViewPlaceResult,
} from '../../server/src/lsp/protocol';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, wrongWeekday } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const pushing = { textDocument: { publishDiagnostics: {} } };

describe('the trees over the protocol', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.release': announcement, 'o.release': wrongWeekday });
    client = await startClient({ folders: [folder.uri], capabilities: pushing });
    await client.indexed();
    await settled();
  });
  afterEach(async () => {
    await client.stop();
    await folder.remove();
  });

  const settled = (): Promise<unknown> => client.connection.sendRequest('readout/settled');
  const below = async (view: ViewName, ...path: readonly string[]): Promise<readonly ViewNode[]> => {
    const parents = [path];
    const [nodes] = await client.connection.sendRequest<ViewChildrenResult>('readout/viewChildren', {
      view,
      parents,
    });
    return nodes ?? [];
  };
  const labels = (nodes: readonly ViewNode[]): readonly string[] => nodes.map(({ label }) => label);

  it('give level after level, and the words that a line leads to', async () => {
    const [pair] = await below('dialogues');
    assert.equal(pair?.label, 'Norway – United States');
    const [series] = await below('dialogues', ...pair.path);
    const [round] = await below('dialogues', ...(series?.path ?? []));
    assert.equal(round?.label, '1st round');
    const releases = await below('dialogues', ...round.path);
    assert.deepEqual(labels(releases), ['Announcement', 'Outcome']);
    assert.equal(releases[1]?.uri, folder.uriOf('o.release'));
    const place = await client.connection.sendRequest<ViewPlaceResult>('readout/viewPlace', {
      view: 'dialogues',
      path: round.path,
    });
    assert.equal(place?.uri, folder.uriOf('o.release'));
    assert.equal(place.range.start.line, 7);
  });

  it('know the line of a release, by the caret where something stands there', async () => {
    const path = (line: number, character: number): Promise<ViewPathResult> =>
      client.connection.sendRequest('readout/viewPath', {
        view: 'officials',
        uri: folder.uriOf('o.release'),
        position: { line, character },
      });
    assert.deepEqual(labels(await path(0, 0))[0], 'Ellen Fairweather');
    const line = wrongWeekday.split('\n').findIndex((one) => one.startsWith('Mr. Lars'));
    assert.deepEqual(labels(await path(line, 6))[0], 'Lars Haugland');
  });

  it('follow an edit, and tell of it', async () => {
    const uri = folder.uriOf('o.release');
    const told = new Promise<void>((resolve) => {
      client.connection.onNotification('readout/changed', () => resolve());
    });
    await client.open(uri, wrongWeekday.replace('inaugural', 'third'));
    await told;
    const [pair] = await below('dialogues');
    const [series] = await below('dialogues', ...(pair?.path ?? []));
    const rounds = await below('dialogues', ...(series?.path ?? []));
    assert.ok(rounds.some(({ kind }) => kind === 'missingRound'));
  });

  it('have a reviewed finding apart, until it is opened again', async () => {
    const uri = folder.uriOf('o.release');
    const [finding] = await below('findings', 'weekday-mismatch');
    assert.ok(finding?.finding);
    const execute = (command: string, more: object): Promise<unknown> =>
      client.connection.sendRequest('workspace/executeCommand', {
        command,
        arguments: [{ uri, ...finding.finding, ...more }],
      });
    await execute('readout.decide', { verdict: 'reviewed', reason: 'The day was moved.' });
    await settled();
    assert.deepEqual(await below('findings', 'weekday-mismatch'), []);
    const reviewed = (await below('findings')).at(-1);
    assert.equal(reviewed?.label, 'Reviewed');
    const [rule] = await below('findings', ...reviewed.path);
    const [again] = await below('findings', ...(rule?.path ?? []));
    assert.equal(again?.label, finding.label);
    assert.match(again.tooltip ?? '', /The day was moved\./);
    assert.equal(await execute('readout.reopen', {}), true);
    await settled();
    assert.equal((await below('findings', 'weekday-mismatch')).length, 1);
    assert.equal(await execute('readout.reopen', {}), false);
  });

  it('refuse what is no tree', async () => {
    await assert.rejects(
      client.connection.sendRequest('readout/viewChildren', { view: 'forest', parents: [[]] }),
      /view is none of dialogues/,
    );
  });

  it('give a release in a few words, with what is found in it', async () => {
    const summary = await client.connection.sendRequest<ReleaseSummaryResult | null>(
      'readout/releaseSummary',
      {
        uri: folder.uriOf('o.release'),
      },
    );
    const { kind, series, ordinal, date, role, errors, issuedOn } = summary ?? {};
    assert.deepEqual(
      { kind, series, ordinal, date, role, errors, issuedOn },
      {
        ...{ kind: 'Media note', series: 'Digital Policy Dialogue', ordinal: 1 },
        ...{ date: '11 March 2019', role: 'outcome', errors: 1, issuedOn: null },
      },
    );
    assert.ok((summary?.toCheck ?? 0) > 0);
    const none = { uri: folder.uriOf('none.release') };
    assert.equal(await client.connection.sendRequest('readout/releaseSummary', none), null);
  });
});
