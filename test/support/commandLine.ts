/** The command line in a temporary folder: in this process for speed, or as a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../server/src/cli/program';
import { allRules } from '../../server/src/index';
import { machineIn } from '../../server/src/node/machine';
import { builtInKnowledge } from './checkTexts';
import { commandLineProgram } from './programs';

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export type Content = string | Uint8Array;

/** A temporary folder. */
export interface Folder {
  readonly path: string;
  /** Runs `readout` there, in this process. */
  readonly run: (args: readonly string[], input?: Content) => Promise<Outcome>;
  /** Runs `readout` there as users do, in a process of its own. */
  readonly spawn: (args: readonly string[], input?: Content) => Promise<Outcome>;
  readonly read: (file: string) => Promise<string>;
  readonly bytes: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, content: Content) => Promise<void>;
  /** Names of everything in it, hidden files included. */
  readonly names: () => Promise<readonly string[]>;
  readonly dispose: () => Promise<void>;
}

/** Runs `readout` in a folder that is there, in this process. */
export async function runIn(folder: string, args: readonly string[], input: Content = ''): Promise<Outcome> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const machine = machineIn({
    workingFolder: folder,
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
  });
  const shown = Promise.all([text(output), text(errors)]);
  const status = await runCommandLine(args, machine, { rules: allRules, knowledge: () => builtInKnowledge });
  output.end();
  errors.end();
  const [out, err] = await shown;
  return { status, out, err };
}

/** Starts `readout` as users do, in a process of its own. */
export function spawnCommandLine(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [commandLineProgram(), ...args], { cwd: folder });
}

async function runThere(folder: string, args: readonly string[], input: Content): Promise<Outcome> {
  const child = spawnCommandLine(folder, args);
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { status, out, err };
}

/** Makes a temporary folder with these files in it; `dispose` removes it. */
export async function folderWith(files: Readonly<Record<string, Content>>): Promise<Folder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'readout-test-'));
  const write = async (file: string, content: Content): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  };
  for (const [file, content] of Object.entries(files)) await write(file, content);
  return {
    path: folder,
    run: (args, input = '') => runIn(folder, args, input),
    spawn: (args, input = '') => runThere(folder, args, input),
    read: (file) => readFile(path.join(folder, file), 'utf8'),
    bytes: (file) => readFile(path.join(folder, file)),
    write,
    names: async () => (await readdir(folder, { recursive: true })).sort(),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
