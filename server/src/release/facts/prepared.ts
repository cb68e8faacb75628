/** Rounds that a meeting only prepares: `in preparation for the seventh meeting of the Council`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { cued, findIn, mayName, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** Source of a pattern for what stands in front of a round to come. */
export const PREPARES =
  '\\b(?:preparations?\\s+for|in\\s+preparation\\s+of|prepar(?:es?|ed|ing)(?:\\s+for)?|preparatory\\s+(?:\\S+\\s+){1,3}?(?:for|to|of)|pav(?:es?|ed|ing)\\s+the\\s+way\\s+(?:for|to)|groundwork\\s+for|(?:ahead|in\\s+advance)\\s+of|in\\s+the\\s+run-up\\s+to)\\s+(?:the|its|their)\\s+(?:(?:upcoming|forthcoming)\\s+)?';
export const PREPARES_CUES = 'prepa pave paves paved pavin groun ahead advan run';

const IN_FRONT = lean(new RegExp(`${PREPARES}$`, 'i'));
const OF_PREPARED = stemsOf(PREPARES_CUES);
const REACH = 90;

/** Whether what begins there is a round that is only prepared. */
export function isPrepared(sentence: AccountSentence, from: number): boolean {
  return (
    mayName(sentence, OF_PREPARED) &&
    IN_FRONT.test(textIn(sentence, Math.max(sentence.start, from - REACH), from))
  );
}

const AWAITED = cued(
  /\blook(?:s|ed|ing)? forward to (?:an?|another|(?:holding|hosting|convening|having) (?:an?|another)) (?:[a-z-]+ ){0,4}?(?:round|meeting|session|plenary) (?:of|under|within) (?:the |this |our |their )?/i,
  'forwa',
);
/** What is awaited so is not what the release announces: that has its day. */
const SOME_DAY =
  /^[^;.]{0,40}?\b(?:in the (?:coming|following|near|next)\b|(?:weeks|months) to come\b|later this\b|next (?:year|spring|summer|autumn|fall|winter)\b|in (?:early |late |mid-)?\d{4}\b|in due course\b|at an early date\b|soon\b)/;

/** `looks forward to a fruitful session of the Harbour Dialogue in the months to come`: where that stands in front of the name. */
export function awaited(sentence: AccountSentence, { start, end }: Span): Span | undefined {
  if (sentence.index === 0) return undefined;
  const cue = findIn(sentence, AWAITED);
  return cue?.end === start && SOME_DAY.test(textIn(sentence, end, sentence.end)) ? cue : undefined;
}
