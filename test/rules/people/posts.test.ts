import assert from 'node:assert/strict';
import { isComparable, isCompatible, postCoresOf } from '../../../server/src/rules/people/posts';
import { derivation } from '../../../server/src/workspace/derived';
import { builtInKnowledge } from '../../support/checkTexts';

const context = { knowledge: builtInKnowledge, derive: derivation(builtInKnowledge) };

function some(
  a: string,
  b: string,
  holds: (x: ReturnType<typeof postCoresOf>[number], y: ReturnType<typeof postCoresOf>[number]) => boolean,
): boolean {
  const theirs = postCoresOf(b, context);
  return postCoresOf(a, context).some((one) => theirs.some((other) => holds(one, other)));
}

const same: readonly (readonly [string, string])[] = [
  ['Director for Harbors', 'Director'],
  ['Director for Harbors', 'director of harbors'],
  ['Secretary of Fisheries', 'Fisheries Secretary'],
  ['Under Secretary for Trade', 'Undersecretary for Trade'],
  ['National Security Adviser', 'National Security Advisor'],
  ['DAS', 'Deputy Assistant Secretary for Rivers'],
  ['Former President', 'President'],
  ['Special Envoy for Lakes and Deputy Minister', 'Deputy Minister'],
  ['Director-General for Maps', 'Director General for Maps'],
  ['Coordinator for River Affairs', 'River Coordinator'],
  ['External Affairs Minister', 'Minister of Foreign Affairs'],
  ['National Security Adviser', 'Assistant to the President for National Security Affairs'],
];

const other: readonly (readonly [string, string])[] = [
  ['Director for Harbors', 'Director for Lakes'],
  ['Secretary of Fisheries', 'Deputy Secretary of Fisheries'],
  ['Acting Director', 'Director'],
  ['Director for Water and Soil Policy', 'Director for Water Soil Policy'],
];

describe('posts', () => {
  for (const [a, b] of same) it(`“${a}” can be “${b}”`, () => assert.ok(some(a, b, isCompatible)));
  for (const [a, b] of other) it(`“${a}” is not “${b}”`, () => assert.ok(!some(a, b, isCompatible)));

  it('are compared where they are of a kind', () => {
    assert.ok(some('Director for Harbors', 'Director for Lakes', isComparable));
    assert.ok(!some('Director for Harbors', 'Secretary for Lakes', isComparable));
  });
});
