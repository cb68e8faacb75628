/** Asking the client to look again at what it shows beside the text, when other releases or settings change it. */
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { Server } from './server';

/** Asks once for everything that changes in one turn; while folders are read, their end asks. */
export function refreshShown(server: Server): void {
  const requests = [
    ...(server.client.refreshCodeLenses ? [CodeLensRefreshRequest.type] : []),
    ...(server.client.refreshInlayHints ? [InlayHintRefreshRequest.type] : []),
  ];
  if (requests.length === 0 || server.index !== 'ready' || server.shownIsDue) return;
  server.shownIsDue = true;
  server.host.timer
    .breathe()
    .then(async () => {
      server.shownIsDue = false;
      if (server.phase !== 'running') return;
      await Promise.all(requests.map((request) => server.connection.sendRequest(request)));
    })
    .catch((error: unknown) => {
      server.host.log.debug(`The client did not refresh: ${String(error)}`);
    });
}
