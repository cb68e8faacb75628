/** Bodies by the pattern of their names: `Ministry of …` and `… Agency`. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { Shape } from '../../tokens/token';
import {
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isFree,
  isHyphen,
  isLower,
  longestHit,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import {
  behindGeneral,
  isCityLine,
  isEmbassy,
  isFieldOfPost,
  isMissionTo,
  isOfCountryAffairs,
  isPartOfPost,
  isPlainWord,
  isTermInCouncil,
  startsFellow,
  startsPost,
} from './agencyNeighbours';
import type { CountryHits } from './countryHits';
import { isPluralVerb } from './headlineWords';
import { endOfStates } from './titleStates';

export interface Extent {
  readonly first: number;
  readonly last: number;
}

interface LeadingExtent extends Extent {
  /** The last token before the first "and" that the name was read through, or -1. */
  readonly throughAnd: number;
  /** The token of its head. */
  readonly head: number;
}

const MAX_WORDS = 14;
const MAX_COMMAS = 6;
export const CONNECTORS = wordTable([W.of, W.for, W.on, W.to]);

function isCompoundSubject(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'compound-subject' }> {
  return entry.kind === 'compound-subject';
}

export function isBodyName(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form !== 'acronym';
}

export function isAcronymOfBody(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form === 'acronym' && !entry.ambiguous;
}

function isAnyTitle(
  entry: PhraseEntry,
): entry is Extract<PhraseEntry, { kind: 'title' | 'honorific' | 'rank' }> {
  return entry.kind === 'title' || entry.kind === 'honorific' || entry.kind === 'rank';
}

/** Whether a new body, person or country begins at token `i`, so that a list goes on rather than a name. */
function startsAnother(scan: Scan, claims: Claims, countries: CountryHits, i: number): boolean {
  if (!isFree(claims, i) || countries.startingAt.has(i)) return true;
  if (has(scan, i, Role.agencyLead | Role.titlePlural) || startsPlural(scan, i)) return true;
  if (has(scan, i, Role.titleHead) && !has(scan, i, Role.weakTitleHead)) return true;
  // "Council of Harbor Advisers & Chief Economist"
  if (has(scan, i, Role.weakTitleHead) && has(scan, i + 1, Role.titleHead) && isCapital(scan, i + 1))
    return true;
  const title = longestHit(scan, i, Kind.title | Kind.honorific | Kind.rank, isAnyTitle);
  if (title !== undefined && !has(scan, i, Role.nameOfBody)) return true;
  // "Ministry of Trade and His Excellency Lars Berg", "… and Deputy Foreign Minister Lars Berg"
  if ((title?.entry.kind === 'honorific' && title.last > i) || startsPost(scan, i)) return true;
  // "Department of Fisheries and Health Canada"
  const body = longestHit(scan, i, Kind.agency, isBodyName);
  if (body !== undefined && body.last > i && countries.endingAt.has(body.last)) return true;
  const isAcronym = isAllCaps(scan, i) && !has(scan, i, Role.topic | Role.nameOfBody);
  return (
    isAcronym || longestHit(scan, i, Kind.agency, isAcronymOfBody) !== undefined || runEndsInHead(scan, i)
  );
}

/** `Departments`, `Federal Ministries`, but not the `National` of `Center for Trade and National Safety`. */
function startsPlural(scan: Scan, i: number): boolean {
  if (!has(scan, i, Role.agencyLeadPlural)) return false;
  return surface(scan, i, i).endsWith('s') || holdsBody(scan, i + 1);
}

/** `Cyber Security Centre`: whether the capitals from `from` on hold the head of a body. */
function holdsBody(scan: Scan, from: number): boolean {
  for (let k = from; k < from + LONGEST_BODY && isCapital(scan, k) && sameSentence(scan, from, k); k += 1)
    if (has(scan, k, Role.agencyLead | Role.agencyTrail) || PLURAL.test(surface(scan, k, k))) return true;
  return false;
}

const LONGEST_BODY = 6;
const PLURAL = /^(?:Commissions|Institutes|Ministries)$/u;

