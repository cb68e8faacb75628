/** Lists under one shared head: `the Departments of Defense, Homeland Security, Commerce, and Justice`. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { foldSpace } from '../../tokens/fold';
import { CLAIM, has, is, isCapital, isFree, longestHit, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import {
  isKnown,
  isName,
  isShortForm,
  itemEnd,
  singularHead,
  startsBody,
  startsPerson,
  valueOf,
} from './listItems';
import type { ListItem } from './listItems';

/** The items of a list under the plural head at token `i`; undefined where there is none. */
export function pluralList(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): readonly ListItem[] | undefined {
  if (!has(scan, i, Role.agencyLeadPlural) || !sameSentence(scan, i, i + 2)) return undefined;
  if (!is(scan, i + 1, W.of) && !is(scan, i + 1, W.for)) return undefined;
  // "Centers for Disease Control and Prevention": one body
  if (longestHit(scan, i, Kind.agency, isName) !== undefined) return undefined;
  const plural = surface(scan, i, i);
  const head = singularHead(plural.charAt(0).toUpperCase() + plural.slice(1));
  const parted = partedList(scan, claims, countries, head, i + 2);
  if (parted.length > 1) return parted;
  const items: ListItem[] = [];
  let at = i + 2;
  while (at < scan.sequence.count && sameSentence(scan, i, at)) {
    if (is(scan, at, W.the)) at += 1;
    if (!isCapital(scan, at) || !isFree(claims, at) || countries.startingAt.has(at)) break;
    // "Ministries and Departments of Government of Norway"
    const isGovernment = surface(scan, at, at) === 'Government' && !isItemAmong(scan, at, items.length);
    if (is(scan, at + 2, W.possessive) || isGovernment) break;
    if (has(scan, at, Role.agencyLead) || startsBody(scan, at) || isShortForm(scan, at)) break;
    if (items.length > 0 && startsPerson(scan, at)) break;
    const isParted =
      items.length === 0 || is(scan, at - 1, W.comma) || is(scan, at - 2, W.comma) || is(scan, at - 2, W.and);
    const last = itemEnd(scan, claims, head, at, isParted ? countries : undefined);
    const closesInHead = last > at && has(scan, last, Role.agencyTrail);
    if (last < at || closesInHead) break;
    // "the Departments of State and Energy, the Joint Staff", "the Ministries of Trade and the State Bank": a body of its own
    const isOther =
      items.length > 0 &&
      is(scan, at - 1, W.the) &&
      (head === 'Department' || has(scan, last, Role.agencyTrail | Role.weakAgencyTrail));
    if (isOther && !isKnown(scan, `${head} of the ${foldSpace(surface(scan, at, last))}`)) break;
    items.push({
      first: at,
      last,
      value: valueOf(scan, head, foldSpace(surface(scan, at, last)), is(scan, at - 1, W.the)),
    });
    at = last + 1;
    const before = at;
    if (is(scan, at, W.comma)) at += 1;
    if (is(scan, at, W.and) || is(scan, at, W.ampersand)) at += 1;
    // "the Ministries of Trade, of Labour, and of Health"
    if (at > before && is(scan, at, W.of)) at += 1;
    if (at === before) break;
  }
  // "local Offices of Violence Prevention", "Centers of Excellence": a plural without a list is of many
  return items.length === 0 || (items.length === 1 && !/^(?:Department|Ministry)$/.test(head))
    ? undefined
    : items;
}

/** A word of an item between semicolons at most so many tokens behind its first. */
const LONGEST_PARTED = 10;

/**
 * The items of a list parted by semicolons: `the Ministries of Foreign Affairs; Trade, Ports and Works; and Defense`.
 * The first is a plain one or a known one: `the Departments of State and Defense; Energy` are three.
 */
