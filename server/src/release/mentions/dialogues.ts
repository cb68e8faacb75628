/** Dialogues by name (`U.S.-Argentina Cyber Policy Working Group`) and by description (`cyber bilateral dialogue`). */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isCapital, isFree, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHit, CountryHits } from './countryHits';
import { extendLeft } from './dialogueExtent';
import type { Extent } from './dialogueExtent';
import { formatAt, formatStart, mayHoldFormat } from './dialogueFormats';
import { BODY_LIKE, closingHead, isMet, openingHead } from './dialogueHeads';
import type { Head } from './dialogueHeads';
import { acronymBehind, isPluralOf, tailBehind } from './dialogueLetters';
import { isAnnual } from './dialogueNames';
import { behindParties, innerShortForm, partiesEndingAt } from './dialogueParts';
import { hasTopic, isCounted, isNamed } from './dialogueSigns';
import { extendRight } from './dialogueSubjects';
import { inOrder } from './found';
import type { FoundDialogue } from './found';
import { addDialogue, noDialogues } from './foundDialogues';
import type { FoundDialogues } from './foundDialogues';
import { isOfGrouping, isOfLeaders } from './groupingMeetings';
import {
  behindMeeting,
  isBinational,
  isCountedCommittee,
  isJointBody,
  isJointMeeting,
  isOfBoth,
} from './jointBodies';
import {
  isAct,
  isAffiliation,
  isHeadingOfBody,
  isOfficeOf,
  isOtherName,
  isPredicate,
  isSubjectOfPost,
} from './notDialogues';

/** All dialogues, in order; claims their tokens. Acronyms that the text defines for a dialogue are found too. */
export function findDialogues(scan: Scan, claims: Claims, countries: CountryHits): readonly FoundDialogue[] {
  const dialogues = noDialogues(scan, claims, countries);
  for (const i of scan.known) {
    const opening = openingHead(scan, claims, countries, i);
    if (opening === undefined) continue;
    const candidate = candidateOf(dialogues, opening);
    if (isMeeting(dialogues, candidate) && !isSomethingElse(scan, candidate)) takeName(dialogues, candidate);
  }
  if (dialogues.acronyms.size > 0 || mayHoldFormat(scan)) findShortForms(dialogues);
  return inOrder(dialogues.found);
}

/** A head with the words that belong to it, which may be a dialogue. */
interface Candidate {
  readonly head: Head;
  readonly left: Extent;
  readonly last: number;
  readonly parties: readonly string[];
  /** The token of its letters in brackets. */
  readonly acronym: number | undefined;
  /** It was opened by a head that is met only behind its parties. */
  readonly isMet: boolean;
  /** A committee that counts its sessions. */
  readonly isRound: boolean;
  /** Its own words tell that it is one of two sides. */
  readonly isJoint: boolean;
  /** The parties stand behind it. */
  readonly isBetween: boolean;
}

function candidateOf({ scan, claims, countries }: FoundDialogues, opening: Head): Candidate {
  const head = closingHead(scan, claims, countries, opening);
  const capital = isCapital(scan, head.last);
  const left = extendLeft(scan, claims, countries, head.first, !capital, head.last);
  const last = extendRight(scan, claims, countries, head.last, capital);
  const acronym = acronymBehind(scan, last);
  const behind =
    capital && has(scan, head.last, BODY_LIKE)
      ? partiesBehind(scan, countries, behindMeeting(scan, last))
      : [];
  return {
    head,
    left,
    last,
    parties: behind.length > 1 ? behind : left.parties,
    acronym,
    isMet: isMet(opening),
    isRound: capital && left.parties.length === 0 && isCountedCommittee(scan, left.first, head.last, last),
    isJoint:
      capital &&
      (isBinational(scan, head) ||
        isJointMeeting(scan, left.first, head.last) ||
        (acronym !== undefined && isJointBody(scan, left.first, head))),
    isBetween: behind.length > 1,
  };
}

function isMeeting(dialogues: FoundDialogues, candidate: Candidate): boolean {
  const { scan, countries } = dialogues;
  const { head, left, last, isRound, isJoint, isBetween } = candidate;
  return (
    isRound ||
    isJoint ||
    isBetween ||
    isOfLeaders(scan, countries, head) ||
    isAgain(dialogues, candidate) ||
    isNamed(scan, left, last, head, isOwned(scan, countries, candidate))
  );
}

/** `Ocean Working Group` behind `the Norway-Chile Ocean Working Group`. */
function isAgain({ scan, names }: FoundDialogues, { head, left, isMet }: Candidate): boolean {
  return (
    (left.qualifiers > 0 || head.last > left.first) &&
    (isMet || left.parties.length === 0) &&
    names.has(surface(scan, left.first, head.last))
  );
}

