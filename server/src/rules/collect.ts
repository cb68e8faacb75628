/** Runs rules over one document. A rule that throws loses its own findings there and nothing else. */
import { orderFindings } from './findings';
import { plainFix, plainRelated, plainSpan } from './plainSpans';
import type { Finding, Problem, Rule, RuleOptions } from './rule';
import { isOn, isSwitchedOff, levelOf, optionsOf } from './settings';
import type { RuleSettings } from './settings';

/** A rule threw while it looked at a document: a fault of the rule, not of the text. */
export interface RuleFault {
  readonly rule: string;
  readonly uri: string;
  /** What it threw, in one line. */
  readonly message: string;
}

/** What rules said of one document, in the order of the text, and which of them failed. */
export interface Collected {
  readonly findings: readonly Finding[];
  readonly faults: readonly RuleFault[];
}

export const nothingCollected: Collected = { findings: [], faults: [] };

// Written out: every spread gives its object a shape of its own, and each of them slows down whoever reads findings.
function toFinding(rule: Rule, settings: RuleSettings, uri: string, problem: Problem): Finding {
  const { span, message, facts, related = [], fixes = [] } = problem;
  return {
    rule: rule.id,
    uri,
    span: plainSpan(span),
    severity: levelOf(problem, rule, settings),
    message,
    facts,
    related: related.map(plainRelated),
    fixes: fixes.map(plainFix),
  };
}

function faultOf(rule: Rule, uri: string, error: unknown): RuleFault {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { rule: rule.id, uri, message: message.replace(/\s+/g, ' ') };
}

/** Rules that look at one release alone, or that compare. */
export type Scoped<Scope extends Rule['scope']> = Extract<Rule, { readonly scope: Scope }>;

/**
 * Runs the rules of a scope that the settings leave on.
 * @param check asks one rule about the document; the answer is empty for a rule that is not meant
 */
export function collect<Scope extends Rule['scope']>(
  scope: Scope,
  settings: RuleSettings,
  rules: readonly Rule[],
  uri: string,
  check: (rule: Scoped<Scope>, options: RuleOptions) => Iterable<Problem>,
): Collected {
  const found: Finding[] = [];
  const faults: RuleFault[] = [];
  for (const rule of rules) {
    if (rule.scope !== scope) continue;
    if (isSwitchedOff(rule, settings)) continue;
    const isAsked = isOn(rule, settings);
    if (!isAsked && rule.hasClearCases !== true) continue;
    const before = found.length;
    try {
      for (const problem of check(rule as Scoped<Scope>, optionsOf(rule, settings)))
        if (isAsked || problem.always === true) found.push(toFinding(rule, settings, uri, problem));
    } catch (error) {
      // All or nothing: half of what a rule has to say could read as its verdict.
      found.length = before;
      faults.push(faultOf(rule, uri, error));
    }
  }
  return { findings: orderFindings(found), faults };
}
