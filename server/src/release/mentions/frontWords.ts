/** What stands in front of a dialogue's head in its name: `Political, Security, and`, `Vice-Ministerial-level`, `AML/CFT`. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import {
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isGlued,
  isHyphen,
  isLower,
  longestHit,
  reads,
  readsAny,
  sameSentence,
  surface,
} from '../scan';
import type { Scan } from '../scan';
import { spelledAt } from './dialogueFormats';
import type { Front, FrontWords } from './dialogueFront';
import { bracketedAcronym, isNameWord, isPostOfLevel } from './dialogueParts';
import { isHeadlineWord } from './headlineWords';
import { honorificHit } from './names';

const JOINERS = wordTable([W.and, W.ampersand, W.of, W.on, W.for]);
const LEADERS = ['leaders', 'leaders’', "leaders'"];
const COUNTERING = /^(?:Combatt?ing|Countering|Fighting|Preventing)$/;

/** Words of the name itself, in the order in which they are tried. */
export const NAME_WORDS: readonly FrontWords[] = [
  {
    // "Technology (ICT) Dialogue"
    does: 'links',
    tokens: 3,
    endAt: ({ scan }, k) => {
      const acronym = bracketedAcronym(scan, k);
      return acronym !== undefined && isNameWord(scan, acronym - 1);
    },
  },
  // "White House Dialogue", "Second Session of Consultations"
  { does: 'stops', tokens: 1, endAt: ({ scan }, k) => isHouse(scan, k) || isSessionOf(scan, k) },
  {
    // "Director-General-level Consultation"
    does: 'qualifies',
    tokens: 5,
    endAt: ({ scan, head }, k) =>
      k === head - 1 && isLower(scan, k) && isHyphen(scan, k - 1) && isOfGeneral(scan, k - 2),
  },
  {
    // "Director-General Consultation"
    does: 'qualifies',
    tokens: 3,
    endAt: ({ scan, head }, k) => k === head - 1 && isOfGeneral(scan, k),
  },
  {
    // "Navy to Navy Talks"
    does: 'belongs',
    tokens: 2,
    endAt: ({ scan }, k) => is(scan, k, W.to) && !isHyphen(scan, k - 1) && isSame(scan, k - 1, k + 1),
  },
  {
    // "Navy-to-Navy Talks"
    does: 'belongs',
    tokens: 4,
    endAt: ({ scan }, k) =>
      isHyphen(scan, k) && is(scan, k - 1, W.to) && isHyphen(scan, k - 2) && isSame(scan, k - 3, k + 1),
  },
  {
    // "two-plus-two dialogue"
    does: 'qualifies',
    tokens: 5,
    endAt: ({ scan, head }, k) => k === head - 1 && spelledAt(scan, k - 4) === k,
  },
  {
    // "two plus two dialogue"
    does: 'qualifies',
    tokens: 3,
    endAt: ({ scan, head }, k) => k === head - 1 && spelledAt(scan, k - 2) === k,
  },
  {
    // "Ministerial ‘2+2’ Consultation"
    does: 'qualifies',
    tokens: 5,
    endAt: ({ scan }, k) => is(scan, k, W.quote) && isQuotedFormat(scan, k) && isNameWord(scan, k - 5),
  },
  { does: 'stops', tokens: 1, endAt: isInFrontOfDescription },
  { does: 'qualifies', tokens: 1, endAt: ({ scan }, k) => isNameWord(scan, k) },
];

