import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { examplesFolder } from '../../../scripts/support/paths';
import { openEditor, type OpenEditor } from './support/editor';
import { dashesOf, untilStored, keptOut } from './support/inPage.mjs';
import { clickFor } from './support/patience';
import { saveAs } from './support/quickInput';
import { setTheme, slug, themes } from './support/themes';
import { barriers, frameOf, webview } from './support/webview';

const outcome = 'us-estonia-cyber/2023-10-05-outcome.release';

/** Presses an export button, takes the name that is offered, and reads what is written. */
async function exported(
  editor: OpenEditor,
  view: FrameLocator,
  button: string,
  name: string,
): Promise<Buffer> {
  const { page } = editor;
  await view.getByRole('button', { name: button }).click();
  const told = page.locator('.notification-toast', { hasText: `Saved ${name}` });
  await saveAs(page, new RegExp(`\\.${path.extname(name).slice(1)}$`), path.join(editor.folder, name), told);
  await editor.screenshot(`exported-${name.replace('.', '-')}`);
  return readFile(path.join(editor.folder, name));
}

/** Waits until the words that are selected in the editor are so many letters long. */
async function untilSelected({ page }: OpenEditor, letters: number): Promise<void> {
  await page.locator('#status\\.editor\\.selection').getByText(`(${letters} selected)`).waitFor();
}

const everything = ['connect-src', 'img-src', 'script-src-elem', 'style-src-elem'];

describe('the delegation matrix', () => {
  let editor: OpenEditor;
  let view: FrameLocator;
  before(async () => {
    editor = await openEditor({ folder: examplesFolder });
    await editor.showFile(outcome);
    await editor.runCommand('Readout: Open Delegation Matrix');
    view = webview(editor.page);
  });
  after(() => editor.close());

  const cell = (name: string | RegExp) => view.getByRole('button', { name });

  it('puts announcement and outcome beside each other', async () => {
    await view.getByRole('heading', { name: 'Cyber Dialogue (Estonia and United States)' }).waitFor();
    await cell('2023-09-26-announcement.release').waitFor();
    await cell(/^National Institute of Standards and Technology: new/).waitFor();
    await editor.untilLens('Round 3 of 3 known');
    await editor.screenshot('matrix-beside-the-text');
  });

  for (const theme of themes) {
    it(`keeps nobody out in ${theme}`, async () => {
      await setTheme(editor, theme);
      assert.deepEqual(await barriers(view), []);
      await editor.screenshot(`matrix-${slug(theme)}`);
      await cell(/^Ministry of Defence: dropped/).scrollIntoViewIfNeeded();
      await editor.screenshot(`matrix-states-${slug(theme)}`);
    });
  }

  it('leads from a dropped ministry to the words of the announcement', async () => {
    const opened = editor.page.getByRole('tab', { name: '2023-09-26-announcement.release' });
    await clickFor(editor.page, cell(/^Ministry of Defence: dropped/), opened);
    await untilSelected(editor, 'Ministry of Defence'.length);
    await editor.untilMarked('Owen Strandberg');
    await editor.screenshot('matrix-dropped');
  });

  it('is walked with the keyboard alone', async () => {
    await cell(/^Head: Owen Strandberg/)
      .first()
      .focus();
    await editor.page.keyboard.press('ArrowRight');
    await editor.page.keyboard.press('ArrowDown');
    assert.match((await view.locator(':focus').textContent()) ?? '', /^Post: Deputy.* same$/);
    await editor.page.keyboard.press('Enter');
    await editor.page.getByRole('tab', { name: '2023-10-05-outcome.release', selected: true }).waitFor();
    await untilSelected(editor, 'Deputy Assistant Secretary for International Cyberspace Security'.length);
    await editor.screenshot('matrix-walked');
  });

  it('is exported as values and as a page', async () => {
    const csv = (await exported(editor, view, 'Export CSV…', 'matrix.csv')).toString();
    assert.match(
      csv,
      /^Estonia,Ministry of Defence,Ministry of Defence,named,Ministry of Defence,dropped\r$/m,
    );
    const html = (await exported(editor, view, 'Export HTML…', 'matrix.html')).toString();
    assert.match(html, /<th scope="row">Ministry of Defence<\/th>/);
  });

  it('follows what is typed', async () => {
    const before = 'the Ministry of Economic Affairs and Communications and';
    await editor.runCommand('View: Focus First Editor Group');
    await editor.goToWords(outcome, before);
    await editor.page.keyboard.insertText('the Ministry of Defence, ');
    await cell(/^Ministry of Defence: same/).waitFor();
    await editor.screenshot('matrix-typed');
  });

  it('lets nothing in', async () => {
    assert.deepEqual(await (await frameOf(view)).evaluate(keptOut), everything);
  });

  it('is restored after a reload', async () => {
    await editor.page.evaluate(untilStored, String.raw`readout\.matrix.*2023-10-05-outcome`);
    await editor.page.reload();
    await view.getByRole('heading', { name: 'Cyber Dialogue (Estonia and United States)' }).waitFor();
    await cell(/^Department of Defense: same/).waitFor();
    await editor.screenshot('matrix-restored');
  });
});

