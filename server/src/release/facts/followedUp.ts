/** Days of an earlier meeting or call whose outcome the meeting follows up. */
import type { Span } from '../../text/span';
import { textIn } from './sentences';
import type { AccountSentence } from './sentences';

const REACH = 240;
/** `during their telephone call on`, `at the meeting of Presidents on` in front of the day */
const AT_OTHER =
  /\b(?:at|during|in|from) (?:the|their|an?|his|her|its) (?:[^\s,;.]+ ){0,3}?(?:calls?|conversation|meeting|talks|visit|summit|encounter|dialogue|session|round)(?: (?:of|between|with|to|in) [^;.]{2,60}?)?,? (?:on|of|held on|dated) $/;
/** `to follow up on`, `in line with what they decided`, `as agreed`, in the same breath as the other meeting */
const FOLLOWS =
  /\b(?:follow(?:s|ed|ing)?[- ]up (?:on|to|of)|in (?:line|accordance|keeping) with|pursuant to|building (?:up)?on|in implementation of|to implement|as (?:was |had been )?(?:agreed|decided))\b[^,;.]*$/;

/** `to follow up on matters agreed by the Presidents during their call on January 27` */
export function isFollowedUp(sentence: AccountSentence, date: Span): boolean {
  const front = textIn(sentence, Math.max(sentence.start, date.start - REACH), date.start);
  const other = AT_OTHER.exec(front);
  return other !== null && FOLLOWS.test(front.slice(0, other.index));
}
