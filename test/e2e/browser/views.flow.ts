import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { setTheme, slug, themes } from './support/themes';
import { treeLine, unfold, walkTo } from './support/tree';

describe('the views in the side bar', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: { 'workbench.colorTheme': 'Default Dark Modern', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor.close());

  const line = (said: string | RegExp): Locator => treeLine(editor.page, said);

  /** A view that was folded gets the keyboard only when its lines are there. */
  const focusOn = async (view: string): Promise<void> => {
    await editor.runCommand(`Readout: Focus on ${view} View`);
    const pane = editor.page.locator('.pane', {
      has: editor.page.getByRole('button', { name: `${view} Section` }),
    });
    await pane.locator('.monaco-list-row').first().waitFor();
    await editor.runCommand(`Readout: Focus on ${view} View`);
    // The line of the release in the editor is selected last of all.
    await editor.page.locator('.monaco-list:focus .monaco-list-row.selected').waitFor();
    await editor.page.keyboard.press('Home');
  };

  it('are behind an icon of their own', async () => {
    await editor.page.getByRole('tab', { name: 'Readout' }).locator('a').click();
    await line('Estonia – United States, 1 dialogue').waitFor();
    await line(/^weekday-mismatch, \d+ errors?\./).waitFor();
    await editor.screenshot('views-first');
  });

  it('open a round with the keyboard alone', async () => {
    const { page } = editor;
    await editor.runCommand('Readout: Focus on Dialogues View');
    await walkTo(editor.page, 'Cyber Dialogue, 3 rounds');
    await unfold(editor.page);
    await line(/^2nd round, 19–20 October 2021, .*held, 2 releases$/).waitFor();
    await walkTo(editor.page, '3rd round, 3–4 October 2023');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '2023-10-05-outcome.release' }).waitFor();
    const bar = page.locator('#readout\\.readout\\.readout\\.release');
    await bar.getByText(/^Media note · Cyber Dialogue 3 · /).waitFor();
    await editor.untilLens('Round 3 of 3 known');
    await editor.untilMarked('Owen Strandberg');
    await editor.screenshot('views-round');
  });

  it('show a round of which the releases are gone as missing, and keep what is unfolded', async () => {
    const folder = path.join(editor.folder, 'us-estonia-cyber');
    for (const text of ['estonian-text', 'outcome'])
      await rm(path.join(folder, `2021-10-21-${text}.release`));
    await line('2nd round, October 2021, Washington, DC, not here').waitFor();
    await line('Cyber Dialogue, 3 rounds').waitFor({ state: 'detached' });
    await line('Cyber Dialogue, 2 rounds, 1 missing').waitFor();
    await editor.screenshot('views-missing');
  });

  it('follow the release in the editor', async () => {
    await editor.showFile('us-kenya-counterterrorism/2020-02-21-outcome.release');
    const selected = editor.page.locator('.monaco-list-row.selected');
    await selected.and(line(/^Outcome, 21 February 2020/)).waitFor();
    await editor.untilLens('Round 2 of 3 known');
    await editor.screenshot('views-follow');
  });

  it('move a finding that somebody has reviewed apart', async () => {
    const { page } = editor;
    await editor.runCommand('Readout: Focus on Findings View');
    await walkTo(editor.page, 'weekday-mismatch, 2 errors');
    await unfold(editor.page);
    const finding = line(/^Error: “Wednesday, June 8, 2021” is a Tuesday/);
    await finding.waitFor();
    await finding.hover();
    await finding.getByRole('button', { name: 'Reviewed: a Genuine Change…' }).click();
    await page.locator('.quick-input-widget input[type="text"]').fill('The date is that of the embassy.');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    await line(/^weekday-mismatch, 1 error\./).waitFor();
    await editor.runCommand('Readout: Focus on Findings View');
    await page.keyboard.press('Home');
    await walkTo(editor.page, 'Reviewed, 1 finding');
    await unfold(editor.page);
    await walkTo(editor.page, 'weekday-mismatch, 1 reviewed finding');
    await unfold(editor.page);
    await walkTo(editor.page, /^genuine change: “Wednesday, June 8, 2021” is a Tuesday/);
    await editor.screenshot('views-reviewed');
  });

  it('show agencies with a mark for each round, and officials with their posts', async () => {
    await focusOn('Officials');
    await walkTo(editor.page, /^Faith Nyambura Odera/);
    await unfold(editor.page);
    await walkTo(editor.page, /^Director, National Counter Terrorism Centre, /);
    await focusOn('Agencies');
    await walkTo(editor.page, /^Estonia, \d+ bodies/);
    await unfold(editor.page);
    await walkTo(editor.page, /^Ministry of Defence, Cyber Dialogue: at 1 of 2 rounds/);
    await editor.screenshot('views-agencies');
  });

  for (const theme of themes) {
    it(`look right in ${theme}`, async () => {
      await setTheme(editor, theme);
      await editor.runCommand('Readout: Focus on Dialogues View');
      await line(/^Estonia – United States/).waitFor();
      const file = await editor.screenshot(`views-${slug(theme)}`);
      assert.ok(file);
    });
  }
});
