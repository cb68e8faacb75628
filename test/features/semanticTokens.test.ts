import assert from 'node:assert/strict';
import fc from 'fast-check';
import manifest from '../../package.json';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { semanticTokenModifiers, semanticTokenTypes } from '../../server/src/features/tokenLegend';
import { positionAt } from '../../server/src/text/lineTable';
import { uriOf, workspaceOf } from '../support/featureWorkspace';
import { outcome } from '../support/releases';

function tokensOf(text: string): readonly string[] {
  const facts = workspaceOf({ 'a.release': text }).documents.get(uriOf('a.release'))?.facts;
  assert.ok(facts);
  return semanticTokens(facts).map(
    ({ start, end, type, modifiers }) => `${text.slice(start, end)}: ${[type, ...modifiers].join('.')}`,
  );
}

describe('semantic tokens', () => {
  it('tell kinds and sides', () => {
    const found = tokensOf(outcome);
    for (const expected of [
      'Ellen Fairweather: official.firstSide.definition',
      'Department of Commerce: agency.firstSide',
      'Ministry of Defense: agency.secondSide',
      'Monday, March 11: date',
      'inaugural: ordinal',
      'Oslo: place',
      '@State_Digital: contact',
    ]) {
      assert.ok(found.includes(expected), `no ${expected} in:\n${found.join('\n')}`);
    }
  });

  it('dim what is no part of the release', () => {
    const notice =
      'The Office of Website Management, Bureau of Public Affairs, manages this site as a portal for information from the U.S. State Department.';
    assert.ok(tokensOf(`${outcome}\n${notice}\n`).includes(`${notice}: boilerplate`));
  });

  it('stay on one line each, in order and apart, for any text', () => {
    const words = fc.constantFrom(
      'Ms. Ellen Fairweather',
      'Department of\nJustice',
      '\r\n',
      'March\n11, 2019',
      ' ',
      'third',
      'U.S.-Norway Dialogue',
      ', ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const facts = workspaceOf({ 'a.release': text }).documents.get(uriOf('a.release'))?.facts;
        assert.ok(facts);
        let before = 0;
        for (const token of semanticTokens(facts)) {
          assert.ok(token.start >= before && token.end > token.start, JSON.stringify(token));
          assert.equal(
            positionAt(facts.lines, token.start).line,
            positionAt(facts.lines, token.end - 1).line,
          );
          before = token.end;
        }
      }),
    );
  });

  it('have names that the manifest declares and gives colours', () => {
    const { contributes } = manifest;
    assert.deepEqual(
      contributes.semanticTokenTypes.map((one) => one.id),
      [...semanticTokenTypes],
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map((one) => one.id),
      [...semanticTokenModifiers],
    );
    const coloured = Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {});
    for (const type of semanticTokenTypes) assert.ok(coloured.includes(type), `${type} has no colour`);
  });
});
