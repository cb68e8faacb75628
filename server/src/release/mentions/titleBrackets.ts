/** What a post is for, in brackets behind it: `Secretary (East)`, `Permanent Secretary (Defence)`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { CLAIM, has, is, isAllCaps, isCapital, isHyphen, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';

const HEADS =
  /^(?:Advis[eo]r|Attach[eé]|Chief|Commissioner|Coordinator|Couns?ell?or|Director|General|Head|Inspector|Manager|Minister|Officer|Secretary|Staff)$/iu;
const LONGEST_FIELD = 9;
/** Parts in a meeting, and what somebody is in a post. */
const NO_FIELD =
  /^(?:Acting|Ag|Chair|Chairman|Chairperson|Co|Designate|Elect|Former|Head|Incoming|Interim|Leader|Outgoing|Ret|Retd|Retired)$/iu;
const MOST_LETTERS = 3;

/** The bracket that closes what the post that ends at `last` is for, else `last`. */
export function withField(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  last: number,
): number {
  const from = last + 2;
  if (!is(scan, last + 1, W.open) || !HEADS.test(surface(scan, last, last)) || !isCapital(scan, from))
    return last;
  let at = from;
  while (at < from + LONGEST_FIELD && isOfField(scan, claims, at)) at += 1;
  if (!is(scan, at, W.close) || !sameSentence(scan, last, at)) return last;
  if (NO_FIELD.test(surface(scan, from, from)) || isName(scan, from, at - 1)) return last;
  const state = countries.startingAt.get(from);
  if (state?.last === at - 1 && !scan.knowledge.groupings.has(state.code)) return last;
  if (at === from + 1 && isAllCaps(scan, from) && !isAllCaps(scan, last) && state === undefined)
    return isShortForm(scan, claims, first, last, from) ? last : at;
  return at;
}

/** A word of what a post is for; a body of several words is one the person is at: `Director (Trade Division)`. */
function isOfField(scan: Scan, claims: Claims, at: number): boolean {
  const isLink =
    is(scan, at, W.and) ||
    is(scan, at, W.ampersand) ||
    is(scan, at, W.comma) ||
    is(scan, at, W.of) ||
    is(scan, at, W.the) ||
    isHyphen(scan, at) ||
    surface(scan, at, at) === '/';
  const isBody = claims[at] === CLAIM.agency;
  const isAlone = claims[at - 1] !== CLAIM.agency && claims[at + 1] !== CLAIM.agency;
  if (claims[at] !== 0 && !(isBody && isAlone)) return false;
  return isLink || isCapital(scan, at);
}

/** `(Jane Roe)`, `(Berg)`: who holds the post. */
function isName(scan: Scan, first: number, last: number): boolean {
  const isGiven =
    has(scan, first, Role.givenName | Role.familyFirst) && !has(scan, first, Role.nameOfBody | Role.topic);
  return isGiven || (first < last && is(scan, first + 1, W.stop));
}

/** `(DDG)` of `Deputy Director General`, `(ONCD)`: letters for the post itself or its body, and not `(EW)`. */
function isShortForm(scan: Scan, claims: Claims, first: number, last: number, at: number): boolean {
  const letters = surface(scan, at, at);
  const isInternational = claims[at] === CLAIM.agency && letters === 'UN';
  if (isInternational) return false;
  if (letters.length > MOST_LETTERS || claims[at] !== 0) return true;
  let initials = '';
  for (let k = first; k <= last; k += 1) initials += surface(scan, k, k).charAt(0).toUpperCase();
  return initials.endsWith(letters);
}
