import assert from 'node:assert/strict';
import { definition } from '../../server/src/features/definition';
import { at, marked, uriOf, type Texts } from '../support/featureWorkspace';
import { announcement, outcome } from '../support/releases';

/** `file: words` of the first target, or nothing. */
function checkDefinition(about: string, texts: Texts, expected: string | undefined): void {
  it(about, () => {
    const { dossier, document, offset, textOf } = marked(texts);
    const target = definition(dossier, document, offset)?.targets[0];
    const file = target?.uri.slice(uriOf('').length);
    const found = target === undefined ? undefined : `${file ?? ''}: ${textOf(target.uri, target.focus)}`;
    assert.equal(found, expected);
  });
}

describe('definition', () => {
  checkDefinition(
    'leads from a surname to the full name',
    { 'a.release': at(outcome, 'Fairweather thanked') },
    'a.release: Ellen Fairweather',
  );
  checkDefinition(
    'leads from the outcome of a round to its announcement',
    { 'a.release': announcement, 'o.release': at(outcome, 'Norway Digital Policy Dialogue in') },
    'a.release: U.S.-Norway Digital Policy Dialogue',
  );
  checkDefinition(
    'leads from the announcement of a round to its outcome',
    { 'a.release': at(announcement, 'Norway Digital Policy Dialogue in'), 'o.release': outcome },
    'o.release: U.S.-Norway Digital Policy Dialogue',
  );
  checkDefinition(
    'leads from a date without a year to the dateline',
    { 'a.release': at(outcome, 'Monday, March 11') },
    'a.release: March 12, 2019',
  );
  const justice = 'the Department of Justice';
  checkDefinition(
    'leads from the later mention of a body to its first full one',
    {
      'a.release': at(
        outcome.replace('Ms. Fairweather thanked', 'The Department of Justice thanked'),
        'Department of Justice thanked',
      ),
    },
    'a.release: Department of Justice',
  );
  checkDefinition(
    'leads from an acronym that is explained here to the explanation',
    {
      'a.release': at(
        outcome.replace(justice, `${justice} (DOJ)`).replace('Ms. Fairweather thanked', 'The DOJ thanked'),
        'DOJ t',
      ),
    },
    'a.release: Department of Justice',
  );
  checkDefinition(
    'leads from an acronym that is explained nowhere to the name in full in another release',
    { 'a.release': announcement, 'o.release': at(outcome.replace(justice, 'the DOJ'), 'DOJ') },
    'a.release: Department of Justice',
  );
  checkDefinition('leads nowhere from plain words', { 'a.release': at(outcome, 'thanked') }, undefined);
});
