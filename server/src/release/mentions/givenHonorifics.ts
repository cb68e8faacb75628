/** Courtesies that are given names where a person is from: `Sheikh` of `Sheikh Hasina`, but not of a Gulf state. */
import { W, wordTable } from '../../gazetteer/readerWords';
import { CLAIM, claim, is, isAmong, isCapital, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import type { FoundName } from './found';
import { honorificHit } from './names';

/** So far behind or in front of a name its country may stand: `…, Minister of Foreign Affairs of Pakistan`. */
const FURTHEST_COUNTRY = 10;

const OF_POST = wordTable([W.of, W.the, W.for, W.comma, W.possessive]);

/** Whether the token can stand between a name and its country; a verb or another's name cannot. */
function mayPart(scan: Scan, claims: Claims, k: number): boolean {
  if (claims[k] === CLAIM.official) return false;
  return claims[k] === CLAIM.title || claims[k] === CLAIM.agency || isCapital(scan, k) || isOfPost(scan, k);
}

function isOfPost(scan: Scan, k: number): boolean {
  return isAmong(scan, k, OF_POST);
}

/** The country that a name has in front with its post, else behind; another person's is not asked for. */
function countryOf(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  { first, last, honorific }: FoundName,
): string | undefined {
  const from = (honorific?.first ?? first) - 1;
  for (let k = from; k >= first - FURTHEST_COUNTRY && sameSentence(scan, k, first); k -= 1) {
    const hit = countries.endingAt.get(k);
    // "In India, Sheikh A met …": where it was
    if (hit !== undefined && is(scan, hit.first - 1, W.in)) break;
    if (hit !== undefined) return hit.code;
    if (!mayPart(scan, claims, k)) break;
  }
  for (let k = last + 1; k <= last + FURTHEST_COUNTRY && sameSentence(scan, last, k); k += 1) {
    const hit = countries.startingAt.get(k);
    if (hit !== undefined) return hit.code;
    if (!mayPart(scan, claims, k)) break;
  }
  return undefined;
}

/** The token of such a courtesy in front of the name, with the states where it is a given name. */
function givenInFront(scan: Scan, { honorific }: FoundName): readonly string[] | undefined {
  if (honorific === undefined) return undefined;
  const hit = honorificHit(scan, honorific.last);
  return hit?.last === honorific.last ? hit.entry.givenIn : undefined;
}

/** The names with the courtesies that belong to them; whoever is so called once is so called throughout. */
export function withGivenHonorifics(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  names: readonly FoundName[],
): readonly FoundName[] {
  /** The words behind such a courtesy. */
  const given = new Set<string>();
  for (const name of names) {
    const states = givenInFront(scan, name);
    const code = states === undefined ? undefined : countryOf(scan, claims, countries, name);
    if (code !== undefined && states?.includes(code) === true)
      given.add(surface(scan, name.first, name.first));
  }
  if (given.size === 0) return names;
  return names.map((name) => {
    const { honorific } = name;
    if (honorific === undefined || givenInFront(scan, name) === undefined) return name;
    if (!given.has(surface(scan, name.first, name.first))) return name;
    const first = honorific.last;
    claim(claims, first, first, CLAIM.official);
    return {
      ...name,
      first,
      full: true,
      honorific: honorific.first < first ? { first: honorific.first, last: first - 1 } : undefined,
    };
  });
}
