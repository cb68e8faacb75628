/** Courtesies that are given names where a person is from: `Sheikh` of `Sheikh Hasina`, but not of a Gulf state. */
import { W } from '../../gazetteer/readerWords';
import { CLAIM, claim, is, sameSentence } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import type { FoundName } from './found';
import { honorificHit } from './names';

/** So far behind or in front of a name its country may stand: `…, Minister of Foreign Affairs of Pakistan`. */
const FURTHEST_COUNTRY = 10;

/** The country that a name has behind it or, with its post, in front; another person's is not asked for. */
function countryOf(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  { first, last }: FoundName,
): string | undefined {
  for (let k = last + 1; k <= last + FURTHEST_COUNTRY && sameSentence(scan, last, k); k += 1) {
    const hit = countries.startingAt.get(k);
    if (hit !== undefined) return hit.code;
    if (is(scan, k, W.and) || is(scan, k, W.semicolon) || claims[k] === CLAIM.official) break;
  }
  for (let k = first - 2; k >= first - FURTHEST_COUNTRY && sameSentence(scan, k, first); k -= 1) {
    const hit = countries.endingAt.get(k);
    if (hit !== undefined) return hit.code;
    if (is(scan, k, W.semicolon) || claims[k] === CLAIM.official) break;
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
  const given = new Set<number>();
  for (const name of names) {
    const states = givenInFront(scan, name);
    const code = states === undefined ? undefined : countryOf(scan, claims, countries, name);
    if (code !== undefined && states?.includes(code) === true) given.add(scan.sequence.word[name.first] ?? 0);
  }
  if (given.size === 0) return names;
  return names.map((name) => {
    const { honorific } = name;
    if (honorific === undefined || givenInFront(scan, name) === undefined) return name;
    if (!given.has(scan.sequence.word[name.first] ?? 0)) return name;
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
