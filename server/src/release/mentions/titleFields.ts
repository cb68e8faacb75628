/** What a post is for, between commas in front of its holder: `Assistant Deputy Minister, Americas, Luc Martin`. */
import { W } from '../../gazetteer/readerWords';
import { is, isCapital, isFree, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { honorificsAt } from './honorifics';
import { nameAt, nameStrength } from './names';
import { isWordOfRegion } from './regions';
import { withField } from './titleBrackets';

const HEADS = /^(?:Coordinator|Director|General|Manager|Minister|Officer|Secretary)$/u;
const FIELD = /^(?:Affairs|Cooperation|Operations|Policy|Relations)$/u;
const LONGEST_FIELD = 7;

/** The post that ends at `last` with what it is for, in brackets or between commas. */
export function withFields(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  last: number,
): number {
  return withCommaField(scan, claims, countries, withField(scan, claims, countries, first, last));
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
