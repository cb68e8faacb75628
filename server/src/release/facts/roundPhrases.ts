/** More words that point to a round without its name: `the previous round had taken place in`, `the last time they consulted was in`, `The 2024 edition will be hosted in`. */
import type { Reference } from '../model';
import { COUNT, COUNT_CUES } from './counts';
import { cued } from './sentences';
import type { Pattern } from './sentences';

const NOUN = '(?:consultations?|dialogue|edition|gathering|iteration|meeting|round|session|sitting|talks)';
const NOUNS = 'consu dialo editi gathe itera meeti round sessi sitti talks';

/** `the previous round had taken place in Oslo`, `its last session happened in`, `the preceding edition saw the sides in` */
const HAD_BEEN = cued(
  new RegExp(
    `\\b(?:the|our|their|its)\\s+(?:previous|preceding|last|${COUNT})\\s+(?:\\S+\\s+)?${NOUN}\\s+(?:(?:had|has)\\s+(?:also\\s+)?(?:taken\\s+place|come\\s+together|convened|gathered|met|sat)|(?:gathered|happened|sat|went\\s+ahead)(?=\\s+(?:at|in|on)\\s))`,
    'gi',
  ),
  NOUNS,
  'had has gathe happe sat went',
  `previ prece last ${COUNT_CUES}`,
);

/** `The last time Norway and Chile consulted in this format was in Oslo in 2015`, `The two sides had last consulted in` */
export const LAST_TIME = cued(
  /\blast\s+time\s+(?:that\s+)?[^;.]{2,70}?\b(?:assembled|came\s+together|conferred|consulted|convened|gathered|held\s+(?:such\s+)?(?:consultations|talks)|sat\s+down|spoke|talked)\b[^;.]{0,40}?\s(?:had\s+been|is|was)\b|\b(?:had|have|has)\s+last\s+(?:assembled|come\s+together|consulted|done\s+so|held\s+(?:such\s+)?(?:consultations|talks)|sat\s+down|talked)\b|\blast\s+(?:assembled|came\s+together|consulted|held\s+(?:such\s+)?consultations)(?=\s+(?:at|in|on)\s)/gi,
  'last',
  'assem came come confe consu conve gathe held sat spoke talke done',
);

/** What only a round will: not `be printed`. */
const BE_HELD =
  '(?:be\\s(?:at|chaired|conducted|convened|held|hosted|in|on|organi[sz]ed|staged)|bring|convene|gather|happen|meet|return|sit|take\\s(?:both|place|the\\stwo))\\b';

/** `The 2024 edition will be hosted in Oslo`: what stands in front of the year. */
const OF_YEAR = cued(
  new RegExp(
    `^\\W*(?:the|its|their)\\s(?=(?:\\p{Lu}\\p{Ll}+\\s)?\\d{4}\\s(?:\\S+\\s)?${NOUN}\\s(?:(?:will|shall|(?:is|are)\\s(?:(?:due|expected|planned|scheduled|set)\\s)?to)\\s(?:again\\s|also\\s|then\\s)?${BE_HELD}|(?:is|are)\\s(?:due|expected|planned|scheduled|set)\\s(?:at|for|in|on)\\b))`,
    'giu',
  ),
  '^the ^its ^their',
  NOUNS,
  'will shall is are',
);

/** `Oslo has been pencilled in for the meeting after this one`, behind the place. */
const MEANT_FOR = cued(
  new RegExp(
    `\\b(?:(?:has|have)\\s+been|is|was)\\s+(?:chosen|designated|earmarked|foreseen|mooted|named|pencilled\\s+in|penciled\\s+in|proposed|selected|suggested)\\s+(?:as\\s+(?:the\\s+)?(?:host|setting|site|venue)\\s+(?:for|of)|for)\\s+the\\s+(?:(?:following|next|subsequent|${COUNT})\\s+(?:one|${NOUN})|${NOUN}\\s+(?:after|following)\\s+(?:this(?:\\s+one)?|that))\\b(?!\\s+(?:by|for|of|on)\\b)`,
    'gi',
  ),
  NOUNS,
  'chose desig earma fores moote named penci propo selec sugge',
);

