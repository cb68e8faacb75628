/** What is set by hand for single documents (`.readout/documents.json` of each folder). */
import { readDocuments, type DocumentSetting } from '../index';
import { documentsPath, sidecarUri } from '../sidecar/places';
import { folderOf, foldersUpTo } from './configuration';
import type { Server } from './server';

/** What holds for a document: the outermost folder's first. */
export function setFor(server: Server, uri: string): readonly (readonly DocumentSetting[])[] {
  const folder = folderOf(server, uri);
  if (folder === undefined || server.documentSettings.size === 0) return [];
  return [...foldersUpTo(folder.uri, uri)]
    .reverse()
    .map((at) => server.documentSettings.get(at)?.read.settings ?? []);
}

/**
 * Reads, or forgets, what is set in a folder.
 *
 * @returns whether it is something else than before
 */
export async function readDocumentSettings(server: Server, folder: string): Promise<boolean> {
  const uri = sidecarUri(folder, documentsPath);
  const text = await server.host.files.readText(uri).catch((error: unknown) => {
    server.host.log.warn(String(error));
    return undefined;
  });
  if (text === server.documentSettings.get(folder)?.text) return false;
  const settings = new Map(server.documentSettings);
  if (text === undefined) settings.delete(folder);
  else settings.set(folder, { uri, text, read: readDocuments(text) });
  server.documentSettings = settings;
  return true;
}