function partedList(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: string,
  from: number,
): readonly ListItem[] {
  const items: ListItem[] = [];
  for (let at = from; isCapital(scan, at) && sameSentence(scan, from, at);) {
    if (countries.startingAt.has(at) || has(scan, at, Role.agencyLead) || startsBody(scan, at)) break;
    const isLast = is(scan, at - 1, W.and);
    const run = partEnd(scan, claims, at);
    const isParted = is(scan, run + 1, W.semicolon);
    if (!isParted && !isLast) break;
    const known = isKnown(scan, `${head} of ${foldSpace(surface(scan, at, run))}`);
    if (items.length > 0 && !known && !isSubject(scan, at)) break;
    const end = isParted || known ? run : itemEnd(scan, claims, head, at);
    if (items.length === 0 && !known && itemEnd(scan, claims, head, at) !== end) break;
    items.push({
      first: at,
      last: end,
      value: valueOf(scan, head, foldSpace(surface(scan, at, end)), false),
    });
    if (isLast) break;
    at = is(scan, run + 2, W.and) ? run + 3 : run + 2;
  }
  return items;
}

/** Whether a ministry can be for what begins at `at`: not for `Kari Berg`, `Oslo`, `Microsoft` or `NOAA` behind the semicolon. */
function isSubject(scan: Scan, at: number): boolean {
  return (
    has(scan, at, Role.nameOfBody) &&
    !has(scan, at, Role.givenName | Role.private) &&
    !isShortForm(scan, at) &&
    longestHit(scan, at, Kind.city, isCity) === undefined &&
    (longestHit(scan, at, Kind.agency, isName)?.last ?? at) === at
  );
}

/** The end of a run of words with capitals, through commas and "and". */
function partEnd(scan: Scan, claims: Claims, from: number): number {
  let last = from;
  for (let at = from; at - from < LONGEST_PARTED && sameSentence(scan, from, at); at += 1) {
    if (has(scan, at, Role.titleHead | Role.agencyLead)) break;
    if (isCapital(scan, at) && isFree(claims, at)) last = at;
    else if (!is(scan, at, W.comma) && !is(scan, at, W.and) && !is(scan, at, W.ampersand)) break;
  }
  return last;
}

/** `Government` of `the Secretariats of Trade, Government, and Works`: one item among others, and not all of them. */
function isItemAmong(scan: Scan, at: number, before: number): boolean {
  const isJoint = is(scan, at + 1, W.comma) || is(scan, at + 1, W.and);
  const next = is(scan, at + 1, W.comma) && is(scan, at + 2, W.and) ? at + 3 : at + 2;
  return before > 0 ? !is(scan, at + 1, W.of) && !isCapital(scan, at + 1) : isJoint && isCapital(scan, next);
}

const FEWEST_BARE = 3;

/** Services that every state has; some states have departments for them as well. */
const SERVICE = /^(?:Air Force|Army|Navy)$/;

/**
 * `officials from State, Defense, Justice, and Commerce`: departments by their subjects, where three or more are
 * listed; in `from the Army, Navy and Air Force` the services of whichever state.
 */
export function bareList(scan: Scan, claims: Claims, i: number): readonly ListItem[] | undefined {
  if (!has(scan, i, Role.listedShort) || !is(scan, is(scan, i - 1, W.the) ? i - 2 : i - 1, W.from))
    return undefined;
  const items: ListItem[] = [];
  let at = i;
  while (
    isCapital(scan, at) &&
    isFree(claims, at) &&
    has(scan, at, Role.listedShort) &&
    sameSentence(scan, i, at)
  ) {
    const last = itemEnd(scan, claims, 'Department', at);
    const value = valueOf(scan, 'Department', foldSpace(surface(scan, at, last)), is(scan, at - 1, W.the));
    const isLast = is(scan, is(scan, at - 1, W.the) ? at - 2 : at - 1, W.and) && !isCapital(scan, last + 1);
    if (!isKnown(scan, value) || !(isLast || closesItem(scan, last + 1))) break;
    items.push({ first: at, last, value, country: 'US' });
    at = last + 1;
    if (is(scan, at, W.comma)) at += 1;
    if (is(scan, at, W.and)) at += 1;
    if (is(scan, at, W.the)) at += 1;
  }
  if (items.length < FEWEST_BARE) return undefined;
  const services = items.map(({ first, last }) => ({
    first,
    last,
    value: foldSpace(surface(scan, first, last)),
  }));
  return services.every(({ value }) => SERVICE.test(value)) ? services : items;
}

