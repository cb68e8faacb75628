/** Heads of dialogues: `Dialogue`, `Working Group meeting`, and the one further on that closes a name. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isCapital, isFree, isGlued, longestHit, mayBegin, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { formatAt } from './dialogueFormats';
import { isNameWord, isPostOfLevel } from './dialogueParts';
import { isOfLeaders } from './groupingMeetings';
import { isCommitteeMeeting } from './jointBodies';

export type HeadEntry = Extract<PhraseEntry, { kind: 'dialogue-head' }>;

function isHead(entry: PhraseEntry): entry is HeadEntry {
  return entry.kind === 'dialogue-head';
}

export interface Head {
  readonly first: number;
  readonly last: number;
  readonly entry: HeadEntry;
}

/** The head with which a dialogue may begin at `i`: one that is met only in capitals, and no part of a country's name. */
export function openingHead(scan: Scan, claims: Claims, countries: CountryHits, i: number): Head | undefined {
  if (!mayBegin(scan, i, Kind['dialogue-head']) || !isFree(claims, i)) return undefined;
  const head = headAt(scan, countries, i);
  // "Forum of the Caribbean Group" of a grouping's name
  if ((countries.startingAt.get(i)?.last ?? -1) > (head?.last ?? i)) return undefined;
  if (head === undefined || !isFree(claims, head.first, head.last)) return undefined;
  if (formatAt(scan, i) !== undefined) return undefined;
  return isMet(head) && !isCapital(scan, i) ? undefined : head;
}

/** `Meeting`: it names a meeting only behind its parties. */
export function isMet({ entry }: Head): boolean {
  return entry.head.strength === 'met';
}

/** The head that begins at `i`: of `Working Group meeting` the words in capitals alone. */
function headAt(scan: Scan, countries: CountryHits, i: number): Head | undefined {
  const longest = longestHit(scan, i, Kind['dialogue-head'], isHead);
  if (longest === undefined || !isCapital(scan, i) || isCapital(scan, longest.last)) return longest;
  if (isOfLeaders(scan, countries, longest)) return longest;
  for (const { first, last, entries } of scan.hits[i] ?? []) {
    const entry = entries.find(isHead);
    if (entry !== undefined && last < longest.last && isCapital(scan, last)) return { first, last, entry };
  }
  return longest;
}

const LONGEST_TAIL = 6;

/** `Trilateral` of `Trilateral Cyber Dialogue`: the head further on that closes the name, else the one given. */
export function closingHead(scan: Scan, claims: Claims, countries: CountryHits, head: Head): Head {
  if (!isCapital(scan, head.last)) return head;
  const body = namedBody(scan, claims, head.last);
  if (body !== undefined) return body;
  const isDescribing = /^(?:Trilateral|Ministerial)$/.test(surface(scan, head.last, head.last));
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

const CONSULTS = /^(?:Consultations?|Cooperation|Coordination|Dialogue)$/;

/** `Consultation Committee`: the committee is named after what it does; `Ministerial Council`: after who meets in it. */
function namedBody(scan: Scan, claims: Claims, head: number): Head | undefined {
  const named = surface(scan, head, head);
  const isMinisterial = named === 'Ministerial';
  if ((!isMinisterial && !CONSULTS.test(named)) || !isFree(claims, head + 1)) return undefined;
  const body = longestHit(scan, head + 1, Kind['dialogue-head'], isHead);
  if (body === undefined) return undefined;
  const bodies = isMinisterial
    ? /^(?:Joint )?(?:Committee|Commission|Council)$/
    : /^(?:Committee|Commission|Group)$/;
  return bodies.test(surface(scan, body.first, body.last)) ? body : undefined;
}

/** Heads that only a country pair in front makes a dialogue: `U.S.-EU Trade and Technology Council`. */
export const BODY_LIKE = Role.agencyTrail | Role.weakAgencyTrail;
