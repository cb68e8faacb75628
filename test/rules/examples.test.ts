/** Every rule's examples through the real reader and workspace: each example is a test. */
import assert from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all';
import type { DocumentEdit, Example, Finding, Fix, Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/edits';
import { overlaps } from '../../server/src/text/span';
import { checkTexts, switchedOn } from '../support/checkTexts';
import type { TextFile } from '../support/checkTexts';
import { unmark } from '../support/marks';

const uriOf = (file: string): string => `file:///releases/${file}`;

function filesOf(example: Example): readonly TextFile[] {
  return example.files.map(({ file, text, issued }) => ({
    uri: uriOf(file),
    text: unmark(text).text,
    issued,
  }));
}

/** What the rule says of the first file. */
function findingsIn(files: readonly TextFile[], rule: Rule): readonly Finding[] {
  const [first] = files;
  assert.ok(first !== undefined, 'the example has no file');
  return checkTexts(files, [switchedOn(rule)]).get(first.uri) ?? [];
}

function applyFix(files: readonly TextFile[], fix: Fix): readonly TextFile[] {
  const [first] = files;
  const uriOfEdit = (edit: DocumentEdit): string | undefined => edit.uri ?? first?.uri;
  const known = new Set(files.map((file) => file.uri));
  for (const edit of fix.edits)
    assert.ok(known.has(uriOfEdit(edit) ?? ''), 'the fix edits a file of the example');
  return files.map(({ uri, text, issued }) => ({
    uri,
    issued,
    text: applyEdits(
      text,
      fix.edits.filter((edit) => uriOfEdit(edit) === uri),
    ),
  }));
}

function shown(findings: readonly Finding[], text: string): readonly string[] {
  return findings.map(({ span, message }) => `[${text.slice(span.start, span.end)}] ${message}`);
}

function firstFix(rule: Rule, example: Example): Fix | undefined {
  return findingsIn(filesOf(example), rule)[0]?.fixes[0];
}

function mendsItsOwnFile(rule: Rule, example: Example): boolean {
  const own = uriOf(example.files[0]?.file ?? '');
  return firstFix(rule, example)?.edits.some((edit) => (edit.uri ?? own) === own) === true;
}

function firingTests(rule: Rule, example: Example): void {
  const files = filesOf(example);
  const { text, marks } = unmark(example.files[0]?.text ?? '');
  it(`reports: ${example.about}`, () => {
    assert.ok(marks.length > 0, 'the example marks nothing');
    const found = findingsIn(files, rule);
    assert.deepEqual(
      found.slice(0, 1).map(({ span }) => text.slice(span.start, span.end)),
      marks.slice(0, 1).map(({ start, end }) => text.slice(start, end)),
      `found ${JSON.stringify(shown(found, text))}`,
    );
    assert.deepEqual(found[0]?.span, marks[0]);
    for (const mark of marks) assert.ok(found.some(({ span }) => overlaps(span, mark)));
  });
  const [finding] = findingsIn(files, rule);
  for (const fix of finding?.fixes ?? []) {
    it(`${fix.title}: ${example.about}`, () => {
      const left = findingsIn(applyFix(files, fix), rule).map((one) => one.message);
      assert.ok(!left.includes(finding?.message ?? ''), `still says: ${left.join(' ')}`);
    });
  }
  if (example.fixed === undefined) return;
  it(`mends: ${example.about}`, () => {
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix !== undefined, 'no fix is offered');
    assert.equal(applyFix(files, fix)[0]?.text, example.fixed);
  });
}

describe('examples of rules', () => {
  for (const rule of allRules) {
    describe(rule.id, () => {
      it('has two examples that fire and two that are silent', () => {
        assert.ok(rule.fires.length >= 2 && rule.silent.length >= 2);
      });
      it(rule.fixable ? 'offers fixes' : 'offers no fix', () => {
        assert.equal(
          rule.fires.some((example) => firstFix(rule, example) !== undefined),
          rule.fixable,
        );
      });
      if (!rule.enabledByDefault) {
        it(rule.hasClearCases === true ? 'has clear cases' : 'has no clear cases', () => {
          const asked: Rule = { ...rule, hasClearCases: true };
          const unasked = rule.fires.flatMap((example) => [
            ...checkTexts(filesOf(example), [asked]).values(),
          ]);
          assert.equal(unasked.flat().length > 0, rule.hasClearCases === true);
        });
      }
      if (rule.fires.some((example) => mendsItsOwnFile(rule, example))) {
        it('shows what a fix does', () => {
          assert.ok(rule.fires.some((example) => example.fixed !== undefined));
        });
      }
      for (const example of rule.fires) firingTests(rule, example);
      for (const example of rule.silent) {
        it(`keeps still: ${example.about}`, () => {
          const files = filesOf(example);
          assert.deepEqual(shown(findingsIn(files, rule), files[0]?.text ?? ''), []);
        });
      }
    });
  }
});
