import assert from 'node:assert/strict';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { appears, persist } from './support/patience';

describe('a release that is not saved', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({ folder: examplesFolder, settings: { 'files.autoSave': 'off' } });
  });
  after(() => editor.close());

  it('is called what its words say, wherever the window says it', async () => {
    const { page } = editor;
    const statusBar = page.locator('#readout\\.readout\\.readout\\.release');
    const said = page.locator('.hover-language-status');
    const isCalled = (kind: string): Promise<void> =>
      persist(
        async (glance) => {
          // the words are those of when the pointer came
          await statusBar.hover();
          await page.locator('#status\\.languageStatus').hover();
          return appears(said.filter({ hasText: kind }), glance);
        },
        async () => `It is not called ${kind}, but: ${(await said.allInnerTexts()).join(' / ')}`,
      );
    await editor.showFile('us-estonia-cyber/2023-10-05-outcome.release');
    await statusBar.getByText('Media note').waitFor();
    await isCalled('Release');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Joint Statement');
    await statusBar.getByText('Joint statement').waitFor();
    await isCalled('Joint statement');
    assert.equal(await page.locator('.tab.dirty').count(), 1);
  });
});
