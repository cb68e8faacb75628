/** What stands around a name: the name behind a title, the title in apposition behind a name. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import {
  CLAIM,
  has,
  is,
  isAmong,
  isCapital,
  isFree,
  isHyphen,
  longestHit,
  sameSentence,
  surface,
} from '../scan';
import type { Scan } from '../scan';
import { isCity } from './bareNames';
import { honorificsAt } from './honorifics';
import { nameAt, nameStrength } from './names';
import { nomineeAt } from './nominees';
import { withField } from './titleBrackets';
import { appositionStart, behindBrackets, isRankAt } from './titleLinks';
import type { Walk } from './titleLinks';
import { isRank } from './titleHeads';
import { lowerTitleAt, titleAt } from './titles';

const AFFILIATES = wordTable([W.of, W.at, W.for, W.in, W.from, W.to, W.with, W.the, W.possessive]);

const PREPOSITIONS = wordTable([W.of, W.at, W.for, W.in, W.from, W.to]);

/** Behind a title: `of the Narcotics Control Bureau of the PRC Ministry …`; the token behind the chain. */
function behindAffiliation(walk: Walk, last: number): number {
  const { scan, claims, countries } = walk;
  let at = behindRemark(scan, behindUnit(walk, last));
  while (sameSentence(scan, last, at)) {
    const country = countries.startingAt.get(at);
    if (country !== undefined && isFree(claims, at, country.last)) at = country.last + 1;
    else if (claims[at] === CLAIM.agency || isAmong(scan, at, AFFILIATES) || isBareBody(scan, at)) at += 1;
    // "Secretary of the Trade Division, Ministry of Trade (MoT), Kari Berg"
    else if (isBetweenBodies(walk, at)) at += 1;
    else if (is(scan, at, W.open) && claims[at + 1] === CLAIM.agency && is(scan, at + 2, W.close)) at += 3;
    else break;
  }
  return behindField(walk, last, at);
}

/** `Ministry` of `Secretary General of the Ministry, Mr. Berg`: the body that the text is of. */
function isBareBody(scan: Scan, at: number): boolean {
  return (
    is(scan, at - 1, W.the) &&
    is(scan, at + 1, W.comma) &&
    /^(?:Agency|Commission|Department|Ministry|Secretariat)$/.test(surface(scan, at, at))
  );
}

/** The comma of `Trade Division, Ministry of Trade` */
function isBetweenBodies({ scan, claims }: Walk, at: number): boolean {
  return is(scan, at, W.comma) && claims[at - 1] === CLAIM.agency && claims[at + 1] === CLAIM.agency;
}

const LONGEST_FIELD = 12;
const FIELD_LINKS = wordTable([W.and, W.of, W.the, W.dash]);

/**
 * `for Foreign Affairs and Security Policy` of `High Representative of the European Union for …, Ada Berg`: the token
 * behind what the post is for, where a comma or a name follows; else `at`, the token behind "for".
 */
function behindField(walk: Walk, last: number, at: number): number {
  const { scan, claims, countries } = walk;
  const word = is(scan, at - 1, W.the) ? at - 2 : at - 1;
  if (!is(scan, word, W.for) || word <= last + 1 || !isCapital(scan, at)) return at;
  const isLink = (k: number): boolean => isAmong(scan, k, FIELD_LINKS);
  for (let k = at; k < at + LONGEST_FIELD && sameSentence(scan, at, k); k += 1) {
    if (is(scan, k, W.comma) || claims[k] === CLAIM.honorific) return isLink(k - 1) ? at : k;
    if (k > at && FIELD.test(surface(scan, k - 1, k - 1)) && nameStrength(scan, claims, countries, k) > 1)
      return k;
    if (!isFree(claims, k) || (!isCapital(scan, k) && !isLink(k))) return at;
  }
  return at;
}

const LONGEST_REMARK = 10;

