import assert from 'node:assert/strict';
import { fileNameOf } from '../../server/src/features/naming';
import { fileNameOf as nameInFindings } from '../../server/src/rules/wording';

describe('a document is known by its file name', () => {
  const names: readonly (readonly [uri: string, name: string])[] = [
    ['file:///talks/outcome.release', 'outcome.release'],
    ['file:///talks/outcome%2050%25.release', 'outcome 50%.release'],
    ['file:///talks/50%.release', '50%.release'],
    ['untitled:Untitled-1', 'Untitled-1'],
    ['untitled:/talks/round-4.release', 'round-4.release'],
  ];
  for (const [uri, name] of names) {
    it(`${name} of ${uri}`, () => {
      assert.equal(fileNameOf(uri), name);
      assert.equal(nameInFindings(uri), name);
    });
  }
});
