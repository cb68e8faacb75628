// The server build of VS Code from npm alone: inside the package code-server lies a whole VS Code, which needs no
// download besides the registry, no compiler and no display. Its native modules are left out: the logger is replaced by
// one in plain JavaScript, the others are not needed here. Ripgrep, which searching needs, comes from its own package.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand, runNpm } from '../support/command';
import { editorsFolder, root } from '../support/paths';

/** An editor that is there. */
export interface NpmEditor {
  /** Folder of a Chromium for it (`unpackChromium`); it is there on x64 Linux alone. */
  readonly chromiumFolder: string;
  /** Script that starts VS Code's server, run with `node`. */
  readonly serverMain: string;
}

const source = path.join(root, 'test', 'vscode');
const prefix = 'npm-vscode-';

/**
 * The editor from npm, installed on first use (half a minute) and found again afterwards.
 *
 * An install is made beside the final folder and moved there when it is complete, so that one cut short leaves
 * nothing that looks installed; the next call clears it away.
 *
 * @param log receives one line where something has to be installed
 * @throws Failure with npm's own output where the registry cannot be reached
 */
export async function installNpmEditor(log: (line: string) => void): Promise<NpmEditor> {
  const folder = path.join(editorsFolder, prefix + (await lockDigest()));
  if (!existsSync(folder)) await installInto(folder, log);
  await placeLogger(folder);
  return {
    serverMain: path.join(vscodeFolder(folder), 'out', 'server-main.js'),
    chromiumFolder: path.join(folder, 'chromium'),
  };
}

async function lockDigest(): Promise<string> {
  const lock = await readFile(path.join(source, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex').slice(0, 12);
}

async function installInto(folder: string, log: (line: string) => void): Promise<void> {
  log('Installing the VS Code server build from npm (once, about half a minute) …');
  await mkdir(editorsFolder, { recursive: true });
  await clearInterruptedInstalls();
  const work = path.join(editorsFolder, `installing-${process.pid}`);
  await mkdir(work);
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    await copyFile(path.join(source, name), path.join(work, name));
  }
  const quiet = { quiet: true } as const;
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: work, ...quiet });
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await runNpm(install, { cwd: vscodeFolder(work), ...quiet });
  await runNpm(install, { cwd: path.join(vscodeFolder(work), 'extensions'), ...quiet });
  await placeRipgrep(work);
  if (process.platform === 'linux' && process.arch === 'x64') await unpackChromium(work);
  await rename(work, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(work, { recursive: true, force: true });
  });
}

async function clearInterruptedInstalls(): Promise<void> {
  for (const name of await readdir(editorsFolder)) {
    const pid = /^installing-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(path.join(editorsFolder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** VS Code looks for ripgrep inside its own copy of @vscode/ripgrep, whose install script (not run) downloads it. */
async function placeRipgrep(folder: string): Promise<void> {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platformPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const from = path.join(folder, 'node_modules', platformPackage, 'bin', name);
  const to = path.join(vscodeFolder(folder), 'node_modules', '@vscode', 'ripgrep', 'bin', name);
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to);
  await chmod(to, 0o755);
}

/** Without a logger all output channels stay empty. An install of an earlier day gets it too. */
async function placeLogger(folder: string): Promise<void> {
  const ours = await readFile(path.join(root, 'scripts', 'vscode', 'spdlog.cjs'));
  const file = path.join(vscodeFolder(folder), 'node_modules', '@vscode', 'spdlog', 'index.js');
  if (!ours.equals(await readFile(file))) await writeFile(file, ours);
}

/**
 * @sparticuz/chromium carries Chromium compressed and unpacks it, whole, into the folder for temporary files; with
 * AWS_EXECUTION_ENV set it adds the shared libraries (NSS, Expat) that a bare machine lacks.
 */
async function unpackChromium(folder: string): Promise<void> {
  const target = path.join(folder, 'chromium');
  await mkdir(target);
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  await runCommand(process.execPath, ['--eval', unpack], {
    cwd: folder,
    env: { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    quiet: true,
  });
}

function vscodeFolder(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}
