/** Titles: posts and ranks before or after a name, or standing for one. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { Shape, TokenKind } from '../../tokens/token';
import {
  CLAIM,
  has,
  is,
  isAllCaps,
  isCapital,
  isFree,
  isHyphen,
  isLower,
  longestHit,
  reads,
  sameSentence,
  startsSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { isVerbOfHeadline } from './headlineWords';
import { isBodyWord, honorificHit } from './names';
import { isListOfSubjects } from './titleBorders';
import { behindInCharge, extendRight } from './titleComplements';
import { withFields } from './titleFields';
import { nameBegins } from './titleNames';
import { headAt, isHonorable, MAX_WORDS, withSuffix } from './titleHeads';

export interface TitleExtent {
  readonly first: number;
  readonly last: number;
  /** The first token of a name directly behind the title, if one stands there. */
  readonly name: number | undefined;
  /** The head is an ordinary word too (`Chair`, `Member`) and nothing else makes it a title. */
  readonly weak: boolean;
  readonly plural: boolean;
}

function isState(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'us-state' }> {
  return entry.kind === 'us-state' && !entry.abbreviated;
}

/** `New York` of `New York Governor`: a name of two words, of which the title has neither. */
function endsState(scan: Scan, i: number): boolean {
  return isCapital(scan, i - 1) && longestHit(scan, i - 1, Kind['us-state'], isState)?.last === i;
}

/** `NY` of `NY Senate Leader` */
function isPostal(scan: Scan, i: number): boolean {
  return (
    isAllCaps(scan, i) &&
    scan.hits[i]?.some(({ last, entries }) => last === i && entries.some(isShortState)) === true
  );
}

function isShortState(entry: PhraseEntry): boolean {
  return entry.kind === 'us-state' && entry.abbreviated;
}

/** The words in front of a head that belong to the title: `Principal Deputy Assistant` of `… Secretary`. */
function extendLeft(scan: Scan, claims: Claims, countries: CountryHits, head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && sameSentence(scan, k, head) && isFree(claims, k) && head - k < 9; k -= 1) {
    if (is(scan, k, W.dash)) {
      if (!isHyphen(scan, k)) break;
      continue;
    }
    // "National Security and Intelligence Adviser", but not "President and National Security Advisor"
    if (is(scan, k, W.and) && isCapital(scan, k - 1) && isBodyWord(scan, k - 1) && first === k + 1) {
      if (
        has(scan, k - 1, Role.titleHead | Role.agencyTrail) ||
        has(scan, first, Role.titleHead) ||
        // "Security Policy and Vice President"
        reads(scan, first, 'Vice') ||
        first === head ||
        countries.endingAt.has(k - 1)
      )
        break;
      continue;
    }
    // "1st Vice Minister"
    if (first === k + 1 && has(scan, first, Role.titleModifier) && isFirstOrSecond(scan, k)) {
      first = k;
      continue;
    }
    if (
      !isCapital(scan, k) ||
      is(scan, k, W.the) ||
      (has(scan, k, Role.ordinal) && !has(scan, k, Role.titleModifier))
    )
      break;
    // "the Embassy in Oslo Chargé d'Affaires"
    if (is(scan, k - 1, W.in) && longestHit(scan, k, Kind.city, isCity) !== undefined) break;
    if (countries.endingAt.has(k) && !isHyphen(scan, k + 1) && !isHyphen(scan, k - 1)) break;
    if (endsState(scan, k) || isPostal(scan, k)) break;
    const honorific = honorificHit(scan, k)?.entry;
    if (honorific?.ambiguous === false || (honorific !== undefined && isHonorable(scan, k))) break;
    if (
      startsSentence(scan, k) &&
      !has(scan, k, Role.nameOfBody | Role.titleModifier | Role.topic | Role.titleState)
    )
      break;
    if (has(scan, k, Role.givenName) && !has(scan, k, Role.nameOfBody)) break;
    if (isReaderWord(scan, k) || has(scan, k, Role.titlePlural) || isPlainUnder(scan, k)) break;
    if (isVerbOfHeadline(scan, k)) break;
    if (((scan.sequence.shape[k] ?? 0) & Shape.dotted) !== 0) break;
    first = k;
  }
  while (first < head && is(scan, first, W.dash)) first += 1;
  return first;
}