/** `National Police Agency`: a capitalised run from `i` that closes with a trailing head is a body of its own. */
export function runEndsInHead(scan: Scan, i: number): boolean {
  for (
    let k = i;
    k < i + 7 && k < scan.sequence.count && sameSentence(scan, i, k) && isCapital(scan, k);
    k += 1
  )
    if (k > i && has(scan, k, Role.agencyTrail)) return true;
  return false;
}

function shapeAt(scan: Scan, i: number): number {
  return scan.sequence.shape[i] ?? 0;
}

/** `Department of Commerce-led`: what the body does with something. */
const BY_WHOM =
  /^(?:administered|backed|based|chaired|convened|developed|funded|hosted|issued|led|managed|operated|owned|run|sponsored|supported|wide)$/u;

/** The last token of the subject that begins at `from`: capitalised words, joined where the name goes on. */
export function subjectEnd(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  from: number,
): { last: number; throughAnd: number } {
  const compound = longestHit(scan, from, Kind['compound-subject'], isCompoundSubject);
  let last = from - 1;
  let at = from;
  let throughAnd = -1;
  let listed = false;
  if (compound !== undefined && isCapital(scan, from)) {
    last = compound.last;
    at = last + 1;
  }
  while (
    at < scan.sequence.count &&
    at - from < MAX_WORDS &&
    sameSentence(scan, from, at) &&
    isFree(claims, at)
  ) {
    if (isCapital(scan, at) && !(at > from && countries.startingAt.has(at) && !is(scan, at - 1, W.dash))) {
      if (
        at > from &&
        isCapital(scan, at - 1) &&
        has(scan, at, Role.givenName | Role.familyFirst) &&
        !has(scan, at, Role.nameOfBody | Role.topic)
      )
        break;
      const isPost =
        at > from &&
        is(scan, from - 1, W.the) &&
        has(scan, at, Role.titleHead) &&
        isFrontOfPost(scan, from, at - 1);
      if (
        at > from &&
        has(scan, at, Role.titleHead) &&
        !has(scan, at, Role.weakTitleHead) &&
        isCapital(scan, at - 1) &&
        !is(scan, at - 1, W.the) &&
        !isPost
      )
        break;
      if (
        at > from &&
        isCapital(scan, at - 1) &&
        has(scan, at, Role.agencyLead) &&
        !reads(scan, at, 'Service') &&
        isAmong(scan, at + 1, CONNECTORS)
      )
        break;
      if (
        at > from &&
        ((isCapital(scan, at - 1) && !isPost && startsPerson(scan, at)) || isCityLine(scan, at))
      )
        break;
      if (has(scan, at, Role.abbreviation) && is(scan, at + 1, W.stop)) break;
      // "Ministry of Trade Announce Dialogue"
      if (at > from && isCapital(scan, at - 1) && isPluralVerb(scan, at)) break;
      // "Ministry of Electronics S. Menon"
      if (
        at > from &&
        (shapeAt(scan, at) & Shape.single) !== 0 &&
        is(scan, at + 1, W.stop) &&
        isCapital(scan, at + 2)
      )
        break;
      last = at;
      at += 1;
    } else if (isHyphen(scan, at) && isCapital(scan, at + 1)) at += 1;
    else if (isHyphen(scan, at) && isLower(scan, at + 1) && !BY_WHOM.test(surface(scan, at + 1, at + 1))) {
      // "Security and Co-operation"
      last = at + 1;
      at += 2;
    } else if (
      (is(scan, at, W.and) || is(scan, at, W.ampersand)) &&
      isCapital(scan, at + 1) &&
      !startsAnother(scan, claims, countries, at + 1) &&
      !startsFellow(scan, at + 1)
    ) {
      if (throughAnd < 0) throughAnd = last;
      at += 1;
    } else if (is(scan, at, W.comma) && isInnerComma(scan, claims, countries, at)) {
      listed = true;
      at += 1;
    }
    // "Department of Industry, Science, and Resources"
    else if (listed && is(scan, at, W.comma) && is(scan, at + 1, W.and) && isCapital(scan, at + 2)) {
      listed = false;
      at += 2;
    }
    // "Ministry of the Prosecutor's Office", but not "Ministry of Justice's Lars Haugland"
    else if (
      is(scan, at, W.possessive) &&
      has(scan, at - 1, Role.titleHead) &&
      !reads(scan, at - 1, 'Justice') &&
      isCapital(scan, at + 1) &&
      has(scan, at + 1, Role.nameOfBody | Role.topic)
    )
      at += 1;
    else if (is(scan, at, W.apostrophe) && isCapital(scan, at + 1) && !startsPerson(scan, at + 1)) at += 1;
    else if (isAmong(scan, at, CONNECTORS) && continuesBehindConnector(scan, claims, countries, at)) {
      at += is(scan, at + 1, W.the) ? 2 : 1;
    } else break;
  }
  return { last, throughAnd };
}

