/** What bodies are named after, behind their heads: `Economy, Trade and Industry`, `the Coordinator for Cyber Issues`. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { Shape } from '../../tokens/token';
import {
  has,
  is,
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
import { isCityLine, isFieldOfPost, startsFellow } from './agencyNeighbours';
import type { CountryHits } from './countryHits';
import { isPluralVerb } from './headlineWords';
import { startsAnother } from './otherBodies';
import { isTitle, TITLES } from './titleHeads';

const MAX_WORDS = 14;
const MAX_COMMAS = 6;
export const CONNECTORS = wordTable([W.of, W.for, W.on, W.to]);

function isCompoundSubject(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'compound-subject' }> {
  return entry.kind === 'compound-subject';
}

/** `Department of Commerce-led`: what the body does with something. */
const BY_WHOM =
  /^(?:administered|backed|based|chaired|convened|developed|funded|hosted|issued|led|managed|operated|owned|run|sponsored|supported|wide)$/;

/** The last token of the subject that begins at `from`: capitalised words, joined where the name goes on. */
export function subjectEnd(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  from: number,
): { last: number; throughAnd: number } {
  const compound = isCapital(scan, from)
    ? longestHit(scan, from, Kind['compound-subject'], isCompoundSubject)
    : undefined;
  let last = compound?.last ?? from - 1;
  let at = last + 1;
  let throughAnd = -1;
  let listed = false;
  while (
    at < scan.sequence.count &&
    at - from < MAX_WORDS &&
    sameSentence(scan, from, at) &&
    isFree(claims, at)
  ) {
    if (isWord(scan, countries, from, at)) {
      if (startsOther(scan, from, at)) break;
      last = at;
      at += 1;
      continue;
    }
    if (isLowerPart(scan, at)) {
      last = at + 1;
      at += 2;
      continue;
    }
    const link = linkAt(scan, claims, countries, at, listed);
    if (link === 0) break;
    if (throughAnd < 0 && isAnd(scan, at)) throughAnd = last;
    // a comma and an "and" close the list
    if (is(scan, at, W.comma)) listed = link === 1;
    at += link;
  }
  return { last, throughAnd };
}

/** A word in capitals, and no country but behind a dash or `Overseas`: `Ministry of Overseas Norwegians and Labour`. */
function isWord(scan: Scan, countries: CountryHits, from: number, at: number): boolean {
  if (!isCapital(scan, at)) return false;
  if (at === from || !countries.startingAt.has(at) || is(scan, at - 1, W.dash)) return true;
  return reads(scan, at - 1, 'Overseas') || reads(scan, at - 1, 'Expatriate');
}

/** `-operation` of `Security and Co-operation` */
function isLowerPart(scan: Scan, at: number): boolean {
  return isHyphen(scan, at) && isLower(scan, at + 1) && !BY_WHOM.test(surface(scan, at + 1, at + 1));
}

function isAnd(scan: Scan, at: number): boolean {
  return is(scan, at, W.and) || is(scan, at, W.ampersand);
}

/** How many tokens at `at` join the words of a subject, 0 where it ends; `listed` behind a comma inside it. */
function linkAt(scan: Scan, claims: Claims, countries: CountryHits, at: number, listed: boolean): number {
  if (isHyphen(scan, at)) return isCapital(scan, at + 1) ? 1 : 0;
  if (isAnd(scan, at)) return joinsByAnd(scan, claims, countries, at) ? 1 : 0;
  if (is(scan, at, W.comma)) {
    if (isInnerComma(scan, claims, countries, at)) return 1;
    // "Department of Industry, Science, and Resources"
    return listed && is(scan, at + 1, W.and) && isCapital(scan, at + 2) ? 2 : 0;
  }
  if (is(scan, at, W.possessive)) return isOfOffice(scan, at) ? 1 : 0;
  if (is(scan, at, W.apostrophe))
    return isCapital(scan, at + 1) && !startsPerson(scan, at + 1) && !ownsUnit(scan, at) ? 1 : 0;
  if (!isAmong(scan, at, CONNECTORS) || !continuesBehindConnector(scan, claims, countries, at)) return 0;
  return is(scan, at + 1, W.the) ? 2 : 1;
}

const LONGEST_UNIT = 8;
const UNIT = /^(?:Branch|Bureau|Department|Directorate|Division|Office|Secretariat|Section|Unit)$/;

/** `Ministry of Foreign Affairs’ Asian and Oceanian Affairs Bureau`: behind the apostrophe stands a body of its own. */
function ownsUnit(scan: Scan, apostrophe: number): boolean {
  for (let k = apostrophe + 1; k < apostrophe + LONGEST_UNIT && sameSentence(scan, apostrophe, k); k += 1) {
    if (!isCapital(scan, k) && !isAnd(scan, k) && !isAmong(scan, k, CONNECTORS)) return false;
    if (UNIT.test(surface(scan, k, k))) return true;
  }
  return false;
}

/** `Trade and Ports`: what stands behind the "and" is no body or person of its own. */
function joinsByAnd(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  return (
    isCapital(scan, at + 1) && !startsAnother(scan, claims, countries, at + 1) && !startsFellow(scan, at + 1)
  );
}

