/** Dialogues by name (`U.S.-Argentina Cyber Policy Working Group`) and by description (`cyber bilateral dialogue`). */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import {
  CLAIM,
  claim,
  has,
  is,
  isAllCaps,
  isCapital,
  isFree,
  isGlued,
  longestHit,
  mayBegin,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHit, CountryHits } from './countryHits';
import { acronymBehind, isPluralOf, tailBehind } from './dialogueLetters';
import { formatAt, formatStart, mayHoldFormat, withoutPlatform } from './dialogueFormats';
import {
  dialogueKey,
  isAnnual,
  isFirstSince,
  isRoundOf,
  isYearly,
  levelBefore,
  ordinalBefore,
} from './dialogueNames';
import { behindParties, innerShortForm, isNameWord, isPostOfLevel, partiesEndingAt } from './dialogueParts';
import { extendLeft } from './dialogueExtent';
import type { Extent } from './dialogueExtent';
import { extendRight } from './dialogueSubjects';
import { inOrder } from './found';
import type { FoundDialogue } from './found';
import { isGenericName, isOfGrouping, isOfLeaders } from './groupingMeetings';
import {
  behindMeeting,
  isBinational,
  isCommitteeMeeting,
  isCountedCommittee,
  isJointBody,
  isJointMeeting,
  isOfBoth,
} from './jointBodies';
import { isGenericLower, isOneOfSeries } from './lowerDialogues';
import {
  isAct,
  isAffiliation,
  isHeadingOfBody,
  isOfficeOf,
  isOtherName,
  isPredicate,
  isSubjectOfPost,
} from './notDialogues';

type HeadEntry = Extract<PhraseEntry, { kind: 'dialogue-head' }>;

function isHead(entry: PhraseEntry): entry is HeadEntry {
  return entry.kind === 'dialogue-head';
}

const LONGEST_TAIL = 6;

/** `Trilateral` of `Trilateral Cyber Dialogue`: the head further on that closes the name, else the one given. */
function closingHead(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: { readonly first: number; readonly last: number; readonly entry: HeadEntry },
): { readonly first: number; readonly last: number; readonly entry: HeadEntry } {
  if (!isCapital(scan, head.last)) return head;
  const body = namedBody(scan, claims, head.last);
  if (body !== undefined) return body;
  const isDescribing = /^(?:Trilateral|Ministerial)$/u.test(surface(scan, head.last, head.last));
  let closing = head;
  let k = head.last + 1;
  while (k <= head.last + LONGEST_TAIL && sameSentence(scan, head.last, k) && isFree(claims, k)) {
    const isLevel = is(scan, k, W.dash) && isGlued(scan, k) && /^level$/i.test(surface(scan, k + 1, k + 1));
    if (isLevel) k += 2;
    else if (isPostOfLevel(scan, k)) k += 1;
    // "Trilateral Indo-Pacific Dialogue"
    else if ((is(scan, k, W.apostrophe) || (isDescribing && is(scan, k, W.dash))) && isGlued(scan, k)) k += 1;
    else if (
      isNameWord(scan, k) &&
      !countries.startingAt.has(k) &&
      (!has(scan, k, Role.agencyLead) || longestHit(scan, k + 1, Kind['dialogue-head'], isHead) !== undefined)
    ) {
      const next = longestHit(scan, k, Kind['dialogue-head'], isHead);
      // a group's "Senior Official Meeting" is a round of it
      const isRound = next !== undefined && has(scan, next.last, Role.generic);
      if (
        next !== undefined &&
        isCapital(scan, next.last) &&
        !has(scan, next.last, BODY_LIKE) &&
        (isDescribing || !isRound || isCommitteeMeeting(scan, closing.last, next))
      )
        closing = next;
      k = (next?.last ?? k) + 1;
    } else break;
  }
  return closing;
}

const CONSULTS = /^(?:Consultations?|Cooperation|Coordination|Dialogue)$/u;

/** `Consultation Committee`: the committee is named after what it does; `Ministerial Council`: after who meets in it. */
function namedBody(scan: Scan, claims: Claims, head: number): ReturnType<typeof longestHit<HeadEntry>> {
  const named = surface(scan, head, head);
  const isMinisterial = named === 'Ministerial';
  if ((!isMinisterial && !CONSULTS.test(named)) || !isFree(claims, head + 1)) return undefined;
  const body = longestHit(scan, head + 1, Kind['dialogue-head'], isHead);
  if (body === undefined) return undefined;
  const bodies = isMinisterial
    ? /^(?:Joint )?(?:Committee|Commission|Council)$/u
    : /^(?:Committee|Commission|Group)$/u;
  return bodies.test(surface(scan, body.first, body.last)) ? body : undefined;
}

