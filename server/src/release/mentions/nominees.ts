/** Posts to which somebody is nominated: `nominee for Secretary of Commerce`, `nominee to be Ambassador to Norway`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isCapital, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { titleAt } from './titles';

const NOMINEE = /^(?:nominee|designee)$/i;
const LONGEST_FRONT = 6;

/** The token behind `nominee for`, `nominee to be`, `nominee to serve as`; undefined where none begins at `i`. */
function behindNominee(scan: Scan, i: number): number | undefined {
  if (!NOMINEE.test(surface(scan, i, i))) return undefined;
  if (is(scan, i + 1, W.for)) return i + 2;
  if (!is(scan, i + 1, W.to)) return undefined;
  if (reads(scan, i + 2, 'be')) return i + 3;
  return reads(scan, i + 2, 'serve') && is(scan, i + 3, W.as) ? i + 4 : undefined;
}

/** The nomination that begins at `i`, with the post that it is for. */
export function nomineeAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { readonly first: number; readonly last: number } | undefined {
  const behind = behindNominee(scan, i);
  if (behind === undefined) return undefined;
  const post = is(scan, behind, W.the) ? behind + 1 : behind;
  for (let k = post; k < post + LONGEST_FRONT && isCapital(scan, k) && sameSentence(scan, i, k); k += 1) {
    if (!has(scan, k, Role.titleHead)) continue;
    const title = titleAt(scan, claims, countries, k);
    return title !== undefined && title.first <= post ? { first: i, last: title.last } : undefined;
  }
  return undefined;
}
