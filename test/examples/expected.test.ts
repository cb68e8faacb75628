import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { examplesFolder } from '../../scripts/support/paths';
import expected from './expected.json' with { type: 'json' };

/** The rules that the examples were written to exercise. */
const exercised = [
  'acronym-undefined',
  'agency-near-miss',
  'announced-not-attended',
  'attended-not-announced',
  'broken-paragraph',
  'handle-malformed',
  'honorific-parity',
  'invalid-date',
  'markup-residue',
  'party-leak',
  'release-before-event',
  'round-conflict',
  'text-marker-unbalanced',
  'title-conflict',
  'unanchored-relative-date',
  'weekday-mismatch',
];

const releases = readdirSync(examplesFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(examplesFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

describe('the example workspace', () => {
  it('holds releases of four series, and nothing that tells the answers', () => {
    assert.ok(releases.length >= 14, `only ${releases.length} releases`);
    assert.deepEqual(
      releases.filter((file) => !/\.release(\.md)?$/.test(file)),
      [],
    );
    assert.equal(new Set(releases.map((file) => file.split('/')[0])).size, 4);
  });

  it('lists a fault for every exercised rule, and for no other', () => {
    assert.deepEqual([...new Set(expected.faults.map((fault) => fault.rule))].sort(), exercised);
  });

  it('is free of faults in more than a quarter of its releases', () => {
    const faulty = new Set(expected.faults.filter((fault) => !fault.echo).map((fault) => fault.file));
    const clean = releases.filter((file) => !faulty.has(file));
    assert.ok(clean.length * 4 > releases.length, `clean: ${clean.join(', ')}`);
  });

  for (const fault of expected.faults) {
    it(`${fault.file}:${fault.line} says “${fault.fragment}” (${fault.rule})`, () => {
      const line = readFileSync(join(examplesFolder, fault.file), 'utf8').split('\n')[fault.line - 1];
      assert.ok(line?.includes(fault.fragment), `the line reads: ${line ?? '(absent)'}`);
    });
  }
});
