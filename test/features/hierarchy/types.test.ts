import assert from 'node:assert/strict';
import { subtypes, supertypes, typeItem, type TypeItem } from '../../../server/src/features/hierarchy/types';
import { fileNameOf } from '../../../server/src/features/naming';
import { at, marked, type Texts } from '../../support/featureWorkspace';
import { announcement, outcome } from '../../support/releases';

const second = outcome
  .replace('inaugural', 'second')
  .replace('First', 'Second')
  .replaceAll('2019', '2020')
  .replace('Monday, March 11', 'Wednesday, March 11');

function said(items: readonly (TypeItem | undefined)[]): readonly string[] {
  return items.map((item) =>
    item === undefined ? 'nothing' : `${item.name} (${item.detail}) in ${fileNameOf(item.uri)}`,
  );
}

function checkTypes(
  about: string,
  words: string,
  expected: { readonly above: readonly string[]; readonly it: string; readonly below: readonly string[] },
): void {
  it(about, () => {
    const texts: Texts = { 'a.release': announcement, 'o.release': outcome, 's.release': at(second, words) };
    const { dossier, document, offset } = marked(texts);
    const item = typeItem(dossier, document, offset);
    const [only] = said([item]);
    assert.equal(only, expected.it);
    assert.ok(item);
    // what goes to a client and comes back
    const back = { key: JSON.parse(JSON.stringify(item.key)) as TypeItem['key'] };
    assert.deepEqual(said(supertypes(dossier, back)), expected.above);
    assert.deepEqual(said(subtypes(dossier, back)), expected.below);
  });
}

describe('type hierarchy', () => {
  checkTypes('has a series above its rounds', 'thanked', {
    above: ['Digital Policy Dialogue (Norway and United States, 2 rounds) in s.release'],
    it: '2nd round, 11 March 2020 (Oslo) in s.release',
    below: [],
  });
  checkTypes('has the countries above a series, and its rounds below', 'Norway Digital Policy Dialogue in', {
    above: ['Norway and United States (1 dialogue) in s.release'],
    it: 'Digital Policy Dialogue (Norway and United States, 2 rounds) in s.release',
    below: ['1st round, 11 March 2019 (Oslo) in o.release', '2nd round, 11 March 2020 (Oslo) in s.release'],
  });
  it('has the series below the countries', () => {
    const { dossier } = marked({ 'o.release': at(outcome, 'thanked') });
    const below = subtypes(dossier, { key: { kind: 'parties', parties: 'NO+US' } });
    assert.deepEqual(said(below), [
      'Digital Policy Dialogue (Norway and United States, 1 round) in o.release',
    ]);
  });
  it('has the parent above a body, and its components below', () => {
    const text = outcome.replace('Department of Justice', 'Federal Bureau of Investigation');
    const { dossier, document, offset } = marked({
      'o.release': at(text, 'Federal Bureau of Investigation'),
    });
    const item = typeItem(dossier, document, offset);
    assert.deepEqual(said([item]), [
      'Federal Bureau of Investigation (United States, named since 12 March 2019) in o.release',
    ]);
    assert.ok(item);
    const [parent] = supertypes(dossier, item);
    assert.deepEqual(said([parent]), [
      'Department of Justice (United States, not named in this folder) in o.release',
    ]);
    assert.ok(parent);
    assert.ok(subtypes(dossier, parent).some(({ name }) => name === item.name));
  });
});
