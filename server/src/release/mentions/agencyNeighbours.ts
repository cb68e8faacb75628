/** Words around a body's head that make another thing of it, or go on with its name. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { foldPhrase } from '../../tokens/fold';
import { Gap } from '../../tokens/token';
import {
  has,
  is,
  isCapital,
  isFree,
  isHyphen,
  isLower,
  mayBegin,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';

/** `Office of Iraq Affairs`, `Department of American Affairs` */
export function isOfCountryAffairs(scan: Scan, last: number): boolean {
  return reads(scan, last + 1, 'Affairs') && sameSentence(scan, last, last + 1);
}

/** `Head of Division for Trade`: without an article the division is a part of the post. */
export function isPartOfPost(scan: Scan, head: number): boolean {
  return (reads(scan, head, 'Division') || reads(scan, head, 'Unit')) && reads(scan, head - 2, 'Head');
}

/** What a state presides over for a year. */
const TERMS =
  /^(?:ASEAN|African|BRICS|Baltic|Council|EU|European|[GN]\d{1,2}|NB\d|Nordic|Security|UN|V4|Visegr[aá]d)$/;

/** `the Presidency of the Council of the European Union`, `of the N5`: a term in a body, and no body. */
export function isTermInCouncil(scan: Scan, head: number): boolean {
  if (!reads(scan, head, 'Presidency') || !is(scan, head + 1, W.of)) return false;
  const at = is(scan, head + 2, W.the) ? head + 3 : head + 2;
  return TERMS.test(surface(scan, at, at));
}

/** `Mission to Poland`, `Permanent Mission to …`, `High Commission to Fiji`; a `Trade Mission to Poland` is a journey. */
export function isMissionTo(scan: Scan, head: number): boolean {
  if (!is(scan, head + 1, W.to)) return false;
  if (reads(scan, head, 'Commission')) return reads(scan, head - 1, 'High');
  return (
    reads(scan, head, 'Mission') && !/^(?:Business|Investment|Trade)$/.test(surface(scan, head - 1, head - 1))
  );
}

/** `Directorate General for …`, `Directorate-General for …`: the last token of the head. */
export function behindGeneral(scan: Scan, head: number): number {
  const at = isHyphen(scan, head + 1) ? head + 2 : head + 1;
  return reads(scan, at, 'General') ? at : head;
}

/** `posted` of `the Norwegian Embassy posted`, but not the `to` of `Embassy to Chile`. */
export function isPlainWord(scan: Scan, i: number): boolean {
  return isLower(scan, i) && !/^(?:for|of|on|to)$/.test(surface(scan, i, i));
}

export function isEmbassy(scan: Scan, head: number): boolean {
  return reads(scan, head, 'Embassy') || reads(scan, head, 'Consulate');
}

/** `the House and Senate` are two. */
export function isHouseOfLaws(scan: Scan, i: number): boolean {
  return (
    reads(scan, i, 'House') ||
    reads(scan, i, 'Senate') ||
    reads(scan, i, 'Congress') ||
    reads(scan, i, 'Parliament')
  );
}

/** `Partnership for Public Service`: what a longer name goes on with is no body of its own. */
export function isTailOfName(scan: Scan, claims: Claims, i: number): boolean {
  const isJoined = is(scan, i - 1, W.for) && isCapital(scan, i - 2) && isFree(claims, i - 2);
  return isJoined && !has(scan, i - 2, Role.titleHead | Role.agencyLead | Role.weakTitleHead);
}

/** `Minister of Public Service`, `Minister for the Armed Forces`: what a minister is for. */
export function isPortfolio(scan: Scan, i: number): boolean {
  const opener = is(scan, i - 1, W.the) ? i - 2 : i - 1;
  return (
    ((is(scan, opener, W.of) || is(scan, opener, W.for)) &&
      (reads(scan, opener - 1, 'Minister') || reads(scan, opener - 1, 'Ministers'))) ||
    isSecondPortfolio(scan, i)
  );
}