/** `Joint Secretary (North Sea) of the Ministry of Trade, …`: the token behind the brackets, where a body follows. */
function behindRemark(scan: Scan, at: number): number {
  const behind = behindBrackets(scan, at, at + LONGEST_REMARK);
  return isAmong(scan, behind, PREPOSITIONS) ? behind : at;
}

/**
 * `Secretary, Harbor Division of the Department of Trade of Norway Dr. Jane Roe`, `Secretary, Harbor Division in the
 * Department of Trade (DoT), Jane Roe`: the token behind the body whose
 * comma parts it from the title, where a name follows; else the token behind the title.
 */
function behindUnit(walk: Walk, last: number): number {
  const { scan, claims, countries } = walk;
  const state = stateBehindComma(walk, last);
  if (state !== undefined) return state + 1;
  if (!isBodyBehindComma(walk, last)) return last + 1;
  let at = last + 2;
  while (at < last + LONGEST_UNIT && sameSentence(scan, last, at)) {
    const country = countries.startingAt.get(at);
    if (country !== undefined && isFree(claims, at, country.last)) at = country.last + 1;
    else if (claims[at] === CLAIM.agency || is(scan, at, W.of) || is(scan, at, W.the) || is(scan, at, W.in))
      at += 1;
    else if (isBetweenBodies(walk, at)) at += 1;
    else if (is(scan, at, W.open) && claims[at + 1] === CLAIM.agency && is(scan, at + 2, W.close)) at += 3;
    else break;
  }
  if (!sameSentence(scan, last, at)) return last + 1;
  return honorificsAt(scan, claims, at) !== undefined || isNameOfPost(walk, last, at) ? at : last + 1;
}

/** `Secretary (Trade), Norway Ms. Jane Roe`: the last token of the state that stands between post and name. */
function stateBehindComma({ scan, claims, countries }: Walk, last: number): number | undefined {
  const state = is(scan, last + 1, W.comma) ? countries.startingAt.get(last + 2) : undefined;
  if (state?.form !== 'name' || !sameSentence(scan, last, state.last + 1)) return undefined;
  return honorificsAt(scan, claims, state.last + 1) === undefined ? undefined : state.last;
}

/** `Secretary, Department of Trade`, `Secretary, Norwegian Ministry of Trade` */
export function isBodyBehindComma({ scan, claims, countries }: Walk, last: number): boolean {
  if (!is(scan, last + 1, W.comma)) return false;
  const country = countries.startingAt.get(last + 2);
  return claims[country === undefined ? last + 2 : country.last + 1] === CLAIM.agency;
}

/** `Secretary, Department of Trade, Jane Roe met …`: where posts stand in front, the name behind post and body is its holder. */
function isNameOfPost(walk: Walk, title: number, comma: number): boolean {
  const { scan, claims, countries } = walk;
  if (!is(scan, comma, W.comma) || !sameSentence(scan, title, comma + 1)) return false;
  const previous = walk.names.at(-1);
  const link = walk.links.at(-1);
  const isFirst = previous === undefined || !sameSentence(scan, previous.last, title);
  if (!isFirst && !(link?.name === walk.names.length - 1 && link.position === 'before')) return false;
  const start = (honorificsAt(scan, claims, comma + 1)?.last ?? comma) + 1;
  const name =
    nameStrength(scan, claims, countries, start) > 0 ? nameAt(scan, claims, countries, start) : undefined;
  return name !== undefined && name.parts > 1;
}

const LONGEST_UNIT = 24;

export interface NameAhead {
  readonly start: number;
  readonly throughComma: boolean;
  readonly throughDash: boolean;
  readonly honorific?: { readonly first: number; readonly last: number };
}

/** `Ms. A, Minister of Ports, and Director, Mr. B`: a further post, whose holder stands behind it with an honorific. */
export function opensNext({ scan, links }: Walk, first: number, ahead: NameAhead | undefined): boolean {
  return (
    ahead?.throughComma === true &&
    ahead.honorific !== undefined &&
    is(scan, first - 1, W.and) &&
    is(scan, first - 2, W.comma) &&
    links.at(-1)?.position === 'after'
  );
}

