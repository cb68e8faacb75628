/** Titles: posts and ranks before or after a name, or standing for one. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { Shape, TokenKind } from '../../tokens/token';
import {
  CLAIM,
  has,
  is,
  isCapital,
  isFree,
  isHyphen,
  isLower,
  longestHit,
  sameSentence,
  startsSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { isBodyWord, isHonorific, nameAt, nameStrength } from './names';

export type TitleEntry = Extract<PhraseEntry, { kind: 'title' | 'rank' | 'title-short' }>;

export function isTitle(entry: PhraseEntry): entry is TitleEntry {
  return entry.kind === 'title' || entry.kind === 'rank' || entry.kind === 'title-short';
}

export interface TitleExtent {
  readonly first: number;
  readonly last: number;
  /** The first token of a name directly behind the title, if one stands there. */
  readonly name?: number;
  /** The head is an ordinary word too (`Chair`, `Member`) and nothing else makes it a title. */
  readonly weak: boolean;
  readonly plural: boolean;
}

const MAX_WORDS = 24;

/** A title's head at token `i`: a known phrase or a head word; the last token of it. */
function headAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { last: number; weak: boolean; complete: boolean; plural: boolean } | undefined {
  const hit = longestHit(scan, i, isTitle);
  const isWordHead = has(scan, i, Role.titleHead | Role.weakTitleHead | Role.titlePlural);
  if (hit !== undefined && isFree(claims, i, hit.last) && !isAmbiguousShort(scan, hit)) {
    const single = hit.first === hit.last;
    return {
      last: hit.last,
      weak:
        single &&
        has(scan, i, Role.weakTitleHead) &&
        hit.entry.kind !== 'title-short' &&
        !(hit.entry.kind === 'rank' && !hit.entry.ambiguous),
      complete: hit.entry.kind === 'title' && hit.entry.complete,
      plural: has(scan, hit.last, Role.titlePlural) || has(scan, hit.first, Role.titlePlural),
    };
  }
  if (!isWordHead) return undefined;
  return {
    last: i,
    weak: has(scan, i, Role.weakTitleHead),
    complete: false,
    plural: has(scan, i, Role.titlePlural) && !has(scan, i, Role.titleHead),
  };
}

/** `PM`, `AG`, `General`: forms with other meanings, which count only directly before a name. */
function isAmbiguousShort(scan: Scan, hit: { first: number; last: number; entry: TitleEntry }): boolean {
  if (hit.entry.kind === 'title') return false;
  const written = surface(scan, hit.first, hit.last);
  if (hit.entry.kind === 'title-short' && written.toUpperCase() !== written && !written.includes('.'))
    return !isCapital(scan, hit.first);
  return hit.entry.ambiguous && !isCapital(scan, hit.last + 1);
}

function isTitleWord(scan: Scan, i: number): boolean {
  return scan.sequence.kind[i] === TokenKind.word && isCapital(scan, i);
}

/** `designate`, `at-Large` behind a head. */
function withSuffix(scan: Scan, last: number): number {
  if (isHyphen(scan, last + 1) && has(scan, last + 2, Role.titleSuffix)) return last + 2;
  if (
    is(scan, last + 1, W.dash) &&
    has(scan, last + 2, Role.titleSuffix) &&
    sameSentence(scan, last, last + 2)
  )
    return last + 2;
  if (
    has(scan, last + 1, Role.titleSuffix) &&
    !has(scan, last + 1, Role.particle) &&
    sameSentence(scan, last, last + 1) &&
    surface(scan, last + 1, last + 1).length > 2 &&
    (isCapital(scan, last + 1) ? has(scan, last + 1, Role.weakTitleHead) : true)
  )
    return last + 1;
  return last;
}

