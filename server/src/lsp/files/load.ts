/** Reading files into the workspace, in slices that let requests through, and beside them in other threads. */
import { unpacked, type Change, type Collected } from '../../index';
import { applyToBooks } from '../books';
import { compareLater } from '../comparing';
import { announce } from '../diagnostics/announce';
import { changeFrom, markStale } from '../reading';
import { rehearseEdit } from '../rehearsing';
import type { Server } from '../server';
import { helpersFor, ordersFor } from './helping';
import type { ReadingHelper } from './helping';
import type { Reading } from './reader';

/**
 * So many files are asked for at once. Of more, the readings would outlive two small collections before they are
 * packed, and each would be moved twice.
 */
const AT_ONCE = 8;

/** After so many milliseconds of work, whatever waits gets its turn. */
const SLICE = 12;

/** An edit is rehearsed once in so many batches that are read here: more often, reading the folder gets slower. */
const REHEARSE_EVERY = 8;

const NONE: ReadonlySet<string> = new Set();

/** Files on the way into the workspace. */
interface Loading {
  readonly server: Server;
  readonly uris: readonly string[];
  /** Tells how many are done; the answer is whether to go on. */
  readonly progress: (done: number) => boolean;
  next: number;
  done: number;
  /** How many of them other threads have read. */
  helped: number;
  isOver: boolean;
}

/** Reads files and puts them into the workspace; files that are gone leave it. Open ones keep what the editor has. */
export async function loadFiles(
  server: Server,
  uris: readonly string[],
  progress: (done: number) => boolean = () => true,
): Promise<void> {
  const loading: Loading = { server, uris, progress, next: 0, done: 0, helped: 0, isOver: false };
  const helpers = helpersFor(server, uris.length);
  try {
    // each has its next work with it while the last answer is put in
    const beside = helpers.flatMap((helper) => [loadBeside(loading, helper), loadBeside(loading, helper)]);
    await Promise.all([loadHere(loading), ...beside]);
    if (helpers.length > 0)
      server.host.log.debug(`Helpers have read ${loading.helped} of ${loading.done} files.`);
  } finally {
    for (const helper of helpers) helper.end();
  }
}

/** The next files; empty when there are none, or nobody wants them any more. */
function take(loading: Loading): readonly string[] {
  if (loading.isOver || loading.server.phase !== 'running') return [];
  const batch = loading.uris.slice(loading.next, loading.next + AT_ONCE);
  loading.next += batch.length;
  return batch;
}

async function loadHere(loading: Loading): Promise<void> {
  const { server } = loading;
  for (let batch = take(loading), count = 0; batch.length > 0; batch = take(loading), count += 1) {
    const changes = await readHere(server, batch);
    put(loading, batch, changes);
    const [first] = changes;
    if (count % REHEARSE_EVERY === 0 && first !== undefined) rehearseEdit(server, first);
    await server.host.timer.breathe();
  }
}

async function loadBeside(loading: Loading, helper: ReadingHelper): Promise<void> {
  const { server } = loading;
  for (let batch = take(loading); batch.length > 0; batch = take(loading)) {
    const orders = ordersFor(server, batch);
    const answers = orders === undefined ? undefined : await helper.read(orders);
    if (answers === undefined) {
      put(loading, batch, await readHere(server, batch));
      continue;
    }
    const made = new Map<string, Collected>();
    const changes = batch.flatMap((uri, i) => changeOf(server, uri, answers[i], made));
    loading.helped += batch.length;
    put(loading, batch, changes, made);
  }
}

/** The change that a reading is, and the findings that came with it. */
function changeOf(
  server: Server,
  uri: string,
  reading: Reading | undefined,
  made: Map<string, Collected>,
): readonly Change[] {
  if (reading?.kind === 'gone') return [{ kind: 'remove', uri }];
  if (reading?.kind !== 'read') {
    server.host.log.warn(reading?.message ?? `${uri} was not read.`);
    return [];
  }
  made.set(uri, reading.own);
  return [{ kind: 'set', uri, release: unpacked(reading.facts), open: false }];
}

async function readHere(server: Server, batch: readonly string[]): Promise<readonly Change[]> {
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
  return changes;
}

function put(
  loading: Loading,
  batch: readonly string[],
  changes: readonly Change[],
  made?: ReadonlyMap<string, Collected>,
): void {
  const { server } = loading;
  if (server.phase !== 'running') return;
  for (const change of changes) noteOrphan(server, change);
  const closed = changes.filter((change) => !server.open.has(change.uri) || server.orphans.has(change.uri));
  announce(server, applyToBooks(server, closed, made), NONE);
  compareLater(server);
  loading.done += batch.length;
  if (!loading.progress(loading.done)) loading.isOver = true;
}

/** A text that is open and unchanged goes with its file, and comes back with it; one with edits stays. */
function noteOrphan(server: Server, change: Change): void {
  const document = server.open.get(change.uri);
  if (document === undefined) return;
  if (change.kind === 'remove') server.gone.add(change.uri);
  else server.gone.delete(change.uri);
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
