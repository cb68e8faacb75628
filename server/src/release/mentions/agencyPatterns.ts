/** Bodies by the pattern of their names: `Ministry of …` and `… Agency`. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import {
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isFree,
  longestHit,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import {
  behindGeneral,
  isEmbassy,
  isFieldOfPost,
  isMissionTo,
  isOfCountryAffairs,
  isPartOfPost,
  isPlainWord,
  isTermInCouncil,
} from './agencyNeighbours';
import { CONNECTORS, STAFF, subjectEnd } from './agencySubjects';
import type { CountryHit, CountryHits } from './countryHits';
import type { Extent } from './foundBodies';
import { isBodyName } from './otherBodies';
import { endOfStates } from './titleStates';

interface LeadingExtent extends Extent {
  /** The last token before the first "and" that the name was read through, or -1. */
  readonly throughAnd: number;
  /** The token of its head. */
  readonly head: number;
}

/** A body whose head leads (`Ministry of Justice and Human Rights`), where token `i` begins it. */
export function leadingPattern(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): LeadingExtent | undefined {
  const head = leadingHead(scan, claims, countries, i);
  if (head === undefined) return undefined;
  const connector = behindGeneral(scan, head) + 1;
  const seat =
    i === head && isEmbassy(scan, head) ? embassyEnd(scan, claims, countries, head, connector) : undefined;
  if (seat !== undefined) return { first: i, last: seat, throughAnd: -1, head };
  if (!isAmong(scan, connector, CONNECTORS) || !sameSentence(scan, head, connector + 1)) return undefined;
  if (isPurpose(scan, head, connector)) return undefined;
  const subject = is(scan, connector + 1, W.the) ? connector + 2 : connector + 1;
  if (!isCapital(scan, subject) || !isFree(claims, i, subject) || isFieldOfPost(scan, connector))
    return undefined;
  // "Harbor Activities Department of the Ministry of Trade" is two
  const isUnit = i < head && is(scan, connector, W.of) && !reads(scan, head - 1, 'General');
  if (isUnit && isParentBody(scan, subject)) return undefined;
  const country = countries.startingAt.get(subject);
  if (country !== undefined && !mayHaveCountry(scan, head, connector, country)) return undefined;
  // "Mission to Poland" keeps its country, "Embassy to Spain and Andorra" both
  if (country !== undefined && is(scan, connector, W.to))
    return { first: i, last: endOfStates(scan, claims, countries, country.last), throughAnd: -1, head };
  // "Embassy of the Kingdom of Norway"
  if (country !== undefined && isEmbassy(scan, head) && is(scan, connector, W.of) && i === head)
    return { first: i, last: country.last, throughAnd: -1, head };
  const { last, throughAnd } = subjectEnd(scan, claims, countries, subject);
  return last < subject ? undefined : { first: i, last, throughAnd, head };
}

/** The head of a name that begins at `i`; undefined where there is none, or it is that of a post. */
function leadingHead(scan: Scan, claims: Claims, countries: CountryHits, i: number): number | undefined {
  let head = i;
  while (head <= i + FURTHEST_LEAD && isCapital(scan, head) && !has(scan, head, Role.agencyLead)) head += 1;
  if (!has(scan, head, Role.agencyLead) || !isCapital(scan, head) || !sameSentence(scan, i, head))
    return undefined;
  if (head !== i && withFrontWords(scan, claims, countries, head) !== i) return undefined;
  const isOfPost = is(scan, head - 1, W.of) && isPartOfPost(scan, head);
  return isOfPost || isTermInCouncil(scan, head) ? undefined : head;
}

/** The last token of `Embassy Timor-Leste`, `Embassy Oslo`, or of the `Embassy` whose country stands in front. */
function embassyEnd(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  behind: number,
): number | undefined {
  // "Embassy Timor-Leste"
  const host = countries.startingAt.get(head + 1);
  if ((host?.form === 'name' || host?.form === 'official') && sameSentence(scan, head, host.last))
    return host.last;
  const city = isFree(claims, head, behind) ? longestHit(scan, behind, Kind.city, isCity) : undefined;
  if (city !== undefined && sameSentence(scan, head, city.last)) return city.last;
  // "the Norwegian Embassy in Oslo"
  const isOwned = countries.endingAt.has(head - 1) || is(scan, head - 1, W.possessive);
  const ends = is(scan, behind, W.comma) || is(scan, behind, W.stop) || is(scan, behind, W.open);
  return isOwned && (ends || is(scan, behind, W.in) || isPlainWord(scan, behind)) ? behind - 1 : undefined;
}

/** "Joint Commission To Improve Ties" */
function isPurpose(scan: Scan, head: number, connector: number): boolean {
  return (
    reads(scan, head - 1, 'Joint') &&
    is(scan, connector, W.to) &&
    isCapital(scan, connector) &&
    !isAllCaps(scan, connector)
  );
}

/** Whether a country behind the connector is part of the name: `Department of Norway Affairs`, `Mission to Poland`. */
function mayHaveCountry(scan: Scan, head: number, connector: number, { last }: CountryHit): boolean {
  return (
    isOfCountryAffairs(scan, last) ||
    (!is(scan, connector, W.of) && has(scan, last + 1, Role.nameOfBody)) ||
    isMissionTo(scan, head) ||
    isEmbassy(scan, head) ||
    is(scan, connector, W.for)
  );
}

/** Words that may stand in front of a leading head: `General Secretariat of …`, `Federal Bureau of …`. */
function withFrontWords(scan: Scan, claims: Claims, countries: CountryHits, head: number): number {
  let first = head;
  for (
    let k = head - 1;
    k >= 0 && sameSentence(scan, k, head) && isFree(claims, k) && head - k <= 4;
    k -= 1
  ) {
    if (!isCapital(scan, k) || countries.endingAt.has(k) || !has(scan, k, Role.nameOfBody)) break;
    const isGeneral = k === head - 1 && reads(scan, k, 'General') && !isCapital(scan, k - 1);
    if ((has(scan, k, Role.titleHead | Role.ordinal) && !isGeneral) || is(scan, k, W.the)) break;
    first = k;
  }
  return first;
}

/** So many tokens behind its first one the head of a body may stand that leads. */
export const FURTHEST_LEAD = 3;

/** `Ministry of`, `Bureau of`, `General Staff`, `Cabinet Office`: a body behind "of the" that the one in front is part of. */
export function isParentBody(scan: Scan, at: number): boolean {
  if (has(scan, at, Role.agencyLead) && isAmong(scan, at + 1, CONNECTORS)) return true;
  return (
    is(scan, at - 1, W.the) &&
    (longestHit(scan, at, Kind.agency, isBodyName) !== undefined || STAFF.test(surface(scan, at, at + 1)))
  );
}
