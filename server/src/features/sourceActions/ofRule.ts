/** What the safe fixes of one rule would change, whether or not the rule is switched on. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Release } from '../../release/model';
import type { ReleaseRule } from '../../rules/rule';
import { safeFixes } from '../codeActions';
import type { TextEdit } from '../../text/edits';

/** The edits of form alone that the rule offers for the release as it stands. */
export function safeEditsOf(rule: ReleaseRule, release: Release, knowledge: Knowledge): readonly TextEdit[] {
  const findings = [...rule.check(release, knowledge)].map((problem) => ({
    ...problem,
    rule: rule.id,
    uri: '',
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
  }));
  return safeFixes(findings).map(({ span, text }) => ({ span, text }));
}
