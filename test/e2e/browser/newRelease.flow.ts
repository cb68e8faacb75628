import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';

/** What is done to a field of the draft: words are typed over it, an offer is taken, or one after the other. */
interface Filling {
  readonly typed?: string;
  readonly taken?: string;
}

/** Every field of the draft in order: of the dates something is typed, all else comes from the lists. */
const fillings: readonly (readonly [field: string, filling: Filling])[] = [
  ['[date of issue]', { typed: 'October 9, 2025' }],
  ['[date of the meeting]', { typed: 'Tuesday, ', taken: 'October 7, 2025' }],
  ['[confirm: Washington, DC]', { taken: 'Washington, DC' }],
  ['[confirm: Delegates looked', { taken: 'Delegates looked' }],
  ['[confirm: Owen Strandberg', { taken: 'Owen Strandberg' }],
  ['[confirm: Department of Defense]', { taken: 'Department of Defense' }],
  ['[confirm: Department of Homeland Security]', { taken: 'Department of Homeland Security' }],
  ['[confirm: Department of Justice]', { taken: 'Department of Justice' }],
  ['[confirm: National Institute', { taken: 'National Institute of Standards and Technology' }],
  ['[confirm: Tanel Põldoja', { taken: 'Tanel Põldoja' }],
  ['[confirm: Ministry of Economic', { taken: 'Ministry of Economic Affairs and Communications' }],
  ['[confirm: Information System Authority]', { taken: 'Information System Authority' }],
  ['[confirm: Tallinn]', { taken: 'Tallinn' }],
  ['[confirm: October 2023]', { taken: 'October 2023' }],
  ['[confirm: Tallinn]', { taken: 'Tallinn' }],
  ['[date of the next round]', { typed: '2027' }],
];

/** Of these a picture is kept. */
const pictured: Readonly<Record<string, string>> = {
  '[confirm: Owen Strandberg': 'new-release-official',
  '[confirm: Department of Justice]': 'new-release-body',
};

const saved = 'us-estonia-cyber/round-4-outcome.release';

describe('a new release from the previous round, with completion only', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor.close());

  const statusBar = (): Locator => editor.page.locator('#readout\\.readout\\.readout\\.release');
  const selectedCount = (letters: number): Locator =>
    editor.page.locator('#status\\.editor\\.selection').getByText(`(${letters} selected)`);

  /** Takes the offer once it is the one in focus; a list opens by itself only where words ask for it. */
  async function take(field: string, offer: string, opensItself: boolean): Promise<void> {
    const { page } = editor;
    const list = page.locator('.suggest-widget.visible');
    if (!opensItself) await page.keyboard.press('Control+Space');
    await list.locator('.monaco-list-row.focused', { hasText: offer }).waitFor();
    const picture = pictured[field];
    if (picture !== undefined) await editor.screenshot(picture);
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
  }

  it('has a tab stop at everything that may not hold again', async () => {
    const { page } = editor;
    await editor.showFile('us-estonia-cyber/2023-10-05-outcome.release');
    await statusBar()
      .getByText(/Cyber Dialogue 3/)
      .waitFor();
    await editor.runCommand('Readout: New Release From the Previous Round');
    await page.getByRole('tab', { name: 'round-4-outcome.release' }).waitFor();
    await selectedCount('[date of issue]'.length).waitFor();
    await statusBar()
      .getByText(/Cyber Dialogue 4 · 16 errors/)
      .waitFor();
    await editor.screenshot('new-release-draft');
  });

  it('is filled field by field, by Ctrl+Space, Enter and Tab', async () => {
    const { page } = editor;
    for (const [field, { typed, taken }] of fillings) {
      if (typed !== undefined) await page.keyboard.type(typed);
      if (taken !== undefined) await take(field, taken, typed !== undefined);
      await page.keyboard.press('Tab');
    }
    await editor.screenshot('new-release-filled');
  });

  it('is saved beside the round before, with no finding left', async () => {
    const { page } = editor;
    await page.locator('.tab.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await statusBar().getByText('Media note · Cyber Dialogue 4 · no findings').waitFor();
    const text = await readFile(path.join(editor.folder, saved), 'utf8');
    assert.doesNotMatch(text, /[[\]]/);
    assert.match(
      text,
      /^On Tuesday, October 7, 2025, the United States and Estonia held the fourth U\.S\.-Estonia Cyber Dialogue in Washington, DC\. Delegates/m,
    );
    assert.match(text, /held in Tallinn in October 2023\. .* again in Tallinn in 2027\.$/m);
    await editor.screenshot('new-release-done');
  });
});
