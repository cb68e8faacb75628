import assert from 'node:assert/strict';
import { rm, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';

/** The default themes, and the class that tells of them. */
const themes = {
  'Default Dark Modern': 'vs-dark',
  'Default Light Modern': 'vs',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;

describe('the views in the side bar', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: { 'workbench.colorTheme': 'Default Dark Modern', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor.close());

  /** A line of a tree, by what a screen reader says of it. */
  const line = (said: string | RegExp): Locator => editor.page.getByRole('treeitem', { name: said });
  /** Walks down from the focused line until one says this; each step waits until the focus has moved. */
  const walkTo = async (said: string | RegExp): Promise<void> => {
    const { page } = editor;
    const rows = page.locator('.monaco-list:focus .monaco-list-row.focused');
    while ((await rows.and(line(said)).count()) === 0) {
      const before = (await rows.count()) === 0 ? null : await rows.getAttribute('id');
      await page.keyboard.press('ArrowDown');
      const moved =
        before === null ? rows : page.locator(`.monaco-list:focus .focused:not([id="${before}"])`);
      await moved.first().waitFor({ timeout: 10_000 });
    }
  };

  /** Unfolds the focused line and goes to the first one below it, which may still be on its way. */
  const unfold = async (): Promise<void> => {
    const { page } = editor;
    const before = await page.locator('.monaco-list:focus .monaco-list-row.focused').getAttribute('id');
    const moved = page.locator(`.monaco-list:focus .focused:not([id="${before ?? ''}"])`).first();
    // On a line that is unfolded, the key goes to the first line below; on one that is loading it does nothing.
    while (!(await moved.isVisible())) await page.keyboard.press('ArrowRight');
  };

  /** A view that was folded gets the keyboard only when its lines are there. */
  const focusOn = async (view: string, said: string | RegExp): Promise<void> => {
    await editor.runCommand(`Readout: Focus on ${view} View`);
    await line(said).first().waitFor();
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
    await walkTo('Cyber Dialogue, 3 rounds');
    await unfold();
    await line(/^2nd round, 19–20 October 2021, .*held, 2 releases$/).waitFor();
    await walkTo('3rd round, 3–4 October 2023');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '2023-10-05-outcome.release' }).waitFor();
    const bar = page.locator('#readout\\.readout\\.readout\\.release');
    await bar.getByText(/^Media note · Cyber Dialogue 3 · /).waitFor();
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
  });

  it('move a finding that somebody has reviewed apart', async () => {
    const { page } = editor;
    await editor.runCommand('Readout: Focus on Findings View');
    await walkTo('weekday-mismatch, 2 errors');
    await unfold();
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
    await walkTo('Reviewed, 1 finding');
    await unfold();
    await walkTo('weekday-mismatch, 1 reviewed finding');
    await unfold();
    await walkTo(/^genuine change: “Wednesday, June 8, 2021” is a Tuesday/);
    await editor.screenshot('views-reviewed');
  });

  it('show agencies with a mark for each round, and officials with their posts', async () => {
    await focusOn('Officials', 'Dorian Ashgrove, United States');
    await walkTo(/^Faith Nyambura Odera/);
    await unfold();
    await walkTo(/^Director, National Counter Terrorism Centre, /);
    await focusOn('Agencies', /^United States, \d+ bodies/);
    await walkTo(/^Estonia, \d+ bodies/);
    await unfold();
    await walkTo(/^Ministry of Defence, Cyber Dialogue: at 1 of 2 rounds/);
    await editor.screenshot('views-agencies');
  });

  for (const [theme, shown] of Object.entries(themes)) {
    it(`look right in ${theme}`, async () => {
      const folder = path.join(editor.folder, '.vscode');
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      await editor.page.locator(`.monaco-workbench.${shown}`).waitFor();
      await editor.runCommand('Readout: Focus on Dialogues View');
      await line(/^Estonia – United States/).waitFor();
      const file = await editor.screenshot(`views-${theme.toLowerCase().replaceAll(' ', '-')}`);
      assert.ok(file);
    });
  }
});
