// The VS Code from npm behind VS Code's own command line, so that @vscode/test-electron runs a suite in it just as
// in a desktop build: `electron-like --extensionDevelopmentPath=… --extensionTestsPath=… [--user-data-dir=…]
// [--extensions-dir=…] FOLDER`. Options a desktop build has and this one has no use for are passed over.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { parse } from 'jsonc-parser';
import type { Browser } from 'playwright-core';
import { Failure, runMain } from '../support/main';
import { reportMark } from '../test/reportMark';
import { launchChromium } from './chromium';
import { installNpmEditor } from './install';
import { calmSettings, editorAddress, serve, type EditorPage, type Served } from './serve';

interface CommandLine {
  readonly page: EditorPage;
  readonly userDataFolder: string | undefined;
  readonly extensionsFolder: string | undefined;
  readonly trust: boolean;
}

runMain(async () => {
  const line = readCommandLine(process.argv.slice(2));
  const editor = await installNpmEditor(console.log);
  const served = await serve(editor, {
    settings: {
      ...calmSettings,
      ...(await userSettings(line.userDataFolder)),
      ...(line.trust ? { 'security.workspace.trust.enabled': false } : {}),
    },
    ...(line.extensionsFolder === undefined ? {} : { extensionsFolder: line.extensionsFolder }),
  });
  try {
    const browser = await launchChromium(editor.chromiumFolder);
    process.exitCode = await runSuite(browser, served, line.page).finally(() => browser.close());
  } finally {
    await served.stop();
  }
});

/**
 * Opens the folder with the suite and shows its report; what the editor itself said is shown after a failure.
 *
 * @returns the suite's exit status
 */
async function runSuite(browser: Browser, served: Served, opened: EditorPage): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const exit = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.on('crash', () => reject(new Failure('The page of the editor crashed.')));
    served.child.once('exit', () => reject(new Failure('The VS Code server ended during the tests.')));
  });
  const unasked: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const message = format(...args);
    if (message.startsWith(reportMark)) console.log(message.slice(reportMark.length));
    else if (!message.includes('Require stack:') && !message.includes('bindings file')) unasked.push(message);
  });
  await page.goto(editorAddress(served.port, opened));
  const status = await exit;
  if (status !== 0) console.log(`\nThe consoles of the editor:\n${unasked.join('\n')}`);
  return status;
}

function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'disable-workspace-trust': { type: 'boolean' },
    },
  });
  const text = (value: string | boolean | undefined): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const folder = positionals[0];
  const extensionDevelopmentPath = text(values.extensionDevelopmentPath);
  const extensionTestsPath = text(values.extensionTestsPath);
  if (folder === undefined || extensionTestsPath === undefined) {
    throw new Failure(
      'Usage: electron-like --extensionTestsPath=SCRIPT [--extensionDevelopmentPath=DIR] FOLDER',
    );
  }
  return {
    page: {
      folder: path.resolve(folder),
      extensionTestsPath,
      ...(extensionDevelopmentPath === undefined ? {} : { extensionDevelopmentPath }),
    },
    userDataFolder: text(values['user-data-dir']),
    extensionsFolder: text(values['extensions-dir']),
    trust: values['disable-workspace-trust'] === true,
  };
}

/** A desktop build reads `User/settings.json` of its data folder; here the same settings go to the server's. */
async function userSettings(userDataFolder: string | undefined): Promise<Record<string, unknown>> {
  if (userDataFolder === undefined) return {};
  const file = path.join(userDataFolder, 'User', 'settings.json');
  return existsSync(file) ? (parse(await readFile(file, 'utf8')) as Record<string, unknown>) : {};
}
