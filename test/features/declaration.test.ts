import assert from 'node:assert/strict';
import { declaration } from '../../server/src/features/declaration';
import { definition } from '../../server/src/features/definition';
import { at, marked } from '../support/featureWorkspace';
import { knowledgeWith, registryUri } from '../support/registry';
import { announcement, outcome } from '../support/releases';

const registry = {
  officials: [{ name: 'Ellen Fairweather', aliases: ['E. Fairweather'] }],
  agencies: [{ name: 'Directorate for Tidal Affairs', acronym: 'DTA', country: 'NO' }],
  series: [
    { name: 'Digital Policy Dialogue', parties: ['SE', 'US'] },
    { name: 'Digital Policy Dialogue', parties: ['NO', 'US'], aliases: ['Oslo Track'] },
  ],
};
const text = JSON.stringify({ registry }, undefined, 2);
const knowledge = knowledgeWith(registry);
const tidal = outcome.replace('the Ministry of Defense', 'the Directorate for Tidal Affairs (DTA)');

/** The words on which the caret lands in the registry, and the position of the entry among its kind. */
function checkDeclaration(
  about: string,
  release: string,
  expected: string | undefined,
  find: typeof declaration = declaration,
): void {
  it(about, () => {
    const { dossier, document, offset } = marked({ 'a.release': release }, knowledge);
    const target = find(dossier, document, offset)?.targets[0];
    if (target === undefined) {
      assert.equal(undefined, expected);
      return;
    }
    assert.equal(target.uri, registryUri);
    const entry = JSON.parse(text.slice(target.span.start, target.span.end)) as { readonly name: string };
    assert.equal(text.slice(target.focus.start, target.focus.end), entry.name);
    assert.equal(`${entry.name}${'parties' in entry ? ` ${String(entry.parties)}` : ''}`, expected);
  });
}

describe('declaration', () => {
  checkDeclaration('of a person, from the full name', at(outcome, 'Ellen Fairweather'), 'Ellen Fairweather');
  checkDeclaration('of a person, from the surname', at(outcome, 'Fairweather thanked'), 'Ellen Fairweather');
  checkDeclaration('of a body', at(tidal, 'Tidal Affairs'), 'Directorate for Tidal Affairs');
  checkDeclaration('of a body, from its acronym', at(tidal, 'DTA'), 'Directorate for Tidal Affairs');
  checkDeclaration(
    'of a dialogue, of those who meet here',
    at(announcement, 'Norway Digital Policy Dialogue in'),
    'Digital Policy Dialogue NO,US',
  );
  checkDeclaration('is not there for what the registry lacks', at(outcome, 'Lars Haugland'), undefined);
  checkDeclaration('is not there for a built-in body', at(outcome, 'Department of Commerce'), undefined);
  checkDeclaration(
    'is the definition of a body that is registered',
    at(tidal, 'Tidal Affairs'),
    'Directorate for Tidal Affairs',
    definition,
  );
});
