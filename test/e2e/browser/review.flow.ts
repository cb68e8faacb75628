import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { commandLineProgram } from '../../support/programs';
import { openEditor, type OpenEditor } from './support/editor';
import { pressFor } from './support/patience';

/** The outcome lacks a body that was announced. */
const releases = {
  '2021-03-02-announcement.release': `Portugal and Norway To Hold Talks on Ports

Media Note
Office of the Press
Lisbon
March 2, 2021

Portugal and Norway will hold the second Portugal-Norway Maritime Dialogue in Oslo on Tuesday, March 16, 2021.

Ana Moreira, Director for Maritime Affairs, will lead the Portuguese delegation, which will include representatives from the Ministry of the Sea and the Ministry of Finance.
`,
  '2021-03-18-outcome.release': `Portugal and Norway Hold Talks on Ports

Media Note
Office of the Press
Lisbon
March 18, 2021

On March 16, 2021, Portugal and Norway held the second Portugal-Norway Maritime Dialogue in Oslo.

Ana Moreira, Director for Maritime Affairs, led the Portuguese delegation, which included representatives from the Ministry of the Sea.
`,
};

const reviewed = 'This list lacks “Ministry of Finance”';
/** The other half of the difference, which nobody has reviewed: it shows that the two have been compared. */
const otherHalf = (file: string): string =>
  `“Ministry of Finance” is announced here, but is not in the list of ${file}`;

/** The messages of what the command line reports for the folder. */
function checked(folder: string): readonly string[] {
  const command = [commandLineProgram(), 'check', '--format', 'json', folder];
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const files = JSON.parse(stdout) as readonly {
    readonly findings: readonly { readonly message: string }[];
  }[];
  return files.flatMap(({ findings }) => findings.map(({ message }) => message));
}

describe('a finding that is reviewed by click', () => {
  let editor: OpenEditor;
  let temporary: string;

  before(async () => {
    temporary = await mkdtemp(path.join(tmpdir(), 'readout-review-'));
    const folder = path.join(temporary, 'talks');
    await mkdir(folder);
    for (const [name, text] of Object.entries(releases)) await writeFile(path.join(folder, name), text);
    editor = await openEditor({ folder });
  });
  after(async () => {
    await editor.close();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  });

  const problem = (message: string): Locator =>
    editor.page.locator('.markers-panel .monaco-list-row', { hasText: message });

  /** The finding is gone, and its other half is there. */
  async function isSettled(file = '2021-03-18-outcome.release'): Promise<void> {
    await problem(otherHalf(file)).first().waitFor();
    await problem(reviewed).first().waitFor({ state: 'detached' });
  }

  it('stays settled when the window is closed, the text above is edited and the file is renamed', async () => {
    const { page } = editor;
    const reports = (message: string): boolean =>
      checked(editor.folder).some((one) => one.startsWith(message));
    assert.ok(reports(reviewed));
    await editor.showFile('2021-03-18-outcome.release');
    await editor.untilLens('1 difference · compare');
    await editor.runCommand('Problems: Focus on Problems View');
    await problem(reviewed).first().waitFor();

    await problem(reviewed).first().dblclick();
    await page.locator('.monaco-editor.focused').waitFor();
    // the light bulb tells that the decisions are there to choose from
    await page.locator('.lightBulbWidget').waitFor();
    const action = page.locator('.action-widget .monaco-list-row', { hasText: 'Reviewed: a genuine change' });
    await pressFor(page, 'Control+.', action);
    await editor.screenshot('review-menu');
    // the editor lets clicks through once the pointer has moved over the menu
    await action.hover({ force: true });
    await action.click();
    await isSettled();

    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    // whether file and panel come back depends on when the editor stored that they were there
    await editor.showFile('2021-03-18-outcome.release');
    await page.locator('.statusbar-item', { hasText: 'Media note' }).waitFor();
    await editor.runCommand('Problems: Focus on Problems View');
    await isSettled();

    await page.locator('.view-line', { hasText: 'Media Note' }).first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type(' and Harbors');
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'outcome.release' }).waitFor();
    await isSettled();

    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '2021-03-18-outcome' }).click();
    const box = page.locator('.explorer-folders-view .monaco-inputbox input');
    await pressFor(page, 'F2', box);
    await box.fill('portugal-norway-result.release');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'portugal-norway-result.release' }).waitFor();
    await isSettled('portugal-norway-result.release');
    await editor.showFile('portugal-norway-result.release');
    await editor.untilLens('1 difference · compare');
    await editor.screenshot('review-settled');

    const text = await readFile(path.join(editor.folder, 'portugal-norway-result.release'), 'utf8');
    assert.ok(text.startsWith('Portugal and Norway Hold Talks on Ports and Harbors\n'));
    assert.ok(reports(otherHalf('portugal-norway-result.release')));
    assert.ok(!reports(reviewed));
  });
});
