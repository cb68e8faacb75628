/**
 * Telling the client that findings differ. Documents that the client pulls (those it shows) it is asked to look at
 * again when another document changed them. Findings of all others are pushed, to a client that pulls too, so that
 * the list of problems covers the folder.
 */
import { noteChange } from '../changes';
import type { Server } from '../server';
import { clientUriOf } from '../clientUri';
import { diagnosticsOf } from './toDiagnostics';

/**
 * @param changed documents whose findings differ
 * @param edited open documents that the client has just edited: a client that pulls asks for them by itself, any
 * other one gets their findings with their new version, differing or not
 */
export function announce(server: Server, changed: Iterable<string>, edited: ReadonlySet<string>): void {
  let othersDiffer = false;
  noteChange(server);
  for (const uri of new Set([...changed, ...edited])) {
    if (server.pulled.has(uri)) othersDiffer ||= !edited.has(uri);
    else publish(server, uri);
  }
  if (othersDiffer) requestRefresh(server);
}

/** Pushes the findings of one document, with its version while it is open. */
export function publish(server: Server, uri: string): void {
  const version = server.open.get(uri)?.version;
  const diagnostics = diagnosticsOf(server, uri);
  if (diagnostics.length === 0 && version === undefined && !server.published.has(uri)) return;
  if (diagnostics.length === 0) server.published.delete(uri);
  else server.published.add(uri);
  send(server, {
    uri: clientUriOf(server, uri),
    diagnostics,
    ...(version === undefined ? {} : { version }),
  });
}

/** Takes pushed findings back from a client that pulls them from now on. */
export function withdraw(server: Server, uri: string): void {
  if (!server.published.delete(uri)) return;
  send(server, { uri: clientUriOf(server, uri), diagnostics: [] });
}

function send(server: Server, params: Parameters<Server['connection']['sendDiagnostics']>[0]): void {
  server.connection.sendDiagnostics(params).catch((error: unknown) => {
    server.host.log.error(`Findings could not be sent: ${String(error)}`);
  });
}

/** Asks the client to pull again; one request at a time, and one more where findings changed meanwhile. */
function requestRefresh(server: Server): void {
  if (!server.client.refreshDiagnostics) return;
  server.refreshIsDue = true;
  if (server.refreshIsRunning) return;
  server.refreshIsRunning = true;
  server.refreshIsDue = false;
  server.connection.languages.diagnostics
    .refresh()
    .catch((error: unknown) => {
      server.host.log.debug(`The client did not refresh: ${String(error)}`);
    })
    .finally(() => {
      server.refreshIsRunning = false;
      if (server.refreshIsDue && server.phase === 'running') requestRefresh(server);
    });
}
