/** What follows a title's head: subject, second post, and where a name begins. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import type { WordTable } from '../../gazetteer/readerWords';
import {
  CLAIM,
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
import { TokenKind } from '../../tokens/token';
import type { Claims, Scan } from '../scan';
import { isOfAssociation } from './countryHits';
import type { CountryHits } from './countryHits';
import { isHeadlineVerb } from './headlineWords';
import { honorificHit, isAbbreviatedName, isBodyWord } from './names';
import { isWordOfRegion } from './regions';
import { isBareList, isBareSubject } from './bareSubjects';
import {
  behindItem,
  endsInPrivate,
  isOfFirm,
  isShortFormOfPost,
  isUnion,
  lowerSubject,
  withFurtherStates,
} from './titleBorders';
import {
  endOfUnit,
  isAbroad,
  isBehindName,
  isFurtherPost,
  isNamedBehind,
  isOfStandIn,
  isRankOfName,
  leadsToName,
  mayBeDouble,
  nameBegins,
  startsPost,
} from './titleNames';
import { closingState, endOfAffairs, endOfBody, endOfStates } from './titleStates';
import { headAt, isHonorable, isRank, isTitle, MAX_WORDS, TITLES, withSuffix } from './titleHeads';
const FOR = wordTable([W.for]);
const FIELDS = wordTable([W.of, W.for]);
const OPENERS = wordTable([W.of, W.for, W.to, W.on, W.in]);

interface Complement {
  readonly last: number;
  /** A name was met: its first token. */
  readonly name?: number;
}

/** `for Cyber and International Communications`, `of Defense`, `to the United Nations` behind a head. */
export function extendRight(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  last: number,
): Complement {
  let end = last;
  let at = last + 1;
  let subject = false;
  let listed = false;
  while (at < scan.sequence.count && at - last < MAX_WORDS && sameSentence(scan, last, at)) {
    const charge = behindInCharge(scan, at);
    const plain = charge === undefined ? undefined : lowerSubject(scan, claims, charge);
    if (plain !== undefined) return { last: plain };
    const opener = charge === undefined ? (scan.sequence.word[at] ?? 0) : W.for;
    if (OPENERS[opener] === 1) {
      const subjectAt = charge ?? at + 1;
      const next = is(scan, subjectAt, W.the) ? subjectAt + 1 : subjectAt;
      const body = charge === undefined ? undefined : endOfBody(scan, claims, next);
      const step =
        body ?? complementStep(scan, claims, countries, opener, next, has(scan, end, Role.titleHead));
      // "CEO of Harbor Works": a firm is no subject
      if (step === undefined || (!subject && isOfFirm(scan, opener, end, next))) break;
      // "Director of the Harbor Rights Network"
      if (opener === W.of && endsInPrivate(scan, next)) break;
      end = opener === W.to ? withFurtherStates(scan, claims, countries, step) : step;
      at = end + 1;
      subject = true;
    } else if (isCapital(scan, at) && isFree(claims, at)) {
      if (isAbbreviatedName(scan, at)) return { last: end, name: at };
      if (honorificHit(scan, at)?.entry.ambiguous === false || isHonorable(scan, at)) break;
      if (is(scan, at, W.performing) || isGivenName(scan, countries, at)) break;
      // "of National Defence Sen. Lt. Gen. Jane Roe", "of National Defence General Jane Roe"
      if (subject && (longestHit(scan, at, Kind.rank, isRank)?.last ?? at) > at) break;
      // "Secretary of Defense General Jane Roe"
      const hasOwn = subject || hasSubject(scan, first, last, FIELDS);
      if (hasOwn && has(scan, at, Role.titleSuffix) && nameBegins(scan, claims, countries, at + 1, false))
        break;
      const unit = endOfUnit(scan, claims, countries, at);
      if (unit !== undefined) return { last: unit };
      const isName = nameBegins(scan, claims, countries, at, subject);
      if (isName) return { last: end, name: at };
      const goesOn =
        subject || isBareSubject(scan, at) || (isBodyWord(scan, at) && hasSubject(scan, first, last, FOR));
      if (!goesOn && !has(scan, at, Role.titleSuffix)) break;
      if (isSecondTitle(scan, claims, countries, at)) break;
      const isSubject = isAbroad(scan, at) || (listed && isUnion(scan, at));
      if (countries.startingAt.has(at) && !isHyphen(scan, at + 1) && !isSubject) break;
      subject ||= isBareList(scan, at);
      end = at;
      at += 1;
    } else if (isShortFormOfPost(scan, at)) at += 3;
    else if (isHyphen(scan, at) && isCapital(scan, at + 1) && subject) at += 1;
    // "COVID-19 Equity"
    else if (
      isHyphen(scan, at) &&
      scan.sequence.kind[at + 1] === TokenKind.number &&
      subject &&
      end === at - 1
    ) {
      end = at + 1;
      at += 2;
    } else if (isHyphen(scan, at) && isLower(scan, at + 1) && subject && end === at - 1) {
      // "Counter-terrorism"
      end = at + 1;
      at += 2;
    } else if (is(scan, at, W.possessive) && subject && isCapital(scan, at + 1) && isBodyWord(scan, at + 1))
      at += 1;
    else if (is(scan, at, W.and) || is(scan, at, W.ampersand)) {
      // "for Equal Rights and Justice Jane Roe"
      const isJustice = subject && reads(scan, at + 1, 'Justice') && isCapital(scan, at + 2);
      const second = isJustice ? undefined : joinedPost(scan, claims, countries, first, at);
      if (second !== undefined) return second;
      const closing = subject ? closingState(scan, claims, countries, first, at) : undefined;
      if (closing !== undefined) return closing;
      // "Growth, Energy and the Environment"
      const closes =
        (listed ||
          ((subject || hasSubject(scan, first, last, FIELDS)) && closesSubject(scan, claims, at + 2))) &&
        is(scan, at + 1, W.the) &&
        isPlainTopic(scan, claims, at + 2);
      // "Minister of Trade", which is known by itself, "and Foreign Economic Relations"
      const hasOne: boolean =
        subject || (endsInBodyWord(scan, at + 1) && hasSubject(scan, first, last, FIELDS));
      if (!closes && !isJustice && !joinsSubject(scan, claims, countries, at, hasOne)) break;
      subject ||= hasOne;
      at += closes ? 2 : 1;
    } else if (
      is(scan, at, W.comma) &&
      (subject || hasSubject(scan, first, last, OPENERS)) &&
      isInnerComma(scan, claims, countries, at)
    ) {
      listed = true;
      subject = true;
      at = behindThe(scan, at + 1);
    } else if (
      is(scan, at, W.comma) &&
      listed &&
      is(scan, at + 1, W.and) &&
      isCapital(scan, behindThe(scan, at + 2))
    ) {
      listed = false;
      at = behindThe(scan, at + 2);
    } else break;
  }
  return { last: end };
}

