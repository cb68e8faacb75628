/** Bodies: known ones by name, others by the pattern of their names, acronyms by what defines them. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { foldSpace } from '../../tokens/fold';
import { CLAIM, claim, is, isFree, longestHit, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { acronymBehind, behindOwner, countryInFront, spelledOut } from './agencyAcronyms';
import type { AgencyEntry } from './agencyAcronyms';
import { isGeneric, isPrivate, isPrivateBody } from './agencyDoubts';
import { findLetters } from './agencyLetters';
import { bareList, isLeftToList, lowerHeadOf, pluralList, takeEllipticalItems } from './agencyLists';
import { knownOrLeading } from './agencyNames';
import { isInPost, isOfSecretary, senderOf, withCity, withNation, withTerritory } from './agencyNeighbours';
import { countryBehind, knownValue, royalNation, soleOwner } from './agencyOwners';
import { FURTHEST_LEAD } from './agencyPatterns';
import { FURTHEST_TRAIL, trailingPattern } from './agencyTrails';
import type { CountryHits } from './countryHits';
import { formationAt } from './formations';
import { inOrder } from './found';
import type { FoundAgency } from './found';
import { addLetters, addName, noBodies } from './foundBodies';
import type { Extent, FoundBodies } from './foundBodies';
import { shortBodyAt } from './shortBodies';
import { unionDelegation, unionDirectorate } from './unionBodies';

/** All bodies, in order; claims their tokens. */
export function findAgencies(scan: Scan, claims: Claims, countries: CountryHits): readonly FoundAgency[] {
  const bodies = noBodies(scan, claims, countries);
  const { found, states, foreign } = bodies;
  findNames(bodies);
  const told = { named: found.map((agency) => agency.value), states, foreign };
  const departments = found
    .filter((agency) => agency.value.startsWith('Department of'))
    .map((agency) => agency.last);
  takeEllipticalItems(scan, claims, departments, (item) => {
    addName(bodies, item, item.value, 'US');
  });
  findLetters(bodies, told);
  return inOrder(found);
}

/** Takes the bodies that are named, with the letters in brackets behind them. */
function findNames(bodies: FoundBodies): void {
  const { scan, claims, countries, found } = bodies;
  const { list } = countries;
  let behindPrivate = 0;
  let nextCountry = 0;
  let lead = 0;
  let trail = 0;
  for (const i of scan.capitals) {
    if (i < behindPrivate || claims[i] !== 0) continue;
    const known = longestHit(scan, i, Kind['private-body'], isPrivateBody);
    if (known !== undefined && isFree(claims, i, known.last)) {
      claim(claims, i, known.last, CLAIM.agency);
      behindPrivate = passPrivate(bodies, known.last);
      continue;
    }
    // nothing else begins inside `United States`
    while ((list[nextCountry]?.last ?? Infinity) < i) nextCountry += 1;
    if ((list[nextCountry]?.first ?? Infinity) < i || takeListed(bodies, i)) continue;
    lead = nextCapital(scan, lead, i, Role.agencyLead);
    trail = nextCapital(scan, trail, i + 1, Role.agencyTrail | Role.weakAgencyTrail);
    const mayLead = (scan.capitals[lead] ?? Infinity) <= i + FURTHEST_LEAD;
    const mayTrail = (scan.capitals[trail] ?? Infinity) <= i + FURTHEST_TRAIL;
    const named = nameAt(bodies, i, mayLead, mayTrail);
    if (named === undefined) continue;
    if (named.entry === undefined && (isOfPrivate(bodies, named) || isPrivate(scan, named)))
      behindPrivate = passPrivate(bodies, named.last);
    else if (!isGeneric(scan, named) && !isLeftToList(scan, named, found.at(-1))) takeName(bodies, named);
  }
}

/** Of the capitals from the one counted `at` on, the first at token `from` or behind it that plays one of the roles. */
function nextCapital({ capitals, roles }: Scan, at: number, from: number, role: number): number {
  let next = at;
  while (next < capitals.length) {
    const i = capitals[next] ?? 0;
    if (i >= from && ((roles[i] ?? 0) & role) !== 0) break;
    next += 1;
  }
  return next;
}

