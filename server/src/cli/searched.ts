/** Which entries of a folder the command line takes up. */

const RELEASE_NAME = /\.(?:release|txt|md|html?)$/i;
/** For people: what `isSearchedFile` takes. */
export const SEARCHED =
  'folders are searched for .release, .txt, .md and .html files, README and LICENSE and their like left out.';

const ABOUT_THE_PROJECT =
  /^(?:readme|changelog|changes|history|licen[cs]e|copying|notice|contributing)(?:[.-]|$)/i;
const NOT_OURS = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'target',
  'venv',
]);

/** `2017-05-24.release`, `note.txt`, `note.md`, `note.html`; no README, LICENSE or hidden file. */
export function isSearchedFile(name: string): boolean {
  return RELEASE_NAME.test(name) && !ABOUT_THE_PROJECT.test(name) && !name.startsWith('.');
}

/** Every folder but hidden ones, dependencies and what builds leave behind. */
export function isSearchedFolder(name: string): boolean {
  return !name.startsWith('.') && !NOT_OURS.has(name.toLowerCase());
}