/** `Deputy` of `Office of the Deputy Minister of Trade`: nothing but words in front of a post. */
function isFrontOfPost(scan: Scan, first: number, last: number): boolean {
  for (let k = first; k <= last; k += 1) if (!has(scan, k, Role.titleModifier)) return false;
  return true;
}

/** `Ministry of Foreign Affairs ISHIZUKI Hideo`, `… Affairs Special Secretary Ambassador …`: who is at the body. */
function startsPerson(scan: Scan, at: number): boolean {
  const isUnknown = (i: number): boolean => isCapital(scan, i) && !has(scan, i, Role.nameOfBody | Role.topic);
  if (isUnknown(at) && (isUnknown(at + 1) || isNameParticle(scan, at + 1))) return true;
  for (let k = at; k < at + 4 && isCapital(scan, k); k += 1) {
    if (has(scan, k, Role.titleHead) && !has(scan, k, Role.weakTitleHead)) return true;
    if (!has(scan, k, Role.titleModifier)) return false;
  }
  return false;
}

/** `bin` of `Hisham bin Abdulaziz`. */
function isNameParticle(scan: Scan, i: number): boolean {
  return /^(?:bin|bint|ibn|von|van)$/u.test(surface(scan, i, i));
}

/** `Office of the Coordinator for Cyber Issues`: the connector goes on with more of the name, not with its country. */
function continuesBehindConnector(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  const next = is(scan, at + 1, W.the) ? at + 2 : at + 1;
  if (!isCapital(scan, next) || !isFree(claims, next) || countries.startingAt.has(next)) return false;
  if (has(scan, next, Role.agencyLead) || isFieldOfPost(scan, at)) return false;
  if (next > at + 1 && STAFF.test(surface(scan, next, next + 1))) return false;
  // "follow the Department of State on Facebook"
  if (is(scan, at, W.on) && NETWORKS.test(surface(scan, next, next))) return false;
  return (
    has(scan, at - 1, Role.titleHead) ||
    is(scan, at, W.for) ||
    is(scan, at, W.on) ||
    has(scan, next, Role.nameOfBody)
  );
}

const NETWORKS = /^(?:Bluesky|Facebook|Flickr|Instagram|LinkedIn|Telegram|Threads|Twitter|X|YouTube)$/u;

/** `Ministry of`, `Bureau of`, `General Staff`, `Cabinet Office`: a body behind "of the" that the one in front is part of. */
export function isParentBody(scan: Scan, at: number): boolean {
  if (has(scan, at, Role.agencyLead) && isAmong(scan, at + 1, CONNECTORS)) return true;
  return (
    is(scan, at - 1, W.the) &&
    (longestHit(scan, at, Kind.agency, isBodyName) !== undefined || STAFF.test(surface(scan, at, at + 1)))
  );
}

const STAFF = /^(?:General Staff|Armed Forces|(?:Foreign|Defen[cs]e) Ministry)$/u;