/** `Oslo had done so in August 2017`, behind `would host the following edition`: only where a place stands in front. */
export const HAD_DONE_SO = cued(
  /(?<=^\W*\p{Lu}[\p{L} '’-]{2,30}\s)ha[ds]\s+(?:last\s+|previously\s+)?done\s+so(?=\s+(?:in|on|last)\b)/gu,
  'done',
);

/** `Additional information: the trilateral format was initiated in 2012`, `The format came into being in 2012` */
export const FORMAT_FOUNDED = cued(
  /^\W*(?:(?:additional|background|further)\s+information:\s*|background:\s*|note:\s*)?(?:the|this)\s+(?:(?:annual|bilateral|common|consultation|cooperation|dialogue|high-level|joint|meeting|ministerial|political|quadrilateral|regional|strategic|trilateral|\d\+\d)\s+){0,3}(?:format|(?:bi|tri|quadri)lateral|(?<=\b(?:consultation|cooperation|dialogue)\s)platform|platform\s+for\s+(?:consultations?|cooperation|dialogue))\s+(?:(?:was|were)\s+(?:(?:first|formally|officially)\s+)?(?:announced|born|conceived|created|established|founded|inaugurated|initiated|instituted|launched|set\s+up)|came\s+into\s+being|dates\s+(?:back\s+to|from)|has\s+existed\s+since)\b(?! (?:as|to)\b)/gi,
  'forma trila bilat quadr platf',
  'annou born conce creat estab found inaug initi insti launc set came dates exist',
);

/** `They intend to see each other again in Oslo in July`, of a meeting without a name. */
export const SEE_AGAIN = cued(
  /\b(?:to|will)\s+(?:(?:assemble|come\s+together|confer|convene|gather|meet|sit\s+down|talk)(?:\s+(?:in\s+person|face\s+to\s+face))?\s+(?:again|next)|see\s+(?:each\s+other|one\s+another)\s+(?:again|next)|reconvene)(?=,?\s+(?:at|before|early|in|later?|next|on|this)\b)/gi,
  'again next recon',
  'to will',
);

/** `They alternate between the two capitals. Norway will host them in 2022`, `Norway is the next host, in 2022` */
const HOSTS_NEXT = cued(
  /\b(?:will|(?:is|are)\s+(?:due|expected|scheduled|set)\s+to|(?:is|are)\s+to)\s+(?:(?:next\s+(?:host|hold|organi[sz]e)\s+(?:it|them))|(?:host|hold|organi[sz]e)\s+(?:it|them)(?:\s+next)?|host\s+next)(?=,?\s+(?:in\s+[^;.,]{2,30}?)?,?\s*(?:in\s+(?:early\s+|late\s+|the\s+\S+\s+(?:half\s+)?of\s+)?(?:\p{Lu}\p{Ll}+\s+)?\d{4}\b|next\s+(?:autumn|fall|month|spring|summer|winter|year)\b))|\b(?:is|will\s+be)\s+the\s+next\s+(?:host|to\s+host)(?=,?\s+in\b)/giu,
  'host hold organ',
  'will is are',
);

/** A pattern that points to another round. */
export interface Pointer {
  readonly relation: Reference['relation'];
  readonly pattern: Pattern;
  /** Whether it needs a date or place beside it or in the sentence, and whether each date is a round. */
  readonly needs: 'nothing' | 'told' | 'dates' | 'sentence';
}

/** The patterns of this file; `POINTERS` has them all. */
export const MORE_POINTERS: readonly Pointer[] = [
  { relation: 'previous', pattern: HAD_BEEN, needs: 'told' },
  { relation: 'previous', pattern: LAST_TIME, needs: 'told' },
  { relation: 'next', pattern: OF_YEAR, needs: 'told' },
  { relation: 'next', pattern: MEANT_FOR, needs: 'told' },
  { relation: 'previous', pattern: HAD_DONE_SO, needs: 'told' },
  { relation: 'next', pattern: SEE_AGAIN, needs: 'told' },
  { relation: 'next', pattern: HOSTS_NEXT, needs: 'told' },
  { relation: 'founded', pattern: FORMAT_FOUNDED, needs: 'told' },
];
