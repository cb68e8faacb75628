/** Rounds that a meeting only prepares: `in preparation for the seventh meeting of the Council`. */
import { stemsOf } from '../../tokens/stems';
import { mayName, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** Source of a pattern for what stands in front of a round to come. */
export const PREPARES =
  '\\b(?:preparations?\\s+for|in\\s+preparation\\s+of|prepar(?:es?|ed|ing)(?:\\s+for)?|preparatory\\s+(?:\\S+\\s+){1,3}?(?:for|to|of)|pav(?:es?|ed|ing)\\s+the\\s+way\\s+(?:for|to)|groundwork\\s+for|(?:ahead|in\\s+advance)\\s+of|in\\s+the\\s+run-up\\s+to)\\s+(?:the|its|their)\\s+(?:(?:upcoming|forthcoming)\\s+)?';
export const PREPARES_CUES = 'prepa pave paves paved pavin groun ahead advan run-u';

const IN_FRONT = new RegExp(`${PREPARES}$`, 'i');
const OF_PREPARED = stemsOf(PREPARES_CUES);
const REACH = 90;

/** Whether what begins there is a round that is only prepared. */
export function isPrepared(sentence: AccountSentence, from: number): boolean {
  return (
    mayName(sentence, OF_PREPARED) &&
    IN_FRONT.test(textIn(sentence, Math.max(sentence.start, from - REACH), from))
  );
}
