/** All bodies by country. Where a release leaves open whose a body is, the side that lists it tells. */
import { foldPhrase } from '../../tokens/fold';
import type { DeriveContext } from '../../workspace/derived';
import type { AgencySighting } from '../../workspace/dossier';
import { allOf, inOneOrder } from '../../workspace/sightings';
import type { Workspace } from '../../workspace/snapshot';
import { countryName } from '../naming';

export interface ListedBody {
  /** The folded name: unique within a country. */
  readonly key: string;
  readonly name: string;
  /** In the stable order of documents. */
  readonly sightings: readonly AgencySighting[];
}

export interface ListedCountry {
  /** ISO code or a grouping's acronym; `INT` for international bodies, empty where nothing tells. */
  readonly code: string;
  readonly name: string;
  readonly bodies: readonly ListedBody[];
}

const INTERNATIONAL = 'INT';
const collator = new Intl.Collator('en');

/** The folded name in a symbol: `department of state` of `body:US/department of state`. */
export function keyOfBody(symbol: string): string {
  return symbol.slice(symbol.indexOf('/') + 1);
}

/** Countries by name, then international bodies, then those of which nobody knows; bodies by name. */
export function countriesOf(
  index: Workspace['agencies'],
  { knowledge, derive }: DeriveContext,
): readonly ListedCountry[] {
  const countries = new Map<string, Map<string, readonly AgencySighting[]>>();
  for (const [symbol, sightings] of index) {
    const key = keyOfBody(symbol);
    const parts = derive(allOf(sightings, derive), byCountry);
    for (const [code, of] of parts) {
      const bodies = countries.get(code) ?? new Map<string, readonly AgencySighting[]>();
      const known = bodies.get(key);
      countries.set(
        code,
        bodies.set(key, known === undefined ? of : inOneOrder(of, known, ({ document }) => document)),
      );
    }
  }
  const nameOf = (code: string): string => {
    if (code === '') return 'Country not told';
    return code === INTERNATIONAL ? 'International' : countryName(knowledge, code);
  };
  const rank = (code: string): number => ['', INTERNATIONAL].indexOf(code) + (code === '' ? 3 : 1);
  return Array.from(countries, ([code, bodies]) => ({
    code,
    name: nameOf(code),
    bodies: listed(bodies),
  })).sort((a, b) => rank(a.code) - rank(b.code) || collator.compare(a.name, b.name));
}

function listed(bodies: ReadonlyMap<string, readonly AgencySighting[]>): readonly ListedBody[] {
  return Array.from(bodies, ([key, sightings]) => ({
    key,
    name: sightings.findLast(({ name }) => foldPhrase(name) === key)?.name ?? key,
    sightings,
  })).sort((a, b) => collator.compare(a.name, b.name));
}

/** Sightings of one symbol by the country whose body it is there; by the empty code where nothing tells. */
function byCountry(sightings: readonly AgencySighting[]): ReadonlyMap<string, readonly AgencySighting[]> {
  const countries = new Map<string, AgencySighting[]>();
  for (const sighting of sightings) {
    const code = countryIn(sighting);
    const known = countries.get(code);
    if (known === undefined) countries.set(code, [sighting]);
    else known.push(sighting);
  }
  return countries;
}

/**
 * Whose body it is in one release. Of a name that bodies of several countries bear, the side that lists it tells more
 * than the name, unless the name tells of a country that is a party too.
 */
export function countryIn({ document, country: claimed = '', party }: AgencySighting): string {
  if (party === undefined || party === claimed || claimed === INTERNATIONAL) return claimed;
  if (claimed === '') return party;
  return document.facts.delegations.some((delegation) => delegation.party === claimed) ? claimed : party;
}
