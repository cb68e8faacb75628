import assert from 'node:assert/strict';
import type { Result } from 'sarif';
import { allRules } from '../../server/src/index';
import { folderWith } from '../support/commandLine';
import type { Content, Folder } from '../support/commandLine';
import { announcement, outcome } from '../support/maritimeTalks';
import * as digital from '../support/releases';
import { checkedSarif } from '../support/sarifSchema';

describe('readout check --format sarif', () => {
  const folders: Folder[] = [];
  const folder = async (files: Readonly<Record<string, Content>>): Promise<Folder> => {
    const made = await folderWith(files);
    folders.push(made);
    return made;
  };
  after(() => Promise.all(folders.map((one) => one.dispose())));

  const resultsOf = async (here: Folder, ...args: readonly string[]): Promise<readonly Result[]> => {
    const { out, err } = await here.run(['check', '--format', 'sarif', ...args]);
    assert.equal(err, '');
    return checkedSarif(out).runs[0]?.results ?? [];
  };
  const isOpen = (result: Result): boolean => (result.suppressions ?? []).length === 0;
  const rulesOf = (results: readonly Result[]): readonly unknown[] => results.map((one) => one.ruleId);

  it('keeps to the schema and describes every rule, though nothing is found', async () => {
    const here = await folder({ 'clean.txt': 'Nothing to see.\n' });
    const log = checkedSarif((await here.run(['check', '--format', 'sarif'])).out);
    const described = log.runs[0]?.tool.driver.rules ?? [];
    assert.deepEqual(
      described.map((rule) => rule.id),
      [...allRules.map((rule) => rule.id), 'configuration'],
    );
    for (const rule of described.slice(0, -1)) assert.match(rule.help?.markdown ?? '', /## Why/);
  });

  it('tells places, related places and fixes', async () => {
    const here = await folder({
      'über 1.txt': digital.announcement,
      'b.release': digital.outcome,
      'c.txt': outcome,
    });
    const results = await resultsOf(here);
    const body = results.find((one) => one.ruleId === 'announced-not-attended');
    const other = body?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri;
    const own = body?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    assert.deepEqual([own, other].sort(), ['%C3%BCber%201.txt', 'b.release']);
    const residue = results.find((one) => one.ruleId === 'markup-residue');
    const region = residue?.locations?.[0]?.physicalLocation?.region;
    assert.deepEqual([region?.startLine, region?.startColumn], [12, 23]);
    const replaced = residue?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    assert.deepEqual(
      replaced.map((one) => one.insertedContent?.text),
      ['', ''],
    );
  });

  it('names a finding alike after an edit above it and under another file name', async () => {
    const names = async (files: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
      const results = await resultsOf(await folder(files));
      return results.map(
        (one) => `${one.ruleId ?? ''} ${one.partialFingerprints?.['readoutDocument/v1'] ?? ''}`,
      );
    };
    const wrong = digital.outcome.replace('thanked', '<b>thanked</b>');
    const one = await names({ 'a.txt': digital.announcement, 'b.txt': wrong });
    const edited = wrong.replace('Ms. Fairweather', 'The weather was fine. Ms. Fairweather');
    const two = await names({ 'a.txt': digital.announcement, 'b renamed.txt': edited });
    assert.ok(one.length > 1);
    assert.deepEqual([...two].sort(), [...one].sort());
  });

  describe('--baseline', () => {
    it('reports only what is new, and keeps the rest in SARIF as suppressed', async () => {
      const here = await folder({ 'a.txt': announcement, 'b.release': outcome });
      await here.write('before.sarif', (await here.run(['check', '--format', 'sarif'])).out);
      const same = await here.run(['check', '--baseline', 'before.sarif']);
      assert.equal(same.status, 0, same.out);
      await here.write('b.release', outcome.replace('in Oslo.', 'in Oslo on February 30, 2021.'));
      const results = await resultsOf(here, '--baseline', 'before.sarif');
      assert.deepEqual(rulesOf(results.filter(isOpen)), ['invalid-date']);
      assert.deepEqual(rulesOf(results.filter((one) => !isOpen(one))), [
        'weekday-mismatch',
        'markup-residue',
      ]);
      assert.deepEqual(
        results.map((one) => one.baselineState),
        results.map((one) => (isOpen(one) ? 'new' : 'unchanged')),
      );
      assert.equal((await here.run(['check', '--baseline', 'before.sarif'])).status, 1);
    });

    it('counts: a second finding of a kind is new', async () => {
      const here = await folder({ 'b.txt': outcome });
      await here.write('before.sarif', (await here.run(['check', '--format', 'sarif'])).out);
      await here.write('b.txt', outcome.replace('March 18', 'March <b>18</b>'));
      const open = (await resultsOf(here, '--baseline', 'before.sarif')).filter(isOpen);
      assert.deepEqual(rulesOf(open), ['markup-residue']);
    });

    for (const [about, content] of [
      ['is not there', undefined],
      ['is no JSON', 'no'],
      ['is no SARIF', '{}'],
    ] as const) {
      it(`stops the run in one line where the file ${about}`, async () => {
        const here = await folder({ 'a.txt': announcement });
        if (content !== undefined) await here.write('b.sarif', content);
        const result = await here.run(['check', '--baseline', 'b.sarif']);
        assert.equal(result.status, 2);
        assert.match(result.err, /^readout: b\.sarif [^\n]+\n$/);
      });
    }
  });
});
