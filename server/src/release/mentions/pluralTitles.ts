/** Posts in the plural: whom they stand for, and who holds them. */
import { Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { CLAIM, has, is, isAmong, isCapital, isFree, isLower, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';
import { honorificsAt } from './honorifics';
import { isVerbOfHeadline } from './headlineWords';
import { nameAt, nameStrength } from './names';
import { behindBrackets, GOES_ON } from './titleLinks';
import type { Walk } from './titleLinks';
import type { TitleExtent } from './titles';

const KNOWN_TITLES = 24;
const STEM = 6;

/** `Ministries` of `the Ministries of Trade`, `Foreign` in front of it. */
function isOfBodies(scan: Scan, at: number): boolean {
  return (
    has(scan, at, Role.agencyLeadPlural) || (isCapital(scan, at) && has(scan, at + 1, Role.agencyLeadPlural))
  );
}

const LONGEST_OF_TWO = 16;
const LONGEST_NAME = 4;

/** `the Norwegian and Chilean Ministers, Kari Berg and Ana Soto`, `the Directors of the Ministries of Trade of Norway and Chile, A and B`: a plural of two who are named behind a comma. */
function standsBeforeTwo({ scan, claims, countries }: Walk, last: number): boolean {
  let at = last + 1;
  while (!is(scan, at, W.comma)) {
    const isLink = is(scan, at, W.of) || is(scan, at, W.the) || is(scan, at, W.and);
    if (at > last + LONGEST_OF_TWO || !sameSentence(scan, last, at)) return false;
    const country = countries.startingAt.get(at);
    if (country === undefined && !isLink && claims[at] !== CLAIM.agency && !isOfBodies(scan, at))
      return false;
    at = country === undefined ? at + 1 : country.last + 1;
  }
  if (countries.startingAt.has(at + 1) || !sameSentence(scan, last, at + 1)) return false;
  let name = at + 1;
  while (claims[name] === CLAIM.honorific) name += 1;
  const from = name;
  while (isCapital(scan, name) && name < from + LONGEST_NAME) name += 1;
  if (name < from + 2 || !is(scan, name, W.and)) return false;
  name += 1;
  while (claims[name] === CLAIM.honorific) name += 1;
  return isCapital(scan, name) && isCapital(scan, name + 1);
}

/** `the Presidents of Chile and Peru`, `the Ministers` behind two of them: a plural that stands for known persons. */
export function standsForKnown(walk: Walk, { first, last }: TitleExtent): boolean {
  const { scan, countries, titles } = walk;
  if (standsBeforeTwo(walk, last)) return true;
  // "the Ministers and Secretaries"
  const isSecond = is(scan, first - 1, W.and) && titles.at(-1)?.last === first - 2;
  const country = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  const isOfState = is(scan, last + 1, W.of) && countries.startingAt.has(country);
  const isArticled = isSecond || is(scan, first - 1, W.the) || isCounted(scan, first);
  const written = surface(scan, last, last);
  const isShort = /^[FP]Ms$/.test(written);
  if ((first < last || isShort) && isOfTwoStates(walk, first)) return true;
  if (!isArticled) return isOfState ? isNamedByStates(walk, first, last) : isKnownSubject(walk, first, last);
  if (isOfState) return true;
  // "the two FMs" behind one Foreign Minister
  const stem = isShort ? 'Minister' : written.slice(0, STEM);
  const like = titles
    .slice(-KNOWN_TITLES)
    .filter((title) => surface(scan, title.first, title.last).includes(stem));
  // "the Deputy Foreign Ministers" behind one and her counterpart
  const isWhole = first < last && like.some((title) => isPluralOfTitle(scan, title, first, last));
  // "the Ministers agreed" behind a Minister and two with other posts, or behind "Ministers of Trade of Norway and Chile"
  const isOfSeveral =
    titles.length > 2 || like.some((title) => surface(scan, title.first, title.first) === written);
  const isSubject = isOfSeveral && doesSomething(scan, last);
  return like.length > (isCounted(scan, first) || isWhole || isSubject ? 0 : 1);
}

/** `Receives Ambassadors of Norway`, `Ministers of Trade of Norway and Chile`: a plural without article whose states are told. */
function isNamedByStates({ scan, countries }: Walk, first: number, last: number): boolean {
  if (isVerbOfHeadline(scan, first - 1) && sameSentence(scan, first - 1, first)) return true;
  const state = countries.startingAt.get(is(scan, last + 2, W.the) ? last + 3 : last + 2);
  const next = (state?.last ?? last) + 1;
  if (state === undefined || first === last || (!is(scan, next, W.comma) && !is(scan, next, W.and)))
    return false;
  return (
    countries.startingAt.has(is(scan, next + 1, W.the) ? next + 2 : next + 1) &&
    sameSentence(scan, first, next + 1)
  );
}

/** `On trade, Ministers took stock`, behind "the Ministers": one word at the head of what they do. */
function isKnownSubject({ scan, titles }: Walk, first: number, last: number): boolean {
  const isHead = is(scan, first - 1, W.comma) || !sameSentence(scan, first - 1, first);
  const written = surface(scan, last, last);
  return (
    first === last &&
    isHead &&
    doesSomething(scan, last) &&
    titles
      .slice(-KNOWN_TITLES)
      .some((title) => title.last === title.first && surface(scan, title.last, title.last) === written)
  );
}

/** `agreed` of `the Ministers agreed`: a verb in lower case behind the post. */
function doesSomething(scan: Scan, last: number): boolean {
  const behind = last + 1;
  return (
    isLower(scan, behind) && sameSentence(scan, last, behind) && !GOES_ON.test(surface(scan, behind, behind))
  );
}

const LONGEST_POST = 7;
const POST_LINKS = wordTable([W.and, W.the, W.of, W.ampersand]);

/** Whom a plural has as a holder. */
export interface Holder {
  readonly start: number;
  readonly honorific?: { readonly first: number; readonly last: number };
  /** `Economy` of `the Secretaries of Trade A and Economy B`: where the rest of the post begins that this one has. */
  readonly post?: number;
}

const BOTH = /^of (?:the two|both) (?:countries|nations|sides|states)$/;

/** `of the two countries` or `of both sides` with a name, a comma or none between: the token behind, else `at`. */
function behindBoth(scan: Scan, at: number): number {
  if (!is(scan, at, W.of)) return at;
  const last = is(scan, at + 1, W.the) ? at + 3 : at + 2;
  if (!sameSentence(scan, at, last) || !BOTH.test(surface(scan, at, last))) return at;
  return is(scan, last + 1, W.comma) ? last + 2 : last + 1;
}

/** `Dr. Jane Roe` at `at` behind a post in the plural, or behind its brackets: `Secretaries of State (Trade) Jane Roe`. */
export function firstHolder({ scan, claims, countries }: Walk, last: number): Holder | undefined {
  const at = behindBrackets(scan, behindBoth(scan, last + 1), last + LONGEST_POST);
  const honorific = honorificsAt(scan, claims, at);
  if (honorific === undefined && at === last + 1) return undefined;
  const start = honorific === undefined ? at : honorific.last + 1;
  if (!sameSentence(scan, last, start) || nameStrength(scan, claims, countries, start) === 0)
    return undefined;
  const isFull = (nameAt(scan, claims, countries, start)?.parts ?? 0) > 1;
  if (!isFull) return undefined;
  return honorific === undefined ? { start } : { start, honorific: { first: at, last: honorific.last } };
}

const LONGEST_BODY = 14;

/** The token behind the body that begins at `at`, else `at`. */
function behindBody({ scan, claims }: Walk, at: number): number {
  let end = at;
  while (claims[end] === CLAIM.agency && end < at + LONGEST_BODY && sameSentence(scan, at, end)) end += 1;
  return end;
}

/** Behind one holder at `at`: ` of Norway`, ` (Norway)`, ` (Ministry of Trade)`, ` of the Ministry of Trade`, `, Ministry of Trade`; the token behind it, else `at`. */
export function behindHolder(walk: Walk, at: number): number {
  const { scan, countries } = walk;
  const inside = is(scan, at + 1, W.the) ? at + 2 : at + 1;
  const isBracket = is(scan, at, W.open);
  const isLinked = is(scan, at, W.of) || is(scan, at, W.from) || is(scan, at, W.at) || is(scan, at, W.comma);
  const country = isBracket || is(scan, at, W.of) ? countries.startingAt.get(at + 1) : undefined;
  if (country !== undefined && (!isBracket || is(scan, country.last + 1, W.close)))
    return isBracket ? country.last + 2 : country.last + 1;
  if (!isBracket && !isLinked) return at;
  const end = behindBody(walk, inside);
  if (isBracket) {
    // "(MFA)": letters that may be no body
    const letters = end === inside && isAllLetters(surface(scan, inside, inside)) ? inside + 1 : end;
    return letters > inside && is(scan, letters, W.close) ? letters + 1 : at;
  }
  // "Ministers Kari Berg, Ministry of Trade, and Ola Moe", but not "A and B of the Ministry of Trade, C"
  return end > inside && (is(scan, end, W.and) || (is(scan, end, W.comma) && is(scan, end + 1, W.and)))
    ? end
    : at;
}

function isAllLetters(written: string): boolean {
  return /^[A-Z][A-Za-z]{0,4}[A-Z]$/.test(written);
}

/** The next holder of a plural behind comma or "and" at `at`; `isOfField` where each may have a field of his own. */
export function nextHolder(
  { scan, claims, countries }: Walk,
  at: number,
  isOfField: boolean,
): Holder | undefined {
  const honorific = honorificsAt(scan, claims, at);
  const start = honorific === undefined ? at : honorific.last + 1;
  if (!sameSentence(scan, at - 1, start)) return undefined;
  if (nameStrength(scan, claims, countries, start) > 0)
    return honorific === undefined ? { start } : { start, honorific: { first: at, last: honorific.last } };
  // "and for Ports Kari Berg"
  const post = is(scan, at, W.for) || is(scan, at, W.of) ? at + 1 : at;
  if (!isOfField || !isCapital(scan, post) || countries.startingAt.has(post)) return undefined;
  for (let k = post + 1; k < post + LONGEST_POST && sameSentence(scan, at, k) && isFree(claims, k); k += 1) {
    const strength = nameStrength(scan, claims, countries, k);
    if (strength > 1 || (strength > 0 && post > at && isNameOfTwo(scan, k))) return { start: k, post };
    if (!isCapital(scan, k) && !isAmong(scan, k, POST_LINKS)) return undefined;
    // "and of Trade of Norway Kari Berg"
    if (is(scan, k, W.of) && countries.startingAt.has(k + 1)) return undefined;
  }
  return undefined;
}

/** `Janez Hribar` behind `Home Affairs`: two words that no third goes on, behind a word of bodies. */
function isNameOfTwo(scan: Scan, at: number): boolean {
  const ofBodies = Role.nameOfBody | Role.topic | Role.topicPart;
  return (
    has(scan, at - 1, ofBodies) &&
    !has(scan, at, ofBodies) &&
    !has(scan, at + 1, ofBodies) &&
    isCapital(scan, at + 1) &&
    !isCapital(scan, at + 2)
  );
}

/** `Norwegian and Chilean` in front of a plural at `first`: those of two states. */
function isOfTwoStates({ scan, countries }: Walk, first: number): boolean {
  const second = countries.endingAt.get(first - 1);
  if (second?.form !== 'adjective' || !is(scan, second.first - 1, W.and)) return false;
  return countries.endingAt.has(second.first - 2) && sameSentence(scan, second.first - 2, first);
}

/** Whether the title is the singular of the plural between the tokens. */
function isPluralOfTitle(
  scan: Scan,
  title: { readonly first: number; readonly last: number },
  first: number,
  last: number,
): boolean {
  return `${surface(scan, title.first, title.last)}s` === surface(scan, first, last);
}

/** `the two Ministers`, `both Ministers`: as many as were named. */
function isCounted(scan: Scan, first: number): boolean {
  const count = surface(scan, first - 1, first - 1);
  return /^both$/i.test(count) || (/^(?:two|three|four)$/i.test(count) && is(scan, first - 2, W.the));
}
