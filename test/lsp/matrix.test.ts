import assert from 'node:assert/strict';
import type {
  ComparisonResult,
  MatrixChoicesResult,
  MatrixPicture,
  TimelinePicture,
} from '../../server/src/lsp/protocol';
import { startClient, type RawClient } from '../support/rawClient';
import { texts } from '../support/salmonTalks';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

describe('the matrix over the protocol', () => {
  let folder: TemporaryFolder;
  let client: RawClient;
  before(async () => {
    folder = await temporaryFolder(texts);
    client = await startClient({ folders: [folder.uri] });
    await client.indexed();
  });
  after(async () => {
    await client.stop();
    await folder.remove();
  });

  const ask = <T>(method: string, params: object): Promise<T> =>
    client.connection.sendRequest(method, params);
  const shown = (): Promise<MatrixPicture | null> =>
    ask('readout/matrix', { documents: [folder.uriOf('b0.release'), folder.uriOf('b1.release')] });
  const cell = (picture: MatrixPicture | null, name: string) =>
    picture?.groups.flatMap(({ rows }) => rows).find((row) => row.name === name)?.cells[1];

  it('is that of announcement and outcome where nothing else is asked for', async () => {
    const found = await ask<ComparisonResult>('readout/comparison', { uri: folder.uriOf('b1.release') });
    assert.deepEqual(found.documents, [folder.uriOf('b0.release'), folder.uriOf('b1.release')]);
    const none = await ask('readout/comparison', { uri: folder.uriOf('b1.release'), with: 'sides' });
    assert.equal(none, null);
    await assert.rejects(ask('readout/comparison', { uri: folder.uriOf('b1.release'), with: 'mirror' }));
  });

  it('says where the words of each cell stand', async () => {
    const dropped = cell(await shown(), 'Department of Energy');
    assert.equal(dropped?.state, 'dropped');
    assert.equal(dropped.place?.uri, folder.uriOf('b0.release'));
    const { start, end } = dropped.place.range;
    const line = texts['b0.release'].split('\n')[start.line] ?? '';
    assert.equal(line.slice(start.character, end.character), 'Department of Energy');
  });

  it('offers all releases of the dialogue', async () => {
    const choices = await ask<MatrixChoicesResult>('readout/matrixChoices', {
      uri: folder.uriOf('a1.release'),
    });
    assert.equal(choices.documents.length, 3);
    assert.equal(await ask('readout/matrixChoices', { uri: folder.uriOf('gone.release') }), null);
  });

  it('follows what is typed: the client is told once that something changed', async () => {
    const told = new Promise<void>((resolve) => {
      client.connection.onNotification('readout/changed', () => resolve());
    });
    const uri = folder.uriOf('b1.release');
    await client.open(uri, texts['b1.release'].replace('Department of Labor', 'Department of Energy'));
    await told;
    const picture = await shown();
    assert.equal(cell(picture, 'Department of Energy')?.state, 'same');
    assert.equal(cell(picture, 'Department of Labor'), undefined);
  });

  it('has a timeline beside it, filtered on request', async () => {
    const all = await ask<TimelinePicture>('readout/timeline', {});
    assert.deepEqual(
      all.lanes.map(({ name }) => name),
      ['Norway and United States'],
    );
    const rounds = all.lanes[0]?.series[0]?.rounds ?? [];
    assert.deepEqual(
      rounds.map(({ kind }) => kind),
      ['held', 'held', 'promised'],
    );
    const place = rounds[2]?.marks[0]?.place;
    assert.equal(place?.uri, folder.uriOf('b1.release'));
    const none = await ask<TimelinePicture>('readout/timeline', { query: 'peru' });
    assert.deepEqual(none, { lanes: [], span: null, omitted: 0 });
  });

  it('is null without documents', async () => {
    assert.equal(await ask('readout/matrix', { documents: [] }), null);
    await assert.rejects(ask('readout/matrix', { documents: [7] }));
  });
});
