/** What tells beside a city that something happens there: datelines, venues, verbs of hosting, brackets. */
import { W } from '../../gazetteer/readerWords';
import { lean } from '../../tokens/leanPattern';
import { TokenKind } from '../../tokens/token';
import { CLAIM, is, isAllCaps, isCapital, isFree, isGlued, isHyphen, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { isCityLine } from './agencyNeighbours';
import { isSceneOf, oneLine } from './hostingTowns';

/** `Venue: Oslo` */
export const PLACE_FIELD = /^(?:venue|place|location|where)$/i;

/** The place opens a paragraph, or a line of its own below the body that signs. */
export function opensLine(scan: Scan, claims: Claims, first: number): boolean {
  return (
    first === 0 ||
    scan.paragraph[first] !== scan.paragraph[first - 1] ||
    (claims[first - 1] === CLAIM.agency && isCityLine(scan, first))
  );
}

const LONGEST_CITY = 3;

/** `HARBOR CITY 5 August 2020 – `: the last token of capitals that open a paragraph with the day and a dash behind. */
export function shoutedDateline(scan: Scan, claims: Claims, i: number): number | undefined {
  if (!isAllCaps(scan, i) || (i > 0 && scan.paragraph[i] === scan.paragraph[i - 1])) return undefined;
  let last = i;
  while (last < i + LONGEST_CITY && isAllCaps(scan, last + 1) && isFree(claims, last + 1)) last += 1;
  let at = is(scan, last + 1, W.comma) ? last + 2 : last + 1;
  if (claims[at] !== CLAIM.date || surface(scan, i, last).length < SHORTEST_CITY) return undefined;
  if (LABEL.test(surface(scan, last, last))) return undefined;
  while (claims[at] === CLAIM.date) at += 1;
  return is(scan, at, W.dash) && !isHyphen(scan, at) ? last : undefined;
}

/** `MEDIA NOTE 5 August 2020 –` */
const LABEL =
  /^(?:ADVISORY|AGENDA|BRIEFING|COMMUNIQU[EÉ]|DATE|DECLARATION|EMBARGOED|NEWS|NOTE|POSTED|PUBLISHED|RELEASED?|READOUT|REMARKS|SHEET|STATEMENT|UPDATED?)$/;
const SHORTEST_CITY = 5;
const LONGEST_VENUE = 12;
/** A field tells of hall, building and street before the city. */
const LONGEST_FIELD = 24;

/** `at the Nobel Institute, Oslo,`: the city behind the venue that it is named for. */
export function isBehindVenue(scan: Scan, i: number): boolean {
  if (!is(scan, i - 1, W.comma) || !isCapital(scan, i - 2)) return false;
  for (let k = i - 2; k > i - LONGEST_FIELD && sameSentence(scan, k, i); k -= 1) {
    if (is(scan, k, W.at) || is(scan, k, W.near)) return k > i - LONGEST_VENUE;
    // "Venue: Harbor Hotel, 1 Hill Street, Oslo"
    if (is(scan, k, W.colon)) return PLACE_FIELD.test(surface(scan, k - 1, k - 1));
    const isNumber = scan.sequence.kind[k] === TokenKind.number;
    if (
      !isCapital(scan, k) &&
      !isNumber &&
      !is(scan, k, W.the) &&
      !is(scan, k, W.of) &&
      !is(scan, k, W.for) &&
      !is(scan, k, W.and) &&
      !is(scan, k, W.comma)
    )
      return false;
  }
  return false;
}

/** `OSLO – Today, …`, `Oslo - The …`: a city, and a dash, in front of the first sentence of a paragraph. */
export function opensParagraph(scan: Scan, first: number, last: number): boolean {
  return (
    (isAllCaps(scan, first) || (isCapital(scan, last + 2) && !isGlued(scan, last + 2))) &&
    (first === 0 || scan.paragraph[first] !== scan.paragraph[first - 1]) &&
    is(scan, last + 1, W.dash) &&
    !isGlued(scan, last + 1)
  );
}

/** `(Oslo)`, `(Oslo, 2017)` */
export function isBracketed(scan: Scan, claims: Claims, first: number, last: number): boolean {
  if (!is(scan, first - 1, W.open)) return false;
  return is(scan, last + 1, W.close) || (is(scan, last + 1, W.comma) && claims[last + 2] === CLAIM.date);
}

/** `Oslo hosted the Dialogue`, `Oslo Hosts …`, `Oslo played host to …`, `Oslo served as the venue for …`, `Oslo was the venue of …` */
export function isHost(scan: Scan, first: number, last: number): boolean {
  if (isSite(scan, last + 1) || isSceneOf(scan, first, last)) return true;
  const verb = surface(scan, last + 1, last + 1);
  if (/^[Hh]ost(?:ed|s)$/.test(verb)) return true;
  const next = surface(scan, last + 2, last + 2);
  if (/^(?:will|played|plays|to)$/i.test(verb) && next !== 'be') return /^host$/i.test(next);
  if (verb === 'served' && next === 'as') return is(scan, last + 3, W.the);
  const from = is(scan, last + 1, W.will) && next === 'be' ? last + 2 : last + 1;
  return /^(?:be|is|was) the (?:host|setting|venue)$/.test(surface(scan, from, from + 2));
}

/** `was the venue of`, `will be the site of`, from token `i` */
function isSite(scan: Scan, i: number): boolean {
  const be = is(scan, i, W.will) && is(scan, i + 1, W.be) ? i + 1 : i;
  if (!is(scan, be, W.be) && !is(scan, be, W.was)) return false;
  return is(scan, be + 1, W.the) && /^(?:scene|setting|site|venue)$/.test(surface(scan, be + 2, be + 2));
}

const LONGEST_DATE = 8;

/** `Lima` of `in Oslo in April 2015 and Lima in January 2016`: each place of a list with its day. */
export function followsDatedPlace(scan: Scan, claims: Claims, first: number, last: number): boolean {
  const isDated = (i: number): boolean => is(scan, i, W.in) || is(scan, i, W.on);
  if (!isDated(last + 1) || claims[last + 2] !== CLAIM.date) return false;
  let at = is(scan, first - 1, W.and) ? first - 2 : first - 1;
  if (is(scan, at, W.comma)) at -= 1;
  const end = at;
  while (at > end - LONGEST_DATE && claims[at] === CLAIM.date) at -= 1;
  return at < end && isDated(at) && claims[at - 1] === CLAIM.place && sameSentence(scan, at, first);
}

const STOP = lean(
  /\b(?:destination|leg|port of call|station|stop)(?: (?:of|on) (?:his|her|its|the|their|this) (?:[^\s;,.]+ ){0,2}?(?:journey|mission|tour|travels|trip|visit))?(?: (?:is|was|will be)|,)\s$/i,
);
const LONGEST_STOP = 70;

/** `Her first stop was Oslo`, `The next stop of the tour will be Oslo`, `At the last stop, Oslo,` */
export function isStop(scan: Scan, i: number): boolean {
  if (
    !is(scan, i - 1, W.comma) &&
    !is(scan, i - 1, W.is) &&
    !is(scan, i - 1, W.was) &&
    !is(scan, i - 1, W.be)
  )
    return false;
  return standsAsStop(scan.sequence.text, scan.sequence.start[i] ?? 0);
}

/** The same of a place that begins at an offset of the text. */
export function standsAsStop(text: string, at: number): boolean {
  return STOP.test(oneLine(text.slice(Math.max(0, at - LONGEST_STOP), at)));
}

const LONGEST_DEPARTURE = 7;
const DEPARTS =
  /^(?:depart(?:ed|ing|s)?|leaves?|leaving|left|bound|flew|fl(?:y|ies)|sail(?:ed|s)?|heads?|headed|heading)$/i;

/** `I depart for Oslo`, `left this morning for Oslo`, `set off for Oslo`: where somebody is bound. */
export function isBoundFor(scan: Scan, i: number): boolean {
  if (!is(scan, i - 1, W.for) || !sameSentence(scan, i - 1, i)) return false;
  for (let k = i - 2; k > i - LONGEST_DEPARTURE && k >= 0 && sameSentence(scan, k, i); k -= 1) {
    if (is(scan, k, W.comma)) return false;
    const word = surface(scan, k, k);
    if (DEPARTS.test(word) || (/^(?:off|out)$/.test(word) && /^sets?$/i.test(surface(scan, k - 1, k - 1))))
      return true;
  }
  return false;
}
