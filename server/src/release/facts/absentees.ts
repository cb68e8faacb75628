/** Officials whom a sentence names and who were not at the meeting. */
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { isAsideOf } from './asides';
import { cued, findAllIn, lastBefore, mayName, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** `“Secretary A was accompanied by B,” the statement read`, `“The delegation will be led by A,” B says`: of who was there. */
const TELLS_WHO =
  /^["“][^"”;]{1,120}? (?:was accompanied by|delegation (?:is|was|is being|will be|would be) (?:led|headed) by)\b/;

/** Whether the sentence names the official in a quotation, as the one deputised for, a founder, a source, or of another meeting. */
export function isAbsent(sentence: AccountSentence, mention: Official): boolean {
  return (
    (mention.quoted && !TELLS_WHO.test(sentence.text)) ||
    isDeputised(sentence, mention) ||
    isFounder(sentence, mention) ||
    isSource(sentence, mention) ||
    isTeller(sentence, mention) ||
    isOfEarlier(sentence, mention) ||
    isOfLater(sentence, mention) ||
    isOfMeetingBefore(sentence, mention) ||
    isSender(sentence, mention) ||
    isServed(sentence, mention) ||
    isMourned(sentence, mention) ||
    isOfThen(sentence, mention) ||
    isAsideOf(sentence, mention)
  );
}

/** `, with then Deputy Minister A in the chair`, `by the then Secretary, B`: who holds another post now. */
const OF_THEN = lean(/(?<!\band )\b[Tt]hen[- ](?:\p{Lu}[\p{L}.]+ )?$/u);
const OF_POST = lean(/^(?:,| (?:of|for|in|at|and|the|\p{Lu}[\p{L}.’'-]*))* ?$/u);
const THEN = stemsOf('then');
const LONGEST_THEN = 24;

function isOfThen(sentence: AccountSentence, { start }: Official): boolean {
  const post = mayName(sentence, THEN) ? lastBefore(ofType(sentence.mentions, 'title'), start) : undefined;
  if (post === undefined || !OF_POST.test(textIn(sentence, post.end, start))) return false;
  return OF_THEN.test(textIn(sentence, Math.max(sentence.start, post.start - LONGEST_THEN), post.start));
}

/** `mourned Minister A`, `condolences to the family of Ambassador B`, `tribute to the late C` */
const MOURNED = cued(
  /\b(?:mourn(?:ed|s)?|condolences (?:to|on)|tribute to|(?:passing(?: away)?|death|loss|memory) of)\s/gi,
  'mourn condo tribu passi death loss memor',
);
const WHOSE = lean(
  /^(?:(?:the|former|late|his|her|their|family|of|passing|death|for|and|\p{Lu}[\p{L}.’'-]*)\s){0,8}$/u,
);

/** Whom those who met mourned. */
function isMourned(sentence: AccountSentence, { start }: Official): boolean {
  const mourned = lastBefore(findAllIn(sentence, MOURNED), start);
  return mourned !== undefined && WHOSE.test(textIn(sentence, mourned.end, start));
}

const SERVES = lean(
  /\b(?:[Aa]dvis[eo]r|Counsel(?:l?or)?|[Aa]ssistant|[Aa]ide|Deputy|[Ee]nvoy|Representative|Secretary) to (?:[\p{L}.]+ ){0,3}(?:President|Minister|Secretary|Chancellor|King|Queen|Premier) $/u,
);

/** `Peter Holm, Senior Advisor to President A`: whom another's post serves. */
function isServed(sentence: AccountSentence, { start }: Official): boolean {
  const front = textIn(sentence, Math.max(sentence.start, start - LONGEST_SERVING), start);
  return front.includes(' to ') && SERVES.test(front) && !OWN_TITLE.test(front);
}

const LONGEST_SERVING = 80;
/** `Advisor to the Vice President A`: the post of A. */
const OWN_TITLE = /\bto the [^,;]*$/;

/** `on behalf of`, `in the absence of`, `under the directions of`: whoever comes next was not there. */
const IN_PLACE_OF = lean(
  /\b(?:on behalf of(?! (?:both|the two|their(?: respective)?) (?:countries|delegations|governments|sides|states)\b)|in place of|in the absence of|(?:directives?|(?<!\bunder the )direction|(?<!\b(?:delegation|side|team) (?:was|is|were|are) under the )directions|instructions|patronage) (?:of|from))\s+[^,;]{0,80}$/i,
);

/** `On behalf of the Vice Minister, A, …`: who was not there. */
function isDeputised(sentence: AccountSentence, mention: Official): boolean {
  if (!mayName(sentence, OF_DEPUTIES)) return false;
  const deputy = lastBefore(ofType(sentence.mentions, 'official'), mention.start);
  if (deputy !== undefined && FOR_REPRESENTATIVE.test(textIn(sentence, deputy.end, mention.start)))
    return true;
  return IN_PLACE_OF.test(textIn(sentence, Math.max(sentence.start, mention.start - 110), mention.start));
}

/** `chaired by Minister A, on behalf of the High Representative of the European Union for …, Mr. B` */
const FOR_REPRESENTATIVE = /\bon behalf of (?:the )?(?:EU |EU[’']s )?High Representative\b[^;]{0,160}$/;

const OF_DEPUTIES = stemsOf('behalf place absence directive direction instructions patronage');

const FOUNDED_BY = cued(
  /,\s+(?:which\s+was\s+)?(?:first\s+)?(?:launched|established|announced|created|founded|initiated|agreed)\s+by\b/gi,
  'launc estab annou creat found initi agree',
  'by',
);

/** `The Dialogue, launched by President A in 2015, meets every year`: who was not there. */
function isFounder(sentence: AccountSentence, { start }: Official): boolean {
  const by = lastBefore(findAllIn(sentence, FOUNDED_BY), start);
  return by !== undefined && !/[,;]/.test(textIn(sentence, by.end, start));
}

const EARLIER = cued(
  /\b(?:previous|earlier|prior|past)\s+(?:\S+\s+)?(?:meetings?|talks|discussions|rounds?|conversations?|visits?)\b/gi,
  'previ earli prior past',
  'meeti talks discu round conve visit',
);

/** `built on previous meetings, including the one between A and B`: who was there before. */
function isOfEarlier(sentence: AccountSentence, { start }: Official): boolean {
  const earlier = lastBefore(findAllIn(sentence, EARLIER), start);
  if (earlier === undefined) return false;
  const between = textIn(sentence, earlier.end, start);
  if (!OF_THOSE.test(between) || NOW_LEADS.test(between)) return false;
  const opens = OPENING.test(textIn(sentence, sentence.start, earlier.start));
  return !opens || !between.replace(YEAR_OR_LIST, '').includes(',');
}

/** What joins those who were there to the meeting: `between`, `including`, or `with` and `of` right in front of them. */
const OF_THOSE = lean(
  /\b(?:between|among|including)\b|^[^,;]*\bwith\b[^,;]*$|^\s+of\s+(?:the\s+)?\p{Lu}[^,;]*$/u,
);
/** `… and was co-chaired by A`: the sentence goes on with the meeting itself. */
const NOW_LEADS =
  /\b(?:and|was|were|is|will be)\s+(?:co-?)?(?:led|headed|chaired|hosted|convened|opened|attended)\b/;
/** `Building on previous meetings between A and B, C and D met`: a comma ends what opens the sentence. */
const OPENING = lean(
  /^\W*(?:\p{L}+ing|[Aa]s|[Aa]fter|[Ss]ince|[Ii]n|[Aa]t|[Dd]uring|[Bb]ased|[Uu]nlike)\b[^,;]*$/u,
);
const YEAR_OR_LIST = /,(?=\s+(?:including|(?:19|20)\d\d\b))|(?<=\b(?:19|20)\d\d),/g;

/** `, according to Spokesman A`: who tells of the meeting. */
function isSource(sentence: AccountSentence, { start }: Official): boolean {
  return (
    mayName(sentence, ACCORDING) &&
    /\baccording to\s[^,;]*$/i.test(textIn(sentence, Math.max(sentence.start, start - 110), start))
  );
}

const ACCORDING = stemsOf('according');

const TELLS = lean(
  /^\s+(?:says|said|has said|(?:has )?(?:announced|confirmed|added|noted|stated|told))(?: (?:today|yesterday|on \p{Lu}\p{Ll}+day|here|in a (?:press )?statement))?\s*[.,"”]?\s*$/u,
);
const BEHIND_WHAT_IS_TOLD = /[,"”]\s+(?:[^,;"“”]{1,90}\s)?$/;
const LONGEST_POST = 100;
const OF_TELLERS = stemsOf('says said announced confirmed added noted stated told');

/** `will meet this week, Minister A says.`: who tells of the meeting. */
function isTeller(sentence: AccountSentence, { start, end }: Official): boolean {
  return (
    mayName(sentence, OF_TELLERS) &&
    TELLS.test(textIn(sentence, end, end + LONGEST_POST)) &&
    BEHIND_WHAT_IS_TOLD.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_POST), start))
  );
}

const PRECEDED = cued(
  /\b(?:was|were)\s+preceded\s+by\s+(?:an?|the)\s+(?:\S+\s+){0,3}?(?:meetings?|sessions?|consultations|talks)\b/gi,
  'was wer',
  'preced',
);

/** `The Commission was preceded by a meeting of officials, co-chaired by A and B`: who met there. */
function isOfMeetingBefore(sentence: AccountSentence, { start }: Official): boolean {
  const before = lastBefore(findAllIn(sentence, PRECEDED), start);
  if (before === undefined) return false;
  const between = textIn(sentence, before.end, start);
  return CHAIRED_BY.test(between) && !LED_NOW.test(between);
}

const CHAIRED_BY = /[,\s]\s?(?:which\s(?:was|were)\s)?(?:co-?)?(?:chaired|led|headed)\sby\b/;
/** `, was co-chaired by`, `and led by`: the sentence goes on with the meeting itself. */
const LED_NOW = /(?:(?<!\bwhich\s)\b(?:was|were)|\band)\s(?:co-?)?(?:chaired|led|headed)\b/;

const LATER = cued(
  /\b(?:precursor to|prelude to|preparation for|ahead of|in advance of|run-up to)\b[^;.]{0,120}?,?\s+(?:where|at which|in which|when)\b/gi,
  'precu prelu prepa ahead advan run',
  'where which when',
);

/** `The meeting is a precursor to the Summit, where A and B will preside`: who meets there. */
function isOfLater(sentence: AccountSentence, { start }: Official): boolean {
  return lastBefore(findAllIn(sentence, LATER), start) !== undefined;
}

/** `A, as President B’s special representative`, `A today announced the designation of a delegation`: who sent others. */
function isSender(sentence: AccountSentence, { end }: Official): boolean {
  return mayName(sentence, OF_SENDERS) && SENT.test(textIn(sentence, end, end + LONGEST_SENDING));
}

const OF_SENDERS = stemsOf('representative envoy instruction behalf delegation');

const LONGEST_SENDING = 100;

const SENT = lean(
  /^[’']s\s+(?:\S+\s+)?(?:representatives?|envoys?|instructions?|behalf)\b|^(?:\s+of\s+(?:the\s+)?\S+)?,?\s+(?:today\s+|has\s+)?(?:announce[ds]?|designate[ds]?|appoint(?:ed|s)|named)\s+(?:today\s+)?(?:an?|the)\s+(?:\S+\s+){0,5}?delegation\b/i,
);
