/** What each rule has found: open, or settled by somebody. */
import { allRules } from '../../rules/all';
import type { Review, SeriesOff } from '../../rules/reviews/review';
import type { Finding, Severity } from '../../rules/rule';
import { byDateThenUri } from '../../workspace/document';
import type { ViewData } from './view';

export interface SettledFinding {
  readonly finding: Finding;
  readonly by: Review | SeriesOff;
}

/** What a rule says of a document, in the order of the text; a rule is of one scope, so one list has them all. */
function saidBy({ ledger }: ViewData, rule: string, uri: string): readonly Finding[] {
  const of = (list: readonly Finding[] | undefined): readonly Finding[] =>
    list?.filter((finding) => finding.rule === rule) ?? [];
  const own = of(ledger.own.get(uri));
  return own.length > 0 ? own : of(ledger.shared.get(uri));
}

/** The documents in which a rule has found something, by date. */
function documentsOf({ ledger, workspace }: ViewData, rule: string): readonly string[] {
  const tally = ledger.byRule.get(rule);
  if (tally === undefined) return [];
  return [...tally.documents.keys()]
    .map((uri) => workspace.documents.get(uri))
    .filter((document) => document !== undefined)
    .sort(byDateThenUri)
    .map(({ uri }) => uri);
}

export function openOf(data: ViewData, rule: string): readonly Finding[] {
  const isDecided = data.decided.has(rule);
  return documentsOf(data, rule).flatMap((uri) => {
    const said = saidBy(data, rule, uri);
    return isDecided ? data.judge(uri, said).open : said;
  });
}

export function settledOf(data: ViewData, rule: string): readonly SettledFinding[] {
  if (!data.decided.has(rule)) return [];
  return documentsOf(data, rule).flatMap((uri) => data.judge(uri, saidBy(data, rule, uri)).settled);
}

export interface CountedRule {
  readonly id: string;
  readonly summary: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly count: number;
  /** One of the releases in which it has found something. */
  readonly uri: string | undefined;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const ORDER = new Map(allRules.map(({ id }, at) => [id, at]));
const SUMMARIES = new Map(allRules.map(({ id, summary, severity }) => [id, { summary, severity }]));

/** Rules with open findings: the gravest first, then in the order of the catalogue. */
export function countedRules(data: ViewData): readonly CountedRule[] {
  const rules: CountedRule[] = [];
  for (const [id, tally] of data.ledger.byRule) {
    const count = data.decided.has(id) ? openOf(data, id).length : tally.findings;
    if (count > 0) rules.push({ id, count, uri: tally.documents.keySeq().first(), ...aboutRule(id) });
  }
  return rules.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0),
  );
}

function aboutRule(id: string): Pick<CountedRule, 'summary' | 'severity'> {
  return SUMMARIES.get(id) ?? { summary: '', severity: 'hint' };
}

/** Rules with settled findings, in the order of the catalogue. */
export function reviewedRules(data: ViewData): readonly CountedRule[] {
  return [...data.decided]
    .map((id) => ({ id, count: settledOf(data, id).length, uri: undefined, ...aboutRule(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0));
}
