/** What has the form of a meeting's name and is none: standing bodies, associations, affiliations in lists. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import {
  has,
  is,
  isCapital,
  isHyphen,
  isLower,
  longestHit,
  mayBegin,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Scan } from '../scan';
import { isRoundOf, ordinalBefore } from './dialogueNames';

function isBodyName(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'agency' }> {
  return entry.kind === 'agency' && entry.form !== 'acronym' && !entry.ambiguous;
}

function isNotMeeting(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'not-meeting' }> {
  return entry.kind === 'not-meeting';
}

const VENUES = /^(?:Cent(?:re|er)|Hall|Hotel|Room)$/;
const NAMES = Kind.agency | Kind['not-meeting'];

/** `Pacific Islands Forum`, `Conference of Mayors`: a standing body or an association by that name is no meeting. */
export function isOtherName(scan: Scan, first: number, head: number): boolean {
  // "Harbour Hotel and Conference Centre"
  if (
    reads(scan, head, 'Conference') &&
    sameSentence(scan, head, head + 1) &&
    VENUES.test(surface(scan, head + 1, head + 1))
  )
    return true;
  for (let i = first; i <= head; i += 1) {
    if (!mayBegin(scan, i, NAMES)) continue;
    if (i < head && (longestHit(scan, i, Kind.agency, isBodyName)?.last ?? -1) >= head) return true;
    if ((longestHit(scan, i, Kind['not-meeting'], isNotMeeting)?.last ?? -1) >= head) return true;
  }
  return false;
}

/** `- Jane Roe, World Harbour Forum`: what closes a line of a list behind a comma is where a person comes from. */
export function isAffiliation(scan: Scan, first: number, last: number): boolean {
  const before = is(scan, first - 1, W.the) ? first - 2 : first - 1;
  if (!is(scan, before, W.comma) || scan.paragraph[before] !== scan.paragraph[last]) return false;
  return last + 1 >= scan.sequence.count || scan.paragraph[last + 1] !== scan.paragraph[last];
}

const FURTHERED =
  /^(?:boost(?:ed|ing)?|continu(?:e|ed|ing)|deepen(?:ed|ing)?|encourag(?:e|ed|ing)|enhanc(?:e|ed|ing)|facilitat(?:e|ed|ing)|foster(?:ed|ing)?|intensif(?:y|ied|ying)|promot(?:e|ed|ing)|strengthen(?:ed|ing)?)$/;

/** `after months of political dialogue` */
const LASTED = /^(?:days|importance|lack|levels?|months|spirit|weeks|years)$/;
/** `a mechanism for trade and investment dialogue` */
const MEANS = /^(?:basis|channels?|forum|framework|mechanisms?|need|opportunit(?:y|ies)|platforms?|vehicle)$/;

/** `to deepen bilateral dialogue and cooperation`: what is furthered and has no article is an act, and no meeting. */
export function isAct(scan: Scan, first: number, last: number): boolean {
  if (reads(scan, last, 'talks')) return isPlainTalks(scan, first, last);
  if (!reads(scan, last, 'dialogue')) return false;
  // "under the strategic dialogue framework"
  if (reads(scan, last + 1, 'framework')) return true;
  const from = is(scan, first - 1, W.and) ? first - 2 : first;
  if (is(scan, from - 1, W.for) && MEANS.test(surface(scan, from - 2, from - 2))) return true;
  if (is(scan, from - 1, W.of) && LASTED.test(surface(scan, from - 2, from - 2))) return true;
  // "boosting the political dialogue"
  const isPolitical = reads(scan, first, 'political') && last === first + 1 && is(scan, first - 1, W.the);
  const verb = isPolitical ? first - 2 : first - 1;
  return FURTHERED.test(surface(scan, verb, verb));
}

/** `held bilateral talks`: no more than that two met, unless it is counted. */
function isPlainTalks(scan: Scan, first: number, last: number): boolean {
  const isPlain = last === first + 1 && /^(?:bi|tri)lateral$/.test(surface(scan, first, first));
  const isOther = /^(?:next|previous|last)$/.test(surface(scan, first - 1, first - 1));
  return isPlain && !isOther && !isRoundOf(scan, first) && ordinalBefore(scan, first) === undefined;
}

/** `Special Envoy for Harbor Negotiations`: the subject of a post, which is wholly a title. */
export function isSubjectOfPost(scan: Scan, first: number): boolean {
  return (is(scan, first - 1, W.for) && has(scan, first - 2, Role.titleHead)) || isPostItself(scan, first);
}

/** `General for Harbor Conferences` behind `Director`, `Head of Conferences`: the end of a post with its subject. */
function isPostItself(scan: Scan, first: number): boolean {
  if (!has(scan, first, Role.titleHead) || !(is(scan, first + 1, W.for) || is(scan, first + 1, W.of)))
    return false;
  const before = isHyphen(scan, first - 1) ? first - 2 : first - 1;
  const isSecond = has(scan, before, Role.titleHead) && isCapital(scan, before);
  return reads(scan, first, 'Head') || (isSecond && sameSentence(scan, before, first));
}

/** `Office of Trade Negotiations`: a body whose business they are. */
export function isOfficeOf(scan: Scan, first: number): boolean {
  return is(scan, first + 1, W.of) && OFFICE.test(surface(scan, first, first));
}

const OFFICE = /^(?:Bureau|Department|Directorate|Division|Ministry|Office|Secretariat|Unit)$/;

/** `Harbor Management Forum (HMF)` alone on a line in front of what it does: an association. */
export function isHeadingOfBody(scan: Scan, first: number, last: number): boolean {
  const opens = first > 0 && scan.paragraph[first - 1] !== scan.paragraph[first];
  return (
    opens &&
    is(scan, last + 1, W.open) &&
    is(scan, last + 3, W.close) &&
    last + 4 < scan.sequence.count &&
    scan.paragraph[last + 4] !== scan.paragraph[last] &&
    scan.sequence.word[last + 2] === scan.sequence.word[last + 4]
  );
}

const FOREMOST = /^(?:chief|foremost|important|key|leading|main|premier|primary|principal|sole)$/;

/** `as the primary bilateral forum to deepen ties`: what a meeting is to its sides, in small letters, and no name. */
export function isPredicate(scan: Scan, first: number, head: number): boolean {
  if (!isLower(scan, first) || !FOREMOST.test(surface(scan, first - 1, first - 1))) return false;
  for (let i = first; i < head; i += 1) if (has(scan, i, Role.topic | Role.topicPart)) return false;
  return true;
}
