/** Reading files into the workspace, in slices that let requests through. */
import type { Change } from '../../index';
import { applyToBooks } from '../books';
import { compareLater } from '../comparing';
import { announce } from '../diagnostics/announce';
import { changeFrom, markStale } from '../reading';
import type { Server } from '../server';

/** So many files are asked for at once. */
const AT_ONCE = 16;

/** After so many milliseconds of work, whatever waits gets its turn. */
const SLICE = 12;

const NONE: ReadonlySet<string> = new Set();

/** Reads files and puts them into the workspace; files that are gone leave it. Open ones keep what the editor has. */
export async function loadFiles(
  server: Server,
  uris: readonly string[],
  progress: (done: number) => boolean = () => true,
): Promise<void> {
  for (let at = 0; at < uris.length; at += AT_ONCE) {
    const batch = uris.slice(at, at + AT_ONCE);
    const texts = await Promise.all(batch.map((uri) => textOf(server, uri)));
    const changes: Change[] = [];
    let started = server.host.timer.now();
    for (const [i, uri] of batch.entries()) {
      const text = texts[i];
      if (text === unreadable) continue;
      changes.push(text === undefined ? { kind: 'remove', uri } : changeFrom(server, uri, text, false));
      if (server.host.timer.now() - started < SLICE) continue;
      await server.host.timer.breathe();
      started = server.host.timer.now();
    }
    for (const change of changes) noteOrphan(server, change);
    const closed = changes.filter((change) => !server.open.has(change.uri) || server.orphans.has(change.uri));
    announce(server, applyToBooks(server, closed), NONE);
    compareLater(server);
    await server.host.timer.breathe();
    if (server.phase !== 'running' || !progress(at + batch.length)) return;
  }
}

/** A text that is open and unchanged goes with its file, and comes back with it; one with edits stays. */
function noteOrphan(server: Server, change: Change): void {
  const document = server.open.get(change.uri);
  if (document === undefined) return;
  const isGone = change.kind === 'remove' && server.saved.get(change.uri) === document.version;
  if (isGone) server.orphans.add(change.uri);
  else if (!server.orphans.delete(change.uri)) return;
  markStale(server, change.uri);
}

const unreadable = Symbol('unreadable');

/** The text, undefined for a file that is gone, or `unreadable`, which is told of in the log. */
async function textOf(server: Server, uri: string): Promise<string | undefined | typeof unreadable> {
  try {
    return await server.host.files.readText(uri);
  } catch (error) {
    server.host.log.warn(String(error));
    return unreadable;
  }
}
