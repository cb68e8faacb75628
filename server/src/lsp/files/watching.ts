/** Files that change outside the editor. */
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { documentsPath, reviewsPath, sidecarFolder } from '../../sidecar/places';
import { booksOf } from '../books';
import { folderOf, isReleaseFile } from '../configuration';
import { readDecisions } from '../decisions';
import { readDocumentSettings } from '../documentSettings';
import { announce } from '../diagnostics/announce';
import { publishConfigurationFindings } from '../diagnostics/configurationFindings';
import type { Server } from '../server';
import { sendStatus } from '../status';
import { isUri, normalUri, parentOf, pathInside } from '../uris';
import { enqueue, indexAgain } from './indexing';
import { settingsWritten } from './settingsWritten';
import { loadFiles } from './load';
import { configurationFile, releasesIn } from './walk';

/**
 * Asks the client to tell of changed files. Of all files: a folder that is moved or deleted is told of by its own
 * name only, which no pattern of releases would match.
 */
export async function watchFiles(server: Server): Promise<void> {
  if (!server.client.watchFiles) return;
  await server.connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: '**/*' }],
  });
}

export function filesChanged(server: Server, events: readonly FileEvent[]): void {
  const known = events
    .filter((event) => isUri(event.uri))
    .map((event) => ({ uri: normalUri(event.uri), isGone: event.type === FileChangeType.Deleted }));
  const settings = known
    .map(({ uri }) => uri)
    .filter((uri) => uri.endsWith(`/${configurationFile}`) && folderOf(server, uri) !== undefined);
  const areGone = known.some(({ uri, isGone }) => isGone && holdsSettings(server, uri));
  if (settings.length > 0 || areGone) {
    settingsWritten(server, settings.map(parentOf), areGone);
    return;
  }
  for (const folder of foldersOfDecisions(known.map(({ uri }) => uri))) {
    enqueue(server, async () => {
      announce(server, await readDecisions(server, folder), new Set());
      if (await readDocumentSettings(server, folder)) indexAgain(server);
      publishConfigurationFindings(server);
    });
  }
  enqueue(server, async () => {
    const uris = new Set<string>();
    for (const event of known) for (const uri of await touchedBy(server, event)) uris.add(uri);
    if (uris.size === 0) return;
    await loadFiles(server, [...uris]);
    sendStatus(server);
  });
}

/** A folder that is gone with a `readout.json` in it is told of by its own name. */
function holdsSettings({ configuration }: Server, uri: string): boolean {
  return [...configuration.inFolders.keys()].some((at) => at === uri || pathInside(uri, at) !== undefined);
}

/** The folders whose decisions an event may be about: the file itself, or the folder that it lies in. */
function foldersOfDecisions(uris: readonly string[]): ReadonlySet<string> {
  const ends = [`/${reviewsPath}`, `/${documentsPath}`, `/${sidecarFolder}`];
  return new Set(
    uris.flatMap((uri) => ends.filter((end) => uri.endsWith(end)).map((end) => uri.slice(0, -end.length))),
  );
}

/** The releases that an event is about: one file, or all in a folder that came or went. */
async function touchedBy(
  server: Server,
  event: { readonly uri: string; readonly isGone: boolean },
): Promise<readonly string[]> {
  const { documents } = booksOf(server).workspace;
  if (documents.has(event.uri) || isReleaseFile(server, event.uri)) return [event.uri];
  if (event.isGone) {
    return [...documents.keys()].filter((uri) => pathInside(event.uri, uri) !== undefined);
  }
  if (!(await isFolderOfOurs(server, event.uri))) return [];
  const found: string[] = [];
  for await (const uri of releasesIn(server, event.uri)) found.push(uri);
  return found;
}

async function isFolderOfOurs(server: Server, uri: string): Promise<boolean> {
  const isInside = server.folders.some((folder) => pathInside(folder.uri, uri) !== undefined);
  if (!isInside) return false;
  // The parent's own rules say whether it is looked into: a probe inside it that would be a release.
  const name = uri.slice(parentOf(uri).length);
  if (name.startsWith('/.') || name === '/node_modules') return false;
  return (await server.host.files.kindOf(uri).catch(() => undefined)) === 'directory';
}
