/** Hover of what is underlined: the convention behind a finding, and its source, in a line. */
import { allRules } from '../../rules/all';
import type { Finding } from '../../rules/rule';
import { code, plain } from '../markdown';

/** `weekday-mismatch`: A weekday does not fall on the date it stands with. Source: … */
export function findingHover(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))]
    .map((id) => allRules.find((rule) => rule.id === id))
    .filter((rule) => rule !== undefined)
    .map((rule) => `${code(rule.id)}: ${plain(rule.summary)} Source: ${plain(rule.source)}`)
    .join('\n\n');
}
