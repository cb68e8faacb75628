import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { saveAs } from './support/quickInput';
import { webview } from './support/webview';

describe('a folder of releases in the editor', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({ folder: examplesFolder });
  });
  after(async () => {
    await editor.close();
  });

  it('shows a release with its language in the status bar', async () => {
    await editor.showFile('us-estonia-cyber/2019-05-16-outcome.release');
    const language = editor.page.locator('#status\\.editor\\.mode');
    await language.getByText('Release').waitFor();
    await editor.untilMarked('Liis Haavamäe');
    await editor.untilLens('Round 1 of 3 known');
    const file = await editor.screenshot('open-folder');
    assert.ok((await stat(file)).size > 10_000);
  });

  it('shows the clearance report of the release as it will print', async () => {
    await editor.runCommand('Readout: Clearance Report');
    const report = webview(editor.page);
    await report.getByRole('heading', { name: /^Clearance report: United States and Estonia/ }).waitFor();
    await report.getByRole('cell', { name: 'Colin Wetherby' }).first().waitFor();
    assert.equal(await editor.page.getByRole('tab', { name: /Clearance report/ }).count(), 1);
    await editor.screenshot('clearance-report');

    const { page, folder } = editor;
    await page.getByRole('button', { name: 'Save Report…' }).click();
    const told = page.locator('.notification-toast', { hasText: 'Saved report.md' });
    await saveAs(page, /Clearance report, .*\.md$/, path.join(folder, 'report.md'), told);
    assert.match(
      await readFile(path.join(folder, 'report.md'), 'utf8'),
      /^# Clearance report: United States/,
    );
  });
});
