// The editor as a person sees it: the packaged extension, installed in the VS Code from npm, shown in a Chromium.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { madeVsix } from '../../../../scripts/support/package';
import { artefactsFolder } from '../../../../scripts/support/paths';
import { launchChromium } from '../../../../scripts/vscode/chromium';
import { installNpmEditor } from '../../../../scripts/vscode/install';
import { calmSettings, editorAddress, serve, type ServeOptions } from '../../../../scripts/vscode/serve';
import { appears, focusIn, persist } from './patience';
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

export interface PictureOptions {
  /** What is shown only while the pointer rests on it is in the picture. */
  readonly pointerStays?: boolean;
}

export interface OpenEditor {
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  /** Shows a file of the folder, named by its path within it, by typing it into Quick Open. */
  readonly showFile: (name: string) => Promise<void>;
  /** Puts the caret in front of the first place of some words in the file that is shown, as Ctrl+G does. */
  readonly goToWords: (name: string, words: string) => Promise<void>;
  /**
   * Waits until the colours of the server are there.
   *
   * @param words something that is marked: with its colour it is a piece of text of its own
   */
  readonly untilMarked: (words: string) => Promise<void>;
  /** Waits until a lens with these words can be clicked, and answers it. */
  readonly untilLens: (words: string) => Promise<Locator>;
  /** Runs a command by its title, through the command palette. */
  readonly runCommand: (title: string) => Promise<void>;
  /**
   * Takes a picture into test-artefacts/screenshots/NAME.png and returns its path. The pointer goes out of the way,
   * for what it rests on looks different.
   */
  readonly screenshot: (name: string, options?: PictureOptions) => Promise<string>;
  /** Closes it, and throws where it shows an error. */
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
    untilMarked: (words) => untilMarked(page, words),
    untilLens: (words) => untilLens(page, words),
    runCommand: (title) => runCommand(page, title),
    screenshot: (name, picture) => screenshot(page, name, picture),
    close: async () => {
      const errors = await errorsIn(page);
      await browser.close();
      await served.stop();
      await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
      assert.deepEqual(errors, [], 'The editor shows errors.');
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

async function untilMarked(page: Page, words: string): Promise<void> {
  // The editor shows blanks as no-break spaces.
  const piece = new RegExp(`^${words.replaceAll(' ', String.raw`\s`)}$`);
  await page.locator('.view-line span span', { hasText: piece }).first().waitFor();
}

/**
 * VS Code drops the question for lenses when the text loses the focus, and asks again when it has it: what takes the
 * focus while the editor starts would leave none, or words of before that cannot be clicked.
 */
async function untilLens(page: Page, words: string): Promise<Locator> {
  const lens = page.locator('.codelens-decoration').getByRole('button', { name: words }).first();
  await persist(
    async (glance) => {
      if (await appears(lens, glance)) return true;
      // not the first group: a picture may stand there
      await runCommand(page, 'View: Focus Active Editor Group');
      return false;
    },
    async () => `There is no lens “${words}”, but: ${await lensesIn(page)}. ${await focusIn(page)}`,
  );
  return lens;
}

async function lensesIn(page: Page): Promise<string> {
  return (await page.locator('.codelens-decoration').allInnerTexts()).join(' / ');
}

async function runCommand(page: Page, title: string): Promise<void> {
  await choose(page, 'F1', `>${title}`, title);
  await closed(page);
}

/** Where the pointer touches nothing: at the left end of the title bar. */
const ASIDE = [180, 17] as const;

async function screenshot(page: Page, name: string, options: PictureOptions = {}): Promise<string> {
  const folder = path.join(artefactsFolder, 'screenshots');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  if (options.pointerStays !== true) {
    await page.mouse.move(...ASIDE);
    await page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
  }
  await page.screenshot({ path: file, animations: 'disabled' });
  assert.deepEqual(await errorsIn(page), [], 'The editor shows errors.');
  return file;
}

/** What the editor says of things that went wrong. */
async function errorsIn(page: Page): Promise<readonly string[]> {
  return page.locator('.notification-toast', { has: page.locator('.codicon-error') }).allInnerTexts();
}
