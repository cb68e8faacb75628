/** Three hundred real releases: what is reported on them is little, and nearly all of it is right. */
import assert from 'node:assert/strict';
import { corpusFindings } from '../support/corpusFindings';
import type { CorpusFinding } from '../support/corpusFindings';
import { describeShared } from '../support/shared';
import { judgementOf, shareOfTrue } from './judged';

const MOST_ERRORS = 3;
const MOST_WARNINGS = 90;
const SAMPLE = 60;
const LEAST_SHARE = 0.8;

function listed(findings: readonly CorpusFinding[]): string {
  return findings.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`).join('\n');
}

/** Some of the findings, the same ones each time: those whose names a small generator draws. */
function drawn(findings: readonly CorpusFinding[], count: number): readonly CorpusFinding[] {
  const left = [...findings];
  const chosen: CorpusFinding[] = [];
  let state = 20_260_101;
  while (chosen.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    chosen.push(...left.splice(state % left.length, 1));
  }
  return chosen;
}

describeShared('the rules on real releases', () => {
  const findings = corpusFindings();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');

  it(`report at most ${MOST_ERRORS} errors, each of them read by a person`, () => {
    assert.ok(errors.length <= MOST_ERRORS, listed(errors));
    const unread = errors.filter((one) => judgementOf(one) === undefined);
    assert.deepEqual(unread, [], listed(unread));
  });

  it(`report at most ${MOST_WARNINGS} warnings`, () => {
    assert.ok(warnings.length <= MOST_WARNINGS, listed(warnings));
  });

  it(`are right in ${LEAST_SHARE * 100} of 100 warnings`, () => {
    const sample = drawn(warnings, SAMPLE);
    const unread = sample.filter((one) => judgementOf(one) === undefined);
    // What nobody has read counts as wrong.
    const { right, judged } = shareOfTrue(sample.flatMap((one) => judgementOf(one) ?? []));
    console.log(`      ${right} of ${judged} warnings read are right; ${unread.length} are not read yet`);
    assert.ok(right >= sample.length * LEAST_SHARE, `not read yet:\n${listed(unread)}`);
  });
});
