/** Bodies by the pattern of their names whose head trails: `National Intelligence Agency`. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import {
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isFree,
  isHyphen,
  longestHit,
  reads,
  sameSentence,
  startsSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import { isAcronym } from './agencyAcronyms';
import { royalNation } from './agencyOwners';
import { isFieldOfPost, isHouseOfLaws, isPortfolio, isTailOfName } from './agencyNeighbours';
import { isParentBody } from './agencyPatterns';
import { CONNECTORS, subjectEnd } from './agencySubjects';
import type { CountryHit, CountryHits } from './countryHits';
import { isInfinitive } from './dialogueParts';
import type { Extent } from './foundBodies';
import { isAcronymOfBody, isBodyName } from './otherBodies';
import { isRegional } from './regions';

/** So many tokens behind its first one the head of a body may trail. */
export const FURTHEST_TRAIL = 9;

/** A body whose head trails (`National Intelligence Agency`), where token `i` begins it. */
export function trailingPattern(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): Extent | undefined {
  if (!goesOn(scan, i + 1)) return undefined;
  const country = countries.startingAt.get(i);
  if (country !== undefined && !mayOwn(country)) return undefined;
  if (isNoBeginning(scan, claims, i)) return undefined;
  let extent: Extent | undefined;
  let bodyWords = 0;
  for (
    let k = i;
    k < scan.sequence.count && k - i <= FURTHEST_TRAIL && sameSentence(scan, i, k) && isFree(claims, k);
    k += 1
  ) {
    if (isCapital(scan, k) && !isShouted(scan, k)) {
      if (
        k > i &&
        countries.startingAt.has(k) &&
        !(k === i + 1 && royalNation(scan, countries, i) !== undefined)
      )
        break;
      // "Kenya Ministry of Trade": the country in front of a head that leads is one of its own
      const leads = has(scan, k, Role.agencyLead) && isAmong(scan, k + 1, CONNECTORS);
      if (
        (has(scan, k, Role.private) && !isOfMarkets(scan, k)) ||
        (leads && k === i + 1 && country !== undefined)
      )
        return undefined;
      // "Harbors Division Ministry of Trade": two, with nothing between
      if ((leads && extent !== undefined) || isBareTitle(scan, countries, k)) break;
      if (k > i && isHead(scan, k, bodyWords))
        extent = { first: i, last: withSubject(scan, claims, countries, k) };
      else if (has(scan, k, Role.nameOfBody | Role.topic)) bodyWords += 1;
      else if (isHyphenedName(scan, k)) return undefined;
      if (extent !== undefined && extent.last > k) break;
    } else if (isLink(scan, k) || (extent === undefined && joinsWords(scan, i, k))) continue;
    else if (k === i + 1 && isPluralOfTwo(scan, i)) bodyWords += 1;
    else break;
  }
  // "Head of the GCC Department"
  if (extent === undefined || (country !== undefined && bodyWords < 1 && !isUnitOfPost(scan, i)))
    return undefined;
  const isNamedAfter = (country?.last ?? i) > i || royalNation(scan, countries, i) !== undefined;
  if (isNamedAfter && !FORCES.test(surface(scan, extent.last, extent.last))) return undefined;
  return bodyWords > 0 || country !== undefined || isOfState(scan, countries, extent) ? extent : undefined;
}

/** `Kenya` of `Kenya Wildlife Service`, and in front of forces `Sri Lanka` of `Sri Lanka Navy`: a state that names its bodies. */
function mayOwn({ first, last, form, code }: CountryHit): boolean {
  return form === 'name' && (first === last || (code.length === 2 && code !== 'US' && code !== 'EU'));
}

/** `Sri Lanka Navy`, but not `New Zealand Embassy`: bodies that are named after a state of two words. */
const FORCES = /^(?:Army|Corps|Department|Force|Forces|Guard|Navy|Police|Service)$/;

/** `Capital Markets Authority`: no firm. */
function isOfMarkets(scan: Scan, k: number): boolean {
  return /^Capital Markets?$/.test(surface(scan, k, k + 1));
}

/** Whether the capital at `i` is none that the name of a body begins with. */
function isNoBeginning(scan: Scan, claims: Claims, i: number): boolean {
  return (
    is(scan, i, W.the) ||
    surface(scan, i, i) === 'Affairs' ||
    // "Senior European Commission officials"
    (reads(scan, i, 'Senior') && longestHit(scan, i + 1, Kind.agency, isBodyName) !== undefined) ||
    isFieldOfTitle(scan, i) ||
    isHyphen(scan, i - 1) ||
    (has(scan, i, Role.titlePlural) && longestHit(scan, i + 1, Kind.agency, isBodyName) !== undefined) ||
    has(scan, i, Role.ordinal) ||
    isTailOfName(scan, claims, i) ||
    isPortfolio(scan, i) ||
    longestHit(scan, i, Kind.agency, isAcronymOfBody) !== undefined ||
    isOwnerInLetters(scan, i) ||
    // "Acting Ports Administration Administrator"
    reads(scan, i, 'Acting') ||
    isInfinitive(scan, i) ||
    (startsSentence(scan, i) && !has(scan, i, Role.nameOfBody) && !isUniversity(scan, i))
  );
}