/** Heads that only a country pair in front makes a dialogue: `U.S.-EU Trade and Technology Council`. */
const BODY_LIKE = Role.agencyTrail | Role.weakAgencyTrail;

function accept(
  scan: Scan,
  entry: HeadEntry,
  extent: Extent,
  last: number,
  head: { first: number; last: number },
  owned: boolean,
): boolean {
  if (entry.head.strength === 'named') return isCapital(scan, head.first);
  const capital = isCapital(scan, head.last);
  if (entry.head.strength === 'met')
    return capital && extent.parties.length > 1 && isRoundOf(scan, extent.first);
  const qualified = extent.qualifiers > 0 || extent.parties.length > 0 || last > head.last;
  if (!qualified) return false;
  if (entry.head.strength === 'capitalised')
    return (
      ((capital || isJointInLower(scan, extent, head)) && (extent.parties.length > 0 || owned)) ||
      isMinisterialOf(scan, extent, head) ||
      // "the first session of their joint harbour committee"
      (isRoundOf(scan, extent.first) &&
        isJointInLower(scan, extent, head) &&
        !is(scan, head.last + 1, W.of) &&
        !(is(scan, head.last + 1, W.on) && !isCapital(scan, head.last + 2)))
    );
  if (
    !capital &&
    entry.head.strength !== 'described' &&
    extent.qualifiers === 0 &&
    extent.parties.length === 0 &&
    !isRoundOf(scan, extent.first)
  )
    return false;
  if (
    !capital &&
    isGenericLower(surface(scan, head.last, head.last)) &&
    !isOneOfSeries(scan, extent, last, head)
  )
    return false;
  return (
    !has(scan, head.last, BODY_LIKE) || extent.parties.length > 0 || capital || isRoundOf(scan, extent.first)
  );
}

/** `Norway-Chile joint economic commission`: a body of both, whatever the case. */
function isJointInLower(
  scan: Scan,
  { first }: Extent,
  head: { readonly first: number; readonly last: number },
): boolean {
  if (!/^(?:commission|committee|council)$/.test(surface(scan, head.last, head.last))) return false;
  for (let i = first; i < head.first; i += 1)
    if (/^(?:joint|intergovernmental)$/.test(surface(scan, i, i))) return true;
  return false;
}

/** `NATO defense ministerial`, `Trilateral Ocean Ministerial`: a noun behind the letters of who meets, or in a name. */
function isMinisterialOf(scan: Scan, { first }: Extent, head: { first: number; last: number }): boolean {
  if (first === head.first || head.last > head.first) return false;
  if (!/^ministerial$/i.test(surface(scan, head.first, head.first))) return false;
  const behind = head.last + 1;
  if (is(scan, behind, W.quote)) return false;
  const isNoun =
    scan.sequence.kind[behind] !== TokenKind.word || BEHIND_NOUN.test(surface(scan, behind, behind));
  return isNoun && (isCapital(scan, head.first) || holdsLetters(scan, first, head.first));
}

const BEHIND_NOUN = /^(?:in|on|at|to|and|of|for|with|held|this|last|next|later|earlier|where|that|which)$/;

/** Whether one of the tokens is written in capitals, as `NATO` or the `ISIS` of `defeat-ISIS`. */
function holdsLetters(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (/^\p{Lu}[\p{Lu}\d]/u.test(surface(scan, i, i))) return true;
  return false;
}

/** The head that begins at `i`: of `Working Group meeting` the words in capitals alone. */
function headAt(scan: Scan, countries: CountryHits, i: number): ReturnType<typeof longestHit<HeadEntry>> {
  const longest = longestHit(scan, i, Kind['dialogue-head'], isHead);
  if (longest === undefined || !isCapital(scan, i) || isCapital(scan, longest.last)) return longest;
  if (isOfLeaders(scan, countries, longest)) return longest;
  for (const { first, last, entries } of scan.hits[i] ?? []) {
    const entry = entries.find(isHead);
    if (entry !== undefined && last < longest.last && isCapital(scan, last)) return { first, last, entry };
  }
  return longest;
}

