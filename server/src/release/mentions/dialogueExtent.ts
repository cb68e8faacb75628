/** Where the name of a dialogue begins: the words in front of its head. */
import { isFree, isHyphen, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { isPartyJoint } from './countryHits';
import type { CountryHits } from './countryHits';
import { wordsEndingAt } from './dialogueFront';
import type { Front, FrontWords } from './dialogueFront';
import { partiesEndingAt } from './dialogueParts';
import { JOINTS, LEVELS_AND_CODES, NAME_WORDS } from './frontWords';
import { isGroupingSummit } from './groupingMeetings';
import { LOWER_WORDS } from './lowerFrontWords';

export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly parties: readonly string[];
  /** Words that qualify the head: without any the head is generic. */
  readonly qualifiers: number;
}

const LONGEST_FRONT = 16;

/** The words in front of a head that belong to its name; `lower` takes describing words in lower case too. */
export function extendLeft(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  lower: boolean,
  headLast = head,
): Extent {
  const front: Front = { scan, countries, head, lower };
  let first = head;
  let qualifiers = 0;
  let k = head - 1;
  while (k >= 0 && sameSentence(scan, k, head) && isFree(claims, k) && head - k < LONGEST_FRONT) {
    const pair = freePartiesEndingAt(scan, claims, countries, k);
    if (pair !== undefined) {
      first = beforeParties(scan, claims, pair.first, head);
      return { first, last: head, parties: pair.codes, qualifiers };
    }
    const country = countries.endingAt.get(k);
    if (country !== undefined && isGroupingSummit(scan, country, headLast))
      return { first: country.first, last: head, parties: [], qualifiers: qualifiers + 1 };
    if (country !== undefined && !isHyphen(scan, k + 1)) break;
    const words = frontWordsEndingAt(front, k, first);
    if (words === undefined || words.does === 'stops') break;
    if (words.does !== 'links') first = k - words.tokens + 1;
    if (words.does === 'qualifies' || words.does === 'opens') qualifiers += 1;
    if (words.does === 'opens') break;
    k -= words.tokens;
  }
  return { first, last: head, parties: [], qualifiers };
}

/** The words that end at token `k`, as the first of the tables that has them tells. */
function frontWordsEndingAt(front: Front, k: number, first: number): FrontWords | undefined {
  return (
    wordsEndingAt(NAME_WORDS, front, k, first) ??
    (front.lower ? wordsEndingAt(LOWER_WORDS, front, k, first) : undefined) ??
    wordsEndingAt(LEVELS_AND_CODES, front, k, first) ??
    wordsEndingAt(JOINTS, front, k, first)
  );
}

/** `U.S.-Argentina`, with a dash behind it or none, that ends at token `k` and belongs to nothing else. */
function freePartiesEndingAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  k: number,
): ReturnType<typeof partiesEndingAt> {
  const last = isPartyJoint(scan, k) ? k - 1 : k;
  const pair = partiesEndingAt(scan, countries, last);
  return pair !== undefined && isFree(claims, pair.first, last) ? pair : undefined;
}

const OF_BOTH = /^(?:Joint|Intergovernmental|Permanent|Mixed)$/;
const BODY_OF_BOTH = /^(?:Commission|Committee|Council)$/;

/** `Joint Intergovernmental Norwegian-Chilean Commission`: the name begins in front of the parties. */
function beforeParties(scan: Scan, claims: Claims, parties: number, head: number): number {
  let first = parties;
  if (!BODY_OF_BOTH.test(surface(scan, head, head))) return first;
  while (OF_BOTH.test(surface(scan, first - 1, first - 1)) && isFree(claims, first - 1)) first -= 1;
  return first;
}
