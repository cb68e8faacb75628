/** The words that point to a round without its name: `since the last round`, `their June meeting`, `will next meet`. */
import { lean } from '../../tokens/leanPattern';
import { COUNT, COUNT_CUES } from './counts';
import { PREPARES, PREPARES_CUES } from './prepared';
import { MORE_POINTERS } from './roundPhrases';
import type { Pointer } from './roundPhrases';
import { cued } from './sentences';

const NOUN =
  '(?:round|meeting|session|plenary|iteration|edition|consultations?|dialogue|talks|working group|group|forum|(?:sub-?)?committee|commission|council|(?:bi|tri)lateral(?=s?\\s(?:in|on|at|held)\\b))s?';
const NOUNS =
  'round meeti sessi plena itera editi consu dialo talks worki group forum commi subco sub counc bilat trila';
/** A round that is not told to be of something else: no `round of financing`. */
const ROUND =
  '(?:round|meeting|session|edition|consultations|dialogue|talks)\\b(?!\\s+(?:between|for|of|on|with)\\b)';
const LED_TO = `(?:the|their|our|its|a)\\s+(?:(?:highly|very)\\s+)?(?:(?:successful|productive|fruitful)\\s+)?`;

const EARLIER = cued(
  new RegExp(
    `\\b(?:since|following|followed|follows|after|buil(?:ds?|ding|t)\\s+(?:up)?on(?:\\s+the\\s+(?:success|outcomes?|results|progress|momentum|achievements)\\s+of)?)\\s+${LED_TO}(?:last|previous|prior|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
    'gi',
  ),
  'since fol after bui',
  NOUNS,
  `last previ prior ${COUNT_CUES}`,
);
/** `previous rounds in Kyiv in 2017 and 2018`, `following meetings in Oslo in 2017 and Lima in 2018`: one for each date. */
const EARLIER_MANY = cued(
  /\b(?:previous|earlier|prior|past)\s+(?:rounds|meetings|sessions|editions|iterations|dialogues|consultations)\b|\bfollowing\s+(?:rounds|meetings|sessions)\s+in\b/gi,
  'previ earli prior past follo',
  'round meeti sessi editi itera dialo consu',
);
export const LAST_MET = cued(
  /\blast\s+(?:met|convened|conferred|gathered|spoke|sat\s+down|took\s+place|co-?chaired|(?:saw|seen)\s+(?:each\s+other|one\s+another))\b(?:,\s+for\s+the\s+\S+\s+time,)?|\blast\s+time\b[^;.]{0,40}?\bmet\b|\b(?:was|were|(?:had|has|have)\s+been)\s+(?:last|most\s+recently)\s+(?:conducted|convened|held|hosted)\b|\b(?:had|held)\s+their\s+(?:last|latest|most\s+recent|previous)\s+(?:\S+\s+)?(?:consultations|dialogue|discussions|meeting|round|session|talks)\b(?!\s+with\b)/gi,
  'last lates recen previ',
  'met conve confe gathe spoke took held had sat saw seen co cocha condu hoste',
);
/** `Rounds alternate between both capitals, the last being held in Oslo`, `have met twice, including the inaugural round in Oslo`, `was launched in 2014, and the latest took place in Oslo` */
const THE_LAST_BEING = cued(
  new RegExp(
    [
      `(?=with\\s|the\\s)(?<=\\b${NOUN}\\b[^;]{0,120},\\s+)(?:with\\s+)?the\\s+(?:last|latest|most\\s+recent|previous)(?:\\s+(?:one|of\\s+which|round|session))?\\s+(?:(?:being|having\\s+been|was)\\s+)?(?:held|hosted|convened)\\b`,
      `(?=and\\s)(?<=\\b(?:initiated|launched|established|created|inaugurated|set\\s+up)\\b[^;]{0,60}[\\s,])and\\s+the\\s+(?:last|latest|most\\s+recent|previous)(?:\\s+(?:one|round|session|meeting))?\\s+(?:took\\s+place|was\\s+held)\\b`,
      `(?=including\\s)(?<=\\b(?:held|met|convened|taken\\s+place|times|rounds|sessions)\\b[^;]{0,90},\\s+)including\\s+the\\s+(?:last|most\\s+recent|${COUNT})\\s+(?:round|meeting|session|edition|iteration|one)(?:\\s+held)?\\s+(?:in|on)\\b`,
    ].join('|'),
    'gi',
  ),
  'held hoste conve inclu took',
  `last lates recen previ ${COUNT_CUES}`,
  `${NOUNS} held met conve taken times initi launc estab creat inaug set`,
);
/** `their first meeting since June 2017`, `the talks, the first since 2017` */
export const FIRST_SINCE = cued(
  new RegExp(
    `\\b(?:first\\s+(?:\\S+\\s+){0,2}?${NOUN}|${NOUN},\\s+the\\s+first)\\s+since\\b(?!\\s+(?:(?:its|the|their)\\b|(?!spring\\b)[a-z]+ing\\s+(?:of\\s+)?(?:the|an?|its|their)\\b))`,
    'gi',
  ),
  'first',
  'since',
);
/** `No round had been held since 2016`, `They met for the first time since 2016` */
export const NONE_SINCE = cued(
  new RegExp(
    `\\bnot\\s+since(?=\\s[^;.]{3,50}\\b(?:delegations|governments|ministers|sides)\\s+(?:\\S+\\s+)?(?:convened|met)\\b)|\\bno\\s+(?:\\S+\\s+)?${NOUN}\\s+(?:\\S+\\s+){0,2}?(?:held|taken\\s+place|convened)\\s+since\\b|(?<=\\b(?:delegations|dialogue|governments|group|it|ministers|sides|they)\\s+(?:had|has|have)\\s+)not\\s+(?:been\\s+held|convened|met|taken\\s+place)\\s+since\\b|(?=for\\s)(?<=\\b(?:convened|gathered|met|took\\s+place|(?:been|was|were)\\s+held)\\b(?:[^;.,]{0,40}?|[^;.,]{0,30}?,\\s\\d{4},)\\s)for\\s+the\\s+first\\s+time\\s+since\\b(?!\\s+(?:its|the|their)\\b)`,
    'gi',
  ),
  'since',
  'no not first',
);
/** `builds on their call in May`, `follows the leaders’ meeting of June 3` */
export const THEIR_MEETING = cued(
  /\b(?:at|from|since|during|follow(?:s|ed|ing)?(?:[\s-]up)?(?:\s+(?:on|to))?|after(?=\s+their\s+(?:\S+\s+){1,2}(?:in|last|earlier)\b)|buil(?:ds?|ding|t)\s+(?:up)?on|continu(?:es?|ed|ing)|reflect(?:s|ed|ing)?\s+on|recall(?:s|ed|ing)?)\s+(?:their|its|our|the\s+(?:two\s+)?(?:leaders|presidents|(?:[a-z]+\s+)?ministers|principals|secretaries)[’'])\s+[^;,]{0,24}\b(?:meeting|session|summit|call|talks|discussion|conversation|consultation|dialogue|exchange|round|(?:bi|tri)lateral(?=s?\s(?:in|on|at|held)\b))s?\b/gi,
  'at from since durin follo after build built conti refle recal',
  'their its our leade presi minis princ secre',
  'meeti sessi summi cal talks discu conve consu dialo excha round bilat trila',
);
export const LATER = cued(
  new RegExp(
    [
      `\\b(?:hold|host|conven|reconven|schedul|plan|organi[sz])\\w*\\s+(?:for\\s+)?${LED_TO}(?:next|subsequent|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
      `\\b(?:hold|host|conven|reconven)\\w*\\s+the\\s+${COUNT}(?=\\s+(?:in|next|during|on|later|early|late|before|this|towards)\\b)`,
      `\\blook(?:s|ed|ing)?\\s+forward\\s+to\\s+(?:\\S+\\s+){0,2}?(?:the|their)\\s+(?:next|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
      '\\blook(?:s|ed|ing)?\\s+forward\\s+to\\s+(?:meeting(?=\\s*[.,;]|\\s+(?:again|together|in|at|next|for|later|on|during|early|soon|regularly|once|this|before|virtually)\\b)|convening\\b|gathering\\b|reconvening\\b|engaging\\s+again\\b)',
      `\\b(?:the|their)\\s+next\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:of\\s+(?:the|this)\\s+(?:\\S+\\s+){1,2}?)?(?:will|would|is)\\b`,
      `\\bfollowed\\s+by\\s+(?:a|the)\\s+${COUNT}\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
      `\\bthe\\s+${COUNT}\\s+(?!(?:\\S+\\s+){0,2}?group\\s+(?!(?:will|would)\\s+(?:be\\s+held|meet|convene|take)\\b))(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:will|would|(?:is|are)\\s+(?:planned|scheduled|expected|due|set|to\\s+be))\\b`,
      `\\b(?:the|their)\\s+next\\s+(?:\\S+\\s+){0,2}?(?:${NOUN}|ministerial),\\s+(?:which\\s+will|to\\s+be|scheduled|planned|due)\\b`,
      '\\bwill\\s+(?:next\\s+(?:convene|meet)|(?:assemble|come\\s+together|convene|gather|meet)\\s+(?:again|next)|reconvene)\\b',
      `(?=and\\s|[;,]\\sthe\\s)(?<=\\b(?:${NOUN}|ministerial)\\b[^:;]{0,160})(?:\\band|[;,])\\s+the\\s+(?:next|${COUNT})\\s+(?:will|would|is\\s+to)\\s+(?:take\\s+place|be\\s+(?:held|hosted|convened))\\b`,
      `\\bwith\\s+the\\s+next\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:to|in|on|at|scheduled|planned)\\b`,
      '\\b(?<!opportunity\\s)to\\s+(?:(?:assemble|come\\s+together|convene|gather|meet)\\s+(?:again|next(?!\\s+to\\b))|reconvene)\\b',
      `\\b(?:before|until|will)\\b[^;.]{0,40}?\\b(?:dialogue|group|it|ministers|sides|they|[A-Z]{3,6})\\s(?:assembles?|convenes?|gathers?|meets?)\\s+(?:again\\s+)?for\\s+(?:its|their)\\s+(?:next|${COUNT})\\s+(?:\\S+\\s+)?${ROUND}`,
      `\\b(?:will|(?:is|are)\\s+to|agreed|invited|plan)\\b[^;.]{0,80}?\\sfor\\s+(?:the|their)\\s+(?:next|${COUNT})\\s+${ROUND}`,
      `\\binvited\\b[^;.]{0,80}?\\sto\\s+(?:attend|co-?chair)\\s+(?:its|the|their)\\s+(?:next|${COUNT})\\s+(?:\\S+\\s+)?${NOUN}\\b`,
      `\\ba\\s+${COUNT}\\s+${ROUND}[^;.]{0,40}?\\s(?:is|was|has\\s+been)\\s+(?:due|envisaged|expected|foreseen|planned|scheduled)\\b`,
      `\\bthe\\s+(?:next|${COUNT})\\s+${ROUND}\\s+has\\s+been\\s+(?:fixed|planned|scheduled|set)\\b`,
      `\\bthe\\s+${COUNT}\\s+(?:\\S+\\s+)?${NOUN},\\s+(?:to\\s+be\\s+held|scheduled|planned|due)\\b`,
      `\\b(?:will|(?:is|are)\\s+to)\\s+be\\s+the\\s+(?:host|site|venue)\\s+(?:of|for)\\s+the\\s+(?:next|${COUNT})\\s+${ROUND}`,
      '\\b(?:another|a\\s+further|a\\s+new)\\s+(?:round|meeting|session)\\s+(?:was|has\\s+been|is)\\s+(?:agreed|foreseen|planned|scheduled|set)\\s+(?:for|in)\\b(?!\\s+(?:the|an?)\\b)',
    ].join('|'),
    'gi',
  ),
  'hol hos conve recon sched pla organ look next again follo wil wou expec due set be assem gathe meet meets anoth furth invit agree envis fores fixed to',
  `${NOUNS} hol hos conve recon again next forward`,
  `next subse again recon forward anoth furth new ${COUNT_CUES}`,
);
/** `The dialogue will continue in Oslo in 2026`, `They will resume their talks in May` */
export const RESUMES = cued(
  /(?<=\b(?:consultations|dialogue|negotiations|talks)\s)(?:will|(?:is|are)\s+to)\s+(?:continue|resume)(?=\s+(?:in|on)\s)|\b(?:will|agreed\s+to|(?:is|are)\s+to)\s+(?:continue|resume)\s+(?:the|their|its|these)\s+(?:consultations|dialogue|talks)(?=\s+(?:in|on)\s)|\blook(?:s|ed|ing)?\s+forward\s+to\s+continuing\s+(?:the|their|this)\s+(?:consultations|dialogue|talks)\b(?!\s+with\b)/gi,
  'conti resum',
  'will agree to',
);
/** `will meet again today for the third meeting of the Harbour Committee`: told by that name. */
export const FOR_NAMED = lean(
  new RegExp(
    `^[^;]{0,80}?\\bfor\\s+(?:the|their)\\s+(?:next|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+of\\s+the\\s+\\p{Lu}`,
    'u',
  ),
);
/** `in preparation for the seventh meeting of the council` */
const PREPARED = cued(
  new RegExp(`${PREPARES}${COUNT}\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`, 'gi'),
  PREPARES_CUES,
  NOUNS,
  COUNT_CUES,
);
/** `The third round took place in …` */
const WAS_HELD = cued(
  new RegExp(
    `(?:\\b(?:the|our|their|its)|[’']s)\\s+(?:previous|last|${COUNT})(?!\\s+(?:two|three|four|five|six)\\s)\\s+(?:\\S+\\s+){0,2}?(?:${NOUN}|ministerial|one|(?<=previous\\s+)ones)(?:\\s\\([^()]{1,20}\\))?\\s+(?:was|were|took\\s+place|convened|had\\s+been)\\b`,
    'gi',
  ),
  'was were took conve had',
  `${NOUNS} minis one ones`,
  `previ last ${COUNT_CUES}`,
);
/** `The first round was held in Oslo in 2012 and the second in Lima in 2015` */
export const AND_THE_SECOND = cued(
  new RegExp(
    `(?=and\\s)(?<=\\bthe\\s+${COUNT}\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:was|took|were)\\s[^;.]{4,90}?,?\\s)and\\s+the\\s+${COUNT}(?:\\s+(?:one|${NOUN}))?(?=\\s+(?:in|on)\\s)`,
    'gi',
  ),
  'was were took',
  NOUNS,
  COUNT_CUES,
);
/** `reviewed the follow-up to the third session`, where this one is the fourth */
export const BEFORE_THIS = cued(
  new RegExp(
    `\\b(?:after|to|under)\\s+the\\s+${COUNT}\\s+(?:round|session|meeting|edition|iteration)\\b(?=[.,;]|\\s(?:and|had|has|have|held|in|is|that|to|was|were|which)\\b)`,
    'gi',
  ),
  'round sessi meeti editi itera',
  COUNT_CUES,
);
/** `decided at the sixth session`, where this one is the seventh */
export const ROUND_BEFORE = cued(
  new RegExp(
    `\\b(?:at|during|of|since|in)\\s+the\\s+${COUNT}\\s+(?:round|session|meeting|edition|iteration)\\b`,
    'gi',
  ),
  'round sessi meeti editi itera',
  COUNT_CUES,
);
export const FOUNDED = cued(
  /^\W*(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|working\s+groups?|consultations|mechanism)\s(?:\S+ly\s)?(?:came\s+into\s+being|goes\s+back\s+to|dates\s+(?:back\s+to|from)|grew\s+out\s+of|has\s+its\s+origins?\s+in)\b|^\W*(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|group|forum|consultations|mechanism|committee|commission|council|talks)\s+(?:was|were)\s+(?:(?:first|formally|officially)\s+)?(?:announced|born|established|instituted|launched|set up|created|founded|inaugurated|initiated|agreed)\b(?! (?:as|to)\b)|^\W*Meetings\s+in\s+(?:the|an?)\s+(?:\S+\s+){0,2}?format(?:\s+of\s+\S+)?\s+were\s+(?:initiated|launched|established)\b|^\W*This\s+(?:\S+\s+){0,3}?(?:framework|format|platform|initiative)(?:\s+(?:for|of)\s+\S+)?\s+was\s+(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set up|created|founded|inaugurated)\b(?! (?:as|to)\b)|^\W*(?:Announced|Established|Launched|Created|Founded|Inaugurated|Initiated|Instituted|Set up)\s+in\b[^;,]{0,60},\s+(?:the|this)\s+(?:\S+\s+){0,3}?(?:dialogue|group|forum|consultations|mechanism|committee|talks)\b|^\W*First\s+(?:held|conducted|convened|launched|established)\s+in\b|^\W*(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|group|forum|mechanism|committee),\s+(?:which\s+was\s+)?(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set up|created|founded|inaugurated)\s+(?:in|by|at|during)\b/gi,
  '^the ^this ^meeti ^annou ^estab ^launc ^creat ^found ^inaug ^initi ^insti ^set ^first',
  'dialo group forum consu mecha commi counc talks first frame forma platf initi',
  'annou born estab insti launc set creat found inaug initi agree held condu conve came goes dates grew origi',
);
/** `the work of the committee, which was established by the Council`, where the meeting is one of a committee */
export const FOUNDED_ASIDE = cued(
  /\b(?:the|this)\s+(?:dialogue|working\s+group|group|forum|consultations?|mechanism|committee|commission|council|talks),\s+which\s+(?:was|were)\s+(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set\s+up|created|founded|inaugurated|initiated)\s+(?:in|by|at|during|on|under|within)\b/g,
  'dialo group worki forum consu mecha commi counc talks',
  'annou estab launc set creat found inaug initi',
  'which',
);
/** `since its launch in 2015`, `The talks have been held every year since 2015`, `Held since 2015, the talks …` */
export const SINCE_LAUNCH = cued(
  /\bsince\s+(?:its|their)\s+(?:launch|inception|establishment|creation|founding)\b|(?=has\s)(?<=\b(?:dialogue|consultations|mechanism)\s)has\s+(?:existed|been\s+running|been\s+in\s+place)\s+since\b|(?=been\s)(?<=\b(?:dialogue|consultation|talk|round|meeting|session|forum|committee|commission|council|group)s?\s+ha(?:s|ve)\s+(?:\S+\s+)?)been\s+(?:held|conducted|convened)\s+(?:\S+\s+){0,3}?since(?=\s+(?:\p{L}+\s+)?\d{4}\b)|^\W*(?:held|conducted|convened)\s+(?:\S+\s+){0,3}?since(?=\s+(?:\p{L}+\s+)?\d{4},\s+(?:the|this)\s+(?:\S+\s+){0,3}?(?:dialogue|consultation|talk|round|meeting|session|forum|committee|commission|council|group)s?\b)/giu,
  'since',
  'launc incep estab creat found held condu conve exist runni place',
);
/** `A follow-up meeting will be held in Oslo in August` */
export const FOLLOW_UP = cued(
  /\ban?\s+(?:follow-up|further|second)\s+(?:meeting|round|session)\s+(?:will|would|(?:is|was)\s+(?:to|due|expected|foreseen|planned|scheduled|set|agreed))\b/gi,
  'follo furth secon',
  'meeti round sessi',
);
/** `They first did so in Bergen in August 2016`, where a meeting has no series */
export const FIRST_SO = cued(
  /(?=(?:had\s+)?first\s)(?<=^\W*(?:They|The\s+(?:\S+\s+){1,4}?(?:governments|leaders|ministers|presidents|sides|three|two))\s+)(?:had\s+)?first\s+(?:assembled|came\s+together|conferred|convened|did\s+so|gathered|met|sat\s+down)(?=\s+(?:at|in|on)\s)/gi,
  'first',
);
/** `A memorandum signed in 2018 established the dialogue`, but not `when we launched this dialogue`. */
const FOUNDS = cued(
  /\b(?:established|launched)\s+this\s+(?:new\s+)?(?:framework|format|platform)\b(?!\s+(?:for|of|on|to)\b)|\b(?:established|launched|created|founded|announced)\s+(?:the|this)\s+(?:institutional\s+|bilateral\s+)?(?:dialogue|group|forum|consultations|mechanism|committee|talks)\b|\bagreed\s+(?:(?:in|on)\s+[^;.,]{3,20}?\s+)?to\s+(?:jointly\s+)?(?:begin|establish|launch|create|set\s+up|start)\s+(?:an?|the|this)\s+(?:new\s+)?(?:bilateral\s+)?(?:mechanism|forum|dialogue)\b|\b(?:agreement|decision)\b[^.;]{0,60}?\bto\s+(?:establish|launch|create|set\s+up)\s+(?:the|this)\s+(?:dialogue|group|forum|consultations|mechanism|committee|talks)\b/gi,
  'estab launc creat found agree annou',
  'dialo group forum consu mecha commi talks frame forma platf',
);
/** `This engagement follows discussions held on 3 May in Oslo` */
const FOLLOWS_TALKS = cued(
  /\bfollow(?:s|ed|ing)\s+(?:the\s+)?(?:discussions|talks|consultations|meetings?)\s+held\b/gi,
  'follo',
  'held',
);