/** Levels, codes and counts of which some are no words of a name alone, in the order in which they are tried. */
export const LEVELS_AND_CODES: readonly FrontWords[] = [
  {
    // "Vice-Ministerial-level", "High-level"
    does: 'qualifies',
    tokens: 3,
    endAt: ({ scan, countries }, k) =>
      isLower(scan, k) &&
      !reads(scan, k, 'led') &&
      isHyphen(scan, k - 1) &&
      isNameWord(scan, k - 2) &&
      !countries.endingAt.has(k - 2),
  },
  {
    // "High level Dialogue"
    does: 'qualifies',
    tokens: 2,
    endAt: ({ scan, head }, k) =>
      k === head - 1 && isCapital(scan, head) && reads(scan, k, 'level') && reads(scan, k - 1, 'High'),
  },
  {
    // "Quad leaders’ summit"
    does: 'links',
    tokens: 1,
    endAt: ({ scan }, k) => isLower(scan, k) && readsAny(scan, k, LEADERS),
  },
  {
    // "Foreign Minister Consultations"
    does: 'qualifies',
    tokens: 1,
    endAt: ({ scan, head }, k) => k === head - 1 && isMinister(scan, k) && isCapital(scan, head),
  },
  {
    // "Home Secretary Level Talks"
    does: 'qualifies',
    tokens: 1,
    endAt: ({ scan }, k) => isCapital(scan, k) && has(scan, k, Role.titleHead) && reads(scan, k + 1, 'Level'),
  },
  {
    // "Vice Foreign Minister-Level Dialogue"
    does: 'belongs',
    tokens: 2,
    endAt: ({ scan }, k) => isHyphen(scan, k) && isPostOfLevel(scan, k - 1),
  },
  {
    // "AML/CFT Working Group"
    does: 'links',
    tokens: 1,
    endAt: ({ scan }, k) =>
      is(scan, k, W.slash) && isGlued(scan, k) && isAllCaps(scan, k - 1) && isAllCaps(scan, k + 1),
  },
  {
    // "Whole-of-Government Dialogue"
    does: 'links',
    tokens: 3,
    endAt: ({ scan }, k) =>
      isHyphen(scan, k) && is(scan, k - 1, W.of) && isHyphen(scan, k - 2) && isNameWord(scan, k - 3),
  },
  {
    // "Indo-Pacific Dialogue"
    does: 'links',
    tokens: 1,
    endAt: ({ scan, lower }, k) => isHyphen(scan, k) && (isNameWord(scan, k - 1) || lower),
  },
  {
    // "COP 28 climate summit"
    does: 'opens',
    tokens: 2,
    endAt: ({ scan }, k) => scan.sequence.kind[k] === TokenKind.number && reads(scan, k - 1, 'COP'),
  },
  {
    // "2+2 Dialogue"
    does: 'qualifies',
    tokens: 3,
    endAt: ({ scan }, k) =>
      scan.sequence.kind[k] === TokenKind.number && is(scan, k - 1, W.plus) && isGlued(scan, k),
  },
];

/** What joins the words of a name, in the order in which it is tried. */
export const JOINTS: readonly FrontWords[] = [
  {
    // "Ministers' Meeting"
    does: 'links',
    tokens: 1,
    endAt: ({ scan }, k) =>
      is(scan, k, W.apostrophe) && (isNameWord(scan, k - 1) || readsAny(scan, k - 1, LEADERS)),
  },
  {
    // "Trade and Technology Council"
    does: 'links',
    tokens: 1,
    endAt: ({ scan, countries }, k, first) =>
      isAmong(scan, k, JOINERS) &&
      isNameWord(scan, k - 1) &&
      !isSessionOf(scan, k) &&
      isCapital(scan, first) &&
      !countries.endingAt.has(k - 1) &&
      !(is(scan, k, W.for) && (endsPerson(scan, k - 1) || isWhereOrWhat(scan, k - 1))),
  },
  {
    // "Countering the Financing of Terrorism Dialogue"
    does: 'links',
    tokens: 1,
    endAt: ({ scan }, k, first) =>
      is(scan, k, W.the) && isCapital(scan, first) && COUNTERING.test(surface(scan, k - 1, k - 1)),
  },
  {
    // "Political, Security, and Defense Dialogue": the last comma
    does: 'links',
    tokens: 2,
    endAt: ({ scan, countries }, k, first) =>
      is(scan, k, W.and) &&
      is(scan, k - 1, W.comma) &&
      isNameWord(scan, k - 2) &&
      isCapital(scan, first) &&
      is(scan, k - 3, W.comma) &&
      has(scan, k - 2, Role.topic | Role.nameOfBody) &&
      !countries.endingAt.has(k - 2),
  },
  {
    // "Political, Security and Defense Dialogue": a comma in front of the "and"
    does: 'links',
    tokens: 1,
    endAt: ({ scan, countries, head }, k, first) =>
      is(scan, k, W.comma) &&
      isNameWord(scan, k - 1) &&
      holdsAnd(scan, first, head) &&
      !countries.endingAt.has(k - 1) &&
      has(scan, k - 1, Role.topic | Role.nameOfBody),
  },
];