/** `Under President Brandt’s leadership`: no part of the post, as it is of `Under Secretary`. */
function isPlainUnder(scan: Scan, i: number): boolean {
  const next = is(scan, i + 1, W.dash) ? i + 2 : i + 1;
  return reads(scan, i, 'Under') && !/^(?:secretar|state|treasur)/i.test(surface(scan, next, next));
}

function isFirstOrSecond(scan: Scan, i: number): boolean {
  return scan.sequence.kind[i] === TokenKind.number && /^(?:1st|2nd|3rd)$/.test(surface(scan, i, i));
}

function isReaderWord(scan: Scan, i: number): boolean {
  const number = scan.sequence.word[i] ?? 0;
  return number >= W.the && number < W.president;
}

/** The title in capitals whose head begins at token `i`; undefined where there is none. */
export function titleAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): TitleExtent | undefined {
  if (!isCapital(scan, i) || !isFree(claims, i)) return undefined;
  const head = headAt(scan, claims, i);
  if (head === undefined || !sameSentence(scan, i, head.last)) return undefined;
  const first = extendLeft(scan, claims, countries, i);
  const dotted =
    is(scan, head.last + 1, W.stop) && has(scan, head.last, Role.abbreviation) ? head.last + 1 : head.last;
  const right = extendRight(scan, claims, countries, first, withSuffix(scan, dotted));
  const last = right.name === undefined ? withFields(scan, claims, countries, first, right.last) : right.last;
  const behind = right.name ?? nameBehind(scan, claims, countries, last);
  if (
    head.weak &&
    behind === undefined &&
    withSuffix(scan, head.last) === head.last &&
    isCapital(scan, head.last + 1) &&
    isFree(claims, head.last + 1) &&
    sameSentence(scan, i, head.last + 1)
  )
    return undefined;
  // "Environmental Justice" is no judge
  const isCause =
    reads(scan, head.last, 'Justice') &&
    !has(scan, first, Role.titleHead) &&
    !/^Associate$/.test(surface(scan, first, first));
  if (isCause && behind === undefined && first < i) return undefined;
  const weak = head.weak && first === i && behind === undefined;
  return {
    first,
    last,
    weak,
    plural: head.plural,
    name: behind,
  };
}

function nameBehind(scan: Scan, claims: Claims, countries: CountryHits, last: number): number | undefined {
  const at = last + 1;
  if (!sameSentence(scan, last, at) || isHonorable(scan, at)) return undefined;
  return nameBegins(scan, claims, countries, at, false) ? at : undefined;
}

/** `Africa, Central Asia and the Gulf`: a comma between capitalised words that an "and" closes. */
function isListOfRegions(scan: Scan, comma: number): boolean {
  let k = comma + 1;
  if (!isCapital(scan, comma - 1)) return false;
  while (isCapital(scan, k) && k < comma + MAX_LOWER_SUBJECT) k += 1;
  return k > comma + 1 && is(scan, k, W.and) && isCapital(scan, k + 1) && sameSentence(scan, comma, k + 1);
}

/** Words that stand in front of a head in lower case: `deputy foreign` of `deputy foreign minister`. */
const LOWER_FRONT = Role.titleModifier | Role.titleState | Role.nameOfBody | Role.topic;

/**
 * The title in lower case that begins at token `i` behind a name's comma, as news writes it:
 * `coordinator for cyber Issues at the …`.
 */
