/** Towns that the data lack, by the words around them: `in the village of Brekke`, `in Brekke near Oslo`, `met on 8 May in Brekke for talks`. */
import { W } from '../../gazetteer/readerWords';
import { CLAIM, is, sameSentence, startsSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';

/** What a town is called in front of its name: `the Norwegian village of Brekke`. */
export const TOWN_NOUN = /^(?:city|hamlet|island|municipality|resort|suburb|town|village)$/i;

const REACH = 90;

const SIDE = '(?:(?:north|south)-?(?:east|west)?|east|west) of';
const FAR = '(?:(?:some|about|around|roughly) )?\\d{1,3} ?(?:km|kilomet(?:er|re)s|miles)';
const CALLED = 'city|hamlet|island|municipality|resort|suburb|town|village';
/** `near Oslo`, `, some 40 kilometres north of Oslo`, `, a small town in` */
const BESIDE = new RegExp(
  `^,? (?:just )?(?:near|outside(?: of)?|close to|not far from|in the vicinity of|on the outskirts of|${SIDE}|${FAR} (?:${SIDE}|from)) \\p{Lu}|^, an? (?:\\S+ ){0,3}?(?:${CALLED})\\b`,
  'u',
);

/** Whether the unknown name that ends at token `last` stands beside a city, or is told to be a town. */
function isBesideCity(scan: Scan, last: number): boolean {
  return BESIDE.test(behindOf(scan, last));
}

function behindOf(scan: Scan, last: number): string {
  const { text, end } = scan.sequence;
  const from = end[last] ?? 0;
  return text.slice(from, from + REACH).replace(/\s/g, ' ');
}

const LONGEST_NAME = 3;
const LONGEST_CLAUSE = 24;

/** No towns, though something may be held in them. */
const NO_TOWN =
  /\b(?:Advance|Advent|Arabic|Assembly|Autumn|Cabinet|Chamber|Closed|Christmas|Committee|Congress|Council|Easter|English|Fall|French|German|Hall|House|Hybrid|Office|Parliament|Part|Partnership|Portuguese|Person|Plenary|Private|Public|Ramadan|Room|Russian|Senate|Session|Spanish|Spring|Terms|Summer|Virtual|Winter)\b/u;
const MET =
  /\b(?:met|meet|meets|held|hold|holds|convened|gathered|took place|takes place|take place|sat down|opened|began|concluded|ended)\b[^;,]{0,90}$/u;
const HAS_MET =
  /\b(?:met|held|convened|gathered|together|down|place|opened|began|concluded|ended|consultations?|dialogue|meeting|round|session|summit|talks)$/iu;
const ENDS_PLACE =
  /^(?:[.;]|,(?! \p{Lu})| (?:on|for|from|to|today|yesterday|under|with|at|between|last|this)\b|$)/u;

/** `held the consultations on 8 May in Brekke`, where nothing but a town can stand. */
function isWhereMet(scan: Scan, claims: Claims, first: number, last: number): boolean {
  if (!is(scan, first - 1, W.in) || last - first >= LONGEST_NAME) return false;
  let from = first - 1;
  while (from > 0 && from > first - LONGEST_CLAUSE && sameSentence(scan, from - 1, first)) from -= 1;
  if (first - 2 < from) return false;
  const front = surface(scan, from, first - 2);
  const claim = claims[first - 2];
  const isBehind = claim === CLAIM.date || claim === CLAIM.dialogue || HAS_MET.test(front);
  return (
    isBehind &&
    MET.test(front) &&
    !NO_TOWN.test(surface(scan, first, last)) &&
    ENDS_PLACE.test(behindOf(scan, last))
  );
}

/** `Brekke was the venue of the talks` */
export function opensAsVenue(scan: Scan, first: number, last: number): boolean {
  return startsSentence(scan, first) && last - first < LONGEST_NAME && IS_VENUE.test(behindOf(scan, last));
}

const IS_VENUE = /^ (?:is|was|will be|is to be) the (?:scene|setting|site|venue) (?:of|for) /u;

/** Whether an unknown name behind `in` or `at` is that of a town. */
export function isTown(scan: Scan, claims: Claims, first: number, last: number): boolean {
  const isAt = is(scan, first - 1, W.at) && first === last;
  return (
    ((is(scan, first - 1, W.in) || isAt) && isBesideCity(scan, last)) || isWhereMet(scan, claims, first, last)
  );
}
