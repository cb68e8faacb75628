/** Tokens after changes are those of the changed text. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { retokenize } from '../../server/src/tokens/retokenize';
import { tokenize } from '../../server/src/tokens/tokenize';
import type { TextFormat } from '../../server/src/tokens/token';

const WRITTEN = 'a B s 7 U.S. ’s * ** _ - # > + & ; nbsp \\ . , ( ) @ x@y.org www. https:// ]( ] a.b'.split(
  ' ',
);
const BLANKS = [
  ' ',
  '    ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2009',
  '\u200b',
  '\u0301',
  '\ud83d',
  '\udc4d',
];
const PIECES = [...WRITTEN, ...BLANKS, ...BLANKS];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const places = fc.array(
  fc.tuple(fc.nat(80), fc.nat(4), fc.array(fc.constantFrom(...PIECES), { maxLength: 2 })),
  {
    maxLength: 6,
  },
);

function changesIn(length: number, drawn: readonly (readonly [number, number, readonly string[]])[]) {
  let end = 0;
  return drawn.flatMap(([gap, size, pieces]) => {
    const start = end + (gap % 17);
    if (start > length) return [];
    end = Math.min(length, start + size);
    const change = { start, end, text: pieces.join('') };
    end += 1;
    return [change];
  });
}

describe('retokenize', () => {
  for (const format of ['text', 'markdown', 'html'] satisfies TextFormat[])
    it(`cuts a changed text as if it were new, as ${format}`, () => {
      fc.assert(
        fc.property(text, places, (before, drawn) => {
          const changes = changesIn(before.length, drawn);
          let after = '';
          let cursor = 0;
          for (const change of changes) {
            after += before.slice(cursor, change.start) + change.text;
            cursor = change.end;
          }
          after += before.slice(cursor);
          deepEqual(retokenize(tokenize(before, format), changes, after, format), tokenize(after, format));
        }),
        { numRuns: 2000 },
      );
    });
});
