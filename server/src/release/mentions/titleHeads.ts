/** The heads of titles: known phrases and single words that a title is built around. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import { has, is, isCapital, isFree, isHyphen, longestHit, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';

export type TitleEntry = Extract<PhraseEntry, { kind: 'title' | 'rank' | 'title-short' }>;

export function isTitle(entry: PhraseEntry): entry is TitleEntry {
  return entry.kind === 'title' || entry.kind === 'rank' || entry.kind === 'title-short';
}

export const MAX_WORDS = 24;

/** A title's head at token `i`: a known phrase or a head word; the last token of it. */
export function headAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { last: number; weak: boolean; complete: boolean; plural: boolean } | undefined {
  const hit = longestHit(scan, i, isTitle);
  const isWordHead = has(scan, i, Role.titleHead | Role.weakTitleHead | Role.titlePlural);
  if (hit !== undefined && isFree(claims, i, hit.last) && !isAmbiguousShort(scan, hit)) {
    const single = hit.first === hit.last;
    return {
      last: hit.last,
      weak:
        single &&
        has(scan, i, Role.weakTitleHead) &&
        hit.entry.kind !== 'title-short' &&
        !(hit.entry.kind === 'rank' && !hit.entry.ambiguous),
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

/** `PM`, `AG`, `General`: forms with other meanings, which count only directly before a name. */
function isAmbiguousShort(scan: Scan, hit: { first: number; last: number; entry: TitleEntry }): boolean {
  if (hit.entry.kind === 'title') return false;
  const written = surface(scan, hit.first, hit.last);
  if (hit.entry.kind === 'title-short' && written.toUpperCase() !== written && !written.includes('.'))
    return !isCapital(scan, hit.first);
  return hit.entry.ambiguous && !isCapital(scan, hit.last + 1);
}

export function isTitleWord(scan: Scan, i: number): boolean {
  return scan.sequence.kind[i] === TokenKind.word && isCapital(scan, i);
}

/** `designate`, `at-Large` behind a head. */
export function withSuffix(scan: Scan, last: number): number {
  if (isHyphen(scan, last + 1) && has(scan, last + 2, Role.titleSuffix)) return last + 2;
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
    (isCapital(scan, last + 1) ? has(scan, last + 1, Role.weakTitleHead) : true)
  )
    return last + 1;
  return last;
}
