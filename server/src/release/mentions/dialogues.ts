/** Dialogues by name (`U.S.-Argentina Cyber Policy Working Group`) and by description (`cyber bilateral dialogue`). */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { Shape, TokenKind } from '../../tokens/token';
import {
  CLAIM,
  claim,
  has,
  is,
  isAllCaps,
  isCapital,
  isFree,
  isGlued,
  isHyphen,
  isLower,
  longestHit,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import { isPartyJoint } from './countryHits';
import type { CountryHit, CountryHits } from './countryHits';
import { dialogueKey, ordinalBefore } from './dialogueNames';
import type { FoundDialogue } from './found';

type HeadEntry = Extract<PhraseEntry, { kind: 'dialogue-head' }>;

function isHead(entry: PhraseEntry): entry is HeadEntry {
  return entry.kind === 'dialogue-head';
}

interface Extent {
  readonly first: number;
  readonly last: number;
  readonly parties: readonly string[];
  /** Words that qualify the head: without any the head is generic. */
  readonly qualifiers: number;
}

const JOINERS = new Set<number>([W.and, W.ampersand, W.of, W.on, W.for]);

const MOST_PARTIES = 12;

/** `U.S.-Argentina` and the like that ends at token `last`; its codes in the order written. */
function partiesEndingAt(
  scan: Scan,
  countries: CountryHits,
  last: number,
): { first: number; codes: string[] } | undefined {
  let end = last;
  if (is(scan, end, W.close) && is(scan, end - 2, W.open) && isAllCaps(scan, end - 1)) end -= 3;
  let hit = countries.endingAt.get(end);
  const codes: string[] = [];
  let first = -1;
  while (hit !== undefined) {
    codes.unshift(hit.code);
    first = hit.first;
    if (codes.length === MOST_PARTIES) break;
    if (!sameSentence(scan, hit.first - 2, hit.first) || !isPartyJoint(scan, hit.first - 1)) break;
    const before = countries.endingAt.get(hit.first - 2);
    if (before === undefined) break;
    hit = before;
  }
  return codes.length >= 2 ? { first, codes } : undefined;
}

function isNameWord(scan: Scan, i: number): boolean {
  return (
    scan.sequence.kind[i] === TokenKind.word &&
    isCapital(scan, i) &&
    !has(scan, i, Role.ordinal) &&
    !(has(scan, i, Role.titleHead) && !has(scan, i, Role.weakTitleHead)) &&
    !(has(scan, i, Role.givenName) && !has(scan, i, Role.nameOfBody | Role.topic)) &&
    !is(scan, i, W.the) &&
    !is(scan, i, W.this) &&
    !is(scan, i, W.our) &&
    !is(scan, i, W.its) &&
    !is(scan, i, W.a) &&
    !is(scan, i, W.an) &&
    !is(scan, i, W.at) &&
    !is(scan, i, W.in)
  );
}

/** `(ICT)` that ends at `i`: the index of its opening bracket. */
function bracketedAcronym(scan: Scan, i: number): number | undefined {
  return is(scan, i, W.close) && is(scan, i - 2, W.open) && isAllCaps(scan, i - 1) ? i - 2 : undefined;
}

/** `G7 Summit`: a grouping's own summit carries its name. */
function isGroupingSummit(scan: Scan, country: CountryHit, head: number): boolean {
  const isGrouping = scan.knowledge.groupings.has(country.code) && country.form === 'abbreviation';
  return isGrouping && country.last === head - 1 && /^summit$/iu.test(surface(scan, head, head));
}

/** The words in front of a head that belong to its name; `lower` takes describing words in lower case too. */
function extendLeft(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  lower: boolean,
): Extent {
  let first = head;
  let qualifiers = 0;
  let parties: readonly string[] = [];
  let k = head - 1;
  while (k >= 0 && sameSentence(scan, k, head) && isFree(claims, k) && head - k < 16) {
    const joined = isPartyJoint(scan, k) ? k - 1 : k;
    const pair = partiesEndingAt(scan, countries, joined);
    if (pair !== undefined && isFree(claims, pair.first, joined)) {
      parties = pair.codes;
      first = pair.first;
      break;
    }
    const country = countries.endingAt.get(k);
    if (country !== undefined && isGroupingSummit(scan, country, head)) {
      first = country.first;
      qualifiers += 1;
      break;
    }
    if (country !== undefined && !isHyphen(scan, k + 1)) break;
    const acronym = bracketedAcronym(scan, k);
    if (acronym !== undefined && isNameWord(scan, acronym - 1)) {
      k = acronym - 1;
      continue;
    }
    if (isNameWord(scan, k)) {
      if (
        lower &&
        !has(scan, k, Role.topic | Role.level | Role.generic) &&
        !isAllCaps(scan, k) &&
        isLower(scan, first)
      )
        break;
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (
      lower &&
      isLower(scan, k) &&
      isLower(scan, head) &&
      has(scan, k, Role.topic | Role.topicPart)
    ) {
      first = k;
      qualifiers += has(scan, k, Role.topic) ? 1 : 0;
      k -= 1;
    } else if (
      lower &&
      isLower(scan, k) &&
      scan.sequence.text.slice(scan.sequence.start[k], scan.sequence.end[k]).endsWith('lateral')
    ) {
      first = k;
      qualifiers += 1;
      k -= 1;
    } else if (isHyphen(scan, k) && (isNameWord(scan, k - 1) || lower)) {
      k -= 1;
    } else if (scan.sequence.kind[k] === TokenKind.number && is(scan, k - 1, W.plus) && isGlued(scan, k)) {
      first = k - 2;
      qualifiers += 1;
      k -= 3;
    } else if (is(scan, k, W.apostrophe) && isNameWord(scan, k - 1)) {
      k -= 1;
    } else if (
      JOINERS.has(scan.sequence.word[k] ?? 0) &&
      isNameWord(scan, k - 1) &&
      isCapital(scan, first) &&
      !countries.endingAt.has(k - 1)
    ) {
      k -= 1;
    } else if (
      is(scan, k, W.comma) &&
      isNameWord(scan, k - 1) &&
      hasJoiner(scan, first, head) &&
      !countries.endingAt.has(k - 1) &&
      has(scan, k - 1, Role.topic | Role.nameOfBody)
    ) {
      k -= 1;
    } else break;
  }
  return { first, last: head, parties, qualifiers };
}

function hasJoiner(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (is(scan, i, W.and) || is(scan, i, W.ampersand)) return true;
  return false;
}

/** `on Cyberspace`, `for Democracy`, `on the Indo-Pacific` behind a head. */
function extendRight(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  capitalHead: boolean,
): number {
  const connector = head + 1;
  if (
    !is(scan, connector, W.on) &&
    !(capitalHead && (is(scan, connector, W.for) || is(scan, connector, W.of)))
  )
    return head;
  let at = connector + 1;
  if (is(scan, at, W.the)) at += 1;
  let last = head;
  while (at < scan.sequence.count && sameSentence(scan, at, head) && isFree(claims, at)) {
    if (countries.startingAt.has(at)) return last === head ? head : last;
    if (isNameWord(scan, at) || (!capitalHead && has(scan, at, Role.topic) && isLower(scan, at))) last = at;
    else if (!(
      isHyphen(scan, at) ||
      ((is(scan, at, W.and) || is(scan, at, W.comma)) &&
        isNameWord(scan, at + 1) &&
        capitalHead &&
        last > head &&
        !has(scan, at + 1, Role.titleHead | Role.givenName | Role.familyFirst | Role.agencyLead) &&
        !countries.startingAt.has(at + 1))
    ))
      break;
    at += 1;
  }
  return last;
}

/** Heads that only a country pair in front makes a dialogue: `U.S.-EU Trade and Technology Council`. */
const BODY_LIKE = Role.agencyTrail | Role.weakAgencyTrail;

function accept(
  scan: Scan,
  entry: HeadEntry,
  extent: Extent,
  last: number,
  head: { first: number; last: number },
): boolean {
  const capital = isCapital(scan, head.last);
  const qualified = extent.qualifiers > 0 || extent.parties.length > 0 || last > head.last;
  if (!qualified) return false;
  if (entry.head.strength === 'capitalised') return capital && extent.parties.length > 0;
  if (
    !capital &&
    entry.head.strength !== 'described' &&
    extent.qualifiers === 0 &&
    extent.parties.length === 0
  )
    return false;
  if (!capital && isGenericLower(surface(scan, head.last, head.last))) return false;
  return !has(scan, head.last, BODY_LIKE) || extent.parties.length > 0 || capital;
}

/** In lower case `fora` and `dialogues` are many, and `consultation` is an act: only these plurals name one meeting. */
function isGenericLower(word: string): boolean {
  if (word === 'consultations' || word === 'talks') return false;
  return word.endsWith('s') || word === 'fora' || word === 'consultation';
}

/** `C5+1`, with `diplomatic platform` behind it: formats that are named by who takes part. */
function formatAt(scan: Scan, i: number): number | undefined {
  const { kind } = scan.sequence;
  const isFormat =
    is(scan, i + 1, W.plus) &&
    isGlued(scan, i + 1) &&
    isGlued(scan, i + 2) &&
    kind[i + 2] === TokenKind.number &&
    (kind[i] === TokenKind.number ||
      (isCapital(scan, i) && (scan.sequence.end[i] ?? 0) - (scan.sequence.start[i] ?? 0) <= 4));
  if (!isFormat) return undefined;
  let last = i + 2;
  const end = surface(scan, last + 2, last + 2).toLowerCase();
  if (surface(scan, last + 1, last + 1).toLowerCase() === 'diplomatic' && end === 'platform') last += 2;
  return last;
}

/** The first token of the name behind `U.S.-Argentina`, `U.S.-Republic of Korea (ROK)`. */
function behindParties(scan: Scan, countries: CountryHits, first: number, last: number): number {
  let at = first;
  for (;;) {
    const hit = countries.startingAt.get(at);
    if (hit === undefined || hit.last >= last) return at;
    at = hit.last + 1;
    if (bracketedAcronym(scan, at + 2) !== undefined) at += 3;
    if (!isPartyJoint(scan, at) && !is(scan, at, W.dash)) return at;
    at += 1;
  }
}

/** All dialogues, in order; claims their tokens. Acronyms that the text defines for a dialogue are found too. */
export function findDialogues(scan: Scan, claims: Claims, countries: CountryHits): readonly FoundDialogue[] {
  const found: FoundDialogue[] = [];
  const acronyms = new Map<string, { readonly name: string; readonly key: string }>();
  const keyOf = (first: number, last: number): string => {
    const known = acronyms.get(surface(scan, first, first))?.key;
    if (known === undefined) return dialogueKey(scan, first, last, countries);
    return first === last ? known : `${known} ${dialogueKey(scan, first + 1, last, countries)}`;
  };
  const add = (first: number, last: number, parties: readonly string[], acronymOf?: string): void => {
    claim(claims, first, last, CLAIM.dialogue);
    const ordinal = ordinalBefore(scan, first);
    found.push({
      type: 'dialogue',
      first,
      last,
      parties,
      nameFirst: parties.length < 2 ? first : behindParties(scan, countries, first, last),
      key: keyOf(first, last),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(acronymOf === undefined ? {} : { acronymOf }),
    });
  };
  for (let i = 0; i < scan.sequence.count; i += 1) {
    if (!isFree(claims, i)) continue;
    const format = formatAt(scan, i);
    const head = format === undefined ? longestHit(scan, i, isHead) : undefined;
    if (head === undefined || !isFree(claims, head.first, head.last)) continue;
    const capital = isCapital(scan, head.last);
    const left = extendLeft(scan, claims, countries, head.first, !capital);
    const last = extendRight(scan, claims, countries, head.last, capital);
    if (!accept(scan, head.entry, left, last, head) || isKnownBody(scan, left.first, head.last)) continue;
    add(left.first, last, left.parties);
    const acronym = acronymBehind(scan, last);
    if (acronym !== undefined && isFree(claims, acronym)) {
      const name = surface(scan, left.first, last);
      const short = surface(scan, acronym, acronym);
      if (short.length <= head.last - head.first + 1) continue;
      acronyms.set(short, { name, key: found.at(-1)?.key ?? '' });
      add(acronym, acronym, left.parties, name);
    }
  }
  for (let i = 0; i < scan.sequence.count; i += 1) {
    if (!isFree(claims, i)) continue;
    const last = formatAt(scan, i);
    if (last !== undefined) add(i, last, []);
    else if (acronyms.size > 0 && isAllCaps(scan, i) && acronyms.has(surface(scan, i, i)))
      add(i, i, [], acronyms.get(surface(scan, i, i))?.name);
  }
  return found.sort((a, b) => a.first - b.first);
}

function isBodyName(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form !== 'acronym' && !entry.ambiguous;
}

/** `Pacific Islands Forum`: a standing body by that name is no meeting. */
function isKnownBody(scan: Scan, first: number, head: number): boolean {
  for (let i = first; i < head; i += 1)
    if ((longestHit(scan, i, isBodyName)?.last ?? -1) >= head) return true;
  return false;
}

/** `(NCG)` right behind a name: the token of the acronym. */
function acronymBehind(scan: Scan, last: number): number | undefined {
  const token = last + 2;
  const isAcronym = is(scan, last + 1, W.open) && is(scan, token + 1, W.close) && isAllCaps(scan, token);
  return isAcronym && ((scan.sequence.shape[token] ?? 0) & Shape.dotted) === 0 ? token : undefined;
}
