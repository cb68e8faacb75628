/**
 * Comparing findings that are due. What somebody edits is compared at once; the other documents that the edit
 * concerns follow in slices, so that a person whom a hundred releases name costs a keystroke no more than another.
 */
import { compareInBooks, othersConcerned } from './books';
import { announce } from './diagnostics/announce';
import { refreshShown } from './refreshing';
import type { Server } from './server';

/** After so many milliseconds of work, whatever waits gets its turn. */
const SLICE = 12;

/** While somebody types, only what is typed in is looked at; the others follow after such a pause, in milliseconds. */
const PAUSE = 100;

const NONE: ReadonlySet<string> = new Set();

/** Makes comparing findings of a document now, before an answer speaks of them. */
export function compareNow(server: Server, uri: string): void {
  if (server.fresh.has(uri)) return;
  while (takeConcerned(server));
  if (server.due.delete(uri)) announce(server, compareInBooks(server, [uri]), new Set([uri]));
}

/** Makes all comparing findings that are due now, before an answer speaks of all documents. */
export function compareAllNow(server: Server): void {
  while (isDue(server)) announce(server, compareSlice(server), NONE);
}

/** Makes all comparing findings that are due, in slices; one such work at a time. */
export async function compareDue(server: Server): Promise<void> {
  if (server.dueIsRunning) return;
  server.dueIsRunning = true;
  try {
    while (isDue(server) && server.phase === 'running') {
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

/** As `compareDue`, without waiting for a pause: for somebody who waits for the end. */
export async function compareAtOnce(server: Server): Promise<void> {
  while (isDue(server) && server.phase === 'running') {
    announce(server, compareSlice(server), NONE);
    await server.host.timer.breathe();
  }
}

function isDue({ due, concerned }: Server): boolean {
  return due.size > 0 || concerned.length > 0;
}

function rest({ host }: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    host.timer.after(milliseconds, resolve);
  });
}

/** Makes due whatever a change concerns, open documents first; whether there was such a change. */
function takeConcerned(server: Server): boolean {
  const change = server.concerned.shift();
  if (change === undefined) return false;
  const others = othersConcerned(server, change);
  const open = others.filter((uri) => server.open.has(uri));
  for (const uri of [...open, ...others]) server.due.add(uri);
  if (open.length > 0) refreshShown(server);
  return true;
}

/** Answers the documents whose findings differ. */
function compareSlice(server: Server): readonly string[] {
  const started = server.host.timer.now();
  const isOver = (): boolean => server.host.timer.now() - started >= SLICE;
  const changed: string[] = [];
  while (!isOver() && takeConcerned(server));
  for (const uri of server.due) {
    if (isOver()) break;
    server.due.delete(uri);
    changed.push(...compareInBooks(server, [uri]));
  }
  return changed;
}

/** Lets the findings that are due be made when everything that waits has had its turn. */
export function compareLater(server: Server): void {
  if (!isDue(server) || server.dueIsRunning) return;
  void server.host.timer
    .breathe()
    .then(() => compareDue(server))
    .catch((error: unknown) => {
      server.host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
}