/** The head in lower case of a list whose first item is token `i`: `the departments of State, Justice and Defense`. */
export function lowerHeadOf(scan: Scan, i: number): number | undefined {
  const of = is(scan, i - 1, W.the) ? i - 2 : i - 1;
  return is(scan, of, W.of) && (reads(scan, of - 1, 'departments') || reads(scan, of - 1, 'ministries'))
    ? of - 1
    : undefined;
}

const REACH = 60;

function isCompoundSubject(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'compound-subject' }> {
  return entry.kind === 'compound-subject';
}

const LONGEST_COMPOUND = 7;

/** `Labor` of `Assistant Secretary for Democracy, Human Rights, and Labor`: the end of what one post is for. */
function isInCompound(scan: Scan, i: number): boolean {
  for (let k = i - 1; k > i - LONGEST_COMPOUND && k >= 0; k -= 1)
    if ((longestHit(scan, k, Kind['compound-subject'], isCompoundSubject)?.last ?? -1) >= i) return true;
  return false;
}

/** Whether `at` closes an item of a list. */
function closesItem(scan: Scan, at: number): boolean {
  return (
    is(scan, at, W.comma) ||
    is(scan, at, W.and) ||
    is(scan, at, W.stop) ||
    is(scan, at, W.semicolon) ||
    is(scan, at, W.including)
  );
}

/** `the Treasury` among departments that a sentence lists by their subject: `takeEllipticalItems` gives its full name. */
export function isLeftToList(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
  previous: { readonly last: number; readonly value: string } | undefined,
): boolean {
  if (first !== last || !has(scan, first, Role.listedShort) || previous === undefined) return false;
  if (first - previous.last > REACH || !sameSentence(scan, previous.last, first)) return false;
  // "Norway's Army, Navy and Air Force"
  if (SERVICE.test(surface(scan, first, last)) && !previous.value.startsWith('Department of')) return false;
  const before = is(scan, first - 1, W.the) ? first - 2 : first - 1;
  return (is(scan, before, W.comma) || is(scan, before, W.and)) && closesItem(scan, last + 1);
}

/** Whether a body stands in front of the comma: `Economic, Energy, and Trade` are subjects of something else. */
function isBehindItem(scan: Scan, claims: Claims, joint: number): boolean {
  const at = is(scan, joint, W.and) && is(scan, joint - 1, W.comma) ? joint - 2 : joint - 1;
  return claims[at] === CLAIM.agency || is(scan, at, W.close) || !isCapital(scan, at);
}

/**
 * Departments by their subject alone, further down a list of departments: `the Department of Homeland Security,
 * including the Cybersecurity and Infrastructure Security Agency, the Treasury, and Justice`.
 * @param departments the last tokens of the departments found so far, in order
 * @param take what claims an item
 */
export function takeEllipticalItems(
  scan: Scan,
  claims: Claims,
  departments: readonly number[],
  take: (item: ListItem) => void,
): void {
  if (departments.length === 0) return;
  let next = 0;
  let previous = -1;
  for (const i of scan.capitals) {
    if (!has(scan, i, Role.listedShort)) continue;
    while (next < departments.length && (departments[next] ?? 0) < i)
      previous = departments[next++] ?? previous;
    if (previous < 0 || i - previous > REACH) continue;
    if (!isCapital(scan, i) || !isFree(claims, i) || !sameSentence(scan, previous, i)) continue;
    const before = is(scan, i - 1, W.the) ? i - 2 : i - 1;
    if (!is(scan, before, W.comma) && !is(scan, before, W.and)) continue;
    if (!isBehindItem(scan, claims, before)) continue;
    const last = itemEnd(scan, claims, 'Department', i);
    const value = valueOf(scan, 'Department', foldSpace(surface(scan, i, last)), is(scan, i - 1, W.the));
    if (!closesItem(scan, last + 1) || !isKnown(scan, value) || isInCompound(scan, i)) continue;
    take({ first: i, last, value });
    previous = last;
  }
}
