import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { workspaceOf } from '../support/featureWorkspace';
import { firstRound, secondRound } from '../support/havenTalks';
import { announcement, outcome } from '../support/releases';

const workspace = workspaceOf({
  'announcement.release': announcement,
  'outcome.release': outcome.replace(
    'the Department of Justice',
    'the National Institute of Standards and Technology',
  ),
  'first.release': firstRound,
  'second.release': secondRound,
});

function found(query: string): readonly string[] {
  return workspaceSymbols(workspace, query).map(
    ({ kind, name, container }) => `${kind} ${name} | ${container}`,
  );
}

function checkFound(query: string, ...expected: readonly string[]): void {
  it(`“${query}” finds ${expected[0] ?? 'nothing'}`, () => {
    assert.deepEqual(found(query), expected);
  });
}

describe('search over all releases', () => {
  checkFound(
    '@fairw',
    'person @Ellen Fairweather | Deputy Assistant Secretary for Digital Policy · 2 releases',
  );
  checkFound('quintana', 'person Rosa Quintana | Deputy Minister for Ocean Affairs · 2 releases');
  checkFound(
    'nist',
    'body National Institute of Standards and Technology (NIST) | United States · 1 release',
  );
  checkFound('#energy', 'body #Department of Energy (DOE) | United States · 1 release');
  checkFound('round 2', 'meeting Round 2, Harbor Dialogue, CL-FI, 2021-05-19 | second.release (outcome)');
  checkFound(
    '2021-05',
    'meeting Round 2, Harbor Dialogue, CL-FI, 2021-05-19 | second.release (outcome)',
    'release 2021-05-21, Chile and Finland Hold Second Harbor Dialogue | second.release',
  );
  checkFound('open harbor', 'release Chile and Finland Open a Harbor Dialogue | first.release');
  checkFound('nobody of that name');

  it('“#Norwegian” finds bodies and dialogues of the country, with the letters asked for in their names', () => {
    const all = found('#Norwegian');
    assert.ok(all.includes('body #Ministry of Defense · Norwegian | Norway · 2 releases'), all.join('\n'));
    assert.ok(
      all.includes('series #Digital Policy Dialogue, Norway and United States · Norwegian | 1 round'),
      all.join('\n'),
    );
    assert.ok(all.every((one) => !one.includes('Chile')));
  });

  it('gives a few of every kind for nothing, and no more than asked for', () => {
    const kinds = new Set(workspaceSymbols(workspace, '').map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['person', 'body', 'series', 'meeting', 'release']);
    assert.equal(workspaceSymbols(workspace, '', 3).length, 3);
  });

  it('leads to where the newest release has it', () => {
    const [person] = workspaceSymbols(workspace, '@quintana');
    assert.equal(person?.uri, 'file:///notes/second.release');
    assert.equal(secondRound.slice(person.span.start, person.span.end), 'Rosa Quintana');
  });
});
