import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FrameLocator, Locator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { beginDraft, fillDraft, saveDraft } from './support/draft';
import { openEditor, type OpenEditor } from './support/editor';
import { focusedName, pressUntil } from './support/focus';
import { appears, persist, pressAway, pressFor, until } from './support/patience';
import { choose, find, offered } from './support/quickInput';
import { treeLine, walkTo } from './support/tree';
import { webview } from './support/webview';

/** More steps than any walk into a picture takes. */
const MOST_STEPS = 25;

describe('with the keyboard alone, in high contrast', () => {
  let editor: OpenEditor;
  let view: FrameLocator;
  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: { 'workbench.colorTheme': 'Default High Contrast', 'workbench.reduceMotion': 'on' },
    });
    view = webview(editor.page);
  });
  after(() => editor.close());

  const tab = (name: string): Locator => editor.page.getByRole('tab', { name, selected: true });
  const line = (said: string | RegExp): Locator => treeLine(editor.page, said);
  const selectedWords = (words: string): Locator =>
    editor.page.locator('#status\\.editor\\.selection').getByText(`(${words.length} selected)`);

  /** Presses a key until the keyboard is where the webview says something like this. */
  const walk = (key: string, wanted: RegExp): Promise<void> =>
    pressUntil(editor.page, view.locator(':focus'), key, wanted);

  /** Presses Tab until the keyboard is in the table. */
  async function intoTable(): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if ((await view.locator('table :focus').count()) > 0) return;
      await editor.page.keyboard.press('Tab');
    }
    assert.fail('Tab does not lead into the table.');
  }

  it('a round is opened from the tree', async () => {
    const { page } = editor;
    // The palette knows the commands of the views once their icon is there.
    await page.getByRole('tab', { name: 'Readout' }).waitFor();
    await editor.runCommand('Readout: Focus on Dialogues View');
    await line(/^Estonia – United States/).waitFor();
    await editor.runCommand('Readout: Focus on Dialogues View');
    await walkTo(page, 'Cyber Dialogue, 3 rounds');
    await page.keyboard.press('ArrowRight');
    await line(/^3rd round, 3–4 October 2023/).waitFor();
    await walkTo(page, /^3rd round, 3–4 October 2023/);
    await editor.screenshot('keyboard-tree');
    await page.keyboard.press('Enter');
    await tab('2023-10-05-outcome.release').waitFor();
  });

  it('the lens above the title opens the matrix', async () => {
    const { page } = editor;
    await editor.untilLens('2 differences · compare');
    await editor.runCommand('View: Focus First Editor Group');
    await page.locator('.monaco-editor.focused').waitFor();
    await pressFor(page, 'Control+Home', page.getByText('Ln 1, Col 1', { exact: true }));
    await persist(
      async (glance) => {
        const title = 'Show CodeLens Commands for Current Line';
        await choose(page, 'F1', `>${title}`, 'Show CodeLens Commands');
        return appears(offered(page, 'Round 3 of 3 known'), glance);
      },
      () => Promise.resolve('The line has no lens.'),
    );
    await find(page, 'differences', '2 differences · compare');
    await editor.screenshot('keyboard-lens');
    await page.keyboard.press('Enter');
    await view.getByRole('heading', { name: 'Cyber Dialogue (Estonia and United States)' }).waitFor();
  });

  it('arrows walk to the ministry that was dropped, and Enter lands on its words', async () => {
    const { page } = editor;
    await view.getByRole('button', { name: /^Ministry of Defence: dropped/ }).waitFor();
    await intoTable();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await walk('ArrowDown', /^Ministry of Defence: . dropped/);
    await editor.screenshot('keyboard-matrix');
    await page.keyboard.press('Enter');
    await tab('2023-09-26-announcement.release').waitFor();
    await selectedWords('Ministry of Defence').waitFor();
    await editor.untilMarked('Owen Strandberg');
    await editor.screenshot('keyboard-matrix-words');
  });

  it('the timeline is walked to the promised round, and Enter opens where it is promised', async () => {
    const { page } = editor;
    await editor.runCommand('View: Close All Editors');
    await editor.runCommand('Readout: Open Timeline of Dialogues');
    await view.getByRole('searchbox').waitFor();
    await walk('Tab', /^1st round of /);
    await walk('End', /promised/);
    await editor.screenshot('keyboard-timeline');
    const name = await focusedName(view.locator(':focus'));
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '.release' }).waitFor();
    assert.match(name, /promised: 20\d\d/);
    await editor.screenshot('keyboard-timeline-words');
  });

  it('the release on the next round is written with completion only', async () => {
    await beginDraft(editor);
    await editor.screenshot('keyboard-draft');
    await fillDraft(editor, 'keyboard-draft');
    await saveDraft(editor);
    await editor.screenshot('keyboard-draft-done');
  });

  it('an official is renamed in four releases, with a preview', async () => {
    const { page } = editor;
    const folder = path.join(editor.folder, 'us-estonia-cyber');
    assert.deepEqual(await spellings(folder, 'Rannamets'), []);
    const before = await spellings(folder, 'Haavamäe');
    await editor.showFile('us-estonia-cyber/2019-05-16-outcome.release');
    await editor.untilLens('Round 1 of 4 known');
    await editor.goToWords('us-estonia-cyber/2019-05-16-outcome.release', 'Liis Haavamäe');
    await pressFor(page, 'F2', page.locator('.rename-box input:focus'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Liis Rannamets');
    await page.keyboard.press('Control+Enter');
    const preview = page.locator('.bulk-edit-panel');
    await preview.getByText('Rannamets').first().waitFor();
    await editor.screenshot('keyboard-rename-preview');
    // Pressed while the keyboard is still in the text, the key adds a line there, and nothing is renamed any more.
    const changes = preview.locator('.monaco-list:focus');
    await changes.waitFor();
    await pressAway(page, 'Control+Enter', changes);
    await preview.waitFor({ state: 'hidden' });
    await until(async () => isDeepStrictEqual(await spellings(folder, 'Rannamets'), before), page);
    assert.deepEqual(await spellings(folder, 'Haavamäe'), []);
    assert.equal(before.length, 4);
    await editor.untilMarked('Liis Rannamets');
    await editor.screenshot('keyboard-rename-done');
  });

  it('a round of which the releases are gone is found in the tree', async () => {
    const { page } = editor;
    await rm(path.join(editor.folder, 'japan-australia-digital', '2022-07-15-outcome.release'));
    await editor.runCommand('Readout: Focus on Dialogues View');
    await line(/^Digital Policy Dialogue, 2 rounds, 1 missing/).waitFor();
    await walkTo(page, /^2nd round, .*not here$/);
    await editor.screenshot('keyboard-missing');
  });
});

/** The releases in a folder that have these words. */
async function spellings(folder: string, words: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return names.filter((_name, i) => texts[i]?.includes(words));
}
