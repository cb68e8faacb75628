/** Open texts over files on disk: opening, editing and closing. */
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DidChangeTextDocumentParams,
  type DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyToBooks, booksOf } from './books';
import { compareLater } from './comparing';
import { isReleaseFile } from './configuration';
import { announce, publish } from './diagnostics/announce';
import { enqueue } from './files/indexing';
import { loadFiles } from './files/load';
import { markStale } from './reading';
import type { Server } from './server';
import { isUri, normalUri } from './uris';

const NONE: ReadonlySet<string> = new Set();

export function listenToTexts(server: Server): void {
  const { connection } = server;
  connection.onNotification(DidOpenTextDocumentNotification.type, (params) => opened(server, params));
  connection.onNotification(DidChangeTextDocumentNotification.type, (params) => edited(server, params));
  connection.onNotification(DidCloseTextDocumentNotification.type, (params) =>
    closed(server, params.textDocument.uri),
  );
  connection.onNotification(DidSaveTextDocumentNotification.type, (params) =>
    saved(server, params.textDocument.uri),
  );
}

function opened(server: Server, { textDocument }: DidOpenTextDocumentParams): void {
  const { uri, languageId, version, text } = textDocument;
  if (!isUri(uri) || typeof text !== 'string') {
    server.host.log.warn(`A text was opened without a URI or without its content; it is passed over.`);
    return;
  }
  const key = normalUri(uri);
  server.open.set(key, TextDocument.create(uri, languageId, version, text));
  server.saved.set(key, version);
  markStale(server, key);
}

function edited(server: Server, { textDocument, contentChanges }: DidChangeTextDocumentParams): void {
  const key = isUri(textDocument.uri) ? normalUri(textDocument.uri) : '';
  const document = server.open.get(key);
  if (document === undefined) {
    server.host.log.warn(`A text was edited that is not open: ${textDocument.uri}`);
    return;
  }
  TextDocument.update(document, contentChanges, textDocument.version);
  server.orphans.delete(key);
  server.editedAt = server.host.timer.now();
  markStale(server, key);
}

/**
 * What is saved is what is open, and is there again where it was gone. Saving may be told of after the file has been
 * deleted again: where it was gone, it is looked for.
 */
function saved(server: Server, uri: string): void {
  const key = isUri(uri) ? normalUri(uri) : '';
  const document = server.open.get(key);
  if (document === undefined) return;
  server.saved.set(key, document.version);
  if (server.orphans.delete(key)) markStale(server, key);
  if (server.gone.delete(key)) enqueue(server, () => loadFiles(server, [key]));
}

/** The file on disk counts again; what is not on disk leaves the workspace. */
function closed(server: Server, uri: string): void {
  const key = isUri(uri) ? normalUri(uri) : '';
  if (!server.open.delete(key)) {
    server.host.log.warn(`A text was closed that was not open: ${uri}`);
    return;
  }
  for (const set of [server.stale, server.alone, server.saved, server.gone, server.orphans, server.pulled])
    set.delete(key);
  if (!booksOf(server).workspace.documents.has(key)) return;
  if (isReleaseFile(server, key)) {
    publish(server, key);
    enqueue(server, () => loadFiles(server, [key]));
    return;
  }
  announce(server, [key, ...applyToBooks(server, [{ kind: 'remove', uri: key }])], NONE);
  compareLater(server);
}
