/** Changing a small file that others may change too: what stands there at the moment of writing is what is changed. */
import type { FileSystem } from '../host';

/** The next text, or why the file must stay as it is. */
export type Next = { readonly text: string } | { readonly refused: string };

/** So often another program may come in between. */
const MOST_TRIES = 5;

/**
 * Replaces the text of a file by a function of it. Nobody sees half of it; when the file changes while the next text
 * is made, that is made again from the new one.
 * @param change undefined stands for a file that is not there
 * @returns why nothing was written, or undefined
 */
export async function updateFile(
  files: FileSystem,
  uri: string,
  change: (text: string | undefined) => Next,
): Promise<string | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = await files.readText(uri);
    const next = change(text);
    if ('refused' in next) return next.refused;
    if (next.text === text) return undefined;
    if ((await files.readText(uri)) !== text) continue;
    await files.writeText(uri, next.text);
    return undefined;
  }
  return 'Another program keeps changing the file.';
}