/** All patterns that point to another round. */
export const POINTERS: readonly Pointer[] = [
  { relation: 'previous', pattern: EARLIER, needs: 'nothing' },
  { relation: 'previous', pattern: EARLIER_MANY, needs: 'dates' },
  { relation: 'previous', pattern: WAS_HELD, needs: 'told' },
  { relation: 'previous', pattern: AND_THE_SECOND, needs: 'told' },
  { relation: 'previous', pattern: ROUND_BEFORE, needs: 'nothing' },
  { relation: 'previous', pattern: FOLLOWS_TALKS, needs: 'told' },
  { relation: 'previous', pattern: LAST_MET, needs: 'told' },
  { relation: 'previous', pattern: THE_LAST_BEING, needs: 'told' },
  { relation: 'previous', pattern: FIRST_SO, needs: 'told' },
  { relation: 'next', pattern: FOLLOW_UP, needs: 'told' },
  { relation: 'previous', pattern: FIRST_SINCE, needs: 'told' },
  { relation: 'previous', pattern: NONE_SINCE, needs: 'told' },
  { relation: 'previous', pattern: THEIR_MEETING, needs: 'dates' },
  { relation: 'previous', pattern: BEFORE_THIS, needs: 'nothing' },
  { relation: 'next', pattern: LATER, needs: 'nothing' },
  { relation: 'next', pattern: RESUMES, needs: 'told' },
  { relation: 'next', pattern: PREPARED, needs: 'nothing' },
  { relation: 'founded', pattern: FOUNDED, needs: 'nothing' },
  { relation: 'founded', pattern: FOUNDED_ASIDE, needs: 'nothing' },
  { relation: 'founded', pattern: SINCE_LAUNCH, needs: 'told' },
  { relation: 'founded', pattern: FOUNDS, needs: 'sentence' },
  ...MORE_POINTERS,
];
