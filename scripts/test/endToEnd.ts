// The end-to-end suites: the packaged extension, installed in a real VS Code, over copies of real folders.
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { workspaces, type TestWorkspace } from '../../test/e2e/workspaces';
import { runCommand } from '../support/command';
import { countsFile } from '../support/counts';
import { Failure, runMain } from '../support/main';
import { madeVsix } from '../support/package';
import { root } from '../support/paths';
import { chooseEditor, type Choice } from '../vscode/choose';
import { installNpmEditor } from '../vscode/install';
import { calmSettings, installExtension } from '../vscode/serve';
import { bundleTests } from './bundles';

const suitesSource = path.join(root, 'test', 'e2e');
const suitesOutput = path.join(root, '.cache', 'e2e');

/** Folders of one run, all of them temporary. */
interface Folders {
  readonly temporary: string;
  readonly userData: string;
  readonly extensions: string;
}

runMain(runEndToEnd);

/**
 * Runs every suite of `test/e2e/NAME/` in one VS Code a workspace.
 *
 * @throws Failure where a suite fails; all of them have run by then
 */
async function runEndToEnd(): Promise<void> {
  const editor = await chooseEditor();
  console.log(`VS Code: ${editor.kind === 'npm' ? 'the one from npm' : 'desktop'}, as ${editor.reason}.`);
  await bundleSuites();
  const folders = await prepareFolders();
  try {
    await installPackage(editor, folders);
    const failed: string[] = [];
    for (const workspace of workspaces) {
      if (!(await runWorkspace(editor, folders, workspace))) failed.push(workspace.name);
    }
    if (failed.length > 0) throw new Failure(`Suites failed over: ${failed.join(', ')}.`);
  } finally {
    await rm(folders.temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function prepareFolders(): Promise<Folders> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'readout-e2e-'));
  const userData = path.join(temporary, 'data');
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(path.join(userData, 'User', 'settings.json'), JSON.stringify(calmSettings, null, 2));
  return { temporary, userData, extensions: path.join(temporary, 'extensions') };
}

async function installPackage(editor: Choice, folders: Folders): Promise<void> {
  const vsix = madeVsix();
  if (editor.kind === 'npm') {
    await installExtension(await installNpmEditor(console.log), vsix, folders.extensions);
    return;
  }
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(editor.executable, {
    reuseMachineInstall: true,
  });
  if (command === undefined) throw new Failure(`No command line belongs to ${editor.executable}.`);
  const where = ['--user-data-dir', folders.userData, '--extensions-dir', folders.extensions];
  await runCommand(command, [...args, '--install-extension', vsix, ...where], { quiet: true });
}

async function runWorkspace(editor: Choice, folders: Folders, workspace: TestWorkspace): Promise<boolean> {
  if (!existsSync(workspace.source)) {
    if (workspace.absent === undefined) throw new Failure(`There is no ${workspace.source}.`);
    console.log(`\nNOT RUN: the suites over ${workspace.name} (absent: ${workspace.absent})\n`);
    const suites = await readdir(path.join(suitesSource, workspace.name));
    await writeFile(
      countsFile(`e2e-${workspace.name}`),
      JSON.stringify({ passes: 0, failures: 0, pending: suites.length }),
    );
    return true;
  }
  const folder = path.join(folders.temporary, workspace.name);
  await cp(workspace.source, folder, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: path.join(suitesSource, 'driver'),
      extensionTestsPath: path.join(suitesOutput, 'suite.js'),
      launchArgs: [folder, `--user-data-dir=${folders.userData}`, `--extensions-dir=${folders.extensions}`],
      extensionTestsEnv: {
        READOUT_SUITES: path.join(suitesOutput, workspace.name),
        READOUT_COUNTS: countsFile(`e2e-${workspace.name}`),
        READOUT_REPORTER: path.join(root, 'scripts', 'test', 'countingReporter.cjs'),
      },
    });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

async function bundleSuites(): Promise<void> {
  const names = await readdir(suitesSource, { recursive: true });
  const suites = names
    .filter((name) => name.endsWith('.e2e.ts'))
    .map((name) => path.join(suitesSource, name));
  const entries = suites.map((file): [string, string] => [
    path.relative(suitesSource, file).replace(/\.ts$/, ''),
    file,
  ]);
  await bundleTests(suitesOutput, {
    entryPoints: {
      ...Object.fromEntries(entries),
      suite: path.join(suitesSource, 'support', 'suite.ts'),
    },
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
}
