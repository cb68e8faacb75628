/** A `readout.json` that was written: everything is read again, or what its registry is about. */
import { isEmptyRegistry } from '../../index';
import { booksOf } from '../books';
import type { FolderConfiguration } from '../configuration';
import { publishConfigurationFindings } from '../diagnostics/configurationFindings';
import { catchUp, markStale } from '../reading';
import type { Server } from '../server';
import { sendStatus } from '../status';
import { pathInside } from '../uris';
import { begin, enqueue, indexAgain } from './indexing';
import { loadFiles } from './load';
import { readFolderConfiguration } from './walk';

/** What of a file decides which files are releases and which rules run. */
function rest(file: FolderConfiguration | undefined): string {
  return JSON.stringify([[...(file?.configuration.rules ?? [])], file?.configuration.files ?? null]);
}

function hasRegistry(file: FolderConfiguration | undefined): boolean {
  return file !== undefined && !isEmptyRegistry(file.configuration.registry);
}

/**
 * Where the registry alone differs, the releases of its folder are read again, and compared as after any edit;
 * nothing that is shown goes away in the meantime. Other settings decide what a release is: then all are read.
 *
 * @param folders of the files
 * @param areFoldersGone whether folders with such files went away altogether
 */
export function settingsWritten(server: Server, folders: readonly string[], areFoldersGone: boolean): void {
  enqueue(server, async () => {
    const before = server.configuration.inFolders;
    for (const folder of folders) await readFolderConfiguration(server, folder);
    const now = server.configuration.inFolders;
    const changed = folders.filter((folder) => now.get(folder) !== before.get(folder));
    const isRestSame = changed.every((folder) => rest(now.get(folder)) === rest(before.get(folder)));
    if (areFoldersGone || !isRestSame || server.index !== 'ready') {
      indexAgain(server, folders);
      return;
    }
    const touched = changed.filter((folder) => [before, now].some((files) => hasRegistry(files.get(folder))));
    await readUnder(server, touched);
    publishConfigurationFindings(server);
  });
}

async function readUnder(server: Server, folders: readonly string[]): Promise<void> {
  const isUnder = (uri: string): boolean => folders.some((folder) => pathInside(folder, uri) !== undefined);
  const uris = [...booksOf(server).workspace.documents.keys()].filter(isUnder);
  // new texts that are in no folder yet are read with the registry of the only one
  if (folders.length > 0) for (const uri of server.open.keys()) markStale(server, uri);
  catchUp(server, false);
  if (uris.length === 0) return;
  const progress = await begin(server);
  await loadFiles(server, uris, (done) => {
    progress?.report(Math.floor((100 * done) / uris.length), `${done} of ${uris.length} releases`);
    return true;
  });
  progress?.done();
  server.host.log.info(`Read ${uris.length} releases again with another registry.`);
  sendStatus(server);
}
