// What mocha counted, added up over the runs of `npm test`. Each run leaves a file; see countingReporter.mjs.
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { artefactsFolder } from './paths';

export interface Counts {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

export const none: Counts = { passes: 0, failures: 0, pending: 0 };

const folder = path.join(artefactsFolder, 'counts');

/** File that a run of mocha writes its counts to. */
export function countsFile(run: string): string {
  return path.join(folder, `${run}.json`);
}

/** Forgets the counts of earlier runs. */
export async function clearCounts(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** The sum over all runs since `clearCounts`. */
export async function allCounts(): Promise<Counts> {
  const runs = await Promise.all((await readdir(folder)).map((name) => readCounts(path.join(folder, name))));
  return runs.reduce(add, none);
}

async function readCounts(file: string): Promise<Counts> {
  return JSON.parse(await readFile(file, 'utf8')) as Counts;
}

function add(left: Counts, right: Counts): Counts {
  return {
    passes: left.passes + right.passes,
    failures: left.failures + right.failures,
    pending: left.pending + right.pending,
  };
}
