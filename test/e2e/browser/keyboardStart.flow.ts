import path from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { pressUntil } from './support/focus';
import { find } from './support/quickInput';
import { treeLine } from './support/tree';
import { stepPicture, webview } from './support/webview';

describe('the walkthrough with the keyboard alone, in high contrast', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({
      folder: path.join(root, 'schemas'),
      settings: { 'workbench.colorTheme': 'Default High Contrast', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor.close());

  const line = (said: string | RegExp): Locator => treeLine(editor.page, said);
  const step = (title: string): Locator =>
    editor.page.locator('.gettingStartedContainer .step-title:visible', { hasText: title });

  /** Walks to a step or a button of the walkthrough, and presses Enter. */
  async function enter(wanted: RegExp): Promise<void> {
    const { page } = editor;
    await pressUntil(page, page.locator(':focus'), 'Tab', wanted);
    await page.keyboard.press('Enter');
  }

  it('begins at a copy of the examples', async () => {
    const { page } = editor;
    await editor.runCommand('Readout: Open the Walkthrough');
    await page.getByText('Eighteen made-up releases of four dialogues').waitFor();
    await enter(/^Open the Examples$/);
    await find(page, 'Just', 'Just Try Them');
    await page.keyboard.press('Enter');
    await line('us-estonia-cyber').waitFor();
    await step('See who met whom').waitFor();
    await stepPicture(page, 'A tree of dialogues').waitFor({ state: 'attached' });
    await editor.screenshot('keyboard-walkthrough-2');
  });

  it('leads to the dialogues, the findings and the matrix', async () => {
    const { page } = editor;
    await enter(/See who met whom/);
    await enter(/^Show Dialogues$/);
    await line(/^Estonia – United States/).waitFor();
    await editor.runCommand('View: Focus Active Editor Group');
    await enter(/See what to check/);
    await stepPicture(page, 'A weekday that does not fit').waitFor({ state: 'attached' });
    await editor.screenshot('keyboard-walkthrough-3');
    await enter(/^Show Findings$/);
    await line(/^weekday-mismatch/).waitFor();
    await editor.runCommand('View: Focus Active Editor Group');
    await enter(/See who was dropped/);
    await enter(/^Compare Two Examples$/);
    await page.getByRole('tab', { name: '2023-10-05-outcome.release' }).waitFor();
    await webview(page)
      .getByRole('button', { name: /^Ministry of Defence: dropped/ })
      .waitFor();
    await editor.screenshot('keyboard-walkthrough-compare');
  });
});
