/** Finding the releases of a folder. */
import type { FolderConfiguration } from '../configuration';
import { isReleaseFile } from '../configuration';
import { allRules, readConfiguration } from '../../index';
import { sidecarFolder } from '../../sidecar/places';
import { readDecisions } from '../decisions';
import { readDocumentSettings } from '../documentSettings';
import { announce } from '../diagnostics/announce';
import { isIgnoredFolder } from '../globs';
import type { Server } from '../server';
import { childOf } from '../uris';

/** The name of the settings file that may lie in any folder of a workspace. */
export const configurationFile = 'readout.json';

/** Folders deeper than this are not looked into. */
const DEEPEST = 32;

/**
 * All releases in a folder and below, folder by folder, names sorted. On the way every `readout.json` is read before
 * the files beside and below it are judged.
 */
export async function* releasesIn(server: Server, folder: string, depth = 0): AsyncGenerator<string> {
  const entries = await listed(server, folder);
  if (entries.some((entry) => entry.kind === 'file' && entry.name === configurationFile)) {
    await readFolderConfiguration(server, folder);
  }
  const hasSidecar = entries.some((entry) => entry.kind === 'directory' && entry.name === sidecarFolder);
  if (hasSidecar || server.decisions.has(folder)) {
    announce(server, await readDecisions(server, folder), new Set());
  }
  if (hasSidecar || server.documentSettings.has(folder)) await readDocumentSettings(server, folder);
  for (const { name, kind } of entries) {
    const uri = childOf(folder, name);
    if (kind === 'file' && isReleaseFile(server, uri)) yield uri;
    if (kind === 'directory' && depth < DEEPEST && !isIgnoredFolder(name)) {
      yield* releasesIn(server, uri, depth + 1);
    }
  }
}

type Entries = NonNullable<Awaited<ReturnType<Server['host']['files']['list']>>>;

/** A folder that cannot be read is told of in the log and passed over. */
async function listed(server: Server, folder: string): Promise<Entries> {
  try {
    return (await server.host.files.list(folder)) ?? [];
  } catch (error) {
    server.host.log.warn(String(error));
    return [];
  }
}

/** Reads, or forgets, the `readout.json` of a folder. */
export async function readFolderConfiguration(server: Server, folder: string): Promise<void> {
  const uri = childOf(folder, configurationFile);
  const text = await server.host.files.readText(uri).catch((error: unknown) => {
    server.host.log.warn(String(error));
    return undefined;
  });
  // the same text leaves what was made of it in place
  if (text !== undefined && text === server.configuration.inFolders.get(folder)?.text) return;
  const inFolders = new Map(server.configuration.inFolders);
  if (text === undefined) inFolders.delete(folder);
  else inFolders.set(folder, folderConfiguration(uri, text));
  server.configuration = { ...server.configuration, inFolders };
}

function folderConfiguration(uri: string, text: string): FolderConfiguration {
  return { uri, text, ...readConfiguration(text, uri, allRules) };
}
