/** What the rules say of the five releases the product was asked for, held against a careful editor's list. */
import assert from 'node:assert/strict';
import { allRules } from '../../server/src/rules/all';
import type { Finding, Severity } from '../../server/src/rules/rule';
import { lineTableOf, offsetAt } from '../../server/src/text/lineTable';
import { overlaps } from '../../server/src/text/span';
import type { Span } from '../../server/src/text/span';
import { checkTexts, switchedOn } from '../support/checkTexts';
import { readExpectedFindings, readRows } from '../support/expectedFindings';
import type { ExpectedFinding } from '../support/expectedFindings';
import { describeShared, readShared, sharedReleases } from '../support/shared';

const LEVELS: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', H: 'hint' };

/** Places at which the list says that all is right, but for what a row of its own says of them. */
const RIGHT = [
  { file: '000', text: 'Tuesday, May 23' },
  { file: '000', text: 'inaugural' },
  { file: '000', text: 'April 27' },
  { file: '002', text: 'End text.' },
  { file: '002', text: 'two days' },
  { file: '002', text: 'led the U.S. government interagency delegation' },
  { file: '002', text: 'led the Chilean delegation' },
  { file: '003', text: 'mardi 26 août 2014' },
  { file: '003', text: 'Seoul' },
] as const;

/** Hints of rules that are off by default and that find nothing even if asked for, each with the reason. */
const UNFOUND: Readonly<Record<string, string>> = {
  'name-diacritics 000': 'no evidence within the texts: the marks are known to a registry',
  'name-diacritics 001': 'no evidence within the texts: the marks are known to a registry',
  'term-variant 000 11:90': 'two countries, each in a form that is usual of it',
  'formula-drift 002': 'no earlier text of the series, and four texts of the issuer are no clear majority',
  'formula-drift 003': 'no earlier text of the series, and four texts of the issuer are no clear majority',
  'acronym-early-use 003': 'inside the name of a ministry, where the catalogue asks for a hover alone',
  'acronym-unused 004': 'letters of another language, which identify the body',
};

