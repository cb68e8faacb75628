/** The heads of titles: known phrases and single words that a title is built around. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import {
  has,
  is,
  isCapital,
  isFree,
  isGlued,
  isHyphen,
  longestHit,
  mayBegin,
  reads,
  sameSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';

export type TitleEntry = Extract<PhraseEntry, { kind: 'title' | 'rank' | 'title-short' }>;

export const TITLES = Kind.title | Kind.rank | Kind['title-short'];

export function isTitle(entry: PhraseEntry): entry is TitleEntry {
  return entry.kind === 'title' || entry.kind === 'rank' || entry.kind === 'title-short';
}

export function isRank(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'rank' }> {
  return entry.kind === 'rank';
}

export const MAX_WORDS = 24;

/** A title's head at token `i`: a known phrase or a head word; the last token of it. */
export function headAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { last: number; weak: boolean; complete: boolean; plural: boolean } | undefined {
  const isWordHead = has(scan, i, Role.titleHead | Role.weakTitleHead | Role.titlePlural);
  if (!isWordHead && !mayBegin(scan, i, TITLES) && !is(scan, i, W.chief)) return undefined;
  if (isBesideNumber(scan, i)) return undefined;
  const officer = chiefOfficer(scan, i);
  if (officer > i && isFree(claims, i, officer))
    return { last: officer, weak: false, complete: false, plural: has(scan, officer, Role.titlePlural) };
  const hit = longestHit(scan, i, TITLES, isTitle);
  if (hit !== undefined && isFree(claims, i, hit.last) && !isAmbiguousShort(scan, hit)) {
    const single = hit.first === hit.last;
    return {
      last: hit.last,
      weak: single && isWeak(scan, i, hit.entry),
      complete: hit.entry.kind === 'title' && hit.entry.complete,
      plural: has(scan, hit.last, Role.titlePlural) || has(scan, hit.first, Role.titlePlural),
    };
  }
  if (!isWordHead) return undefined;
  return {
    last: i,
    weak: has(scan, i, Role.weakTitleHead),
    complete: false,
    plural: has(scan, i, Role.titlePlural) && !has(scan, i, Role.titleHead),
  };
}

/** `Chair`, and `Private` of `Private Sector`: a word that needs a name to be a title. */
function isWeak(scan: Scan, i: number, entry: TitleEntry): boolean {
  if (entry.kind === 'title-short' || (entry.kind === 'rank' && !entry.ambiguous)) return false;
  return has(scan, i, Role.weakTitleHead) || (entry.kind === 'rank' && !has(scan, i, Role.titleHead));
}

/** `2:07 P.M.`, `Sec. 4`: letters of a time or of a section. */
function isBesideNumber(scan: Scan, i: number): boolean {
  const isTime = scan.sequence.kind[i - 1] === TokenKind.number && sameSentence(scan, i - 1, i);
  if (isTime && /^P\.?M\.?$/.test(surface(scan, i, i))) return true;
  return is(scan, i + 1, W.stop) && isGlued(scan, i + 1) && scan.sequence.kind[i + 2] === TokenKind.number;
}

const LONGEST_OFFICE = 5;

/** `Chief Data and Equity Officer`: the last token of the post that `Chief` begins; the token in front of it where none ends so. */
export function chiefOfficer(scan: Scan, chief: number): number {
  if (!is(scan, chief, W.chief) || !reads(scan, chief, 'Chief')) return chief - 1;
  for (let k = chief + 1; k <= chief + LONGEST_OFFICE && sameSentence(scan, chief, k); k += 1) {
    if (/^Officers?$/.test(surface(scan, k, k))) return k;
    const goesOn =
      isCapital(scan, k) &&
      !has(scan, k, Role.givenName) &&
      (!has(scan, k, Role.titleHead) || has(scan, k, Role.weakTitleHead));
    if (!goesOn && !is(scan, k, W.and) && !is(scan, k, W.ampersand)) break;
  }
  return chief - 1;
}

/** `PM`, `AG`, `General`: forms with other meanings, which count only directly before a name. */
function isAmbiguousShort(scan: Scan, hit: { first: number; last: number; entry: TitleEntry }): boolean {
  if (hit.entry.kind === 'title') return false;
  const written = surface(scan, hit.first, hit.last);
  // "(Ag.)": acting
  if (written === 'Ag') return true;
  if (hit.entry.kind === 'title-short' && written.toUpperCase() !== written && !written.includes('.'))
    return !isCapital(scan, hit.first);
  return hit.entry.ambiguous && !isCapital(scan, hit.last + 1) && !opensHeadline(scan, hit.first);
}

/** `FM to host the talks`, `PM meets …`: letters that open a headline in front of what somebody does. */
function opensHeadline(scan: Scan, first: number): boolean {
  const next = first + 1;
  return (
    /^(?:FM|PM|EAM|DPM|SG)$/.test(surface(scan, first, first)) &&
    (first === 0 || scan.paragraph[first] !== scan.paragraph[first - 1]) &&
    /^(?:to|arrives|attends|calls|chairs|heads|holds|hosts|leads|leaves|meets|receives|visits)$/.test(
      surface(scan, next, next),
    )
  );
}

/** `designate`, `at-Large` behind a head. */
export function withSuffix(scan: Scan, last: number): number {
  // "Foreign Service Officer II, Ms. Jane Roe"
  if (is(scan, last + 2, W.comma) && /^I{1,3}V?$/.test(surface(scan, last + 1, last + 1))) return last + 1;
  if (isHyphen(scan, last + 1) && has(scan, last + 2, Role.titleSuffix)) return last + 2;
  // "Attorney-Advisor", "Deputy-Chief of Policy"
  if (isHyphen(scan, last + 1) && has(scan, last + 2, Role.titleHead) && isCapital(scan, last + 2))
    return last + 2;
  if (
    is(scan, last + 1, W.dash) &&
    has(scan, last + 2, Role.titleSuffix) &&
    sameSentence(scan, last, last + 2)
  )
    return last + 2;
  if (
    has(scan, last + 1, Role.titleSuffix) &&
    !has(scan, last + 1, Role.particle) &&
    sameSentence(scan, last, last + 1) &&
    surface(scan, last + 1, last + 1).length > 2 &&
    // "Minister of National Defense General Jane Roe"
    !(reads(scan, last + 1, 'General') && has(scan, last, Role.nameOfBody)) &&
    !is(scan, last - 1, W.of) &&
    (!isCapital(scan, last + 1) ||
      has(scan, last + 1, Role.weakTitleHead) ||
      /^Emerit(?:a|us)$/.test(surface(scan, last + 1, last + 1)))
  )
    return last + 1;
  return last;
}

/** `Honorable` of `Honorable Minister`: no part of the post. */
export function isHonorable(scan: Scan, i: number): boolean {
  return reads(scan, i, 'Honorable') || reads(scan, i, 'Honourable');
}
