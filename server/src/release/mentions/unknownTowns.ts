/** Towns that the data lack, by the words around them: `in the village of Brekke`, `in Brekke near Oslo`, `met on 8 May in Brekke for talks`. */
import { W } from '../../gazetteer/readerWords';
import { CLAIM, is, reads, sameSentence, startsSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import { oneLine } from './hostingTowns';

/** What a town is called in front of its name: `the Norwegian village of Brekke`. */
export const TOWN_NOUN = /^(?:city|hamlet|island|municipality|resort|suburb|town|village)$/i;

const REACH = 90;

const SIDE = '(?:(?:north|south)-?(?:east|west)?|east|west) of';
const FAR = '(?:(?:some|about|around|roughly) )?\\d{1,3} ?(?:km|kilomet(?:er|re)s|miles)';
const CALLED = 'city|hamlet|island|municipality|resort|suburb|town|village';
/** `near Oslo`, `, some 40 kilometres north of Oslo`, `, a small town in` */
const BESIDE = lean(
  new RegExp(
    `^,? (?:just )?(?:near|outside(?: of)?|close to|not far from|in the vicinity of|on the outskirts of|${SIDE}|${FAR} (?:${SIDE}|from)) \\p{Lu}|^, an? (?:\\S+ ){0,3}?(?:${CALLED})\\b`,
    'u',
  ),
);

/** Whether an unknown name stands beside a city, or is told to be a town. */
function isBesideCity(scan: Scan, first: number, last: number): boolean {
  const name = surface(scan, first, last);
  return BESIDE.test(behindOf(scan, last)) && !NO_TOWN.test(name) && !FIRM.test(name);
}

/** `in Cod Solutions near Oslo` */
const FIRM =
  /\b(?:Energy|Group|Holding|Industries|Labs?|Services|Shipping|Solutions|Systems|Technologies|Works|Yards?)$/;

function behindOf(scan: Scan, last: number): string {
  const { text, end } = scan.sequence;
  const from = end[last] ?? 0;
  return oneLine(text.slice(from, from + REACH));
}

const LONGEST_NAME = 3;
const LONGEST_CLAUSE = 24;

/** No towns, though something may be held in them. */
const NO_TOWN = lean(
  /\b(?:Advance|Advent|Arabic|Assembly|Autumn|Cabinet|Camera|Castilian|Chambers?|Chinese|Closed|Christmas|Committee|Congress|Council|Courts?|Defeat|Discord|Easter|English|Exercise|Fall|French|German|Hall|Hindi|Honou?r|House|Hybrid|Italian|Japanese|Mandarin|Norwegian|Office|Parallel|Parliament|Part|Partnership|Portuguese|Person|Plenary|Private|Public|Qualifying|Ramadan|Response|Room|Russian|Senate|Session|Solidarity|Spanish|Spring|Stortinget|Summer|Support|Swahili|Teams|Terms|Turkish|Ukrainian|Urdu|Virtual|Webex|Winter|Zoom|\p{L}+(?:tion|sion|ity|ence|ment|ship|ness))\b/u,
);
const MET =
  /\b(?:met|meet|meets|held|hold|holds|convened|gathered|took place|takes place|take place|sat down|opened|began|concluded|ended)\b[^;,]{0,90}$/;
const HAS_MET = lean(
  /\b(?:met|held|convened|gathered|together|down|place|began|consultations?|dialogue|meeting|round|session|summit|talks)$/i,
);
const ENDS_PLACE = lean(
  /^(?:[.;]|,(?! \p{Lu})| (?:on|for|from|to|today|yesterday|under|with|at|between|last|this)\b|$)/u,
);

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

/** Whether a verb of being stands behind the words at `first`: most sentences open without one. */
export function mayOpenAsVenue(scan: Scan, first: number): boolean {
  for (let k = first + 1; k <= first + LONGEST_NAME; k += 1)
    if (reads(scan, k, 'was') || reads(scan, k, 'is') || reads(scan, k, 'will')) return true;
  return false;
}

/** `Brekke was the venue of the talks` */
export function opensAsVenue(scan: Scan, first: number, last: number): boolean {
  return (
    startsSentence(scan, first) &&
    last - first < LONGEST_NAME &&
    IS_VENUE.test(behindOf(scan, last)) &&
    !NO_TOWN.test(surface(scan, first, last))
  );
}

/** With a meeting behind: `Trade was the scene of a clash in the talks` is of no town. */
const IS_VENUE = lean(
  /^ (?:is|was|will be|is to be) the (?:scene|setting|site|venue) (?:of|for) (?:the|their|its|this) (?:(?!clash|debate|dispute|tension|in |on )\S+ ){0,6}?(?:\S+-)?(?:[Cc]ommission|[Cc]ommittee|[Cc]onference|[Cc]onsultations?|[Dd]ialogue|[Ff]orum|[Mm]eeting|[Rr]ound|[Ss]ession|[Ss]ummit|[Tt]alks)\b/,
);

/** Whether an unknown name behind `in` is that of a town. */
export function isTown(scan: Scan, claims: Claims, first: number, last: number): boolean {
  if (!is(scan, first - 1, W.in)) return false;
  return (
    (first < last && last - first < LONGEST_NAME && reads(scan, last, 'City')) ||
    isBesideCity(scan, first, last) ||
    isWhereMet(scan, claims, first, last)
  );
}