/** `Public Service` of `Minister for Women and the Public Service` */
function isSecondPortfolio(scan: Scan, i: number): boolean {
  const and = is(scan, i - 1, W.the) ? i - 2 : i - 1;
  if (!is(scan, and, W.and)) return false;
  for (let k = and - 1; k > and - LONGEST_PORTFOLIO && isCapital(scan, k) && sameSentence(scan, k, i); k -= 1)
    if (is(scan, k - 1, W.for)) return reads(scan, k - 2, 'Minister');
  return false;
}

const LONGEST_PORTFOLIO = 4;

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** `Queen’s University Belfast`: the city behind a university is part of its name. */
export function withCity(scan: Scan, claims: Claims, { first, last }: Extent): Extent {
  if (!mayBegin(scan, last + 1, Kind.city)) return { first, last };
  const city = scan.hits[last + 1]?.find(({ entries }) => entries.some(isCity));
  const isOwn =
    city !== undefined &&
    reads(scan, last, 'University') &&
    is(scan, last - 1, W.possessive) &&
    sameSentence(scan, last, city.last) &&
    isCapital(scan, last + 1) &&
    isFree(claims, last + 1, city.last);
  return { first, last: isOwn ? city.last : last };
}

/** `Central Bank of Norway`, `Geological Survey of Norway`: the bank or survey of a state is named after it. */
export function withNation(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  { first, last }: Extent,
): Extent {
  const isNational = reads(scan, last, 'Bank') || (reads(scan, last, 'Survey') && first < last);
  if (!isNational || !is(scan, last + 1, W.of)) return { first, last };
  const nation = countries.startingAt.get(is(scan, last + 2, W.the) ? last + 3 : last + 2);
  const isOwn =
    nation !== undefined &&
    !/^(?:Commercial|Development|Investment)$/.test(surface(scan, last - 1, last - 1)) &&
    sameSentence(scan, last, nation.last) &&
    isFree(claims, last + 1, nation.last);
  return { first, last: isOwn ? nation.last : last };
}

function isTerritory(entry: PhraseEntry): boolean {
  return (
    (entry.kind === 'us-state' && !entry.abbreviated) || (entry.kind === 'city' && entry.territory === true)
  );
}

const TERRITORIES = Kind['us-state'] | Kind.city;

/**
 * `Puerto Rico Department of Education`, `Oslo Police`: the state or territory in front is part of its body's name, and
 * the city in front of its police.
 */
export function withTerritory(scan: Scan, claims: Claims, extent: Extent): Extent {
  const isOwning = reads(scan, extent.first, 'Police') ? isCity : isTerritory;
  for (let first = extent.first - 1; first >= Math.max(0, extent.first - 3); first -= 1) {
    if (!mayBegin(scan, first, TERRITORIES)) continue;
    const isOwner = scan.hits[first]?.some(
      (hit) => hit.last === extent.first - 1 && hit.entries.some(isOwning),
    );
    if (isOwner === true && isCapital(scan, first) && isFree(claims, first, extent.first - 1))
      return { first, last: extent.last };
  }
  return extent;
}

const SECRETARY = /^(?:Under)?[Ss]ecretary$/;

/** `Navy` of `Under Secretary of the Navy`: a service with a department of its name, behind its secretary. */
export function isOfSecretary(scan: Scan, { first, last }: Extent): boolean {
  return (
    is(scan, first - 1, W.the) &&
    is(scan, first - 2, W.of) &&
    SECRETARY.test(surface(scan, first - 3, first - 3)) &&
    scan.knowledge.agenciesByName.has(foldPhrase(`Department of the ${surface(scan, first, last)}`))
  );
}

function isPost(entry: PhraseEntry): boolean {
  return entry.kind === 'title';
}

/**
 * The short form in `Secretary of Veterans Affairs`, a post that is known as a whole.
 * @param behind so many words of the post stand behind the body: one of `Chief of the Army Staff`
 */
export function isInPost(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
  behind = 0,
): boolean {
  if (
    reads(scan, first, 'Foreign') &&
    reads(scan, last, 'Service') &&
    /^Officers?$/.test(surface(scan, last + 1, last + 1))
  )
    return true;
  if (!is(scan, first - 1, W.of) && !is(scan, first - 1, W.the)) return false;
  for (let k = first - 4; k < first; k += 1)
    if (
      mayBegin(scan, k, Kind.title) &&
      scan.hits[k]?.some((hit) => hit.last >= last + behind && hit.entries.some(isPost)) === true
    )
      return true;
  return false;
}

