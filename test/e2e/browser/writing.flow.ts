import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { until } from './support/patience';

const draft = `Media Note
Office of the Spokesperson
Washington, DC
October 9, 2025

Fourth U.S.-Estonia Cyber Dialogue

`;

describe('writing a release, as a person does', () => {
  let editor: OpenEditor;
  let name: string;

  before(async () => {
    editor = await openEditor({ folder: examplesFolder });
    name = 'us-estonia-cyber/2025-10-09-outcome.release';
    await writeFile(path.join(editor.folder, name), draft);
    await editor.showFile(name);
    // The status bar tells of the release once everything has been read.
    await editor.page.locator('.statusbar-item', { hasText: 'Media note' }).waitFor();
  });
  after(() => editor.close());

  /** The row of the open list that would be taken. */
  const inFocus = (offer: string): Locator =>
    editor.page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: offer });

  /** Types, waits for the offer, and takes it once it is the one in focus. */
  async function take(typed: string, offer: string, picture?: string): Promise<void> {
    const { page } = editor;
    await page.keyboard.type(typed);
    await inFocus(offer).waitFor();
    if (picture !== undefined) await editor.screenshot(picture);
    await page.keyboard.press('Tab');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  it('takes days, dialogue, people and bodies from lists that open by themselves', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+End');
    await take('On Tuesday, ', 'October 7, 2025');
    await page.keyboard.type(', the United States and Estonia ');
    await take('held the ', 'fourth U.S.-Estonia Cyber Dialogue', 'writing-dialogue');
    await page.keyboard.type(' in Tallinn.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The U.S. delegation was led by ');
    await inFocus('Owen Strandberg').waitFor();
    await page.keyboard.press('Control+Space');
    await page
      .locator('.suggest-details-container .monaco-tokenized-source, .suggest-details .body')
      .first()
      .waitFor();
    await editor.screenshot('writing-official');
    await page.keyboard.press('Tab');
    await take(
      ', and included representatives of the Department of ',
      'Department of Defense',
      'writing-body',
    );
    await page.keyboard.type('.');
    await page.keyboard.press('Control+S');
    const saved = () => readFile(path.join(editor.folder, name), 'utf8');
    await until(async () => (await saved()).endsWith('Department of Defense.'), page);
    const text = await saved();
    assert.equal(
      text.slice(draft.length),
      [
        'On Tuesday, October 7, 2025, the United States and Estonia held the fourth U.S.-Estonia Cyber Dialogue in Tallinn.',
        '',
        'The U.S. delegation was led by Owen Strandberg, Deputy Assistant Secretary for International Cyberspace Security, U.S. Department of State, and included representatives of the Department of Defense.',
      ].join('\n'),
    );
  });

  it('opens no list in prose', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Both sides thanked their hosts for the long and open talks');
    await page.keyboard.press('Control+S');
    await page.locator('.monaco-editor .view-line', { hasText: 'long and open talks' }).first().waitFor();
    assert.equal(await page.locator('.suggest-widget.visible').count(), 0);
    await editor.screenshot('writing-prose');
  });

  it('shows the days, numbers and counts that the text leaves open', async () => {
    const { page } = editor;
    await editor.showFile('us-estonia-cyber/2019-05-16-outcome.release');
    await page.locator('.monaco-editor .view-line', { hasText: '[2019, Tue ok]' }).first().waitFor();
    await editor.untilLens('Round 1 of 4 known');
    await editor.screenshot('inlay-hints');
  });
});