/** `Agency`, and `Center` where `bodyWords` stand in front. */
function isHead(scan: Scan, k: number, bodyWords: number): boolean {
  return has(scan, k, Role.agencyTrail) || (has(scan, k, Role.weakAgencyTrail) && bodyWords > 0);
}

/** `Director` that is no head of a body, and owns nothing behind it. */
function isBareTitle(scan: Scan, countries: CountryHits, k: number): boolean {
  return (
    has(scan, k, Role.titleHead) &&
    !has(scan, k, Role.agencyTrail | Role.weakAgencyTrail) &&
    !isGeneralService(scan, k) &&
    !isExecutiveCouncil(scan, countries, k) &&
    !is(scan, k + 1, W.possessive) &&
    !is(scan, k + 1, W.apostrophe)
  );
}

/** `Harbor-Nordlys`: a name joined by a hyphen, of which the second part is no word of bodies. */
function isHyphenedName(scan: Scan, k: number): boolean {
  return (
    isHyphen(scan, k + 1) &&
    isCapital(scan, k + 2) &&
    !has(scan, k + 2, Role.nameOfBody | Role.topic) &&
    !/^(?:East|West)$/.test(surface(scan, k + 2, k + 2))
  );
}

/** What stands between two words of a name without ending it. */
function isLink(scan: Scan, k: number): boolean {
  if (isHyphen(scan, k) || is(scan, k, W.ampersand)) return true;
  // "National Counter-terrorism Committee"
  if (isHyphen(scan, k - 1) && isCounter(scan, k - 2) && isCapital(scan, k + 1)) return true;
  if (is(scan, k, W.apostrophe)) return true;
  return (
    is(scan, k, W.possessive) &&
    (has(scan, k - 1, Role.titleHead) || OF_ALL.test(surface(scan, k - 1, k - 1)))
  );
}

/** `Supreme People’s Court`, `National Children’s Bureau`: of whom the body is, and nobody’s. */
const OF_ALL = /^(?:Children|Citizen|Consumer|Fishermen|Men|People|Women)$/;

/** `Trade and Ports` of `National Trade and Ports Agency`, which begins at `i`: words of bodies on both sides of the "and". */
function joinsWords(scan: Scan, i: number, and: number): boolean {
  return (
    is(scan, and, W.and) &&
    isCapital(scan, and + 1) &&
    (isBodyOrRegion(scan, and - 1) || isUnitOfPost(scan, i)) &&
    !isHouseOfLaws(scan, and - 1) &&
    !isHouseOfLaws(scan, and + 1) &&
    isBodyOrRegion(scan, and + 1) &&
    !isListItem(scan, i)
  );
}

function isBodyOrRegion(scan: Scan, k: number): boolean {
  return has(scan, k, Role.nameOfBody | Role.topic) || isRegional(surface(scan, k, k));
}

/** Heads of public bodies alone, whatever stands in front. */
const PUBLIC_HEADS = /^(?:Agency|Authority|Bureau|Directorate|Inspectorate|Tribunal)$/;

/** `Tidewater Agency` of `the Norwegian Tidewater Agency`: the state tells that it is a body, not the word. */
function isOfState(scan: Scan, countries: CountryHits, { first, last }: Extent): boolean {
  const country = countries.endingAt.get(first - 1);
  return (
    (country?.form === 'adjective' || country?.form === 'abbreviation') &&
    last - first <= MOST_UNKNOWN &&
    PUBLIC_HEADS.test(surface(scan, last, last)) &&
    !OF_BUSINESS.test(surface(scan, last - 1, last - 1)) &&
    !has(scan, first, Role.givenName | Role.familyFirst) &&
    !PART_IN_TREATY.test(surface(scan, first, first))
  );
}

/** `Competent Authority`, `Implementing Agency`: what some body or other is under an agreement. */
const PART_IN_TREATY =
  /^(?:Appropriate|Competent|Contact|Contracting|Coordinating|Designated|Executing|Funding|Implementing|Leading|Nodal|Notifying|Participating|Partner|Requested|Requesting|Responsible|Sending)$/;

/** `the French Travel Agency`, `the Turkish News Agency`: businesses. */
const OF_BUSINESS = /^(?:Advertising|News|Press|Rating|Recruitment|Travel)$/;

/** So many words that are no words of bodies may stand in front of the head. */
const MOST_UNKNOWN = 2;

const JOINTS = wordTable([W.and, W.ampersand, W.apostrophe, W.possessive]);

/** Whether a name can go on with token `i`: most capitals stand alone. */
function goesOn(scan: Scan, i: number): boolean {
  return isCapital(scan, i) || isAmong(scan, i, JOINTS) || isHyphen(scan, i);
}

const LINKS = wordTable([W.of, W.the, W.in, W.on, W.at, W.to, W.for, W.from, W.with]);

