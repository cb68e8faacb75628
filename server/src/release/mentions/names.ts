/** The shape of a person's name: which tokens from a given one on can be a name. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { Shape, TokenKind } from '../../tokens/token';
import {
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isFree,
  isGlued,
  isHyphen,
  isLower,
  longestHit,
  mayBegin,
  reads,
  sameSentence,
  startsSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { isHeadlineVerb, isHeadlineWord, isVerbOfHeadline, isWorkOfProgramme } from './headlineWords';
import { registeredName } from './registeredNames';
import { endsInSurname } from './surnameWords';
import { isRank } from './titleHeads';

const MAX_PARTS = 6;
/** Tokens of one hyphenated word, hyphens among them. */
const MAX_HYPHENATED = 8;

export type HonorificEntry = Extract<PhraseEntry, { kind: 'honorific' }>;

function isHonorific(entry: PhraseEntry): entry is HonorificEntry {
  return entry.kind === 'honorific';
}

/** The honorific that begins at token `i`; `He` in front of a name is no `H.E.`, though both fold alike. */
export function honorificHit(
  scan: Scan,
  i: number,
): { readonly first: number; readonly last: number; readonly entry: HonorificEntry } | undefined {
  if (!mayBegin(scan, i, Kind.honorific)) return undefined;
  const isPlainHe =
    is(scan, i, W.he) && ((scan.sequence.shape[i] ?? 0) & (Shape.dotted | Shape.allCaps)) === 0;
  return isPlainHe ? undefined : longestHit(scan, i, Kind.honorific, isHonorific);
}

/** Whether token `i` can be a word of a name at all. */
export function isNamePart(scan: Scan, claims: Claims, i: number): boolean {
  return isCapital(scan, i) && isFree(claims, i);
}

/** A word that titles, bodies and topics are made of and that is no common given or family name. */
export function isBodyWord(scan: Scan, i: number): boolean {
  // the "D" of "R&D" is an initial elsewhere
  if ((scan.sequence.end[i] ?? 0) - (scan.sequence.start[i] ?? 0) < 2) return false;
  return (
    has(scan, i, Role.nameOfBody | Role.topic | Role.titleState) &&
    !has(scan, i, Role.givenName | Role.familyFirst)
  );
}

function isInitial(scan: Scan, i: number): boolean {
  const shape = scan.sequence.shape[i] ?? 0;
  return (
    (shape & Shape.capital) !== 0 &&
    ((shape & Shape.dotted) !== 0 ||
      (is(scan, i + 1, W.stop) &&
        isGlued(scan, i + 1) &&
        ((shape & Shape.single) !== 0 || isShortGivenName(scan, i) || isGluedToName(scan, i))))
  );
}

/** Two letters for one of other scripts: `Ts.Batbold`. */
const DIGRAPH = /^(?:Ts|Ch|Sh|Kh|Dz|Zh)$/;

function isGluedToName(scan: Scan, i: number): boolean {
  return DIGRAPH.test(surface(scan, i, i)) && isGlued(scan, i + 2) && isCapital(scan, i + 2);
}

const SHORT_GIVEN_NAMES = ['Ma', 'Md', 'Mohd', 'Muhd'];

/** `Ma. Teresa` is Maria, `Mohd. Noor` Mohammed. */
function isShortGivenName(scan: Scan, i: number): boolean {
  return SHORT_GIVEN_NAMES.some((name) => reads(scan, i, name));
}

/** `Ma.` of `Undersecretary for Policy Ma. Teresa Cruz` */
export function isAbbreviatedName(scan: Scan, i: number): boolean {
  return is(scan, i + 1, W.stop) && isGlued(scan, i + 1) && isShortGivenName(scan, i);
}

/** `So I think`: no initial, as in `Martin I. Holm`. */
function isPronoun(scan: Scan, i: number): boolean {
  return reads(scan, i, 'I') && !(is(scan, i + 1, W.stop) && isGlued(scan, i + 1) && isCapital(scan, i + 2));
}

/** `Sung-joo`, `al-Thani`, `Thomas-Greenfield`: the end of the hyphenated word that token `i` begins. */
function hyphenatedEnd(scan: Scan, i: number): number {
  let last = i;
  while (
    last - i < MAX_HYPHENATED &&
    isHyphen(scan, last + 1) &&
    !reads(scan, last + 1, '—') &&
    scan.sequence.kind[last + 2] === TokenKind.word
  )
    last += 2;
  return last;
}

