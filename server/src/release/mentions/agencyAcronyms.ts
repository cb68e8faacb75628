/** Short forms of bodies: those that a text defines, and known ones by what stands around them. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { isState, Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isCapital, isFree, longestHit, mayBegin, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import type { CountryHits } from './countryHits';

export type AgencyEntry = Extract<PhraseEntry, { kind: 'agency' }>;

export function isAcronym(entry: PhraseEntry): entry is AgencyEntry {
  return entry.kind === 'agency' && entry.form === 'acronym';
}

function isShortTitle(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'title-short' }> {
  return entry.kind === 'title-short';
}

/** `the Turkish Ministry`, `U.S. Department`: whose body it is, by the country directly in front. */
export function countryInFront(scan: Scan, countries: CountryHits, first: number): string | undefined {
  const before = is(scan, first - 1, W.possessive) ? first - 2 : first - 1;
  // a title that ends in a country, above the line of an office
  if (scan.paragraph[before] !== scan.paragraph[first]) return undefined;
  return (
    countries.endingAt.get(before)?.code ??
    (is(scan, first - 2, W.possessive) ? countries.endingAt.get(first - 3)?.code : undefined)
  );
}

/** A short form with small letters among its capitals, or of two words: `MeitY`, `CERT-In`, `MoFA`, `DG TRADE`. */
const MIXED_ACRONYM = /^(?=.{3,12}$)(?:DG\s[A-Z][A-Za-z]+|[A-Z][A-Za-z&/-]*[A-Z][A-Za-z]*)$/;
const LONGEST_ACRONYM = 3;

/** First and last token of a short form. */
interface Acronym {
  readonly first: number;
  readonly last: number;
}

/** `(ANSSI)`, `(CERT-In)` right behind a name: the tokens of the acronym. */
export function acronymBehind(scan: Scan, countries: CountryHits, last: number): Acronym | undefined {
  if (!is(scan, last + 1, W.open)) return undefined;
  // "(U.S. CDC)"
  const owner = countries.startingAt.get(last + 2);
  const first = owner === undefined || is(scan, owner.last + 1, W.close) ? last + 2 : owner.last + 1;
  for (let end = first; end < first + LONGEST_ACRONYM; end += 1) {
    if (!is(scan, end + 1, W.close)) continue;
    const isPlain = end === first && isAllCaps(scan, first) && isCapital(scan, first);
    return isPlain || MIXED_ACRONYM.test(surface(scan, first, end)) ? { first, last: end } : undefined;
  }
  return undefined;
}

/** `of Japan` of `Ministry of Trade of Japan (MOT)`, where letters in brackets stand behind: the last token of the owner, else of the body. */
export function behindOwner(scan: Scan, countries: CountryHits, last: number): number {
  if (!is(scan, last + 1, W.of) && !is(scan, last + 1, W.comma)) return last;
  const owner = countries.startingAt.get(is(scan, last + 2, W.the) ? last + 3 : last + 2);
  return owner !== undefined && is(scan, owner.last + 1, W.open) ? owner.last : last;
}

const LONGEST_FRONT = 12;

/** `Harbours Conversion and Development Authority (HCDA)`: the first token of the body whose last words alone were read as one. */
export function spelledOut(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  if (!is(scan, last + 1, W.open)) return first;
  const acronym = acronymBehind(scan, countries, last);
  if (acronym?.first !== acronym?.last || acronym === undefined) return first;
  const letters = surface(scan, acronym.first, acronym.last);
  let left = letters.length;
  let start = first;
  for (let k = last; k > last - LONGEST_FRONT && sameSentence(scan, k, last) && left > 0; k -= 1) {
    if (isCapital(scan, k)) {
      const isOwn = k >= first || (isFree(claims, k) && !countries.endingAt.has(k));
      if (!isOwn || !surface(scan, k, k).startsWith(letters.charAt(left - 1))) return first;
      left -= 1;
      start = k;
    } else if (!is(scan, k, W.and) && !is(scan, k, W.of) && !is(scan, k, W.for)) return first;
  }
  return left === 0 ? Math.min(start, first) : first;
}

/** `NSC Senior Director`: words of a title up to its head. */
function isOfficeRun(scan: Scan, i: number): boolean {
  for (
    let k = i;
    k < i + 4 && isCapital(scan, k) && has(scan, k, Role.titleModifier | Role.titleHead);
    k += 1
  )
    if (has(scan, k, Role.titleHead)) return true;
  return false;
}