/** All dialogues, in order; claims their tokens. Acronyms that the text defines for a dialogue are found too. */
export function findDialogues(scan: Scan, claims: Claims, countries: CountryHits): readonly FoundDialogue[] {
  const found: FoundDialogue[] = [];
  const acronyms = new Map<string, { readonly name: string; readonly key: string }>();
  /** `2+2` of `Ministerial Consultations (2+2)`, with the key of the name in front. */
  const formats = new Map<string, string>();
  /** The keys of what was found, by last token. */
  const keyEndingAt = new Map<number, string>();
  /** Names of meetings met behind their parties: alone they are the same meeting. */
  const names = new Set<string>();
  const keyOf = (first: number, last: number): string => {
    const known = acronyms.get(surface(scan, first, first))?.key;
    if (known === undefined) return dialogueKey(scan, first, last, countries);
    return first === last ? known : `${known} ${dialogueKey(scan, first + 1, last, countries)}`;
  };
  const add = (
    first: number,
    last: number,
    parties: readonly string[],
    acronymOf?: string,
    nameTail?: FoundDialogue['nameTail'],
    meant?: string,
  ): void => {
    claim(claims, first, last, CLAIM.dialogue);
    const counted =
      ordinalBefore(scan, first) ?? ordinalBefore(scan, behindCountries(scan, countries, first));
    const ordinal = counted !== undefined && isFirstSince(scan, last, counted.value) ? undefined : counted;
    const nameLast = withoutPlatform(scan, last);
    const behind = parties.length < 2 ? first : behindParties(scan, countries, first, last);
    // "U.S.-ASEAN Summit"
    const nameFirst = isGenericName(surface(scan, behind, last)) ? first : behind;
    // "the Norway-Chile NCG Ministerial"
    const keyFirst = acronyms.has(surface(scan, nameFirst, nameFirst)) ? nameFirst : first;
    const own = meant ?? (acronymOf === undefined ? keyOf(keyFirst, nameLast) : keyOf(last, last));
    const key =
      nameTail === undefined ? own : `${own} ${dialogueKey(scan, nameTail.first, nameTail.last, countries)}`;
    const level = ordinal === undefined ? '' : levelBefore(scan, first);
    const levelled = level === '' || key.includes(level) ? key : `${level} ${key}`.trimEnd();
    keyEndingAt.set(last, levelled);
    found.push({
      type: 'dialogue',
      first,
      last,
      parties,
      nameFirst,
      nameLast: nameLast === last ? undefined : nameLast,
      nameTail,
      key: levelled,
      ordinal,
      acronymOf,
      series: undefined,
    });
  };
  for (const i of scan.known) {
    if (!mayBegin(scan, i, Kind['dialogue-head']) || !isFree(claims, i)) continue;
    const opening = headAt(scan, countries, i);
    // "Forum of the Caribbean Group" of a grouping's name
    if ((countries.startingAt.get(i)?.last ?? -1) > (opening?.last ?? i)) continue;
    if (opening === undefined || !isFree(claims, opening.first, opening.last)) continue;
    if (formatAt(scan, i) !== undefined) continue;
    const isMet = opening.entry.head.strength === 'met';
    if (isMet && !isCapital(scan, i)) continue;
    const head = closingHead(scan, claims, countries, opening);
    const capital = isCapital(scan, head.last);
    const left = extendLeft(scan, claims, countries, head.first, !capital, head.last);
    const last = extendRight(scan, claims, countries, head.last, capital);
    const acronym = acronymBehind(scan, last);
    const isBodyLike = has(scan, head.last, BODY_LIKE);
    const owned =
      !isBodyLike &&
      left.qualifiers > 0 &&
      (isOfGrouping(scan, countries, left.first) ||
        (capital && isCounted(scan, left.first, head)) ||
        isAnnual(scan, left.first, head) ||
        (acronym !== undefined &&
          !has(scan, head.last, Role.private) &&
          hasTopic(scan, left.first, head.first)));
    const isRound =
      capital && left.parties.length === 0 && isCountedCommittee(scan, left.first, head.last, last);
    const behind = isBodyLike && capital ? partiesBehind(scan, countries, behindMeeting(scan, last)) : [];
    const isJoint =
      capital &&
      (isBinational(scan, head) ||
        isJointMeeting(scan, left.first, head.last) ||
        (acronym !== undefined && isJointBody(scan, left.first, head)));
    const isAgain =
      (left.qualifiers > 0 || head.last > left.first) &&
      (isMet || left.parties.length === 0) &&
      names.has(surface(scan, left.first, head.last));
    if (
      !isOfLeaders(scan, countries, head) &&
      !isAgain &&
      !isRound &&
      !isJoint &&
      behind.length < 2 &&
      !accept(scan, head.entry, left, last, head, owned)
    )
      continue;
    if (head.entry.head.strength !== 'named' && isOtherName(scan, left.first, head.last)) continue;
    const parties = behind.length > 1 ? behind : left.parties;
    const isNamed = parties.length > 0;
    if (!isNamed && (isHeadingOfBody(scan, left.first, last) || isAct(scan, left.first, last))) continue;
    if (!isNamed && (isOfficeOf(scan, left.first) || isPredicate(scan, left.first, head.first))) continue;
    if (!isNamed && (isAffiliation(scan, left.first, last) || isSubjectOfPost(scan, left.first))) continue;
    const tail = last > head.last ? undefined : tailBehind(scan, claims, countries, last, acronym);
    add(left.first, last, parties, undefined, tail);
    const short = innerShortForm(scan, left.first, head);
    if (short !== undefined) names.add(short);
    if (isRound || isJoint || isMet) names.add(surface(scan, left.first, head.last));
    if (parties.length > 1)
      names.add(surface(scan, behindParties(scan, countries, left.first, last), head.last));
    if (acronym !== undefined && isFree(claims, acronym)) {
      const name = surface(scan, left.first, last);
      const short = surface(scan, acronym, acronym);
      const isOfHead = head.entry.head.strength !== 'named' && short.length <= head.last - head.first + 1;
      if (isOfHead && !isOfBoth(scan, head.first, head.last)) continue;
      acronyms.set(short, { name, key: found.at(-1)?.key ?? '' });
      add(acronym, acronym, left.parties, name);
    }
  }
  if (acronyms.size === 0 && !mayHoldFormat(scan)) return inOrder(found);
  for (let i = 0; i < scan.sequence.count; i += 1) {
    if (!isFree(claims, i)) continue;
    const last = formatAt(scan, i);
    if (last !== undefined) {
      const { first, parties } = formatStart(scan, claims, countries, i);
      const format = surface(scan, first, last);
      const key = is(scan, i - 1, W.open) ? keyEndingAt.get(i - 2) : undefined;
      if (key !== undefined) formats.set(format, key);
      add(first, last, parties, undefined, undefined, formats.get(format));
    } else if (acronyms.size > 0 && isPluralOf(scan, i, acronyms)) add(i, i, []);
    else if (acronyms.size > 0 && isAllCaps(scan, i) && acronyms.has(surface(scan, i, i))) {
      // "the U.S.-Norway ODN"
      const pair = partiesEndingAt(scan, countries, i - 1);
      const joined = pair !== undefined && isFree(claims, pair.first, i - 1) ? pair : undefined;
      add(joined?.first ?? i, i, joined?.codes ?? [], acronyms.get(surface(scan, i, i))?.name);
    }
  }
  return inOrder(found);
}

