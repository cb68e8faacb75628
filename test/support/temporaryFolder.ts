import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface TemporaryFolder {
  readonly path: string;
  readonly uri: string;
  uriOf(name: string): string;
  write(name: string, text: string): Promise<string>;
  remove(name?: string): Promise<void>;
}

/** A folder with these files, by name; names may hold folders. */
export async function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
): Promise<TemporaryFolder> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'readout-test-')));
  const folder: TemporaryFolder = {
    path: root,
    uri: pathToFileURL(root).href,
    uriOf: (name) => pathToFileURL(path.join(root, name)).href,
    write: async (name, text) => {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      return folder.uriOf(name);
    },
    remove: (name = '') => rm(path.join(root, name), { recursive: true, force: true }),
  };
  for (const [name, text] of Object.entries(files)) await folder.write(name, text);
  return folder;
}
