// The editor as a person sees it: the packaged extension, installed in the VS Code from npm, shown in a Chromium.
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { madeVsix } from '../../../../scripts/support/package';
import { artefactsFolder } from '../../../../scripts/support/paths';
import { launchChromium } from '../../../../scripts/vscode/chromium';
import { installNpmEditor } from '../../../../scripts/vscode/install';
import { calmSettings, editorAddress, serve, type ServeOptions } from '../../../../scripts/vscode/serve';
import { appears } from './patience';
import { choose, closed } from './quickInput';

/** Milliseconds that the editor has to show the folder. */
const START_LIMIT = 60_000;

export interface OpenOptions {
  /** Folder to open: a copy of it is opened, so that a flow may change it. */
  readonly folder: string;
  /** A `.code-workspace` file within the folder, to open instead of the folder itself. */
  readonly workspaceFile?: string;
  /** Added to `calmSettings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface OpenEditor {
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  /** Shows a file of the folder, named by its path within it, by typing it into Quick Open. */
  readonly showFile: (name: string) => Promise<void>;
  /** Puts the caret in front of the first place of some words in the file that is shown, as Ctrl+G does. */
  readonly goToWords: (name: string, words: string) => Promise<void>;
  /** Runs a command by its title, through the command palette. */
  readonly runCommand: (title: string) => Promise<void>;
  /** Takes a picture into test-artefacts/screenshots/NAME.png and returns its path. */
  readonly screenshot: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a folder in a fresh editor with nothing but the packaged extension in it. */
export async function openEditor(options: OpenOptions): Promise<OpenEditor> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'readout-flow-'));
  const folder = path.join(temporary, path.basename(options.folder));
  await cp(options.folder, folder, { recursive: true });
  const editor = await installNpmEditor(console.log);
  const settings = { ...calmSettings, ...options.settings };
  const served = await serve(editor, { settings, ...installed() });
  const browser = await launchChromium(editor.chromiumFolder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  await goTo(page, editorAddress(served.port, { folder: path.join(folder, options.workspaceFile ?? '') }));
  return {
    page,
    folder,
    showFile: (name) => showFile(page, name),
    goToWords: async (name, words) => goToWords(page, await readFile(path.join(folder, name), 'utf8'), words),
    runCommand: (title) => runCommand(page, title),
    screenshot: (name) => screenshot(page, name),
    close: async () => {
      await browser.close();
      await served.stop();
      await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The folder with the packaged extension in it, where the flows were started with one; else the package itself. */
function installed(): Pick<ServeOptions, 'extensionsFolder' | 'vsix'> {
  const extensionsFolder = process.env['READOUT_EXTENSIONS'];
  return extensionsFolder === undefined ? { vsix: [madeVsix()] } : { extensionsFolder };
}

/** Opens a page of the editor; once more, and said aloud, where the editor itself does not come up. */
async function goTo(page: Page, address: string): Promise<void> {
  const files = page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first();
  await page.goto(address);
  if (await appears(files, START_LIMIT)) return;
  console.log(`The editor did not come up within ${START_LIMIT / 1000} s; its page is loaded once more.`);
  await page.reload();
  await files.waitFor();
}

async function showFile(page: Page, name: string): Promise<void> {
  const base = path.basename(name);
  await choose(page, 'Control+P', name, base);
  await page.getByRole('tab', { name: base, selected: true }).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
}

async function goToWords(page: Page, text: string, words: string): Promise<void> {
  const lines = text.split('\n');
  const row = lines.findIndex((line) => line.includes(words));
  if (row < 0) throw new Error(`The file does not say “${words}”.`);
  const line = row + 1;
  const column = (lines[row]?.indexOf(words) ?? 0) + 1;
  await choose(page, 'Control+G', `:${line}:${column}`, new RegExp(`\\b${line}\\D+${column}\\b`));
  await page.getByText(`Ln ${line}, Col ${column}`).waitFor();
  await page.locator('.monaco-editor.focused').waitFor();
}

async function runCommand(page: Page, title: string): Promise<void> {
  await choose(page, 'F1', `>${title}`, title);
  await closed(page);
}

async function screenshot(page: Page, name: string): Promise<string> {
  const folder = path.join(artefactsFolder, 'screenshots');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
