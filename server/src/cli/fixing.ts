/** Applies safe fixes until none is left. */
import { applyEdits, updateLedger } from '../index';
import type { Change, Finding, Ledger, RuleFault, Workspace } from '../index';
import { applyChanges, findingsOf } from '../index';
import type { Input } from './inputs';

/** Texts, what they say, and what was found in them. */
export interface Run {
  readonly inputs: readonly Input[];
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  /** Rules that failed, each with the text that they looked at. */
  readonly faults: readonly RuleFault[];
}

/** Fixes may uncover others; more rounds than this would be two fixes that undo each other. */
const MOST_ROUNDS = 10;

interface PlacedEdit {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

function meets(a: PlacedEdit, b: PlacedEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

/**
 * The edits of the first safe fix of each finding, by URI. A fix is taken whole or not at all: one that meets an
 * earlier one waits for the next round.
 */
function safeEdits(
  findings: readonly Finding[],
  canEdit: (uri: string) => boolean,
): ReadonlyMap<string, readonly PlacedEdit[]> {
  const edits = new Map<string, PlacedEdit[]>();
  for (const finding of findings) {
    const fix = finding.fixes.find((one) => one.safe);
    if (fix === undefined) continue;
    const placed = fix.edits.map((edit) => ({ ...edit, uri: edit.uri ?? finding.uri }));
    const isFree = placed.every(
      (edit) => canEdit(edit.uri) && !(edits.get(edit.uri) ?? []).some((taken) => meets(taken, edit)),
    );
    if (!isFree) continue;
    for (const edit of placed) edits.set(edit.uri, [...(edits.get(edit.uri) ?? []), edit]);
  }
  return edits;
}

/**
 * The run after all safe fixes.
 * @param read reads a text as a change of the workspace
 * @param isWanted which findings may be fixed
 */
export function fixed(
  run: Run,
  read: (input: Input) => Change,
  isWanted: (finding: Finding, workspace: Workspace) => boolean,
): Run {
  let { inputs, workspace, ledger, faults } = run;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const known = new Set(inputs.map((input) => input.uri));
    const current = workspace;
    const findings = inputs
      .flatMap((input) => findingsOf(ledger, input.uri))
      .filter((finding) => isWanted(finding, current));
    const edits = safeEdits(findings, (uri) => known.has(uri));
    if (edits.size === 0) break;
    inputs = inputs.map((input) => {
      const own = edits.get(input.uri);
      return own === undefined ? input : { ...input, text: applyEdits(input.text, own) };
    });
    const changes = inputs.filter((input) => edits.has(input.uri)).map(read);
    const after = applyChanges(workspace, changes);
    const step = updateLedger(ledger, changes, after);
    ledger = step.ledger;
    faults = [...faults, ...step.faults];
    workspace = after.workspace;
  }
  return { inputs, workspace, ledger, faults };
}
