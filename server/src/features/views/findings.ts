/** The tree of findings: by rule, and apart from them those about which somebody has decided. */
import type { Finding } from '../../rules/rule';
import {
  findingContent,
  reviewedContent,
  reviewedFindingContent,
  reviewedRuleContent,
  ruleContent,
} from './findingLines';
import { emptyLevel, levelOf, numbered, type Level } from './level';
import { countedRules, openOf, reviewedRules, settledOf, type SettledFinding } from './ruleFindings';
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
