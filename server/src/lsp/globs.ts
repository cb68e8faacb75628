/** Which files of a folder are releases. */
import picomatch from 'picomatch';

/** What counts as a release where nothing else is set. */
export const defaultReleaseGlobs: readonly string[] = ['**/*.release', '**/*.release.md', '**/*.release.txt'];

/** Folders that hold what others wrote or a build made. Hidden folders are left out too. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'venv',
  '__pycache__',
  'dist',
  'out',
  'build',
  'target',
  'coverage',
]);

/** Whether a folder of this name is passed over with all that is in it. */
export function isIgnoredFolder(name: string): boolean {
  return name.startsWith('.') || IGNORED_FOLDERS.has(name);
}

/**
 * A test for paths inside a folder (with forward slashes, decoded). A path in an ignored folder never matches.
 *
 * @param globs what `readout.files` or `files` of a `readout.json` says; one that is no glob matches nothing
 */
export function releaseMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch(globs.map((glob) => glob.replace(/^\.?\//, '')));
  return (path) => !path.split('/').slice(0, -1).some(isIgnoredFolder) && matches(path);
}
