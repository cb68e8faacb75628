/** What has the form of a public body's name and is none: firms and associations, and names that many bodies have. */
import { Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isCapital, reads, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';
import type { Extent } from './foundBodies';
import { isCityLine } from './agencyNeighbours';

/** A private body that is known by its name: `Council on Foreign Relations`. */
export function isPrivateBody(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'private-body' }> {
  return entry.kind === 'private-body';
}

const PRIVATE_POST =
  /\b(?:CEO|Executive Director|Founder|President|Owner|Chairman|Managing Director|Board Member)$/;
const PRIVATE_HEAD = /\b(?:Institute|Center|Centre|Academy|Alliance|Fund|Initiative)\b/;
/** Heads that private bodies share with public ones. */
const SHARED_HEAD = /\b(?:Academy|Cent(?:er|re)|Chamber|Council|Institute)\b/;
/** Chambers of traders, and none of a parliament. */
const COMMERCE = /\bChambers? of (?:Commerce|Industry|Trade)\b/;
const PUBLIC_START = /^(?:Federal|Government|National|Royal|State)\b/;
const GOES_ON =
  /^(?:Posture|Federation|Association|Foundation|Society|League|Loan|Fund|Award|Medal|Program|Project|Against|Auditorium|Digital|Officers)$/;
const LONGEST_POST = 6;

/**
 * `Jane Roe, Executive Director, Center for …`, a line that is nothing but `Harbor Institute`, `Public Service Loan …`:
 * what only has the form of a public body's name.
 */
export function isPrivate(scan: Scan, { first, last }: Extent): boolean {
  const next = last + 1;
  if (isCapital(scan, next) && sameSentence(scan, last, next) && GOES_ON.test(surface(scan, next, next)))
    return true;
  const name = surface(scan, first, last);
  if (COMMERCE.test(name)) return true;
  if (SHARED_HEAD.test(name) && !PUBLIC_START.test(name) && standsBehindGuest(scan, first)) return true;
  if (!PRIVATE_HEAD.test(name)) return false;
  if (isIndefinite(scan, first, last) || isOfFirm(scan, first, last)) return true;
  const opens = first === 0 || scan.paragraph[first - 1] !== scan.paragraph[first];
  const behindAcronym = is(scan, next, W.open) && is(scan, next + 2, W.close) ? next + 3 : next;
  if (opens && scan.paragraph[behindAcronym] !== scan.paragraph[last]) return true;
  if (!is(scan, first - 1, W.comma)) return false;
  return PRIVATE_POST.test(surface(scan, Math.max(0, first - LONGEST_POST), first - 2));
}

/** `apply for money to build a Cybersecurity Center`: one of many. */
function isIndefinite(scan: Scan, first: number, last: number): boolean {
  return (
    is(scan, first - 1, W.a) &&
    /^Cent(?:er|re)$/.test(surface(scan, last, last)) &&
    !is(scan, last + 1, W.open)
  );
}

/** `IBM Security Academy`: letters in front that stand for no public body. */
function isOfFirm(scan: Scan, first: number, last: number): boolean {
  const isLetters =
    isAllCaps(scan, first) && !isAllCaps(scan, last) && /^[A-Z]{3,}$/.test(surface(scan, first, first));
  return (
    isLetters &&
    !has(scan, first, Role.topic | Role.topicPart | Role.nameOfBody) &&
    scan.hits[first] === undefined
  );
}

const LONGEST_NAME = 5;

/** `Jane Roe, Harbor Policy Center` in a list of guests: where a person without a post works. */
function standsBehindGuest(scan: Scan, first: number): boolean {
  if (!is(scan, first - 1, W.comma)) return false;
  let at = first - 2;
  while (
    at > first - 2 - LONGEST_NAME &&
    isCapital(scan, at) &&
    scan.paragraph[at - 1] === scan.paragraph[at]
  )
    at -= 1;
  if (!isCapital(scan, at)) at += 1;
  const isFirst =
    scan.paragraph[at - 1] !== scan.paragraph[at] || scan.paragraph[at - 2] !== scan.paragraph[at];
  return isFirst && has(scan, at, Role.givenName) && at < first - 2;
}

/** `a Harbor Crimes Unit`, `Microsoft’s Harbor Crimes Unit` */
function isOneOfMany(scan: Scan, first: number): boolean {
  let before = first - 1;
  while (before > first - LONGEST_NAME && (isCapital(scan, before) || is(scan, before, W.and))) before -= 1;
  return is(scan, before, W.a) || is(scan, before, W.an) || is(scan, before, W.possessive);
}

const GENERIC =
  /^(?:(?:Conference|Convention|Exhibition) Cent(?:re|er)|task\s+force|senior\s+administration|senior\s+bureau|(?:regional|field|national)\s+office|(?:\w+\s+)?market\s+forces)$/i;
const LONGEST_GENERIC = 3;

/** `Foreign Ministry counterparts`: a body that stands for its likes everywhere. */
export function isGeneric(scan: Scan, extent: Extent): boolean {
  const next = extent.last + 1;
  // "SENIOR ADMINISTRATION OFFICIAL:": a label of a transcript
  const isShouted =
    isAllCaps(scan, extent.last) &&
    isAllCaps(scan, next) &&
    scan.sentence[next] === scan.sentence[extent.last] &&
    !isCityLine(scan, next);
  if (isShouted && surface(scan, extent.last, extent.last).length > 5 && surface(scan, next, next).length > 4)
    return true;
  const isBare = !is(scan, extent.first - 1, W.the) && !is(scan, extent.first - 1, W.possessive);
  if (extent.last - extent.first < LONGEST_GENERIC) {
    const name = surface(scan, extent.first, extent.last);
    // "Reserve Bank accounts": of any of them
    if (GENERIC.test(name) || (isBare && /^(?:central|national|reserve)\s+bank$/i.test(name))) return true;
  }
  if (reads(scan, extent.last, 'Unit') && isOneOfMany(scan, extent.first)) return true;
  return isBare && /^(?:counterparts?|colleagues)$/.test(surface(scan, extent.last + 1, extent.last + 1));
}
