import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { buildTrie, phrasesAt, phraseWords } from '../../server/src/tokens/phraseTrie';
import type { PhraseHit } from '../../server/src/tokens/phraseTrie';
import { sequenceOf } from '../../server/src/tokens/sequence';
import { vocabularyOf } from '../../server/src/tokens/vocabulary';
import { tokenize } from '../../server/src/tokens/tokenize';

function hitsIn(text: string, phrases: readonly string[]): readonly (readonly [number, number, string])[] {
  const builder = { numbers: new Map<string, number>() };
  const trie = buildTrie(
    phrases.map((phrase) => [phrase, phrase] as const),
    builder,
    () => 1,
  );
  const sequence = sequenceOf(tokenize(text, 'text'), vocabularyOf(builder.numbers));
  const hits: PhraseHit<string>[] = [];
  for (let i = 0; i < sequence.count; i += 1) hits.push(...phrasesAt(trie, sequence, i));
  return hits.flatMap((hit) => hit.entries.map((entry) => [hit.first, hit.last, entry] as const));
}

/** The same by trying every phrase at every token. */
function hitsByHand(
  text: string,
  phrases: readonly string[],
): readonly (readonly [number, number, string])[] {
  const words = phraseWords(text);
  return words.flatMap((_, at) =>
    phrases
      .map((phrase) => ({ phrase, parts: phraseWords(phrase) }))
      .filter(({ parts }) => parts.length > 0 && parts.every((part, i) => words[at + i] === part))
      .sort((a, b) => a.parts.length - b.parts.length)
      .map(({ phrase, parts }) => [at, at + parts.length - 1, phrase] as const),
  );
}

describe('phraseTrie', () => {
  it('finds the shorter phrase and the longer one', () => {
    deepEqual(hitsIn('in New York City', ['New York', 'New York City', 'York']), [
      [1, 2, 'New York'],
      [1, 3, 'New York City'],
      [2, 2, 'York'],
    ]);
  });

  it('finds what a search by hand finds', () => {
    const word = fc.constantFrom('New', 'York', 'city', 'of', 'U.S.', 'é', ',', '-');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 8, selector: (text) => phraseWords(text).join(' ') }),
        fc.array(word, { maxLength: 15 }),
        (phrases, text) => {
          deepEqual(hitsIn(text.join(' '), phrases), hitsByHand(text.join(' '), phrases));
        },
      ),
    );
  });
});
