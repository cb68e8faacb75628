/** From `initialize` to `shutdown`. */
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  ResponseError,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { booksOf, applyToBooks } from './books';
import { compareLater } from './comparing';
import { clientSupportOf, optionsOf } from './clientSupport';
import { folderOf } from './configuration';
import { announce } from './diagnostics/announce';
import { enqueue, indexFolders } from './files/indexing';
import { filesChanged, watchFiles } from './files/watching';
import { markStale } from './reading';
import { answerDiagnostics } from './requests/diagnostics';
import { requireRunning } from './requests/asking';
import type { Folder, Server } from './server';
import { serverCapabilities } from './serverCapabilities';
import { askForSettings, registerForSettings, takeSettings } from './settings';
import { isUri, normalUri } from './uris';

/** Name and version that the server tells of itself. */
export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

export function listenToLifecycle(server: Server, serverInfo: ServerInfo): void {
  const { connection } = server;
  connection.onInitialize((params) => initialize(server, serverInfo, params));
  connection.onInitialized(() => void initialized(server));
  connection.onShutdown(() => {
    requireRunning(server);
    server.phase = 'shut-down';
  });
  connection.onNotification(DidChangeWatchedFilesNotification.type, ({ changes }) =>
    filesChanged(server, changes),
  );
}

function initialize(
  server: Server,
  serverInfo: ServerInfo,
  params: InitializeParams,
): InitializeResult | ResponseError<InitializeError> {
  if (server.phase !== 'new') {
    return new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized already.', {
      retry: false,
    });
  }
  if (typeof (params as Partial<InitializeParams>).capabilities !== 'object') {
    return new ResponseError(ErrorCodes.InvalidParams, 'capabilities are missing.', { retry: false });
  }
  server.client = clientSupportOf(params.capabilities, optionsOf(params));
  server.folders = foldersFrom(params.workspaceFolders ?? rootOf(params));
  takeSettings(server, { readout: optionsOf(params).settings });
  server.phase = 'running';
  answerDiagnostics(server);
  // Only now: the library registers a handler of its own before it calls this one, and the last one counts.
  server.connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) =>
    foldersChanged(server, foldersFrom(event.added), foldersFrom(event.removed)),
  );
  return { capabilities: serverCapabilities(server.client), serverInfo: { ...serverInfo } };
}

/** The root of clients that know no workspace folders. */
function rootOf(params: InitializeParams): readonly WorkspaceFolder[] {
  const { rootUri } = params as { readonly rootUri?: unknown };
  return isUri(rootUri) ? [{ uri: rootUri, name: rootUri }] : [];
}

function foldersFrom(folders: readonly WorkspaceFolder[]): readonly Folder[] {
  return folders
    .filter((folder) => isUri(folder.uri))
    .map((folder) => ({ uri: normalUri(folder.uri).replace(/\/$/, ''), name: folder.name }));
}

async function initialized(server: Server): Promise<void> {
  try {
    await Promise.all([watchFiles(server), registerForSettings(server), askForSettings(server)]);
  } catch (error) {
    server.host.log.warn(`The client refused a registration: ${String(error)}`);
  }
  for (const uri of server.open.keys()) markStale(server, uri);
  enqueue(server, () => indexFolders(server, server.folders));
}

/** So many releases leave the workspace before whatever waits gets its turn. */
const AT_ONCE = 128;

function foldersChanged(server: Server, added: readonly Folder[], removed: readonly Folder[]): void {
  const gone = new Set(removed.map((folder) => folder.uri));
  server.folders = [...server.folders.filter((folder) => !gone.has(folder.uri)), ...added];
  enqueue(server, async () => {
    await askForSettings(server);
    forgetFiles(server);
    const left = [...booksOf(server).workspace.documents.keys()].filter(
      (uri) => !server.open.has(uri) && folderOf(server, uri) === undefined,
    );
    for (let from = 0; from < left.length; from += AT_ONCE) {
      const some = left.slice(from, from + AT_ONCE);
      const changed = applyToBooks(
        server,
        some.map((uri) => ({ kind: 'remove', uri })),
      );
      announce(server, [...some, ...changed], new Set());
      await server.host.timer.breathe();
    }
    compareLater(server);
    for (const uri of server.open.keys()) markStale(server, uri);
    await indexFolders(server, added);
  });
}

/** Forgets settings and decisions that lie in no folder any more. */
function forgetFiles(server: Server): void {
  const isOurs = ([, file]: readonly [string, { readonly uri: string }]): boolean =>
    folderOf(server, file.uri) !== undefined;
  server.configuration = {
    ...server.configuration,
    inFolders: new Map([...server.configuration.inFolders].filter(isOurs)),
  };
  server.decisions = new Map([...server.decisions].filter(isOurs));
}
