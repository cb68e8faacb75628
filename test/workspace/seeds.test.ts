import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from '../../scripts/support/paths';
import { formatOf, readRelease } from '../../server/src/index';
import type { DialogueMention } from '../../server/src/release/model';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import { otherEnd, resolveDialogue, resolveReference } from '../../server/src/workspace/references';
import { affectedBy, applyChange, applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Workspace } from '../../server/src/workspace/snapshot';
import { builtInKnowledge } from '../support/checkTexts';

const folder = path.join(sharedFolder, 'seeds');

/** The seeds by the number at the head of their names: `000`. */
function seeds(): Workspace {
  const changes = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((fileName) => {
      const text = readFileSync(path.join(folder, fileName), 'utf8');
      const options = { fileName, format: formatOf(fileName), knowledge: builtInKnowledge };
      const release = readRelease(text, options);
      return { kind: 'set' as const, uri: fileName.slice(0, 3), release, open: false };
    });
  return applyChanges(emptyWorkspace(builtInKnowledge), changes).workspace;
}

describe('the workspace of the seeds', () => {
  if (!existsSync(folder)) {
    it('is checked where ../shared/seeds is (it is not here)');
    return;
  }
  const workspace = seeds();
  const dossier = dossierOf(workspace);

  it('pairs the news of the announcement with the outcome', () => {
    const [series] = dossier.seriesOf('000');
    assert.deepEqual(series?.parties, ['AR', 'US']);
    assert.deepEqual(
      series.rounds.map((round) => [
        round.ordinal,
        round.start,
        round.documents.map(({ document, role }) => `${role} ${document.uri}`),
      ]),
      [[1, '2017-05-23', ['announcement 001', 'outcome 000']]],
    );
    assert.equal(otherEnd(dossier, '000')?.uri, '001');
    assert.equal(otherEnd(dossier, '001')?.uri, '000');
  });

  it('leads from “was announced during” to the announcement', () => {
    const document = dossier.document('000');
    const founded = document?.facts.references.find((one) => one.relation === 'founded');
    assert.ok(document !== undefined && founded !== undefined);
    assert.equal(resolveReference(dossier, document, founded)?.uri, '001');
  });

  it('leads from the name of the working group in the announcement to the outcome', () => {
    const document = dossier.document('001');
    const named = document?.facts.mentions.find((one): one is DialogueMention => one.type === 'dialogue');
    assert.ok(document !== undefined && named !== undefined);
    assert.equal(resolveDialogue(dossier, document, named)?.uri, '000');
  });

  it('finds an official in every release that names him, undated ones last', () => {
    const seen = dossier.official('christopher painter').map((one) => one.document.uri);
    assert.deepEqual(seen, ['003', '000', '001']);
  });

  it('finds a handle in both its spellings', () => {
    const seen = dossier
      .handle('statecyber')
      .map(({ document, mention }) => `${document.uri} ${mention.text}`);
    assert.deepEqual(seen, ['000 @State Cyber', '002 @State_Cyber']);
  });

  it('forgets the announcement when it is deleted', () => {
    const after = applyChange(workspace, { kind: 'remove', uri: '001' });
    assert.ok(affectedBy(after).includes('000'));
    assert.equal(otherEnd(dossierOf(after.workspace), '000'), undefined);
  });
});
