/** Names without title or honorific: what around them tells that they are a person's. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import {
  CLAIM,
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isHyphen,
  isLower,
  longestHit,
  reads,
  sameSentence,
  startsSentence,
  surface,
} from '../scan';
import type { Scan } from '../scan';
import { isBodyWord } from './names';
import type { Walk } from './titleLinks';

export function isCity(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'city' | 'us-state' }> {
  return entry.kind === 'city' || entry.kind === 'us-state';
}

const PLACING = wordTable([W.in, W.at, W.on, W.near, W.the, W.from, W.of, W.to]);

export function mayStandAlone({ scan }: Walk, i: number): boolean {
  return !isAmong(scan, i - 1, PLACING) && !isInCity(scan, i);
}

/** Whether a word in lower case, and no particle of a name, stands behind: whatever begins at `i` ends there. */
export function isOneWord(scan: Scan, i: number): boolean {
  return isLower(scan, i + 1) && !has(scan, i + 1, Role.particle);
}

const LEADERS = /^(?:led|headed|chaired|leads|heads|chairs)$/;
const SIDES = /^(?:delegation|one|side|team)$/;

const OBJECTS = wordTable([W.the, W.their, W.its, W.a]);

function areUnknown(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (isBodyWord(scan, i)) return false;
  return true;
}

/** `Ms. Feld of the Department of State and Kay Lister of the Department of Justice`: in a list of persons at bodies. */
export function isFellow({ scan, claims, names }: Walk, first: number, last: number): boolean {
  const previous = names.at(-1);
  if (previous === undefined || !sameSentence(scan, previous.last, first)) return false;
  if (!is(scan, first - 1, W.and) && !is(scan, first - 1, W.comma)) return false;
  const link = scan.sequence.word[last + 1] ?? 0;
  if (link !== W.of && link !== W.from && link !== W.comma) return false;
  const body = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  return claims[body] === CLAIM.agency && sameSentence(scan, last, body) && areUnknown(scan, first, last);
}

const LONGEST_COUNTERPART = 4;

/** `his Norwegian counterpart`, behind a name and its comma. */
function isCounterpart(scan: Scan, at: number): boolean {
  if (!is(scan, at, W.his) && !is(scan, at, W.her)) return false;
  for (let k = at + 1; k < at + LONGEST_COUNTERPART && sameSentence(scan, at, k); k += 1)
    if (/^(?:counterpart|colleague)$/.test(surface(scan, k, k))) return true;
  return false;
}

const LONGEST_CLAUSE = 40;

/** `led` in front of "by", or `side` where the sentence has told before who led the other one. */
function leadsBy(scan: Scan, i: number): boolean {
  const word = surface(scan, i, i);
  if (!SIDES.test(word)) return LEADERS.test(word);
  for (let k = i - 1; k > i - LONGEST_CLAUSE && sameSentence(scan, k, i); k -= 1)
    if (LEADERS.test(surface(scan, k, k))) return true;
  return false;
}

/**
 * `led by Ilze Kalnina`, `and the Latvian side by Ilze Kalnina`, `Ilze Kalnina headed the`, `Ilze Kalnina that of
 * Latvia`, `Ilze Kalnina, his Latvian counterpart`: unknown words of which only a person can be told.
 */
export function isLeader(scan: Scan, first: number, last: number): boolean {
  const tells =
    (is(scan, first - 1, W.by) && leadsBy(scan, first - 2)) ||
    (is(scan, last + 1, W.that) && is(scan, last + 2, W.of)) ||
    (is(scan, last + 1, W.comma) && isCounterpart(scan, last + 2)) ||
    (isAmong(scan, last + 2, OBJECTS) && LEADERS.test(surface(scan, last + 1, last + 1)));
  return tells && areUnknown(scan, first, last);
}

const OTHER_WORDS =
  Role.titleHead |
  Role.titleModifier |
  Role.titlePlural |
  Role.notName |
  Role.generic |
  Role.ordinal |
  Role.level;

/** `and Vinod Kumar Duggal`: an unknown word in front of a known given name, in a list. */
export function isFullerName({ scan, countries }: Walk, first: number, last: number): boolean {
  return (
    last > first + 1 &&
    has(scan, first + 1, Role.givenName) &&
    !has(scan, first + 1, Role.nameOfBody) &&
    !has(scan, first, OTHER_WORDS | NOT_PERSONS) &&
    !startsSentence(scan, first) &&
    // "Defence Procurement Jane Roe", "NAACP Jane Roe", "the frigate Harald Jane Roe"
    (is(scan, first - 1, W.and) || is(scan, first - 1, W.comma)) &&
    !isAllCaps(scan, first) &&
    !NAMED_AFTER.test(surface(scan, first, first)) &&
    !countries.endingAt.has(first) &&
    areUnknown(scan, first, first) &&
    areUnknown(scan, last, last)
  );
}