/** `OF`, `HOLD` of a heading in capitals: a word that is no part of a name there. */
function isShouted(scan: Scan, i: number): boolean {
  // "Norway To Set Up Trade Commission"
  if (is(scan, i, W.to)) return true;
  return (
    isAllCaps(scan, i) &&
    (isAmong(scan, i, LINKS) || /^(?:HELD|HOLDS?|HOSTS?|MEETS?)$/.test(surface(scan, i, i)))
  );
}

/** `Harbors and` of `the Harbors and Wildlife Authority`: things in the plural, of which a body has charge. */
function isPluralOfTwo(scan: Scan, i: number): boolean {
  return (
    is(scan, i - 1, W.the) &&
    is(scan, i + 1, W.and) &&
    isCapital(scan, i + 2) &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(surface(scan, i, i)) &&
    !has(scan, i, Role.titlePlural | Role.agencyLeadPlural) &&
    /^(?:Administration|Agency|Authority|Board|Bureau|Commission)$/.test(surface(scan, i + 3, i + 3))
  );
}

const LONGEST_FIELD = 4;

/** `Public Administration` of `Minister for Harbor Affairs and Public Administration`: what a post is for. */
function isFieldOfTitle(scan: Scan, i: number): boolean {
  if (!is(scan, i - 1, W.and)) return false;
  let k = i - 2;
  while (k > i - 2 - LONGEST_FIELD && isCapital(scan, k)) k -= 1;
  return is(scan, k, W.for) && has(scan, k - 1, Role.titleHead) && sameSentence(scan, k, i);
}

/** `Shoreline` of `Director of the Shoreline and Oceanic Department`: it begins the body that the post is at. */
function isUnitOfPost(scan: Scan, i: number): boolean {
  return is(scan, i - 1, W.the) && is(scan, i - 2, W.of) && has(scan, i - 3, Role.titleHead);
}

/** `Counter` of `Counter-terrorism`: a word that goes on in lower case behind its hyphen. */
function isCounter(scan: Scan, i: number): boolean {
  return /^(?:Anti|Co|Counter|Cyber|Non)$/.test(surface(scan, i, i));
}

/** `VA` of `VA Harbor Operations Center`: the short form of the body that it is of. */
function isOwnerInLetters(scan: Scan, i: number): boolean {
  return (
    isAllCaps(scan, i) &&
    isCapital(scan, i + 1) &&
    !isAllCaps(scan, i + 1) &&
    longestHit(scan, i, Kind.agency, isAcronym)?.last === i
  );
}

/** `Dakota State University` that opens a line: names of universities begin with any word. */
function isUniversity(scan: Scan, i: number): boolean {
  for (let k = i + 1; k < i + 4 && isCapital(scan, k) && sameSentence(scan, i, k); k += 1)
    if (reads(scan, k, 'University')) return !NO_NAME.test(surface(scan, i, i));
  return false;
}

/** Words that open a sentence in front of a university. */
const NO_NAME = /^(?:A|An|At|By|From|In|The|This|With)$/;

/** `General Service Administration`, `General Secretariat`: no general. */
function isGeneralService(scan: Scan, k: number): boolean {
  return (
    reads(scan, k, 'General') &&
    /^(?:Services?|Staff|Accounting|Administration|Assembly|Authority|Civil|Customs|Directorate|Inspectorate|Sports|Statistics|Tax|Taxation|Traffic)$/.test(
      surface(scan, k + 1, k + 1),
    )
  );
}

/** `African Union Executive Council`, `the Executive Board`: no executive, and no end of a longer name. */
function isExecutiveCouncil(scan: Scan, countries: CountryHits, k: number): boolean {
  return (
    (countries.endingAt.has(k - 1) || !isCapital(scan, k - 1)) &&
    reads(scan, k, 'Executive') &&
    /^(?:Board|Committee|Council|Directorate)$/.test(surface(scan, k + 1, k + 1))
  );
}

/** `Council on Sports, Fitness and Nutrition`: a head in the middle goes on with its subject. */
function withSubject(scan: Scan, claims: Claims, countries: CountryHits, head: number): number {
  if (!is(scan, head + 1, W.on) && !is(scan, head + 1, W.for) && !is(scan, head + 1, W.of)) return head;
  const subject = is(scan, head + 2, W.the) ? head + 3 : head + 2;
  if (!isCapital(scan, subject) || !isFree(claims, subject) || countries.startingAt.has(subject)) return head;
  // `Customs Tariff Commission of the State Council`: a body behind "of" is one of its own
  const isBody =
    longestHit(scan, subject, Kind.agency, isBodyName) !== undefined || isParentBody(scan, subject);
  if (is(scan, head + 1, W.of) && isBody) return head;
  if (isFieldOfPost(scan, head + 1)) return head;
  return Math.max(head, subjectEnd(scan, claims, countries, subject).last);
}

/**
 * Behind a comma or a preposition's list, `X and Y Agency` is two things, but not `National X and Y Agency`, nor a unit
 * behind a post: `Secretary, X and Y Division`.
 */
function isListItem(scan: Scan, i: number): boolean {
  return (
    is(scan, i - 1, W.comma) &&
    !has(scan, i - 2, Role.titleHead) &&
    !/^(?:National|Federal|Central)$/.test(surface(scan, i, i))
  );
}