/** The words in front of a head that belong to the title: `Principal Deputy Assistant` of `… Secretary`. */
function extendLeft(scan: Scan, claims: Claims, countries: CountryHits, head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && sameSentence(scan, k, head) && isFree(claims, k) && head - k < 9; k -= 1) {
    if (is(scan, k, W.dash)) {
      if (!isHyphen(scan, k)) break;
      continue;
    }
    // "National Security and Intelligence Adviser", but not "President and National Security Advisor"
    if (is(scan, k, W.and) && isTitleWord(scan, k - 1) && isBodyWord(scan, k - 1) && first === k + 1) {
      if (
        has(scan, k - 1, Role.titleHead) ||
        has(scan, first, Role.titleHead) ||
        countries.endingAt.has(k - 1)
      )
        break;
      continue;
    }
    if (
      !isTitleWord(scan, k) ||
      is(scan, k, W.the) ||
      (has(scan, k, Role.ordinal) && !has(scan, k, Role.titleModifier))
    )
      break;
    if (countries.endingAt.has(k) && !isHyphen(scan, k + 1) && !isHyphen(scan, k - 1)) break;
    if (longestHit(scan, k, isHonorific)?.entry.ambiguous === false) break;
    if (
      startsSentence(scan, k) &&
      !has(scan, k, Role.nameOfBody | Role.titleModifier | Role.topic | Role.titleState)
    )
      break;
    if (has(scan, k, Role.givenName) && !has(scan, k, Role.nameOfBody)) break;
    if (isReaderWord(scan, k) || has(scan, k, Role.titlePlural)) break;
    if (((scan.sequence.shape[k] ?? 0) & Shape.dotted) !== 0) break;
    first = k;
  }
  while (first < head && is(scan, first, W.dash)) first += 1;
  return first;
}

function isReaderWord(scan: Scan, i: number): boolean {
  const number = scan.sequence.word[i] ?? 0;
  return number >= W.the && number < W.president;
}

const OPENERS = new Set<number>([W.of, W.for, W.to, W.on, W.in]);

interface Complement {
  readonly last: number;
  /** A name was met: its first token. */
  readonly name?: number;
}

/** Whether a second post begins at `i`, joined by "and": `… and Senior Director for the Western Hemisphere`. */
function startsPost(scan: Scan, claims: Claims, i: number): boolean {
  for (let k = i; k < i + 6 && sameSentence(scan, i, k) && isFree(claims, k) && isTitleWord(scan, k); k += 1)
    if (has(scan, k, Role.titleHead) && !has(scan, k, Role.titlePlural & ~Role.titleHead)) return true;
  return false;
}

/** `for Cyber and International Communications`, `of Defense`, `to the United Nations` behind a head. */
function extendRight(
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
    const opener = scan.sequence.word[at] ?? 0;
    if (OPENERS.has(opener)) {
      const next = is(scan, at + 1, W.the) ? at + 2 : at + 1;
      const step = complementStep(scan, claims, countries, opener, next, has(scan, end, Role.titleHead));
      if (step === undefined) break;
      end = step;
      at = end + 1;
      subject = true;
    } else if (isTitleWord(scan, at) && isFree(claims, at)) {
      if (longestHit(scan, at, isHonorific)?.entry.ambiguous === false) break;
      const isName = nameBegins(scan, claims, countries, at, subject);
      if (isName) return { last: end, name: at };
      if (!subject && !has(scan, at, Role.titleSuffix)) break;
      if (isSecondTitle(scan, claims, countries, at)) break;
      if (countries.startingAt.has(at) && !isHyphen(scan, at + 1)) break;
      end = at;
      at += 1;
    } else if (isHyphen(scan, at) && isTitleWord(scan, at + 1) && subject) at += 1;
    else if (is(scan, at, W.possessive) && subject && isTitleWord(scan, at + 1) && isBodyWord(scan, at + 1))
      at += 1;
    else if (is(scan, at, W.and) || is(scan, at, W.ampersand)) {
      const second = joinedPost(scan, claims, countries, first, at);
      if (second !== undefined) return second;
      if (!joinsSubject(scan, claims, countries, at, subject)) break;
      at += 1;
    } else if (is(scan, at, W.comma) && subject && isInnerComma(scan, claims, at)) {
      listed = true;
      at += 1;
    } else if (is(scan, at, W.comma) && listed && is(scan, at + 1, W.and) && isTitleWord(scan, at + 2)) {
      listed = false;
      at += 2;
    } else break;
  }
  return { last: end };
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
  const country = countries.startingAt.get(next);
  if (country !== undefined) {
    if (opener === W.in) return undefined;
    if (
      opener === W.of &&
      !(
        isTitleWord(scan, country.last + 1) &&
        isBodyWord(scan, country.last + 1) &&
        country.form !== 'adjective' &&
        country.form !== 'abbreviation' &&
        false
      )
    )
      return undefined;
    return isFree(claims, next, country.last) ? country.last : undefined;
  }
  if (claims[next] === CLAIM.agency && isCapital(scan, next)) {
    if (opener !== W.to || !behindHead) return undefined;
    let end = next;
    while (
      claims[end + 1] === CLAIM.agency &&
      sameSentence(scan, end, end + 1) &&
      scan.sequence.gap[end + 1] !== undefined
    )
      end += 1;
    return end;
  }
  if (opener === W.in || (opener === W.on && !isBodyWord(scan, next))) return undefined;
  return isTitleWord(scan, next) && isFree(claims, next) && !has(scan, next, Role.agencyLead)
    ? next
    : undefined;
}

