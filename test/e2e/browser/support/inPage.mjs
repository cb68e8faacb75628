// What runs in the browser itself: Playwright carries these functions into the page.
/* global document, fetch, getComputedStyle, Image, indexedDB, requestAnimationFrame */

/**
 * Waits until the editor has stored something like this, as it does every few seconds: a reload begins from there.
 * @param {string} wanted  a regular expression
 * @returns {Promise<void>}
 */
export async function untilStored(wanted) {
  const sought = new RegExp(wanted, 's');
  for (;;) {
    for (const { name } of await indexedDB.databases()) {
      if (name?.startsWith('vscode-web-state-db') !== true) continue;
      const values = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const reading = opening.result.transaction('ItemTable').objectStore('ItemTable').getAll();
          reading.onerror = reject;
          reading.onsuccess = () => {
            resolve(reading.result);
            opening.result.close();
          };
        };
      });
      if (values.some((value) => sought.test(String(value)))) return;
    }
    await new Promise(requestAnimationFrame);
  }
}

/**
 * What the page's policy keeps out: script and style within the page, a picture and an answer from elsewhere are
 * all tried, until each of them has been refused.
 * @returns {Promise<string[]>} the directives that said no, sorted
 */
export async function keptOut() {
  const kept = new Set();
  const all = new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      kept.add(effectiveDirective);
      if (kept.size === 4) resolve(undefined);
    });
  });
  const script = document.createElement('script');
  script.textContent = 'document.title = "it ran"';
  const style = document.createElement('style');
  style.textContent = 'main { display: none }';
  document.body.append(script, style);
  new Image().src = 'https://elsewhere.example/picture.png';
  await fetch('https://elsewhere.example/answer').catch(() => undefined);
  await all;
  if (document.title === 'it ran') throw new Error('A script within the page ran.');
  return [...kept].sort();
}

/**
 * @param {Element} shape
 * @returns {string} `5px, 3px`, or `none` for a plain line
 */
export function dashesOf(shape) {
  return getComputedStyle(shape).strokeDasharray;
}
