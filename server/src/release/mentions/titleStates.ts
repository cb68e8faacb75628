/** The states and bodies that one post is for. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { CLAIM, has, is, isAllCaps, isCapital, isFree, isGlued, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHit, CountryHits } from './countryHits';
import { isRegion, isWordOfRegion } from './regions';
import { isBehindName, nameBegins } from './titleNames';

/** `Japan, Korea, and Mongolia` of `Secretary for …`: the last token of the states that one post is for. */
export function endOfStates(scan: Scan, claims: Claims, countries: CountryHits, state: number): number {
  let at = state;
  let last = state;
  for (;;) {
    const isComma = is(scan, at + 1, W.comma);
    const and = isComma ? at + 2 : at + 1;
    const joined = behindSlash(scan, claims, countries, at);
    if (joined !== undefined && at < state + LONGEST_SLASHED) {
      at = joined;
      last = at;
      continue;
    }
    const closes = is(scan, and, W.and);
    if (!closes && !isComma) return last;
    const from = behindThe(scan, closes ? and + 1 : and);
    const next = countries.startingAt.get(from);
    if (next === undefined && closes) return endOfRegion(scan, claims, from) ?? last;
    if (
      next === undefined ||
      next.form === 'adjective' ||
      !sameSentence(scan, last, next.last) ||
      !isFree(claims, next.first, next.last) ||
      is(scan, next.last + 1, W.possessive) ||
      is(scan, next.last + 1, W.dash)
    )
      return last;
    at = next.last;
    // a comma joins only where "and" closes the list
    if (closes) return at;
  }
}

/** `Pacific Islands` of `Australia, New Zealand, and the Pacific Islands`: the last token of a region that ends the list. */
function endOfRegion(scan: Scan, claims: Claims, from: number): number | undefined {
  let end = from;
  while (isCapital(scan, end) && isFree(claims, end) && isWordOfRegion(surface(scan, end, end))) end += 1;
  if (end === from) return undefined;
  return reads(scan, end, 'Islands') ? end : end - 1;
}

const LONGEST_SLASHED = 12;

/** `Russia/Ukraine/Eurasia`: the last token of the state or region behind a slash. */
function behindSlash(scan: Scan, claims: Claims, countries: CountryHits, at: number): number | undefined {
  if (!is(scan, at + 1, W.slash) || !isGlued(scan, at + 2)) return undefined;
  const first = at + 2;
  const state = countries.startingAt.get(first);
  const last = state?.last ?? first;
  if (!sameSentence(scan, at, last) || !isFree(claims, first, last)) return undefined;
  if (state !== undefined) return last;
  // "for Eurasia Jane Roe", but not "for Japan/Jane Roe"
  const mayBeRegion =
    isCapital(scan, first) &&
    !has(scan, first, Role.givenName | Role.familyFirst | Role.titleHead) &&
    (!isCapital(scan, first + 1) || has(scan, first + 1, Role.givenName | Role.titleHead));
  return mayBeRegion ? last : undefined;
}

const ORGANISATIONS = /^(?:APEC|ASEAN|IAEA|NATO|OAS|OECD|OSCE|UNESCO|WTO)$/;

/** `for Central Asia and OSCE at the Ministry`, `for Europe and NATO, spoke`: whether nothing more is said of what the post is for. */
function endsPost(scan: Scan, at: number): boolean {
  if (is(scan, at + 1, W.at)) return true;
  return (
    ORGANISATIONS.test(surface(scan, at, at)) &&
    (is(scan, at + 1, W.comma) || (isCapital(scan, at + 1) && has(scan, at + 1, Role.givenName)))
  );
}

/** `Haiti` of `for Caribbean Affairs and Haiti Jane Roe`: a state or region that ends the subject in front of a name. */
export function closingState(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  and: number,
): { readonly last: number; readonly name?: number } | undefined {
  const from = behindThe(scan, and + 1);
  // "for Central Asia and OSCE at the Ministry"
  if (claims[from] === CLAIM.agency && isAllCaps(scan, from) && endsPost(scan, from)) return { last: from };
  const state = countries.startingAt.get(from);
  // "Minister of Foreign and CARICOM Affairs"
  if (state !== undefined && reads(scan, state.last + 1, 'Affairs') && isFree(claims, from, state.last + 1))
    return { last: state.last + 1 };
  if (state?.form === 'adjective' || (state === undefined && !isRegion(surface(scan, from, from))))
    return undefined;
  const last = state?.last ?? from;
  if (!sameSentence(scan, and, last + 1) || !isFree(claims, from, last)) return undefined;
  if (isCapital(scan, last + 1))
    return nameBegins(scan, claims, countries, last + 1, false) ? { last, name: last + 1 } : undefined;
  const isClosed = is(scan, last + 1, W.comma) || is(scan, last + 1, W.at);
  return isClosed && isBehindName(scan, claims, first) ? { last } : undefined;
}

function behindThe(scan: Scan, at: number): number {
  return is(scan, at, W.the) ? at + 1 : at;
}

const AFFAIRS = /^(?:Affairs|Cooperation|Relations)$/;
const LONGEST_FIELD = 3;

/** `ASEAN Cooperation`, `American and European Affairs` of a post: the last token of what begins with a country. */
export function endOfAffairs(scan: Scan, { code, form, last }: CountryHit): number | undefined {
  const and = is(scan, last + 1, W.and);
  if (and ? form !== 'adjective' : code.length === 2) return undefined;
  for (let at = and ? last + 2 : last + 1; at < last + 2 + LONGEST_FIELD && isCapital(scan, at); at += 1)
    if (AFFAIRS.test(surface(scan, at, at))) return sameSentence(scan, last, at) ? at : undefined;
  return undefined;
}

/** `in charge of the National Trade Administration`: the last token of the body at `from`. */
export function endOfBody(scan: Scan, claims: Claims, from: number): number | undefined {
  let end = from - 1;
  while (claims[end + 1] === CLAIM.agency && sameSentence(scan, from - 1, end + 1)) end += 1;
  return end < from ? undefined : end;
}
