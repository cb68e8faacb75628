/** A bureau beside its own department as an equal, or among departments without its own. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyRow } from '../../gazetteer/rows';
import type { Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { example } from '../examples';
import { isNews } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { agencyRuns, countryOfRun, removal, rowOf } from './agencyRuns';
import type { AgencyRun, RunItem } from './agencyRuns';

/** Departments and ministries; what belongs to a presidency or parliament stands for itself. */
const DEPARTMENT = /\b(?:Department|Ministry)\b/u;
const WITHIN = /\b(?:including|notably|especially|namely|through|within|under|its)\s+$/i;

/** The department that the body is part of, however far below. */
function departmentOf(knowledge: Knowledge, row: AgencyRow): AgencyRow | undefined {
  let at: AgencyRow | undefined = row;
  for (let depth = 0; depth < 4 && at?.parent !== undefined; depth += 1) {
    const parents: readonly AgencyRow[] = knowledge.agenciesByName.get(foldPhrase(at.parent)) ?? [];
    at = parents.find((one) => one.country === row.country && one !== at);
    if (at !== undefined && DEPARTMENT.test(at.name)) return at;
  }
  return undefined;
}

function moveFix(release: Release, run: AgencyRun, at: number, parent: RunItem): readonly Fix[] {
  const child = run.items[at];
  // `the Departments of State and Defense` has no place for an “including”
  if (child === undefined || foldPhrase(parent.mention.text) !== foldPhrase(parent.mention.value)) return [];
  const article = child.article ? 'the ' : '';
  const title = `Write ${quote(`${parent.mention.text}, including ${article}${child.mention.text}`)}`;
  if (run.items[at - 1] === parent) {
    const between = { start: parent.span.end, end: child.span.start };
    return [{ title, safe: false, edits: [{ span: between, text: ', including ' }] }];
  }
  const insertion = {
    span: { start: parent.span.end, end: parent.span.end },
    text: `, including ${article}${child.mention.text}`,
  };
  return [{ title, safe: false, edits: [insertion, ...removal(release, run, at)] }];
}

function insertFix({ span, mention, article }: RunItem, parent: AgencyRow): Fix {
  const text = `${article ? 'the ' : ''}${parent.name}, including `;
  return {
    title: `Write ${quote(`${parent.name}, including ${article ? 'the ' : ''}${mention.text}`)}`,
    safe: false,
    edits: [{ span: { start: span.start, end: span.start }, text }],
  };
}

function* check(release: Release, knowledge: Knowledge, run: AgencyRun): Generator<Problem> {
  const country = countryOfRun(release, run);
  const rows = run.items.map((item) => rowOf(knowledge, item, country));
  const departments = rows.filter((row) => row !== undefined && DEPARTMENT.test(row.name)).length;
  for (const [at, item] of run.items.entries()) {
    const row = rows[at];
    const parent = row === undefined ? undefined : departmentOf(knowledge, row);
    if (parent === undefined || (row !== undefined && DEPARTMENT.test(row.name))) continue;
    const beside = run.items[rows.findIndex((one) => one?.name === parent.name)];
    if (beside === undefined && departments < 2) continue;
    // `Bureau of African Affairs, Department of State` tells where somebody works
    if (beside !== undefined && run.items[at + 1] === beside) continue;
    const where = beside === undefined ? 'which is not in this list' : 'which stands beside it in this list';
    yield {
      span: item.mention,
      severity: 'hint',
      message: `${quote(item.mention.text)} is part of the ${quote(parent.name)}, ${where}.`,
      facts: [item.mention.value, parent.name],
      related: beside === undefined ? [] : [{ span: beside.mention, message: 'The parent body.' }],
      fixes: beside === undefined ? [insertFix(item, parent)] : moveFix(release, run, at, beside),
    };
  }
}

export const componentAsPeer: ReleaseRule = {
  id: 'component-as-peer',
  family: 'agencies',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: false,
  fixable: true,
  summary: 'A bureau is listed beside departments as if it were one, with or without its own department.',
  why: 'Departments send their bureaus, so a list reads best as “the Department of Commerce, including the …”. Which body belongs to which is taken from the built-in knowledge and the registry. Lists in news items are left alone, and so is everything behind an “including”.',
  source: 'The wording of delegation lists in joint statements of 2022 and 2024.',
  fires: [
    example(
      'Beside its own department',
      [
        'Media Note',
        'Washington, DC',
        'May 4, 2023',
        'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023. The U.S. delegation included representatives of the Department of Justice, the Department of Energy, the ⟪Federal Bureau of Investigation⟫, and the Department of Defense.',
      ],
      [
        'Media Note',
        'Washington, DC',
        'May 4, 2023',
        'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023. The U.S. delegation included representatives of the Department of Justice, including the Federal Bureau of Investigation, the Department of Energy, and the Department of Defense.',
      ],
    ),
    example('Without its own department', [
      'Media Note',
      'Washington, DC',
      'May 4, 2023',
      'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023. The U.S. delegation included representatives of the Department of State, the Department of Energy, and the ⟪National Institute of Standards and Technology⟫.',
    ]),
  ],
  silent: [
    example('With “including”', [
      'Media Note',
      'Washington, DC',
      'May 4, 2023',
      'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023. The U.S. delegation included representatives of the Department of State, the Department of Justice, including the Federal Bureau of Investigation, and the Department of Defense.',
    ]),
    example('Bodies that answer to the President', [
      'Media Note',
      'Washington, DC',
      'May 4, 2023',
      'The United States and Peru held the third U.S.-Peru Cyber Dialogue in Lima on May 3, 2023. The U.S. delegation included representatives of the Department of State, the National Security Council, and the Department of Defense.',
    ]),
  ],
  *check(release, knowledge) {
    if (isNews(release)) return;
    for (const run of agencyRuns(release)) {
      if (run.items.length > 2 && !WITHIN.test(run.before)) yield* check(release, knowledge, run);
    }
  },
};