/** Leaves what is no public body and ends at token `last`, with its letters; the token behind it. */
function passPrivate({ scan, countries, foreign }: FoundBodies, last: number): number {
  const letters = acronymBehind(scan, countries, last);
  if (letters !== undefined) foreign.add(surface(scan, letters.first, letters.last));
  return last + 1;
}

/** `HFC’s Harbor Council`: a part of what only its letters name, and is no public body. */
function isOfPrivate({ scan, foreign }: FoundBodies, { first }: Extent): boolean {
  return is(scan, first - 1, W.possessive) && foreign.has(surface(scan, first - 2, first - 2));
}

/** Bodies that begin at `i` and are written short: `Ministries of Trade and Ports`, `from Trade and Ports`, `Treasury`. */
function takeListed(bodies: FoundBodies, i: number): boolean {
  const { scan, claims, countries, states } = bodies;
  const head = lowerHeadOf(scan, i) ?? i;
  const listed = pluralList(scan, claims, countries, head);
  if (listed !== undefined) {
    for (const item of listed) addName(bodies, item, item.value, countryInFront(scan, countries, head));
    return true;
  }
  const bare = bareList(scan, claims, i);
  if (bare !== undefined) {
    for (const item of bare) addName(bodies, item, item.value, item.country);
    return true;
  }
  const short = shortBodyAt(scan, countries, states, i);
  if (short === undefined) return false;
  addName(bodies, short, short.value, short.country);
  return true;
}

interface NamedBody extends Extent {
  /** The row of the body, where its name is known. */
  readonly entry: AgencyEntry | undefined;
  /** Words in front of what was read first belong to it. */
  readonly isWidened: boolean;
}

/**
 * The body whose name begins at `i`, or whose last words do.
 * @param mayLead a head that leads is near
 * @param mayTrail a head that trails is near
 */
function nameAt(
  { scan, claims, countries }: FoundBodies,
  i: number,
  mayLead: boolean,
  mayTrail: boolean,
): NamedBody | undefined {
  const best = knownOrLeading(scan, claims, countries, i, mayLead);
  const plain =
    unionDelegation(scan, countries, i) ??
    best?.extent ??
    unionDirectorate(scan, claims, countries, i) ??
    formationAt(scan, claims, i) ??
    (mayTrail ? trailingPattern(scan, claims, countries, i) : undefined);
  if (plain === undefined) return undefined;
  const named = withCity(scan, claims, withTerritory(scan, claims, plain));
  const whole = withNation(scan, claims, countries, named);
  const { last } = whole;
  const first = spelledOut(scan, claims, countries, whole);
  // "Cooperation Council for the Arab States of the Gulf": wholly a grouping
  if ((countries.startingAt.get(i)?.last ?? -1) > last) return undefined;
  const body = { first, last, entry: best?.entry, isWidened: first !== plain.first };
  if (!isFree(claims, first, last) || isInPost(scan, body, 1) || isOfSecretary(scan, body)) return undefined;
  return body;
}

/** Takes a body, and the letters in brackets that it defines. */
function takeName(bodies: FoundBodies, named: NamedBody): void {
  const { scan, countries, states, acronyms, defined } = bodies;
  const { first, last, entry, isWidened } = named;
  const owner =
    countryInFront(scan, countries, first) ??
    royalNation(scan, countries, first) ??
    countryBehind(scan, countries, last) ??
    senderOf(scan, countries, named);
  const value =
    entry === undefined || isWidened
      ? foldSpace(surface(scan, first, last))
      : knownValue(scan, first, last, entry, owner);
  const country = owner ?? soleOwner(scan, value, entry, states);
  addName(bodies, named, value, country);
  const acronym = acronymBehind(scan, countries, behindOwner(scan, countries, last));
  if (acronym === undefined || countries.startingAt.has(acronym.first)) return;
  acronyms.set(surface(scan, acronym.first, acronym.last), { value, country });
  defined.add(scan.sequence.word[acronym.first] ?? 0);
  addLetters(bodies, acronym, value, country, true);
}
