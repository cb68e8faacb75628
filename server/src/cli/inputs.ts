/** From the paths of a call to the texts behind them. */
import { CannotRun, orCannotRun } from './machine';
import type { Machine } from './machine';
import { isSearchedFile, isSearchedFolder, SEARCHED } from './searched';

/** One text to be read. */
export interface Input {
  readonly uri: string;
  /** The path as it is shown. */
  readonly path: string;
  readonly text: string;
  /** Uppermost folder whose `readout.json` may hold for it, without a slash at its end. */
  readonly root: string;
  /** Read from standard input: it cannot be written back. */
  readonly isStandardInput: boolean;
}

export interface InputOptions {
  /** The name that standard input goes by. */
  readonly stdinFilename?: string | undefined;
}

const DEFAULT_STDIN_NAME = 'stdin.release';

/** Files read at the same time; an operating system lets a process open about a thousand. */
const AT_ONCE = 64;

/** The folder of a file URI, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}

async function* filesIn(machine: Machine, folder: string): AsyncGenerator<string> {
  const base = folder.replace(/\/$/, '');
  for (const entry of (await orCannotRun(machine.files.list(folder))) ?? []) {
    const uri = `${base}/${encodeURIComponent(entry.name)}`;
    if (entry.kind === 'file' && isSearchedFile(entry.name)) yield uri;
    if (entry.kind === 'directory' && isSearchedFolder(entry.name)) yield* filesIn(machine, uri);
  }
}

async function textOf(machine: Machine, uri: string): Promise<string> {
  const text = await orCannotRun(machine.files.readText(uri));
  if (text === undefined) throw new CannotRun(`${machine.pathOf(uri)} cannot be read: no such file.`);
  return text;
}

async function inputsAt(machine: Machine, path: string, working: string): Promise<readonly Input[]> {
  const uri = machine.uriOf(path);
  const kind = await orCannotRun(machine.files.kindOf(uri));
  if (kind === undefined) throw new CannotRun(`${path} cannot be read: no such file or folder.`);
  const uris: string[] = [];
  if (kind === 'directory') for await (const file of filesIn(machine, uri)) uris.push(file);
  else uris.push(uri);
  const named = kind === 'directory' ? uri.replace(/\/$/, '') : folderOf(uri);
  const root = isInside(uri, working) ? working : named;
  const inputs: Input[] = [];
  for (let next = 0; next < uris.length; next += AT_ONCE) {
    const some = uris.slice(next, next + AT_ONCE);
    const texts = await Promise.all(some.map((file) => textOf(machine, file)));
    for (const [i, file] of some.entries()) {
      const text = texts[i] ?? '';
      inputs.push({ uri: file, path: machine.pathOf(file), text, root, isStandardInput: false });
    }
  }
  return inputs;
}

/**
 * All texts of a call, sorted by path, each once; standard input (`-`) stands for the file whose name it bears. Where
 * there are none, a line on standard error says what is looked for.
 * @throws CannotRun where a path cannot be read
 */
export async function readInputs(
  machine: Machine,
  paths: readonly string[],
  options: InputOptions,
): Promise<readonly Input[]> {
  const working = machine.uriOf('.').replace(/\/$/, '');
  const found = new Map<string, Input>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (path === '-') continue;
    for (const input of await inputsAt(machine, path, working)) found.set(input.uri, input);
  }
  if (paths.includes('-')) {
    const uri = machine.uriOf(options.stdinFilename ?? DEFAULT_STDIN_NAME);
    const root = isInside(uri, working) ? working : folderOf(uri);
    const text = await machine.readStandardInput();
    found.set(uri, { uri, path: machine.pathOf(uri), text, root, isStandardInput: true });
  }
  if (found.size === 0) machine.err.write(`readout: no releases there; ${SEARCHED}\n`);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
