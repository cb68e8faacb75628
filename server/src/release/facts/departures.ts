/** Journeys to a meeting: `will leave Norway on Monday for Tallinn, Estonia, to co-chair the Dialogue`. */
import { cued } from './sentences';

/** Leaving for a meeting. */
export const LEAVES = cued(
  /\b(?:leaves?|departs?|left|departed)\b[^;.]{0,60}\bfor\b[^;.]{0,60}\bto (?:meet|hold|attend|participate|co-chair)\b/,
  'leave left depar',
  'for',
);
const LEAVES_FOR = /\b(?:leaves?|departs?|left|departed)\b[^;.]{0,30}\bfor $/u;
const LEAVES_ON =
  /\b(?:leaves?|departs?|will (?:leave|depart)|left(?= (?:the )?\p{Lu})|departed)\b[^;,.]{0,24}\bon $/u;

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
