import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesFolder } from '../../scripts/support/paths';
import type { ReleaseFacts } from '../../server/src/release/model';
import { factsOf, readRelease } from '../../server/src/release/readRelease';
import { packedFacts, UnpackedFacts } from '../../server/src/workspace/closedFacts';
import { noPackTables } from '../../server/src/workspace/packing/tables';
import { builtInKnowledge } from '../support/checkTexts';

const examples = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.release'),
);

function read(name: string): ReleaseFacts {
  const text = readFileSync(path.join(examplesFolder, name), 'utf8');
  const fileName = path.basename(name);
  return factsOf(readRelease(text, { fileName, format: 'text', knowledge: builtInKnowledge }));
}

/** What facts say, field by field; posts point to mentions, of which only the place is kept. */
function told(facts: ReleaseFacts, fields: readonly (keyof ReleaseFacts)[]): unknown {
  const { lines, wording } = facts;
  const said = fields.map((field) => [field, facts[field]]);
  const plain = JSON.parse(
    JSON.stringify(said, (key, value: unknown) =>
      (key === 'span' || key === 'agencySpan' || key === 'first') &&
      value !== null &&
      typeof value === 'object'
        ? { start: (value as { start: number }).start, end: (value as { end: number }).end }
        : value,
    ),
  ) as unknown;
  return { plain, lines: { starts: lines.starts, length: lines.length }, words: wording?.words };
}

describe('facts of a closed release', () => {
  it('say what the release says', () => {
    assert.ok(examples.length >= 12);
    const tables = noPackTables();
    for (const name of examples) {
      const facts = read(name);
      const fields = (Object.keys(facts) as (keyof ReleaseFacts)[]).filter((field) => field !== 'lines');
      const unpacked = new UnpackedFacts(tables, packedFacts(facts, tables));
      assert.deepEqual(told(unpacked, fields), told(facts, fields), name);
    }
  });

  it('are the same object each time they are asked for', () => {
    const tables = noPackTables();
    const facts = new UnpackedFacts(tables, packedFacts(read(examples[0] ?? ''), tables));
    assert.equal(facts.mentions, facts.mentions);
    assert.equal(facts.lines.starts, facts.lines.starts);
  });

  it('have each name once for all releases', () => {
    const tables = noPackTables();
    for (const name of examples) packedFacts(read(name), tables);
    const known = tables.strings.length;
    assert.ok(known > 0);
    for (const name of examples) packedFacts(read(name), tables);
    assert.equal(tables.strings.length, known);
  });
});
