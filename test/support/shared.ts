/** The shared material beside the project: seeds, corpus, gold. It may be absent; then tests say so aloud. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from '../../scripts/support/paths';

export const sharedIsThere = existsSync(path.join(sharedFolder, 'seeds'));

/** A file of the shared material. */
export function readShared(file: string): string {
  return readFileSync(path.join(sharedFolder, file), 'utf8');
}

/** Names of the releases in a folder of the shared material, sorted. */
export function sharedReleases(folder: string): readonly string[] {
  return readdirSync(path.join(sharedFolder, folder))
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort();
}

/** A suite over the shared material; where that is absent, one loud pending test in its place. */
export function describeShared(title: string, suite: () => void): void {
  if (sharedIsThere) {
    describe(title, suite);
    return;
  }
  describe(title, () => {
    console.warn(`absent: ../shared (${title})`);
    it('needs ../shared, which is absent');
  });
}
