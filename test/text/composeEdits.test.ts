import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, type TextEdit } from '../../server/src/text/edits';

/** Edits of a text of this length that do not overlap. */
function anyEdits(length: number): fc.Arbitrary<readonly TextEdit[]> {
  const cuts = fc.uniqueArray(fc.nat({ max: length }), { maxLength: 8 });
  return fc
    .tuple(cuts, fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }))
    .map(([at, texts]) => {
      const sorted = [...at].sort((a, b) => a - b);
      return texts.flatMap((text, i) => {
        const [start, end] = [sorted[2 * i], sorted[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
      });
    });
}

describe('edits of two turns', () => {
  it('are the same as one turn of edits', () => {
    const cases = fc
      .string({ maxLength: 40 })
      .chain((text) => fc.tuple(fc.constant(text), anyEdits(text.length)))
      .chain(([text, first]) =>
        fc.tuple(fc.constant(text), fc.constant(first), anyEdits(applyEdits(text, first).length)),
      );
    fc.assert(
      fc.property(cases, ([text, first, second]) => {
        const wanted = applyEdits(applyEdits(text, first), second);
        assert.equal(applyEdits(text, composeEdits(text, first, second)), wanted);
      }),
      { numRuns: 2000 },
    );
  });
});
