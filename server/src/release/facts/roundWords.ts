/** The words by which a sentence tells of other rounds of its own series, whose dates or places say which they are. */
import { lean } from '../../tokens/leanPattern';
import { COUNT, COUNT_CUES, countIn } from './counts';
import { cued } from './sentences';

const KIND =
  '(?:commission|committee|consultations?|council|dialogue|edition|forum|gathering(?!\\s+of\\s+(?!both\\b|the\\s+two\\b))|group|iteration|mechanism|meetings?|plenary|review|round|series|sessions?|talks)';
/** The own series by a word that stands for it: `the Dialogue`, `their annual consultations`. */
const ITSELF = `(?:the|this|its|their|these)\\s+(?:[^\\s,;]+\\s+){0,3}?${KIND}`;
/** The same, right behind a word that tells what was done to it: not `the fair after the talks`. */
const IT = `(?:the|this|its|their|these)\\s+(?:(?!(?:after|and|at|before|by|for|in|of|on|the|to|with)\\b)[^\\s,;]+\\s+){0,3}?${KIND}\\b(?!\\s+(?:of|on)\\b|[’'])`;
const WHICH = `(?:\\b(?:a|its|the|their|whose)|[’']s)\\s+(?:${COUNT}|last|latest|maiden|opening(?=\\s+(?:dialogue|edition|meeting|round)\\b)|most\\s+recent|preceding|previous)`;

/** A round without a noun: `the eighth`, `the next one`. */
const BARE = `(?:an?|the)\\s+(?:(?:${COUNT}|last|latest|most\\s+recent|next|previous)(?:\\s+ones?)?|(?:following|preceding)\\s+ones?)`;
const THE_ROUND = `(?:^\\W*|\\bthat\\s+)${BARE}(?:,[^;,]{3,30},|\\s+\\([^()]{3,40}\\))?`;
const WAS = `(?:(?:was|were|had\\s+been)\\s+(?:\\p{L}+ly\\s+)?(?:at|chaired|conducted|convened|held|hosted|in|on|online|organi[sz]ed)|took\\s+place|(?:had\\s+)?brought\\s+(?:both|the\\s+two|them))\\b`;
const WILL = `(?:(?:will|would|should|shall|is\\s+to|are\\s+to)\\s+(?:\\p{L}+ly\\s+|also\\s+|then\\s+)?(?:be\\s+(?:at|conducted|convened|held|hosted|in|on)|bring\\s+(?:both|the\\s+two|them)|convene|follow|take\\s+(?:both|place|the\\s+two))|(?:is|are)\\s+(?:\\p{L}+ly\\s+)?(?:due|envisaged|expected|foreseen|planned|scheduled|set))\\b`;
/** `The eighth was in Lima` */
const BARE_WAS = `${THE_ROUND}\\s+${WAS}`;
/** `The next will be in Lima` */
const BARE_WILL = `${THE_ROUND}\\s+${WILL}`;
const HOSTING =
  '(?:arrange|be\\s+that\\s+(?:for|of)|chair(?:ed)?|conduct(?:ed)?|convened?|held|hold(?:ing)?|host(?:ed|ing)?|invitation\\s+(?:for|to)|(?<=\\b(?:are|be|been|is|was|were)\\s(?:also\\s)?)invited\\s+(?:for|to)|organi[sz](?:ed?|ing)|receiv(?:e|ed|ing)|schedule|welcom(?:e|ed|ing)|(?:place|scene|setting|site|venue)\\s+(?:for|of))';
/** `Lima will be the site of the third`, `is due to hold the following one` */
const BARE_HELD = `\\b${HOSTING}\\s+${BARE}(?=\\s*(?:[,;.(]|$)|\\s+(?:at|by|in|later|on|there)\\b)`;

/** Opens with a round that has no noun: what it is of stands in the sentence in front. */
export const OPENS_BARE = lean(new RegExp(`^\\W*${BARE}(?:,[^;,]{3,30},)?\\s+(?:${WAS}|${WILL})`, 'iu'));

/** `Lima will host the next one`: of what, stands in the sentence in front. */
export const HOLDS_BARE = lean(new RegExp(BARE_HELD, 'iu'));

/** A day, or the round of a day, right behind `since`: not `the earthquake of February 2010`. */
const DAY = `(?:(?:(?:early|late|mid|last|the\\s+(?:autumn|end|fall|middle|spring|start|summer|winter)\\s+of)[\\s-]+)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\b|\\d|\\p{L}{3,6}day\\b|(?:autumn|fall|spring|summer|winter|year)\\b)|that\\s+(?:in|of)\\b|the\\s+one\\b|(?:its|the|their)\\s+(?:\\S+\\s+){0,2}?${KIND}\\b)`;
/** `This was the first such gathering since October 2017` */
const FIRST_SINCE = `\\bTh(?:is|e\\s+${KIND})\\s+(?:is|was|will\\s+be)\\s+(?:also\\s+)?the\\s+first\\s+(?:such\\s+)?(?:${KIND}|gathering|one)\\s+(?:of\\s+(?:its|this)\\s+kind\\s+)?(?:between\\s[^;,.]{3,40}\\s)?since\\s+(?=${DAY})`;