/** `as` and `al` are particles only where a hyphen joins them: `as-Sabah`. */
function isParticle(scan: Scan, i: number): boolean {
  if (!has(scan, i, Role.particle) || !isLower(scan, i)) return false;
  const word = scan.sequence.word[i] ?? 0;
  return isHyphen(scan, i + 1) || word < W.comma || word > W.president;
}

/** `de la Maza`: the token behind the particles that begin at `i`, if a capitalised word follows them. */
function behindParticles(scan: Scan, i: number): number | undefined {
  let at = i;
  while (at - i < 3 && isParticle(scan, at)) at += isHyphen(scan, at + 1) ? 2 : 1;
  return at > i && isCapital(scan, at) ? at : undefined;
}

/** `d’Arlay` of `Anne d’Arlay` */
function isElided(scan: Scan, claims: Claims, i: number): boolean {
  return !isCapital(scan, i) && isFree(claims, i) && /^[dl][’']\p{Lu}\p{Ll}/u.test(surface(scan, i, i));
}

const MOST_SUFFIXES = 4;

/** `, Jr.`, `III`, `CBE MP`: the last token of the suffixes behind `last`, else `last`. */
function withSuffixes(scan: Scan, last: number): number {
  let end = last;
  for (let k = 0; k < MOST_SUFFIXES; k += 1) {
    const next = withSuffix(scan, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The last token of a name without the honours, mandates and degrees behind it. */
export function withoutPostNominals(scan: Scan, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    (has(scan, end, Role.postNominal) ||
      is(scan, end, W.comma) ||
      isStopOf(scan, end) ||
      isLetterOf(scan, is(scan, end, W.stop) ? end - 1 : end))
  )
    end -= 1;
  return end;
}

/** The "D" of `Ph.D.` */
function isLetterOf(scan: Scan, i: number): boolean {
  return isStopOf(scan, i - 1) && isGlued(scan, i);
}

/** The full stop of `Esq.` */
function isStopOf(scan: Scan, i: number): boolean {
  return is(scan, i, W.stop) && has(scan, i - 1, Role.postNominal);
}

function withSuffix(scan: Scan, last: number): number {
  const at = is(scan, last + 1, W.comma) ? last + 2 : last + 1;
  // "Fils-Aimé" goes on
  if (!has(scan, at, Role.suffix) || !isCapital(scan, at) || isHyphen(scan, at + 1)) return last;
  if (scan.paragraph[at] !== scan.paragraph[last]) return last;
  // "Ph.D."
  if (is(scan, at + 1, W.stop) && isGlued(scan, at + 2) && scan.sequence.kind[at + 2] === TokenKind.word) {
    if (!has(scan, at, Role.postNominal)) return last;
    return is(scan, at + 3, W.stop) && isGlued(scan, at + 3) ? at + 3 : at + 2;
  }
  // "Austin III." ends a sentence, "Austin Jr." does not
  const isNumber = /^[IVX]+$/.test(surface(scan, at, at));
  return !isNumber && is(scan, at + 1, W.stop) && isGlued(scan, at + 1) ? at + 1 : at;
}

/**
 * The last token of the name that begins at token `i`, and how many parts it has; undefined where none can begin.
 * @param countries names of countries end a name.
 */
export function nameAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { last: number; parts: number } | undefined {
  const known = registeredName(scan, claims, i);
  const read = unknownNameAt(scan, claims, countries, i);
  if (known === undefined || (read !== undefined && read.last > known.last)) return read;
  return { last: known.last, parts: known.last === i ? 1 : 2 };
}

function unknownNameAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { last: number; parts: number } | undefined {
  let at = i;
  let last = i - 1;
  let parts = 0;
  while (at < scan.sequence.count && parts < MAX_PARTS && sameSentence(scan, i, at)) {
    if (at > i && scan.paragraph[at] !== scan.paragraph[i]) break;
    if (isInitial(scan, at) && isFree(claims, at) && !(parts > 0 && isPronoun(scan, at))) {
      last = is(scan, at + 1, W.stop) && isGlued(scan, at + 1) ? at + 1 : at;
      parts += 1;
      at = last + 1;
      continue;
    }
    const behind = parts > 0 || has(scan, at, Role.particle) ? behindParticles(scan, at) : undefined;
    if (behind !== undefined && isNamePart(scan, claims, behind) && (parts > 0 || i === at)) {
      last = hyphenatedEnd(scan, behind);
      parts += 1;
      at = last + 1;
      continue;
    }
    const behindNickname = parts > 0 ? nicknameEnd(scan, claims, at) + 1 : at;
    if (behindNickname > at) {
      at = behindNickname;
      continue;
    }
    // "Pen’ Apala"
    if (parts > 0 && is(scan, at, W.apostrophe) && isGlued(scan, at) && isNamePart(scan, claims, at + 1))
      at += 1;
    if (!isNamePart(scan, claims, at) && !(parts > 0 && isElided(scan, claims, at))) break;
    if (parts > 0 && (isPronoun(scan, at) || isLink(scan, i, at))) break;
    // "David M. Turk": behind an initial stands the surname
    const endsHere =
      parts > 0 && !isBehindInitial(scan, i, at) && !isKing(scan, at) && endsName(scan, countries, at);
    if (endsHere || (parts > 0 && isAbbreviatedHonorific(scan, at))) break;
    if (parts === 0 && honorificHit(scan, at)?.entry.ambiguous === false) break;
    last = hyphenatedEnd(scan, at);
    parts += 1;
    at = last + 1;
  }
  if (parts === 0 || endsInThing(scan, i, last)) return undefined;
  // a lone initial is no name
  if (parts === 1 && (isInitial(scan, i) || isLettersOnly(scan, i))) return undefined;
  return { last: withSuffixes(scan, last), parts };
}

/** `Dr.` of `COVID-19 Equity Dr. Jane Roe` */
function isAbbreviatedHonorific(scan: Scan, at: number): boolean {
  return (
    has(scan, at, Role.abbreviation) &&
    is(scan, at + 1, W.stop) &&
    honorificHit(scan, at)?.entry.ambiguous === false
  );
}

/** `King` of `Julian King`, `Prince` of `Harold Prince`: a family name where no name follows. */
function isKing(scan: Scan, at: number): boolean {
  return (
    has(scan, at - 1, Role.givenName) &&
    !isCapital(scan, at + 1) &&
    !is(scan, at + 1, W.of) &&
    /^(?:Bishop|Judge|King|Marshall?|Page|Pope|Prince)$/.test(surface(scan, at, at))
  );
}

function isBehindInitial(scan: Scan, first: number, at: number): boolean {
  const initial = is(scan, at - 1, W.stop) ? at - 2 : at - 1;
  return (
    initial > first &&
    isInitial(scan, initial) &&
    !has(scan, at, Role.titleHead | Role.agencyLead | Role.suffix) &&
    !isHeadlineWord(scan, at)
  );
}

/** The end of `“Mia”` in `Maria “Mia” K. Holt`, where a part of the name follows; else the token in front. */
function nicknameEnd(scan: Scan, claims: Claims, at: number): number {
  const isNickname =
    is(scan, at, W.quote) &&
    isGlued(scan, at + 1) &&
    isNamePart(scan, claims, at + 1) &&
    is(scan, at + 2, W.quote) &&
    !isGlued(scan, at + 3) &&
    sameSentence(scan, at, at + 3) &&
    (isInitial(scan, at + 3) || (isNamePart(scan, claims, at + 3) && !isBodyWord(scan, at + 3)));
  return isNickname ? at + 2 : at - 1;
}

/** Words that join names and stand in none, with a capital either: `Harbors In Action`. */
const LINKS = wordTable([W.of, W.for, W.in, W.at, W.by, W.from, W.with]);

/** Whether a linking word ends the name that begins at `first`; `In` of `Moon Jae In` is a part of it. */
function isLink(scan: Scan, first: number, at: number): boolean {
  return isAmong(scan, at, LINKS) && !isHyphen(scan, at + 1) && !has(scan, first, Role.familyFirst);
}

/** `NTWRC`: letters, not a name in capitals. */
function isLettersOnly(scan: Scan, i: number): boolean {
  return isAllCaps(scan, i) && /^[B-DF-HJ-NP-TV-XZ]{4,}$/.test(surface(scan, i, i));
}

/** `Long Island`, `Mark Twain Prize`: the last word, or the one behind it, says that it is no person. */
function endsInThing(scan: Scan, first: number, last: number): boolean {
  return (
    ((has(scan, last, Role.notName) ||
      (has(scan, last, Role.private) && !has(scan, last, Role.givenName | Role.familyFirst))) &&
      !endsInSurname(scan, first, last)) ||
    (isCapital(scan, last + 1) &&
      sameSentence(scan, last, last + 1) &&
      has(scan, last + 1, Role.notName) &&
      // "Secretary A Announces Delegation"
      !isVerbOfHeadline(scan, last + 1) &&
      !isGlued(scan, last + 1))
  );
}

/** Whether the capitalised token cannot go on a name: a country, a title, a city behind a comma. */
function endsName(scan: Scan, countries: CountryHits, at: number): boolean {
  if (countries.startingAt.get(at)?.ambiguous === false) return true;
  if (has(scan, at, Role.suffix) && !isHyphen(scan, at + 1)) return true;
  if (isHeadlineWord(scan, at) || isWorkOfProgramme(scan, at)) return true;
  const head = Role.titleHead | Role.agencyLead | Role.titlePlural;
  if (has(scan, at, head) && !has(scan, at, Role.givenName | Role.familyFirst | Role.weakTitleHead))
    return true;
  return longestHit(scan, at, Kind.city, isCity) !== undefined && isBodyWord(scan, at);
}

/**
 * How surely a name begins at token `i`: 2 where a given or family name or an honorific says so, 1 where the words
 * are unknown ones, 0 where they are words of titles and bodies.
 */
export function nameStrength(scan: Scan, claims: Claims, countries: CountryHits, i: number): 0 | 1 | 2 {
  if (registeredName(scan, claims, i) !== undefined) return 2;
  if (isBodyWord(scan, i) || is(scan, i, W.performing)) return 0;
  // "Sr. Lt. Gen."
  if ((longestHit(scan, i, Kind.rank, isRank)?.last ?? i) > i) return 0;
  if (!isNamePart(scan, claims, i) && !isInitial(scan, i) && behindParticles(scan, i) === undefined) return 0;
  if (countries.startingAt.get(i)?.ambiguous === false) return 0;
  // "Adam Kersey To Participate"
  if (reads(scan, i, 'To') && isHeadlineVerb(scan, i + 1)) return 0;
  // "An Agreed Text was signed."
  if (is(scan, i, W.an) && startsSentence(scan, i) && !has(scan, i + 1, Role.givenName | Role.familyFirst))
    return 0;
  if (has(scan, i, Role.givenName)) return 2;
  // "NSA H.E. Sheikh Nasser"
  const honorific = isInitial(scan, i) ? honorificHit(scan, i)?.entry : undefined;
  if (honorific !== undefined && !honorific.ambiguous && !honorific.partOfName) return 0;
  // "He" is a pronoun where it opens a sentence, and a family name in front of a capital inside one
  if (is(scan, i, W.he) && startsSentence(scan, i)) return 0;
  if (has(scan, i, Role.familyFirst) && (isHyphen(scan, i + 2) || isCapital(scan, i + 1))) return 2;
  // "Foreign Minister Receives Ambassador", "Published On: 5 May"
  if (isVerbOfHeadline(scan, i)) return 0;
  // "Minister of Trade – Opening Remarks", "Ambassador Welcome Reception"
  if (isWorkOfProgramme(scan, i) || (reads(scan, i, 'Welcome') && isWorkOfProgramme(scan, i + 1))) return 0;
  // "President Announces Delegation", "General Motors"
  if (has(scan, i, Role.notName | Role.private) && !has(scan, i, Role.familyFirst)) return 0;
  // "A. Berg": a letter with its stop is no article
  if (isInitial(scan, i) && is(scan, i + 1, W.stop)) return 1;
  if (
    is(scan, i, W.the) ||
    ((scan.sequence.word[i] ?? 0) >= W.comma && (scan.sequence.word[i] ?? 0) <= W.president)
  )
    return 0;
  return 1;
}
