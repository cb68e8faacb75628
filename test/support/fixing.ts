/** What one fix does to a workspace of texts. */
import type { Finding, Fix, Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/edits';
import { checkTexts } from './checkTexts';
import type { TextFile } from './checkTexts';

/** The texts after a fix of a finding. */
export function withFix(files: readonly TextFile[], { uri: own }: Finding, fix: Fix): readonly TextFile[] {
  return files.map(({ uri, text }) => ({
    uri,
    text: applyEdits(
      text,
      fix.edits.filter((edit) => (edit.uri ?? own) === uri),
    ),
  }));
}

/** How often each rule reports; a finding may move from one document to another. */
function countsOf(findings: Iterable<Finding>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const FIELD = /\[[^\]\n]+\]/;

/** Complaints about a fix: it leaves its finding, or brings a new one other than of a field that it leaves to fill in. */
export function faultsOfFix(
  files: readonly TextFile[],
  rules: readonly Rule[],
  before: readonly Finding[],
  finding: Finding,
  fix: Fix,
): readonly string[] {
  const after = [...checkTexts(withFix(files, finding, fix), rules).values()].flat();
  const alike = (one: Finding): boolean =>
    one.rule === finding.rule && one.uri === finding.uri && one.message === finding.message;
  const isLeft = after.filter(alike).length >= before.filter(alike).length;
  const leavesField = fix.edits.some(({ text }) => FIELD.test(text));
  const old = countsOf(before);
  const more = [...countsOf(after)].filter(
    ([key, count]) => count > (old.get(key) ?? 0) && !(leavesField && key === 'placeholder-left'),
  );
  const told = `${finding.rule}: “${fix.title}”`;
  const news = more.map(([rule]) => {
    const messages = after.filter((one) => one.rule === rule).map((one) => one.message);
    return `${told} brings ${rule}: ${messages.join(' / ')}`;
  });
  return [...(isLeft ? [`${told} leaves: ${finding.message}`] : []), ...news];
}
