// Where the keyboard is, as a screen reader says it, and walking on until it is where it should be.
import type { Locator, Page } from 'playwright-core';
import { persist } from './patience';

/** More steps than any walk here takes. */
const MOST_STEPS = 40;
/** How long what has the keyboard is asked, in milliseconds: it may be drawn anew and gone meanwhile. */
const GLANCE = 1_500;

/**
 * What a screen reader says of the place that has the keyboard; nothing where none has it.
 *
 * @param focused `:focus` in the page, or in the page within it
 */
export async function focusedName(focused: Locator): Promise<string> {
  if ((await focused.count()) === 0) return '';
  const asked = { timeout: GLANCE };
  const said = focused
    .getAttribute('aria-label', asked)
    .then(async (label) => label ?? (await focused.innerText(asked)).replace(/\s+/g, ' '));
  return said.catch(() => '');
}

/** Presses a key until the keyboard is where something like this is said; a walk that ends elsewhere begins anew. */
export async function pressUntil(page: Page, focused: Locator, key: string, wanted: RegExp): Promise<void> {
  const met = new Set<string>();
  await persist(
    async () => {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const name = await focusedName(focused);
        if (wanted.test(name)) return true;
        met.add(name);
        await page.keyboard.press(key);
      }
      return false;
    },
    () => Promise.resolve(`${key} leads to: ${[...met].join(' | ')}`),
  );
}