/** `Charles` of `Ambassador to Fiji Charles spoke`: a name of one word behind a state. */
function isGivenName(scan: Scan, countries: CountryHits, at: number): boolean {
  return (
    countries.endingAt.has(at - 1) &&
    has(scan, at, Role.givenName) &&
    !has(scan, at, Role.nameOfBody) &&
    !isCapital(scan, at + 1)
  );
}

/** `Trade`, `Veteran Affairs`: one or two words, of which the last is one of bodies. */
function endsInBodyWord(scan: Scan, at: number): boolean {
  if (isBodyWord(scan, at)) return true;
  return isCapital(scan, at + 1) && isBodyWord(scan, at + 1) && !has(scan, at + 1, Role.titleHead);
}

/** Whether a known title has its subject already: `Special Envoy for Climate`, which `Change` may go on. */
function hasSubject(scan: Scan, first: number, last: number, openers: WordTable): boolean {
  for (let k = first + 1; k < last; k += 1) if (isAmong(scan, k, openers)) return true;
  return false;
}

function behindThe(scan: Scan, at: number): number {
  return is(scan, at, W.the) ? at + 1 : at;
}

/** `in charge of`, `in-charge of`, `responsible for`: the token behind it. */
export function behindInCharge(scan: Scan, at: number): number | undefined {
  if (is(scan, at, W.responsible)) return is(scan, at + 1, W.for) ? at + 2 : undefined;
  if (!is(scan, at, W.in)) return undefined;
  const charge = isHyphen(scan, at + 1) ? at + 2 : at + 1;
  return is(scan, charge, W.charge) && is(scan, charge + 1, W.of) ? charge + 2 : undefined;
}

