/** Bodies by a word beside what they are of: `Treasury’s focus`, `SADC Secretariat`. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { lean } from '../../tokens/leanPattern';
import { foldSpace } from '../../tokens/fold';
import {
  has,
  is,
  isAllCaps,
  isCapital,
  isHyphen,
  isLower,
  longestHit,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Scan } from '../scan';
import { isAcronym } from './agencyAcronyms';
import type { CountryHits } from './countryHits';
import { bracketedAcronym } from './dialogueParts';
import { isRegional, isWordOfRegion } from './regions';

/** The U.S. Department of the Treasury, as it writes of itself. */
const TREASURY = 'Department of the Treasury';

/** Whether the word at token `i` stands for the department in a text that names these states. */
function isTreasury(scan: Scan, countries: CountryHits, states: ReadonlySet<string>, i: number): boolean {
  if (!reads(scan, i, 'Treasury') || !states.has('US')) return false;
  const isOfOthers = states.has('GB') && is(scan, i - 1, W.the);
  const of = is(scan, i - 1, W.the) ? i - 2 : i - 1;
  // "Secretary of the Treasury"
  const isPost = is(scan, of, W.of) && has(scan, of - 1, Role.titleHead | Role.agencyLead);
  if (isPost || isOfOthers) return false;
  const owner = countries.endingAt.get(i - 1);
  if (owner !== undefined && owner.code !== 'US') return false;
  if (is(scan, i + 1, W.possessive)) return true;
  const next = surface(scan, i + 1, i + 1);
  return STAFF.test(next) || (owner?.code === 'US' && !NO_BODY.test(next));
}

const STAFF = /^(?:delegations?|officials?|staff|experts)$/;
/** `U.S. Treasury Secretary`, `U.S. Treasury bonds` */
const NO_BODY = lean(/^(?:\p{Lu}|bills?|bonds?|markets?|notes?|securities|yields?)/u);

/** The last token of the grouping or international body whose letters stand at `i`. */
function endOfLetters(scan: Scan, countries: CountryHits, i: number): number | undefined {
  const grouping = countries.startingAt.get(i);
  if (grouping !== undefined && scan.knowledge.groupings.has(grouping.code)) return grouping.last;
  if (!isAllCaps(scan, i)) return undefined;
  const body = longestHit(scan, i, Kind.agency, isAcronym);
  return body?.last === i && body.entry.country === 'INT' ? i : undefined;
}

/** `SADC Secretariat`, `GCC General Secretariat`: the last token of the organ of those whom the letters at `i` name. */
function secretariatOf(scan: Scan, countries: CountryHits, i: number): number | undefined {
  if (!isAllCaps(scan, i)) return undefined;
  const last = reads(scan, i + 1, 'General') ? i + 2 : i + 1;
  if (!reads(scan, last, 'Secretariat') || !sameSentence(scan, i, last)) return undefined;
  return endOfLetters(scan, countries, i) === i ? last : undefined;
}

const UNITS = /^(?:Department|Desk|Directorate|Division|Section|Unit)$/;
const NOT_OF_UNIT = /^(?:Chief|Director|General|Head|Members|members|Officers?)$/;
const MOST_GROUPINGS = 3;

/**
 * `CIS Department`, `NATO and EU Division`: the last token of a ministry’s unit for those whom the letters at `i` name,
 * but not the `UN Department of Trade`, which is theirs.
 */
function unitFor(scan: Scan, countries: CountryHits, i: number): number | undefined {
  let at = i;
  for (let count = 1; count <= MOST_GROUPINGS; count += 1) {
    const last = endOfLetters(scan, countries, at);
    if (last === undefined) return undefined;
    at = last + 1;
    if (!is(scan, at, W.and) && !is(scan, at, W.ampersand)) break;
    at += 1;
  }
  if (!UNITS.test(surface(scan, at, at)) || !sameSentence(scan, i, at)) return undefined;
  return isUnit(scan, countries, at) ? at : undefined;
}