/** `Port` of `Port cyber dialogue`: in front of words in lower case only a capital of a subject or level is one of them. */
function isInFrontOfDescription({ scan, head, lower }: Front, k: number, first: number): boolean {
  return (
    lower &&
    !has(scan, k, Role.topic | Role.level | Role.generic) &&
    !isAllCaps(scan, k) &&
    isLower(scan, first) &&
    !(k === head - 1 && endsSubject(scan, k)) &&
    isNameWord(scan, k)
  );
}

/** `Cyber Policy` of `Cyber Policy consultations`: the second word is a subject only behind the first. */
function endsSubject(scan: Scan, k: number): boolean {
  return (
    has(scan, k, Role.topicPart) && isCapital(scan, k - 1) && has(scan, k - 1, Role.topic | Role.topicPart)
  );
}

function isHouse(scan: Scan, i: number): boolean {
  return reads(scan, i, 'House') && reads(scan, i - 1, 'White');
}

function isMinister(scan: Scan, i: number): boolean {
  return reads(scan, i, 'Minister') && isCapital(scan, i - 1) && sameSentence(scan, i - 1, i);
}

/** `Director-General` that ends at `i`: one word, of which `General` is no level or subject. */
function isOfGeneral(scan: Scan, i: number): boolean {
  return (
    reads(scan, i, 'General') && isHyphen(scan, i - 1) && reads(scan, i - 2, 'Director') && isGlued(scan, i)
  );
}

/** `Navy` and `Navy`: the same word in capitals. */
function isSame(scan: Scan, one: number, other: number): boolean {
  return isCapital(scan, one) && reads(scan, other, surface(scan, one, one));
}

/** `“2+2”` that ends with the mark at `k`. */
function isQuotedFormat(scan: Scan, k: number): boolean {
  return is(scan, k - 2, W.plus) && isGlued(scan, k - 1) && is(scan, k - 4, W.quote);
}

const LONGEST_NAME = 4;

/** `invited Mr. Kari Berg for Foreign Office Consultations`: whether the words up to `last` are a name behind its honorific. */
function endsPerson(scan: Scan, last: number): boolean {
  let first = last;
  while (last - first < LONGEST_NAME && isCapital(scan, first - 1)) first -= 1;
  if (has(scan, first, Role.givenName) && !has(scan, first, Role.nameOfBody)) return true;
  const honorific = is(scan, first - 1, W.stop) ? honorificHit(scan, first - 2) : undefined;
  return honorific !== undefined || honorificHit(scan, first) !== undefined;
}

/** `Oslo` and `Leaves` of `Minister A Visits Oslo for Ports Dialogue`, `Minister A Leaves for Ports Dialogue`: what a headline says in front. */
function isWhereOrWhat(scan: Scan, last: number): boolean {
  const isTown = [last - 1, last].some((first) => longestHit(scan, first, Kind.city, isCity)?.last === last);
  return (
    isTown || isHeadlineWord(scan, last) || /^(?:Flies|Goes|Heads|Leaves)$/.test(surface(scan, last, last))
  );
}

/** `Second Session of Political Consultations`: the round, and no part of the name. */
function isSessionOf(scan: Scan, of: number): boolean {
  return (
    is(scan, of, W.of) &&
    SESSION.test(surface(scan, of - 1, of - 1)) &&
    (has(scan, of - 2, Role.ordinal) ||
      scan.sequence.kind[of - 2] === TokenKind.number ||
      /^(?:Another|New|Next|Regular)$/.test(surface(scan, of - 2, of - 2)))
  );
}

const SESSION = /^(?:Session|Round|Edition|Iteration)$/i;

function holdsAnd(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (is(scan, i, W.and) || is(scan, i, W.ampersand)) return true;
  return false;
}
