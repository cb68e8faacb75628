/** `readout reviews`: the decisions about findings, and which of them settle nothing any more. */
import {
  applyChangesWithMarks,
  changeReviews,
  emptyLedger,
  emptyWorkspace,
  findingsOf,
  judge,
  staleOf,
  updateLedger,
} from '../../index';
import type { Review, Rule, SeriesOff, Stale } from '../../index';
import { updateFile } from '../../sidecar/update';
import { knowledgeWith, readConfigurations } from '../configurations';
import type { Configurations } from '../configurations';
import { readDecisions } from '../decisions';
import type { DecisionFile, Decisions } from '../decisions';
import { readInputs } from '../inputs';
import type { Input } from '../inputs';
import { CannotRun, ExitStatus, orCannotRun } from '../machine';
import type { Machine, Product } from '../machine';
import { changeOf } from '../workspaceOf';

export interface ReviewsOptions {
  readonly format: 'text' | 'json';
  /** Take out what settles nothing. */
  readonly clean?: boolean;
}

/** Every rule at work: a rule that is switched off for now must not make its decisions stale. */
function allOn(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, enabledByDefault: true }));
}

/** The decisions that settle a finding of some text, or of a rule that failed, which could have had one. */
function usedIn(
  inputs: readonly Input[],
  decisions: Decisions,
  { rules, knowledge }: Product,
  configurations: Configurations,
): ReadonlySet<Review | SeriesOff> {
  const known = knowledge();
  const knowledgeOf = knowledgeWith(known, configurations);
  const changes = inputs.map((input) => changeOf(input, knowledgeOf, decisions.setFor(input.uri)));
  const filled = applyChangesWithMarks(emptyWorkspace(known), changes, decisions.setFor);
  const choice = { rules: allOn(rules), settingsOf: () => new Map() };
  const { ledger, faults } = updateLedger(emptyLedger(choice), changes, filled);
  const settled = inputs.flatMap(({ uri }) => {
    const document = filled.workspace.documents.get(uri);
    return judge(findingsOf(ledger, uri), document, decisions.holdingFor(uri)).settled;
  });
  const failed = new Set(faults.map((fault) => fault.rule));
  const unknown = decisions.files
    .flatMap(({ read }) => [...read.reviews.reviews, ...read.reviews.off])
    .filter(({ rule }) => failed.has(rule));
  return new Set([...settled.map(({ by }) => by), ...unknown]);
}

function titleOf(one: Review | SeriesOff): string {
  if (!('verdict' in one)) return `${one.rule}: off for the series ${one.series}`;
  const { document } = one;
  const place = document.title ?? document.file ?? document.series ?? '';
  return `${one.rule}: ${one.verdict} in “${place}”: ${one.facts.join(' / ')}`;
}

function textOf(files: readonly { readonly file: DecisionFile; readonly stale: Stale }[]): string {
  const lines = files.flatMap(({ file, stale }) => {
    const gone = new Set<Review | SeriesOff>([...stale.reviews, ...stale.off]);
    const { reviews, off } = file.read.reviews;
    const all = [...reviews, ...off].map(
      (one) => `  ${gone.has(one) ? 'stale ' : 'in use'}  ${titleOf(one)}`,
    );
    return [file.path, ...file.read.problems.map((problem) => `  ${problem}`), ...all];
  });
  return lines.length === 0 ? 'There are no decisions.\n' : `${lines.join('\n')}\n`;
}

/**
 * Lists the decisions in and below a folder, whose releases are all read for it, and takes stale ones out.
 * @throws CannotRun where the path is no folder (a part of the releases cannot tell what is stale), or a file
 * cannot be written
 */
export async function reviews(
  machine: Machine,
  product: Product,
  folder: string,
  options: ReviewsOptions,
): Promise<ExitStatus> {
  const kind = await orCannotRun(machine.files.kindOf(machine.uriOf(folder)));
  if (kind !== 'directory') throw new CannotRun(`${folder} is no folder.`);
  const inputs = await readInputs(machine, [folder], {});
  const root = machine.uriOf(folder).replace(/\/$/, '');
  const rooted = inputs.map((input) => ({ ...input, root }));
  const decisions = await readDecisions(machine, rooted);
  const configurations = await readConfigurations(machine, rooted, product.rules, undefined);
  const used = usedIn(inputs, decisions, product, configurations);
  const files = decisions.files.map((file) => ({ file, stale: staleOf(file.read.reviews, used) }));
  if (options.clean === true) {
    for (const { file, stale } of files) {
      if (stale.reviews.length + stale.off.length === 0) continue;
      const change = { kind: 'remove', ...stale } as const;
      const refused = await orCannotRun(
        updateFile(machine.files, file.uri, (text) => changeReviews(text, change)),
      );
      if (refused !== undefined) throw new CannotRun(`${file.path}: ${refused}`);
    }
  }
  const shown =
    options.format === 'json'
      ? `${JSON.stringify(
          files.map(({ file, stale }) => ({ file: file.path, ...file.read.reviews, stale })),
          null,
          2,
        )}\n`
      : textOf(files);
  machine.out.write(shown);
  return ExitStatus.fine;
}
