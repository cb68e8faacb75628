/** The states that one post is for. */
import { W } from '../../gazetteer/readerWords';
import { is, isFree, sameSentence } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';

/** `Japan, Korea, and Mongolia` of `Secretary for …`: the last token of the states that one post is for. */
export function endOfStates(scan: Scan, claims: Claims, countries: CountryHits, last: number): number {
  let at = last;
  for (;;) {
    const isComma = is(scan, at + 1, W.comma);
    const and = isComma ? at + 2 : at + 1;
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
