/** Commissions, committees and councils that are of both sides although nothing joins their parties. */
import { surface } from '../scan';
import type { Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import { isRoundOf, ordinalBefore } from './dialogueNames';

/** `the Joint Permanent Commission (JPC)`: a body of both sides, if the text gives it letters. */
export function isJointBody(
  scan: Scan,
  first: number,
  head: { readonly first: number; readonly last: number },
): boolean {
  return (
    (first < head.first || isBinational(scan, head)) &&
    isOfBoth(scan, first, head.last) &&
    /^(?:Commission|Committee|Council|Group)$/.test(surface(scan, head.last, head.last))
  );
}

/** `Joint Committee Meeting`, `Joint Commission Meeting`: the name of the meeting, not of the committee. */
export function isCommitteeMeeting(
  scan: Scan,
  committee: number,
  meeting: { readonly first: number; readonly last: number },
): boolean {
  return (
    meeting.first === committee + 1 &&
    /^(?:Committee|Commission)$/.test(surface(scan, committee, committee)) &&
    surface(scan, meeting.first, meeting.last) === 'Meeting'
  );
}

/** `the Joint Commission Meeting on Ports`: a meeting of a body of both sides. */
export function isJointMeeting(scan: Scan, first: number, last: number): boolean {
  return (
    surface(scan, last, last) === 'Meeting' &&
    /^(?:Joint|Intergovernmental|Bilateral) (?:(?:Economic|Ministerial|Permanent|Trade) )?(?:Commission|Committee)$/.test(
      surface(scan, first, last - 1),
    )
  );
}

/** Whether a word of the name tells that it is of two sides: `Joint`, `Intergovernmental`. */
export function isOfBoth(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (OF_BOTH.test(surface(scan, i, i))) return true;
  return false;
}

const OF_BOTH = /^(?:Bi|Bilateral|Binational|Intergovernmental|Joint)$/i;

/** `Bi-National Commission`: its own first word tells whose it is. */
export function isBinational(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return first < last && /^(?:Bi|Binational)$/.test(surface(scan, first, first));
}

/** `the fourth session of their Joint Trade Committee`: a committee that counts its sessions is one of both sides. */
export function isCountedCommittee(scan: Scan, first: number, head: number, last: number): boolean {
  return (
    (first < head || last > head) &&
    ordinalBefore(scan, first) !== undefined &&
    ((/^(?:Committee|Commission)$/i.test(surface(scan, head, head)) && isRoundOf(scan, first)) ||
      isCountedOfBoth(scan, first, head) ||
      isCouncilMeeting(scan, first, head) ||
      isHeldAsRound(scan, first, head))
  );
}

const HELD_THE = lean(
  /\b(?:co-?chaired|co-?hosted|convened?|concluded|conducted|held|hold|hosted|opened) (?:the|their) (?:\S+ )?\S+ $/,
);
const LONGEST_HELD = 60;

/** `held the third Digital Partnership Council in Oslo`: what is counted and held is a meeting, whatever its body is called. */
function isHeldAsRound(scan: Scan, first: number, head: number): boolean {
  const start = scan.sequence.start[first] ?? 0;
  return (
    first < head &&
    /^(?:Council|Commission|Committee|Meeting|Ministerial)$/.test(surface(scan, head, head)) &&
    /^(?:at|in|on|via|virtually)$/.test(surface(scan, head + 1, head + 1)) &&
    HELD_THE.test(scan.sequence.text.slice(Math.max(0, start - LONGEST_HELD), start))
  );
}

/** `the 36th Joint Commission`: the number is that of its session, whoever co-chairs it. */
function isCountedOfBoth(scan: Scan, first: number, head: number): boolean {
  return /^(?:Commission|Committee)$/.test(surface(scan, head, head)) && isOfBoth(scan, first, head);
}

/**
 * `the eleventh Trade and Investment Council meeting`, `the third session of the Strategic Partnership Council`, `the
 * second meeting of the Labor Affairs Council`: a council of two states for what they share.
 */
function isCouncilMeeting(scan: Scan, first: number, head: number): boolean {
  return (
    /^(?:Council|Commission|Committee)(?: Meeting)?$/.test(surface(scan, head, head)) &&
    (/^(?:meeting|session)$/i.test(surface(scan, head + 1, head + 1)) || isRoundOf(scan, first)) &&
    OF_TWO.test(surface(scan, first, head)) &&
    surface(scan, head + 1, head + 1) !== 'for'
  );
}

const OF_TWO =
  /^(?:Joint |Bilateral |Strategic )*(?:Association|Cooperation|Economic|Environment(?:al)? (?:Affairs|Cooperation)|Investment|Labou?r (?:Affairs|Cooperation)|Partnership|Trade)\b|^(?:Bilateral|Joint) /;

/** `meeting` of `the fourth Joint Committee meeting between Norway and Chile`, else the end of the name itself. */
export function behindMeeting(scan: Scan, last: number): number {
  return /^(?:meeting|session)$/.test(surface(scan, last + 1, last + 1)) ? last + 1 : last;
}
