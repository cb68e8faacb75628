/** More words that point to a round without its name, by the count of the release’s own one: a higher count is one to come, a lower one is gone by. */
import { COUNT, COUNT_CUES } from './counts';
import { cued } from './sentences';

const NOUN = '(?:round|meeting|session|plenary|iteration|edition|consultations?|dialogue|talks)';
const NOUNS = 'round meeti sessi plena itera editi consu dialo talks';
/** A round that is not told to be of something else: no `session of the parliament`, but `meeting of the group`. */
const ROUND = `(?:\\S+\\s+)?${NOUN}\\b(?!\\s+(?:between|on|with)\\b|\\s+of\\s+(?!the\\s+(?:body|commission|committee|consultations|dialogue|forum|group|mechanism|talks)\\b))`;
/** With a small letter or a capital. */
function either(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Who or what meets again. */
const WHO = either(
  'body|both|commission|committee|consultations|countries|delegations|dialogue|forum|governments|group|it|mechanism|ministers|officials|sides|talks|they|two|we',
);
const WHICH = `(?:the|their|its|a)\\s+(?:next|following|${COUNT})`;

/** `settled on meeting for the next round`, `will be host to the fifth meeting`, `is asked to host the fifth round`, `the dialogue should meet next in Oslo` */
export const TO_FOLLOW = cued(
  new RegExp(
    [
      `\\b(?:meet(?:ing)?|gather(?:ing)?|com(?:e|ing)\\s+together|receiv(?:e|ing)\\b[^;.,]{2,60}?|welcom(?:e|ing)\\b[^;.,]{2,60}?)\\s+for\\s+${WHICH}\\s+${ROUND}`,
      `\\b(?:will|would|shall|(?:is|are)\\s+to|(?:asked|chosen|due|invited|named|offered|picked|proposed|selected|wish(?:es|ed)?)\\s+to)\\s+(?:be\\s+(?:the\\s+)?host\\s+(?:to|of|for)|chair|host|organi[sz]e|play\\s+host\\s+to)\\s+${WHICH}\\s+${ROUND}`,
      `^\\W*For\\s+${WHICH}\\s+${ROUND}(?=,?\\s+(?:the\\s+)?(?:\\S+\\s+){0,2}?(?:both|countries|delegations?|governments|ministers|officials|sides?|they|two|we)\\s+(?:\\S+\\s+)?(?:will|would|is\\s+to|are\\s+to)\\s)`,
      `\\b(?:agreed|announced|chosen|confirmed|decided|designated|fixed|named|picked|proposed|selected|set)\\s+(?:as|to\\s+be)\\s+the\\s+(?:host|place|scene|site|venue)\\s+(?:of|for)\\s+${WHICH}\\s+${ROUND}`,
    ].join('|'),
    'gi',
  ),
  NOUNS,
  `next follo ${COUNT_CUES}`,
  'for will would shall is are to as',
);
/** `should meet next in Oslo`, `will next be held in Oslo`, `will see each other again in Oslo`, `will move to Oslo next year` */
export const MEET_NEXT = cued(
  new RegExp(
    `\\b(?:should|would|will|shall|could|might|is\\s+to|are\\s+to|to)(?<=\\b(?:${WHO})\\s(?:[^;.,]{0,50}?\\s)?(?:should|would|will|shall|could|might|is\\s+to|are\\s+to|to))\\s+(?:(?:be\\s+held|convene|gather|meet|reconvene|sit\\s+down|take\\s+place)\\s+next\\b(?!\\s+(?:the|to)\\b)|next\\s+(?:be\\s+(?:held|convened|hosted)|convene|gather|meet|sit\\s+down|take\\s+place)|(?:see|meet)\\s+each\\s+other\\s+again|sit\\s+down\\s+again|(?<!\\b[Ii]t\\s\\S{2,6}\\s)be\\s+(?:held|convened)\\s+again|meet\\s+anew)\\b(?!\\s+when\\b|\\s+(?:at|during)\\s+(?:the\\s+)?\\p{Lu}|\\s+on\\s+the\\s+(?:margins|sidelines)\\b|[^;.]{0,60}?\\sfor\\s+(?:the|an?)\\s+(?!next\\b|${COUNT}\\b))|\\b(?:will|(?:is|are)\\s+to)(?<=\\b(?:[Tt]he|[Tt]heir|[Tt]hese|[Tt]his|[Ii]ts)\\s(?:[Cc]onsultations|[Dd]ialogue|[Tt]alks)\\s(?:will|(?:is|are)\\s+to))\\s+(?:come|go|move|return)\\s+to\\s(?=\\p{Lu})`,
    'gu',
  ),
  'next again anew move retur come go',
  'shoul would will shall could might is are to',
);
/** `had held the third round in Oslo`, `The third round was in Oslo`, `Oslo had been the venue of the third round`, `the third was hosted by Chile` */
export const EARLIER_COUNTED = cued(
  new RegExp(
    [
      `\\b(?:had|have)\\s+(?:\\S+\\s+)?(?:attended|conducted|convened|held|hosted|met\\s+for|gathered\\s+for|organi[sz]ed|sat\\s+down\\s+for)\\s+(?:the|their|its|a)\\s+(?:last|previous|${COUNT})\\s+${ROUND}`,
      `(?<=\\b(?:countries|delegations|governments|ministers|officials|predecessors|sides|they|two)\\s)(?:conducted|convened|held|hosted|met\\s+for|organi[sz]ed)\\s+(?:the|their|its|a)\\s+(?:last|previous|${COUNT})\\s+${ROUND}`,
      `\\b(?:the|their|its)\\s+(?:last|previous|${COUNT})\\s+${ROUND}\\s+(?:was|had\\s+been|had\\s+(?:brought|taken)\\s[^;.,]{3,50}?\\sto|brought\\s[^;.,]{3,50}?\\sto|took\\s[^;.,]{3,50}?\\sto|dates?\\s+(?:back\\s+to|from)|goes\\s+back\\s+to|(?:came|fell|followed)\\s+in(?!\\s+the\\b))\\b`,
      `\\b(?:host|place|scene|setting|site|venue)\\s+(?:of|for)\\s+(?:the|their|its)\\s+(?:last|previous|${COUNT})\\s+${ROUND}`,
      // not "the first took place": of visits, panels and elections too
      `^\\W*the\\s+${COUNT}\\s+(?:was|had\\s+been)\\s+(?:convened|hosted)\\b`,
      `\\bthe\\s+last\\s+of\\s+(?:the|their|these|those)\\s+(?:\\S+\\s+)?${NOUN}s?\\s+(?:dates?\\s+(?:back\\s+to|from)|goes\\s+back\\s+to|took\\s+place|was)\\b`,
    ].join('|'),
    'gi',
  ),
  `last previ ${COUNT_CUES}`,
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
/** `since`, and a time right behind it: `since both ratified the treaty in 2020` tells of no round. */
const SINCE =
  'since\\b(?=\\s+(?:then\\b|(?:early|late|mid)\\b|\\d{1,4}\\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:\\b|uary|ruary|ch|il|ust|t?ember|ober)))';
/** `The consultation was the first since April 2015`, `had not been convened since 2015`, `the first time since 2015 that they met` */
export const FIRST_IN_YEARS = cued(
  new RegExp(
    [
      `\\b${NOUN}\\s+(?:(?:was|is|being|marked|came\\s+as|became)\\s+)?the\\s+first(?:\\s+(?:one|such|of\\s+(?:its|their|the)\\s+kind))?(?:\\s+to\\s+be\\s+held)?,?\\s+${SINCE}`,
      `^\\W*(?:it|this)\\s+(?:was|is)\\s+(?:also\\s+)?the\\s+first\\s+(?:(?:such\\s+)?${NOUN},?\\s+${SINCE}|time\\s+${SINCE}(?=[^;.]{0,90}?\\b(?:met|held|convened)\\b))`,
      '(?<=\\b(?:consultations?|countries|delegations|dialogue|governments|group|it|meeting|ministers|sides|talks|they)\\s+(?:had|has|have)\\s+)not\\s+(?:been\\s+(?:convened|held\\s+again)|gathered|sat\\s+down|held\\s+(?:a\\s+round|it|one|talks|them))(?:\\s+\\S+){0,2}?\\s+since\\b(?!\\s+(?:its|the|their)\\b)',
    ].join('|'),
    'gi',
  ),
  'since',
  'first not',
);
/** `had last sat down for the dialogue in Oslo`, `Oslo’s turn to host had come in May` */
export const LAST_TIME = cued(
  new RegExp(
    [
      '\\b(?:had|have|has)\\s+last\\s+(?:assembled|gathered|sat\\s+down|seen\\s+each\\s+other)\\b(?=[.,]|\\s+(?:at|for|in|on|there|together)\\b)',
      `(?=ha[ds]|have)(?<=\\b${NOUN}\\s)(?:had|have|has)\\s+last\\s+been\\s+(?:convened|held)\\b(?=[.,]|\\s+(?:at|in|on|there)\\b)`,
      // not "had last held the presidency of the council"
      `\\b(?:had|have|has)\\s+last\\s+(?:held|hosted)\\b(?=\\s+(?:(?:it|one|talks|them)\\b|(?:a|the|their|such)\\s+(?:(?!of\\b|on\\b)\\S+\\s+){0,3}?${NOUN}\\b))`,
      '\\blast\\s+(?:gathered|sat\\s+down)\\b|\\bturn\\s+to\\s+(?:chair|host)\\s+(?:had\\s+come|had\\s+been|came|was)\\b',
    ].join('|'),
    'gi',
  ),
  'last turn',
);
