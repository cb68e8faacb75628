// The editor as a person sees it: the packaged extension, installed in the VS Code from npm, shown in a Chromium.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { madeVsix } from '../../../../scripts/support/package';
import { artefactsFolder } from '../../../../scripts/support/paths';
import { launchChromium } from '../../../../scripts/vscode/chromium';
import { installNpmEditor } from '../../../../scripts/vscode/install';
import { calmSettings, editorAddress, serve } from '../../../../scripts/vscode/serve';

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
  const served = await serve(editor, { settings, vsix: [madeVsix()] });
  const browser = await launchChromium(editor.chromiumFolder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(editorAddress(served.port, { folder: path.join(folder, options.workspaceFile ?? '') }));
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  return {
    page,
    folder,
    showFile: (name) => showFile(page, name),
    runCommand: (title) => runCommand(page, title),
    screenshot: (name) => screenshot(page, name),
    close: async () => {
      await browser.close();
      await served.stop();
      await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function showFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await quickInput(page, name);
  await page.getByRole('tab', { name: path.basename(name) }).waitFor();
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await quickInput(page, `>${title}`);
}

/** Types into the box at the top and takes the first answer that contains all of it. */
async function quickInput(page: Page, text: string): Promise<void> {
  const box = page.locator('.quick-input-widget');
  await box.locator('input[type="text"]').fill(text);
  const sought = text.replace(/^>/, '').split('/').at(-1) ?? text;
  await box.locator('.monaco-list-row.focused', { hasText: sought }).waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

async function screenshot(page: Page, name: string): Promise<string> {
  const folder = path.join(artefactsFolder, 'screenshots');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
