/** Waiting for the folders: an answer about all releases that comes before would be one about some of them. */
import { catchUp } from './reading';
import type { Server } from './server';

/** Milliseconds between two looks at whether reading has begun: the client is asked for its settings first. */
const BETWEEN = 20;

/** Resolves when all folders have been read, or reading was stopped; open texts count as they stand then. */
export async function whenRead(server: Server): Promise<void> {
  await server.disk;
  while (server.phase === 'running' && server.index === 'indexing') {
    await new Promise<void>((resolve) => server.host.timer.after(BETWEEN, resolve));
    await server.disk;
  }
  catchUp(server);
}
