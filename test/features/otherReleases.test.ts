import assert from 'node:assert/strict';
import type { Definition } from '../../server/src/features/definition';
import { implementation } from '../../server/src/features/implementation';
import { typeDefinition } from '../../server/src/features/typeDefinition';
import type { WorkspaceDocument } from '../../server/src/workspace/document';
import type { Dossier } from '../../server/src/workspace/dossier';
import { at, marked, type Texts } from '../support/featureWorkspace';
import { firstRound, secondRound, thirdHead, thirdLead } from '../support/havenTalks';

type Find = (dossier: Dossier, document: WorkspaceDocument, offset: number) => Definition | undefined;

/** File and first words of each target. */
function targets(find: Find, texts: Texts): readonly string[] {
  const { dossier, document, offset, textOf } = marked(texts);
  const found = find(dossier, document, offset)?.targets ?? [];
  return found.map(({ uri, span }) => {
    assert.ok(span.start <= span.end);
    return `${uri.slice(uri.lastIndexOf('/') + 1)}: ${textOf(uri, span).slice(0, 26)}`;
  });
}

const third = `${thirdHead}${thirdLead}`;
const finnish = secondRound
  .replace('Santiago\nMay', 'Helsinki\nMay')
  .replace('Chile and Finland held', 'Finland and Chile held')
  .replace('Ms. Rosa Quintana', 'Ms. Rosa Quintana Vega');

describe('the type definition', () => {
  it('is the first release of the series and the one before', () => {
    const texts = { 'first.release': firstRound, 'second.release': secondRound };
    assert.deepEqual(
      targets(typeDefinition, { ...texts, 'third.release': at(third, 'Harbor Dialogue in') }),
      ['first.release: On Thursday, June 6, Chile', 'second.release: On Wednesday, May 19, Chil'],
    );
    assert.deepEqual(
      targets(typeDefinition, {
        'first.release': firstRound,
        'second.release': at(secondRound, 'Both sides'),
      }),
      ['first.release: On Thursday, June 6, Chile'],
    );
  });
  it('is nothing where no other release tells of the series', () => {
    assert.deepEqual(targets(typeDefinition, { 'third.release': at(third, 'Harbor Dialogue in') }), []);
  });
});

describe('the implementation', () => {
  it('is the other side’s version, from either to the other', () => {
    const own = at(secondRound, 'Turku');
    assert.deepEqual(targets(implementation, { 'own.release': own, 'theirs.release': finnish }), [
      'theirs.release: On Wednesday, May 19, Finl',
    ]);
    assert.deepEqual(
      targets(implementation, { 'own.release': secondRound, 'theirs.release': at(finnish, 'Turku') }),
      ['own.release: On Wednesday, May 19, Chil'],
    );
  });
  it('is the same delegation where the caret is in one', () => {
    const texts = { 'own.release': at(secondRound, 'Public Works'), 'theirs.release': finnish };
    assert.deepEqual(targets(implementation, texts), ['theirs.release: Ms. Rosa Quintana Vega, De']);
  });
  it('is nothing where one side alone tells of the round', () => {
    assert.deepEqual(targets(implementation, { 'own.release': at(secondRound, 'Turku') }), []);
  });
});
