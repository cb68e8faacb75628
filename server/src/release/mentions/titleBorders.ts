/** Where a title's complement ends: in front of private bodies, behind all the states of an envoy. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import {
  has,
  is,
  isAllCaps,
  isCapital,
  isFree,
  isHyphen,
  isLower,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import type { CountryHits } from './countryHits';
import { isBodyWord } from './names';

const LONGEST_PRIVATE = 7;
const PRIVATE_ENDS =
  /^(?:Alliance|Association|Campaign|Caucus|Church|Club|Coalition|Company|Corp|Federation|Foundation|League|Network|Party)$/;

/** `Harbor Rights Network`, `Poor People’s Campaign`: whether the capitalised words from `from` on end the name of a private body. */
export function endsInPrivate(scan: Scan, from: number): boolean {
  for (let i = from; i < from + LONGEST_PRIVATE && sameSentence(scan, from, i); i += 1) {
    if (is(scan, i, W.possessive) || is(scan, i, W.apostrophe)) continue;
    if (!isCapital(scan, i)) return false;
    if (i > from && PRIVATE_ENDS.test(surface(scan, i, i))) return true;
  }
  return false;
}

/** `CEO of Harbor Works`, `Chairman of Samira and Brandt`: a firm behind a post, and no subject. */
export function isOfFirm(scan: Scan, opener: number, head: number, next: number): boolean {
  const post = surface(scan, head, head);
  if (/^(?:CEO|Founder|Owner)$/.test(post)) return true;
  if (opener !== W.of || is(scan, next - 1, W.the) || !/^(?:Chairman|Director|President)$/.test(post))
    return false;
  if (post === 'Director' && !/^(?:Executive|Managing)$/.test(surface(scan, head - 1, head - 1)))
    return false;
  return !has(scan, next, Role.nameOfBody | Role.topic | Role.topicPart);
}

const MOST_STATES = 8;

/** `Ambassador to Fiji, Kiribati, and the Republic of Nauru`: the last of the states that one envoy is sent to, from the end of the first. */
export function withFurtherStates(scan: Scan, claims: Claims, countries: CountryHits, last: number): number {
  if (!countries.endingAt.has(last)) return last;
  let end = last;
  for (let count = 0; count < MOST_STATES; count += 1) {
    let at = end + 1;
    const isComma = is(scan, at, W.comma);
    if (isComma) at += 1;
    const isAnd = is(scan, at, W.and);
    if (isAnd) at += 1;
    if (!isComma && !isAnd) return last;
    const next = countries.startingAt.get(is(scan, at, W.the) ? at + 1 : at);
    const isState =
      next !== undefined &&
      (next.form === 'name' || next.form === 'official') &&
      sameSentence(scan, last, next.last) &&
      isFree(claims, next.first, next.last) &&
      !is(scan, next.last + 1, W.possessive) &&
      !isHyphen(scan, next.last + 1);
    if (!isState) return last;
    end = next.last;
    if (isAnd)
      return isCapital(scan, end + 1) && isBodyWord(scan, end + 1) && sameSentence(scan, last, end + 1)
        ? last
        : end;
  }
  return last;
}

/** `(DASD)` of `Deputy Assistant Secretary of Defense (DASD) for East Asia`. */
export function isShortFormOfPost(scan: Scan, at: number): boolean {
  return (
    is(scan, at, W.open) && isAllCaps(scan, at + 1) && is(scan, at + 2, W.close) && is(scan, at + 3, W.for)
  );
}

const LONGEST_LOWER = 5;

/** `counterterrorism` behind "responsible for": the last of the topics in lower case that a comma closes. */
export function lowerSubject(scan: Scan, claims: Claims, from: number): number | undefined {
  let at = from;
  while (
    at < from + LONGEST_LOWER &&
    isLower(scan, at) &&
    isFree(claims, at) &&
    (has(scan, at, Role.topic | Role.topicPart | Role.nameOfBody) || is(scan, at, W.and))
  )
    at += 1;
  return at > from && is(scan, at, W.comma) && sameSentence(scan, from, at) ? at - 1 : undefined;
}

/** `growth, energy and the environment at`: a comma in a subject in small letters that an "and" closes. */
export function isListOfSubjects(scan: Scan, comma: number): boolean {
  let k = comma + 1;
  while (isLower(scan, k) && has(scan, k, Role.topic | Role.nameOfBody) && k < comma + LONGEST_LOWER) k += 1;
  if (k === comma + 1 || !is(scan, k, W.and) || !isLower(scan, k + 1)) return false;
  const last = is(scan, k + 1, W.the) ? k + 2 : k + 1;
  return has(scan, last, Role.topic | Role.nameOfBody) && sameSentence(scan, comma, last);
}

/** `European Union` of `Minister for Foreign Affairs, European Union and Cooperation`: what the post is for. */
export function isUnion(scan: Scan, i: number): boolean {
  return reads(scan, i, 'European') && reads(scan, i + 1, 'Union');
}

const NOUN = lean(/^\p{Lu}\p{Ll}+(?:ance|ence|ing|ion|ism|ity|ment|s)$/u);

/** `Deregulation` of `Minister for Reforms, Deregulation and Trade`: the token behind an item of a list, else `i`. */
export function behindItem(scan: Scan, countries: CountryHits, i: number): number {
  if (isUnion(scan, i)) return i + 2;
  if (countries.startingAt.has(i) || has(scan, i, NAMES) || !NOUN.test(surface(scan, i, i))) return i;
  return is(scan, i + 1, W.comma) || is(scan, i + 1, W.and) ? i + 1 : i;
}

const NAMES = Role.givenName | Role.familyFirst | Role.titleHead | Role.titlePlural;
