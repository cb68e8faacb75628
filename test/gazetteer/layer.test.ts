import assert from 'node:assert/strict';
import { nearMissesOf } from '../../server/src/gazetteer/agencySignatures';
import { withRegistry } from '../../server/src/gazetteer/layer';
import { emptyRegistry, mergeRegistries, type RegisteredAgency } from '../../server/src/gazetteer/registry';
import type { AgencyRow } from '../../server/src/gazetteer/rows';
import { builtInKnowledge } from '../support/checkTexts';

const at = { start: 0, end: 1 };

function agency(name: string, more: Partial<RegisteredAgency> = {}): RegisteredAgency {
  const place = { uri: 'file:///readout.json', entry: at, spellings: [{ ...at, text: name }] as const };
  return { name, country: 'NO', aliases: [], acronyms: [], former: [], place, ...more };
}

/** A built-in body, whichever it is. */
function builtIn(): AgencyRow {
  const row = builtInKnowledge.agenciesByCountry.get('NO')?.[0];
  assert.ok(row !== undefined);
  return row;
}

describe('a registry over the built-in knowledge', () => {
  it('is nothing where it is empty', () => {
    assert.equal(withRegistry(builtInKnowledge, emptyRegistry), builtInKnowledge);
  });

  it('replaces a body of its country and name, and leaves the built-in knowledge as it was', () => {
    const row = builtIn();
    const before = builtInKnowledge.agenciesByCountry.get('NO');
    const known = withRegistry(builtInKnowledge, {
      ...emptyRegistry,
      agencies: [agency(row.name, { acronyms: ['QXZ'] })],
    });
    const rows = known.agenciesByCountry.get('NO')?.filter(({ name }) => name === row.name);
    assert.deepEqual(
      rows?.map(({ acronyms }) => acronyms),
      [['QXZ']],
    );
    assert.equal(known.agenciesByAcronym.get('QXZ')?.length, 1);
    assert.ok(known.commonAcronyms.has('QXZ'));
    assert.equal(builtInKnowledge.agenciesByCountry.get('NO'), before);
    assert.equal(builtInKnowledge.agenciesByAcronym.get('QXZ'), undefined);
  });

  it('knows near misses of its names', () => {
    const name = 'Norwegian Herring Quota Board';
    const known = withRegistry(builtInKnowledge, { ...emptyRegistry, agencies: [agency(name)] });
    const misses = nearMissesOf(known.agencySignatures, ['NO'], 'Norwegian Hering Quota Board');
    assert.deepEqual(
      misses.map(({ kind, form }) => [kind, form]),
      [['typo', name]],
    );
  });

  it('has a row for each name that a body bore before', () => {
    const known = withRegistry(builtInKnowledge, {
      ...emptyRegistry,
      agencies: [agency('Herring Board', { former: [{ name: 'Herring Office', until: '2015-06-30' }] })],
    });
    const [former] = known.agenciesByName.get('herring office') ?? [];
    assert.deepEqual([former?.until, former?.successor], ['2015-06-30', 'Herring Board']);
  });

  it('takes the entry of the inner folder before the outer one', () => {
    const outer = { ...emptyRegistry, agencies: [agency('Herring Board'), agency('Cod Board')] };
    const inner = { ...emptyRegistry, agencies: [agency('the Herring Board', { acronyms: ['HB'] })] };
    assert.deepEqual(
      mergeRegistries(outer, inner).agencies.map(({ name, acronyms }) => [name, acronyms]),
      [
        ['the Herring Board', ['HB']],
        ['Cod Board', []],
      ],
    );
  });
});