/** How far a complement opened by `opener` reaches at `next`, or undefined where the title ends in front of it. */
function complementStep(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  opener: number,
  next: number,
  behindHead: boolean,
): number | undefined {
  if (!sameSentence(scan, next - 1, next)) return undefined;
  // "Advisor to President Brandt": the person advised has a post of his own
  if (
    opener === W.to &&
    is(scan, next - 1, W.to) &&
    has(scan, next, Role.titleHead) &&
    nameBegins(scan, claims, countries, next + 1, false)
  )
    return undefined;
  if (opener === W.to && isHeadlineVerb(scan, next)) return undefined;
  if (opener === W.for && isSpokesperson(scan, next - 2) && isAllCaps(scan, next)) return undefined;
  const country = countries.startingAt.get(next);
  if (country !== undefined) {
    const affairs = endOfAffairs(scan, country);
    if (affairs !== undefined && isFree(claims, next, affairs)) return affairs;
    if (opener === W.in || opener === W.of || claims[country.last + 1] === CLAIM.agency) return undefined;
    return isFree(claims, next, country.last)
      ? endOfStates(scan, claims, countries, country.last)
      : undefined;
  }
  if (claims[next] === CLAIM.agency && isCapital(scan, next)) {
    if ((opener !== W.to && opener !== W.for) || !behindHead) return undefined;
    if (isAllCaps(scan, next) && opener === W.for && claims[next + 1] !== CLAIM.agency)
      return endOfLetters(scan, claims, countries, next);
    let end = next;
    while (claims[end + 1] === CLAIM.agency && sameSentence(scan, end, end + 1)) end += 1;
    // "Secretary for the UN and Economic Diplomacy", but not "Director for the Bureau of Trade"
    return opener === W.to || (is(scan, end + 1, W.and) && isPlainTopic(scan, claims, end + 2))
      ? end
      : undefined;
  }
  if (opener === W.of && isOfAssociation(scan, next - 1)) return undefined;
  // "Chief Economist of the Investing in Harbors Cabinet"
  if (surface(scan, next, next).endsWith('ing') && is(scan, next + 1, W.in)) return undefined;
  if (opener === W.in || (opener === W.on && !isBodyWord(scan, next))) return undefined;
  // "e-Governance"
  if (reads(scan, next, 'e') && isHyphen(scan, next + 1) && isCapital(scan, next + 2)) return next + 2;
  // "Directors of the Ministries of Trade"
  if (is(scan, next + 1, W.of) && has(scan, next, Role.agencyLeadPlural)) return undefined;
  const isSubject = isCapital(scan, next) && isFree(claims, next) && !has(scan, next, Role.agencyLead);
  return isSubject ? next : undefined;
}

/** `Spokesperson for MOFA`: whose voice somebody is, as `of the Ministry` would tell. */
function isSpokesperson(scan: Scan, head: number): boolean {
  return /^spokes/i.test(surface(scan, head, head));
}

/** `UN and OIC` of `Secretary for the UN and OIC`: the last of the bodies in capitals, with no unit behind, that one post is for. */
function endOfLetters(scan: Scan, claims: Claims, countries: CountryHits, first: number): number {
  const next = first + 2;
  const isBody = claims[next] === CLAIM.agency || countries.startingAt.has(next);
  if (is(scan, first + 1, W.and) && isPlainTopic(scan, claims, next)) return first;
  return is(scan, first + 1, W.and) && isAllCaps(scan, next) && isBody ? next : first;
}

/** `Environment,`, `Public Service,` behind "and the": words of a subject that a comma closes. */
function closesSubject(scan: Scan, claims: Claims, at: number): boolean {
  if (is(scan, at + 1, W.comma)) return true;
  const end = at + 2;
  const isWord = isCapital(scan, at + 1) && isFree(claims, at + 1) && has(scan, at + 1, Role.nameOfBody);
  return isWord && (is(scan, end, W.comma) || is(scan, end, W.semicolon));
}

function isPlainTopic(scan: Scan, claims: Claims, at: number): boolean {
  return (
    isCapital(scan, at) &&
    isFree(claims, at) &&
    isBodyWord(scan, at) &&
    !has(scan, at, Role.titleHead | Role.agencyLead)
  );
}