describeShared('the seeds', () => {
  const rules = new Set(allRules.map((rule) => rule.id));
  const names = sharedReleases('seeds');
  const files = names.map((name) => ({ uri: `file:///seeds/${name}`, text: readShared(`seeds/${name}`) }));
  const found = checkTexts(files, allRules);
  const asked = checkTexts(files, allRules.map(switchedOn));
  const all = [...found].flatMap(([, findings]) => findings);
  const expected = readExpectedFindings(readShared('gold/findings.md'));
  const built = expected.filter((row) => row.rules.some((rule) => rules.has(rule)));

  function fileOf(prefix: string): { readonly uri: string; readonly text: string } {
    const file = files.find(({ uri }) => uri.includes(`/${prefix}_`));
    assert.ok(file !== undefined, `no seed ${prefix}`);
    return file;
  }

  function at(uri: string, span: Span): readonly Finding[] {
    return (found.get(uri) ?? []).filter((finding) => overlaps(finding.span, span));
  }

  function spansOf(row: ExpectedFinding): readonly Span[] {
    const { text } = fileOf(row.file);
    const table = lineTableOf(text);
    return row.places.map(({ line, column }, i) => {
      const start = offsetAt(table, { line: line - 1, character: column - 1 });
      const fragment = row.fragments[i] ?? row.fragments[0] ?? ' ';
      const before = text.lastIndexOf('\n', start - 1) + 1;
      const after = text.indexOf('\n', start);
      const inLine = text.slice(before, after < 0 ? text.length : after).indexOf(fragment);
      // Some columns of the list are not exact.
      if (fragment.length > 1 && inLine >= 0 && !text.startsWith(fragment, start))
        return { start: before + inLine, end: before + inLine + fragment.length };
      // A fragment that leaves something out stands for its first word.
      const length = text.startsWith(fragment, start)
        ? fragment.length
        : (fragment.split(/[ /…]/)[0]?.length ?? 1);
      return { start, end: start + Math.max(1, length) };
    });
  }

  const mandatory = built.filter((row) => row.level === 'E' || row.level === 'W');

  it('has rows for the rules there are', () => {
    assert.ok(mandatory.length >= 11, `only ${mandatory.length} rows`);
  });

  for (const row of mandatory) {
    const where = row.places.map(({ line, column }) => `${line}:${column}`).join(', ');
    it(`${row.rules.join(', ')} at ${row.file} ${where}`, () => {
      for (const span of spansOf(row)) {
        const here = at(fileOf(row.file).uri, span);
        const match = here.filter((finding) => row.rules.includes(finding.rule));
        assert.ok(match.length > 0, `found ${here.map((finding) => finding.rule).join(', ') || 'nothing'}`);
        assert.equal(match[0]?.severity, LEVELS[row.level]);
      }
    });
  }

  const hints = readRows(readShared('gold/findings.md')).filter((row) => row.level === 'H');

  it('has rows of hints', () => {
    assert.ok(hints.length >= 30, `only ${hints.length} rows`);
  });

  for (const row of hints) {
    const named = allRules.filter((rule) => row.rules.includes(rule.id));
    const on = named.filter((rule) => rule.enabledByDefault);
    const where = row.places.map(({ line, column }) => `${line}:${column}`).join(', ') || 'no place';
    const isUnfound = Object.keys(UNFOUND).some((key) =>
      `${row.rules.join(', ')} ${row.file} ${where}`.startsWith(key),
    );
    if (isUnfound && on.length === 0) continue;
    it(`${row.rules.join(', ')} at ${row.file} ${where}, a hint${on.length === 0 ? ' if asked for' : ''}`, () => {
      assert.ok(named.length > 0, 'no such rule');
      const { uri } = fileOf(row.file);
      const findings = ((on.length > 0 ? found : asked).get(uri) ?? []).filter(({ rule }) =>
        named.some(({ id }) => id === rule),
      );
      const spans = spansOf(row);
      const match = findings.filter(
        ({ span }) => spans.length === 0 || spans.some((one) => overlaps(one, span)),
      );
      assert.ok(
        match.length > 0,
        `elsewhere: ${findings.map(({ message }) => message).join(' ') || 'nothing'}`,
      );
    });
  }

  it('holds no other error', () => {
    const errors = all.filter((finding) => finding.severity === 'error');
    const listed = built.filter((row) => row.level === 'E');
    assert.equal(errors.length, listed.length, errors.map((finding) => finding.message).join('\n'));
  });

  /** Some row names the finding's rule at a place that it covers. */
  function isListed({ uri, rule, span }: Finding): boolean {
    const rows = built.filter((row) => row.rules.includes(rule) && fileOf(row.file).uri === uri);
    return rows.some((row) => spansOf(row).some((one) => overlaps(one, span)));
  }

  it('holds no warning that is not listed', () => {
    const unlisted = all.filter((finding) => finding.severity !== 'hint' && !isListed(finding));
    assert.deepEqual(
      unlisted.map((finding) => `${finding.rule}: ${finding.message}`),
      [],
    );
  });

  for (const { file, text: right } of RIGHT) {
    it(`says nothing of “${right}” in ${file}`, () => {
      const { uri, text } = fileOf(file);
      const start = text.indexOf(right);
      assert.ok(start >= 0);
      const listed = new Set(expected.filter((row) => row.file === file).flatMap((row) => row.rules));
      const unlisted = at(uri, { start, end: start + right.length }).filter(({ rule }) => !listed.has(rule));
      assert.deepEqual(
        unlisted.map((finding) => finding.message),
        [],
      );
    });
  }

  it('leaves out what the list leaves out', () => {
    for (const row of expected.filter(({ rules: [rule] }) => rule === '' || rule === 'none')) {
      const findings = spansOf(row).flatMap((span) => at(fileOf(row.file).uri, span));
      assert.deepEqual(
        findings.filter((finding) => !isListed(finding)).map((finding) => finding.message),
        [],
      );
    }
  });
});
