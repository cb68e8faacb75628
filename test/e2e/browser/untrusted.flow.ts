import assert from 'node:assert/strict';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';

describe('a folder that the person does not trust', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      },
    });
  });
  after(() => editor.close());

  it('is marked and checked all the same: nothing in it is run', async () => {
    const { page } = editor;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await editor.showFile('eu-brazil-digital/2021-06-10-outcome.release');
    await page.locator('#status\\.editor\\.mode').getByText('Release').waitFor();
    await page.locator('.squiggly-error').first().waitFor();
    // VS Code frames every letter beyond ASCII in such a folder; the “á” of a name is nothing to be warned of.
    await page.locator('.view-line span', { hasText: /^Otávio/ }).waitFor();
    assert.equal(await page.locator('.unicode-highlight').count(), 0);
    await editor.untilLens('Round 2 of 3 known');
    await editor.runCommand('Problems: Focus on Problems View');
    const panel = page.locator('.part.panel');
    await panel.getByText('weekday-mismatch').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Reading releases' }).waitFor({ state: 'detached' });
    assert.equal(
      await page.locator('.notification-toast', { hasText: 'Readout stopped working' }).count(),
      0,
    );
    await editor.screenshot('untrusted');
  });
});
