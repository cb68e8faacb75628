import assert from 'node:assert/strict';
import { allRules } from '../../server/src/index';
import { folderWith } from '../support/commandLine';
import type { Folder } from '../support/commandLine';
import { announcement, outcome } from '../support/maritimeTalks';

describe('what the command line prints of releases and rules', () => {
  let here: Folder;
  before(async () => {
    here = await folderWith({ 'a.txt': announcement, 'b.release': outcome, 'empty.md': '' });
  });
  after(() => here.dispose());

  describe('readout facts', () => {
    it('prints what each release says', async () => {
      const result = await here.run(['facts']);
      assert.equal(result.status, 0);
      const documents = JSON.parse(result.out) as readonly Record<string, unknown>[];
      assert.deepEqual(
        documents.map((document) => document['file']),
        ['a.txt', 'b.release', 'empty.md'],
      );
      const [, told] = documents;
      assert.deepEqual(Object.keys(told ?? {}), [
        ...['file', 'title', 'kind', 'issued', 'issuedAt', 'entities', 'events', 'delegations', 'references'],
      ]);
      assert.equal(told?.['issued'], '2021-03-18');
      assert.equal(told['kind'], 'media-note');
      assert.deepEqual(told['events'], [
        {
          ...{ series: 'Maritime Dialogue', parties: ['PT', 'NO'], ordinal: 1 },
          ...{ start: '2021-03-16', end: '2021-03-16', place: 'Oslo', status: 'held' },
        },
      ]);
      const [portugal] = told['delegations'] as readonly Record<string, unknown>[];
      assert.deepEqual(portugal, {
        party: 'PT',
        heads: [
          { name: 'Ana Moreira', title: 'Director for Maritime Affairs', agency: 'Ministry of the Sea' },
        ],
        members: [],
        agencies: ['Ministry of the Sea'],
        open: false,
      });
    });

    it('gives every entity its place in the text', async () => {
      const documents = JSON.parse((await here.run(['facts', 'b.release'])).out) as readonly {
        readonly entities: readonly { readonly start: number; readonly end: number; readonly text: string }[];
      }[];
      const entities = documents.flatMap((document) => document.entities);
      assert.ok(entities.length > 10);
      for (const entity of entities) assert.equal(outcome.slice(entity.start, entity.end), entity.text);
    });

    it('prints a table of the delegations', async () => {
      const result = await here.run(['facts', 'b.release', '--format', 'csv']);
      assert.deepEqual(result.out.split('\n').slice(0, 3), [
        'file,issued,series,ordinal,start,end,place,status,party,role,name,title,agency',
        'b.release,2021-03-18,Maritime Dialogue,1,2021-03-16,2021-03-16,Oslo,held,PT,head,Ana Moreira,Director for Maritime Affairs,Ministry of the Sea',
        'b.release,2021-03-18,Maritime Dialogue,1,2021-03-16,2021-03-16,Oslo,held,PT,agency,,,Ministry of the Sea',
      ]);
    });
  });

  it('readout related prints series, rounds and roles', async () => {
    const result = await here.run(['related', '.']);
    assert.deepEqual(JSON.parse(result.out), {
      series: [
        {
          name: 'Maritime Dialogue',
          parties: ['NO', 'PT'],
          rounds: [
            {
              ...{ ordinal: 1, start: '2021-03-16' },
              documents: [
                { file: 'a.txt', role: 'announcement' },
                { file: 'b.release', role: 'outcome' },
              ],
            },
          ],
        },
      ],
    });
  });

  describe('readout rules', () => {
    it('lists every rule as JSON', async () => {
      const rules = JSON.parse((await here.run(['rules', '--format', 'json'])).out) as readonly object[];
      assert.equal(rules.length, allRules.length);
      for (const rule of rules) {
        assert.deepEqual(Object.keys(rule), ['id', 'severity', 'scope', 'summary', 'fixable']);
      }
    });

    it('lists every rule for people', async () => {
      const { out } = await here.run(['rules']);
      for (const rule of allRules) assert.ok(out.includes(`${rule.id} `) && out.includes(rule.summary));
    });
  });

  it('readout explain prints the page of a rule', async () => {
    const { out, status } = await here.run(['explain', 'weekday-mismatch']);
    assert.equal(status, 0);
    assert.match(out, /^# weekday-mismatch\n/);
    assert.equal((await here.run(['explain', 'nothing'])).status, 2);
  });

  it('readout --version and --help go to the output and succeed', async () => {
    const version = await here.run(['--version']);
    assert.deepEqual([version.status, version.err], [0, '']);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    const help = await here.run(['--help']);
    assert.deepEqual([help.status, help.err], [0, '']);
    for (const command of ['check', 'facts', 'related', 'explain', 'rules', 'lsp']) {
      assert.match(help.out, new RegExp(`^  ${command}\\b`, 'm'));
    }
  });
});
