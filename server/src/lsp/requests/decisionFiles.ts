/** Changing the files that keep decisions, and showing what follows. */
import { changeReviews, type ReviewChange } from '../../index';
import { reviewsPath, sidecarUri } from '../../sidecar/places';
import { updateFile, type Next } from '../../sidecar/update';
import { readDecisions } from '../decisions';
import { announce } from '../diagnostics/announce';
import { enqueue } from '../files/indexing';
import type { Server } from '../server';

const NONE: ReadonlySet<string> = new Set();

/** Changes a file of decisions, and shows what follows. */
export function changeDecisions(server: Server, folder: string, change: ReviewChange): Promise<void> {
  return new Promise((resolve) => {
    enqueue(server, async () => {
      try {
        const uri = sidecarUri(folder, reviewsPath);
        await writeFile(server, uri, (text) => changeReviews(text, change));
        announce(server, await readDecisions(server, folder), NONE);
      } finally {
        resolve();
      }
    });
  });
}

/**
 * Changes a file by what stands in it at that moment.
 *
 * @returns whether it could be written; else the user is told why not
 */
export async function writeFile(
  server: Server,
  uri: string,
  change: (text: string | undefined) => Next,
): Promise<boolean> {
  const refused = await updateFile(server.host.files, uri, change).catch((error: unknown) => String(error));
  if (refused === undefined) return true;
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  server.connection.window.showErrorMessage(`${name} is left as it is. ${refused}`);
  return false;
}
