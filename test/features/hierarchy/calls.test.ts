import assert from 'node:assert/strict';
import {
  callItem,
  incomingCalls,
  outgoingCalls,
  type Call,
} from '../../../server/src/features/hierarchy/calls';
import { fileNameOf } from '../../../server/src/features/naming';
import { at, marked, type Marked, type Texts } from '../../support/featureWorkspace';
import { announcement, outcome } from '../../support/releases';

const second = outcome
  .replace('inaugural', 'second')
  .replace('First', 'Second')
  .replaceAll('2019', '2020')
  .replace('Monday, March 11', 'Wednesday, March 11')
  .replace(
    'Dialogue in Oslo.',
    'Dialogue in Oslo. It builds on the inaugural U.S.-Norway Digital Policy Dialogue in Oslo in March 2019.',
  );

const texts = (marks: Texts): Texts => ({
  'a.release': announcement,
  'o.release': outcome,
  's.release': second,
  ...marks,
});

function said({ textOf }: Marked, calls: readonly Call[], uri?: string): readonly string[] {
  return calls.map(
    ({ item, spans }) =>
      `${fileNameOf(item.uri)} (${item.detail}): ${spans.map((span) => textOf(uri ?? item.uri, span)).join(' | ')}`,
  );
}

describe('call hierarchy', () => {
  it('begins with the release itself', () => {
    const { dossier, document, offset } = marked(texts({ 's.release': at(second, 'thanked') }));
    const item = callItem(dossier, document, offset);
    assert.deepEqual(
      [fileNameOf(item.uri), item.name, item.detail],
      [
        's.release',
        'United States and Norway Hold Second Digital Policy Dialogue',
        'outcome, 2nd round, 11 March 2020',
      ],
    );
  });
  it('begins on words that refer with the release that is meant', () => {
    const { dossier, document, offset } = marked(texts({ 's.release': at(second, 'inaugural') }));
    assert.equal(fileNameOf(callItem(dossier, document, offset).uri), 'o.release');
  });
  it('goes out to the releases that this one refers to', () => {
    const world = marked(texts({ 's.release': at(second, 'thanked') }));
    assert.deepEqual(said(world, outgoingCalls(world.dossier, world.document), world.document.uri), [
      'o.release (outcome, 1st round, 11 March 2019): inaugural U.S.-Norway Digital Policy Dialogue in Oslo in March 2019',
    ]);
  });
  it('comes in from those that refer to this one', () => {
    const world = marked(texts({ 'o.release': at(outcome, 'thanked') }));
    assert.deepEqual(said(world, incomingCalls(world.dossier, world.document)), [
      's.release (outcome, 2nd round, 11 March 2020): inaugural U.S.-Norway Digital Policy Dialogue in Oslo in March 2019',
    ]);
  });
  it('of a release that nobody refers to has nothing coming in', () => {
    const world = marked(texts({ 's.release': at(second, 'thanked') }));
    assert.deepEqual(incomingCalls(world.dossier, world.document), []);
  });
});
