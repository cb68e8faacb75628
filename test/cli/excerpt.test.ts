import assert from 'node:assert/strict';
import { excerptOf } from '../../server/src/cli/formats/excerpt';
import { lineTableOf } from '../../server/src/text/lineTable';
import { unmark } from '../support/marks';

/** The excerpt of the marked part, as the lines a person sees. */
function shown(marked: string): readonly string[] {
  const { text, marks } = unmark(marked);
  const [span] = marks;
  assert.ok(span !== undefined, 'The text has a mark.');
  const { line, source, carets } = excerptOf({ text, lines: lineTableOf(text) }, span);
  return [String(line), source, carets];
}

describe('excerpts', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'stand under the words',
      'a\nled by ⟪Mr. Oak⟫ today\nb',
      ['2', 'led by Mr. Oak today', '       ^^^^^^^'],
    ],
    ['point to an empty place', 'one ⟪⟫two', ['1', 'one two', '    ^']],
    ['end with the first line', 'one ⟪two\nthree⟫', ['1', 'one two', '    ^^^']],
    ['point behind the last line', 'one\n⟪⟫', ['2', '', '^']],
    ['show tabs and controls as blanks', 'a\tb\u0007⟪c⟫', ['1', 'a b c', '    ^']],
    ['count wide and combining characters', '서울 e\u0301⟪x⟫', ['1', '서울 e\u0301x', '      ^']],
  ];
  for (const [about, marked, lines] of cases) {
    it(about, () => {
      assert.deepEqual(shown(marked), lines);
    });
  }

  it('cut a long line between words and say so', () => {
    const [, source = '', carets = ''] = shown(`${'word '.repeat(60)}⟪fault⟫${' word'.repeat(60)}`);
    assert.match(source, /^… word .* word …$/);
    assert.ok(source.length < 130);
    assert.equal(source.slice(carets.indexOf('^'), carets.length), 'fault');
  });
});
