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

  const referring = outcome
    .replaceAll('2019', '2022')
    .replaceAll('Digital Policy Dialogue', 'Arctic Forum')
    .replace(
      'in Oslo.',
      'in Oslo. It followed the inaugural U.S.-Norway Digital Policy Dialogue in Oslo in 2019.',
    );
  checkReferences(
    'to a dialogue are in releases of another one too, where they point to it',
    { 'o.release': at(outcome, 'Norway Digital Policy Dialogue in'), 'r.release': referring },
    [
      'o.release: Digital Policy Dialogue',
      'o.release: U.S.-Norway Digital Policy Dialogue',
      'r.release: U.S.-Norway Digital Policy Dialogue',
    ],
  );
  checkReferences(
    'to a person follow a middle initial',
    {
      'o.release': at(outcome.replace('Ms. Fairweather', 'Ellen J. Fairweather'), 'Ellen Fairweather'),
      'p.release': announcement.replace('Ellen', 'Ellen J.'),
    },
    ['p.release: Ellen J. Fairweather', 'o.release: Ellen Fairweather', 'o.release: Ellen J. Fairweather'],
  );
  it('leave out the place that introduces it, if they are asked for without', () => {
    const { dossier, document, offset, textOf } = marked({ 'o.release': at(outcome, 'Fairweather thanked') });
    const found = references(dossier, document, offset, false).map(({ uri, span }) => textOf(uri, span));
    assert.deepEqual(found, ['Fairweather']);
  });

  it('to a country are marked in the text, and all of its side', () => {
    const { document, offset, textOf } = marked({ 'o.release': at(outcome, 'Norwegian') });
    const found = documentHighlights(document, offset).map(
      (one) => `${textOf(document.uri, one)} ${one.kind}`,
    );
    assert.deepEqual(found, [
      'Norway mention',
      'Norway mention',
      'Lars Haugland side',
      'Norwegian mention',
      'Ministry of Foreign Affairs side',
      'Norwegian mention',
      'Ministry of Defense side',
    ]);
  });

  it('of a person are marked in the text, the full name stronger', () => {
    const { document, offset, textOf } = marked({ 'o.release': at(outcome, 'Fairweather thanked') });
    const found = documentHighlights(document, offset).map(
      (one) => `${textOf(document.uri, one)} ${one.kind}`,
    );
    assert.deepEqual(found, ['Ellen Fairweather introduction', 'Fairweather mention']);
  });
});
