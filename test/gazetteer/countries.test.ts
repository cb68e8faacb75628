// The rows of states, territories and groupings: complete, of one meaning, and fresh from their generator.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import iso from 'i18n-iso-countries';
import { countriesText } from '../../scripts/gazetteer/countries';
import { root } from '../../scripts/support/paths';
import { countries, groupings, usStates } from '../../server/src/gazetteer/data';
import type { CountryRow } from '../../server/src/gazetteer/rows';
import { grouped, repeated } from './checks';

const codes = new Set(countries.map((row) => row.code));

describe('countries', () => {
  it('has every code of ISO 3166-1 and Kosovo, once', () => {
    assert.deepEqual(
      countries.map((row) => row.code),
      Object.keys(iso.getAlpha2Codes()).sort(),
    );
    assert.ok(codes.has('XK'));
  });

  it('is what its generator writes', async () => {
    const written = await readFile(path.join(root, 'server/src/gazetteer/data/countries.json'), 'utf8');
    assert.equal(written, countriesText());
  });

  it('gives every state an adjective and a capital', () => {
    const states = countries.filter((row) => row.territoryOf === undefined && row.code !== 'AQ');
    assert.ok(states.length > 190);
    assert.deepEqual(
      codesOf(states, (row) => row.adjectives.length === 0),
      [],
    );
    assert.deepEqual(
      codesOf(states, (row) => row.capital === undefined),
      [],
    );
  });

  it('knows whose each territory is', () => {
    assert.deepEqual(
      codesOf(countries, (row) => row.territoryOf !== undefined && !codes.has(row.territoryOf)),
      [],
    );
  });

  it('marks as ambiguous only forms that it has', () => {
    const strange = countries.flatMap((row) =>
      (row.ambiguous ?? []).filter((form) => ![...namesOf(row), ...placesOf(row)].includes(form)),
    );
    assert.deepEqual(strange, []);
  });

  it('lets no form stand for two parties unless both say that it is ambiguous', () => {
    const forms = [
      ...countries.flatMap((row) => namesOf(row).map((form) => ({ form, sure: !isAmbiguous(row, form) }))),
      ...groupings.flatMap((row) => {
        const all = [...row.names, ...(row.adjectives ?? []), ...(row.abbreviations ?? [])];
        return [...new Set(all)].map((form) => ({ form, sure: row.ambiguous?.includes(form) !== true }));
      }),
    ];
    assert.deepEqual(contested(forms), []);
  });

  it('lets no city lie in two states, American ones included, unless each says that it is ambiguous', () => {
    const foreign = countries
      .filter((row) => row.code !== 'US' && row.territoryOf !== 'US')
      .flatMap((row) => placesOf(row).map((form) => ({ form, sure: !isAmbiguous(row, form) })));
    const american = usStates.flatMap((row) => row.cities ?? []).map((form) => ({ form, sure: false }));
    assert.deepEqual(contested([...foreign, ...american]), []);
  });

  it('takes each variant of a city to a city of the same country', () => {
    for (const row of countries) {
      for (const [variant, preferred] of Object.entries(row.cityVariants ?? {})) {
        assert.ok(placesOf(row).includes(variant), `${row.code}: ${variant}`);
        assert.ok(placesOf(row).includes(preferred), `${row.code}: ${preferred}`);
        assert.equal(
          row.cityVariants?.[preferred],
          undefined,
          `${row.code}: ${preferred} is a variant itself`,
        );
      }
    }
  });
});

describe('groupings', () => {
  it('have codes of their own, and members that are countries', () => {
    assert.deepEqual(
      repeated([...codes, ...groupings.map((row) => row.code)]).filter((code) => code !== 'AU'),
      [],
    );
    assert.deepEqual(
      groupings.flatMap((row) => row.members ?? []).filter((code) => !codes.has(code)),
      [],
    );
    assert.equal(groupings.find((row) => row.code === 'EU')?.members?.length, 27);
  });
});

function namesOf(row: CountryRow): readonly string[] {
  const former = (row.former ?? []).map((name) => name.name);
  const names = [row.short, row.official, ...(row.forms ?? []), ...former, ...row.adjectives];
  // "Saudi" and "Kiribati" are name and adjective of one state
  return [...new Set([...names, ...(row.abbreviations ?? [])].filter((name) => name !== undefined))];
}

function placesOf(row: CountryRow): readonly string[] {
  return [...(row.capital === undefined ? [] : [row.capital]), ...(row.cities ?? [])];
}

function isAmbiguous(row: CountryRow, form: string): boolean {
  return row.ambiguous?.includes(form) === true;
}

/** Forms that several bear, one of them without saying that it is ambiguous. */
function contested(forms: readonly { readonly form: string; readonly sure: boolean }[]): readonly string[] {
  const shared = [...grouped(forms, ({ form }) => form)].filter(([, holders]) => holders.length > 1);
  return shared.filter(([, holders]) => holders.some(({ sure }) => sure)).map(([form]) => form);
}

function codesOf(rows: readonly CountryRow[], wrong: (row: CountryRow) => boolean): readonly string[] {
  return rows.filter(wrong).map((row) => row.code);
}
