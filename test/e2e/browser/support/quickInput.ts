// The box at the top of the editor: files, commands, lines, and where to save.
//
// Its list is made when it opens: a command that holds only in a release is missing while the release is still opening.
// So where the wanted answer is not offered, the box is closed and opened anew.
import type { Locator, Page } from 'playwright-core';
import { appears, focusIn, persist } from './patience';

/** How many lines down an answer may stand. */
const MOST_STEPS = 20;

const boxOf = (page: Page): Locator => page.locator('.quick-input-widget');
const inputOf = (page: Page): Locator => boxOf(page).locator('input[type="text"]');
const rowsOf = (page: Page): Locator => boxOf(page).locator('.monaco-list-row');

/** Opens the box with a key, types, and takes the first answer like the wanted one, with the keyboard alone. */
export async function choose(page: Page, key: string, text: string, wanted: string | RegExp): Promise<void> {
  await persist(
    async (glance) => {
      if (await offers(page, key, text, wanted, glance)) return true;
      await page.keyboard.press('Escape');
      await boxOf(page).waitFor({ state: 'hidden' });
      return false;
    },
    async () => `${key} “${text}” never offers ${String(wanted)}. ${await focusIn(page)}`,
  );
  await page.keyboard.press('Enter');
}

/** Types into a box that offers the wanted answer, until that is the one in focus. */
export async function find(page: Page, text: string, wanted: string | RegExp): Promise<void> {
  await offered(page, wanted).waitFor();
  await persist(
    (glance) => types(page, text, wanted, glance),
    async () =>
      `“${text}” does not lead to ${String(wanted)}: ${(await rowsOf(page).allInnerTexts()).join(' | ')}`,
  );
}

/** The first answer like this in the box that is open. */
export function offered(page: Page, wanted: string | RegExp): Locator {
  return rowsOf(page).filter({ hasText: wanted }).first();
}

export async function closed(page: Page): Promise<void> {
  await boxOf(page).waitFor({ state: 'hidden' });
}

async function offers(
  page: Page,
  key: string,
  text: string,
  wanted: string | RegExp,
  glance: number,
): Promise<boolean> {
  await page.keyboard.press(key);
  if (!(await appears(inputOf(page), glance))) return false;
  return types(page, text, wanted, glance);
}

/** Whether the wanted answer is the one in focus, after the text was typed. */
async function types(page: Page, text: string, wanted: string | RegExp, glance: number): Promise<boolean> {
  await inputOf(page).fill(text);
  if (!(await appears(offered(page, wanted), glance))) return false;
  // The editor itself may have filled the box in between.
  if ((await inputOf(page).inputValue()) !== text) return false;
  return walksTo(page, wanted);
}

async function walksTo(page: Page, wanted: string | RegExp): Promise<boolean> {
  const focused = boxOf(page).locator('.monaco-list-row.focused').filter({ hasText: wanted });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await focused.count()) > 0) return true;
    await page.keyboard.press('ArrowDown');
  }
  return false;
}

/**
 * Saves under a path, once the editor asks where to.
 *
 * @param offered the name that the editor offers: only with it in the box is the box ready
 * @param saved what is seen when the file has been written
 */
export async function saveAs(page: Page, offered: RegExp, file: string, saved: Locator): Promise<void> {
  await persist(
    async (glance) => {
      if (await saved.isVisible()) return true;
      if (!(await appears(inputOf(page), glance))) return false;
      const value = await inputOf(page).inputValue();
      if (value !== file && !offered.test(value)) return false;
      await inputOf(page).fill(file);
      await boxOf(page).getByRole('button', { name: 'OK' }).click();
      return appears(saved, glance);
    },
    async () => {
      const said = await inputOf(page)
        .inputValue({ timeout: 1000 })
        .catch(() => 'nothing');
      return `The box where to save says “${said}”.`;
    },
  );
}
