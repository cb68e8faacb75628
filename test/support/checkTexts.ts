/** Runs rules over texts, the whole way: reader, workspace, ledger. */
import assert from 'node:assert/strict';
import { Map as PersistentMap } from 'immutable';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import type { Release } from '../../server/src/release/model';
import { readRelease } from '../../server/src/release/readRelease';
import { defaultChoice, emptyLedger, findingsOf, updateLedger } from '../../server/src/rules/ledger';
import type { Finding, Rule } from '../../server/src/rules/rule';
import type { TextFormat } from '../../server/src/tokens/token';
import type { IssuedMarks } from '../../server/src/workspace/issuedMark';
import { withIssuedMarks } from '../../server/src/workspace/issuedMarks';
import { applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change } from '../../server/src/workspace/snapshot';

/** A document by its URI. */
export interface TextFile {
  readonly uri: string;
  readonly text: string;
  /** The text as it was when it was marked as issued. */
  readonly issued?: string | undefined;
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

function readingOf(uri: string, text: string, knowledge = builtInKnowledge): Release {
  const fileName = uri.slice(uri.lastIndexOf('/') + 1);
  return readRelease(text, { fileName, format: formatOf(fileName), knowledge });
}

function marksOf(files: readonly TextFile[]): IssuedMarks {
  return PersistentMap(
    files.flatMap(({ uri, issued }) => {
      const fingerprint = issued === undefined ? undefined : readingOf(uri, issued).wording?.fingerprint;
      return fingerprint === undefined ? [] : [[uri, { fingerprint, on: '2020-01-02' }]];
    }),
  );
}

/** The findings of every document, by URI, as a cold start finds them. Throws where a rule does. */
export function checkTexts(
  files: readonly TextFile[],
  rules: readonly Rule[],
  knowledge: Knowledge = builtInKnowledge,
): ReadonlyMap<string, readonly Finding[]> {
  const changes = files.map(({ uri, text }): Change => {
    return { kind: 'set', uri, release: readingOf(uri, text, knowledge), open: true, knowledge };
  });
  const { workspace } = withIssuedMarks(emptyWorkspace(builtInKnowledge), marksOf(files));
  const after = applyChanges(workspace, changes);
  const { ledger, faults } = updateLedger(emptyLedger(defaultChoice(rules)), changes, after);
  assert.deepEqual(faults, []);
  return new Map(files.map(({ uri }) => [uri, findingsOf(ledger, uri)]));
}
