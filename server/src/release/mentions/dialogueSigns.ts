/** What tells that a head with the words around it names a meeting. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { TokenKind } from '../../tokens/token';
import { has, is, isCapital, reads, surface } from '../scan';
import type { Scan } from '../scan';
import type { Extent } from './dialogueExtent';
import { BODY_LIKE } from './dialogueHeads';
import type { Head } from './dialogueHeads';
import { isRoundOf, isYearly, ordinalBefore } from './dialogueNames';
import { isNameWord } from './dialogueParts';
import { isGenericLower, isOneOfSeries } from './lowerDialogues';

/** Whether the head, as strong as it is, names a meeting with its words; `owned` where something else tells whose. */
export function isNamed(scan: Scan, extent: Extent, last: number, head: Head, owned: boolean): boolean {
  const { strength } = head.entry.head;
  if (strength === 'named') return isCapital(scan, head.first);
  const capital = isCapital(scan, head.last);
  if (strength === 'met') return capital && extent.parties.length > 1 && isRoundOf(scan, extent.first);
  const qualified = extent.qualifiers > 0 || extent.parties.length > 0 || last > head.last;
  if (!qualified) return false;
  if (strength === 'capitalised')
    return (
      ((capital || isJointInLower(scan, extent, head)) && (extent.parties.length > 0 || owned)) ||
      isMinisterialOf(scan, extent, head) ||
      (capital && isOfTradeAgreement(scan, extent, head) && isHeld(scan, extent.first, last)) ||
      // "the first session of their joint harbour committee"
      (isRoundOf(scan, extent.first) &&
        isJointInLower(scan, extent, head) &&
        !is(scan, head.last + 1, W.of) &&
        !(is(scan, head.last + 1, W.on) && !isCapital(scan, head.last + 2)))
    );
  if (
    !capital &&
    strength !== 'described' &&
    extent.qualifiers === 0 &&
    extent.parties.length === 0 &&
    !isRoundOf(scan, extent.first)
  )
    return false;
  if (
    !capital &&
    isGenericLower(surface(scan, head.last, head.last)) &&
    !isOneOfSeries(scan, extent, last, head)
  )
    return false;
  return (
    !has(scan, head.last, BODY_LIKE) || extent.parties.length > 0 || capital || isRoundOf(scan, extent.first)
  );
}

/** `Norway-Chile joint economic commission`: a body of both, whatever the case. */
function isJointInLower(
  scan: Scan,
  { first }: Extent,
  head: { readonly first: number; readonly last: number },
): boolean {
  if (!/^(?:commission|committee|council)$/.test(surface(scan, head.last, head.last))) return false;
  for (let i = first; i < head.first; i += 1)
    if (/^(?:joint|intergovernmental)$/.test(surface(scan, i, i))) return true;
  return false;
}

/** `the TIFA Council`, `the Trade and Investment Council`: what such agreements set up between two states. */
function isOfTradeAgreement(scan: Scan, { first }: Extent, head: { readonly first: number }): boolean {
  return (
    reads(scan, head.first - 1, 'TIFA') ||
    (first < head.first - 2 &&
      reads(scan, head.first - 1, 'Investment') &&
      reads(scan, head.first - 3, 'Trade'))
  );
}

/** `the sixth meeting of the`, `held the` in front, or `met`, `was held` behind: not of which those who met speak, or which is to meet. */
function isHeld(scan: Scan, first: number, last: number): boolean {
  if (isRoundOf(scan, first)) return true;
  const { start, end, text } = scan.sequence;
  const from = start[first] ?? 0;
  const to = end[last] ?? 0;
  return (
    HELD_IN_FRONT.test(text.slice(Math.max(0, from - LONGEST_HOLDING), from)) ||
    HELD_BEHIND.test(text.slice(to, to + LONGEST_HOLDING))
  );
}

const HELD_IN_FRONT =
  /\b(?:co-?chaired|convened|held|holding|hosted|opened) (?:an?|the|their|its) (?:\S{1,16} )?$/;
const HELD_BEHIND =
  /^(?: \([^()]{1,12}\))?(?: [Mm]eeting)? (?:convened|met|(?:has|have|was) (?:convened|met|held))\b/;
const LONGEST_HOLDING = 48;

/** `NATO defense ministerial`, `Trilateral Ocean Ministerial`: a noun behind the letters of who meets, or in a name. */
function isMinisterialOf(scan: Scan, { first }: Extent, head: { first: number; last: number }): boolean {
  if (first === head.first || head.last > head.first) return false;
  if (!/^ministerial$/i.test(surface(scan, head.first, head.first))) return false;
  const behind = head.last + 1;
  if (is(scan, behind, W.quote)) return false;
  const isNoun =
    scan.sequence.kind[behind] !== TokenKind.word || BEHIND_NOUN.test(surface(scan, behind, behind));
  return isNoun && (isCapital(scan, head.first) || holdsLetters(scan, first, head.first));
}

const BEHIND_NOUN = /^(?:in|on|at|to|and|of|for|with|held|this|last|next|later|earlier|where|that|which)$/;

/** Whether one of the tokens is written in capitals, as `NATO` or the `ISIS` of `defeat-ISIS`. */
function holdsLetters(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (/^\p{Lu}[\p{Lu}\d]/u.test(surface(scan, i, i))) return true;
  return false;
}

/** `the fourth annual Cyber Policy Meeting`, `the annual Cyber Policy Meeting`: one of a series. */
export function isCounted(
  scan: Scan,
  first: number,
  head: { readonly first: number; readonly last: number },
): boolean {
  let words = 0;
  for (let i = first; i < head.first; i += 1)
    if (isNameWord(scan, i) && !has(scan, i, Role.level | Role.generic)) words += 1;
  return (
    words > 0 &&
    (ordinalBefore(scan, first) !== undefined || (words > 1 && isYearly(scan, first - 1, head.last)))
  );
}

export function hasTopic(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (has(scan, i, Role.topic | Role.level)) return true;
  return false;
}
