/** Bodies while they are being found: what all passes over a text share. */
import { CLAIM, claim } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import type { FoundAgency } from './found';

export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A body that letters stand for. */
interface Meaning {
  readonly value: string;
  readonly country: string | undefined;
}

export interface FoundBodies {
  readonly scan: Scan;
  readonly claims: Claims;
  readonly countries: CountryHits;
  /** The countries that the text names. */
  readonly states: ReadonlySet<string>;
  readonly found: FoundAgency[];
  /** What the text defines letters by. */
  readonly acronyms: Map<string, Meaning>;
  /** The words with which these letters begin. */
  readonly defined: Set<number>;
  /** Letters that stand for what is no public body. */
  readonly foreign: Set<string>;
}

/** Nothing found yet. */
export function noBodies(scan: Scan, claims: Claims, countries: CountryHits): FoundBodies {
  const states = new Set<string>();
  for (const { code } of countries.list) states.add(code);
  return {
    scan,
    claims,
    countries,
    states,
    found: [],
    acronyms: new Map(),
    defined: new Set(),
    foreign: new Set(),
  };
}

/** Takes a body by its name. */
export function addName(
  bodies: FoundBodies,
  extent: Extent,
  value: string,
  country: string | undefined,
): void {
  add(bodies, extent, value, country, false, false);
}

/** Takes a body by its letters; `defines` where the name in front explains them. */
export function addLetters(
  bodies: FoundBodies,
  extent: Extent,
  value: string,
  country: string | undefined,
  defines = false,
): void {
  add(bodies, extent, value, country, true, defines);
}

function add(
  { claims, found }: FoundBodies,
  { first, last }: Extent,
  value: string,
  country: string | undefined,
  acronym: boolean,
  defines: boolean,
): void {
  claim(claims, first, last, CLAIM.agency);
  found.push({ type: 'agency', first, last, value, country, acronym, defines });
}
