import assert from 'node:assert/strict';
import { documentHighlights } from '../../server/src/features/documentHighlights';
import { references } from '../../server/src/features/references';
import { at, marked, uriOf, type Texts } from '../support/featureWorkspace';
import { announcement, outcome } from '../support/releases';

function checkReferences(about: string, texts: Texts, expected: readonly string[]): void {
  it(about, () => {
    const { dossier, document, offset, textOf } = marked(texts);
    const found = references(dossier, document, offset).map(
      ({ uri, span }) => `${uri.slice(uriOf('').length)}: ${textOf(uri, span)}`,
    );
    assert.deepEqual(found, expected);
  });
}

describe('references', () => {
  checkReferences(
    'to a person are all mentions in the folder, by date',
    { 'o.release': at(outcome, 'Fairweather thanked'), 'a.release': announcement },
    ['a.release: Ellen Fairweather', 'o.release: Ellen Fairweather', 'o.release: Fairweather'],
  );
  checkReferences(
    'to a body are those of the same state',
    { 'o.release': at(outcome, 'Department of Justice'), 'a.release': announcement },
    ['a.release: Department of Justice', 'o.release: Department of Justice'],
  );
  checkReferences('to plain words are none', { 'o.release': at(outcome, 'thanked') }, []);

  it('of a person are marked in the text, the full name stronger', () => {
    const { document, offset, textOf } = marked({ 'o.release': at(outcome, 'Fairweather thanked') });
    const found = documentHighlights(document, offset).map(
      (one) => `${textOf(document.uri, one)} ${one.kind}`,
    );
    assert.deepEqual(found, ['Ellen Fairweather introduction', 'Fairweather mention']);
  });
});