/** "Ministry of the Prosecutor's Office", but not "Ministry of Justice's Lars Haugland" */
function isOfOffice(scan: Scan, at: number): boolean {
  return (
    has(scan, at - 1, Role.titleHead) &&
    !reads(scan, at - 1, 'Justice') &&
    isCapital(scan, at + 1) &&
    has(scan, at + 1, Role.nameOfBody | Role.topic)
  );
}

/** Whether the capital at `at` is none of the subject from `from` on, but begins a person, a post, a body, a place or what is done. */
function startsOther(scan: Scan, from: number, at: number): boolean {
  if (has(scan, at, Role.abbreviation) && is(scan, at + 1, W.stop)) return true;
  if (at === from) return false;
  if (isCityLine(scan, at) || isInitial(scan, at)) return true;
  if (!isCapital(scan, at - 1)) return false;
  if (has(scan, at, Role.givenName | Role.familyFirst) && !has(scan, at, Role.nameOfBody | Role.topic))
    return true;
  if (isLeadOfOther(scan, at)) return true;
  // "Ministry of Trade Announce Dialogue"
  if (isPluralVerb(scan, at)) return true;
  // "Office of the Deputy Minister of Trade"
  const isPost =
    is(scan, from - 1, W.the) && has(scan, at, Role.titleHead) && isFrontOfPost(scan, from, at - 1);
  return !isPost && !isEndOfOffice(scan, from, at) && (startsTitle(scan, at) || startsPerson(scan, at));
}

const LONGEST_OFFICE = 3;

/** `Adviser` of `Office of the Principal Scientific Adviser`, `General` of `Office of the Solicitor General` */
function isEndOfOffice(scan: Scan, from: number, at: number): boolean {
  return (
    reads(scan, from - 3, 'Office') &&
    is(scan, from - 1, W.the) &&
    at - from < LONGEST_OFFICE &&
    has(scan, at, Role.titleHead) &&
    !isCapital(scan, at + 1)
  );
}

/** "Ministry of Electronics S. Menon" */
function isInitial(scan: Scan, at: number): boolean {
  const isSingle = ((scan.sequence.shape[at] ?? 0) & Shape.single) !== 0;
  return isSingle && is(scan, at + 1, W.stop) && isCapital(scan, at + 2);
}

/** `Bureau of` directly behind another body. */
function isLeadOfOther(scan: Scan, at: number): boolean {
  return has(scan, at, Role.agencyLead) && !reads(scan, at, 'Service') && isAmong(scan, at + 1, CONNECTORS);
}

/** `Minister` directly behind the words of a body. */
function startsTitle(scan: Scan, at: number): boolean {
  return has(scan, at, Role.titleHead) && !has(scan, at, Role.weakTitleHead) && !is(scan, at - 1, W.the);
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
    // "Department of Justice Deputy Assistant Attorney General Jane Roe"
    if (longestHit(scan, k, TITLES, isTitle) !== undefined) return true;
    if (!has(scan, k, Role.titleModifier)) return false;
  }
  return false;
}

/** `bin` of `Hisham bin Abdulaziz`. */
function isNameParticle(scan: Scan, i: number): boolean {
  return /^(?:bin|bint|ibn|von|van)$/.test(surface(scan, i, i));
}

/** `Office of the Coordinator for Cyber Issues`: the connector goes on with more of the name, not with its country. */
function continuesBehindConnector(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  const next = is(scan, at + 1, W.the) ? at + 2 : at + 1;
  if (!isCapital(scan, next) || !isFree(claims, next) || countries.startingAt.has(next)) return false;
  if (has(scan, next, Role.agencyLead) || isFieldOfPost(scan, at)) return false;
  if (next > at + 1 && STAFF.test(surface(scan, next, next + 1))) return false;
  // "Directorate-General for Ports of the European Commission" is two
  if (next > at + 1 && is(scan, at, W.of) && OF_UNION.test(surface(scan, next, next + 1))) return false;
  // "follow the Department of State on Facebook"
  if (is(scan, at, W.on) && NETWORKS.test(surface(scan, next, next))) return false;
  return (
    has(scan, at - 1, Role.titleHead) ||
    is(scan, at, W.for) ||
    is(scan, at, W.on) ||
    isOfDistrict(scan, at) ||
    has(scan, next, Role.nameOfBody)
  );
}

/** `of Florida` of `Attorney’s Office for the Southern District of Florida`: where the district is. */
function isOfDistrict(scan: Scan, of: number): boolean {
  return is(scan, of, W.of) && /^(?:Circuit|Districts?)$/.test(surface(scan, of - 1, of - 1));
}

const OF_UNION = /^European (?:Commission|External|Parliament)$/;
const NETWORKS = /^(?:Bluesky|Facebook|Flickr|Instagram|LinkedIn|Telegram|Threads|Twitter|X|YouTube)$/;

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

/** What has no head that leads, but is a body behind "of the". */
export const STAFF = /^(?:General Staff|Armed Forces|(?:Foreign|Defen[cs]e) Ministry)$/;
