import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { clickFor, pressFor, until } from './support/patience';

const series = 'us-estonia-cyber';

/** How often the words stand in each release of the series that has them. */
async function countsOf(editor: OpenEditor, words: string): Promise<Readonly<Record<string, number>>> {
  const folder = path.join(editor.folder, series);
  const counts: Record<string, number> = {};
  for (const name of (await readdir(folder)).sort()) {
    const count = (await readFile(path.join(folder, name), 'utf8')).split(words).length - 1;
    if (count > 0) counts[name] = count;
  }
  return counts;
}

describe('lines above a release, and a rename with a preview', () => {
  let editor: OpenEditor;

  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor.close());

  it('tell of the round, and lead to the announcement', async () => {
    const { page } = editor;
    await editor.showFile(`${series}/2023-10-05-outcome.release`);
    await editor.untilLens('Round 3 of 3 known');
    await editor.untilLens('2 differences · compare');
    await editor.untilLens('United States: 5 bodies (+NIST since announcement)');
    await editor.screenshot('code-lenses');
    const lens = await editor.untilLens('announced 26 Sep (7 days before)');
    await clickFor(page, lens, page.getByRole('tab', { name: '2023-09-26-announcement.release' }));
    await editor.untilLens('outcome 5 Oct');
    await editor.untilMarked('Owen Strandberg');
    await editor.screenshot('code-lens-followed');
  });

  it('renames an official in four releases', async () => {
    const { page } = editor;
    const before = await countsOf(editor, 'Haavamäe');
    assert.equal(Object.keys(before).length, 4);
    await editor.showFile(`${series}/2019-05-16-outcome.release`);
    await editor.untilLens('Round 1 of 3 known');
    await page
      .locator('.view-line span', { hasText: /^Liis\sHaavamäe$/ })
      .first()
      .click();
    const box = page.locator('.rename-box input');
    await pressFor(page, 'F2', box);
    assert.equal(await box.inputValue(), 'Liis Haavamäe');
    await editor.screenshot('rename-box');
    await box.fill('Liis Rannamets');
    await page.keyboard.press('Control+Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.getByText('Rannamets').first().waitFor();
    await editor.screenshot('rename-preview');
    await page.getByRole('button', { name: 'Apply' }).click();
    await preview.waitFor({ state: 'hidden' });
    await page.locator('.view-line', { hasText: 'Ambassador-at-Large' }).first().waitFor();
    await until(async () => isDeepStrictEqual(await countsOf(editor, 'Rannamets'), before), page);
    assert.deepEqual(await countsOf(editor, 'Haavamäe'), {});
    await editor.untilMarked('Liis Rannamets');
    await editor.screenshot('rename-done');
  });
});
