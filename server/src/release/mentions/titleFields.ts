/** What a post is for, between commas in front of its holder: `Assistant Deputy Minister, Americas, Luc Martin`. */
import { W } from '../../gazetteer/readerWords';
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import { CLAIM, has, is, isCapital, isFree, isHyphen, longestHit, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { honorificsAt } from './honorifics';
import { nameAt, nameStrength } from './names';
import { isWordOfRegion } from './regions';
import { withField } from './titleBrackets';
import { isBehindName } from './titleNames';

const HEADS = /^(?:Coordinator|Director|General|Manager|Minister|Officer|Secretary)$/;
const FIELD = /^(?:Affairs|Cooperation|Operations|Policy|Relations)$/;
const LONGEST_FIELD = 7;

/** The post that ends at `last` with what it is for, in brackets or between commas. */
export function withFields(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  last: number,
): number {
  const bracketed = withField(scan, claims, countries, first, last);
  const inFront = withCommaField(scan, claims, countries, bracketed);
  return inFront > bracketed || !is(scan, bracketed + 1, W.comma)
    ? inFront
    : withFieldBehind(scan, claims, countries, first, bracketed);
}

/** The last token of what the post that ends at `last` is for, where a comma and a full name follow it; else `last`. */
function withCommaField(scan: Scan, claims: Claims, countries: CountryHits, last: number): number {
  if (!is(scan, last + 1, W.comma) || !HEADS.test(surface(scan, last, last))) return last;
  const from = last + 2;
  let at = from;
  let isRegion = true;
  while (at < from + LONGEST_FIELD && isFree(claims, at) && (isCapital(scan, at) || is(scan, at, W.and))) {
    isRegion &&= is(scan, at, W.and) || isWordOfRegion(surface(scan, at, at));
    at += 1;
  }
  if (at === from || !is(scan, at, W.comma) || !sameSentence(scan, last, at + 1)) return last;
  if (!isRegion && !FIELD.test(surface(scan, at - 1, at - 1))) return last;
  const start = (honorificsAt(scan, claims, at + 1)?.last ?? at) + 1;
  if (nameStrength(scan, claims, countries, start) === 0) return last;
  return (nameAt(scan, claims, countries, start)?.parts ?? 0) > 1 ? at - 1 : last;
}

const HEADS_BEHIND = /^(?:Advis[eo]r|Chief|Coordinator|Director|General|Head|Manager|Secretary)$/;
const LONGEST_BEHIND = 10;

/** `Kari Berg, Deputy Director, Harbour Safety and Pilotage in the Ministry of Trade`: behind the holder, up to the body. */
function withFieldBehind(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  last: number,
): number {
  if (!HEADS_BEHIND.test(surface(scan, last, last)) || !isBehindName(scan, claims, first)) return last;
  let at = last + 1;
  while (at < last + LONGEST_BEHIND && sameSentence(scan, last, at)) {
    if (at > last + 1 && leadsToBody(scan, claims, at)) return at - 1;
    const isComma = is(scan, at, W.comma);
    if (isComma && !mayOpenField(scan, claims, countries, at + 1)) return last;
    const isLink = isComma || is(scan, at, W.and) || is(scan, at, W.ampersand) || isHyphen(scan, at);
    if (!isFree(claims, at) || !(isLink || isCapital(scan, at)) || has(scan, at, Role.titleHead)) return last;
    at += 1;
  }
  return last;
}

/** `in the Ministry`, `, Ministry`: where a body stands behind the token. */
function leadsToBody(scan: Scan, claims: Claims, at: number): boolean {
  if (!is(scan, at, W.in) && !is(scan, at, W.at) && !is(scan, at, W.of) && !is(scan, at, W.comma))
    return false;
  return claims[is(scan, at + 1, W.the) ? at + 2 : at + 1] === CLAIM.agency;
}

/** `Harbour Safety`, but no `Oslo`, `Chile` or `Jaime Rojas`. */
function mayOpenField(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  if (!isCapital(scan, at) || countries.startingAt.has(at) || honorificsAt(scan, claims, at)) return false;
  if (longestHit(scan, at, Kind.city, isCity) !== undefined) return false;
  if (nameStrength(scan, claims, countries, at) === 0) return true;
  if (has(scan, at, Role.givenName | Role.familyFirst)) return false;
  for (let k = at; k < at + LONGEST_SUBJECT && isCapital(scan, k); k += 1)
    if (has(scan, k, Role.topic | Role.topicPart | Role.nameOfBody)) return true;
  return false;
}

const LONGEST_SUBJECT = 4;