/** The own series, or those who meet in it. */
export const OF_OWN = cued(
  new RegExp(
    [
      `\\b${ITSELF}\\b`,
      '\\b(?:both|two|three|four)\\s+(?:countries|delegations|governments|leaders|ministers|ministries|officials|parties|sides|states)\\b',
      '\\b(?:the\\s+)?(?:delegations|ministers|officials|parties|sides)\\s+(?:will|are|expect|hope|intend|plan)\\b',
      '^\\W*(?:the\\s+)?(?:delegations|ministers|officials|parties|sides)\\b(?!\\s+(?:for|from|in|of)\\b)',
      FIRST_SINCE,
      '^\\W*(?:It|They|We)\\s|\\b[Ww]hen\\s+(?:it|they)\\s',
      `^\\W*(?:the|a)\\s+${COUNT}\\s+(?:is|one|was|will)\\b`,
      `\\b(?:the|a)\\s+${COUNT}\\s+${KIND}\\b|\\bturn\\s+to\\s+(?:chair|host)\\b`,
      `\\b(?:last|this)\\s+year[’']s\\s+${KIND}\\b`,
      BARE_WAS,
      BARE_WILL,
      BARE_HELD,
    ].join('|'),
    'iu',
  ),
  'commi consu counc deleg dialo forum four gathe gover group it leade mecha meeti minis offic parti plena revie round serie sessi sides talks the they three two both turn we a an',
);

/** Of whatever the sentence in front speaks of. */
export const POINTS_BACK = /^\W*(?:It|They)\s/;
/** What is called so is the own series only where that is called so, too. */
export const SOME_KIND = lean(
  /\b(?:the|this|its|their|these)\s+((?:\S+\s+){0,3}?)(commission|committee|council|forum|group|review)\b/gi,
);
export const NAMES_OWN = lean(new RegExp(`\\b${ITSELF}\\b`, 'iu'));

const FORMED =
  '(?:agreed\\s+(?:up)?on|begun|born|brought\\s+into\\s+being|called\\s+into\\s+being|constituted|created|decided\\s+(?:up)?on|established|formed|founded|inaugurated|initiated|instituted|launched|set\\s+up)';
const FORMING = '(?:creation|establishment|formation|founding|launch)\\s+of';
const TO_FORM =
  'to\\s+(?:jointly\\s+)?(?:begin|create|establish|form|found|inaugurate|initiate|institute|launch|set\\s+up|start)';
/** What a series stems from: no `fishing ties that began in`. */
const ORIGIN =
  '(?:\\b(?:accord|agreement|arrangement|call|communiqué|conversation|decision|declaration|idea|initiative|letters?|meeting|memorandum|MOU|proposal|protocol|session|statement|summit|talks|treaty|understanding|visit)\\b)';
/** How the own series came to be. */
export const SET_UP = lean(
  new RegExp(
    [
      `(?:^\\W*It|\\b${ITSELF})(?:,\\s+which)?\\s+(?:is|was|were|has\\s+been|had\\s+been)\\s+(?:\\S+ly\\s+|first\\s+)?${FORMED}\\b`,
      `^\\W*${FORMED}\\s[^,;]{3,80},\\s+${ITSELF}\\b`,
      `\\b${ITSELF}\\s+(?:is|are|was)\\s+(?:an?|the)\\s+(?:[^\\s,;]+\\s+){0,2}?(?:created|established|set\\s+up|founded)\\s+(?:by|in|under|through)\\b`,
      `\\b(?:${FORMED}|${FORMING})\\s+${ITSELF}\\b(?!\\s+(?:of|on)\\b)`,
      `(?:^\\W*It|\\b${ITSELF})\\s+(?:came\\s+into\\s+being|(?:dates?|goes|go)\\s+back\\s+to|dates?\\s+from|grew\\s+out\\s+of|(?:had|has|have)\\s+(?:its|their)\\s+(?:origins?|roots)\\s+in|(?:has|have)\\s+existed\\s+since|ow(?:es?|ed)\\s+(?:its|their)\\s+(?:creation|existence|origins?)\\s+to|traces?\\s+(?:its|their)\\s+(?:beginnings?|origins?|roots)\\s+(?:back\\s+)?to|(?:sprang|stems?)\\s+from(?=[^;.]{0,80}?${ORIGIN})|w(?:as|ere)\\s+born\\s+(?:from|of|out\\s+of))\\b`,
      // "the Commission, founded in 2012, …"
      `\\b${ITSELF},\\s+${FORMED}\\s+(?:at|in|on)\\b`,
      // "the decision to start the Dialogue was taken", "the two agreed to launch the Dialogue"
      `\\b(?:agreement|decision|idea|intention|mandate|plan|proposal|wish)\\s+${TO_FORM}\\s+${IT}`,
      `\\bidea\\s+(?:behind|for|of)\\s+${IT}`,
      `\\b(?:agreed|decided|resolved)\\s(?:[^;.]{3,40}?\\s)?${TO_FORM}\\s+${IT}`,
      `\\b(?:basis|foundations?|groundwork)\\s+(?:for|of)\\s+${IT}\\s+(?:had\\s+been|was|were)\\s+laid\\b`,
      `\\b(?:brought|called)\\s+${IT}\\s+(?:into\\s+being|to\\s+life)\\b`,
    ].join('|'),
    'iu',
  ),
);

