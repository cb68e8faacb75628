/** Who came along with another. */
import type { Span } from '../../text/span';
import { officials } from './account';
import { cued, findAllIn, findIn, firstFrom, lastBefore, textIn, withoutMentions } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { toldOwner } from './toldDelegates';

type Official = MentionOf<'official'>;

const COMPANION = cued(
  /,\s+(?:accompanied|joined)\s+by\b|(?=delegation)(?<=\b(?:led|leads?|leading|headed|heads?|heading)\s[^;.]{0,60}\s)delegation,?\s+(?:(?:which|that)\s+(?:also\s+)?includ(?:ed|es)|including)\b/gi,
  'accom joine deleg',
  'by inclu',
);

/** `A, accompanied by Under Secretary B, led the delegation`, `led the Omani delegation, which included B`: B came along. In `the Omani delegation, including B, met C` B is the first. */
export function isCompanion(sentence: AccountSentence, mention: Official): boolean {
  const by = lastBefore(findAllIn(sentence, COMPANION), mention.start);
  if (by === undefined || mention.start - by.end > LONGEST_COMPANION) return false;
  return officials(sentence.mentions).every(({ start }) => start < by.end || start >= mention.start);
}

const LONGEST_COMPANION = 140;

const BROUGHT = cued(
  /(?:\b(?:was|were|is|are|will be|being)|,) (?:accompanied|assisted|flanked|supported) by\b/gi,
  'accom assis flank suppo',
  'by',
);
const LONGEST_POST = 160;
/** What between a name and the verb gives the verb another subject. */
const OTHER_SUBJECT = /[;:“”]|\b(?:and|who|which|that|while|said|met|with)\b/;

/** `A, Secretary for Ports, was accompanied by Ambassador B`, `A, accompanied by B, will travel`: A stands for the side. */
export function bringsOthers(sentence: AccountSentence, mention: Official): boolean {
  const verb = firstFrom(findAllIn(sentence, BROUGHT), mention.end);
  if (verb === undefined || verb.start - mention.end > LONGEST_POST) return false;
  if (OTHER_SUBJECT.test(withoutMentions(sentence, mention.end, verb.start))) return false;
  const others = officials(sentence.mentions);
  if (!others.every(({ start }) => start <= mention.start || start > verb.start)) return false;
  return (
    others.some(({ start }) => start > verb.end) || STAFF.test(textIn(sentence, verb.end, verb.end + 80))
  );
}

/** Behind the verb: those who come along for a government. */
const STAFF =
  /^\s(?:by\s)?(?:(?:senior\s)?officials|representatives|members\sof|an?\s[^,;]{0,40}?delegation)\b/;

const OTHER_VERB = /;|\b(?:met|led|headed|chaired|co-chaired|held|while|with|from)\b/;

const ASKED = cued(
  /\b(?:asked|appointed|designated|directed|instructed|tasked)\b/gi,
  'asked appoi desig direc instr taske',
);
/** What somebody is asked to do for the own side. */
const TO_LEAD = /^,? to (?:co-)?(?:chair|lead|head|convene|host|represent)\b/;
const LONGEST_TO_LEAD = 20;

/** The verb by which a side is told of the official: who came along, or whom the leader asked. */
function tiesToLeader(sentence: AccountSentence, { start, end }: Official): Span | undefined {
  const asked = TO_LEAD.test(textIn(sentence, end, end + LONGEST_TO_LEAD));
  return lastBefore(findAllIn(sentence, asked ? ASKED : BROUGHT), start);
}

/**
 * `Minister A was accompanied by Minister B`, `President A asked Envoy B to chair a session`: of the side on which A has
 * been placed.
 *
 * @param partyOf the party of each person who has been placed
 */
export function sideOfCompany(
  sentence: AccountSentence,
  mention: Official,
  partyOf: ReadonlyMap<number, string>,
): string | undefined {
  const owner = toldOwner(sentence, mention);
  if (owner !== undefined) return partyOf.get(owner.person);
  const verb = tiesToLeader(sentence, mention);
  if (verb === undefined || OTHER_VERB.test(textIn(sentence, verb.end, mention.start))) return undefined;
  const [leader, ...others] = officials(sentence.mentions).filter(({ start }) => start < verb.start);
  return leader === undefined || others.length > 0 ? undefined : partyOf.get(leader.person);
}

/** `His Excellency A will be accompanied by officials of the Ministry of Trade`: their side is that of A, who has been placed. */
export function sideOfStaff(
  sentence: AccountSentence,
  partyOf: ReadonlyMap<number, string>,
): string | undefined {
  const [leader, ...others] = officials(sentence.mentions);
  const verb = leader === undefined || others.length > 0 ? undefined : findIn(sentence, BROUGHT);
  if (leader === undefined || verb === undefined || leader.end > verb.start) return undefined;
  return STAFF.test(textIn(sentence, verb.end, verb.end + LONGEST_STAFF))
    ? partyOf.get(leader.person)
    : undefined;
}

const LONGEST_STAFF = 80;

const ENTOURAGE = cued(
  /\band (?:an?|his|her|their|the) (?:\S+ )?(?:delegation|team)\b[^;]{0,80}?\bincluding\b|\b(?:both|our|their|the two) (?:(?:expert|negotiating|respective|two) )?(?:delegations|experts|negotiators|officials|sides|teams),? (?:among (?:them|whom) (?:are|is|was|were)|including|(?:that|which|who) (?:counted|included?))\b/gi,
  'deleg team teams exper negot offic sides',
  'inclu among count',
);
const LONGEST_ENTOURAGE = 300;

const LED_WITH = cued(
  /\bas (?:the )?(?:head|leader) of (?:the |its |their )?(?:\S+ )?(?:delegation|side|team), (?:along |together )?with (?!(?:his|her|their)\b)|\b(?:delegation|side|team) (?:was|is|will be) (?:led|headed) by [^;]{1,120}?, with (?:the participation of )?(?!(?:his|her|their)\b)/gi,
  'deleg side team',
  'with',
);
/** `, with Vice Minister B as co-chair`, `, with B leading the Chilean side` */
const LEADS_TOO = /^[^;,.]{0,40}?\b(?:as (?:the )?(?:co-?)?(?:chair|head|leader)|leading|heading)\b/;
/** What begins to tell of the other side. */
const OF_OTHER = /[;]|\b(?:while|whereas|side|delegation)\b/;

/** `A and a delegation of officials, including B, traveled to …`, `the delegation was led by A, with B and C` */
export function isInEntourage(sentence: AccountSentence, { start, end }: Official): boolean {
  const by = lastBefore(findAllIn(sentence, ENTOURAGE), start);
  if (by !== undefined && start - by.end < LONGEST_ENTOURAGE) return true;
  const led = lastBefore(findAllIn(sentence, LED_WITH), start);
  return (
    led !== undefined &&
    start - led.end < LONGEST_ENTOURAGE &&
    !LEADS_TOO.test(textIn(sentence, end, end + 60)) &&
    !OF_OTHER.test(textIn(sentence, led.end, start))
  );
}

const PART_OF = cued(
  /\bas\s+(?:part|a\s+member)\s+of\s+(?:the|an?)\s+(?:\S+\s+){0,2}?(?:delegation|team)\b/gi,
  'part membe',
  'del tea',
);

/** `A will participate as part of the U.S. delegation led by B`: A comes along. */
export function isPartOf(sentence: AccountSentence, mention: Official): boolean {
  const part = firstFrom(findAllIn(sentence, PART_OF), mention.end);
  return (
    part !== undefined &&
    officials(sentence.mentions).every(({ start }) => start <= mention.start || start > part.start)
  );
}