/** Whether the run of capitals from `i` on holds the head of a post. */
function holdsHead(scan: Scan, i: number): boolean {
  for (let k = i; k < i + 4 && isCapital(scan, k) && sameSentence(scan, i, k); k += 1)
    if (has(scan, k, Role.titleHead)) return true;
  return false;
}

/** What the text tells of letters that it does not define. */
export interface Told {
  /** The full names of its bodies. */
  readonly named: readonly string[];
  /** The countries that it names. */
  readonly states: ReadonlySet<string>;
  /** Letters that it defines by words that are no body. */
  readonly foreign: Set<string>;
}

/** `PA House Minority Leader`: letters of a state in front of its houses. */
function isOfState(scan: Scan, last: number): boolean {
  return (
    longestHit(scan, last, Kind['us-state'], isState)?.last === last &&
    /^(?:House|Senate|Assembly|Governor|Senator|Representative)$/.test(surface(scan, last + 1, last + 1))
  );
}

/** `KISA` where Korea is named: the one body of that short form among the states that the text names. */
function ofNamedState(entries: readonly AgencyEntry[], states: ReadonlySet<string>): AgencyEntry | undefined {
  const own = entries.filter(({ country }) => states.has(country));
  return own.every(({ name }) => name === own[0]?.name) ? own[0] : undefined;
}

/** The bodies that the letters from token `i` to token `last` stand for, in whatever case. */
function acronymsAt(scan: Scan, i: number, last: number): readonly AgencyEntry[] {
  const phrase = scan.hits[i]?.find((hit) => hit.last === last);
  return phrase?.entries.filter(isAcronym) ?? [];
}

/** `NSC staff`, `ICE officers` */
const STAFF = lean(/^(?:staff|officials?|officers?|spokes\p{Ll}+|personnel)$/u);

/** `officials from the USTR` */
const SENT = /^(?:officials|officers|representatives|staff|experts|colleagues|counterparts)$/;

function isSender(scan: Scan, i: number): boolean {
  const from = is(scan, i - 1, W.the) ? i - 2 : i - 1;
  return is(scan, from, W.from) && SENT.test(surface(scan, from - 1, from - 1));
}

const MIXED_LETTERS = /^(?:[A-Z]+[a-z]+[A-Z]|[A-Z]{2,}[a-z]+$)/;

/** `MeitY`, `DoT`: letters with small ones among them, known in that very spelling. */
export function isMixedLetters(scan: Scan, i: number): boolean {
  if (!mayBegin(scan, i, Kind.agency)) return false;
  const written = surface(scan, i, i);
  return (
    MIXED_LETTERS.test(written) &&
    acronymsAt(scan, i, i).some(({ row }) => row.acronyms?.includes(written) === true)
  );
}

/** Whether letters next to token `i` in a list stand for a body of that country: `MEA` beside `MHA`. */
function isBesideLetters(scan: Scan, i: number, last: number, country: string): boolean {
  const isOfIt = (at: number): boolean => acronymsAt(scan, at, at).some((entry) => entry.country === country);
  const isJoint = (at: number): boolean => is(scan, at, W.comma) || is(scan, at, W.and);
  return (isJoint(i - 1) && isOfIt(i - 2)) || (isJoint(last + 1) && isOfIt(last + 2));
}

export function knownAcronym(
  scan: Scan,
  countries: CountryHits,
  { named, states, foreign }: Told,
  i: number,
): AgencyEntry | undefined {
  if (!isAllCaps(scan, i) && !isMixedLetters(scan, i)) return undefined;
  const hit = longestHit(scan, i, Kind.agency, isAcronym);
  if (hit === undefined || isOfState(scan, hit.last)) return undefined;
  const written = surface(scan, hit.first, hit.last);
  const exact = acronymsAt(scan, i, hit.last).filter(({ row }) => row.acronyms?.includes(written) === true);
  const front = countryInFront(scan, countries, i);
  const isUndefinedBracket = is(scan, i - 1, W.open) && is(scan, hit.last + 1, W.close);
  // "Space Climate Observatory (SCO)": the text has other words for the letters
  if (isUndefinedBracket) foreign.add(written);
  if (foreign.has(written)) return undefined;
  const chosen =
    exact.find(({ place, country }) => place !== undefined && (front ?? country) === country) ??
    exact.find(({ country }) => front !== undefined && country === front) ??
    (states.has('US') ? undefined : ofNamedState(exact, states)) ??
    exact.find(({ country }) => country === 'US' || country === 'INT' || country === 'EU') ??
    ofNamedState(exact, states) ??
    exact.find((entry) => entry.row.commonAcronym === true);
  if (chosen?.ambiguous !== true) return chosen;
  // "PM Adviser": a head of government, where the text speaks of no other state
  if (!states.has(chosen.country) && longestHit(scan, i, Kind['title-short'], isShortTitle) !== undefined)
    return undefined;
  // "NSC Spokesperson": a post behind it, or its full name in the text, tells what the letters stand for
  const isPosted = has(scan, hit.last + 1, Role.titleHead) && isCapital(scan, hit.last + 1);
  // "USTR’s Chief Agricultural Negotiator"
  const isPossessed = is(scan, hit.last + 1, W.possessive) && holdsHead(scan, hit.last + 2);
  const isStaffed = STAFF.test(surface(scan, hit.last + 1, hit.last + 1));
  return isPosted ||
    isPossessed ||
    isStaffed ||
    isSender(scan, i) ||
    (states.has(chosen.country) && isBesideLetters(scan, i, hit.last, chosen.country)) ||
    isOfficeRun(scan, hit.last + 1) ||
    named.includes(chosen.name)
    ? chosen
    : undefined;
}

