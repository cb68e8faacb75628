/** `readout check`: what is wrong in the releases. */
import {
  applyChangesWithMarks,
  emptyLedger,
  emptyWorkspace,
  findingsOf,
  judge,
  updateLedger,
} from '../../index';
import type { Change, Finding, Rule, RuleFault, RuleSettings, Settled } from '../../index';
import { readBaseline, withoutBaseline } from '../baseline';
import { knowledgeWith, readConfigurations } from '../configurations';
import type { Configurations } from '../configurations';
import { findingsInDecisions, readDecisions } from '../decisions';
import type { Decisions } from '../decisions';
import { fixed } from '../fixing';
import type { Run } from '../fixing';
import { formatters } from '../formats/all';
import type { FormatName } from '../formats/all';
import { readInputs } from '../inputs';
import type { Input } from '../inputs';
import { CannotRun, ExitStatus, orCannotRun } from '../machine';
import type { Machine, Product } from '../machine';
import { countOf, onlyFindings, reportedText } from '../report';
import type { Report, Suppressed } from '../report';
import { changeOf } from '../workspaceOf';
import { ruleNamed } from './rules';

export interface CheckOptions {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly config?: string;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  /** Ids of the only rules to be run; empty means all. */
  readonly rule: readonly string[];
  /** Path of an earlier SARIF report: what stands in it is not reported again. */
  readonly baseline?: string;
  readonly stdinFilename?: string;
}

/** A rule that is off until asked for has been asked for by being named. */
function askedFor(settings: RuleSettings, rules: readonly Rule[], named: readonly string[]): RuleSettings {
  const extra = rules.filter(
    (rule) => named.includes(rule.id) && !rule.enabledByDefault && !settings.has(rule.id),
  );
  if (extra.length === 0) return settings;
  return new Map([
    ...settings,
    ...extra.map((rule) => [rule.id, { level: rule.severity, options: {} }] as const),
  ]);
}

const VERDICTS = { reviewed: 'Reviewed: a genuine change', ignored: 'Ignored here' } as const;

/** `Reviewed: a genuine change (A. Brook, 2024-05-02): the ministry withdrew.` */
function suppressed({ finding, by }: Settled): Suppressed {
  const what = 'verdict' in by ? VERDICTS[by.verdict] : 'Off for this series';
  const signature = [by.by, by.when?.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  const reason = by.reason === undefined ? '.' : `: ${by.reason}`;
  const why = `${what}${signature === '' ? '' : ` (${signature})`}${reason}`;
  return { finding, why, isInBaseline: false };
}

function reportOf(run: Run, configurations: Configurations, decisions: Decisions): Report {
  const texts = run.inputs.map((input) => {
    const document = run.workspace.documents.get(input.uri);
    const { open, settled } = judge(
      findingsOf(run.ledger, input.uri),
      document,
      decisions.holdingFor(input.uri),
    );
    return reportedText(input, open, settled.map(suppressed), document);
  });
  const ours = [
    ...configurations.files.map((file) => reportedText(file, file.findings)),
    ...decisions.files.map((file) =>
      reportedText(file, findingsInDecisions({ uri: file.uri, problems: file.read.problems })),
    ),
    ...decisions.settings.map((file) => reportedText(file, findingsInDecisions(file))),
  ];
  const wrong = ours.filter((file) => file.findings.length > 0);
  return { texts: [...texts, ...wrong].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

async function writeBack(machine: Machine, before: readonly Input[], after: readonly Input[]): Promise<void> {
  const old = new Map(before.map((input) => [input.uri, input.text]));
  for (const { uri, text } of after)
    if (old.get(uri) !== text) await orCannotRun(machine.files.writeText(uri, text));
}

function statusOf(report: Report, maxWarnings: number | undefined): ExitStatus {
  if (countOf(report, 'error') > 0) return ExitStatus.findings;
  const tooMany = maxWarnings !== undefined && countOf(report, 'warning') > maxWarnings;
  return tooMany ? ExitStatus.findings : ExitStatus.fine;
}

function tellFaults(machine: Machine, faults: readonly RuleFault[]): void {
  const lines = faults.map(
    ({ rule, uri, message }) =>
      `readout: the rule ${rule} failed on ${machine.pathOf(uri)} and says nothing about it: ${message}\n`,
  );
  for (const line of new Set(lines)) machine.err.write(line);
}

/**
 * Checks all releases under the paths as one workspace and prints what it finds. A rule that fails is told of on
 * standard error, and the status says that not everything could be run.
 * @throws CannotRun where a path, a setting or an option cannot be used
 */
export async function check(
  machine: Machine,
  product: Product,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitStatus> {
  const { rules: allRules } = product;
  const named = options.rule.map((id) => ruleNamed(allRules, id).id);
  const rules = named.length === 0 ? allRules : allRules.filter((rule) => named.includes(rule.id));
  if (options.fix === true && paths.includes('-')) {
    throw new CannotRun('--fix cannot write to standard input.');
  }
  const inputs = await readInputs(machine, paths, options);
  const configurations = await readConfigurations(machine, inputs, allRules, options.config);
  const decisions = await readDecisions(machine, inputs);
  const baseline = options.baseline === undefined ? undefined : await readBaseline(machine, options.baseline);
  const knowledge = product.knowledge();
  const choice = {
    rules,
    settingsOf: (uri: string) => askedFor(configurations.settingsOf(uri), rules, named),
  };
  const knowledgeOf = knowledgeWith(knowledge, configurations);
  const read = (input: Input): Change => changeOf(input, knowledgeOf, decisions.setFor(input.uri));
  const changes = inputs.map(read);
  const filled = applyChangesWithMarks(emptyWorkspace(knowledge), changes, decisions.setFor);
  const { ledger, faults } = updateLedger(emptyLedger(choice), changes, filled);
  const found: Run = { inputs, workspace: filled.workspace, ledger, faults };
  const isWanted = (finding: Finding): boolean => options.quiet !== true || finding.severity === 'error';
  const isOpen = (finding: Finding, { documents }: Run['workspace']): boolean =>
    judge([finding], documents.get(finding.uri), decisions.holdingFor(finding.uri)).open.length > 0;
  const run =
    options.fix === true
      ? fixed(found, read, (finding, workspace) => isWanted(finding) && isOpen(finding, workspace))
      : found;
  if (run !== found) await writeBack(machine, inputs, run.inputs);
  const all = reportOf(run, configurations, decisions);
  const report = baseline === undefined ? all : withoutBaseline(all, baseline);
  const shown = onlyFindings(report, isWanted);
  const style = { rules, version: machine.version, hasBaseline: baseline !== undefined };
  machine.out.write(formatters[options.format](shown, { colours: machine.out.colours, ...style }));
  tellFaults(machine, run.faults);
  return run.faults.length > 0 ? ExitStatus.couldNotRun : statusOf(report, options.maxWarnings);
}
