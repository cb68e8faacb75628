import assert from 'node:assert/strict';
import {
  baseNameOf,
  childOf,
  isUri,
  normalUri,
  parentOf,
  pathInside,
  schemeOf,
} from '../../server/src/lsp/uris';

describe('URIs', () => {
  const spellings: readonly (readonly [string, string])[] = [
    ['file:///C:/Notes/a%20b.release', 'file:///c%3A/Notes/a%20b.release'],
    ['file:///c%3A/Notes/a b.release', 'file:///c%3A/Notes/a%20b.release'],
    ['file:///tmp/50%25.release', 'file:///tmp/50%25.release'],
    ['file:///tmp/50%.release', 'file:///tmp/50%25.release'],
    ['file:///tmp/Übung.release', 'file:///tmp/%C3%9Cbung.release'],
    ['file://server/share/a.release', 'file://server/share/a.release'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ];
  for (const [given, normal] of spellings) {
    it(`spells ${given} as ${normal}`, () => {
      assert.equal(normalUri(given), normal);
      assert.equal(normalUri(normal), normal);
    });
  }

  it('knows what is no URI', () => {
    assert.ok(!isUri('notes/a.release') && !isUri(7) && !isUri('') && !isUri('C:\\notes'));
    assert.ok(isUri('file:///a') && isUri('untitled:Untitled-1'));
  });

  it('reads names and schemes', () => {
    assert.equal(baseNameOf('file:///c%3A/Notes/50%25%20done.release'), '50% done.release');
    assert.equal(schemeOf('GIT:/a.release?{}'), 'git');
  });

  it('takes a name in a folder as it is', () => {
    const uri = childOf('file:///c%3A/Notes', 'a #1 50%.release');
    assert.equal(uri, 'file:///c%3A/Notes/a%20%231%2050%25.release');
    assert.equal(baseNameOf(uri), 'a #1 50%.release');
    assert.equal(parentOf(uri), 'file:///c%3A/Notes');
  });

  it('finds the path inside a folder, and none outside', () => {
    assert.equal(
      pathInside('file:///c%3A/Notes', 'file:///c%3A/Notes/2019/a%20b.release'),
      '2019/a b.release',
    );
    assert.equal(pathInside('file:///', 'file:///a.release'), 'a.release');
    assert.equal(pathInside('file:///c%3A/Notes', 'file:///c%3A/Notes2/a.release'), undefined);
    assert.equal(pathInside('file:///c%3A/Notes', 'file:///d%3A/Notes/a.release'), undefined);
    assert.equal(pathInside('file://server/share', 'file:///share/a.release'), undefined);
  });
});