/** Something besides the parties tells whose meeting it is: `Quad Senior Cyber Group`, `the fourth annual Cyber Policy Meeting`. */
function isOwned(scan: Scan, countries: CountryHits, { head, left, acronym }: Candidate): boolean {
  if (has(scan, head.last, BODY_LIKE) || left.qualifiers === 0) return false;
  return (
    isOfGrouping(scan, countries, left.first) ||
    (isCapital(scan, head.last) && isCounted(scan, left.first, head)) ||
    isAnnual(scan, left.first, head) ||
    (acronym !== undefined && !has(scan, head.last, Role.private) && hasTopic(scan, left.first, head.first))
  );
}

/** A venue, an office, an act, or the subject of a post. */
function isSomethingElse(scan: Scan, { head, left: { first }, last, parties }: Candidate): boolean {
  if (head.entry.head.strength !== 'named' && isOtherName(scan, first, head.last)) return true;
  return (
    parties.length === 0 &&
    (isHeadingOfBody(scan, first, last) ||
      isAct(scan, first, last) ||
      isOfficeOf(scan, first) ||
      isPredicate(scan, first, head.first) ||
      isAffiliation(scan, first, last) ||
      isSubjectOfPost(scan, first))
  );
}

/** Takes a dialogue, with its letters in brackets and the names under which it may be met again. */
function takeName(dialogues: FoundDialogues, candidate: Candidate): void {
  const { scan, claims, countries, names } = dialogues;
  const { head, left, last, parties, acronym, isMet, isRound, isJoint } = candidate;
  const { first } = left;
  const nameTail = last > head.last ? undefined : tailBehind(scan, claims, countries, last, acronym);
  addDialogue(dialogues, { first, last, parties, nameTail });
  const short = innerShortForm(scan, first, head);
  if (short !== undefined) names.add(short);
  if (isRound || isJoint || isMet) names.add(surface(scan, first, head.last));
  if (parties.length > 1) names.add(surface(scan, behindParties(scan, countries, first, last), head.last));
  if (acronym !== undefined && isFree(claims, acronym)) takeLetters(dialogues, candidate, acronym);
}

/** `(ODN)` behind the name that was taken last. */
function takeLetters(dialogues: FoundDialogues, { head, left, last }: Candidate, acronym: number): void {
  const { scan, acronyms, found } = dialogues;
  const letters = surface(scan, acronym, acronym);
  const isOfHead = head.entry.head.strength !== 'named' && letters.length <= head.last - head.first + 1;
  if (isOfHead && !isOfBoth(scan, head.first, head.last)) return;
  const name = surface(scan, left.first, last);
  acronyms.set(letters, { name, key: found.at(-1)?.key ?? '' });
  addDialogue(dialogues, { first: acronym, last: acronym, parties: left.parties, acronymOf: name });
}

/** Takes formats (`2+2`), and letters that the text defines for a dialogue. */
function findShortForms(dialogues: FoundDialogues): void {
  const { scan, claims, acronyms } = dialogues;
  for (let i = 0; i < scan.sequence.count; i += 1) {
    if (!isFree(claims, i)) continue;
    const last = formatAt(scan, i);
    if (last !== undefined) takeFormat(dialogues, i, last);
    else if (acronyms.size > 0 && isPluralOf(scan, i, acronyms))
      addDialogue(dialogues, { first: i, last: i, parties: [] });
    else if (acronyms.size > 0 && isAllCaps(scan, i) && acronyms.has(surface(scan, i, i)))
      takeDefined(dialogues, i);
  }
}

/** `2+2`, `U.S.-Japan 2+2`, and `(2+2)` behind the name of the meeting. */
function takeFormat(dialogues: FoundDialogues, i: number, last: number): void {
  const { scan, claims, countries, formats, keyEndingAt } = dialogues;
  const { first, parties } = formatStart(scan, claims, countries, i);
  const format = surface(scan, first, last);
  const key = is(scan, i - 1, W.open) ? keyEndingAt.get(i - 2) : undefined;
  if (key !== undefined) formats.set(format, key);
  addDialogue(dialogues, { first, last, parties, meant: formats.get(format) });
}

/** `ODN`, `the U.S.-Norway ODN` */
function takeDefined(dialogues: FoundDialogues, i: number): void {
  const { scan, claims, countries, acronyms } = dialogues;
  const pair = partiesEndingAt(scan, countries, i - 1);
  const joined = pair !== undefined && isFree(claims, pair.first, i - 1) ? pair : undefined;
  addDialogue(dialogues, {
    first: joined?.first ?? i,
    last: i,
    parties: joined?.codes ?? [],
    acronymOf: acronyms.get(surface(scan, i, i))?.name,
  });
}

const BETWEEN = /^(?:[Bb]etween|of)$/;

/** `the Cooperation Council between the European Union and Norway`, `the Joint Commission of Norway and Chile`: the two behind. */
function partiesBehind(scan: Scan, countries: CountryHits, last: number): readonly string[] {
  if (!BETWEEN.test(surface(scan, last + 1, last + 1))) return [];
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
