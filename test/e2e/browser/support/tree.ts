// The trees of the side bar, walked with the keyboard.
import type { Locator, Page } from 'playwright-core';
import { appears, focusIn, persist } from './patience';

/** More lines than any tree here has. */
const MOST_LINES = 60;

/** A line of a tree, by what a screen reader says of it; the line above that sticks to the top is no second one. */
export function treeLine(page: Page, said: string | RegExp): Locator {
  return page
    .locator('.monaco-list-row:not(.monaco-tree-sticky-row)')
    .and(page.getByRole('treeitem', { name: said }));
}

const focusedLine = (page: Page): Locator => page.locator('.monaco-list:focus .monaco-list-row.focused');

/** Walks down the tree that has the keyboard to the line that says this; from its top where it is not below. */
export async function walkTo(page: Page, said: string | RegExp): Promise<void> {
  const wanted = focusedLine(page).and(treeLine(page, said));
  await persist(
    async (glance) => {
      for (let step = 0; step < MOST_LINES; step += 1) {
        if ((await wanted.count()) > 0) return true;
        if (!(await moves(page, 'ArrowDown', glance))) break;
      }
      await page.keyboard.press('Home');
      return appears(wanted, 1);
    },
    async () => `No line says ${String(said)}. ${await focusIn(page)}`,
  );
}

/** Unfolds the focused line and goes to the first one below it, which may still be on its way. */
export async function unfold(page: Page): Promise<void> {
  // On a line that is unfolded, the key goes to the first line below; on one that is loading it does nothing.
  await persist(
    (glance) => moves(page, 'ArrowRight', glance),
    async () => `There is nothing below the line. ${await focusIn(page)}`,
  );
}

/** Whether a key moves the focus of the tree within so many milliseconds. */
async function moves(page: Page, key: string, glance: number): Promise<boolean> {
  const focused = focusedLine(page);
  const before = (await focused.count()) === 0 ? '' : await focused.getAttribute('id');
  await page.keyboard.press(key);
  return appears(
    page.locator(`.monaco-list:focus .monaco-list-row.focused:not([id="${before ?? ''}"])`),
    glance,
  );
}
