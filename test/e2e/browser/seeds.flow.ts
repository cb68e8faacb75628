import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { sharedFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { setTheme, slug, themes } from './support/themes';

const seeds = path.join(sharedFolder, 'seeds');

describe('a folder of plain text releases, as a person sees it', () => {
  let editor: OpenEditor | undefined;

  before(async function () {
    if (!existsSync(seeds)) {
      console.log('NOT RUN: the flow over the seeds (absent: ../shared)');
      this.skip();
    }
    editor = await openEditor({
      folder: seeds,
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor?.close());

  it('is offered once to be taken up, and is taken up with one click', async () => {
    assert.ok(editor);
    const { page } = editor;
    const question = page.locator('.notification-toast', { hasText: 'This folder looks like releases' });
    await question.getByText('Treat its .txt files as releases?').waitFor();
    await question.getByRole('button', { name: 'Yes' }).click();
    await question.waitFor({ state: 'detached' });
    await editor.showFile('000_8618fe77cb914db8.txt');
    await page.locator('#status\\.editor\\.mode').getByText('Release').waitFor();
    await page.locator('.squiggly-error').first().waitFor();
    const settings = await readFile(path.join(editor.folder, '.vscode', 'settings.json'), 'utf8');
    assert.match(settings, /"readout\.files"/);
  });

  for (const theme of themes) {
    it(`looks right in ${theme}`, async () => {
      assert.ok(editor);
      const { page } = editor;
      await setTheme(editor, theme);
      await editor.untilMarked('Christopher Painter');
      await page.locator('.squiggly-error').first().waitFor();
      await editor.untilLens('Round 1 of 1 known');
      const file = await editor.screenshot(`seed-${slug(theme)}`);
      assert.ok((await stat(file)).size > 10_000);
    });

    it(`tells in a hover who somebody is, in ${theme}`, async () => {
      assert.ok(editor);
      const { page } = editor;
      await page
        .locator('.view-line span', { hasText: /^Christopher.Painter$/ })
        .first()
        .hover();
      const hover = page.locator('.monaco-hover:visible', { hasText: 'Offices in this folder' });
      await hover.getByText('Rounds').waitFor();
      await editor.screenshot(`hover-${slug(theme)}`, { pointerStays: true });
      await page.keyboard.press('Escape');
      await hover.waitFor({ state: 'hidden' });
    });
  }

  it('opens an archive copy with the web page around it folded away', async () => {
    assert.ok(editor);
    const { page } = editor;
    await editor.showFile('003_0399d071038372ee.txt');
    await editor.untilLens('Round 3 of 3 known');
    await page.locator('.codicon-folding-collapsed').first().waitFor();
    assert.equal(await page.locator('.view-line', { hasText: 'Enregistrer un commentaire' }).count(), 0);
    await editor.screenshot('seed-archive-copy');
    await editor.showFile('000_8618fe77cb914db8.txt');
  });

  it('lists the problems of the whole folder', async () => {
    assert.ok(editor);
    const { page } = editor;
    await editor.runCommand('Problems: Focus on Problems View');
    const panel = page.locator('.part.panel');
    await panel.getByText('are HTML').first().waitFor();
    await editor.screenshot('problems');
    await panel.getByRole('button', { name: 'Collapse All' }).click();
    for (const number of ['000', '001', '002', '003', '004']) {
      await panel.locator('.markers-panel-container').getByText(`${number}_`).first().waitFor();
    }
  });
});
