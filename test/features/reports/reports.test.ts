import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { acronymReport, acronymsOf } from '../../../server/src/features/reports/acronymTable';
import { clearanceReport } from '../../../server/src/features/reports/clearanceReport';
import { allRules } from '../../../server/src/rules/all';
import { judge } from '../../../server/src/rules/reviews/judge';
import { identityOf } from '../../../server/src/rules/reviews/identity';
import type { Reviews } from '../../../server/src/rules/reviews/review';
import type { WorkspaceDocument } from '../../../server/src/workspace/document';
import { dossierOf } from '../../../server/src/workspace/dossierOf';
import type { Workspace } from '../../../server/src/workspace/snapshot';
import { builtInKnowledge, checkTexts } from '../../support/checkTexts';
import { uriOf, workspaceOf, type Texts } from '../../support/featureWorkspace';
import { announcement, wrongWeekday } from '../../support/releases';

function documentOf({ documents }: Workspace, name: string): WorkspaceDocument {
  const found = documents.get(uriOf(name));
  if (found === undefined) throw new Error(`${name} was not read`);
  return found;
}

const texts: Texts = { 'announced.release': announcement, 'outcome.release': wrongWeekday };
const workspace = workspaceOf(texts);
const document = documentOf(workspace, 'outcome.release');
const findings =
  checkTexts(
    Object.entries(texts).map(([name, text]) => ({ uri: uriOf(name), text })),
    allRules,
  ).get(document.uri) ?? [];

function reportWith(holding: readonly Reviews[]): string {
  return clearanceReport({
    document,
    dossier: dossierOf(workspace),
    judged: judge(findings, document, holding),
    rules: new Map(allRules.map((rule) => [rule.id, rule])),
    today: '2019-03-13',
  });
}

/** The tables of a Markdown text, each a list of rows of cells, as a renderer sees them. */
function tablesIn(markdown: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  for (const token of new MarkdownIt().enable('table').parse(markdown, {})) {
    if (token.type === 'table_open') tables.push([]);
    if (token.type === 'tr_open') tables.at(-1)?.push([]);
    if (token.type === 'inline' && token.level >= 4) {
      const shown = (token.children ?? []).map((one) => one.content).join('');
      tables.at(-1)?.at(-1)?.push(shown);
    }
  }
  return tables;
}

describe('a clearance report', () => {
  const report = reportWith([]);
  const cells = tablesIn(report).flat(2);

  it('has every finding with its place and rule', () => {
    assert.ok(findings.length >= 2);
    for (const { rule, message } of findings) {
      assert.ok(cells.includes(message), message);
      assert.ok(cells.includes(rule), rule);
    }
    assert.ok(cells.includes('8:4'), 'the place of the weekday');
  });

  it('says why each rule that found something matters, and whose convention it is', () => {
    for (const { rule } of findings) {
      const found = allRules.find((one) => one.id === rule);
      assert.ok(found !== undefined && cells.includes(found.source), rule);
    }
  });

  it('has what the release says, and the releases that it was held against', () => {
    for (const told of ['Ellen Fairweather', 'Department of Commerce', 'Digital Policy Dialogue'])
      assert.ok(cells.some((cell) => cell.includes(told)) || report.includes(told), told);
    assert.ok(cells.includes('announced.release'));
  });

  it('puts what was decided apart, with who and why', () => {
    const [first] = findings;
    assert.ok(first);
    const reviewed = reportWith([
      {
        reviews: [
          {
            rule: first.rule,
            verdict: 'reviewed',
            facts: first.facts,
            document: identityOf(document),
            by: 'a desk officer',
            when: '2019-03-12T09:00:00.000Z',
            reason: 'seen | and right',
          },
        ],
        off: [],
      },
    ]);
    const rows = tablesIn(reviewed.slice(reviewed.indexOf('## Decided findings'))).at(0) ?? [];
    assert.deepEqual(rows[1]?.slice(1), [
      first.message,
      first.rule,
      ...['reviewed', 'a desk officer', '2019-03-12', 'seen | and right'],
    ]);
    const open = reviewed.slice(0, reviewed.indexOf('## Decided findings'));
    assert.equal(
      tablesIn(open)
        .flat(2)
        .filter((cell) => cell === first.message).length,
      0,
    );
  });
});

describe('a table of acronyms', () => {
  const text = `Media Note\nOslo\nMay 3, 2021\n\nPeru and Kenya spoke in Washington, DC, of Information and Communications Technology (ICT) in Lima.\n\nICT matters, and so does the FBI.\n`;
  const workspaceHere = workspaceOf({ 'a.release': text });
  const here = documentOf(workspaceHere, 'a.release');

  it('tells what each stands for, where it is written out and where it is used', () => {
    assert.deepEqual(acronymsOf(builtInKnowledge, here.facts), [
      { acronym: 'FBI', expansion: 'Federal Bureau of Investigation', definedAt: null, usedAt: [7] },
      {
        ...{ acronym: 'ICT', expansion: 'Information and Communications Technology' },
        ...{ definedAt: 5, usedAt: [7] },
      },
    ]);
  });

  it('is a table that Markdown shows as one', () => {
    const [table] = tablesIn(acronymReport(builtInKnowledge, [here]));
    assert.deepEqual(table, [
      ['Acronym', 'Stands for', 'Written out', 'Used in lines'],
      ['FBI', 'Federal Bureau of Investigation', 'not in this release', '7'],
      ['ICT', 'Information and Communications Technology', 'line 5', '7'],
    ]);
  });
});
