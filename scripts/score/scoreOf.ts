// Runs the score script that comes with the marked releases on what the product's own `facts` prints.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/paths';

export interface Score {
  /** F1 of each, 0 to 1. */
  readonly summary: { readonly mentions: number; readonly exactMentions: number; readonly facts: number };
  readonly rows: readonly { readonly name: string; readonly f1: number; readonly gold: number }[];
  readonly misses: readonly string[];
}

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** The score of all marked releases in a folder of `seeds`, `corpus` and `gold`; undefined where it is absent. */
export async function scoreOf(shared: string): Promise<Score | undefined> {
  const script = path.join(shared, 'gold', 'score.mjs');
  if (!existsSync(script)) return undefined;
  const folders = ['seeds', 'corpus'].map((name) => path.join(shared, name));
  const facts = await run(
    process.execPath,
    ['--import', 'tsx', 'server/src/node/cli.ts', 'facts', ...folders, '--format', 'json'],
    { cwd: root, maxBuffer: MAX_OUTPUT },
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-score-'));
  try {
    const file = path.join(folder, 'facts.json');
    writeFileSync(file, facts.stdout);
    const scored = await run(process.execPath, [script, file, '--json'], { maxBuffer: MAX_OUTPUT });
    return JSON.parse(scored.stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
