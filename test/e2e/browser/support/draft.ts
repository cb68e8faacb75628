// Writing the release on the next round, field by field, with the keyboard alone: the steps of two flows.
import type { Locator, Page } from 'playwright-core';
import type { OpenEditor } from './editor';
import { appears, focusIn, persist } from './patience';

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

/** Of these a picture is kept, under this name. */
const pictured: Readonly<Record<string, string>> = {
  '[confirm: Owen Strandberg': 'official',
  '[confirm: Department of Justice]': 'body',
};

/** Path of the draft within the examples, once it is saved. */
export const draftFile = 'us-estonia-cyber/round-4-outcome.release';

/** The release in the status bar. */
const statusBar = ({ page }: OpenEditor): Locator => page.locator('#readout\\.readout\\.readout\\.release');

/** Makes the draft from the third round; its first field is selected. */
export async function beginDraft(editor: OpenEditor): Promise<void> {
  const { page } = editor;
  await editor.showFile('us-estonia-cyber/2023-10-05-outcome.release');
  await statusBar(editor)
    .getByText(/Cyber Dialogue 3/)
    .waitFor();
  await editor.runCommand('Readout: New Release From the Previous Round');
  await page.getByRole('tab', { name: 'round-4-outcome.release' }).waitFor();
  const selected = `(${'[date of issue]'.length} selected)`;
  await page.locator('#status\\.editor\\.selection').getByText(selected).waitFor();
  await statusBar(editor)
    .getByText(/Cyber Dialogue 4 · 16 errors/)
    .waitFor();
}

/**
 * Fills every field.
 *
 * @param pictures what the names of its pictures begin with
 */
export async function fillDraft(editor: OpenEditor, pictures: string): Promise<void> {
  const { page } = editor;
  for (const [field, { typed, taken }] of fillings) {
    if (typed !== undefined) await page.keyboard.type(typed);
    const picture = pictured[field];
    const name = picture === undefined ? undefined : `${pictures}-${picture}`;
    if (taken !== undefined) await take(editor, taken, typed !== undefined, name);
    await page.keyboard.press('Tab');
  }
}

/** Saves the draft; no finding is left. */
export async function saveDraft(editor: OpenEditor): Promise<void> {
  const { page } = editor;
  await page.locator('.tab.dirty').waitFor();
  await page.keyboard.press('Control+S');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  await untilClean(editor);
  await editor.untilMarked('Owen Strandberg');
}

/** Until the status bar knows of no finding in the draft. */
export async function untilClean(editor: OpenEditor): Promise<void> {
  await statusBar(editor).getByText('Media note · Cyber Dialogue 4 · no findings').waitFor();
}

/** Takes the offer once it is the one in focus; a list opens by itself only where words ask for it, else it is asked for. */
async function take(
  editor: OpenEditor,
  offer: string,
  opensItself: boolean,
  picture: string | undefined,
): Promise<void> {
  const { page } = editor;
  const list = page.locator('.suggest-widget.visible');
  const wanted = list.locator('.monaco-list-row.focused', { hasText: offer });
  let isAwaited = opensItself;
  await persist(
    async (glance) => {
      if (!isAwaited) await askForOffers(page, list);
      isAwaited = false;
      return appears(wanted, glance);
    },
    async () => `No list offers ${offer}, but: ${await offersIn(list)}. ${await focusIn(page)}`,
  );
  if (picture !== undefined) await editor.screenshot(picture);
  await page.keyboard.press('Enter');
  await list.waitFor({ state: 'hidden' });
}

async function offersIn(list: Locator): Promise<string> {
  return (await list.locator('.monaco-list-row').allInnerTexts()).join(' / ');
}

/** Opens the list, anew where it is there without what is wanted: the key would show details of the offers in it. */
async function askForOffers(page: Page, list: Locator): Promise<void> {
  if (await list.isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Space');
}