/** `MFA Undersecretary`: the one name that letters in front of a post have in many countries. */
export function sharedAcronym(scan: Scan, i: number): string | undefined {
  if (
    !isOfficeRun(scan, i + 1) ||
    isOfState(scan, i) ||
    longestHit(scan, i, Kind.agency, isAcronym)?.last !== i
  )
    return undefined;
  if (longestHit(scan, i, Kind['title-short'], isShortTitle) !== undefined) return undefined;
  const names = new Set(acronymsAt(scan, i, i).map(({ name }) => name));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Fewer initials than these stand for too much. */
export const SHORTEST_INITIALS = 4;

const BLANK = 0x20;
const HYPHEN = 0x2d;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const BEYOND_ASCII = 0x80;

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < BEYOND_ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** `MFAET` of `Ministry of Foreign Affairs and External Trade`: what letters stand for that the text defines nowhere. */
export function initialsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    let letters = '';
    let opensWord = true;
    for (let at = 0; at < name.length; at += 1) {
      if (opensWord && isCapitalAt(name, at)) letters += name.charAt(at);
      const code = name.charCodeAt(at);
      opensWord = code === BLANK || code === HYPHEN;
    }
    if (letters.length >= SHORTEST_INITIALS && !found.has(letters)) found.set(letters, name);
  }
  return found;
}

const FOREIGN_MINISTRY = /^(?:MFA|MOFA|MoFA)s?$/;
/** `MFA Secretary of State`, `MFA Press Office`, but not `MFA Press Statement` */
const POST = lean(/^(?:Press (?:Cent(?:er|re)|Office|Service)|Secretary\b.*|Spokes\p{Ll}+\b.*)$/su);
/** `reports citing MFA` */
const TOLD = /^(?:cites|cited|citing)$/;
const LONGEST_LETTERS = 5;
const CAPITAL_M = 'M'.charCodeAt(0);

/** `the Kazakh MFA`, `the MFAs of Norway and Chile`, `according to MoFA`: what the letters stand for everywhere. */
export function foreignMinistry(
  scan: Scan,
  countries: CountryHits,
  { named, foreign }: Told,
  i: number,
): string | undefined {
  const { text, start, end } = scan.sequence;
  const at = start[i] ?? 0;
  if (text.charCodeAt(at) !== CAPITAL_M || (end[i] ?? 0) - at > LONGEST_LETTERS) return undefined;
  const letters = surface(scan, i, i);
  if (!FOREIGN_MINISTRY.test(letters) || foreign.has(letters)) return undefined;
  const isTheirs =
    is(scan, i - 1, W.the) ||
    countryInFront(scan, countries, i) !== undefined ||
    POST.test(surface(scan, i + 1, i + 2)) ||
    TOLD.test(surface(scan, i - 1, i - 1));
  if (letters !== 'MoFA' && !isTheirs) return undefined;
  return named.find((name) => name === 'Ministry for Foreign Affairs') ?? 'Ministry of Foreign Affairs';
}

/** The defined acronym that stands at `i` as it was defined; its last token. */
export function definedAt(
  scan: Scan,
  acronyms: ReadonlyMap<string, { value: string; country: string | undefined }>,
  i: number,
): { readonly last: number; readonly value: string; readonly country: string | undefined } | undefined {
  for (let last = i + LONGEST_ACRONYM - 1; last >= i; last -= 1) {
    const acronym = sameSentence(scan, i, last) ? acronyms.get(surface(scan, i, last)) : undefined;
    if (acronym !== undefined) return { last, ...acronym };
  }
  return undefined;
}