/** `picked up the work begun in Lima` */
const GONE_ON_WITH =
  '\\b(?:advanced?|built|carried\\s+(?:forward|on)|continued?|picked\\s+up|resumed?|returned\\s+to|took\\s+(?:forward|up))\\s+(?:on\\s+|with\\s+)?(?:the|their)\\s+(?:\\p{L}+\\s+)?(?:consultations?|conversations?|dialogue|discussions?|exchanges?|talks|work)\\s+(?:(?:that|which)\\s+)?(?:(?:both|the\\s+two(?:\\s+sides)?|they)\\s+(?:had\\s+)?)?(?:begun|began|held|opened|started)\\b';
export const MET = lean(
  new RegExp(
    [
      `\\blast\\s+(?:held|hosted)\\s+(?:the|their|these)\\s+(?:(?!\\S+\\s+of\\b)\\S+\\s+){0,3}?${KIND}\\b`,
      '\\b(?:assembled|c[ao]me\\s+together|convened|gathered|last\\s+(?:met|took\\s+up|(?:saw|seen)\\s+each\\s+other|sat)|met(?!\\s+with\\b)|organi[sz]ed|sat\\s+down|took\\s+place)\\b',
      `\\b(?:held|hosted)\\b[^;.]{0,40}?\\b${KIND}\\b`,
      `${WHICH}\\s+(?:${KIND}|one)\\b[^;.]{0,40}?\\b(?:dates?\\s+from|fell\\s+on|had\\s+been|held|hosted|occurred|was|were)\\b`,
      `${WHICH}\\s+(?:(?:was|were|had\\s+been)\\s+(?:convened|held|hosted))\\b`,
      // "the third Dialogue (Lima, May 2017)", "the third session in Lima"
      `${WHICH}\\s+${KIND}(?:\\s*\\(|,?\\s+(?:at|in)\\s)`,
      // "It sits every second year, most recently in Lima", "was opened in Lima with a first session"
      '\\bmost\\s+recently\\s+(?:did\\s+so|met|sat|convened|gathered|at|in|on)\\b|\\bcalled\\s+together\\b',
      `\\bwith\\s+(?:an?|its|the)\\s+(?:first|inaugural|opening)\\s+${KIND}\\b(?=\\s*(?:[,;.]|$))`,
      // "last year's Dialogue, which was the third, was held online"
      `\\b${KIND},\\s(?:which\\s+(?:was|were)\\s+)?the\\s+${COUNT}(?:\\s+[^;,]{3,30})?,\\s+(?:was|were|had\\s+been)\\s+(?:conducted|convened|held|hosted)\\b`,
      // "this round followed the one in Lima", "at the 2017 dialogue"
      `\\b(?:after|follow(?:s|ed|ing)?|since)\\s+(?:the\\s+one|those)\\s+(?:held\\s+)?(?:at|in|on)\\s`,
      `\\b(?:at|during|from|of|since)\\s+(?:the|their)\\s+\\d{4}\\s+${KIND}\\b(?!\\s+(?:of|on)\\b)`,
      // "since the plenary in Lima"
      `\\b(?:after|since)\\s+(?:the|their)\\s+${KIND}\\s+(?:held\\s+)?(?:at|in|on)\\s`,
      // "the consultation was the first since April 2015"
      `\\b${KIND}\\s+(?:is|was)\\s+the\\s+first\\s+since\\b`,
      FIRST_SINCE,
      '\\bturn\\s+to\\s+(?:chair|host)\\b',
      GONE_ON_WITH,
      BARE_WAS,
      BARE_HELD,
    ].join('|'),
    'iu',
  ),
);