/**
 * `for Oil Affairs` of `Under-Secretary of the Ministry of Energy for Oil Affairs`, `… of the Foreign Ministry for Oil
 * Affairs`: what the post is for.
 */
export function isFieldOfPost(scan: Scan, opener: number): boolean {
  if (!is(scan, opener, W.for)) return false;
  let end = opener + 1;
  while (end < opener + LONGEST_FIELD && (isCapital(scan, end) || is(scan, end, W.and))) end += 1;
  if (surface(scan, end - 1, end - 1) !== 'Affairs') return false;
  for (let k = opener - 1; k > opener - LONGEST_FIELD && sameSentence(scan, k, opener); k -= 1) {
    // "of the Ministry of Trade and the Agency for Ocean Affairs"
    if (is(scan, k, W.and) && is(scan, k + 1, W.the)) return false;
    if (surface(scan, k, k) === 'Ministry') {
      const the = is(scan, k - 1, W.the) ? k - 1 : k - 2;
      // "of the Ministry for Foreign Affairs"
      if (the === opener - 2) return false;
      return is(scan, the, W.the) && is(scan, the - 1, W.of) && has(scan, the - 2, Role.titleHead);
    }
  }
  return false;
}

const LONGEST_FIELD = 8;

const LONGEST_POST_RUN = 6;

/** `Department of State Political Affairs Acting Under Secretary`: behind the name stand the words of a post. */
export function leadsToPost(scan: Scan, from: number): boolean {
  for (
    let k = from;
    k < from + LONGEST_POST_RUN && isCapital(scan, k) && sameSentence(scan, from - 1, k);
    k += 1
  ) {
    if (!has(scan, k, Role.titleHead)) continue;
    if (!has(scan, k, Role.weakTitleHead)) return k > from;
    // "Council on Harbor Quality Chair Jane Roe"
    if (k === from && isCapital(scan, k + 1) && !has(scan, k + 1, Role.nameOfBody)) return true;
  }
  return false;
}

/** `Deputy Foreign Minister`: words in front of a post, and the post. */
export function startsPost(scan: Scan, i: number): boolean {
  let at = i;
  while (at < i + LONGEST_FRONT && isCapital(scan, at) && has(scan, at, FRONT_OF_POST)) at += 1;
  return (
    at > i &&
    isCapital(scan, at) &&
    has(scan, at, Role.titleHead) &&
    !has(scan, at, Role.weakTitleHead) &&
    (isCapital(scan, at + 1) || is(scan, at + 1, W.for) || is(scan, at + 1, W.of))
  );
}

const FRONT_OF_POST = Role.titleModifier | Role.weakTitleHead;
const LONGEST_FRONT = 4;

/** `Kay Lister of the` behind "and": whoever is at another body. */
export function startsFellow(scan: Scan, at: number): boolean {
  const isUnknown = (i: number): boolean => isCapital(scan, i) && !has(scan, i, Role.nameOfBody | Role.topic);
  const link = at + 2;
  return (
    (is(scan, link, W.of) || is(scan, link, W.from)) &&
    is(scan, link + 1, W.the) &&
    isUnknown(at) &&
    isUnknown(at + 1)
  );
}

/** `Oslo` on a line of its own below `Ministry of Trade`: where the body signs. */
export function isCityLine(scan: Scan, at: number): boolean {
  if (scan.sequence.gap[at] !== Gap.line || !mayBegin(scan, at, Kind.city)) return false;
  const city = scan.hits[at]?.findLast(({ entries }) => entries.some(isCity));
  const next = (city?.last ?? at) + 1;
  return (
    city !== undefined && (next >= scan.sequence.count || (scan.sequence.gap[next] ?? Gap.none) >= Gap.line)
  );
}

/** `Embassy of Norway`: the state that sent it; `DG Fisheries`: the Union. */
export function senderOf(scan: Scan, countries: CountryHits, { first, last }: Extent): string | undefined {
  if (reads(scan, first, 'DG')) return 'EU';
  return isEmbassy(scan, first) && is(scan, first + 1, W.of) ? countries.endingAt.get(last)?.code : undefined;
}
