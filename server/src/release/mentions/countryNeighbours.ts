/** What stands around a country's name and makes another name of it: persons, firms, languages. */
import { Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isCapital, isGlued, reads, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';

/** Names of peoples that are surnames too. */
const SURNAMES = /^(?:Croat|Dane|English|Finn|French|German|Pole|Serb|Swede|Turk|Welsh)$/;

/** `David Turk` */
function isSurname(scan: Scan, first: number, last: number): boolean {
  return (
    first === last &&
    has(scan, first - 1, Role.givenName) &&
    isCapital(scan, first - 1) &&
    !isGlued(scan, first) &&
    SURNAMES.test(surface(scan, first, first))
  );
}

/** `Norwegians Abroad`, `Norwegian Expatriates` of `Ministry of Foreign Affairs and …`: the end of what a body or a post is for. */
function isOfEmigrants(scan: Scan, first: number, last: number): boolean {
  const isAway = reads(scan, last + 1, 'Abroad') || reads(scan, last + 1, 'Expatriates');
  return isAway && (is(scan, first - 1, W.and) || is(scan, first - 1, W.comma));
}

/** Names of states that are given names too. */
const GIVEN_NAMES = /^(?:Chad|Cuba|Georgia|India|Israel|Jordan|Kenya)$/;

const KNOWN = Role.nameOfBody | Role.topic | Role.titleState | Role.notName | Role.generic;

/** `- Chad Sawyer, Harbor Network`: a given name that opens a line of a list. */
function isGivenName(scan: Scan, first: number, last: number): boolean {
  const surname = last + 1;
  const opens =
    scan.paragraph[first - 1] !== scan.paragraph[first] ||
    scan.paragraph[first - 2] !== scan.paragraph[first];
  return (
    first === last &&
    opens &&
    GIVEN_NAMES.test(surface(scan, first, first)) &&
    isCapital(scan, surname) &&
    !has(scan, surname, KNOWN) &&
    is(scan, surname + 1, W.comma)
  );
}

function isPlace(entry: PhraseEntry): boolean {
  return entry.kind === 'city' || entry.kind === 'us-state';
}

/** `Harbor USA`, `Electronics U.S.A.`, `Welcome.US`: letters that close the name of a firm or of a page. */
function closesName(scan: Scan, first: number, last: number, inFront: number | undefined): boolean {
  // "India USA talks": two states
  if (first !== last || inFront === first - 1) return false;
  if (is(scan, first - 1, W.stop))
    return isGlued(scan, first) && isGlued(scan, first - 1) && isCapital(scan, first - 2);
  const before = first - 1;
  if (!isCapital(scan, before) || !/^U\.?S\.?A\.?$/.test(surface(scan, first, first))) return false;
  if (!sameSentence(scan, before, first) || has(scan, before, Role.titleHead)) return false;
  if (isAllCaps(scan, before) && isAllCaps(scan, before - 1)) return false;
  for (let k = Math.max(0, before - 2); k <= before; k += 1)
    if (scan.hits[k]?.some((hit) => hit.last === before && hit.entries.some(isPlace)) === true) return false;
  return true;
}

/** Words in front of a state's name that make the name of a body or firm of it: `Geoscience Australia`, `Air Botswana`. */
const IN_FRONT =
  /^(?:Air|Bank|Biosecurity|Brand|Business|Export|Finance|Fly|Geoscience|Infrastructure|Invest|Protection|Radio|Screen|Services|Sport|Standards|Statistics|Telecom|Tourism|Transparency)$/;

const CURRENCIES = /^(?:dinars?|dirhams?|dollars?|francs?|riyals?|ro?ubles?|rupees?|shillings?|yen|yuan)$/;

/** Whether the name that stands at the tokens is that of a person or a firm; `inFront` is where the state before it ends. */
export function isOfOtherName(
  scan: Scan,
  first: number,
  last: number,
  form: string,
  inFront: number | undefined,
): boolean {
  if (form !== 'abbreviation' && isNewsOrAirline(scan, last)) return true;
  // "40 billion US dollars"
  if (form !== 'name' && CURRENCIES.test(surface(scan, last + 1, last + 1))) return true;
  if (form === 'adjective') return isSurname(scan, first, last) || isOfEmigrants(scan, first, last);
  // "US $91 billion"
  if (form === 'abbreviation' && surface(scan, last + 1, last + 1) === '$') return true;
  if (form === 'abbreviation') return closesName(scan, first, last, inFront);
  // "Malta Inc."
  if (isCapital(scan, last + 1) && /^(?:Co|Corp|Inc|LLC|Ltd)$/.test(surface(scan, last + 1, last + 1)))
    return true;
  const front = isCapital(scan, first - 1) ? surface(scan, first - 1, first - 1) : '';
  // "New Georgia Project", but "New Norway-Japan Dialogue"
  if (front === 'New' && isCapital(scan, last + 1)) return true;
  const isBody = front !== '' && IN_FRONT.test(front) && sameSentence(scan, first - 1, first);
  return (isBody && !isGlued(scan, first)) || isGivenName(scan, first, last);
}

/** `Norway News Agency`, `Norwegian Airlines`: who reports or flies, and is named after the state. */
function isNewsOrAirline(scan: Scan, last: number): boolean {
  const next = last + 1;
  if (!isCapital(scan, next) || !sameSentence(scan, last, next)) return false;
  return (
    (reads(scan, next, 'News') && reads(scan, next + 1, 'Agency')) ||
    /^(?:Airlines?|Airways|Gazette|Herald|Times|Tribune)$/.test(surface(scan, next, next))
  );
}

const LANGUAGES =
  /^(?:Arabic|Chinese|Dutch|English|French|German|Italian|Japanese|Korean|Portuguese|Russian|Spanish|Ukrainian|Vietnamese)$/;
const IN_LANGUAGE = /^(?:interpretations?|interpreters?|speakers?|subtitles|translations?|translators?)$/;

/** `resources in Spanish so that …`, `(in Spanish: Consultas)`, `Spanish translation` */
export function isLanguage(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (first !== last || !LANGUAGES.test(surface(scan, first, first))) return false;
  const next = last + 1;
  if (IN_LANGUAGE.test(surface(scan, next, next))) return true;
  return (
    is(scan, first - 1, W.in) && (is(scan, next, W.so) || is(scan, next, W.stop) || is(scan, next, W.colon))
  );
}

/** `Republic of Marshall Islands`: the first token of a long form that lacks its article. */
export function republicInFront(scan: Scan, first: number): number {
  const isLong = is(scan, first - 1, W.of) && reads(scan, first - 2, 'Republic');
  return isLong && !isCapital(scan, first - 3) ? first - 2 : first;
}
