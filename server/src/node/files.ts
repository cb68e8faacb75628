/** The files of this machine, by URI. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dirent } from 'node:fs';
import type { DirectoryEntry, FileSystem } from '../host';
import { decode, encode } from './decode';

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What went wrong, in words; a code that is not here is shown as it is. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links run in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than two gigabytes'],
  ['ERR_STRING_TOO_LONG', 'it is longer than a text can be'],
]);

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return code === undefined ? String(error) : (REASONS.get(code) ?? code);
}

/** @throws Error in one line, unless there is nothing of that name */
function refuseUnlessMissing(error: unknown, uri: string): void {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return;
  throw new Error(`${fileURLToPath(uri)} cannot be read: ${reasonOf(error)}.`, { cause: error });
}

/** The answer, or undefined where there is nothing of that name. */
async function unlessMissing<T>(answer: Promise<T>, uri: string): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    refuseUnlessMissing(error, uri);
    return undefined;
  }
}

async function kindOfEntry(folder: string, entry: Dirent): Promise<DirectoryEntry['kind']> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  if (!entry.isSymbolicLink()) return 'other';
  // A link to a folder is not followed, so that no search runs in a circle.
  const target = await stat(path.join(folder, entry.name)).catch(() => undefined);
  return target?.isFile() === true ? 'file' : 'other';
}

/** Writes beside the file and then renames, so that no reader sees half of it. */
async function replaceFile(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Error(`${file} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}

/** As `readText`, before anything else goes on. @throws Error as it rejects */
export function readTextNow(uri: string): string | undefined {
  try {
    return decode(readFileSync(fileURLToPath(uri))).text;
  } catch (error) {
    refuseUnlessMissing(error, uri);
    return undefined;
  }
}

export const nodeFiles: FileSystem = {
  async readText(uri) {
    const bytes = await unlessMissing(readFile(fileURLToPath(uri)), uri);
    return bytes === undefined ? undefined : decode(bytes).text;
  },

  async writeText(uri, text) {
    const named = fileURLToPath(uri);
    const file = (await unlessMissing(realpath(named), uri)) ?? named;
    const old = await unlessMissing(readFile(file), uri);
    const mode = (await unlessMissing(stat(file), uri))?.mode;
    await replaceFile(
      file,
      encode({ text, encoding: old === undefined ? 'utf-8' : decode(old).encoding }),
      mode,
    );
  },

  async kindOf(uri) {
    const found = await unlessMissing(stat(fileURLToPath(uri)), uri);
    if (found === undefined) return undefined;
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'directory' : 'other';
  },

  async list(uri) {
    const folder = fileURLToPath(uri);
    const entries = await unlessMissing(readdir(folder, { withFileTypes: true }), uri);
    if (entries === undefined) return undefined;
    const all = await Promise.all(
      entries.map(async (entry) => ({ name: entry.name, kind: await kindOfEntry(folder, entry) })),
    );
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
  },
};
