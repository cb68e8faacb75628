import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { sequenceOf, textBetween, wordAt } from '../../server/src/tokens/sequence';
import { Gap, Shape } from '../../server/src/tokens/token';
import { vocabularyOf } from '../../server/src/tokens/vocabulary';
import { tokenize } from '../../server/src/tokens/tokenize';
import { anyFormat, anyText } from '../support/arbitraryText';
import { builtInKnowledge } from '../support/checkTexts';

function read(text: string, from = 0): ReturnType<typeof sequenceOf> {
  return sequenceOf(tokenize(text, 'text'), vocabularyOf(new Map([['the', 1]])), from);
}

describe('sequence', () => {
  it('leaves out blanks and markup, and keeps how words are parted', () => {
    const sequence = read('The <b>U.S.</b>-Norway\ntalks\n\nend');
    deepEqual(
      Array.from({ length: sequence.count }, (_, i) => wordAt(sequence, i)),
      ['The', 'U.S.', '-', 'Norway', 'talks', 'end'],
    );
    deepEqual([...sequence.gap], [Gap.paragraph, Gap.space, Gap.none, Gap.none, Gap.line, Gap.paragraph]);
    equal(textBetween(sequence, 1, 3), 'U.S.</b>-Norway');
    equal(sequence.word[0], 1);
    equal(sequence.word[3], 0);
  });

  it('tells the shape of a word', () => {
    const shapes: readonly (readonly [string, number])[] = [
      ['Oslo', Shape.capital],
      ['talks', Shape.lower],
      ['NATO', Shape.capital | Shape.allCaps | Shape.innerCapital],
      ['U.S.', Shape.capital | Shape.allCaps | Shape.dotted | Shape.innerCapital],
      ['A', Shape.capital | Shape.single],
      ['McCarthy', Shape.capital | Shape.innerCapital],
    ];
    for (const [word, shape] of shapes) equal(read(word).shape[0], shape, word);
  });

  it('begins at an offset', () => {
    equal(wordAt(read('--- head --- body', 13), 0), 'body');
  });

  it('is in order and inside any text', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const { count, start, end } = sequenceOf(tokenize(text, format), builtInKnowledge.vocabulary);
        for (let i = 0; i < count; i += 1) {
          ok((start[i] ?? 0) < (end[i] ?? 0));
          ok((end[i] ?? 0) <= (start[i + 1] ?? text.length));
        }
      }),
    );
  });
});
