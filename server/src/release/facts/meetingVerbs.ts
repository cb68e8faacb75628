/** How a text tells behind its name that a meeting was or will be: `was convened`, `got under way`, `is set to open`. */
import { daysBetween } from '../dates/calendar';
import { firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const DONE =
  '(?:held|convened|conducted|concluded|completed|organi[sz]ed|hosted|opened|closed|kicked off|wrapped up|co-?chaired|co-?hosted)';
const BEGIN =
  '(?:be(?: \\S+ly)? (?:held|convened|conducted|organi[sz]ed|hosted|opened|kicked off|co-?chaired|co-?hosted)|take place|begin|open|start|commence|kick off|get under ?way|convene|meet|conclude)';

/** `is to be held`, `is scheduled for`, `is set to commence`, `shall be held`, `begins` where a day to come stands behind. */
const TO_COME_SOURCE = [
  `(?:will|shall|would|(?:is|are) going to)(?: (?:also|now|again|\\S+ly))? ${BEGIN}`,
  `(?:is|are)(?: (?:also|now|again|\\S+ly))?(?: (?:scheduled|slated|set|due|expected|planned|poised|bound))? to ${BEGIN}`,
  `(?:is|are)(?: (?:also|now|\\S+ly))? (?:scheduled|slated|set|due|planned) (?:for|on|in|at)`,
  `(?:begins?|opens?|starts?|commences?|kicks? off|gets? under ?way|takes? place|convenes?|meets?) (?:tomorrow|later|next|in \\S+ (?:tomorrow|next)|on)`,
].join('|');

/** Behind these verbs stands when, where or how, and nothing that the meeting did. */
const STANDS_ALONE =
  '(?=\\W*$|[.,;)]| (?:in|on|at|here|today|yesterday|earlier|this|last|virtually|via|from|by|under|after|for|through|online|successfully|late|over|\\p{Lu}\\p{Ll}{2,5}day)\\b)';

const TELLS_OF_IT = new RegExp(
  [
    `\\b(?:was|were|(?:has|have) been|(?:is|are)(?: now)? being)(?: \\S+ly)? ${DONE}\\b`,
    `\\b(?:(?:has|have) )?(?:just |today |yesterday )?(?:\\S+ly )?(?:convened|met|concluded|ended|closed|began|begun|opened|started|commenced|kicked off|wrapped up|occurred|took place|taken place|takes place|got under ?way|(?:is|was) under ?way|begins|opens|concludes|kicks off|gets under ?way)${STANDS_ALONE}`,
    `\\b(?:concluded|ended|began|opened|kicked off|wrapped up) with\\b`,
    `\\b(?:came|has come|drew) to (?:an?|its) (?:\\S+ )?(?:end|close|conclusion)\\b`,
    `\\b(?:${TO_COME_SOURCE})\\b`,
  ].join('|'),
  'u',
);

/** `was inaugurated`, `was launched`: of a round that is counted, as the series itself is founded so. */
const OPENED_SO = /^ (?:was|were|(?:has|have) been)(?: \S+ly)? (?:inaugurated|launched)\b/u;

/** What may stand between a name and its verb: `(NCD)`, `between Norway and Chile`, `, the first of its kind,`. */
const BETWEEN =
  /^(?: \([^()]{1,20}\))?(?: (?:between|of|among|with|on|for|meeting|session|talks) ?[^;:]{0,100})?(?:,[^;:]{1,60},)? $/u;
const REACH = 160;

/** `of the talks that …`, `and the Council`: another verb, or another that the verb is of. */
const ELSEWHERE = /\b(?:which|that|who|after|before|since|whether|if)\b/u;

/** Whether what stands behind the name says that it was or will be held: `The third Dialogue was convened in Oslo`. */
export function tellsOfIt(sentence: AccountSentence, { end, ordinal }: MentionOf<'dialogue'>): boolean {
  const behind = textIn(sentence, end, end + REACH);
  if (ordinal !== undefined && OPENED_SO.test(behind)) return true;
  const verb = TELLS_OF_IT.exec(behind);
  if (verb === null) return false;
  const between = behind.slice(0, verb.index);
  if (!(between === ' ' || BETWEEN.test(between)) || ELSEWHERE.test(between)) return false;
  return !isLongAgo(sentence, end);
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
