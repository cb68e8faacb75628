/** The workspace and its findings: how they are asked and how changes get in. */
import {
  applyChangesWithMarks,
  concernedBy,
  dossierFor,
  dossierOf,
  emptyLedger,
  emptyWorkspace,
  refreshOwn,
  refreshShared,
  type Change,
  type Collected,
  type Dossier,
  type LedgerStep,
  type RuleFault,
  type Workspace,
  type WorkspaceDocument,
} from '../index';
import { noteChange } from './changes';
import { ruleChoiceOf } from './configuration';
import { setFor } from './documentSettings';
import { knowledgeOf } from './knowledge';
import type { Books, Concerned, Server } from './server';

export function booksOf(server: Server): Books {
  server.books ??= {
    workspace: emptyWorkspace(knowledgeOf(server)),
    ledger: emptyLedger(ruleChoiceOf(server)),
  };
  return server.books;
}

/** A document and the questions that may be asked about it. */
export interface Asked {
  readonly document: WorkspaceDocument;
  readonly dossier: Dossier;
}

/** The document of a normal URI, in the workspace or by itself; undefined where it is not read. */
export function askedOf(server: Server, uri: string): Asked | undefined {
  const workspace = server.alone.get(uri) ?? booksOf(server).workspace;
  const document = workspace.documents.get(uri);
  if (document === undefined) return undefined;
  return { document, dossier: dossierFor(dossierOf(workspace), document) };
}

/**
 * Puts changes into the workspace and makes the findings of the changed documents. Those of others that are
 * concerned follow: `compareDue` makes them, open documents first.
 *
 * @param made by URI, the findings of changed documents alone that came with their reading
 * @returns URIs of the documents whose findings differ
 */
export function applyToBooks(
  server: Server,
  changes: readonly Change[],
  made?: ReadonlyMap<string, Collected>,
): readonly string[] {
  if (changes.length === 0) return [];
  const { workspace, ledger } = booksOf(server);
  const after = applyChangesWithMarks(workspace, changes, (uri) => setFor(server, uri));
  const own = refreshOwn(ledger, workspace.knowledge, changes, made);
  const isReady = server.index === 'ready';
  const changed = new Set(isReady ? changes.map((change) => change.uri) : []);
  server.fresh = changed;
  if (!isReady) return keep(server, after.workspace, own);
  server.concerned.push({ changed, touched: after.touched });
  for (const uri of changed) server.due.delete(uri);
  const shared = refreshShared(own.ledger, dossierOf(after.workspace), changed);
  return [...new Set([...keep(server, after.workspace, own), ...keep(server, after.workspace, shared)])];
}

function keep(server: Server, workspace: Workspace, step: LedgerStep): readonly string[] {
  server.books = { workspace, ledger: step.ledger };
  noteChange(server);
  noteFaults(server, step.faults);
  return step.changed;
}

/**
 * Makes the findings that compare documents, for these ones.
 *
 * @returns URIs of the documents whose findings differ
 */
export function compareInBooks(server: Server, uris: Iterable<string>): readonly string[] {
  const { workspace, ledger } = booksOf(server);
  return keep(server, workspace, refreshShared(ledger, dossierOf(workspace), uris));
}

/** The other documents whose comparing findings a change concerns, sorted. */
export function othersConcerned(server: Server, { changed, touched }: Concerned): readonly string[] {
  const { workspace, ledger } = booksOf(server);
  return concernedBy(ledger, changed, { workspace, touched }).filter((uri) => !changed.has(uri));
}

/** Tells of a rule that failed once for each document, not at every keystroke. */
function noteFaults(server: Server, faults: readonly RuleFault[]): void {
  for (const { rule, uri, message } of faults) {
    const failed = server.failedRules.get(rule) ?? new Set();
    if (failed.has(uri)) continue;
    server.failedRules.set(rule, failed.add(uri));
    server.host.log.error(`The rule ${rule} failed on ${uri} and says nothing about it: ${message}`);
  }
}

/** Forgets everything that was read, for a start from scratch under other settings. */
export function emptyBooks(server: Server): void {
  server.books = undefined;
  server.concerned.length = 0;
  server.due.clear();
  server.fresh = new Set();
  server.failedRules.clear();
}
