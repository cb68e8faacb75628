/** The faults of the example workspace, and nothing else, are what the rules find in it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { examplesFolder } from '../../scripts/support/paths';
import { allRules } from '../../server/src/rules/all';
import type { Finding } from '../../server/src/rules/rule';
import { lineTableOf, positionAt } from '../../server/src/text/lineTable';
import { checkTexts } from '../support/checkTexts';
import expected from '../examples/expected.json' with { type: 'json' };

type Fault = (typeof expected.faults)[number];

const names = readdirSync(examplesFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(examplesFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  )
  .sort();
const texts = new Map(names.map((name) => [name, readFileSync(path.join(examplesFolder, name), 'utf8')]));
const exercised = new Set(expected.faults.map((fault) => fault.rule));
const files = names.map((name) => ({ uri: `file:///examples/${name}`, text: texts.get(name) ?? '' }));
const found = checkTexts(
  files,
  allRules.filter((rule) => exercised.has(rule.id)),
);

/** The finding lies on the fault's line and shares characters with its fragment. */
function matches(fault: Fault, finding: Finding): boolean {
  if (finding.rule !== fault.rule || finding.severity !== fault.severity) return false;
  const text = texts.get(fault.file) ?? '';
  const table = lineTableOf(text);
  const from = table.starts[fault.line - 1] ?? text.length;
  const start = text.indexOf(fault.fragment, from);
  const isOnLine = start >= 0 && positionAt(table, start).line === fault.line - 1;
  return isOnLine && finding.span.start < start + fault.fragment.length && start < finding.span.end;
}

const findingsOf = (file: string): readonly Finding[] => found.get(`file:///examples/${file}`) ?? [];

describe('findings in the example workspace', () => {
  for (const fault of expected.faults.filter((one) => one.echo !== true)) {
    it(`${fault.rule} at ${fault.file}:${fault.line}`, () => {
      const findings = findingsOf(fault.file);
      assert.ok(
        findings.some((finding) => matches(fault, finding)),
        findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).join('\n'),
      );
    });
  }

  it('are all listed', () => {
    const unlisted = names.flatMap((name) =>
      findingsOf(name)
        .filter((finding) => !expected.faults.some((fault) => fault.file === name && matches(fault, finding)))
        .map((finding) => `${name}: ${finding.rule}: ${finding.message}`),
    );
    assert.deepEqual(unlisted, []);
  });
});
