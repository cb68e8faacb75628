/** Facts that have been sent to another thread are the facts that were sent. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReleaseFacts } from '../../server/src/release/model';
import { factsOf, readRelease } from '../../server/src/release/readRelease';
import { portable, unpacked } from '../../server/src/workspace/portable';
import { anyText } from '../support/arbitraryText';
import { builtInKnowledge } from '../support/checkTexts';
import { announcement, outcome, wrongWeekday } from '../support/releases';

function factsIn(text: string): ReleaseFacts {
  const read = readRelease(text, { fileName: 'a.release', format: 'text', knowledge: builtInKnowledge });
  return factsOf(read);
}

/** What a post points to is a mention while it is read, and the place of it afterwards. */
function withoutColumns({ persons, lines, wording, ...rest }: ReleaseFacts): unknown {
  const place = (span: { readonly start: number; readonly end: number } | undefined): unknown =>
    span === undefined ? undefined : [span.start, span.end];
  const known = persons.map(({ posts, ...person }) => [
    person,
    posts.map(({ span, agencySpan, ...post }) => [post, place(span), place(agencySpan)]),
  ]);
  const said = wording === undefined ? undefined : { ...wording, words: [...wording.words] };
  // what is undefined and what is absent are the same
  return JSON.parse(JSON.stringify([rest, known, lines.length, [...lines.starts], said]));
}

function sent(facts: ReleaseFacts): ReleaseFacts {
  return unpacked(structuredClone(portable(facts)));
}

describe('facts for another thread', () => {
  for (const [name, text] of Object.entries({ announcement, outcome, wrongWeekday })) {
    it(`arrive as they were: ${name}`, () => {
      const facts = factsIn(text);
      assert.ok(facts.mentions.length > 5);
      assert.deepEqual(withoutColumns(sent(facts)), withoutColumns(facts));
    });
  }

  it('arrive as they were, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const facts = factsIn(text);
        assert.deepEqual(withoutColumns(sent(facts)), withoutColumns(facts));
      }),
    );
  });
});
