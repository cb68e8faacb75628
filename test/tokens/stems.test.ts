import { equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { sequenceOf } from '../../server/src/tokens/sequence';
import {
  ANY_COUNT,
  ANY_FIGURE,
  canHold,
  markStems,
  STEM_WORDS,
  stemsOf,
} from '../../server/src/tokens/stems';
import { tokenize } from '../../server/src/tokens/tokenize';
import { vocabularyOf } from '../../server/src/tokens/vocabulary';

/** Whether one of the words can stand in the text, which is the second of two runs. */
function mayStand(text: string, words: string): boolean {
  const sequence = sequenceOf(tokenize(text, 'text'), vocabularyOf(new Map()));
  const bits = new Int32Array(2 * STEM_WORDS);
  markStems(bits, STEM_WORDS, sequence, 0, sequence.count);
  return canHold(bits, STEM_WORDS, stemsOf(words));
}

const cases: readonly (readonly [text: string, words: string, may: boolean])[] = [
  ['They met in Oslo.', 'met', true],
  ['They MET in Oslo.', 'met', true],
  ['a meeting', 'mee', true],
  ['a reconvened group', 'con', false],
  ['the co-hosted talks', 'hosted', true],
  ['the 12th round', ANY_FIGURE, true],
  ['the twelfth round', ANY_FIGURE, false],
  ['the 12th round', ANY_COUNT, true],
  ['in 2017', ANY_COUNT, false],
  ['the third round', 'third', true],
  ['a THIRD time', 'third', true],
  ['this', 'third', false],
  ['our security', 'second', false],
  ['seconded', 'second', true],
  ['by A', 'to by', true],
  ['', 'met', false],
  ['• “In Oslo they met.', '^in', true],
  ['During the talks', '^in ^durin', true],
  ['They met in Oslo.', '^in', false],
  ['1. In Oslo', '^in', false],
  ['In Oslo', 'on', false],
];

describe('stems', () => {
  for (const [text, words, may] of cases)
    it(`“${words}” in “${text}”: ${may ? 'perhaps' : 'no'}`, () => {
      equal(mayStand(text, words), may);
    });

  it('are of single words', () => {
    throws(() => stemsOf('co-chaired'), RangeError);
  });

  it('never miss a word that is there', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (words, at) => {
        equal(mayStand(words.join(' '), (words[at % words.length] ?? '').toLowerCase()), true);
      }),
    );
  });
});