/** `, the` between the name that ends at `previous` and the title. */
export function isTheBehindComma(scan: Scan, previous: number, first: number): boolean {
  return first === previous + 3 && is(scan, previous + 1, W.comma) && is(scan, previous + 2, W.the);
}

/** `Secretary of the Navy` of `Secretary of the Navy Admiral B`: a rank and its name stand directly behind. */
export function isOfRanked({ scan, claims, countries }: Walk, last: number): boolean {
  const rank = longestHit(scan, last + 1, Kind.rank, isRank)?.last;
  return (
    rank !== undefined &&
    sameSentence(scan, last, rank + 1) &&
    nameStrength(scan, claims, countries, rank + 1) > 0
  );
}

function isState(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'us-state' | 'province' }> {
  return entry.kind === 'us-state' || entry.kind === 'province';
}

/** `Mayor of Duluth, Minnesota, Jane Roe`: the comma behind the state, where one stands at `at`. */
function behindState(scan: Scan, at: number): number {
  if (!is(scan, at, W.comma)) return at;
  const state = longestHit(scan, at + 1, Kind['us-state'] | Kind.province, isState);
  return state !== undefined && is(scan, state.last + 1, W.comma) ? state.last + 1 : at;
}

const FIELD = /^(?:Affairs|Cooperation|Department|Division|Operations|Policy|Relations)$/;

/** The dash of `Minister of Trade of Norway – Kari Berg` */
function isDashBehindState({ scan, countries }: Walk, at: number): boolean {
  return is(scan, at, W.dash) && !isHyphen(scan, at) && countries.endingAt.has(at - 1);
}

/** The name behind a title, where a body, a comma or an honorific stands between. */
export function nameAhead(walk: Walk, last: number): NameAhead | undefined {
  const { scan, claims, countries } = walk;
  const affiliated = behindAffiliation(walk, last);
  // "Director of Harbor Forces", "Adviser to Ms. Feld": what follows is no holder of the post
  const link = is(scan, affiliated - 1, W.the) ? affiliated - 2 : affiliated - 1;
  if (link > last && isAmong(scan, link, PREPOSITIONS)) return undefined;
  let at = behindState(scan, behindBrackets(scan, affiliated, affiliated + 6));
  if (!sameSentence(scan, last, at)) return undefined;
  const throughDash = isDashBehindState(walk, at);
  const throughComma = throughDash || is(scan, at, W.comma);
  if (throughComma) at += 1;
  // "Director Operations, Commodore Jane Roe": the rank is a title of its own
  if (throughComma && isRankAt(scan, at)) return undefined;
  // "the Secretary of State, the Rt Hon Jane Roe"
  if (throughComma && is(scan, at, W.the) && honorificsAt(scan, claims, at + 1) !== undefined) at += 1;
  const honorific = honorificsAt(scan, claims, at);
  if (!throughComma && at === last + 1 && honorific === undefined) return undefined;
  const start = honorific === undefined ? at : honorific.last + 1;
  if (nameStrength(scan, claims, countries, start) === 0 || !sameSentence(scan, last, start))
    return undefined;
  const name = nameAt(scan, claims, countries, start);
  if (name === undefined || (honorific === undefined && name.parts < 2)) return undefined;
  // "Additional Secretary, Bilateral Affairs"
  if (throughComma && honorific === undefined && FIELD.test(surface(scan, name.last, name.last)))
    return undefined;
  if (/^(?:Corp|Corporation|Inc|Company|LLC|Ltd|Group)$/.test(surface(scan, name.last, name.last)))
    return undefined;
  // "Founder and President, Harbor Latino": what closes the line behind a post is where the person works
  const person = walk.names.at(-1)?.last ?? -1;
  const isFirm =
    scan.paragraph[name.last + 1] !== scan.paragraph[name.last] &&
    scan.paragraph[person] === scan.paragraph[name.last] &&
    nameStrength(scan, claims, countries, start) < 2;
  const isOther =
    isFirm ||
    longestHit(scan, start, Kind.city | Kind['us-state'], isCity) !== undefined ||
    isOfTitleBehind(walk, name.last);
  if (throughComma && honorific === undefined && isOther) return undefined;
  return {
    start,
    throughComma,
    throughDash,
    ...(honorific === undefined ? {} : { honorific: { first: at, last: honorific.last } }),
  };
}

