/** Faults planted in real releases, one at a time, in places and wordings drawn at random: they are found. */
import assert from 'node:assert/strict';
import { readRelease } from '../../server/src/release/readRelease';
import { builtInKnowledge, formatOf } from '../support/checkTexts';
import { describeShared, readShared, sharedReleases } from '../support/shared';
import { agencyFaults } from './faults/agencies';
import { dateFaults } from './faults/dates';
import { peopleFaults } from './faults/people';
import { roundFaults } from './faults/rounds';
import { structureFaults } from './faults/structure';
import { styleFaults } from './faults/style';
import { textFaults } from './faults/texts';
import type { Source } from './plant';
import { tally } from './tally';
import type { Row } from './tally';

const EACH = 12;
const SEED = 41;
const LEAST = 0.95;
const LEAST_OF_FAMILY = 0.9;
const LEAST_RULES = 30;

const faults = [
  ...dateFaults,
  ...peopleFaults,
  ...agencyFaults,
  ...roundFaults,
  ...structureFaults,
  ...styleFaults,
  ...textFaults,
];

function sourcesIn(folder: string): readonly Source[] {
  return sharedReleases(folder).map((name) => {
    const text = readShared(`${folder}/${name}`);
    const release = readRelease(text, {
      fileName: name,
      format: formatOf(name),
      knowledge: builtInKnowledge,
    });
    return { uri: `file:///planted/${encodeURIComponent(name)}`, text, release };
  });
}

function shareOf(rows: readonly Row[]): number {
  const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return (
    sum((row) => row.found) /
    Math.max(
      1,
      sum((row) => row.planted),
    )
  );
}

describeShared('planted faults', function () {
  let rows: readonly Row[] = [];
  before(function () {
    this.timeout(180_000);
    const sources = [...sourcesIn('seeds'), ...sourcesIn('corpus')];
    rows = faults.map((fault, i) => tally(fault, sources, EACH, SEED + i));
    for (const { rule, family, planted, found, missed } of rows) {
      console.log(`      ${family.padEnd(10)}${rule.padEnd(28)}${String(found).padStart(4)} of ${planted}`);
      if (process.env['READOUT_MISSED'] === rule) {
        for (const one of missed)
          console.log(one.after.map(({ uri, text }) => `${uri}\n${text}`).join('\n=====\n'));
      }
    }
  });

  it(`are of ${LEAST_RULES} rules at least`, () => {
    const tried = rows.filter(({ planted }) => planted > 0);
    assert.ok(tried.length >= LEAST_RULES, `${tried.length} rules`);
  });

  it(`are found by the right rule, ${LEAST * 100} of 100`, () => {
    const share = shareOf(rows);
    console.log(`      all families: ${(share * 100).toFixed(1)} %`);
    assert.ok(share >= LEAST, `${(share * 100).toFixed(1)} %`);
  });

  for (const family of ['dates', 'people', 'agencies', 'rounds', 'structure', 'style', 'texts']) {
    it(`of the family ${family} are found, ${LEAST_OF_FAMILY * 100} of 100`, () => {
      const share = shareOf(rows.filter((row) => row.family === family));
      assert.ok(share >= LEAST_OF_FAMILY, `${(share * 100).toFixed(1)} %`);
    });
  }
});
