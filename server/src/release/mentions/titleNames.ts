/** The names beside which titles stand: directly behind, behind a comma, or further on without a break. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import {
  CLAIM,
  has,
  is,
  isCapital,
  isFree,
  isLower,
  longestHit,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { honorificsAt } from './honorifics';
import { honorificHit, isBodyWord, nameAt, nameStrength } from './names';
import { isRank } from './titleHeads';

/** Whether a name begins at `at`, inside or behind a title's complement. */
export function nameBegins(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  at: number,
  subject: boolean,
): boolean {
  const strength = nameStrength(scan, claims, countries, at);
  if (strength === 0) return false;
  const name = nameAt(scan, claims, countries, at);
  if (name === undefined) return false;
  if (!subject) return true;
  if (isBodyWord(scan, at)) return false;
  // "for Operation Harbors Open Emil Rossi"
  const isOperation = (i: number): boolean => reads(scan, i, 'Operation') && isCapital(scan, i);
  if (isOperation(at - 1) || (isOperation(at - 2) && !has(scan, at, Role.givenName))) return false;
  // "for Trade and Reconciliation Emil Rossi": the given name further on begins the name
  if (strength === 1 && is(scan, at - 1, W.and) && has(scan, at + 1, Role.givenName) && name.parts > 2)
    return false;
  // "Asian and Oceanian Affairs"
  if (strength === 1 && isBodyWord(scan, at + 1) && isCapital(scan, at + 1)) return false;
  if (name.parts === 1) return isBodyWord(scan, at - 1) && isSurnameAlone(scan, at);
  return strength === 2
    ? name.parts >= 2
    : name.parts >= 2 && name.parts <= 4 && !isBodyWord(scan, name.last);
}

/** `Heckling` of `Secretary for Southeast Asia Heckling spoke`: a word that is none of the subject's. */
function isSurnameAlone(scan: Scan, at: number): boolean {
  // "Secretary of Economy A, Undersecretary for Finance B": posts in a list
  const isListed = is(scan, at + 1, W.comma) && has(scan, at + 2, Role.titleHead | Role.titleModifier);
  const isLeft = is(scan, at + 1, W.open) && isLower(scan, at + 2);
  return (
    (isListed || isLeft || ACTS.test(surface(scan, at + 1, at + 1))) &&
    !has(scan, at, Role.nameOfBody | Role.topic | Role.topicPart | Role.titleState | Role.notName) &&
    sameSentence(scan, at, at + 1) &&
    !NOUN.test(surface(scan, at, at)) &&
    (longestHit(scan, at - 1, Kind.city, isCity)?.last ?? -1) < at
  );
}

/** What somebody does. */
const ACTS =
  /^(?:said|says|met|spoke|added|noted|stressed|told|led|opened|welcomed|attended|visited|arrived|will|to)$/;

/** `Equity`, `Waters`: words that end as things do. */
const NOUN = /(?:\d|ity|tion|ment|ness|ism|ship|ing|ance|ence|[^aiou]s)$/;

/** `Director Naval Operations, Commodore Jane Roe`: the end of a field without "of" that a rank follows. */
export function endOfUnit(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  at: number,
): number | undefined {
  if (!has(scan, at, Role.nameOfBody) && !has(scan, at + 1, Role.nameOfBody)) return undefined;
  let end = at;
  while (
    end < at + LONGEST_UNIT &&
    isCapital(scan, end) &&
    isFree(claims, end) &&
    !has(scan, end, Role.givenName | Role.familyFirst | Role.titleHead)
  )
    end += 1;
  if (end === at || !is(scan, end, W.comma) || !sameSentence(scan, at, end + 1)) return undefined;
  const rank = longestHit(scan, end + 1, Kind.rank, isRank);
  return rank !== undefined && nameBegins(scan, claims, countries, rank.last + 1, false)
    ? end - 1
    : undefined;
}

const LONGEST_UNIT = 4;

const MOST_POSTS = 3;

/**
 * Whether the title stands in apposition: a name, a comma, and at most its country and body in front of it, or other
 * posts that commas part (`Kari Berg, Tánaiste, Minister for Trade`).
 */
export function isBehindName(scan: Scan, claims: Claims, title: number): boolean {
  let at = title;
  for (let posts = 0; posts < MOST_POSTS; posts += 1) {
    const from = at;
    while (at > from - 12 && sameSentence(scan, at, title) && !is(scan, at, W.comma)) at -= 1;
    if (!is(scan, at, W.comma)) return false;
    if (claims[at - 1] === CLAIM.official) return true;
    if (claims[at - 1] !== CLAIM.title) return false;
    at -= 1;
  }
  return false;
}

/** Whether another post parts the title from the name that it stands behind. */
export function isFurtherPost(scan: Scan, claims: Claims, title: number): boolean {
  return is(scan, title - 1, W.comma) && claims[title - 2] === CLAIM.title;
}

