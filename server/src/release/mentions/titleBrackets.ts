/** What a post is for, in brackets behind it: `Secretary (East)`, `Permanent Secretary (Defence)`. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { CLAIM, has, is, isAllCaps, isCapital, isHyphen, longestHit, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import type { CountryHits } from './countryHits';

const HEADS =
  /^(?:Advis[eo]r|Attach[eé]|Chief|Commissioner|Coordinator|Couns?ell?or|Director|General|Head|Inspector|Manager|Minister|Officer|Secretary|Staff)$/i;
const LONGEST_FIELD = 9;
/** Parts in a meeting, what somebody is in a post or by party, titles of their own, and remarks of who set the text. */
const NO_FIELD = lean(
  /^(?:\p{L}|Absent|Acting|Ad|Ag|Alternate|Ambassador|Annex|By|Caretaker|Chair|Chairman|Chairperson|Co|Deputy|Designated?|Elect|Female|Former|Guest|Head|Host|Incoming|Independent|Interim|Interpreter|KBE|Keynote|Lead|Leader|Male|MBE|Moderator|MP|Now|OBE|Observer|On|Online|Outgoing|PDF|PhD|Photo|Presenter|Ret|Retd|Retired|Signed|SES|Speaker|Team|Unofficial|Via|Video|Virtual)$/iu,
);
/** `(Socialist Party)`, `(Unofficial Translation)` */
const NO_FIELD_AT_END = /^(?:Mission|Party|Translation)$/i;
/** `(Political)`, `(Europe)`, `(Harbours)`, beside the words of bodies: one word tells what a post is for. */
const FIELDS = lean(
  /^(?:Administrative|Air|Africa|Americas|Army|Asia|Balkans|Caribbean|Central|Commercial|Consular|Cultural|Customs|East|Eastern|Economic|Eurasia|Europe|Gulf|Legal|Maghreb|Multilateral|Naval|Navy|Nordic|North|Northern|Oceania|Operations|Pacific|Police|Policy|Political|Protocol|South|Southern|West|Western|\p{L}{3,}(?:[^aious]s|ity|tion|ment|ance|ence))$/iu,
);
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
  if (NO_FIELD.test(surface(scan, from, from)) || NO_FIELD_AT_END.test(surface(scan, at - 1, at - 1)))
    return last;
  if (isName(scan, from, at - 1)) return last;
  const state = countries.startingAt.get(from);
  if (state?.last === at - 1 && !scan.knowledge.groupings.has(state.code)) return last;
  if (at === from + 1 && isAllCaps(scan, from) && !isAllCaps(scan, last) && state === undefined)
    return isShortForm(scan, claims, first, last, from) ? last : at;
  return at > from + 1 || state !== undefined || isFieldOfOneWord(scan, claims, from) ? at : last;
}

/** `(Defence)`, but not `(Soto)`, `(Oslo)` or `(Signed)` */
function isFieldOfOneWord(scan: Scan, claims: Claims, at: number): boolean {
  if (longestHit(scan, at, Kind.city, isCity) !== undefined) return false;
  return (
    claims[at] === CLAIM.agency ||
    has(scan, at, Role.nameOfBody | Role.topic | Role.topicPart) ||
    FIELDS.test(surface(scan, at, at))
  );
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
