// The VS Code from npm behind VS Code's own command line, so that @vscode/test-electron runs a suite in it just as
// in a desktop build: `electron-like --extensionDevelopmentPath=… --extensionTestsPath=… [--user-data-dir=…]
// [--extensions-dir=…] FOLDER`. Options a desktop build has and this one has no use for are passed over.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { parse } from 'jsonc-parser';
import { Failure, runMain } from '../support/main';
import { launchChromium } from './chromium';
import { installNpmEditor } from './install';
import { calmSettings, editorAddress, serve, type EditorPage } from './serve';

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
  const browser = await launchChromium(editor.chromiumFolder);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exit = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.on('crash', () => reject(new Failure('The page of the editor crashed.')));
      served.child.once('exit', () => reject(new Failure('The VS Code server ended during the tests.')));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      console.log(format(...args));
    });
    await page.goto(editorAddress(served.port, line.page));
    process.exitCode = await exit;
  } finally {
    await browser.close();
    await served.stop();
  }
});

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
