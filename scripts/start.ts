// `npm start` or `npm start -- FOLDER`: builds, shows the lint report of a folder of releases (examples/ by default),
// and opens the folder in a real VS Code with the extension in it: the installed one, else the one from npm in the
// browser. Ctrl+C ends everything. READOUT_VSCODE=npm takes the one from npm in any case.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand, statusOf } from './support/command';
import { Failure, runMain } from './support/main';
import { distFolder, examplesFolder, root } from './support/paths';
import { hasDisplay, installedCommand } from './vscode/choose';
import { installNpmEditor } from './vscode/install';
import { calmSettings, editorAddress, serve } from './vscode/serve';

runMain(async () => {
  const folder = path.resolve(process.argv[2] ?? examplesFolder);
  if (!existsSync(folder)) throw new Failure(`There is no ${folder}.`);
  await runCommand(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root });
  await showReport(folder);
  const command = process.env['READOUT_VSCODE'] === 'npm' || !hasDisplay() ? undefined : installedCommand();
  await (command === undefined ? openInBrowser(folder) : openOnDesktop(command, folder));
});

/** Findings are what the report is for; only a run that could not be made (2 and above) is a failure. */
async function showReport(folder: string): Promise<void> {
  console.log(`\nreadout check ${path.relative(process.cwd(), folder) || '.'}\n`);
  const status = await statusOf(process.execPath, [path.join(distFolder, 'cli.js'), 'check', folder]);
  if (status > 1) throw new Failure(`readout check ended with ${status}.`);
}

async function openOnDesktop(command: string, folder: string): Promise<void> {
  console.log(`\nOpening ${folder} in VS Code. Close its window, or press Ctrl+C here, to end.`);
  await runCommand(command, ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, folder], {
    shell: process.platform === 'win32',
  });
}

async function openInBrowser(folder: string): Promise<void> {
  const served = await serve(await installNpmEditor(console.log), { settings: calmSettings });
  const address = editorAddress(served.port, { folder, extensionDevelopmentPath: root });
  console.log(`\nVS Code with the extension in it: ${address}\nPress Ctrl+C to end.`);
  if (hasDisplay()) openAddress(address);
  try {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(served.child, 'exit')]);
  } finally {
    await served.stop();
  }
}

/** Opens the person's own browser; where that does not work, the address is on the screen. */
function openAddress(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => console.log('No browser could be opened: copy the address into one.'));
  opener.unref();
}