export function lowerTitleAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { first: number; last: number } | undefined {
  let head = i;
  while (
    head < i + 5 &&
    isLower(scan, head) &&
    !isReaderWord(scan, head) &&
    !isLowerHead(scan, claims, head) &&
    has(scan, head, LOWER_FRONT)
  )
    head += 1;
  if (!isLowerHead(scan, claims, head) || !isLower(scan, head) || !sameSentence(scan, i, head))
    return undefined;
  let last = headAt(scan, claims, head)?.last ?? head;
  while (has(scan, last + 1, Role.titleHead) && isLower(scan, last + 1) && sameSentence(scan, last, last + 1))
    last += 1;
  // "secretary of commerce and supplies", of which the first words are known
  if (last > head + 1 && is(scan, last + 1, W.and) && isLowerSubject(scan, last + 2)) last += 2;
  const opener = scan.sequence.word[last + 1] ?? 0;
  const charge = behindInCharge(scan, last + 1);
  if (charge === undefined && opener !== W.of && opener !== W.for && opener !== W.to)
    return { first: i, last };
  if (opener === W.to && isHolder(scan, claims, countries, last + 2)) return { first: i, last };
  const headLast = last;
  let at = charge ?? last + 2;
  if (is(scan, at, W.the)) at += 1;
  let isAllCapitals = true;
  while (sameSentence(scan, i, at) && isFree(claims, at) && at - i < MAX_WORDS) {
    const word = scan.sequence.word[at] ?? 0;
    const stops =
      word === W.at ||
      word === W.who ||
      word === W.in ||
      word === W.of ||
      word === W.with ||
      reads(scan, at, 'within') ||
      word === W.will ||
      word === W.was ||
      word === W.is ||
      word === W.comma;
    if (word === W.comma && (isListOfRegions(scan, at) || isListOfSubjects(scan, at))) {
      at += 1;
      continue;
    }
    // "deputy director of the Norwegian ministry of trade"
    const country = countries.startingAt.get(at);
    if (country?.form === 'adjective' && isLower(scan, at + 1)) break;
    // "deputy foreign minister of Norway, met"
    if (country !== undefined && opener === W.of && !isCapital(scan, country.last + 1) && last === headLast)
      break;
    if (stops || (scan.sequence.kind[at] !== TokenKind.word && !isHyphen(scan, at))) break;
    isAllCapitals &&= isCapital(scan, at);
    last = at;
    at += 1;
  }
  // "director general of the Norwegian Ministry": the words in front of a body are its own
  return { first: i, last: isAllCapitals && claims[at] === CLAIM.agency ? headLast : last };
}

/** `Norwegian President Kari Berg` of `advisor to …`: who is advised has a post of his own. */
function isHolder(scan: Scan, claims: Claims, countries: CountryHits, from: number): boolean {
  const country = countries.startingAt.get(from);
  const post = country === undefined ? from : country.last + 1;
  const head = isCapital(scan, post) ? headAt(scan, claims, post) : undefined;
  return head !== undefined && nameBegins(scan, claims, countries, head.last + 1, false);
}

/** `supplies` in front of a comma or of whose post it is: a word that ends the subject of a post. */
function isLowerSubject(scan: Scan, at: number): boolean {
  return (
    isLower(scan, at) &&
    !isReaderWord(scan, at) &&
    !has(scan, at, Role.titleHead | Role.titlePlural) &&
    !reads(scan, at, 'members') &&
    (is(scan, at + 1, W.of) || is(scan, at + 1, W.comma))
  );
}

const MAX_LOWER_SUBJECT = 5;
/** Subjects of posts, of all words that end as verbs do. */
const IN_ING =
  /^(?:banking|broadcasting|building|engineering|farming|financing|fishing|housing|licensing|lending|manufacturing|marketing|mining|planning|processing|shipping|spending|training|wellbeing)$/;

/**
 * The title in lower case whose head is token `i` and that runs up to a capital, as news writes it in front of a
 * name: `deputy foreign minister`, `minister for planning`.
 */
export function lowerTitleInFront(
  scan: Scan,
  claims: Claims,
  i: number,
): { first: number; last: number; name?: number } | undefined {
  if (!isLowerHead(scan, claims, i)) return undefined;
  let last = headAt(scan, claims, i)?.last ?? i;
  const opener = scan.sequence.word[last + 1] ?? 0;
  if (opener === W.of || opener === W.for) {
    let at = is(scan, last + 2, W.the) ? last + 3 : last + 2;
    const from = at;
    while (
      at < from + MAX_LOWER_SUBJECT &&
      isLower(scan, at) &&
      (!isReaderWord(scan, at) || is(scan, at, W.and))
    )
      at += 1;
    // "member of the team prosecuting Emil Rossi"
    const lastWord = surface(scan, at - 1, at - 1);
    if (at === from || (lastWord.endsWith('ing') && !IN_ING.test(lastWord))) return undefined;
    last = at - 1;
  }
  if (!isCapital(scan, last + 1) || !sameSentence(scan, i, last + 1) || !isFree(claims, i, last))
    return undefined;
  return { first: lowerFront(scan, claims, i), last };
}

