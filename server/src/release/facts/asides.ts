/** Clauses that go back or look ahead to another meeting: its persons, place and days are not those of the release’s own. */
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { cued, findAllIn, isOverlong, onceIn, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const MEETING =
  '(?:meetings?|summits?|calls?|conversations?|talks|discussions?|visits?|trips?|encounters?|exchanges?|engagements?)';
const MEETINGS = 'meeti summi call calls conve talks discu visit trip trips encou excha engag';

/** What a meeting does with what others decided: `builds on`, `delivers on`, `in line with` */
const TAKES_UP =
  '(?:buil(?:ds?|ding|t)\\s+(?:up)?on|deliver(?:s|ed|ing)?\\s+on|stem(?:s|med|ming)?\\s+from|(?:result|aris)(?:e?s|ed|ing)?\\s+from|carr(?:y|ies|ied|ying)\\s+out|fulfil(?:l?s|led|ling|l)?|implement(?:s|ed|ing|ation\\s+of)?|g(?:ives?|iving|ave)\\s+effect\\s+to|advanc(?:es?|ed|ing)|reflect(?:s|ed|ing)?|continu(?:es?|ed|ing)|act(?:s|ed|ing)?\\s+on|follow(?:s|ed|ing)?(?:[\\s-]up)?(?:\\s+(?:on|to))?|tak(?:es?|ing)\\s+forward|recall(?:s|ed|ing)?|welcom(?:es?|ed|ing)|not(?:es|ed|ing)|in\\s+(?:line|accordance|keeping|conformity)\\s+with|pursuant\\s+to|in\\s+(?:pursuance|implementation|fulfil?lment|furtherance)\\s+of|(?:result|outcome)s?\\s+of)';
const TAKEN_UP_CUES =
  'build built deliv stem stems stemm resul aris arise carry carri fulfi imple give gives givin gave advan refle conti act acts acted actin follo take takes takin recal welco notes noted notin line accor keepi confo pursu furth outco';
const PARTICIPLES =
  'reached|made|given|taken|agreed|decided|announced|outlined|adopted|set|issued|identified|laid|defined|undertaken|discussed';
const WHEREON = '(?:\\s+(?:up)?(?:on|out|forth|down|to))?(?:\\s+(?:jointly|earlier|recently|last\\s+\\S+))?';
const DECIDED = `(?:${PARTICIPLES}|signed|concluded|launched|started|begun|initiated|held|opened|inaugurated)${WHEREON}`;
const DECIDED_AT = `(?:${PARTICIPLES})${WHEREON}`;
const DECIDED_CUES =
  'reach made given taken agree decid annou outli adopt set issue signe concl ident launc start begun initi laid defin under discu held opene inaug';
/** `at the meeting` alone is the own one. */
const AT_OTHER = `(?:at|during|when|in)\\s+(?!(?:the|this|these|today[’']s)\\s+(?:\\S+\\s+)?(?:meetings?|talks|dialogue|consultations|sessions?|round|discussions?|visit)\\b(?!\\s+(?:of|between|by)\\b))(?=(?:the|their|his|her|an?|they|he|she)\\s)`;

/** `builds on the consensus reached between A and B`, `delivers on the commitment made by A in Oslo` */
const TAKEN_UP = cued(
  new RegExp(
    `\\b${TAKES_UP}\\s(?:(?!\\s(?:was|were|will|be)\\s)[^;,]){0,110}?,?\\s(?:which\\s(?:was|were)\\s)?(?:${DECIDED}\\s+(?:by|between|among)\\s|${DECIDED_AT}\\s+${AT_OTHER})`,
    'gi',
  ),
  TAKEN_UP_CUES,
  DECIDED_CUES,
);
/** `as agreed by the leaders during their summit in Oslo`, `was decided upon by Ministers A and B` */
const AS_AGREED = cued(
  new RegExp(
    `\\b(?:as\\s+(?:(?:was|were|had\\s+been)\\s+)?(?:previously\\s+|jointly\\s+)?(?:announced|outlined|discussed|envisaged|envisioned|committed|pledged|requested|agreed|decided|directed|instructed|mandated)|(?<!\\b(?:it|This|That|(?:decision|measure|plan|step)s?)\\s)(?:was|were|been)\\s+(?:jointly\\s+)?(?:agreed|decided|directed|instructed|mandated|conceived|proposed))(?:\\s+(?:up)?(?:on|to))?\\s+(?:(?:by|between|among)\\s|${AT_OTHER})`,
    'gi',
  ),
  'annou outli discu envis commi pledg reque agree decid direc instr manda conce propo',
  'as was were been',
);
/** `follows the meeting of Presidents A and B`, `stemming from the call between A and B` */
const OF_MEETING = cued(
  new RegExp(
    `\\b(?:follow(?:s|ed)?(?:\\s+up\\s+on)?|following\\s+up\\s+on|stem(?:s|med|ming)?\\s+from|(?:result|aris)(?:e?s|ed|ing)?\\s+from|(?:result|outcome)s?\\s+of|buil(?:ds?|ding|t)\\s+(?:up)?on|continu(?:es|ed|ing)|recall(?:s|ed|ing)?|com(?:es?|ing)\\s+after|tak(?:es?|ing)\\s+forward)\\s+(?:the|an?|last\\s+\\S+)\\s+(?:\\S+\\s+){0,4}?${MEETING}\\s+(?:of|between|among|held|by|hosted|chaired)\\b`,
    'gi',
  ),
  'follo stem stems stemm resul aris arise outco build built conti recal come comes comin take takes takin',
  MEETINGS,
);
/** `carries out A’s directive following his meeting with B`, `building on the momentum from their meeting in Oslo` */
const FROM_THEIRS = cued(
  new RegExp(
    `\\b(?:carr(?:y|ies|ied|ying)\\s+out|deliver(?:s|ed|ing)?\\s+on|fulfil(?:l?s|led|ling|l)?|implement(?:s|ed|ing)?|buil(?:ds?|ding|t)\\s+(?:up)?on|act(?:s|ed|ing)?\\s+on|follow(?:s|ed|ing)?[\\s-]up\\s+on)\\s[^;]{0,110}?\\s(?:following|after|from|since)\\s+(?:his|her|their)\\s+(?:\\S+\\s+){0,3}?${MEETING}\\b`,
    'gi',
  ),
  'carry carri deliv fulfi imple build built act acts acted actin follo',
  MEETINGS,
);
/** `the priorities that President A and Prime Minister B outlined at the White House` */
const THEY_SET = cued(
  /(?:\b(?:commitments?|priorities|consensus|understanding|vision|goals|agenda|road ?map|decisions?|directives?|mandate|pledges?|initiatives?)\s+(?:that\s+|which\s+)?|,\s+which\s+)(?=(?:the\s+)?(?:Presidents?|Prime\s+Ministers?|Chancellor|King|Premiers?|leaders)\s[^;,]{0,100}?\s(?:made|outlined|agreed|set|reached|announced|discussed|gave|issued|laid|launched|established|created|initiated|shared)\b)/g,
  'commi prior conse under visio goals agend road roadm decis direc manda pledg initi which',
  'presi prime chanc king premi leade',
);
/** `since President A and Prime Minister B met in Oslo in May`, `since A’s visit to Oslo, during which she met B` */
const SINCE_THEY_MET = cued(
  /\bsince\s+(?!then\b)(?:the\s+)?(?:\p{Lu}|leaders\b|they\b|visit\b|her\b|his\b)[^;,]{0,110}?\s?(?:met|spoke|visit(?:ed)?|trip|travel(?:l?ed)?)\b/gu,
  'since',
  'met spoke visit trip trave',
);
/** `a week after Defence Ministers A and B met in Oslo` */
const AFTER_THEY_MET = cued(
  /\b(?:days?|weeks?|months?|years?|shortly|soon|just)\s+after\s[^;,]{3,110}?\s(?:met|spoke|visited|held|signed|hosted|agreed|announced|attended)\b/g,
  'after',
  'met spoke visit held signe hoste agree annou atten',
);
/** `following a request by A, when he met with B in Oslo last year` */
const WHEN_THEY_MET = cued(
  /\bwhen\s[^;,]{2,80}?\s(?:met|spoke|visited)\b(?=[^;,]{0,100}\blast\s(?:month|year|spring|summer|autumn|fall|winter|\p{Lu}))/gu,
  'when',
  'last',
);
/** `Building on the work of A and B, who met in Oslo, officials held …`, in front of the sentence’s own words */
const OPENER = cued(
  /^\W*(?:Building\s+(?:up)?on|Following\s+up\s+on|In\s+(?:line|keeping)\s+with|Pursuant\s+to|Carrying\s+out|Acting\s+on|Recalling|Implementing(?=\s+(?:the|an?|their)\b)|In\s+(?:pursuance|implementation|fulfil?lment|furtherance)\s+of|As\s+a\s+(?:follow-up|result)\s+(?:to|of))\s(?=[^;]{3,300},)/,
  '^build ^follo ^in ^pursu ^carry ^actin ^recal ^imple ^as',
  'build follo line keepi pursu carry actin recal imple fulfi furth resul',
);
/** `A, who arrived from Lima after talks with President B, led the delegation`: whom A met before. */
const WHO_HAD_MET = cued(
  /,\s+who\s+(?:had|has|recently|earlier|previously|last|just|arrived|came|returned|flew|travel+ed|met|spoke|visited|succeeds?|succeeded|replaces?|replaced)\b[^;,]{0,140}(?=,\s+(?:(?:will|today|also)\s+)*(?:leads?|led|heads?|headed|(?:co-?)?chair(?:s|ed)?|hosts?|hosted|represent(?:s|ed)?|met|meets?|held|welcome[ds]?|received?)\b)/gi,
  'who',
);
/** `the outcomes of the summit hosted by King A in Oslo` */
const OUTCOMES = cued(
  /\b(?:outcomes?|results|success|conclusions|decisions)\s+(?:of|at)\s+the\s+(?:\S+\s+){0,4}?(?:summit|conference|forum)\b[^;,]{0,60}?\b(?:hosted|convened|attended|held|chaired)\s+(?:by|in|at|on)\b/gi,
  'outco resul succe concl decis',
  'summi confe forum',
);
/** `paved the way for a meeting of Prime Minister A and President B in Oslo` */
const PAVES = cued(
  new RegExp(
    `\\b(?:pav(?:e[ds]?|ing)\\s+the\\s+way\\s+(?:for|to)|la(?:ys?|id|ying)\\s+the\\s+ground(?:work)?\\s+for|set(?:s|ting)?\\s+the\\s+stage\\s+for|ahead\\s+of|in\\s+advance\\s+of|(?:in\\s+)?preparations?\\s+(?:for|of)|prepar(?:e[ds]?|ing)(?:\\s+for)?)\\s+(?:the|an?|next\\s+\\S+)\\s+(?:\\S+\\s+){0,4}?${MEETING}\\s+(?:of|between|among)\\b`,
    'gi',
  ),
  'pave paved paves pavin lay lays laid layin sets set setti ahead advan prepa',
  MEETINGS,
);
/** `ahead of the visit of President A to Oslo`, `preparations for the official visit to Norway by A` */
const PREPARED = cued(
  /\b(?:ahead\s+of|in\s+advance\s+of|preparations?\s+(?:for|of)|prepar(?:e[ds]?|ing)(?:\s+for)?|run-up\s+to|arrangements\s+for|look(?:s|ed|ing)?\s+forward\s+to|discuss(?:ed|ing)|review(?:ed|ing))\s+(?:the|an?)\s+(?:[\p{Ll}-]+\s+){0,4}?(?:visits?|trips?)\s+(?:of|by|to)\b/gu,
  'ahead advan prepa run arran look looks looke looki discu revie',
  'visit trip trips',
);

const ALL = [
  TAKEN_UP,
  AS_AGREED,
  OF_MEETING,
  FROM_THEIRS,
  THEY_SET,
  SINCE_THEY_MET,
  AFTER_THEY_MET,
  WHEN_THEY_MET,
  OPENER,
  WHO_HAD_MET,
  OUTCOMES,
  PAVES,
  PREPARED,
];

/** `and was co-chaired by A`, `, building on what B agreed, met in Oslo`: the sentence goes on with the meeting itself. */
const GOES_ON = lean(
  /;|,\s+(?:joined|accompanied|together\s+with)\b|(?:,|\band)\s+(?:(?:it|which|who|and|jointly|today|also)\s+)*(?:(?:was|were|is|are|will|has|have)\b|(?:met|held|(?:co-?)?(?:led|headed|chaired|hosted|convened))\b)/gi,
);
/** A clause in front of the sentence’s own words ends at its comma, if that belongs to no year and no list of three. */
const ITS_COMMA =
  /,(?!\s+(?:(?:19|20)\d\d\b|including\b|and\s|who\b|when\b|where\b|during\s+which\b))(?<!\b(?:19|20)\d\d,(?=\s+in\b))/g;
/** `A said so a day after they met in Oslo`: the only meeting that is told. */
const HELD = /\b(?:met|meet|meets|held|hold|talks|meeting|dialogue|consultations|sessions?|round|visit)\b/i;
/** `the agreement signed today by A and B`: what belongs to the own meeting. */
const OWN = /\b(?:today|this (?:morning|afternoon|evening))\b/i;

function clauseOf(sentence: AccountSentence, { start, end }: Span): Span {
  const words = textIn(sentence, start, end);
  const isOpener =
    start - sentence.start <= LONGEST_OPENER && OPENS.test(textIn(sentence, sentence.start, end));
  // "were launched, as announced by President A, in Oslo"
  const isInserted = textIn(sentence, Math.max(sentence.start, start - 2), start) === ', ';
  const stop = isOpener || isInserted || /^(?:since|, who)\b/i.test(words) ? ITS_COMMA : GOES_ON;
  stop.lastIndex = end - sentence.start;
  const at = stop.exec(sentence.text);
  return { start, end: at === null ? sentence.end : sentence.start + at.index };
}

const LONGEST_OPENER = 12;
const OPENS = lean(
  /^\W*(?:To\s+(?:act|build|carry|continue|deliver|follow|fulfil|give|implement|take)|\p{L}+ing|As|In|Pursuant|Since|Ahead)\s/u,
);

const NONE: readonly Span[] = [];

/** Stands for all of them. */
const ANY_ASIDE = cued(/(?:)/);

/** The clauses of the sentence that are of another meeting. */
function asidesOf(sentence: AccountSentence): readonly Span[] {
  if (isOverlong(sentence)) return NONE;
  const found: Span[] = [];
  for (const pattern of ALL)
    for (const cue of findAllIn(sentence, pattern)) {
      if (pattern === AFTER_THEY_MET && !HELD.test(textIn(sentence, sentence.start, cue.start))) continue;
      const clause = clauseOf(sentence, cue);
      if (!OWN.test(textIn(sentence, clause.start, clause.end))) found.push(clause);
    }
  return found.length > 0 && isOnlyTold(sentence, found) ? NONE : found;
}

/** `This statement reflects the discussions held between A and B in Oslo`, at the head of a text: its own meeting. */
function isOnlyTold(sentence: AccountSentence, clauses: readonly Span[]): boolean {
  if (sentence.index > REACH_OF_HEAD) return false;
  if (OF_THE_TEXT.test(sentence.text)) return true;
  if (sentence.index > 1) return false;
  let rest = '';
  let at = sentence.start;
  for (const { start, end } of clauses.toSorted((a, b) => a.start - b.start)) {
    rest += textIn(sentence, at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return !TELLS_MEETING.test(rest + textIn(sentence, at, sentence.end));
}

const REACH_OF_HEAD = 3;
const OF_THE_TEXT = lean(
  /^\W*(?:(?:This|The\s+present)\s+(?:\S+\s+){0,2}?(?:statement|release|communiqu[eé]|note|document|text|report|declaration|summary)|The\s+(?:following|(?:agreed\s+)?minutes|(?:outcomes?|results|conclusions)\s+of))\b/i,
);
const TELLS_MEETING = lean(
  /\b(?:met|meets?|meeting\s+(?:with|between)|held|(?:co-?)?(?:host|chair|head)(?:s|ed)?|le(?:d|ads?)|conven(?:ed|es?)|gathered|took\s+place|spoke|signed|welcomed|received|began|opened|concluded|launch(?:es|ed)|travel(?:l?ed|s)|visit(?:s|ed)?)\b|^\W*(?:It|(?:The|This|These)\s+(?:\S+\s+){0,3}?(?:dialogue|meetings?|talks|consultations|sessions?|discussions|round|visit|forum))\b/i,
);

/** Whether what a sentence names stands in a clause of another meeting. */
export function isAsideOf(sentence: AccountSentence, mention: Span): boolean {
  for (const clause of onceIn(sentence, ANY_ASIDE, asidesOf)) if (overlaps(clause, mention)) return true;
  return false;
}
