/**
 * The findings of all documents, kept up to date change by change. Findings of a document alone are made once per
 * version, from its text; findings that compare it with others are made again where one of its symbols says
 * something else elsewhere, or where a place that they point to has moved. The end is the same as from scratch.
 */
import { Map as PersistentMap, Set as PersistentSet } from 'immutable';
import type { Release, ReleaseFacts } from '../release/model';
import { contains } from '../text/span';
import { isWhole } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';
import { dossierFor, dossierOf } from '../workspace/dossierOf';
import { affectedBy } from '../workspace/snapshot';
import type { Change, Changed } from '../workspace/snapshot';
import type { Knowledge } from '../gazetteer/knowledge';
import { collect, nothingCollected } from './collect';
import type { Collected, RuleFault } from './collect';
import { orderFindings, sameFindings } from './findings';
import type { Finding, Problem, Rule } from './rule';
import { isSilentFor } from './profiles';
import { noRuleSettings } from './settings';
import type { RuleSettings } from './settings';
import { retallied } from './tallies';
import type { RuleTallies } from './tallies';

/** Which rules there are, and what is set for a document. */
export interface RuleChoice {
  readonly rules: readonly Rule[];
  /** The settings that hold for a document; those of its folder may differ from those of others. */
  readonly settingsOf: (uri: string) => RuleSettings;
}

/** The choice of one who has set nothing. */
export function defaultChoice(rules: readonly Rule[]): RuleChoice {
  return { rules, settingsOf: () => noRuleSettings };
}

/** All findings of a workspace. Lists of documents without findings are left out. */
export interface Ledger {
  readonly choice: RuleChoice;
  /** By URI: what rules say that look at one release alone. */
  readonly own: PersistentMap<string, readonly Finding[]>;
  /** By URI: what rules say that compare. */
  readonly shared: PersistentMap<string, readonly Finding[]>;
  /** By URI: the documents whose findings point into this one. */
  readonly pointers: PersistentMap<string, PersistentSet<string>>;
  /** By id of a rule: how much it has found, and where. Rules that have found nothing are left out. */
  readonly byRule: RuleTallies;
}

/** A ledger after a change. */
export interface LedgerStep {
  readonly ledger: Ledger;
  /** The documents whose findings differ, sorted. */
  readonly changed: readonly string[];
  /** Rules that threw on the way, each with the document that it looked at. */
  readonly faults: readonly RuleFault[];
}

const NOTHING_MADE: ReadonlyMap<string, Collected> = new Map();

/** The ledger of an empty workspace. */
export function emptyLedger(choice: RuleChoice): Ledger {
  return {
    ...{ choice, own: PersistentMap(), shared: PersistentMap() },
    ...{ pointers: PersistentMap(), byRule: PersistentMap() },
  };
}

/** All findings of a document, in the order of the text. */
export function findingsOf(ledger: Ledger, uri: string): readonly Finding[] {
  const own = ledger.own.get(uri) ?? [];
  const shared = ledger.shared.get(uri) ?? [];
  return shared.length === 0 ? own : orderFindings([...own, ...shared]);
}

/** What the rules say that look at one release alone: a function of its text and the choice. */
export function ownFindings(
  choice: RuleChoice,
  uri: string,
  release: Release,
  knowledge: Knowledge,
): Collected {
  return collect('release', choice.settingsOf(uri), choice.rules, uri, (rule, options) =>
    !isSilentFor(rule.id, release.profile)
      ? outsideOfNote(release, rule.check(release, knowledge, options))
      : [],
  );
}

/** What the rules say that compare this document with others. */
export function sharedFindings(choice: RuleChoice, uri: string, dossier: Dossier): Collected {
  const document = dossier.document(uri);
  if (document === undefined) return nothingCollected;
  const asked = dossierFor(dossier, document);
  return collect('workspace', choice.settingsOf(uri), choice.rules, uri, (rule, options) =>
    !isSilentFor(rule.id, document.facts.profile)
      ? outsideOfNote(document.facts, rule.check(document, asked, options))
      : [],
  );
}

/** What a note of correction quotes was wrong before, and is told so already. */
function outsideOfNote({ wording }: ReleaseFacts, problems: Iterable<Problem>): Iterable<Problem> {
  const quoted = wording?.note?.quoted ?? [];
  if (quoted.length === 0) return problems;
  return [...problems].filter((problem) => !quoted.some((one) => contains(one, problem.span)));
}