/** `the inaugural Norway and Japan Ministers’ Meeting`: the first token of the countries joined in front of a name. */
function behindCountries(scan: Scan, countries: CountryHits, name: number): number {
  let first = name;
  for (;;) {
    const hit = countries.endingAt.get(first - 1);
    if (hit === undefined || !sameSentence(scan, hit.first, name)) return first;
    first = is(scan, hit.first - 1, W.and) ? hit.first - 1 : hit.first;
  }
}

/** `the Cooperation Council between the European Union and Norway`: the two behind "between". */
function partiesBehind(scan: Scan, countries: CountryHits, last: number): readonly string[] {
  if (!reads(scan, last + 1, 'between') && !reads(scan, last + 1, 'Between')) return [];
  const first = countryAt(scan, countries, last + 2);
  if (first === undefined) return [];
  // "(EU)"
  const bracket = is(scan, first.last + 1, W.open) && is(scan, first.last + 3, W.close) ? 3 : 0;
  const and = first.last + 1 + bracket;
  const second = is(scan, and, W.and) ? countryAt(scan, countries, and + 1) : undefined;
  return second === undefined ? [] : [first.code, second.code];
}

function countryAt(scan: Scan, countries: CountryHits, i: number): CountryHit | undefined {
  return countries.startingAt.get(is(scan, i, W.the) ? i + 1 : i);
}

/** `the fourth annual Cyber Policy Meeting`, `the annual Cyber Policy Meeting`: one of a series. */
function isCounted(
  scan: Scan,
  first: number,
  head: { readonly first: number; readonly last: number },
): boolean {
  let words = 0;
  for (let i = first; i < head.first; i += 1)
    if (isNameWord(scan, i) && !has(scan, i, Role.level | Role.generic)) words += 1;
  return (
    words > 0 &&
    (ordinalBefore(scan, first) !== undefined || (words > 1 && isYearly(scan, first - 1, head.last)))
  );
}

function hasTopic(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (has(scan, i, Role.topic | Role.level)) return true;
  return false;
}
