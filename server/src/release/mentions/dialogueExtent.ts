/** Where the name of a dialogue begins: the words in front of its head. */
import { Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import {
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isFree,
  isGlued,
  isHyphen,
  isLower,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import { isPartyJoint } from './countryHits';
import type { CountryHits } from './countryHits';
import { isGroupingSummit } from './groupingMeetings';
import { honorificHit } from './names';
import { spelledEndingAt } from './dialogueFormats';
import { bracketedAcronym, isNameWord, partiesEndingAt } from './dialogueParts';

export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly parties: readonly string[];
  /** Words that qualify the head: without any the head is generic. */
  readonly qualifiers: number;
}

const JOINERS = wordTable([W.and, W.ampersand, W.of, W.on, W.for]);

const JOINT = ['joint', 'intergovernmental', 'cooperation'];
const BODY = /^(?:commission|committee|council)$/;

const LEADERS = ['leaders', 'leaders’', "leaders'"];

/** Whether token `i` is one of the words: most differ from all in length, and none is cut out. */
function readsAny(scan: Scan, i: number, words: readonly string[]): boolean {
  for (const word of words) if (reads(scan, i, word)) return true;
  return false;
}

const LATERAL = 'lateral';

/** `bilateral`, `trilateral` */
function isLateral({ sequence }: Scan, i: number): boolean {
  const end = sequence.end[i] ?? 0;
  return (
    end - (sequence.start[i] ?? 0) >= LATERAL.length &&
    sequence.text.startsWith(LATERAL, end - LATERAL.length)
  );
}

/** `Minister` of `Vice Foreign Minister-Level Dialogue` */
export function isPostOfLevel(scan: Scan, i: number): boolean {
  return (
    has(scan, i, Role.titleHead) &&
    isCapital(scan, i) &&
    is(scan, i + 1, W.dash) &&
    isGlued(scan, i + 1) &&
    /^level$/i.test(surface(scan, i + 2, i + 2))
  );
}

function isMinister(scan: Scan, i: number): boolean {
  return reads(scan, i, 'Minister') && isCapital(scan, i - 1) && sameSentence(scan, i - 1, i);
}

/** `Navy to` and `Navy-to-` in front of a second `Navy`: the first of the two. */
function twiceNamed(scan: Scan, k: number): number | undefined {
  const step = isHyphen(scan, k) ? 1 : 0;
  if (!is(scan, k - step, W.to) || isHyphen(scan, k - step - 1) !== step > 0) return undefined;
  const other = k - 1 - 2 * step;
  return isCapital(scan, other) && reads(scan, k + 1, surface(scan, other, other)) ? other : undefined;
}

function isHouse(scan: Scan, i: number): boolean {
  return reads(scan, i, 'House') && reads(scan, i - 1, 'White');
}

/** The words in front of a head that belong to its name; `lower` takes describing words in lower case too. */
export function extendLeft(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  lower: boolean,
  headLast = head,
): Extent {
  let first = head;
  let qualifiers = 0;
  let parties: readonly string[] = [];
  let k = head - 1;
  while (k >= 0 && sameSentence(scan, k, head) && isFree(claims, k) && head - k < 16) {
    const joined = isPartyJoint(scan, k) ? k - 1 : k;
    const pair = partiesEndingAt(scan, countries, joined);
    if (pair !== undefined && isFree(claims, pair.first, joined)) {
      parties = pair.codes;
      first = beforeParties(scan, claims, pair.first, head);
      break;
    }
    const country = countries.endingAt.get(k);
    if (country !== undefined && isGroupingSummit(scan, country, headLast)) {
      first = country.first;
      qualifiers += 1;
      break;
    }
    if (country !== undefined && !isHyphen(scan, k + 1)) break;
    const acronym = bracketedAcronym(scan, k);
    if (acronym !== undefined && isNameWord(scan, acronym - 1)) {
      k = acronym - 1;
      continue;
    }
    if (isHouse(scan, k) || isSessionOf(scan, k)) break;
    const twice = twiceNamed(scan, k);
    if (twice !== undefined) {
      first = twice;
      k = twice - 1;
      continue;
    }
    const format = k === head - 1 ? spelledEndingAt(scan, k) : undefined;
    if (format !== undefined) {
      // "two-plus-two dialogue"
      first = format;
      qualifiers += 1;
      k = format - 1;
      continue;
    }
    if (is(scan, k, W.quote) && isQuotedFormat(scan, k) && isNameWord(scan, k - 5)) {
      // "Ministerial ‘2+2’ Consultation"
      first = k - 4;
      qualifiers += 1;
      k -= 5;
      continue;
    }
    if (isNameWord(scan, k)) {
      if (
        lower &&
        !has(scan, k, Role.topic | Role.level | Role.generic) &&
        !isAllCaps(scan, k) &&
        isLower(scan, first) &&
        !(k === head - 1 && endsSubject(scan, k))
      )
        break;
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (
      // "Norway-Chile intergovernmental consultations"
      lower &&
      k === head - 1 &&
      isLower(scan, k) &&
      has(scan, k, Role.generic) &&
      partiesEndingAt(scan, countries, k - 1) !== undefined
    ) {
      first = k;
      k -= 1;
    } else if (
      // "joint economic cooperation commission"
      lower &&
      readsAny(scan, k, JOINT) &&
      BODY.test(surface(scan, head, head))
    ) {
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (
      // "Norway-Chile high-level strategic dialogue"
      lower &&
      reads(scan, k, 'level') &&
      isHyphen(scan, k - 1) &&
      isLower(scan, k - 2) &&
      partiesEndingAt(scan, countries, k - 3) !== undefined
    ) {
      first = k - 2;
      k -= 3;
    } else if (
      lower &&
      isLower(scan, k) &&
      isLower(scan, head) &&
      has(scan, k, Role.topic | Role.topicPart)
    ) {
      // "human rights consultations": of two words neither is a subject alone
      const isSubject =
        has(scan, k, Role.topic) || (isLower(scan, k - 1) && has(scan, k - 1, Role.topicPart));
      first = k;
      qualifiers += isSubject ? 1 : 0;
      k -= 1;
    } else if (
      // "economic and trade consultations"
      lower &&
      is(scan, k, W.and) &&
      k + 1 === first &&
      isLowerTopic(scan, first) &&
      isLowerTopic(scan, k - 1) &&
      !is(scan, k - 2, W.comma)
    ) {
      k -= 1;
    } else if (lower && isLower(scan, k) && isLateral(scan, k)) {
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (
      isLower(scan, k) &&
      !reads(scan, k, 'led') &&
      isHyphen(scan, k - 1) &&
      isNameWord(scan, k - 2) &&
      !countries.endingAt.has(k - 2)
    ) {
      // "Vice-Ministerial-level", "High-level"
      first = k - 2;
      qualifiers += 1;
      k -= 3;
    } else if (
      k === head - 1 &&
      isCapital(scan, head) &&
      reads(scan, k, 'level') &&
      reads(scan, k - 1, 'High')
    ) {
      // "High level Dialogue"
      first = k - 1;
      qualifiers += 1;
      k -= 2;
    } else if (isLower(scan, k) && readsAny(scan, k, LEADERS)) {
      k -= 1;
    } else if (k === head - 1 && isMinister(scan, k) && isCapital(scan, head)) {
      // "Foreign Minister Consultations"
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (
      // "diplomatic – defence dialogue"
      lower &&
      is(scan, k, W.dash) &&
      isLower(scan, k - 1) &&
      isLower(scan, first) &&
      has(scan, k - 1, Role.topic)
    ) {
      k -= 1;
    } else if (isCapital(scan, k) && has(scan, k, Role.titleHead) && reads(scan, k + 1, 'Level')) {
      // "Home Secretary Level Talks"
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (isHyphen(scan, k) && isPostOfLevel(scan, k - 1)) {
      first = k - 1;
      k -= 2;
    } else if (is(scan, k, W.slash) && isGlued(scan, k) && isAllCaps(scan, k - 1) && isAllCaps(scan, k + 1)) {
      // "AML/CFT Working Group"
      k -= 1;
    } else if (
      isHyphen(scan, k) &&
      is(scan, k - 1, W.of) &&
      isHyphen(scan, k - 2) &&
      isNameWord(scan, k - 3)
    ) {
      // "Whole-of-Government Dialogue"
      k -= 3;
    } else if (isHyphen(scan, k) && (isNameWord(scan, k - 1) || lower)) {
      k -= 1;
    } else if (scan.sequence.kind[k] === TokenKind.number && reads(scan, k - 1, 'COP')) {
      // "COP 28 climate summit"
      first = k - 1;
      qualifiers += 1;
      break;
    } else if (scan.sequence.kind[k] === TokenKind.number && is(scan, k - 1, W.plus) && isGlued(scan, k)) {
      first = k - 2;
      qualifiers += 1;
      k -= 3;
    } else if (is(scan, k, W.apostrophe) && (isNameWord(scan, k - 1) || readsAny(scan, k - 1, LEADERS))) {
      k -= 1;
    } else if (
      isAmong(scan, k, JOINERS) &&
      isNameWord(scan, k - 1) &&
      !isSessionOf(scan, k) &&
      isCapital(scan, first) &&
      !countries.endingAt.has(k - 1) &&
      !(is(scan, k, W.for) && endsPerson(scan, k - 1))
    ) {
      k -= 1;
    } else if (
      // "Countering the Financing of Terrorism Dialogue"
      is(scan, k, W.the) &&
      isCapital(scan, first) &&
      COUNTERING.test(surface(scan, k - 1, k - 1))
    ) {
      k -= 1;
    } else if (
      // "Political, Security, and Defense Dialogue"
      is(scan, k, W.and) &&
      is(scan, k - 1, W.comma) &&
      isNameWord(scan, k - 2) &&
      isCapital(scan, first) &&
      is(scan, k - 3, W.comma) &&
      has(scan, k - 2, Role.topic | Role.nameOfBody) &&
      !countries.endingAt.has(k - 2)
    ) {
      k -= 2;
    } else if (
      is(scan, k, W.comma) &&
      isNameWord(scan, k - 1) &&
      hasJoiner(scan, first, head) &&
      !countries.endingAt.has(k - 1) &&
      has(scan, k - 1, Role.topic | Role.nameOfBody)
    ) {
      k -= 1;
    } else break;
  }
  return { first, last: head, parties, qualifiers };
}

/** `Cyber Policy` of `Cyber Policy consultations`: the second word is a subject only behind the first. */
function endsSubject(scan: Scan, k: number): boolean {
  return (
    has(scan, k, Role.topicPart) && isCapital(scan, k - 1) && has(scan, k - 1, Role.topic | Role.topicPart)
  );
}

function isLowerTopic(scan: Scan, k: number): boolean {
  return isLower(scan, k) && has(scan, k, Role.topic);
}

/** `“2+2”` that ends with the mark at `k`. */
function isQuotedFormat(scan: Scan, k: number): boolean {
  return is(scan, k - 2, W.plus) && isGlued(scan, k - 1) && is(scan, k - 4, W.quote);
}

const COUNTERING = /^(?:Combatt?ing|Countering|Fighting|Preventing)$/u;

const OF_BOTH = /^(?:Joint|Intergovernmental|Permanent|Mixed)$/u;
const BODY_OF_BOTH = /^(?:Commission|Committee|Council)$/u;

/** `Joint Intergovernmental Norwegian-Chilean Commission`: the name begins in front of the parties. */
function beforeParties(scan: Scan, claims: Claims, parties: number, head: number): number {
  let first = parties;
  if (!BODY_OF_BOTH.test(surface(scan, head, head))) return first;
  while (OF_BOTH.test(surface(scan, first - 1, first - 1)) && isFree(claims, first - 1)) first -= 1;
  return first;
}

const LONGEST_NAME = 4;

/** `invited Mr. Kari Berg for Foreign Office Consultations`: whether the words up to `last` are a name behind its honorific. */
function endsPerson(scan: Scan, last: number): boolean {
  let first = last;
  while (last - first < LONGEST_NAME && isCapital(scan, first - 1)) first -= 1;
  if (has(scan, first, Role.givenName) && !has(scan, first, Role.nameOfBody)) return true;
  const honorific = is(scan, first - 1, W.stop) ? honorificHit(scan, first - 2) : undefined;
  return honorific !== undefined || honorificHit(scan, first) !== undefined;
}

/** `Second Session of Political Consultations`: the round, and no part of the name. */
function isSessionOf(scan: Scan, of: number): boolean {
  return (
    is(scan, of, W.of) &&
    SESSION.test(surface(scan, of - 1, of - 1)) &&
    (has(scan, of - 2, Role.ordinal) ||
      scan.sequence.kind[of - 2] === TokenKind.number ||
      /^(?:Another|New|Next|Regular)$/u.test(surface(scan, of - 2, of - 2)))
  );
}

const SESSION = /^(?:Session|Round|Edition|Iteration)$/iu;

function hasJoiner(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (is(scan, i, W.and) || is(scan, i, W.ampersand)) return true;
  return false;
}
