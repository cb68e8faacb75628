// The rows of bodies: their links lead somewhere, their years are in order, their short forms have one meaning.
import assert from 'node:assert/strict';
import { agencies, countries } from '../../server/src/gazetteer/data';
import type { AgencyRow } from '../../server/src/gazetteer/rows';
import { grouped, isPartialDate, overlap, repeated } from './checks';

const states = new Set([...countries.map((row) => row.code), 'EU', 'INT']);
const demonyms = new Map(
  countries.map((row) => [
    row.code,
    [...row.adjectives, ...(row.abbreviations ?? []), ...(row.code === 'US' ? ['United States'] : [])],
  ]),
);
const byName = new Map(agencies.map((row) => [`${row.country}: ${row.name}`, row]));

describe('agencies', () => {
  it('belong to a state, the Union or to several', () => {
    assert.deepEqual(
      labels((row) => !states.has(row.country)),
      [],
    );
    for (const country of ['US', 'GB', 'FR', 'DE', 'JP', 'KR', 'IN', 'AR', 'CL', 'EU', 'INT'])
      assert.ok(agencies.filter((row) => row.country === country).length >= 10, country);
  });

  it('are each there once', () => {
    assert.deepEqual(repeated(agencies.map(labelOf)), []);
  });

  it('stand in order within their state, so that a new one has its place', () => {
    const states = [...new Set(agencies.map((row) => row.country))];
    for (const country of states.filter((code) => code !== 'EU')) {
      const names = agencies.filter((row) => row.country === country).map((row) => row.name);
      assert.deepEqual(names, [...names].sort(), country);
    }
  });

  it('have parents and successors in the same country', () => {
    assert.deepEqual(
      labels((row) => row.parent !== undefined && !byName.has(`${row.country}: ${row.parent}`)),
      [],
    );
    assert.deepEqual(
      labels((row) => row.successor !== undefined && !byName.has(`${row.country}: ${row.successor}`)),
      [],
    );
  });

  it('are not their own ancestors', () => {
    assert.deepEqual(
      labels((row) => ancestors(row).includes(row)),
      [],
    );
  });

  it('have years in order, and a successor begins when its predecessor ends', () => {
    const dated = agencies.flatMap((row) => [row.from, row.until]).filter((date) => date !== undefined);
    assert.deepEqual(
      dated.filter((date) => !isPartialDate(date)),
      [],
    );
    assert.deepEqual(
      labels((row) => row.from !== undefined && row.until !== undefined && row.from > row.until),
      [],
    );
    const gaps = agencies.filter((row) => {
      const from = byName.get(`${row.country}: ${row.successor ?? ''}`)?.from;
      return row.until !== undefined && from !== undefined && from.slice(0, 4) > row.until.slice(0, 4);
    });
    assert.deepEqual(gaps.map(labelOf), []);
    assert.deepEqual(
      labels((row) => row.successor !== undefined && row.until === undefined),
      [],
    );
  });

  it('share no name, alias or acronym with another of their country and time, unless it is marked', () => {
    assert.deepEqual(
      clashes((row) => [row.name, ...(row.aliases ?? [])]),
      [],
    );
    assert.deepEqual(
      clashes((row) => row.acronyms ?? []),
      [],
    );
  });

  it('mark as ambiguous only forms that they have', () => {
    const strange = labels((row) =>
      (row.ambiguous ?? []).some(
        (form) => ![row.name, ...(row.aliases ?? []), ...(row.acronyms ?? [])].includes(form),
      ),
    );
    assert.deepEqual(strange, []);
  });

  it('are named without article, and without "U.S." or a demonym, which are mentions of the country', () => {
    const names = agencies.flatMap((row) =>
      [row.name, ...(row.aliases ?? [])].map((name) => ({ row, name })),
    );
    assert.deepEqual(
      names.filter(({ name }) => /^the /i.test(name)).map(({ name }) => name),
      [],
    );
    const led = names.filter(({ row, name }) =>
      demonyms.get(row.country)?.some((form) => name.startsWith(`${form} `)),
    );
    // the one whose name is a phrase of its own: it stands for a state and is no institute of it
    assert.deepEqual(
      led.map(({ name }) => name),
      ['American Institute in Taiwan'],
    );
  });

  it('say that the FBI, the CIA, NASA, WHO and NATO need no definition', () => {
    const common = new Set(
      agencies.filter((row) => row.commonAcronym === true).flatMap((row) => row.acronyms ?? []),
    );
    for (const acronym of ['FBI', 'CIA', 'NASA', 'WHO', 'NATO']) assert.ok(common.has(acronym), acronym);
    assert.ok(!common.has('ITU'));
  });

  it('list the departments that an elliptical list shortens', () => {
    const short = new Map(
      agencies.flatMap((row) => (row.listedShort ?? []).map((word) => [word, row.name] as const)),
    );
    assert.equal(short.get('Homeland Security'), 'Department of Homeland Security');
    assert.equal(short.get('Defense'), 'Department of Defense');
  });
});

function labelOf(row: AgencyRow): string {
  return `${row.country}: ${row.name}`;
}

function labels(wrong: (row: AgencyRow) => boolean): readonly string[] {
  return agencies.filter(wrong).map(labelOf);
}

function ancestors(row: AgencyRow): readonly AgencyRow[] {
  const found: AgencyRow[] = [];
  for (let at = parentOf(row); at !== undefined && !found.includes(at); at = parentOf(at)) found.push(at);
  return found;
}

function parentOf(row: AgencyRow): AgencyRow | undefined {
  return row.parent === undefined ? undefined : byName.get(`${row.country}: ${row.parent}`);
}

/** Forms that two bodies of one country bear at one time, one of them without saying so. */
function clashes(formsOf: (row: AgencyRow) => readonly string[]): readonly string[] {
  const holders = grouped(
    agencies.flatMap((row) => [...new Set(formsOf(row))].map((form) => ({ row, form }))),
    ({ row, form }) => `${row.country}: ${form}`,
  );
  return [...holders].flatMap(([label, found]) => {
    const unmarked = found.filter(({ row, form }) => row.ambiguous?.includes(form) !== true);
    const clash = unmarked.some((a) => unmarked.some((b) => a !== b && overlap(a.row, b.row)));
    return clash ? [label] : [];
  });
}
