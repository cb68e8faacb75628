/** Reading all folders of the workspace: with progress, stopped on request, one such work at a time. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { booksOf, emptyBooks } from '../books';
import { compareDue } from '../comparing';
import { readDecisions } from '../decisions';
import { readDocumentSettings } from '../documentSettings';
import { announce } from '../diagnostics/announce';
import { publishConfigurationFindings } from '../diagnostics/configurationFindings';
import { markStale } from '../reading';
import type { Folder, Server } from '../server';
import { refreshShown } from '../refreshing';
import { sendStatus } from '../status';
import { loadFiles } from './load';
import { readFolderConfiguration, releasesIn } from './walk';

const NONE: ReadonlySet<string> = new Set();

/** Does work on files after all that was asked for before. A failure is told of in the log and stops nothing else. */
export function enqueue(server: Server, job: () => Promise<void>): void {
  server.disk = server.disk.then(job).catch((error: unknown) => {
    server.host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
}

/**
 * Reads everything from the start, when the settings differ.
 *
 * @param changed folders whose `readout.json` is new or another one; it is read first, so that nothing is judged by
 * what held before or by default in the meantime
 */
export function indexAgain(server: Server, changed: readonly string[] = []): void {
  enqueue(server, async () => {
    for (const folder of new Set([...server.configuration.inFolders.keys(), ...changed])) {
      await readFolderConfiguration(server, folder);
    }
    for (const folder of server.decisions.keys()) await readDecisions(server, folder);
    for (const folder of server.documentSettings.keys()) await readDocumentSettings(server, folder);
    const known = server.books === undefined ? [] : [...booksOf(server).workspace.documents.keys()];
    emptyBooks(server);
    announce(server, known, NONE);
    for (const uri of server.open.keys()) markStale(server, uri);
    await indexFolders(server, server.folders);
  });
}

/** Reads some folders, then compares all releases. */
export async function indexFolders(server: Server, folders: readonly Folder[]): Promise<void> {
  server.index = 'indexing';
  sendStatus(server);
  const started = server.host.timer.now();
  const progress = await begin(server);
  const cancelled = (): boolean => progress?.token.isCancellationRequested === true;
  const found: string[] = [];
  for (const folder of folders) {
    for await (const uri of releasesIn(server, folder.uri)) {
      found.push(uri);
      if (cancelled()) break;
    }
  }
  // They may have been judged before the settings of their folders were read.
  for (const uri of server.open.keys()) markStale(server, uri);
  await loadFiles(server, found, (done) => {
    progress?.report(Math.floor((100 * done) / found.length), `${done} of ${found.length} releases`);
    return !cancelled();
  });
  const isComplete = !cancelled();
  if (isComplete) await compareAll(server);
  else server.index = 'stopped';
  progress?.done();
  publishConfigurationFindings(server);
  const took = Math.round(server.host.timer.now() - started);
  server.host.log.info(
    isComplete
      ? `Read ${found.length} releases in ${took} ms.`
      : 'Reading the folder was stopped: releases are not compared with each other until it is read again.',
  );
  sendStatus(server);
}

/** Makes the findings that compare releases. Edits that come in meanwhile make theirs by themselves. */
async function compareAll(server: Server): Promise<void> {
  server.index = 'ready';
  server.isComparingAll = true;
  sendStatus(server);
  refreshShown(server);
  for (const uri of booksOf(server).workspace.documents.keys()) server.due.add(uri);
  await compareDue(server);
  server.isComparingAll = false;
}

/** A bar of progress; undefined where the client shows none. */
export async function begin(
  server: Server,
): Promise<
  | (WorkDoneProgressServerReporter & { readonly token: { readonly isCancellationRequested: boolean } })
  | undefined
> {
  if (!server.client.progress || server.folders.length === 0) return undefined;
  try {
    const progress = await server.connection.window.createWorkDoneProgress();
    progress.begin('Reading releases', 0, undefined, true);
    return progress;
  } catch (error) {
    server.host.log.debug(`The client shows no progress: ${String(error)}`);
    return undefined;
  }
}