/**
 * The title in lower case whose head is token `i`, in front of a name between commas: `minister of foreign affairs` of
 * `Norway’s minister of foreign affairs, Karin Holt, said`; `name` is the token behind the comma.
 */
export function lowerTitleApart(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { first: number; last: number; name: number } | undefined {
  if (!isLowerHead(scan, claims, i)) return undefined;
  let last = headAt(scan, claims, i)?.last ?? i;
  const opener = scan.sequence.word[last + 1] ?? 0;
  let at = last + 1;
  if ((opener === W.of || opener === W.for) && isLower(scan, at + 1) && !is(scan, at + 1, W.the)) {
    at += 1;
    while (
      at < last + 2 + MAX_LOWER_SUBJECT &&
      isLower(scan, at) &&
      (!isReaderWord(scan, at) || is(scan, at, W.and))
    )
      at += 1;
    last = at - 1;
  }
  const isTo = is(scan, at, W.to);
  if (is(scan, at, W.of) || isTo) {
    const country = countries.startingAt.get(is(scan, at + 1, W.the) ? at + 2 : at + 1);
    if (country !== undefined) at = country.last + 1;
    // "ambassador to Norway" is wholly a title
    if (country !== undefined && isTo && /^ambassador$/.test(surface(scan, last, last))) last = country.last;
  }
  const isDirect = last === at - 1 && isTo && isCapital(scan, at);
  const name = isDirect ? at : at + 1;
  const isApart = (isDirect || is(scan, at, W.comma)) && isCapital(scan, name) && sameSentence(scan, i, name);
  return isApart && isFree(claims, i, last) ? { first: lowerFront(scan, claims, i), last, name } : undefined;
}

function opensBody(scan: Scan, i: number): boolean {
  return is(scan, i, W.of) || is(scan, i, W.at) || is(scan, i, W.in);
}

/**
 * The title in lower case whose head is token `i`, with its body in front of a name: `director general` of `director
 * general of the Norwegian Ministry of Trade Kari Holt`; `name` is the token behind the body.
 */
export function lowerTitleOfBody(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { first: number; last: number; name: number } | undefined {
  if (!opensBody(scan, i + 1) && !opensBody(scan, i + 2)) return undefined;
  const last = headAt(scan, claims, i)?.last;
  if (last === undefined || !opensBody(scan, last + 1)) return undefined;
  const owner = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  const country = countries.startingAt.get(owner);
  const body = country === undefined ? owner : country.last + 1;
  let name = is(scan, body, W.possessive) ? body + 1 : body;
  const from = name;
  while (claims[name] === CLAIM.agency) name += 1;
  return name > from && isCapital(scan, name) && sameSentence(scan, i, name) && isFree(claims, i, last)
    ? { first: lowerFront(scan, claims, i), last, name }
    : undefined;
}

/** The first of the words in lower case in front of a head that belong to the title. */
function lowerFront(scan: Scan, claims: Claims, i: number): number {
  let first = i;
  while (
    isLower(scan, first - 1) &&
    sameSentence(scan, first - 1, i) &&
    isFree(claims, first - 1) &&
    has(scan, first - 1, LOWER_FRONT) &&
    !has(scan, first - 1, Role.agencyLead | Role.agencyTrail) &&
    !isReaderWord(scan, first - 1)
  )
    first -= 1;
  return first;
}

function isLowerHead(scan: Scan, claims: Claims, i: number): boolean {
  return (has(scan, i, Role.titleHead) || isCharge(scan, i)) && headAt(scan, claims, i) !== undefined;
}

/** `chargé` of `chargé d’affaires` */
function isCharge(scan: Scan, i: number): boolean {
  return is(scan, i, W.charge) && /^charg[eé]$/.test(surface(scan, i, i));
}
