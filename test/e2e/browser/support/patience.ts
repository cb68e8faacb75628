// Doing something again until it shows: an editor that is still starting loses keys, and offers what held a moment ago.
import type { Locator, Page } from 'playwright-core';

/** How long a step is tried in all, in milliseconds. */
const PATIENCE = 90_000;
/** How long the first try waits for its answer; each further one waits twice as long, so that a slow editor gets there. */
const FIRST_GLANCE = 1_500;

/** Whether it is seen within so many milliseconds. */
export async function appears(seen: Locator, timeout: number): Promise<boolean> {
  return seen
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
}

/**
 * Tries until a try says that it came to its end.
 *
 * @param attempt gets the time, in milliseconds, for which it may wait for each thing that it expects
 * @param told what is said of the last state where all tries were in vain
 */
export async function persist(
  attempt: (glance: number) => Promise<boolean>,
  told: () => Promise<string>,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (let glance = FIRST_GLANCE; !(await attempt(glance)); glance *= 2) {
    if (performance.now() > end) throw new Error(await told());
  }
}

/** Presses a key, again where nothing came of it, until something is seen. */
export async function pressFor(page: Page, key: string, seen: Locator): Promise<void> {
  await persist(
    async (glance) => {
      if (!(await seen.first().isVisible())) await page.keyboard.press(key);
      return appears(seen, glance);
    },
    async () => `${key} brings up nothing like ${String(seen)}. ${await focusIn(page)}`,
  );
}

/**
 * Clicks, again where nothing came of it, until something is seen: what is drawn anew under the pointer loses the click.
 *
 * @param clicked may be clicked twice: the second click changes nothing where the first was only slow
 */
export async function clickFor(page: Page, clicked: Locator, seen: Locator): Promise<void> {
  let hindrance = '';
  await persist(
    async (glance) => {
      if (await seen.first().isVisible()) return true;
      // looked at again all the same: what is clicked may be gone because an earlier click has been heard
      hindrance = await clicked.click({ timeout: glance }).then(() => '', String);
      return appears(seen, glance);
    },
    async () =>
      `A click on ${String(clicked)} brings up nothing like ${String(seen)}. ${hindrance} ${await shownInstead(page)}`,
  );
}

/** Presses a key, again where nothing came of it, until something is gone. */
export async function pressAway(page: Page, key: string, seen: Locator): Promise<void> {
  await persist(
    async (glance) => {
      if (await seen.first().isVisible()) await page.keyboard.press(key);
      return seen
        .first()
        .waitFor({ state: 'hidden', timeout: glance })
        .then(
          () => true,
          () => false,
        );
    },
    async () => `${key} leaves ${String(seen)} there. ${await focusIn(page)}`,
  );
}

/** Looks again whenever the editor has drawn something, until it holds. */
export async function until(holds: () => Promise<boolean>, page: Page): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(await shownInstead(page));
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  }
}

/** What the editor asks or tells, for messages. */
async function shownInstead(page: Page): Promise<string> {
  const said = await page.locator('.monaco-dialog-box, .notification-toast').allInnerTexts();
  return `What is awaited does not come. The editor says: ${said.join(' | ') || 'nothing'}. ${await focusIn(page)}`;
}

/** Where the keyboard is, for messages. */
export async function focusIn(page: Page): Promise<string> {
  const focused = page.locator(':focus').first();
  const shown = await focused.evaluate(String).catch(() => 'nothing');
  const name = await focused.getAttribute('class').catch(() => null);
  return `The keyboard is in ${shown} ${name ?? ''}`.trimEnd() + '.';
}