describe('the timeline', () => {
  let editor: OpenEditor;
  let view: FrameLocator;
  before(async () => {
    editor = await openEditor({ folder: examplesFolder });
    await editor.showFile('japan-australia-digital/2022-07-15-outcome.release');
    await editor.runCommand('Readout: Open Timeline of Dialogues');
    view = webview(editor.page);
  });
  after(() => editor.close());

  const promised = () =>
    view.getByRole('button', { name: /4th round of Digital Policy Dialogue .*promised: 2026, Tokyo/ });

  it('shows the promised round dashed', async () => {
    await promised().waitFor();
    const dashes = await promised().locator('.shape').evaluate(dashesOf);
    assert.notEqual(dashes, 'none');
    await editor.screenshot('timeline');
  });

  for (const theme of themes) {
    it(`keeps nobody out in ${theme}`, async () => {
      await setTheme(editor, theme);
      assert.deepEqual(await barriers(view), []);
      await editor.screenshot(`timeline-${slug(theme)}`);
      await view.getByRole('button', { name: 'Table' }).click();
      await view.getByRole('rowheader', { name: '4th round (promised)' }).first().waitFor();
      assert.deepEqual(await barriers(view), []);
      await editor.screenshot(`timeline-table-${slug(theme)}`);
      await view.getByRole('button', { name: 'Table' }).click();
    });
  }

  it('is filtered, zoomed and walked with the keyboard, and Enter opens the words', async () => {
    await view.getByRole('searchbox').fill('estonia');
    await view.getByText('Estonia and United States').first().waitFor();
    await promised().waitFor({ state: 'detached' });
    await view.getByRole('searchbox').fill('japan');
    await promised().waitFor();
    await view
      .getByRole('button', { name: /^1st round of/ })
      .first()
      .focus();
    await editor.page.keyboard.press('+');
    await editor.page.keyboard.press('End');
    assert.match((await view.locator(':focus').getAttribute('aria-label')) ?? '', /^4th round/);
    await editor.screenshot('timeline-zoomed');
    await editor.page.keyboard.press('Enter');
    await editor.page.getByRole('tab', { name: '2024-03-08-australian-text.release.md' }).waitFor();
  });

  it('is exported as a picture of either kind', async () => {
    const svg = (await exported(editor, view, 'Export SVG…', 'timeline.svg')).toString();
    assert.match(svg, /stroke-dasharray="5px, 3px"/);
    assert.doesNotMatch(svg, /var\(|class=|href=/);
    const png = await exported(editor, view, 'Export PNG…', 'timeline.png');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.byteLength > 10_000, `${png.byteLength} bytes`);
  });

  it('lets nothing in', async () => {
    assert.deepEqual(await (await frameOf(view)).evaluate(keptOut), everything);
  });

  // In front of the reload: behind it the editor may not yet watch the folder when the file is written.
  it('shows a round of which no release is here', async () => {
    const late = [
      'Media Note',
      'Office of the Spokesperson',
      'Washington, DC',
      'May 6, 2025',
      '',
      'Fifth U.S.-Estonia Cyber Dialogue',
      '',
      'The United States and Estonia held the fifth U.S.-Estonia Cyber Dialogue in Tallinn on May 5, 2025.',
      '',
    ];
    await writeFile(
      path.join(editor.folder, 'us-estonia-cyber', '2025-05-06-outcome.release'),
      late.join('\n'),
    );
    await view.getByRole('searchbox').fill('estonia');
    await view.getByRole('button', { name: /^4th round of Cyber Dialogue .*no release is here/ }).waitFor();
    await editor.screenshot('timeline-missing');
  });

  it('is restored after a reload, as it was seen', async () => {
    await view.getByRole('searchbox').fill('japan');
    await editor.page.evaluate(untilStored, String.raw`query[\\":]+japan`);
    await editor.page.reload();
    await promised().waitFor();
    assert.equal(await view.getByRole('searchbox').inputValue(), 'japan');
    await editor.screenshot('timeline-restored');
  });
});