/** Whether a name begins at `at`, inside or behind a title's complement. */
function nameBegins(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  at: number,
  subject: boolean,
): boolean {
  const strength = nameStrength(scan, claims, countries, at);
  if (strength === 0) return false;
  const name = nameAt(scan, claims, countries, at);
  if (name === undefined) return false;
  if (!subject) return true;
  return strength === 2
    ? name.parts >= 2
    : name.parts >= 2 && name.parts <= 4 && !isBodyWord(scan, name.last);
}

/** `… Reconciliation Ambassador Zalmay Khalilzad`: a head of its own directly before the name is a second title. */
function isSecondTitle(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  if (!has(scan, at, Role.titleHead) || has(scan, at, Role.weakTitleHead)) return false;
  if (has(scan, at - 1, Role.titleModifier)) return false;
  return isCapital(scan, at - 1) && nameBegins(scan, claims, countries, at + 1, false);
}

/** `Assistant to the President and Deputy National Security Advisor`: the second post, where one person holds both. */
function joinedPost(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  and: number,
): Complement | undefined {
  if (!isTitleWord(scan, and + 1) || !isFree(claims, and + 1) || !startsPost(scan, claims, and + 1))
    return undefined;
  const isBare = is(scan, first - 1, W.the) && and <= first + 2;
  const isOnePerson =
    (!isBare && leadsToName(scan, claims, countries, and + 1)) || isBehindName(scan, claims, first);
  if (!isOnePerson) return undefined;
  for (let k = and + 1; k < and + 7 && isTitleWord(scan, k) && isFree(claims, k); k += 1) {
    const head = headAt(scan, claims, k);
    if (
      head === undefined ||
      (head.weak &&
        !nameBegins(scan, claims, countries, head.last + 1, false) &&
        isTitleWord(scan, head.last + 1))
    )
      continue;
    return extendRight(scan, claims, countries, k, withSuffix(scan, head.last));
  }
  return undefined;
}

/** Whether the title stands in apposition: a name, a comma, and at most its country and body in front of it. */
function isBehindName(scan: Scan, claims: Claims, title: number): boolean {
  let at = title;
  while (at > title - 12 && sameSentence(scan, at, title) && !is(scan, at, W.comma)) at -= 1;
  return is(scan, at, W.comma) && claims[at - 1] === CLAIM.official;
}

function joinsSubject(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  at: number,
  subject: boolean,
): boolean {
  if (!isTitleWord(scan, at + 1) || !isFree(claims, at + 1) || startsPost(scan, claims, at + 1)) return false;
  if (has(scan, at + 1, Role.titleState)) return false;
  return subject && isBodyOrPlainWord(scan, countries, at + 1);
}

function isBodyOrPlainWord(scan: Scan, countries: CountryHits, i: number): boolean {
  return (
    !countries.startingAt.has(i) && (isBodyWord(scan, i) || !has(scan, i, Role.givenName | Role.familyFirst))
  );
}

/** Whether the words from `i` on run into a name without a break: then both posts belong to it. */
function leadsToName(scan: Scan, claims: Claims, countries: CountryHits, i: number): boolean {
  for (let k = i; k < i + 14 && sameSentence(scan, i, k) && isFree(claims, k); k += 1) {
    if (is(scan, k, W.comma) || is(scan, k, W.stop)) return false;
    if (k > i && isTitleWord(scan, k) && nameStrength(scan, claims, countries, k) > 0) return true;
  }
  return false;
}

