import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { choose, find } from './support/quickInput';
import { treeLine, walkTo } from './support/tree';
import { webview } from './support/webview';

/** More steps than any walk here takes: a walk that finds nothing ends. */
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

  /** What a screen reader says of the place in the webview that has the keyboard. */
  async function focusedName(): Promise<string> {
    const focused = view.locator(':focus');
    if ((await focused.count()) === 0) return '';
    return (await focused.getAttribute('aria-label')) ?? (await focused.innerText()).replace(/\s+/g, ' ');
  }

  /** Presses a key until the keyboard is where something like this is said. */
  async function pressUntil(key: string, wanted: RegExp): Promise<void> {
    const met: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const name = await focusedName();
      if (wanted.test(name)) return;
      met.push(name);
      await editor.page.keyboard.press(key);
    }
    assert.fail(`${key} leads to: ${met.join(' | ')}`);
  }

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
    await page.locator('.codelens-decoration', { hasText: '2 differences · compare' }).waitFor();
    await editor.runCommand('View: Focus First Editor Group');
    await page.keyboard.press('Control+Home');
    const lens = '>Show CodeLens Commands for Current Line';
    await choose(page, 'F1', lens, 'Show CodeLens Commands');
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
    await pressUntil('ArrowDown', /^Ministry of Defence: . dropped/);
    await editor.screenshot('keyboard-matrix');
    await page.keyboard.press('Enter');
    await tab('2023-09-26-announcement.release').waitFor();
    await selectedWords('Ministry of Defence').waitFor();
    await editor.screenshot('keyboard-matrix-words');
  });

  it('the timeline is walked to the promised round, and Enter opens where it is promised', async () => {
    const { page } = editor;
    await editor.runCommand('View: Close All Editors');
    await editor.runCommand('Readout: Open Timeline of Dialogues');
    await view.getByRole('searchbox').waitFor();
    await pressUntil('Tab', /^1st round of /);
    await pressUntil('End', /promised/);
    await editor.screenshot('keyboard-timeline');
    const name = await focusedName();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '.release' }).waitFor();
    assert.match(name, /promised: 20\d\d/);
  });
});
