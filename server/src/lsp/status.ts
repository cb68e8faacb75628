/** Telling our own extension how far the server has come. */
import { statusMethod, type StatusParams } from './protocol';
import type { Server } from './server';

export function sendStatus(server: Server): void {
  if (!server.client.rulePages) return;
  const params: StatusParams = {
    state: server.index === 'ready' && server.isComparingAll ? 'comparing' : server.index,
    releases: server.books?.workspace.documents.size ?? 0,
  };
  server.connection.sendNotification(statusMethod, params).catch((error: unknown) => {
    server.host.log.debug(String(error));
  });
}
