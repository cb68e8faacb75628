/** Journeys to a meeting: `will leave Norway on Monday for Tallinn, Estonia, to co-chair the Dialogue`. */
import { lean } from '../../tokens/leanPattern';
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';

/** Leaving for a meeting. */
export const LEAVES = cued(
  /\b(?:leaves?|departs?|left|departed)\b[^;.]{0,60}\bfor\b[^;.]{0,60}\bto (?:meet|hold|attend|participate|co-chair)\b/,
  'leave left depar',
  'for',
);
const LEAVES_FOR =
  /\b(?:leaves?|departs?|left|departed|set (?:off|out)|fl(?:y|ies)|heads?)\b[^;.]{0,30}\bfor $/;
const LEAVES_ON = lean(
  /\b(?:leaves?|departs?|will (?:leave|depart)|left(?= (?:the )?\p{Lu})|departed)\b[^;,.]{0,24}\bon $|\b(?:leaves?|departs?) $|\breturned from (?:(?:an?|her|his|their) )?(?:travel|trip|visit) $/u,
);

/** Behind the day of a journey: `on Monday left for Oslo`, `Monday departed here for a two-day visit to …`, `today concluded a visit to …`, `returned today from a trip to …` */
const LEAVES_THEN = lean(
  /^,? (?:I|he|she|they|we) (?:will |shall |(?:am|is|are) (?:due )?to )?(?:(?:depart|leave)s? for|(?:fly|flies|go|goes|heads?|sets? (?:off|out)|travels?) (?:for|to)) |^,? (?:will )?(?:leaves?|left(?! (?:much|little|room|no|open))|departs?|departed)\b[^;,.]{0,24} for |^,? (?:(?:has )?(?:concluded|completed|wrapped up|returned from) |from )(?:an?|his|her|their) (?:\S+ ){0,3}(?:trip|visit|tour|travel)\b/,
);
/** `on Monday arrived in Oslo to attend …` */
const ARRIVES_THEN =
  /^,? (?:will )?arrive[sd]? (?:here|in|at)\b[^;.]{0,60} (?:to (?:attend|participate|co-?chair|lead)|for (?:the|an?)) /;
const ARRIVES = cued(
  /\barrive[sd]? (?:here|in|at)\b[^;.]{0,60} to (?:attend|participate|co-?chair|lead)\b/,
  'arriv',
);

/** Whether somebody is on the way to a meeting: it is still to come. */
export function isUnderWay(sentence: AccountSentence): boolean {
  return says(sentence, LEAVES) || says(sentence, ARRIVES);
}

/** So much text in front of a place or a day tells whether somebody leaves. */
export const REACH_OF_DEPARTURE = 40;

/** @param front what stands in front of a place */
export function leavesFor(front: string): boolean {
  return LEAVES_FOR.test(front);
}

/** @param front what stands in front of a day: that of the journey, not of the meeting */
export function leavesOn(front: string): boolean {
  return LEAVES_ON.test(front);
}

export const REACH_OF_JOURNEY = 110;

/** @param behind what stands behind a day: that of the journey, not of the meeting */
export function journeysThen(behind: string): boolean {
  return LEAVES_THEN.test(behind) || ARRIVES_THEN.test(behind);
}