const MEET = '(?:assemble|do\\s+so|convenes?|gathers?|meets?|sit\\s+down|take\\s+place)';
export const WILL_MEET = lean(
  new RegExp(
    [
      `\\b(?:again|next)\\s+(?:be\\s+(?:held|hosted)|${MEET})\\b`,
      `\\b(?:${MEET}|be\\s+(?:called\\s+together|convened|held|hosted))\\s+(?:(?:here|there)\\s+)?(?:again|anew|next|once\\s+more)\\b|\\b(?:meet|see)\\s+each\\s+other\\s+again\\b(?!\\s+(?:at|during)\\b)`,
      `\\b(?:${MEET}|be\\s+held)\\s+(?:\\p{L}+\\s+){0,3}?for\\s+(?:a|the)\\s+${COUNT}\\s+time\\b`,
      `\\b(?:will|is\\s+to)\\s+(?:move|return)\\s+to\\b`,
      `\\b(?:agreed|offered|proposed|volunteered)\\s+to\\s+(?:co-?)?(?:chair|convene|hold|host)\\s+${IT}`,
      '\\b(?:to|will)\\s+(?:hold|host|receive|welcome)\\s+those\\s+(?:in|of)\\b',
      `(?:\\b(?:a|its|the|their)|[’']s)\\s+(?:${COUNT}|next|following)\\s+(?:${KIND}\\b|one\\b|will\\b|is\\b)`,
      BARE_WILL,
      BARE_HELD,
    ].join('|'),
    'iu',
  ),
);

/** `the third Dialogue (Lima, May 2017)`: a number right beside its time, whatever else is told. */
export const COUNTED_BESIDE = lean(
  new RegExp(
    `\\b(?:its|the|their)\\s+${COUNT}\\s+${KIND}(?:\\s*\\([^;.()]{0,30}|\\s+of\\s|,?\\s+(?:held\\s+)?(?:in|on)\\s[^;.()]{0,30})$`,
    'iu',
  ),
);

/** A round to come that is told by its place alone: `Lima was named as the venue of the next round`. */
export const NEXT_ROUND = cued(
  new RegExp(
    `\\b(?:a|its|the|their)\\s+(?:next|${COUNT})\\s+${KIND}\\b(?!\\s+(?:of|on|with)\\b)|${BARE_WILL}|${BARE_HELD}`,
    'iu',
  ),
  `next ${COUNT_CUES}`,
);
/** What a counted round that nobody has held yet is told with. */
export const IS_TO_COME =
  /\b(?:agreed|chos(?:en?)|decided|designated|due|invit(?:ation|ed)|is\s+to|named|offered|planned|proposed|scheduled|selected|settled|will|would)\b/i;

/** What is told of other things, or of more than one round. */
export const OF_OTHER =
  /\b(?:agreement|ambassadors?\s+to|annual(?:ly)?|budget|business|census|conference|convention|customs|deadline|decline|dinner|each\s+year|elections?|every\s+(?:two|three|year)|exercises?|experts?|expires?|exports?|figures|imports?|law|legislation|parliament|percent|per\s+cent|preceded|prepar\w+|prices?|ratif\w+|report\s+on|resolution|seminar|signed|statistics|strategy|sub-?committees?|summit|tariffs?|trade\s+(?:fair|grew|has|reached|was)|treaty|until|visit(?:ed|s)?|workshops?)\b|\b(?:consultations|dialogue|meetings?|talks)\s+(?:on|of\s+(?:the\s+)?working\s+groups?)\b/i;

const COUNTED = lean(
  new RegExp(
    `\\b${COUNT}(?:\\s+(?:\\S+\\s+)?(?:${KIND}|edition|iteration|one|time)\\b|\\s+(?:had|in|is|on|took|was|were|will|would)\\b|(?=\\s*(?:[,;.(]|$)))`,
    'iu',
  ),
);
/** `Officials first met for it in May 2017` */
const FIRST_MET =
  /\bfirst\s+(?:assembled|came\s+together|convened|did\s+so|gathered|met|sat)\b|\b(?:maiden|opening)\s+(?:dialogue|edition|meeting|round)\b/i;

/** `the first such gathering since 2017`: of many. */
const FIRST_IN_LONG = /\bthe\s+first\s+(?:\S+\s+){1,6}?since\b/i;

/** The number of the round that the words tell of, or 0. */
export function countOfRound(words: string): number {
  if (FIRST_IN_LONG.test(words)) return 0;
  const counted = COUNTED.exec(words);
  if (counted !== null) return countIn(counted[0].replace(/[^\p{L}\d\s-]/gu, ' '));
  return FIRST_MET.test(words) ? 1 : 0;
}