/** Whether `Division` at `at` closes the name of a unit: not `UN Department of Trade`, `EU Desk Officer`, `EU Directorate-General`, the `EU Section Members` of a joint body. */
function isUnit(scan: Scan, countries: CountryHits, at: number): boolean {
  if (isHyphen(scan, at + 1) || NOT_OF_UNIT.test(surface(scan, at + 1, at + 1))) return false;
  return !is(scan, at + 1, W.for) && (!is(scan, at + 1, W.of) || isOwner(scan, countries, at + 2));
}

const UNITS_OF_POSTS = /^(?:Branch|Department|Directorate|Division|Section|Wing)$/;
const LONGEST_UNIT = 10;

/**
 * `Consular, Passport and Visa Division` of `Joint Secretary, …` and `Joint Secretary (…)`, `South East Asia and the
 * Pacific Division`: the last token of the unit that a post is at, where token `i` begins a list of what the unit has
 * charge of.
 */
function unitOfPost(scan: Scan, countries: CountryHits, i: number): number | undefined {
  if (!is(scan, i - 1, W.comma) && !is(scan, i - 1, W.open)) return undefined;
  if (!has(scan, i - 2, Role.titleHead) || !isCharge(scan, i) || countries.startingAt.has(i))
    return undefined;
  let isOpen = false;
  for (let k = i + 1; k < i + LONGEST_UNIT && sameSentence(scan, i, k); k += 1) {
    if (UNITS_OF_POSTS.test(surface(scan, k, k)))
      return isOpen || isHyphen(scan, k + 1) || NOT_OF_UNIT.test(surface(scan, k + 1, k + 1)) ? undefined : k;
    const isAnd = is(scan, k, W.and) || is(scan, k, W.ampersand);
    const isJoint = isAnd || is(scan, k, W.comma) || is(scan, k, W.the);
    // a list that no "and" closes has ended with its last comma
    if (isAnd || is(scan, k, W.comma)) isOpen = !isAnd;
    // "Passport and Visa (PV) Division"
    const letters = bracketedAcronym(scan, k + 2);
    if (letters === k) k += 2;
    else if (!isJoint && (!isCharge(scan, k) || countries.startingAt.has(k))) return undefined;
  }
  return undefined;
}

/** `Central Asia and Afghanistan Division`, `Russia Division` of `Head of the …`: the last token of a unit for states, behind the post that leads it. */
function unitForStates(scan: Scan, countries: CountryHits, i: number): number | undefined {
  const of = is(scan, i - 1, W.the) ? i - 2 : i - 1;
  if (!is(scan, of, W.of) || !has(scan, of - 1, Role.titleHead)) return undefined;
  let hasState = false;
  for (let k = i; k < i + LONGEST_UNIT && sameSentence(scan, i, k);) {
    if (k > i && UNITS.test(surface(scan, k, k)))
      return hasState && isUnit(scan, countries, k) && !isOfField(scan, k) ? k : undefined;
    const state = countries.startingAt.get(k);
    if (state?.form === 'adjective') return undefined;
    const isJoint = k > i && (is(scan, k, W.and) || is(scan, k, W.comma) || is(scan, k, W.the));
    const isOther = !isCapital(scan, k) || has(scan, k, Role.titleHead | Role.agencyLead | Role.givenName);
    if (state === undefined && !isJoint && isOther) return undefined;
    hasState ||= state !== undefined;
    k = (state?.last ?? k) + 1;
  }
  return undefined;
}

/** `United States Department of the Interior`: what the department is for, and no body that it is part of. */
function isOfField(scan: Scan, at: number): boolean {
  if (!is(scan, at + 1, W.of) || !is(scan, at + 2, W.the)) return false;
  const body = longestHit(scan, at + 3, Kind.agency, isBody);
  return !has(scan, at + 3, Role.agencyLead) && (body === undefined || body.last === at + 3);
}

function isBody(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency';
}

