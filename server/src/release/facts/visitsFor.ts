/** Dialogues that a visit is made for, by words about the visit: `The main item of her programme is the third Norway-Chile Ocean Dialogue.` */
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { mayName, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const BE = '(?:is|are|was|were|will be|being)';
const VISIT =
  '(?:agenda|engagements|itinerary|journey|mission|program(?:me)?|schedule|stay|stop|tour|travels?|trip|visit)';
const WHOSE = "(?:his|her|their|its|the|this|that|(?:[\\p{L}.-]{1,24} ){0,3}[\\p{L}-]{1,24}[’'](?:s )?)";
/** `of her programme`, `on the agenda of her stay`, `of Ms. Berg’s three-day visit to Oslo` */
const OF_VISIT = `(?:behind|for|in|of|on) ${WHOSE} ?(?:[\\p{L}\\d-]+ ){0,2}${VISIT}(?: (?:for|in|of|to) [^,;.]{2,40}?)?`;
const WEIGHT = '(?:(?:central|chief|first|foremost|key|main|most important|primary|principal) )?';
const ITEM =
  '(?:aim|appointment|business|core|cent(?:er|re)piece|cent(?:er|re)|climax|engagement|event|feature|focus|goal|heart|high(?:light| point|point)|item|object|objective|occasion|part|point|purpose|reason|stop)';
const TO_HOLD = '(?:to (?:attend|(?:co-)?chair|conduct|convene|hold|(?:join|take part in|participate in)) )';

/** What stands in front of the name, from the start of its clause. */
const FRONT = lean(
  new RegExp(
    `(?:${[
      // "The main item of her programme is"
      `(?:^\\W*|[,;] (?:and )?)(?:[Tt]he|[Aa]) ${WEIGHT}${ITEM} ${OF_VISIT} ${BE} (?:on |${TO_HOLD})?`,
      // "Her main engagement in Oslo is"
      `(?:^\\W*)(?:His|Her|Their|Its|The) (?:central|chief|foremost|key|main|principal) (?:appointment|business|engagement|event|purpose|reason|stop|task)(?: (?:in|while in) [^,;.]{2,40}?)? ${BE} ${TO_HOLD}?`,
      // "At the centre of the visit stands"
      `^\\W*(?:At|In) the (?:cent(?:er|re)|core|focus|heart|top) ${OF_VISIT},? (?:${BE}|stands?|stood|will stand) `,
      // "On her programme are", "First on the agenda of her stay is"
      `^\\W*(?:(?:First|High|Top|Uppermost) )?[Oo]n ${WHOSE} ?(?:[\\p{L}\\d-]+ )?${VISIT}(?: (?:for|in|of) [^,;.]{2,40}?)? (?:${BE}|figures?|stands?) `,
      // "What brings her to Oslo is"
      `^\\W*What (?:brings|brought|takes|took|will bring|will take) [^,;]{2,80}? ${BE} `,
      // "The visit revolves around", "Her programme opens with"
      `\\b${VISIT} (?:(?:will |is |was |has been )?(?:built around|cent(?:er|re)(?:s|d)? (?:a?round|on)|revolves? (?:a?round)|focuse?s? on|culminates? (?:in|with)|begins? with|opens? with|features?|takes place for)|(?:takes|took|will take) place for) `,
      // "She is coming to Oslo for"
      `(?:^\\W*|\\b)(?:[Hh]e|[Ss]he|[Tt]hey|[\\p{Lu}][\\p{L}-]{1,24}) (?:comes?|came|(?:is|are) (?:coming|here)|will (?:come|be here|be there))(?: (?:in|to) [^,;.]{2,40}?)? for `,
    ].join('|')})(?:an? |the |their )?(?:\\S+ (?:meeting|round|session) of (?:the |their )?)?$`,
    'u',
  ),
);
const LONGEST_FRONT = 170;
/** `Before that she came for`, `The highlight of her last visit`, `What took her to Oslo in 2016` */
const OF_OTHER_VISIT =
  /\b(?:before that|earlier|(?:her|his|its|their|the) (?:first|last|previous)|(?:19|20)\d\d)\b/i;
const MAY_TELL = stemsOf(
  'his her their its the what visit trip progr sched agend itine journ missi stay tour trave comes come came comin here',
);

/** Whether the words in front of the name say that somebody comes or goes for it. */
export function isMadeFor(
  sentence: AccountSentence,
  { start, ordinal, parties }: MentionOf<'dialogue'>,
): boolean {
  if (parties.length < 2 || !mayName(sentence, MAY_TELL)) return false;
  const name = ordinal === undefined ? start : Math.min(start, ordinal.start);
  const front = textIn(sentence, Math.max(sentence.start, name - LONGEST_FRONT), name);
  return FRONT.test(front) && !OF_OTHER_VISIT.test(front);
}
