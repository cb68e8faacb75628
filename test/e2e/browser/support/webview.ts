// A webview of the editor: the page within the page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** The page of the webview that is seen; only one may be. It is looked for anew each time: a reload replaces it. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview:visible').frameLocator('#active-frame');
}

/** The picture beside a step of the walkthrough, by the title in it. */
export function stepPicture(page: Page, title: string): Locator {
  return page
    .frameLocator('.getting-started-media iframe.webview')
    .frameLocator('#active-frame')
    .locator('svg > title', { hasText: title });
}

/** The page as it is now, in which functions can be run. */
export async function frameOf(view: FrameLocator): Promise<Frame> {
  const main = await view.locator('main').elementHandle();
  const frame = await main.ownerFrame();
  if (frame === null) throw new Error('The webview has no page.');
  return frame;
}

/** What axe-core finds that keeps people out, in a line each: serious and critical violations. */
export async function barriers(view: FrameLocator): Promise<readonly string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const frame = await frameOf(view);
  await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(lineOf);
}

function lineOf({ id, help, nodes }: Result): readonly string[] {
  return nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`);
}
