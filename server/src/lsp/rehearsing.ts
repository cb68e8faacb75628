/**
 * Edits that nobody made, while folders are read. The engine compiles for what it has met, and there it meets closed
 * documents alone: the first edit, which brings an open one, would throw away much of what is compiled, and the
 * keystrokes behind it would run on what is not.
 */
import { applyChangesWithMarks, dossierOf, refreshOwn, refreshShared, type Change } from '../index';
import { booksOf } from './books';
import { setFor } from './documentSettings';
import type { Server } from './server';

/** As often as the release is put in: opened, and edited while it is open. */
const VERSIONS = 2;

/** Does with a release that was just read what opening and editing it will do to the books, and keeps nothing of it. */
export function rehearseEdit(server: Server, read: Change): void {
  if (read.kind !== 'set') return;
  const changes = [{ ...read, open: true }];
  const holding = (uri: string): ReturnType<typeof setFor> => setFor(server, uri);
  let { workspace, ledger } = booksOf(server);
  for (let version = 1; version <= VERSIONS; version += 1) {
    workspace = applyChangesWithMarks(workspace, changes, holding).workspace;
    const own = refreshOwn(ledger, workspace.knowledge, changes);
    ledger = refreshShared(own.ledger, dossierOf(workspace), [read.uri]).ledger;
  }
}