/** `Ministry of Economy, Trade and Industry`: single words up to an "and" that closes the name. */
function isInnerComma(scan: Scan, claims: Claims, countries: CountryHits, at: number, commas = 1): boolean {
  let k = at + 1;
  let words = 0;
  while (words < 3 && isCapital(scan, k)) {
    if (
      startsAnother(scan, claims, countries, k) ||
      !has(scan, k, Role.nameOfBody | Role.topic | Role.listedShort)
    )
      return false;
    words += 1;
    k += 1;
  }
  if (words === 0) return false;
  if (is(scan, k, W.comma) && !is(scan, k + 1, W.and))
    return commas < MAX_COMMAS && isInnerComma(scan, claims, countries, k, commas + 1);
  if (is(scan, k, W.comma)) k += 1;
  if (!is(scan, k, W.and) && !is(scan, k, W.ampersand)) return false;
  return (
    isCapital(scan, k + 1) &&
    !startsAnother(scan, claims, countries, k + 1) &&
    !has(scan, k + 1, Role.givenName | Role.familyFirst)
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

/** A body whose head leads (`Ministry of Justice and Human Rights`), where token `i` begins it. */
export function leadingPattern(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): LeadingExtent | undefined {
  let head = i;
  while (head <= i + FURTHEST_LEAD && isCapital(scan, head) && !has(scan, head, Role.agencyLead)) head += 1;
  if (!has(scan, head, Role.agencyLead) || !isCapital(scan, head) || !sameSentence(scan, i, head))
    return undefined;
  if (withFrontWords(scan, claims, countries, head) !== i && head !== i) return undefined;
  if ((is(scan, head - 1, W.of) && isPartOfPost(scan, head)) || isTermInCouncil(scan, head)) return undefined;
  const connector = behindGeneral(scan, head) + 1;
  const embassy = isEmbassy(scan, head);
  const city =
    embassy && isFree(claims, head, connector) ? longestHit(scan, connector, Kind.city, isCity) : undefined;
  // "Embassy Timor-Leste"
  const host = embassy ? countries.startingAt.get(head + 1) : undefined;
  if (
    (host?.form === 'name' || host?.form === 'official') &&
    i === head &&
    sameSentence(scan, head, host.last)
  )
    return { first: i, last: host.last, throughAnd: -1, head };
  if (city !== undefined && i === head && sameSentence(scan, head, city.last))
    return { first: i, last: city.last, throughAnd: -1, head };
  // "the Norwegian Embassy in Oslo"
  const isOwned = countries.endingAt.has(i - 1) || is(scan, i - 1, W.possessive);
  const ends = is(scan, connector, W.comma) || is(scan, connector, W.stop) || is(scan, connector, W.open);
  if (embassy && i === head && isOwned && (ends || is(scan, connector, W.in) || isPlainWord(scan, connector)))
    return { first: i, last: connector - 1, throughAnd: -1, head };
  if (!isAmong(scan, connector, CONNECTORS) || !sameSentence(scan, head, connector + 1)) return undefined;
  // "Joint Commission To Improve Ties"
  const isJoint = reads(scan, head - 1, 'Joint');
  if (isJoint && is(scan, connector, W.to) && isCapital(scan, connector) && !isAllCaps(scan, connector))
    return undefined;
  const subject = is(scan, connector + 1, W.the) ? connector + 2 : connector + 1;
  if (!isCapital(scan, subject) || !isFree(claims, i, subject) || isFieldOfPost(scan, connector))
    return undefined;
  // "Harbor Activities Department of the Ministry of Trade" is two
  const isUnit = i < head && is(scan, connector, W.of) && !reads(scan, head - 1, 'General');
  if (isUnit && isParentBody(scan, subject)) return undefined;
  const country = countries.startingAt.get(subject);
  if (
    country !== undefined &&
    !isOfCountryAffairs(scan, country.last) &&
    (is(scan, connector, W.of) || !has(scan, country.last + 1, Role.nameOfBody)) &&
    !isMissionTo(scan, head) &&
    !embassy &&
    !is(scan, connector, W.for)
  )
    return undefined;
  // "Mission to Poland" keeps its country, "Embassy to Spain and Andorra" both
  if (country !== undefined && is(scan, connector, W.to))
    return { first: i, last: endOfStates(scan, claims, countries, country.last), throughAnd: -1, head };
  // "Embassy of the Kingdom of Norway"
  if (country !== undefined && isEmbassy(scan, head) && is(scan, connector, W.of) && i === head)
    return { first: i, last: country.last, throughAnd: -1, head };
  const { last, throughAnd } = subjectEnd(scan, claims, countries, subject);
  return last < subject ? undefined : { first: i, last, throughAnd, head };
}
