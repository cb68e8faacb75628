import assert from 'node:assert/strict';
import path from 'node:path';
import { readdir, rm } from 'node:fs/promises';
import { root } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { find } from './support/quickInput';
import { setTheme, slug, themes } from './support/themes';
import { treeLine } from './support/tree';
import { stepPicture, webview } from './support/webview';

/** A folder in which there are no releases. */
const schemas = path.join(root, 'schemas');

describe('a folder without releases, and the walkthrough', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({ folder: schemas });
  });
  after(() => editor.close());

  it('says in every view what it is for, with one thing to do', async () => {
    const { page } = editor;
    await page.getByRole('tab', { name: 'Readout' }).locator('a').click();
    await page.locator('.welcome-view:visible').first().waitFor();
    for (const view of ['Officials', 'Agencies', 'Findings', 'Dialogues']) {
      await editor.runCommand(`Readout: Focus on ${view} View`);
    }
    const welcomes = page.locator('.welcome-view:visible');
    await welcomes.filter({ hasText: 'which rounds are missing' }).waitFor();
    await welcomes.filter({ hasText: 'what an attentive colleague would notice' }).waitFor();
    for (const welcome of await welcomes.all()) {
      assert.equal(await welcome.getByRole('button', { name: 'Open the Examples' }).count(), 1);
    }
    assert.equal(await welcomes.count(), 4);
    await editor.screenshot('views-empty');
  });

  it('opens a copy of the examples and goes on there', async () => {
    const { page } = editor;
    await editor.runCommand('Readout: Open the Walkthrough');
    const walkthrough = page.locator('.gettingStartedContainer');
    await walkthrough.getByText('Eighteen made-up releases of four dialogues').waitFor();
    await stepPicture(page, 'Three releases').waitFor({ state: 'attached' });
    for (const theme of themes) {
      await setTheme(editor, theme);
      await stepPicture(page, 'Three releases').waitFor({ state: 'attached' });
      await editor.screenshot(`walkthrough-1-${slug(theme)}`);
    }
    await rm(path.join(editor.folder, '.vscode'), { recursive: true });
    await page.locator('.monaco-workbench.vs').waitFor();
    await walkthrough.getByRole('button', { name: 'Open the Examples', exact: true }).click();
    await find(page, 'Just', 'Just Try Them');
    await page.keyboard.press('Enter');
    await treeLine(page, 'us-estonia-cyber').waitFor();
    await walkthrough.getByText('See who met whom').waitFor();
    await walkthrough.getByRole('button', { name: /See who met whom/ }).click();
    await stepPicture(page, 'A tree of dialogues').waitFor({ state: 'attached' });
    await editor.screenshot('walkthrough-2');
    await walkthrough.getByRole('button', { name: 'Show Dialogues' }).click();
    await treeLine(page, /^Estonia – United States/).waitFor();
  });

  it('leads to the findings, and to two releases beside each other', async () => {
    const { page } = editor;
    const walkthrough = page.locator('.gettingStartedContainer');
    await walkthrough.getByRole('button', { name: /See what to check/ }).click();
    await stepPicture(page, 'A weekday that does not fit').waitFor({ state: 'attached' });
    await editor.screenshot('walkthrough-3');
    await walkthrough.getByRole('button', { name: 'Show Findings' }).click();
    await treeLine(page, /^weekday-mismatch/).waitFor();
    await walkthrough.getByRole('button', { name: /See who was dropped/ }).click();
    await stepPicture(page, 'A table that sets').waitFor({ state: 'attached' });
    await editor.screenshot('walkthrough-4');
    await walkthrough.getByRole('button', { name: 'Compare Two Examples' }).click();
    await page.getByRole('tab', { name: '2023-10-05-outcome.release' }).waitFor();
    await webview(page)
      .getByRole('button', { name: /^Ministry of Defence: dropped/ })
      .waitFor();
    await editor.screenshot('walkthrough-compare');
  });

  it('leaves the folder as it was', async () => {
    assert.deepEqual((await readdir(editor.folder)).sort(), (await readdir(schemas)).sort());
  });
});
