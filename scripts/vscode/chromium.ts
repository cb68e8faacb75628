// A Chromium to show the VS Code from npm in: one that is installed, else the one that came from npm with it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Failure } from '../support/main';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium without a window.
 *
 * @param packedFolder `NpmEditor.chromiumFolder`, used where no browser is installed
 * @throws Failure where there is neither
 */
export async function launchChromium(packedFolder: string): Promise<Browser> {
  const installed = installedChromium();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: flags });
  const packed = path.join(packedFolder, 'chromium');
  if (!existsSync(packed)) {
    throw new Failure('No Chromium is installed. Install one, or name one in CHROME_PATH.');
  }
  const env = await packedEnvironment(packedFolder, packed);
  return chromium.launch({ executablePath: packed, args: flags, env });
}

/** @returns path of a Chromium or Chrome of this machine: `CHROME_PATH`, then one on the PATH, then usual places */
function installedChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  return [...names.flatMap(onPath), ...elsewhere].find(isExecutable);
}

function onPath(name: string): readonly string[] {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The packed Chromium brings libraries and a font: they are used where the machine has none of its own. */
async function packedEnvironment(folder: string, executable: string): Promise<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(inherited),
    ...(lacksLibraries(executable) ? { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } : {}),
    ...(existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_FILE: await fontConfiguration(folder) }),
  };
}

function lacksLibraries(executable: string): boolean {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return error !== undefined || stdout.includes('not found');
}

async function fontConfiguration(folder: string): Promise<string> {
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(folder, 'fonts');
  const cache = path.join(folder, 'fonts-cache');
  await writeFile(
    file,
    `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return file;
}
