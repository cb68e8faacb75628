import assert from 'node:assert/strict';
import path from 'node:path';
import { readdir, rm } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { root } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { clickFor } from './support/patience';
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

  const walkthrough = (): Locator => editor.page.locator('.gettingStartedContainer');
  const button = (name: string | RegExp): Locator => walkthrough().getByRole('button', { name });

  /** Unfolds a step of the walkthrough, until its button and its picture are there. */
  async function openStep(step: RegExp, shown: string, picture: string): Promise<void> {
    await clickFor(editor.page, button(step), button(shown));
    await stepPicture(editor.page, picture).waitFor({ state: 'attached' });
  }

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
    await walkthrough().getByText('Eighteen made-up releases of four dialogues').waitFor();
    await stepPicture(page, 'Three releases').waitFor({ state: 'attached' });
    for (const theme of themes) {
      await setTheme(editor, theme);
      await stepPicture(page, 'Three releases').waitFor({ state: 'attached' });
      await editor.screenshot(`walkthrough-1-${slug(theme)}`);
    }
    await rm(path.join(editor.folder, '.vscode'), { recursive: true });
    await page.locator('.monaco-workbench.vs').waitFor();
    await walkthrough().getByRole('button', { name: 'Open the Examples', exact: true }).click();
    await find(page, 'Just', 'Just Try Them');
    await page.keyboard.press('Enter');
    await treeLine(page, 'us-estonia-cyber').waitFor();
    await walkthrough().getByText('See who met whom').waitFor();
    await openStep(/See who met whom/, 'Show Dialogues', 'A tree of dialogues');
    await editor.screenshot('walkthrough-2');
    const dialogues = treeLine(page, /^Estonia – United States/);
    await clickFor(page, button('Show Dialogues'), dialogues);
  });

  it('leads to the findings, and to two releases beside each other', async () => {
    const { page } = editor;
    await openStep(/See what to check/, 'Show Findings', 'A weekday that does not fit');
    await editor.screenshot('walkthrough-3');
    const findings = treeLine(page, /^weekday-mismatch/);
    await clickFor(page, button('Show Findings'), findings);
    await openStep(/See who was dropped/, 'Compare Two Examples', 'A table that sets');
    await editor.screenshot('walkthrough-4');
    const compared = page.getByRole('tab', { name: '2023-10-05-outcome.release' });
    await clickFor(page, button('Compare Two Examples'), compared);
    await webview(page)
      .getByRole('button', { name: /^Ministry of Defence: dropped/ })
      .waitFor();
    await editor.screenshot('walkthrough-compare');
  });

  it('leaves the folder as it was', async () => {
    assert.deepEqual((await readdir(editor.folder)).sort(), (await readdir(schemas)).sort());
  });
});