/** `… Reconciliation Ambassador Zalmay Khalilzad`: a head of its own directly before the name is a second title. */
function isSecondTitle(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  // "for Defense Strategy Major General Kari Berg"
  const rank = longestHit(scan, at, Kind.rank, isRank);
  // "for Trade Senator the Hon Kari Berg"
  if (
    reads(scan, at, 'Senator') &&
    honorificHit(scan, is(scan, at + 1, W.the) ? at + 2 : at + 1) !== undefined
  )
    return true;
  if (rank !== undefined && rank.last > at && nameBegins(scan, claims, countries, rank.last + 1, false))
    return true;
  if (!has(scan, at, Role.titleHead) || has(scan, at, Role.weakTitleHead)) return false;
  if ((longestHit(scan, at - 1, TITLES, isTitle)?.last ?? -1) >= at) return false;
  return (
    (isCapital(scan, at - 1) || isHyphen(scan, at - 2)) && nameBegins(scan, claims, countries, at + 1, false)
  );
}

/** `Assistant to the President and Deputy National Security Advisor`: the second post, where one person holds both. */
function joinedPost(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  and: number,
): Complement | undefined {
  if (!isCapital(scan, and + 1) || !isFree(claims, and + 1) || !startsPost(scan, claims, countries, and + 1))
    return undefined;
  const isBare = is(scan, first - 1, W.the) && and <= first + 2;
  const isBehind = isBehindName(scan, claims, first);
  // "A, the Secretary for Trade and Ambassador B": who is of another side
  if (isBehind && isRankOfName(scan, claims, countries, and + 1)) return undefined;
  const isOnePerson = (!isBare && leadsToName(scan, claims, countries, and + 1)) || isBehind;
  if (!isOnePerson && !mayBeDouble(scan, first, and, isBare)) return undefined;
  for (let k = and + 1; k < and + 7 && isCapital(scan, k) && isFree(claims, k); k += 1) {
    const head = headAt(scan, claims, k);
    if (
      head === undefined ||
      (head.weak &&
        !nameBegins(scan, claims, countries, head.last + 1, false) &&
        isCapital(scan, head.last + 1))
    )
      continue;
    const second = extendRight(scan, claims, countries, k, withSuffix(scan, head.last));
    // "A, Prime Minister, Minister of Trade and Minister of Ports B": the second may be B's
    if (second.name !== undefined && isBehind && isFurtherPost(scan, claims, first)) return undefined;
    if (isOfStandIn(scan, claims, countries, first, and, second)) return undefined;
    const isOne = isOnePerson || isNamedBehind(scan, claims, countries, second.last);
    return isOne ? second : undefined;
  }
  return undefined;
}

function joinsSubject(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  at: number,
  subject: boolean,
): boolean {
  if (!isCapital(scan, at + 1) || !isFree(claims, at + 1) || startsPost(scan, claims, countries, at + 1))
    return false;
  if (has(scan, at + 1, Role.titleState) || honorificHit(scan, at + 1)?.entry.ambiguous === false)
    return false;
  return subject && isBodyOrPlainWord(scan, countries, at + 1);
}

function isBodyOrPlainWord(scan: Scan, countries: CountryHits, i: number): boolean {
  return (
    !countries.startingAt.has(i) && (isBodyWord(scan, i) || !has(scan, i, Role.givenName | Role.familyFirst))
  );
}

const MOST_COMMAS = 8;

/** `Affairs, Trade and Culture`, `Small Business, the Workplace and Skills`: commas inside a subject that an "and" closes, with no name behind. */
function isInnerComma(scan: Scan, claims: Claims, countries: CountryHits, at: number, commas = 1): boolean {
  let k = behindThe(scan, at + 1);
  let words = 0;
  while (
    isCapital(scan, k) &&
    isFree(claims, k) &&
    (isBodyWord(scan, k) || isWordOfRegion(surface(scan, k, k))) &&
    (!has(scan, k, Role.titleHead) || surface(scan, k, k) === 'Justice') &&
    words < 4
  ) {
    words += 1;
    k += 1;
  }
  if (words === 0) k = behindItem(scan, countries, k);
  if (k === behindThe(scan, at + 1)) return false;
  if (is(scan, k, W.comma) && is(scan, k + 1, W.and)) k += 1;
  // "Labour and Employment, Environment, Forest and Climate Change"
  else if (is(scan, k, W.comma))
    return commas < MOST_COMMAS && isInnerComma(scan, claims, countries, k, commas + 1);
  const last = behindThe(scan, k + 1);
  return (
    (is(scan, k, W.and) || is(scan, k, W.ampersand)) &&
    isCapital(scan, last) &&
    !has(scan, last, Role.givenName | Role.familyFirst) &&
    !startsPost(scan, claims, countries, last)
  );
}