/**
 * Whether the name that ends at `last` goes with a title behind it; in `the Minister for Trade, A, the Minister of
 * Finance, B` that one has a name of its own.
 */
export function isOfTitleBehind(walk: Walk, last: number): boolean {
  const { scan, claims, countries } = walk;
  const title = appositionAt(walk, last);
  if (title?.last === undefined) return title !== undefined;
  const comma = behindAffiliation(walk, title.last);
  const isParted = is(scan, comma, W.comma) || isDashBehindState(walk, comma);
  const name = isParted ? nameAt(scan, claims, countries, comma + 1) : undefined;
  return (
    name === undefined ||
    name.parts < 2 ||
    nameStrength(scan, claims, countries, comma + 1) === 0 ||
    !sameSentence(scan, last, comma + 1)
  );
}

const ARTICLES = wordTable([W.the, W.a, W.an, W.his, W.her, W.possessive, W.our]);

interface Apposition {
  readonly at: number;
  readonly lower: { readonly first: number; readonly last: number } | undefined;
  /** The last token of the title, where it is found with capitals. */
  readonly last?: number;
}

/** Where the title in apposition behind a name begins: the token behind comma, article, country and body. */
export function appositionAt(walk: Walk, last: number): Apposition | undefined {
  const { scan } = walk;
  const start = appositionStart(scan, behindBrackets(scan, last + 1, last + 12));
  const inside = is(scan, last + 1, W.open) ? titleFrom(walk, last, last + 2) : undefined;
  if (inside !== undefined || start === undefined) return inside;
  return titleFrom(walk, last, start);
}

/** The title in apposition to the name that ends at `last`, from `start` on. */
function titleFrom(walk: Walk, last: number, start: number): Apposition | undefined {
  const { scan, claims, countries } = walk;
  let at = start;
  while (sameSentence(scan, last, at)) {
    const country = countries.startingAt.get(at);
    if (country !== undefined && isFree(claims, at, country.last)) at = country.last + 1;
    else if (isAmong(scan, at, ARTICLES) || claims[at] === CLAIM.agency) at += 1;
    else break;
  }
  if (!sameSentence(scan, last, at)) return undefined;
  const lower = nomineeAt(scan, claims, countries, at) ?? lowerTitleAt(scan, claims, countries, at);
  if (lower !== undefined) {
    const field = withField(scan, claims, countries, lower.first, lower.last);
    return { at, lower: { first: lower.first, last: field } };
  }
  for (
    let k = at;
    k < at + 9 &&
    sameSentence(scan, at, k) &&
    isFree(claims, k) &&
    (isCapital(scan, k) || is(scan, k, W.dash) || is(scan, k, W.and));
    k += 1
  ) {
    if (!has(scan, k, Role.titleHead | Role.weakTitleHead)) continue;
    const title = titleAt(scan, claims, countries, k);
    if (title !== undefined && title.first <= at && title.name === undefined)
      return { at, lower: undefined, last: title.last };
  }
  return undefined;
}

/** `chief of the Norwegian Ports Directorate`, `head of Chile’s Ports Board`, `chief of staff of the Navy`, but not `head of the delegation`. */
export function isHeadOfBody(
  { scan, claims, countries }: Walk,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (!/^(?:chief(?: of staff)?|head)$/.test(surface(scan, first, last)) || !is(scan, last + 1, W.of))
    return false;
  let at = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  const country = countries.startingAt.get(at);
  if (country !== undefined) at = country.last + 1;
  if (is(scan, at, W.possessive)) at += 1;
  return claims[at] === CLAIM.agency && sameSentence(scan, last, at);
}