/** `Passport and Visa Division` of `Passport and Visa (PV) Division` */
function withoutLetters(name: string): string {
  return foldSpace(name.replace(/\s*\(\p{Lu}{2,8}\)/u, ''));
}

/** `Visa`, `Pacific`: a word that tells what a unit has charge of. */
function isCharge(scan: Scan, i: number): boolean {
  const word = surface(scan, i, i);
  return (
    isCapital(scan, i) &&
    (has(scan, i, Role.nameOfBody | Role.topic) || isWordOfRegion(word) || isRegional(word)) &&
    !has(scan, i, Role.titleHead | Role.agencyLead | Role.givenName)
  );
}

/** `Norwegian embassy staff`, `the Norwegian embassy grounds`: not the body itself. */
const OF_EMBASSY =
  /^(?:staff|personnel|officials?|employees|diplomats?|grounds|premises|building|compound|residence)$/;

/** `embassy` of `the Norwegian embassy`, `Norway’s embassy`, where its state begins at token `i`. */
function lowerEmbassy(scan: Scan, countries: CountryHits, i: number): ShortBody | undefined {
  const state = countries.startingAt.get(i);
  if (state === undefined) return undefined;
  const at = is(scan, state.last + 1, W.possessive) ? state.last + 2 : state.last + 1;
  if (!isLower(scan, at) || !/^(?:embassy|consulate)$/.test(surface(scan, at, at))) return undefined;
  if (OF_EMBASSY.test(surface(scan, at + 1, at + 1))) return undefined;
  return { first: at, last: at, value: surface(scan, at, at), country: state.code };
}

/** `the Ministry`, `Norway’s Ministry`, `Norway`: whose the unit in front of "of" is. */
function isOwner(scan: Scan, countries: CountryHits, at: number): boolean {
  return is(scan, at, W.the) || countries.startingAt.has(at);
}

/**
 * `Foreign Ministries` of `the Norwegian and Chilean Foreign Ministries`, `the Foreign Ministries of Norway and Chile`:
 * a ministry that each of the states has, where token `i` is what it is for.
 */
function ministryOfEach(scan: Scan, countries: CountryHits, i: number): ShortBody | undefined {
  const last = i + 1;
  if (!has(scan, last, Role.agencyLeadPlural) || !reads(scan, last, 'Ministries')) return undefined;
  if (!has(scan, i, Role.nameOfBody | Role.topic) || !sameSentence(scan, i, last)) return undefined;
  const state = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  const isOfStates = is(scan, last + 1, W.of) && countries.startingAt.has(state);
  if (!isOfStates && countries.endingAt.get(i - 1)?.form !== 'adjective') return undefined;
  return { first: i, last, value: `${surface(scan, i, i)} Ministry`, country: undefined };
}

interface ShortBody {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly country: string | undefined;
}

/** The body that token `i` begins, if a word beside tells what it is of. */
export function shortBodyAt(
  scan: Scan,
  countries: CountryHits,
  states: ReadonlySet<string>,
  i: number,
): ShortBody | undefined {
  if (isTreasury(scan, countries, states, i)) return { first: i, last: i, value: TREASURY, country: 'US' };
  const mayBeLetters = isAllCaps(scan, i) || countries.startingAt.has(i);
  const unit =
    (mayBeLetters ? unitFor(scan, countries, i) : undefined) ??
    unitOfPost(scan, countries, i) ??
    unitForStates(scan, countries, i);
  // whose ministry it is stands elsewhere
  if (unit !== undefined)
    return { first: i, last: unit, value: withoutLetters(surface(scan, i, unit)), country: undefined };
  if (!mayBeLetters) return ministryOfEach(scan, countries, i);
  const last = secretariatOf(scan, countries, i);
  if (last === undefined) return ministryOfEach(scan, countries, i) ?? lowerEmbassy(scan, countries, i);
  return {
    first: i,
    last,
    value: foldSpace(surface(scan, i, last)),
    country: countries.startingAt.get(i)?.code,
  };
}
