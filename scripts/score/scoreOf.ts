// Runs the score script that comes with the marked releases on what the product's own `facts` prints.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { corpusFolder, readGold } from '../gold/goldRelease';
import type { GoldSet } from '../gold/goldRelease';
import { writeGold } from '../gold/writeGold';
import { root, sharedFolder } from '../support/paths';

export interface Score {
  /** F1 of each, 0 to 1. */
  readonly summary: { readonly mentions: number; readonly exactMentions: number; readonly facts: number };
  readonly rows: readonly { readonly name: string; readonly f1: number; readonly gold: number }[];
  readonly misses: readonly string[];
}

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

function scriptIn(shared: string): string {
  return path.join(shared, 'gold', 'score.mjs');
}

/** The score of all marked releases in a folder of `seeds`, `corpus` and `gold`; undefined where it is absent. */
export async function scoreOf(shared: string): Promise<Score | undefined> {
  if (!existsSync(scriptIn(shared))) return undefined;
  const folders = ['seeds', 'corpus'].map((name) => path.join(shared, name));
  return inFolder((folder) => scored(scriptIn(shared), folders, folder, []));
}

/** The score of one of the project's own sets; undefined where the texts are absent. */
export async function scoreOfSet(set: GoldSet): Promise<Score | undefined> {
  const script = scriptIn(sharedFolder);
  if (!existsSync(script)) return undefined;
  const releases = await readGold(set);
  return inFolder(async (folder) => {
    await writeGold(folder, releases);
    const files = releases.map(({ file }) => path.join(corpusFolder, file));
    return scored(script, files, folder, ['--gold', folder, '--texts', corpusFolder]);
  });
}

async function scored(
  script: string,
  paths: readonly string[],
  folder: string,
  options: readonly string[],
): Promise<Score> {
  const facts = await run(
    process.execPath,
    ['--import', 'tsx', 'server/src/node/cli.ts', 'facts', ...paths, '--format', 'json'],
    { cwd: root, maxBuffer: MAX_OUTPUT },
  );
  const file = path.join(folder, 'facts.json');
  writeFileSync(file, facts.stdout);
  const printed = await run(process.execPath, [script, file, '--json', ...options], {
    maxBuffer: MAX_OUTPUT,
  });
  return JSON.parse(printed.stdout) as Score;
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-score-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
