/** Three hundred real releases: the rules must be quiet on them, since few have faults. */
import assert from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all';
import { checkTexts } from '../support/checkTexts';
import { describeShared, readShared, sharedReleases } from '../support/shared';

/** More warnings of one rule than this in 300 releases is noise; acronyms are many in joint statements. */
const MOST: Readonly<Record<string, number>> = { 'acronym-undefined': 40 };
const MOST_OTHERWISE = 10;

describeShared('the corpus', () => {
  const files = sharedReleases('corpus').map((name) => ({
    uri: `file:///corpus/${encodeURIComponent(name)}`,
    text: readShared(`corpus/${name}`),
  }));
  const findings = [...checkTexts(files, allRules).values()].flat();

  it('has no error', () => {
    const errors = findings.filter((finding) => finding.severity === 'error');
    assert.deepEqual(
      errors.map(({ uri, message }) => `${uri}: ${message}`),
      [],
    );
  });

  for (const rule of allRules) {
    it(`has few warnings of ${rule.id}`, () => {
      const warnings = findings.filter((one) => one.rule === rule.id && one.severity === 'warning');
      assert.ok(
        warnings.length <= (MOST[rule.id] ?? MOST_OTHERWISE),
        `${warnings.length}:\n${warnings.map(({ uri, message }) => `${uri}: ${message}`).join('\n')}`,
      );
    });
  }
});
