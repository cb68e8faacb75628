/**
 * Comparing findings that are due. What somebody edits is compared at once; the other documents that the edit
 * concerns follow in slices, so that a person whom a hundred releases name costs a keystroke no more than another.
 */
import { compareInBooks } from './books';
import { announce } from './diagnostics/announce';
import type { Server } from './server';

/** After so many milliseconds of work, whatever waits gets its turn. */
const SLICE = 12;

/** While somebody types, only what is typed in is looked at; the others follow after such a pause, in milliseconds. */
const PAUSE = 100;

const NONE: ReadonlySet<string> = new Set();

/** Makes comparing findings of a document now, before an answer speaks of them. */
export function compareNow(server: Server, uri: string): void {
  if (server.due.delete(uri)) announce(server, compareInBooks(server, [uri]), new Set([uri]));
}

/** Makes all comparing findings that are due now, before an answer speaks of all documents. */
export function compareAllNow(server: Server): void {
  for (const uri of [...server.due]) compareNow(server, uri);
}

/** Makes all comparing findings that are due, in slices; one such work at a time. */
export async function compareDue(server: Server): Promise<void> {
  if (server.dueIsRunning) return;
  server.dueIsRunning = true;
  try {
    while (server.due.size > 0 && server.phase === 'running') {
      const sinceTyping = server.host.timer.now() - server.editedAt;
      if (sinceTyping < PAUSE) await rest(server, PAUSE - sinceTyping);
      else {
        announce(server, compareSlice(server), NONE);
        await server.host.timer.breathe();
      }
    }
  } finally {
    server.dueIsRunning = false;
  }
}

function rest({ host }: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    host.timer.after(milliseconds, resolve);
  });
}

/** Answers the documents whose findings differ. */
function compareSlice(server: Server): readonly string[] {
  const started = server.host.timer.now();
  const changed: string[] = [];
  for (const uri of server.due) {
    server.due.delete(uri);
    changed.push(...compareInBooks(server, [uri]));
    if (server.host.timer.now() - started >= SLICE) break;
  }
  return changed;
}

/** Lets the findings that are due be made when everything that waits has had its turn. */
export function compareLater(server: Server): void {
  if (server.due.size === 0 || server.dueIsRunning) return;
  void server.host.timer
    .breathe()
    .then(() => compareDue(server))
    .catch((error: unknown) => {
      server.host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
}
