/** The tree of findings: by rule, and apart from them those about which somebody has decided. */
import { allRules } from '../../rules/all';
import type { Review, SeriesOff } from '../../rules/reviews/review';
import type { Finding, Severity } from '../../rules/rule';
import { byDateThenUri } from '../../workspace/document';
import {
  findingContent,
  reviewedContent,
  reviewedFindingContent,
  reviewedRuleContent,
  ruleContent,
} from './findingLines';
import { emptyLevel, levelOf, numbered, type Level } from './level';
import type { View, ViewData } from './view';

/** The branch of what is settled; no rule is called so. */
const REVIEWED = '(reviewed)';

export const findings: View = {
  level: (data, path) => {
    const [first, second] = path;
    if (first === undefined) return rootLevel(data);
    if (first !== REVIEWED) return findingsLevel(data, openOf(data, first));
    return second === undefined ? reviewedRulesLevel(data) : settledLevel(data, settledOf(data, second));
  },
  pathOf: (data, uri, offset) => {
    const open = data.judge(uri, [
      ...(data.ledger.own.get(uri) ?? []),
      ...(data.ledger.shared.get(uri) ?? []),
    ]).open;
    const inOrder = [...open].sort((a, b) => a.span.start - b.span.start);
    const at = inOrder.find(({ span }) => span.start <= offset && offset <= span.end) ?? inOrder[0];
    if (at === undefined) return undefined;
    const all = openOf(data, at.rule);
    const segment = segmentsOf(all)[all.indexOf(at)];
    return segment === undefined ? undefined : [at.rule, segment];
  },
  placeOf: (data, path) => {
    const isSettled = path[0] === REVIEWED;
    const [rule, segment] = isSettled ? path.slice(1) : path;
    if (rule === undefined || segment === undefined) return undefined;
    const all = isSettled ? settledOf(data, rule).map(({ finding }) => finding) : openOf(data, rule);
    const found = all[segmentsOf(all).indexOf(segment)];
    return found === undefined ? undefined : { uri: found.uri, span: found.span };
  },
};

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

function openOf(data: ViewData, rule: string): readonly Finding[] {
  const isDecided = data.decided.has(rule);
  return documentsOf(data, rule).flatMap((uri) => {
    const said = saidBy(data, rule, uri);
    return isDecided ? data.judge(uri, said).open : said;
  });
}

function settledOf(data: ViewData, rule: string): readonly SettledFinding[] {
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
function countedRules(data: ViewData): readonly CountedRule[] {
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
function reviewedRules(data: ViewData): readonly CountedRule[] {
  return [...data.decided]
    .map((id) => ({ id, count: settledOf(data, id).length, uri: undefined, ...aboutRule(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0));
}

function rootLevel(data: ViewData): Level {
  const open = countedRules(data).map((rule) => ({ segment: rule.id, content: ruleContent(rule) }));
  const reviewed = reviewedRules(data).reduce((sum, { count }) => sum + count, 0);
  const entries = [
    ...open,
    ...(reviewed === 0 ? [] : [{ segment: REVIEWED, content: reviewedContent(reviewed) }]),
  ];
  return levelOf(entries, {
    segment: ({ segment }) => segment,
    name: ({ segment }) => segment,
    content: ({ content }) => content,
  });
}

function reviewedRulesLevel(data: ViewData): Level {
  return levelOf(reviewedRules(data), {
    segment: ({ id }) => id,
    name: ({ id }) => id,
    content: reviewedRuleContent,
  });
}

/** By document and the facts that are compared, so that a finding keeps its line when the text around it moves. */
function segmentsOf(all: readonly Finding[]): readonly string[] {
  return numbered(all.map(({ uri, facts }) => JSON.stringify([uri, ...facts])));
}

function findingsLevel({ workspace }: ViewData, all: readonly Finding[]): Level {
  if (all.length === 0) return emptyLevel;
  const segments = segmentsOf(all);
  return levelOf(
    all.map((finding, at) => ({ finding, segment: segments[at] ?? '' })),
    {
      segment: ({ segment }) => segment,
      name: ({ finding }) => workspace.documents.get(finding.uri)?.facts.issued?.date ?? 'undated',
      content: ({ finding }) => findingContent(finding, workspace.documents.get(finding.uri)?.facts.lines),
    },
  );
}

function settledLevel({ workspace }: ViewData, all: readonly SettledFinding[]): Level {
  const segments = segmentsOf(all.map(({ finding }) => finding));
  return levelOf(
    all.map((settled, at) => ({ settled, segment: segments[at] ?? '' })),
    {
      segment: ({ segment }) => segment,
      name: ({ settled }) => workspace.documents.get(settled.finding.uri)?.facts.issued?.date ?? 'undated',
      content: ({ settled }) =>
        reviewedFindingContent(settled, workspace.documents.get(settled.finding.uri)?.facts.lines),
    },
  );
}
