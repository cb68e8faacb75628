/** Items of a list under one shared head: where one ends, what body it stands for, and what is none. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { foldPhrase } from '../../tokens/fold';
import { has, is, isAllCaps, isCapital, isFree, longestHit, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { isAcronym } from './agencyAcronyms';
import type { CountryHits } from './countryHits';

export function isName(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form !== 'acronym';
}

export interface ListItem {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly country?: string;
}

const SINGULAR_ENDINGS: readonly (readonly [ending: string, replacement: string])[] = [
  ['ies', 'y'],
  ['s', ''],
];

export function singularHead(word: string): string {
  for (const [ending, replacement] of SINGULAR_ENDINGS)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + replacement;
  return word;
}

/**
 * The end of one item: a capitalised run, through "and" where the knowledge has a body of that whole name.
 * @param among given where further items show what an "and" joins
 */
export function itemEnd(scan: Scan, claims: Claims, head: string, from: number, among?: CountryHits): number {
  let last = from - 1;
  let at = from;
  while (isCapital(scan, at) && isFree(claims, at) && sameSentence(scan, from, at)) {
    last = at;
    at += 1;
    const joins = is(scan, at, W.and) || is(scan, at, W.ampersand);
    if (!joins) continue;
    if (among !== undefined && goesOn(scan, claims, among, head, from, at)) {
      at += 1;
      continue;
    }
    let end = at;
    while (isCapital(scan, end + 1) && end - at < 4) {
      end += 1;
      if (isKnown(scan, `${head} of ${surface(scan, from, end)}`)) {
        last = end;
        at = end + 1;
        break;
      }
    }
  }
  return last;
}

const LONGEST_ITEM = 4;

/** `Higher Education and Highways` of `of Trade, Higher Education and Highways, Sports and Health`: further items stand behind. */
function goesOn(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: string,
  from: number,
  and: number,
): boolean {
  let end = and + 1;
  while (end < and + LONGEST_ITEM && isCapital(scan, end) && isFree(claims, end)) end += 1;
  if (is(scan, end, W.and) || is(scan, end, W.ampersand)) {
    end += 1;
    while (end < and + 2 * LONGEST_ITEM && isCapital(scan, end) && isFree(claims, end)) end += 1;
  }
  const isOwn = isOneItem(scan, from, end);
  // "Agriculture and Fisheries, and Transport and Ports"
  const next = is(scan, end + 1, W.and) ? end + 2 : end + 1;
  const isParted = is(scan, end, W.comma) && isCapital(scan, next) && sameSentence(scan, and, next);
  if (end === and + 1 || !(isParted || isOwn)) return false;
  if (
    isParted &&
    !isOwn &&
    (has(scan, next, Role.agencyLead) ||
      countries.startingAt.has(next) ||
      startsPerson(scan, next) ||
      startsBody(scan, next) ||
      isShortForm(scan, next))
  )
    return false;
  return (
    head !== 'Department' ||
    !isKnown(scan, `${head} of ${surface(scan, from, and - 1)}`) ||
    !isKnown(scan, `${head} of ${surface(scan, and + 1, end - 1)}`)
  );
}

/** `Labor and Training` of `of Trade, Health, and Labor and Training`, of `of Trade, of Labor and Training`: one item, by the comma or "of" in front of it. */
function isOneItem(scan: Scan, from: number, end: number): boolean {
  if (isCapital(scan, end) || is(scan, end, W.and)) return false;
  if (is(scan, from - 1, W.of)) return is(scan, from - 2, W.comma) || is(scan, from - 2, W.and);
  return is(scan, from - 1, W.and) && is(scan, from - 2, W.comma);
}

export function isKnown(scan: Scan, name: string): boolean {
  return scan.knowledge.agenciesByName.has(foldPhrase(name));
}

/** Whether a body has the very name, and not only as a way to write another one. */
function isNamed(scan: Scan, name: string): boolean {
  return scan.knowledge.agenciesByName.get(foldPhrase(name))?.some((row) => row.name === name) === true;
}

/** `Department of Defense` for `Defense` in the list; `Department of the Treasury` where that is its name. */
export function valueOf(scan: Scan, head: string, item: string, article: boolean): string {
  const withArticle = `${head} of the ${item}`;
  const plain = `${head} of ${item}`;
  return (article || !isNamed(scan, plain)) && isKnown(scan, withArticle) ? withArticle : plain;
}

/** `European Commission` behind departments: a known name that closes with a head of its own. */
export function startsBody(scan: Scan, at: number): boolean {
  const known = longestHit(scan, at, Kind.agency, isName);
  return known !== undefined && known.last > at && has(scan, known.last, Role.agencyTrail);
}

/** `Director Kari Berg`, `Kari Berg` behind departments. */
export function startsPerson(scan: Scan, at: number): boolean {
  if (has(scan, at, Role.nameOfBody | Role.topic)) return false;
  return (
    has(scan, at, Role.givenName) || (has(scan, at, Role.titleHead) && !has(scan, at, Role.weakTitleHead))
  );
}

/** `FBI` behind departments: a body of its own, by the letters it is known by. */
export function isShortForm(scan: Scan, at: number): boolean {
  return isAllCaps(scan, at) && longestHit(scan, at, Kind.agency, isAcronym) !== undefined;
}
