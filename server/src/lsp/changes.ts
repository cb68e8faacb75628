/** Telling our own extension that releases say something else, so that what it shows of them follows. */
import { changedMethod } from './protocol';
import type { Server } from './server';

/** Told once for everything that changes in one turn; while folders are read, `readout/status` tells instead. */
export function noteChange(server: Server): void {
  if (!server.client.rulePages || server.index === 'indexing' || server.changeIsDue) return;
  server.changeIsDue = true;
  server.host.timer
    .breathe()
    .then(async () => {
      server.changeIsDue = false;
      if (server.phase === 'running') await server.connection.sendNotification(changedMethod);
    })
    .catch((error: unknown) => {
      server.host.log.debug(String(error));
    });
}