/** The other documents into which findings point, by related places and by edits. */
function targetsOf(findings: readonly Finding[]): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const finding of findings) {
    for (const { uri } of finding.related) if (uri !== undefined && uri !== finding.uri) targets.add(uri);
    for (const fix of finding.fixes) {
      for (const { uri } of fix.edits) if (uri !== undefined && uri !== finding.uri) targets.add(uri);
    }
  }
  return targets;
}

function withPointers(
  pointers: Ledger['pointers'],
  uri: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): Ledger['pointers'] {
  return pointers.withMutations((draft) => {
    for (const target of before) {
      if (after.has(target)) continue;
      const rest = draft.get(target, PersistentSet<string>()).delete(uri);
      if (rest.isEmpty()) draft.delete(target);
      else draft.set(target, rest);
    }
    for (const target of after) draft.set(target, draft.get(target, PersistentSet<string>()).add(uri));
  });
}

function put(
  map: PersistentMap<string, readonly Finding[]>,
  uri: string,
  findings: readonly Finding[],
): PersistentMap<string, readonly Finding[]> {
  return findings.length === 0 ? map.delete(uri) : map.set(uri, findings);
}

/**
 * Documents whose comparing findings must be made again after the changes, those that only point included.
 * @param changed URIs of the documents that changed
 * @param after their workspace, or a later one
 */
export function concernedBy(ledger: Ledger, changed: Iterable<string>, after: Changed): readonly string[] {
  const concerned = new Set(affectedBy(after));
  for (const uri of changed) {
    for (const pointing of ledger.pointers.get(uri) ?? []) concerned.add(pointing);
  }
  return [...concerned].filter((uri) => after.workspace.documents.has(uri)).sort();
}

/**
 * Makes the comparing findings of some documents again.
 * @param uris documents to look at again; those that are gone lose their findings
 */
export function refreshShared(ledger: Ledger, dossier: Dossier, uris: Iterable<string>): LedgerStep {
  const changed: string[] = [];
  const faults: RuleFault[] = [];
  let { shared, pointers, byRule } = ledger;
  for (const uri of uris) {
    const old = shared.get(uri) ?? [];
    const { findings: now, faults: failed } = sharedFindings(ledger.choice, uri, dossier);
    faults.push(...failed);
    if (sameFindings(old, now)) continue;
    changed.push(uri);
    shared = put(shared, uri, now);
    byRule = retallied(byRule, uri, old, now);
    pointers = withPointers(pointers, uri, targetsOf(old), targetsOf(now));
  }
  return { ledger: { ...ledger, shared, pointers, byRule }, changed, faults };
}

/**
 * Makes the findings of the changed documents alone again: what can be shown before others are looked at.
 * @param made by URI, what has been made with the reading already
 */
export function refreshOwn(
  ledger: Ledger,
  knowledge: Knowledge,
  changes: readonly Change[],
  made: ReadonlyMap<string, Collected> = NOTHING_MADE,
): LedgerStep {
  const changed: string[] = [];
  const faults: RuleFault[] = [];
  let { own, byRule } = ledger;
  for (const change of changes) {
    const old = own.get(change.uri) ?? [];
    const { findings: now, faults: failed } =
      made.get(change.uri) ??
      (change.kind === 'set' && isWhole(change.release)
        ? ownFindings(ledger.choice, change.uri, change.release, change.knowledge ?? knowledge)
        : nothingCollected);
    faults.push(...failed);
    if (sameFindings(old, now)) continue;
    changed.push(change.uri);
    own = put(own, change.uri, now);
    byRule = retallied(byRule, change.uri, old, now);
  }
  return { ledger: { ...ledger, own, byRule }, changed, faults };
}

/**
 * The ledger after changes to the workspace.
 * @param changes what was given to `applyChanges`, and `after` what it answered
 */
export function updateLedger(ledger: Ledger, changes: readonly Change[], after: Changed): LedgerStep {
  const { workspace } = after;
  const last = new Map(changes.map((change) => [change.uri, change]));
  const own = refreshOwn(ledger, workspace.knowledge, [...last.values()]);
  const gone = [...last.values()].filter((change) => change.kind === 'remove').map((change) => change.uri);
  const again = [...gone, ...concernedBy(ledger, last.keys(), after)];
  const shared = refreshShared(own.ledger, dossierOf(workspace), again);
  const changed = [...new Set([...own.changed, ...shared.changed])].sort();
  return { ledger: shared.ledger, changed, faults: [...own.faults, ...shared.faults] };
}