/** `Kari Berg and Jaan Tamm`, neither with a title: a name of two unknown words beside one. */
export function isBesideName({ scan, names, links }: Walk, first: number, last: number): boolean {
  const previous = names.at(-1);
  if (previous?.last !== first - 2 || !sameSentence(scan, previous.first, last)) return false;
  if (!is(scan, first - 1, W.and) && !is(scan, first - 1, W.comma)) return false;
  const isTitled = links.at(-1)?.name === names.length - 1 || previous.honorific !== undefined;
  return !isTitled && previous.full && areUnknown(scan, first, last);
}

const PLACES = Kind.city | Kind['us-state'];

/** Whether a city's name covers the token: `Kong` of `Hong Kong`. */
export function isInCity(scan: Scan, i: number): boolean {
  for (let k = Math.max(0, i - 3); k <= i; k += 1)
    if ((longestHit(scan, k, PLACES, isCity)?.last ?? -1) >= i) return true;
  return false;
}

export const NOT_PERSONS =
  Role.agencyTrail | Role.weakAgencyTrail | Role.publicInstitution | Role.private | Role.agencyLead;

/** `Field Support Specialist`: a trade that anybody may have. */
export function endsInTrade(scan: Scan, last: number): boolean {
  return /^(?:Specialist|Officer|Analyst|Technologist|Supervisor)s?$/.test(surface(scan, last, last));
}

/** `Roundtable` that closes a line in front of `Carol Joiner`: no given name. */
export function isMeetingInFront(scan: Scan, i: number): boolean {
  const isHead = scan.hits[i]?.some(
    ({ last, entries }) => last === i && entries.some(({ kind }) => kind === 'dialogue-head'),
  );
  return isHead === true && has(scan, i + 1, Role.givenName) && !has(scan, i, Role.givenName);
}

/** `By Jane Roe.` alone in its paragraph: who reports. */
export function isByline(scan: Scan, first: number, last: number): boolean {
  const by = first - 1;
  if (!reads(scan, by, 'By') || (by > 0 && scan.paragraph[by] === scan.paragraph[by - 1])) return false;
  const next = is(scan, last + 1, W.stop) ? last + 2 : last + 1;
  return scan.paragraph[next] !== scan.paragraph[last];
}

/** What is named after persons, with their names behind: `Museo Frida Kahlo`. */
const NAMED_AFTER =
  /^(?:Avenida|Camp|Campo|Casa|Caño|Centro|Colegio|Escuela|Fort|Fundación|Hospital|Hôpital|Institut|Instituto|Lycée|Mount|Musée|Museo|Palacio|Plaza|Rue|Teatro|Théâtre|Universidad|Université)$/;

/** Things behind names in small letters: `Bach Mai and Cho Ray hospitals`. */
const THINGS = /^(?:hospitals?|schools?|airports?|museums?|universit(?:y|ies)|stadiums?)$/;

/** Prefixes of ships' names, of navies and merchants. */
const SHIP = /^(?:USS|USNS|USCGC|HMS|HMCS|HMAS|HNLMS|INS|ROKS|BRP|FS|MV|SS)$/;

/** A full name without title or honorific, where a known given name begins it. */
export function mayBeBareName(walk: Walk, i: number, last: number, parts: number): boolean {
  const { scan } = walk;
  if (parts > 4 || has(scan, last, NOT_PERSONS)) return false;
  const isInSentence = sameSentence(scan, last, last + 1);
  // "Co." is a firm, "co-chaired" is none
  const isFirmBehind = has(scan, last + 1, NOT_PERSONS) && !isHyphen(scan, last + 2);
  const goesOn = isInSentence && (isCapital(scan, last + 1) || isFirmBehind);
  if (isBodyWord(scan, last) || goesOn || isHyphen(scan, i - 1) || is(scan, i - 1, W.the)) return false;
  if (isInCity(scan, i) || walk.countries.startingAt.has(i) || isFirm(walk, i, last)) return false;
  const front = surface(scan, i - 1, i - 1);
  if (SHIP.test(front) || NAMED_AFTER.test(front) || THINGS.test(surface(scan, last + 1, last + 1)))
    return false;
  return !/^(?:Corp|Inc|Company|Group|Fair)$/.test(surface(scan, last, last));
}

/** `Jane Roe, Chair, Wells Martin`: behind a post, what closes the line is where the person works. */
function isFirm({ scan, claims }: Walk, first: number, last: number): boolean {
  const isBehindPost = claims[first - 2] === CLAIM.title && sameSentence(scan, first - 2, first);
  if (
    !isBehindPost ||
    !(is(scan, first - 1, W.comma) || is(scan, first - 1, W.of) || is(scan, first - 1, W.at))
  )
    return false;
  return !is(scan, first - 1, W.comma) || scan.paragraph[last + 1] !== scan.paragraph[last];
}

const LONGEST_BODY = 5;

/** Whether the capitals behind a token end as bodies do. */
export function isBodyAhead(scan: Scan, last: number): boolean {
  let end = last + 1;
  while (end < last + LONGEST_BODY && isCapital(scan, end) && sameSentence(scan, last, end)) end += 1;
  return end > last + 2 && has(scan, end - 1, Role.agencyTrail | Role.weakAgencyTrail | Role.private);
}
