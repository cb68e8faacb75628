/** Every fix that is offered: applied, it removes its finding and brings no new one. */
import assert from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all';
import type { Finding, Rule } from '../../server/src/rules/rule';
import { checkTexts, switchedOn } from '../support/checkTexts';
import type { TextFile } from '../support/checkTexts';
import { faultsOfFix } from '../support/fixing';
import { unmark } from '../support/marks';
import { describeShared, readShared, sharedReleases } from '../support/shared';

/** All rules as by default, and this one at work in any case. */
function rulesWith(rule: Rule): readonly Rule[] {
  return allRules.map((one) => (one === rule ? switchedOn(one) : one));
}

function faultsIn(
  files: readonly TextFile[],
  rules: readonly Rule[],
  of: (one: Finding) => boolean,
): string[] {
  const before = [...checkTexts(files, rules).values()].flat();
  return before
    .filter(of)
    .flatMap((finding) => finding.fixes.flatMap((fix) => faultsOfFix(files, rules, before, finding, fix)));
}

describe('fixes', () => {
  for (const rule of allRules.filter((one) => one.fixable)) {
    it(`of ${rule.id} hold in its examples`, () => {
      const rules = rulesWith(rule);
      const faults = rule.fires.flatMap((example) => {
        const files = example.files.map(({ file, text }) => ({
          ...{ uri: `file:///releases/${file}`, text: unmark(text).text },
        }));
        return faultsIn(files, rules, (one) => one.rule === rule.id);
      });
      assert.deepEqual(faults, []);
    });
  }
});

describeShared('fixes on real releases', () => {
  // The findings of a release beside others are few: each is looked at with those releases that it points to.
  const texts = ['seeds', 'corpus'].flatMap((folder) =>
    sharedReleases(folder).map((name) => ({
      ...{ uri: `file:///${folder}/${encodeURIComponent(name)}`, text: readShared(`${folder}/${name}`) },
    })),
  );
  const all = checkTexts(texts, allRules);

  it('hold', function () {
    this.timeout(120_000);
    const faults: string[] = [];
    let count = 0;
    for (const [uri, findings] of all) {
      if (findings.every(({ fixes }) => fixes.length === 0)) continue;
      const near = new Set([uri, ...findings.flatMap(({ related }) => related.map((one) => one.uri ?? uri))]);
      const files = texts.filter((one) => near.has(one.uri));
      count += findings.length;
      faults.push(...faultsIn(files, allRules, (one) => one.uri === uri));
    }
    assert.ok(count > 30, `${count} findings were looked at`);
    assert.deepEqual(faults, []);
  });
});
