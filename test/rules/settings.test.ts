import assert from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all';
import type { Rule } from '../../server/src/rules/rule';
import { isOn, levelOf, optionsOf, overlaySettings, readRuleSettings } from '../../server/src/rules/settings';

function ruleOf(id: string): Rule {
  const rule = allRules.find((one) => one.id === id);
  assert.ok(rule !== undefined, `no rule ${id}`);
  return rule;
}

const hint = { severity: 'hint' } as const;

describe('settings of rules', () => {
  it('switch a rule off, and leave the others as they are', () => {
    const { settings, problems } = readRuleSettings({ 'weekday-mismatch': 'off' }, allRules);
    assert.deepEqual(problems, []);
    assert.equal(isOn(ruleOf('weekday-mismatch'), settings), false);
    assert.equal(isOn(ruleOf('invalid-date'), settings), true);
  });

  it('give all cases of a rule one level', () => {
    const { settings } = readRuleSettings({ 'agency-near-miss': 'error' }, allRules);
    assert.equal(levelOf(hint, ruleOf('agency-near-miss'), settings), 'error');
    assert.equal(levelOf(hint, ruleOf('title-conflict'), settings), 'hint');
  });

  it('carry options behind the level', () => {
    const { settings, problems } = readRuleSettings(
      { 'acronym-undefined': ['warning', { known: 1 }] },
      allRules,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(optionsOf(ruleOf('acronym-undefined'), settings), { known: 1 });
    assert.deepEqual(optionsOf(ruleOf('invalid-date'), settings), {});
  });

  it('report what is no rule, no level or no options, and keep the rest', () => {
    const raw = {
      'weekday-missmatch': 'off',
      'invalid-date': 'errror',
      'party-leak': ['hint', 3],
      'title-conflict': 7,
      'broken-paragraph': 'hint',
    };
    const { settings, problems } = readRuleSettings(raw, allRules);
    assert.deepEqual([...settings.keys()], ['broken-paragraph']);
    assert.deepEqual(
      problems.map(({ rule, kind, suggestion }) => [rule, kind, suggestion]),
      [
        ['weekday-missmatch', 'unknown-rule', 'weekday-mismatch'],
        ['invalid-date', 'wrong-level', 'error'],
        ['party-leak', 'wrong-options', undefined],
        ['title-conflict', 'wrong-level', undefined],
      ],
    );
  });

  it('are an object or nothing', () => {
    assert.deepEqual(readRuleSettings(undefined, allRules).problems, []);
    for (const raw of [null, [], 'off', 3]) {
      assert.deepEqual(
        readRuleSettings(raw, allRules).problems.map((problem) => problem.kind),
        ['not-an-object'],
      );
    }
  });

  it('of a nested file win over those around it, rule by rule', () => {
    const outer = readRuleSettings({ 'party-leak': 'off', 'invalid-date': 'hint' }, allRules).settings;
    const inner = readRuleSettings({ 'party-leak': 'warning' }, allRules).settings;
    const both = overlaySettings(outer, inner);
    assert.equal(both.get('party-leak')?.level, 'warning');
    assert.equal(both.get('invalid-date')?.level, 'hint');
  });
});
