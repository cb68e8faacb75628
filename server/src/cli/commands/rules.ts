/** `readout rules` and `readout explain`: what is checked, and why. */
import { pageOf } from '../../index';
import type { Rule } from '../../index';
import { CannotRun, ExitStatus } from '../machine';
import type { Machine } from '../machine';
import { painterFor } from '../paint';

/** Prints the list of all rules, sorted by id. */
export function listRules(
  machine: Machine,
  rules: readonly Rule[],
  options: { readonly format: 'text' | 'json' },
): ExitStatus {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.format === 'json') {
    const all = sorted.map(({ id, severity, scope, summary, fixable }) => ({
      ...{ id, severity, scope, summary, fixable },
    }));
    machine.out.write(`${JSON.stringify(all, null, 2)}\n`);
    return ExitStatus.fine;
  }
  const paint = painterFor(machine.out.colours);
  const width = Math.max(0, ...sorted.map((rule) => rule.id.length));
  for (const rule of sorted) {
    const marks = [rule.fixable ? 'fixable' : '', rule.enabledByDefault ? '' : 'off'].filter((m) => m !== '');
    const behind = marks.length === 0 ? '' : paint.dim(` (${marks.join(', ')})`);
    const level = paint.severity(rule.severity, rule.severity.padEnd(7));
    machine.out.write(`${paint.bold(rule.id.padEnd(width))}  ${level}  ${rule.summary}${behind}\n`);
  }
  return ExitStatus.fine;
}

/**
 * Prints the page of one rule.
 * @throws CannotRun where there is no such rule
 */
export function explain(machine: Machine, rules: readonly Rule[], id: string): ExitStatus {
  machine.out.write(`${pageOf(ruleNamed(rules, id)).trimEnd()}\n`);
  return ExitStatus.fine;
}

/**
 * The rule of this id.
 * @throws CannotRun where there is no such rule
 */
export function ruleNamed(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new CannotRun(`There is no rule “${id}”; “readout rules” lists them.`);
  return rule;
}
