/** Days of the past that a meeting goes back to: of an earlier meeting or call that it follows up, of what it commemorates. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { textIn } from './sentences';
import type { AccountSentence } from './sentences';

const REACH = 240;
/** `during their telephone call on`, `at the meeting of Presidents on` in front of the day */
const AT_OTHER = lean(
  /\b(?:at|during|in|from) (?:the|their|an?|his|her|its) (?:[^\s,;.]+ ){0,3}?(?:calls?|conversation|meeting|talks|visit|summit|encounter|dialogue|session|round)(?: (?:of|between|with|to|in) [^;.]{2,60}?)?,? (?:on|of|held on|dated) $/,
);
/** `to follow up on`, `in line with what they decided`, `as agreed`, in the same breath as the other meeting */
const FOLLOWS =
  /\b(?:follow(?:s|ed|ing)?[- ]up (?:on|to|of)|in (?:line|accordance|keeping) with|pursuant to|building (?:up)?on|in implementation of|to implement|as (?:was |had been )?(?:agreed|decided))\b[^,;.]*$/;

/** `to follow up on matters agreed by the Presidents during their call on January 27` */
export function isFollowedUp(sentence: AccountSentence, date: Span): boolean {
  const front = textIn(sentence, Math.max(sentence.start, date.start - REACH), date.start);
  const other = AT_OTHER.exec(front);
  return other !== null && FOLLOWS.test(front.slice(0, other.index));
}

const COMMEMORATES = /\b(?:anniversary|commemoration|memory|remembrance) of [^;.]{2,160}$/i;

/** `for the anniversary of the Battle of Narvik, which was fought on April 9, 1940`: a day of years ago. */
export function isCommemorated(
  sentence: AccountSentence,
  { start, day }: { readonly start: number; readonly day: string },
  issued: string | undefined,
): boolean {
  if (issued === undefined || Number(day.slice(0, 4)) >= Number(issued.slice(0, 4)) - 1) return false;
  return COMMEMORATES.test(textIn(sentence, Math.max(sentence.start, start - REACH), start));
}
