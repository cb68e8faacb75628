/** The workspace and its findings: how they are asked and how changes get in. */
import { compileKnowledge } from '../gazetteer/compile';
import type { Knowledge } from '../gazetteer/knowledge';
import {
  applyChangesWithMarks,
  dossierOf,
  emptyLedger,
  emptyWorkspace,
  refreshOwn,
  refreshShared,
  updateLedger,
  type Change,
  type Dossier,
  type RuleFault,
  type WorkspaceDocument,
} from '../index';
import { noteChange } from './changes';
import { ruleChoiceOf } from './configuration';
import { setFor } from './documentSettings';
import type { Books, Server } from './server';

export function knowledgeOf(server: Server): Knowledge {
  server.knowledge ??= compileKnowledge();
  return server.knowledge;
}

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
  return document === undefined ? undefined : { document, dossier: dossierOf(workspace) };
}

/**
 * Puts changes into the workspace and makes the findings that can be made now.
 *
 * @returns URIs of the documents whose findings differ
 */
export function applyToBooks(server: Server, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const { workspace, ledger } = booksOf(server);
  const after = applyChangesWithMarks(workspace, changes, (uri) => setFor(server, uri));
  const step =
    server.index === 'ready'
      ? updateLedger(ledger, changes, after)
      : refreshOwn(ledger, workspace.knowledge, changes);
  server.books = { workspace: after.workspace, ledger: step.ledger };
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
  const step = refreshShared(ledger, dossierOf(workspace), uris);
  server.books = { workspace, ledger: step.ledger };
  noteFaults(server, step.faults);
  return step.changed;
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
  server.failedRules.clear();
}
