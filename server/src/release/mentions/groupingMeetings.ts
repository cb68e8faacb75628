/** Meetings that a grouping gives its name to: `G7 Summit`, `Quad Leaders’ meeting`, `APEC Virtual Leaders’ Retreat`. */
import { sameSentence, surface } from '../scan';
import type { Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import type { CountryHit, CountryHits } from './countryHits';
import { bracketedAcronym } from './dialogueParts';

const LONGEST_LEVEL = 6;
/** What is left of `Quad Leaders’ Summit`, `ASEAN Special Summit` without the grouping. */
const GENERIC = lean(
  /^(?:(?:annual|emergency|extraordinary|informal|special|virtual)\s){0,2}(?:(?:leaders[’']?\s)?(?:summit|ministerial)|leaders[’']?\s(?:meeting|retreat))$/i,
);
const OF_LEADERS = /^(?:Leaders[’']?|leaders[’'])\s(?:[Mm]eeting|[Rr]etreat)$/;

/** `G7 Summit`, `G7 ministerial`: a grouping's own summit carries its name. */
export function isGroupingSummit(scan: Scan, country: CountryHit, head: number): boolean {
  const isShort = country.form === 'abbreviation' || country.last - country.first <= 1;
  const isGrouping = scan.knowledge.groupings.has(country.code) && isShort;
  return (
    isGrouping && head - country.last < LONGEST_LEVEL && isGenericName(surface(scan, country.last + 1, head))
  );
}

/** `Special Summit` of `U.S.-ASEAN Special Summit`: without those who meet it could be anybody's. */
export function isGenericName(name: string): boolean {
  return GENERIC.test(name);
}

/** `Quad Senior Cyber Group`, `Asia-Pacific Economic Cooperation (APEC) Group`: a grouping in front tells whose meeting it is. */
export function isOfGrouping(scan: Scan, countries: CountryHits, first: number): boolean {
  const bracket = bracketedAcronym(scan, first - 1);
  const country = countries.endingAt.get(bracket === undefined ? first - 1 : bracket - 1);
  return (
    country !== undefined &&
    sameSentence(scan, country.last, first) &&
    scan.knowledge.groupings.has(country.code)
  );
}

/** `Quad Leaders’ meeting`: whatever its case, what a grouping's leaders hold is a meeting by name. */
export function isOfLeaders(
  scan: Scan,
  countries: CountryHits,
  head: { readonly first: number; readonly last: number },
): boolean {
  return OF_LEADERS.test(surface(scan, head.first, head.last)) && isOfGrouping(scan, countries, head.first);
}
