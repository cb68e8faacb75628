/** The states and bodies that one post is for. */
import { W } from '../../gazetteer/readerWords';
import { CLAIM, is, isCapital, isFree, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHit, CountryHits } from './countryHits';

/** `Japan, Korea, and Mongolia` of `Secretary for …`: the last token of the states that one post is for. */
export function endOfStates(scan: Scan, claims: Claims, countries: CountryHits, from: number): number {
  let at = from;
  let last = from;
  for (;;) {
    const isComma = is(scan, at + 1, W.comma);
    const and = isComma ? at + 2 : at + 1;
    // "for Russia/Ukraine/Eurasia"
    if (is(scan, at + 1, W.slash) && isCapital(scan, at + 2)) {
      at += 2;
      last = at;
      continue;
    }
    const closes = is(scan, and, W.and);
    if (!closes && !isComma) return last;
    const next = countries.startingAt.get(behindThe(scan, closes ? and + 1 : and));
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

function behindThe(scan: Scan, at: number): number {
  return is(scan, at, W.the) ? at + 1 : at;
}

const AFFAIRS = /^(?:Affairs|Cooperation|Relations)$/u;
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
