// Marked releases in the form that the score script reads: NAME.marked.txt and NAME.facts.json.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { textOf } from './goldRelease';
import type { GoldRelease } from './goldRelease';
import { mark } from './markedText';

/** Writes marked releases into a folder, which is made where it is missing. */
export async function writeGold(folder: string, releases: readonly GoldRelease[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, mentions, facts } of releases) {
    const target = path.join(folder, path.parse(file).name);
    await writeFile(`${target}.marked.txt`, mark(await textOf(file), mentions));
    await writeFile(`${target}.facts.json`, `${JSON.stringify(facts, null, 1)}\n`);
  }
}
