/** Runs rules over texts, the whole way: reader, workspace, ledger. */
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import { readRelease } from '../../server/src/release/readRelease';
import { defaultChoice, emptyLedger, findingsOf, updateLedger } from '../../server/src/rules/ledger';
import type { Finding, Rule } from '../../server/src/rules/rule';
import type { TextFormat } from '../../server/src/tokens/token';
import { applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change } from '../../server/src/workspace/snapshot';

/** A document by its URI. */
export interface TextFile {
  readonly uri: string;
  readonly text: string;
}

/** The knowledge of the product, compiled once for all tests. */
export const builtInKnowledge: Knowledge = compileKnowledge();

/** The rule as one has it who asked for it. */
export function switchedOn(rule: Rule): Rule {
  return { ...rule, enabledByDefault: true };
}

export function formatOf(name: string): TextFormat {
  if (name.endsWith('.md')) return 'markdown';
  return name.endsWith('.html') ? 'html' : 'text';
}

/** The findings of every document, by URI, as a cold start finds them. */
export function checkTexts(
  files: readonly TextFile[],
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Finding[]> {
  const changes = files.map(({ uri, text }): Change => {
    const fileName = uri.slice(uri.lastIndexOf('/') + 1);
    const options = { fileName, format: formatOf(fileName), knowledge: builtInKnowledge };
    return { kind: 'set', uri, release: readRelease(text, options), open: true };
  });
  const after = applyChanges(emptyWorkspace(builtInKnowledge), changes);
  const { ledger } = updateLedger(emptyLedger(defaultChoice(rules)), changes, after);
  return new Map(files.map(({ uri }) => [uri, findingsOf(ledger, uri)]));
}