/** Whether the words from `i` on run into a name without a break: then both posts belong to it. */
export function leadsToName(scan: Scan, claims: Claims, countries: CountryHits, i: number): boolean {
  for (
    let k = i;
    k < i + 14 && sameSentence(scan, i, k) && (isFree(claims, k) || claims[k] === CLAIM.agency);
    k += 1
  ) {
    if (claims[k] === CLAIM.agency) continue;
    // "HE Prime Minister and Minister of Trade of Norway, Dr. Jane Roe"
    if (is(scan, k, W.comma))
      return (
        honorificHit(scan, is(scan, k + 1, W.the) ? k + 2 : k + 1)?.entry.ambiguous === false ||
        closesWithName(scan, claims, countries, k + 1)
      );
    if (is(scan, k, W.stop) && !has(scan, k - 1, Role.abbreviation)) return false;
    if (k > i && isCapital(scan, k) && nameStrength(scan, claims, countries, k) > 0) return true;
  }
  return false;
}

/** `- Assistant to the President and Director of Affairs, Jane Roe`: a name that closes the line behind its posts. */
function closesWithName(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  if (nameStrength(scan, claims, countries, at) === 0) return false;
  const name = nameAt(scan, claims, countries, at);
  return name !== undefined && name.parts > 1 && scan.paragraph[name.last + 1] !== scan.paragraph[at];
}

/**
 * `Deputy Prime Minister and Minister of Trade`: posts of a government that one person often holds together. Behind an
 * article alone, `isBare`, they may be of two, but not `the Tánaiste and Minister of Trade`, `the Vice President and
 * Minister of Trade`.
 */
export function mayBeDouble(scan: Scan, first: number, and: number, isBare: boolean): boolean {
  if (surface(scan, first, first) === 'Tánaiste') return reads(scan, and + 1, 'Minister');
  if (isBare && !/^(?:Deputy|Vice)$/.test(surface(scan, first, first)) && !isFullMinistry(scan, and + 1))
    return false;
  return (
    (reads(scan, and - 1, 'Minister') ||
      reads(scan, and - 1, 'President') ||
      reads(scan, and - 1, 'Premier')) &&
    /^(?:Deputy|Prime|Vice)$/.test(surface(scan, first, first)) &&
    /^(?:Chancellor|Deputy|Federal|First|Foreign|Minister)$/.test(surface(scan, and + 1, and + 1))
  );
}

/** `and Minister of Defence`, of which a Prime Minister has the charge; `and Foreign Minister` may be another. */
function isFullMinistry(scan: Scan, at: number): boolean {
  return reads(scan, at, 'Minister') && (is(scan, at + 1, W.of) || is(scan, at + 1, W.for));
}

/** `, Kari Berg,`, `, Senator Kari Berg`: one full name behind the comma that closes a post. */
export function isNamedBehind(scan: Scan, claims: Claims, countries: CountryHits, last: number): boolean {
  // "Vice President and Minister of Trade of Norway, Kari Berg"
  const state = is(scan, last + 1, W.of) ? countries.startingAt.get(last + 2)?.last : undefined;
  if (state !== undefined) return isNamedBehind(scan, claims, countries, state);
  if (!is(scan, last + 1, W.comma) || !sameSentence(scan, last, last + 2)) return false;
  const rank = has(scan, last + 2, Role.titleHead) && !is(scan, last + 2, W.the) ? last + 3 : last + 2;
  const name = (honorificsAt(scan, claims, rank)?.last ?? rank - 1) + 1;
  if (nameStrength(scan, claims, countries, name) === 0) return false;
  return (nameAt(scan, claims, countries, name)?.parts ?? 0) > 1;
}

/** `A, Minister of Ports and Acting Ambassador B`: the second post is that of the name behind it. */
export function isOfStandIn(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  first: number,
  and: number,
  { last, name }: { readonly last: number; readonly name?: number },
): boolean {
  return (
    is(scan, first - 1, W.comma) &&
    reads(scan, and + 1, 'Acting') &&
    (name !== undefined || nameBegins(scan, claims, countries, last + 1, false))
  );
}

/** `Norwegians` of `for Overseas Norwegians and Consular Affairs` */
export function isAbroad(scan: Scan, at: number): boolean {
  return reads(scan, at - 1, 'Overseas');
}

/** `Amb. Jane Roe`, `Ambassador Jane Roe`: one word in front of a name. */
export function isRankOfName(scan: Scan, claims: Claims, countries: CountryHits, at: number): boolean {
  const last = honorificHit(scan, at)?.last ?? at;
  const behind = is(scan, last + 1, W.stop) ? last + 2 : last + 1;
  return isCapital(scan, behind) && nameBegins(scan, claims, countries, behind, false);
}

function isShortTitle(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'title-short' }> {
  return entry.kind === 'title-short' && !entry.ambiguous;
}

/** Whether a second post begins at `i`, joined by "and": `… and Senior Director for the Western Hemisphere`. */
export function startsPost(scan: Scan, claims: Claims, countries: CountryHits, i: number): boolean {
  for (let k = i; k < i + 6 && sameSentence(scan, i, k) && isFree(claims, k) && isCapital(scan, k); k += 1) {
    // "and Acting Assistant Secretary", but not "and former Minister"
    if (countries.startingAt.has(k) || (has(scan, k, Role.titleState) && !reads(scan, k, 'Acting')))
      return false;
    if (has(scan, k, Role.titleHead) || longestHit(scan, k, Kind['title-short'], isShortTitle) !== undefined)
      return true;
  }
  return false;
}
