// Starting the VS Code from npm: its server, on a port of its own, over a data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from '../support/command';
import { Failure } from '../support/main';
import type { NpmEditor } from './install';

export interface ServeOptions {
  /** User settings, as in settings.json. Workspace trust is asked for unless `security.workspace.trust.enabled` is false. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Packages to install before the start. */
  readonly vsix?: readonly string[];
  /** Folder with installed extensions; by default an empty one in the data folder. */
  readonly extensionsFolder?: string;
  /** Receives what the server says, line by line, without its complaints about native modules it can do without. */
  readonly log?: (line: string) => void;
}

export interface Served {
  readonly port: number;
  /** The server's data folder: `data/User/settings.json`, logs, extensions. */
  readonly dataFolder: string;
  readonly child: ChildProcess;
  /** Ends the server and removes its data folder. */
  readonly stop: () => Promise<void>;
}

/** What a page of the editor opens: see `editorAddress`. */
export interface EditorPage {
  /** Absolute path of the folder, or of a `.code-workspace` file. */
  readonly folder: string;
  readonly extensionDevelopmentPath?: string;
  /** Script whose `run` is called in the extension host. */
  readonly extensionTestsPath?: string;
}

/** Settings under which nothing moves by itself and nothing is asked of the network. */
export const calmSettings: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Starts the server and waits until it listens.
 *
 * @throws Failure where an extension cannot be installed or the server ends before it listens
 */
export async function serve(editor: NpmEditor, options: ServeOptions = {}): Promise<Served> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'readout-vscode-'));
  const userFolder = path.join(dataFolder, 'data', 'User');
  await mkdir(userFolder, { recursive: true });
  await writeFile(
    path.join(userFolder, 'settings.json'),
    JSON.stringify(options.settings ?? calmSettings, null, 2),
  );
  const extensionsFolder = options.extensionsFolder ?? path.join(dataFolder, 'extensions');
  for (const vsix of options.vsix ?? []) await installExtension(editor, vsix, extensionsFolder);
  const child = spawn(process.execPath, [
    editor.serverMain,
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
  ]);
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { port: await listening(child, options.log ?? (() => undefined)), dataFolder, child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a packaged extension as a user would.
 *
 * @param vsix path of the package
 * @param extensionsFolder where installed extensions lie, for `ServeOptions.extensionsFolder`
 */
export async function installExtension(
  editor: NpmEditor,
  vsix: string,
  extensionsFolder: string,
): Promise<void> {
  const args = [editor.serverMain, '--install-extension', vsix, '--extensions-dir', extensionsFolder];
  await runCommand(process.execPath, [...args, '--accept-server-license-terms'], { quiet: true });
}

/** Address of a page of the editor with a folder in it. */
export function editorAddress(port: number, page: EditorPage): string {
  const remote = (file: string): string => `vscode-remote://localhost:${port}${file}`;
  const payload = [
    ...(page.extensionDevelopmentPath === undefined
      ? []
      : [['extensionDevelopmentPath', remote(page.extensionDevelopmentPath)]]),
    ...(page.extensionTestsPath === undefined
      ? []
      : [['extensionTestsPath', remote(page.extensionTestsPath)]]),
  ];
  const query = new URLSearchParams({
    [page.folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: page.folder,
    ...(payload.length === 0 ? {} : { payload: JSON.stringify(payload) }),
  });
  return `http://localhost:${port}/?${query.toString()}`;
}

function listening(child: ChildProcess, log: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const hear = (line: string): void => {
      said.push(line);
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
      if (!isAboutNativeModules(line)) log(line);
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null) createInterface({ input: stream }).on('line', hear);
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Failure(`The VS Code server ended with ${code ?? 'a signal'}.\n${said.join('\n')}`));
    });
  });
}

/** spdlog, watchdog, kerberos and their like are missing on purpose: the server says so and goes on. */
function isAboutNativeModules(line: string): boolean {
  return /bindings file|\.node'?$|spdlog|native-watchdog|kerberos|Require stack|node_modules/.test(line);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
