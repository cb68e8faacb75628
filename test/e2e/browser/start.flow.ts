import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { examplesFolder, root } from '../../../scripts/support/paths';
import { launchChromium } from '../../../scripts/vscode/chromium';
import { installNpmEditor } from '../../../scripts/vscode/install';
import { treeLine } from './support/tree';

describe('npm start', () => {
  let start: ChildProcess;
  let browser: Browser;

  before(async () => {
    start = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
      cwd: root,
      env: { ...process.env, READOUT_VSCODE: 'npm', DISPLAY: '', WAYLAND_DISPLAY: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    browser = await launchChromium((await installNpmEditor(console.log)).chromiumFolder);
  });

  after(async () => {
    await browser.close();
    start.kill('SIGKILL');
  });

  it('shows the lint report, then opens the examples, and ends on Ctrl+C', async () => {
    const { report, address } = await untilAddress(start);
    assert.match(report, /readout check examples/);
    assert.match(report, /weekday-mismatch/);

    const page = await browser.newPage();
    await page.goto(address);
    await treeLine(page, 'us-estonia-cyber').waitFor();
    assert.match(await page.title(), new RegExp(path.basename(examplesFolder)));

    start.kill('SIGINT');
    const [code] = (await once(start, 'exit')) as [number | null];
    assert.equal(code, 0);
  });
});

/** Reads what the terminal shows up to the editor's address. */
async function untilAddress(
  child: ChildProcess,
): Promise<{ readonly report: string; readonly address: string }> {
  assert.ok(child.stdout);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const address = /http:\/\/localhost:\S+/.exec(line)?.[0];
    if (address !== undefined) return { report: lines.join('\n'), address };
  }
  throw new Error(`npm start ended early:\n${lines.join('\n')}`);
}
