import assert from 'node:assert/strict';
import { defaultReleaseGlobs, releaseMatcher } from '../../server/src/lsp/globs';

function check(globs: readonly string[], path: string, expected: boolean): void {
  it(`${path} is ${expected ? 'one' : 'none'} of ${globs.join(', ')}`, () => {
    assert.equal(releaseMatcher(globs)(path), expected);
  });
}

describe('which files are releases', () => {
  check(defaultReleaseGlobs, 'a.release', true);
  check(defaultReleaseGlobs, '2019/oslo/a b 50%.release.md', true);
  check(defaultReleaseGlobs, 'a.release.txt', true);
  check(defaultReleaseGlobs, 'a.txt', false);
  check(defaultReleaseGlobs, 'node_modules/x/a.release', false);
  check(defaultReleaseGlobs, 'notes/dist/a.release', false);
  check(defaultReleaseGlobs, '.git/a.release', false);
  check(['notes/*.txt'], 'notes/a.txt', true);
  check(['notes/*.txt'], 'notes/2019/a.txt', false);
  check(['./notes/**/*.txt'], 'notes/2019/a.txt', true);
  check(['**/!(README|LICENSE).txt'], 'README.txt', false);
  check(['**/!(README|LICENSE).txt'], 'oslo/outcome.txt', true);
  check([], 'a.release', false);
});
