/** How rules and findings are worded in the tree of findings. */
import type { Review, SeriesOff } from '../../rules/reviews/review';
import type { Finding } from '../../rules/rule';
import { positionAt, type LineTable } from '../../text/lineTable';
import { code, list, paragraphs, plain, strong } from '../markdown';
import { dayName, fileNameOf } from '../naming';
import { counted } from './counted';
import type { CountedRule, ListedFinding } from './ruleFindings';
import type { ViewNodeContent } from './viewNode';

export function ruleContent({ id, count, summary, severity, uri }: CountedRule): ViewNodeContent {
  return {
    kind: 'rule',
    severity,
    label: id,
    description: `${String(count)} · ${summary}`,
    tooltip: paragraphs([strong(id), plain(summary)]),
    spoken: `${id}, ${counted(count, ...NOUNS[severity])}. ${summary}`,
    children: 'folded',
    ...(uri === undefined ? {} : { uri }),
    finding: { rule: id, facts: [] },
    leads: false,
  };
}

const NOUNS: Readonly<Record<Finding['severity'], readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  hint: ['hint', 'hints'],
};

/** `outcome.release:9` */
function whereIs({ uri, span }: Finding, lines: LineTable | undefined): string {
  const line = lines === undefined ? '' : `:${String(positionAt(lines, span.start).line + 1)}`;
  return `${fileNameOf(uri)}${line}`;
}

const SEVERITIES: Readonly<Record<Finding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Information',
};

/** A line of a finding, open or settled. */
export function findingContent(
  listed: ListedFinding | undefined,
  lines: LineTable | undefined,
): ViewNodeContent {
  // Places are made of the ledger that is asked for the finding: it is there.
  if (listed === undefined) return { kind: 'hint', label: '', spoken: '', children: 'none', leads: false };
  const { finding, by } = listed;
  return by === undefined ? openContent(finding, lines) : settledContent(finding, by, lines);
}

function openContent(finding: Finding, lines: LineTable | undefined): ViewNodeContent {
  const { severity, message, uri, rule, facts, fixes } = finding;
  const where = whereIs(finding, lines);
  const mending =
    fixes.length === 0
      ? []
      : [
          list(
            fixes.map(({ title }) => plain(title)),
            5,
          ),
        ];
  return {
    kind: severity,
    label: message,
    description: where,
    tooltip: paragraphs([plain(message), `${code(rule)} ${plain(where)}`, ...mending]),
    spoken: `${SEVERITIES[severity]}: ${message} ${where}`,
    children: 'none',
    uri,
    finding: { rule, facts },
    leads: true,
  };
}

export function reviewedContent(count: number): ViewNodeContent {
  return {
    kind: 'reviewed',
    label: 'Reviewed',
    description: String(count),
    spoken: `Reviewed, ${counted(count, 'finding')} about which somebody has decided`,
    children: 'folded',
    leads: false,
  };
}

export function reviewedRuleContent({ id, count, summary }: CountedRule): ViewNodeContent {
  return {
    kind: 'reviewedRule',
    label: id,
    description: String(count),
    tooltip: paragraphs([strong(id), plain(summary)]),
    spoken: `${id}, ${counted(count, 'reviewed finding')}`,
    children: 'folded',
    leads: false,
  };
}

function settledContent(
  finding: Finding,
  by: Review | SeriesOff,
  lines: LineTable | undefined,
): ViewNodeContent {
  const verdict = decisionOf(by);
  const where = whereIs(finding, lines);
  const signed = [by.by, by.when === undefined ? undefined : dayName(by.when.slice(0, 10))].filter(
    (part) => part !== undefined,
  );
  const reason = by.reason === undefined ? [] : [plain(by.reason)];
  return {
    kind: 'reviewedFinding',
    label: finding.message,
    description: `${verdict} · ${where}`,
    tooltip: paragraphs([plain(finding.message), ...reason, plain([verdict, ...signed].join(', '))]),
    spoken: `${verdict}: ${finding.message} ${where}`,
    children: 'none',
    uri: finding.uri,
    finding: { rule: finding.rule, facts: finding.facts },
    leads: true,
  };
}

function decisionOf(by: Review | SeriesOff): string {
  if (!('verdict' in by)) return 'off for this series';
  return by.verdict === 'reviewed' ? 'genuine change' : 'ignored';
}
