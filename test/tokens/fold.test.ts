import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { foldPhrase, foldSpace, foldWord } from '../../server/src/tokens/fold';
import { anyText } from '../support/arbitraryText';

const words: readonly (readonly [string, string])[] = [
  ['Ministry', 'ministry'],
  ['U.S.', 'us'],
  ['US', 'us'],
  ['.', '.'],
  ['Łódź', 'lodz'],
  ['João', 'joao'],
  ['O’Brien', "o'brien"],
  ['–', '-'],
  ['Sjøberg', 'sjoberg'],
];

describe('fold', () => {
  for (const [word, folded] of words)
    it(`the word ${word}`, () => {
      equal(foldWord(word), folded);
    });

  it('the phrase: article, white space, stops', () => {
    equal(foldPhrase('The  United\u00a0States'), 'united states');
    equal(foldPhrase('Embassy of the U.S. in D.C.'), 'embassy of the us in dc');
    equal(foldPhrase('Theatre'), 'theatre');
  });

  it('white space becomes single blanks', () => {
    equal(foldSpace(' a\u00a0\n b\u200b '), 'a b');
  });

  it('a phrase folds as its words do', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const byWord = foldSpace(text).split(' ').map(foldWord).join(' ').replace(/^the /, '');
        equal(foldPhrase(text), byWord);
      }),
      { numRuns: 2000 },
    );
  });

  it('white space is folded as Unicode has it', () => {
    const word = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\u2009',
      '\u2028',
      'a',
      'é',
      'e\u0301',
      '’',
      '\u0085',
      '\u0001',
    );
    const uneven = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, uneven), (text) => {
        const shown = text
          .replace(/[\u200b-\u200d\u2060\ufeff]+/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        equal(foldSpace(text), shown.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  it('white space folds once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        equal(foldSpace(foldSpace(text)), foldSpace(text));
      }),
    );
  });
});
