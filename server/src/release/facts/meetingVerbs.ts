/** How a text tells behind its name that a meeting was or will be: `was convened`, `got under way`, `is set to open`. */
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { daysBetween } from '../dates/calendar';
import { firstFrom, mayName, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const DONE =
  '(?:held|convened|conducted|concluded|completed|organi[sz]ed|hosted|opened|closed|kicked off|wrapped up|co-?chaired|co-?hosted)';
const BEGIN =
  '(?:be(?: \\S+ly)? (?:held|convened|conducted|organi[sz]ed|hosted|opened|kicked off|co-?chaired|co-?hosted)|take place|begin|open|start|commence|kick off|get under ?way|convene|meet)';

const ADVERB = '(?: (?:also|now|again|next|jointly|\\S+ly))?';
const WILL = '(?:will|shall|would)';
const PLANS = '(?:scheduled|slated|set|due|expected|planned|poised|going)';

/** `is to be held`, `is scheduled for`, `shall be held`, `begins in Oslo tomorrow` */
const TO_COME_SOURCE = [
  `(?:${WILL}${ADVERB}|(?:is|are)${ADVERB}(?: ${PLANS})? to) ${BEGIN}`,
  `(?:is|are)${ADVERB} (?:scheduled|slated|set|due|planned) (?:for|on|in|at)`,
  '(?:begins?|opens?|starts?|commences?|kicks? off|gets? under ?way|takes? place|convenes?|meets?) (?:(?:in|at) [^,;]{2,30}? )?(?:tomorrow|later this|next (?:week|month|year)|on)',
].join('|');

/** Behind these verbs stands when, where or how, and nothing that the meeting did. */
const STANDS_ALONE =
  '(?=\\W*$|[.,;)]| (?:in|on|at|here|today|yesterday|earlier|this|last|virtually|via|from|by|under|after|for|through|online|successfully|late|over|\\p{Lu}\\p{Ll}{2,5}day)\\b)';

const TELLS_OF_IT = lean(
  new RegExp(
    [
      `\\b(?:was|were|(?:has|have) been|(?:is|are)(?: now)? being)(?: \\S+ly)? ${DONE}\\b`,
      `\\b(?:(?:has|have) )?(?:just |today |yesterday )?(?:\\S+ly )?(?:convened|met|concluded|ended|closed|began|begun|opened|started|commenced|kicked off|wrapped up|occurred|took place|taken place|takes place|got under ?way|(?:is|was) under ?way|begins|opens|concludes|kicks off|gets under ?way)${STANDS_ALONE}`,
      `\\b(?:concluded|ended|began|opened|kicked off|wrapped up) with\\b`,
      `\\b(?:came|has come|drew) to (?:an?|its) (?:\\S+ )?(?:end|close|conclusion)\\b`,
      `\\b(?:${TO_COME_SOURCE})\\b`,
    ].join('|'),
    'u',
  ),
);

const TO_COME_BEHIND = lean(new RegExp(`\\b(?:${TO_COME_SOURCE})\\b`, 'u'));
const TO_COME_IN_FRONT = lean(
  new RegExp(
    `\\b(?:${WILL}${ADVERB}|(?:is|are)${ADVERB}(?: ${PLANS})? to|(?:plan|intend)(?:s|ed)? to)${ADVERB} (?:be )?(?:hold|convene|host|co-?host|chair|co-?chair|preside|attend|lead|open|launch|start|begin|conduct|organi[sz]e|join|participate|take part)(?:ing)?\\b[^;:,]{0,60}$`,
    'u',
  ),
);
const OF_TO_COME = stemsOf(
  'will shall would is are plan plans inten begin open start comme kick get take conve meet',
);

/** `was inaugurated`, `was launched`: of a round that is counted, as the series itself is founded so. */
const OPENED_SO = /^ (?:was|were|(?:has|have) been)(?: \S+ly)? (?:inaugurated|launched)\b/;

/** What may stand between a name and its verb: `(NCD)`, `between Norway and Chile`, `, the first of its kind,`. */
const BETWEEN =
  /^(?: \([^()]{1,20}\))?(?: (?:between|of|among|with|on|for|meeting|session|talks) ?[^;:]{0,100})?(?:,[^;:]{1,60},)? $/;
const REACH = 160;

/** `of the talks that …`, `and the Council`: another verb, or another that the verb is of. */
const ELSEWHERE = /\b(?:which|that|who|after|before|since|whether|if)\b/;

/** Whether what stands behind the name says that it was or will be held: `The third Dialogue was convened in Oslo`. */
export function tellsOfIt(sentence: AccountSentence, { end, ordinal }: MentionOf<'dialogue'>): boolean {
  const behind = textIn(sentence, end, end + REACH);
  if (ordinal !== undefined && OPENED_SO.test(behind)) return true;
  const verb = TELLS_OF_IT.exec(behind);
  if (verb === null) return false;
  return stands(behind.slice(0, verb.index)) && !isLongAgo(sentence, end);
}

/** Whether a verb behind these words is that of the name in front of them. */
function stands(between: string): boolean {
  return (between === ' ' || BETWEEN.test(between)) && !ELSEWHERE.test(between);
}

/** `began in 2009`, `was convened in May 2009`: no day, so that the text looks back or tells how it all began. */
function isLongAgo(sentence: AccountSentence, from: number): boolean {
  const date = firstFrom(ofType(sentence.mentions, 'date'), from);
  return date !== undefined && (date.date.precision === 'year' || date.date.precision === 'month');
}

const FEW_WEEKS = 40;

/** `The sixth round of the Dialogue was held today`: the one that the release is of, by its day. */
export function isToldOfNow(
  sentence: AccountSentence,
  dialogue: MentionOf<'dialogue'>,
  issued: string | undefined,
): boolean {
  const day = firstFrom(ofType(sentence.mentions, 'date'), dialogue.end)?.date.start;
  return (
    day?.length === 10 &&
    issued !== undefined &&
    Math.abs(daysBetween(day, issued)) < FEW_WEEKS &&
    tellsOfIt(sentence, dialogue)
  );
}

/** Whether its own verb says that it is to come: `The Dialogue is set to commence`, `Norway is to host the Dialogue`. */
export function isToBe(sentence: AccountSentence, { start, end, ordinal }: MentionOf<'dialogue'>): boolean {
  if (!mayName(sentence, OF_TO_COME)) return false;
  const behind = textIn(sentence, end, end + REACH);
  const verb = TO_COME_BEHIND.exec(behind);
  if (verb !== null && stands(behind.slice(0, verb.index))) return true;
  const name = ordinal === undefined ? start : Math.min(start, ordinal.start);
  return TO_COME_IN_FRONT.test(textIn(sentence, Math.max(sentence.start, name - REACH_IN_FRONT), name));
}

const REACH_IN_FRONT = 110;