/** `Affairs, Trade and Culture`: commas inside a subject that an "and" closes, with no name behind. */
function isInnerComma(scan: Scan, claims: Claims, at: number): boolean {
  let k = at + 1;
  let words = 0;
  while (
    isTitleWord(scan, k) &&
    isFree(claims, k) &&
    isBodyWord(scan, k) &&
    !has(scan, k, Role.titleHead) &&
    words < 4
  ) {
    words += 1;
    k += 1;
  }
  if (words === 0) return false;
  if (is(scan, k, W.comma) && is(scan, k + 1, W.and)) k += 1;
  return (
    is(scan, k, W.and) &&
    isTitleWord(scan, k + 1) &&
    !has(scan, k + 1, Role.givenName | Role.familyFirst) &&
    !startsPost(scan, claims, k + 1)
  );
}

/** The title in capitals whose head begins at token `i`; undefined where there is none. */
export function titleAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): TitleExtent | undefined {
  if (!isTitleWord(scan, i) || !isFree(claims, i)) return undefined;
  const head = headAt(scan, claims, i);
  if (head === undefined || !sameSentence(scan, i, head.last)) return undefined;
  const first = extendLeft(scan, claims, countries, i);
  const dotted =
    is(scan, head.last + 1, W.stop) && has(scan, head.last, Role.abbreviation) ? head.last + 1 : head.last;
  const right = extendRight(scan, claims, countries, first, withSuffix(scan, dotted));
  const behind = right.name ?? nameBehind(scan, claims, countries, right.last);
  if (
    head.weak &&
    behind === undefined &&
    isTitleWord(scan, head.last + 1) &&
    isFree(claims, head.last + 1) &&
    sameSentence(scan, i, head.last + 1)
  )
    return undefined;
  const weak = head.weak && first === i && behind === undefined;
  return {
    first,
    last: right.last,
    weak,
    plural: head.plural,
    ...(behind === undefined ? {} : { name: behind }),
  };
}

function nameBehind(scan: Scan, claims: Claims, countries: CountryHits, last: number): number | undefined {
  const at = last + 1;
  if (!sameSentence(scan, last, at)) return undefined;
  return nameBegins(scan, claims, countries, at, false) ? at : undefined;
}

/**
 * The title in lower case that begins at token `i` behind a name's comma, as news writes it:
 * `coordinator for cyber Issues at the …`.
 */
export function lowerTitleAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { first: number; last: number } | undefined {
  let head = i;
  while (
    head < i + 5 &&
    isLower(scan, head) &&
    !isLowerHead(scan, claims, head) &&
    has(scan, head, Role.titleModifier | Role.titleState)
  )
    head += 1;
  if (!isLowerHead(scan, claims, head) || !isLower(scan, head) || !sameSentence(scan, i, head))
    return undefined;
  let last = headAt(scan, claims, head)?.last ?? head;
  while (has(scan, last + 1, Role.titleHead) && isLower(scan, last + 1) && sameSentence(scan, last, last + 1))
    last += 1;
  const opener = scan.sequence.word[last + 1] ?? 0;
  if (opener !== W.of && opener !== W.for && opener !== W.to) return { first: i, last };
  let at = last + 2;
  if (is(scan, at, W.the)) at += 1;
  while (sameSentence(scan, i, at) && isFree(claims, at) && at - i < MAX_WORDS) {
    const word = scan.sequence.word[at] ?? 0;
    const stops =
      word === W.at ||
      word === W.who ||
      word === W.in ||
      word === W.of ||
      word === W.with ||
      word === W.will ||
      word === W.was ||
      word === W.is ||
      word === W.comma;
    if (stops || scan.sequence.kind[at] !== TokenKind.word) break;
    last = at;
    at += 1;
  }
  return { first: i, last };
}

function isLowerHead(scan: Scan, claims: Claims, i: number): boolean {
  return has(scan, i, Role.titleHead) && headAt(scan, claims, i) !== undefined;
}
