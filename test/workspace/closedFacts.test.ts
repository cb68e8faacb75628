import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReleaseFacts } from '../../server/src/release/model';
import { factsOf, readRelease } from '../../server/src/release/readRelease';
import { closedFacts, noStrings } from '../../server/src/workspace/closedFacts';
import { portable } from '../../server/src/workspace/portable';
import { builtInKnowledge } from '../support/checkTexts';

const folder = fileURLToPath(new URL('../../examples', import.meta.url));
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.release'),
);

function read(name: string): ReleaseFacts {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const fileName = path.basename(name);
  return factsOf(readRelease(text, { fileName, format: 'text', knowledge: builtInKnowledge }));
}

function told(facts: ReleaseFacts): unknown {
  return { ...(JSON.parse(portable(facts).json) as object), words: facts.wording?.words };
}

describe('facts of a closed release', () => {
  it('say what the release says', () => {
    assert.ok(examples.length >= 12);
    const strings = noStrings();
    for (const name of examples) {
      const facts = read(name);
      assert.deepEqual(told(closedFacts(facts, strings)), told(facts), name);
    }
  });

  it('have each name once for all releases', () => {
    const strings = noStrings();
    for (const name of examples) closedFacts(read(name), strings);
    const known = strings.size;
    assert.ok(known > 0);
    for (const name of examples) closedFacts(read(name), strings);
    assert.equal(strings.size, known);
  });
});
