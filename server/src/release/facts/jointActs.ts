/** One of each of two states of whom the text tells what they did together: `was launched by A and B`, `A and B agreed to …`, `a meeting of A with B`. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { countryOfPerson, isNamed, officials } from './account';
import { namesFirst } from './firstNamed';
import { cued, findAllIn, findIn, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

const OPENED_BY = cued(
  /\b(?:was|were|will be) (?:(?:officially|formally|jointly|virtually) )?(?:launched|opened|inaugurated|held|conducted)\b(?:(?!\b(?:hosted|chaired|attended|led|headed|organi[sz]ed|followed|joined|moderated|sponsored|and)\b)[^;]){0,80}? (?:jointly )?by\b/i,
  'launc opene inaug held condu',
);
/** In front of the verb: the meeting's own name and whose it is, or `The meeting`. */
const NAMED = /^\)?(?:\s+\([^)]{1,20}\))?(?:\s+(?:of|between|among)\s[^;.:]{1,80}?)?\s+$/;
const OWN_MEETING =
  /^\W*(?:\d+\W+)?(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|meeting|consultations?|talks|round|session|forum)\s+$/i;
const A_DAY = /^\d{4}-\d\d-\d\d/;

/** Whether every date of the sentence is that of a day: `was launched in 2014 by A and B` tells of the past. */
function tellsOfDays({ mentions }: AccountSentence): boolean {
  return ofType(mentions, 'date').every(({ value }) => value === '?' || A_DAY.test(value));
}

/** Two that "and" joins, not known to be of one state. */
function arePairOfStates(
  account: Account,
  sentence: AccountSentence,
  [first, second, ...others]: readonly Official[],
): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  const between = textIn(sentence, first.end, second.start);
  if (!between.includes(' and ') || /[;]|\b(?:who|while|attended|joined|with)\b/.test(between)) return false;
  const [one, other] = [countryOfPerson(account, first.person), countryOfPerson(account, second.person)];
  return one !== other && [one, other].every((code) => code === undefined || isNamed(account, code));
}

/** `The Dialogue was launched in Oslo on 11 March by Minister A of Norway and Deputy Secretary B of Chile.` */
function isOpener(account: Account, sentence: AccountSentence, { start }: Official): boolean {
  const by = account.opening.includes(sentence) ? findIn(sentence, OPENED_BY) : undefined;
  if (by === undefined || start < by.end || !tellsOfDays(sentence)) return false;
  // "The dialogue was launched by A and B" further down: how it began
  if (sentence !== account.opening[0] && textIn(sentence, by.start, by.end).includes('launched'))
    return false;
  const named = lastBefore(ofType(sentence.mentions, 'dialogue'), by.start);
  const isOwn =
    named === undefined
      ? OWN_MEETING.test(textIn(sentence, sentence.start, by.start))
      : NAMED.test(textIn(sentence, named.end, by.start));
  const persons = officials(sentence.mentions);
  return (
    isOwn && persons.every((person) => person.start > by.end) && arePairOfStates(account, sentence, persons)
  );
}

const AGREED = cued(
  /\b(?:agreed|discussed|reviewed|exchanged (?:views|information)|reaffirmed|pledged|committed)\b(?! to (?:hold|launch|establish|create|start|begin|convene|initiate|resume|set up|meet|elevate)\b)/i,
  'agree discu revie excha reaff pledg commi',
);
/** Behind the second name: its state, a post, and no other verb. */
const SUBJECT = lean(
  /^(?: of(?: the)?(?: \p{Lu}[\p{L}’-]{1,30}(?: of| the)?){1,4})?(?:,(?: [^,;.]{1,120},)?)?(?: (?:both|also|have|jointly))? $/u,
);
const OTHER_FRONT = /\b(?:as|that|when|said|which|by|after|before|following|since|under|whose)\b/;

/** `agreed to a plan at COP26` */
const ELSEWHERE =
  /\b(?:at|during) (?:the |an? |their )?(?:\S+ ){0,4}?(?:COP ?-?\d+|G-?\d+|UNGA|[Ss]ummit|[Cc]onference|Assembly|Forum)\b/;

/** `A hosted the Dialogue. Minister A of Norway and Minister B of Chile agreed to share data`, where nobody is named before. */
function isOfAgreement(account: Account, sentence: AccountSentence, { end }: Official): boolean {
  const verb = findIn(sentence, AGREED);
  if (verb === undefined || end > verb.start || !namesFirst(account, sentence)) return false;
  const persons = officials(sentence.mentions);
  const [first, second] = persons;
  if (first === undefined || second === undefined || !arePairOfStates(account, sentence, persons))
    return false;
  return (
    ofType(sentence.mentions, 'date').length === 0 &&
    !OTHER_FRONT.test(textIn(sentence, sentence.start, first.start)) &&
    SUBJECT.test(textIn(sentence, second.end, verb.start)) &&
    !ELSEWHERE.test(textIn(sentence, verb.end, sentence.end))
  );
}

const A_MEETING_OF = cued(
  /^[^;.]{0,60}?\b(?:an?|the) (?:\S+ ){0,3}?(?:meeting|conversation|call|talks)(?: (?:took place|was held))?(?: (?:in|at) [^;,.]{1,40}?)? (?:between|of) (?=\p{L})/iu,
  'meeti conve cal talks',
  'betwe of',
);
const WITH_OTHER = /^(?:(?!\band\b)[^;]){0,120}? with (?:(?!\band\b)[^;]){0,120}$/;
const TOOK_PLACE = /\b(?:took place|(?:was|were) held|(?:is|are) being held|hosted)\b/;

/** `A meeting between the ports agencies took place, attended by A and B`: not those who are named met. */
const OF_OTHERS = /[,;]|\b(?:attended|by|chaired|held|hosted|presence|took|was|were|which)\b/;

/** `On March 11, a meeting between Minister A and Secretary B took place`, `… a meeting of Minister A with Secretary B`: the first sentence. */
function isOneOfTwoWhoMet(account: Account, sentence: AccountSentence): boolean {
  if (sentence !== account.opening[0]) return false;
  const meeting = findIn(sentence, A_MEETING_OF);
  const persons = officials(sentence.mentions);
  const [first, second, ...others] = persons;
  if (meeting === undefined || first === undefined || second === undefined || others.length > 0) return false;
  if (first.start < meeting.end || !TOOK_PLACE.test(sentence.text)) return false;
  if (OF_OTHERS.test(textIn(sentence, meeting.end, first.start))) return false;
  const between = textIn(sentence, first.end, second.start);
  return textIn(sentence, meeting.start, meeting.end).endsWith('between ')
    ? arePairOfStates(account, sentence, persons)
    : WITH_OTHER.test(between);
}

const PARTICIPATION = cued(
  /\b(?:saw|witnessed|featured|marked by)\s+the\s+participation\s+of\b|\b(?:brings|brought) together(?= \p{Lu})/giu,
  'saw wit fea mar bri bro',
  'parti toget',
);

/** `The session witnessed the participation of Minister A and Secretary B`, `The Dialogue brought together A and B` */
function isBroughtTogether(sentence: AccountSentence, mention: Official): boolean {
  return lastBefore(findAllIn(sentence, PARTICIPATION), mention.start) !== undefined;
}

/** Whether it is one of two of whom a sentence tells so. */
export function isOfJointAct(account: Account, sentence: AccountSentence, mention: Official): boolean {
  return (
    isOpener(account, sentence, mention) ||
    isOfAgreement(account, sentence, mention) ||
    isBroughtTogether(sentence, mention) ||
    isOneOfTwoWhoMet(account, sentence)
  );
}
