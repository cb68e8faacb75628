/** The lines of a file that places of the workspace lie in: a release, or a `readout.json` with its registry. */
import { lineTableOf, type LineTable } from '../index';
import { booksOf } from './books';
import { configurationFile } from './files/walk';
import type { Server } from './server';
import { parentOf } from './uris';

/** The lines of the text that places were read from; undefined where the file has left the workspace. */
export function linesOf(server: Server, uri: string): LineTable | undefined {
  const document = booksOf(server).workspace.documents.get(uri) ?? server.alone.get(uri)?.documents.get(uri);
  if (document !== undefined) return document.facts.lines;
  if (!uri.endsWith(`/${configurationFile}`)) return undefined;
  const file = server.configuration.inFolders.get(parentOf(uri));
  return file === undefined ? undefined : lineTableOf(file.text);
}
