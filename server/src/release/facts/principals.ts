/** Who met, without a word on who led. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import type { Span } from '../../text/span';
import { hostedPerson, isFellowGuest } from './guests';
import { isOfJointAct } from './jointActs';
import { cued, findAllIn, findIn, firstFrom, lastBefore, ofType, says, textIn } from './sentences';
import { namesFirst } from './firstNamed';
import { EACH } from './meetingsInTurn';
import { metOneToOne } from './oneToOne';
import { isMetByUs } from './signers';
import type { AccountSentence, MentionOf } from './sentences';
import { travellersMeant, VISIT_WAS } from './travellers';

type Official = MentionOf<'official'>;

const HOLDS = cued(
  /\b(?:held|hold|had (?:\S+ ){0,2}?talks|sat down|conferred|exchanged views|opened|(?:have )?conducted (?:an? |the |their )?(?:[a-z]+ ){0,2}(?:consultations|talks|discussions)|concluded (?:the|their|an?) (?:(?!(?:at|for|in|of|on|with) )\S+ ){0,5}?(?:Dialogue|Consultations|Forum|Talks|Working Group|(?:meeting|session|round) (?:of|under))\b|(?:launched|inaugurated) (?:in (?:\S+ ){1,3})?(?:the|an?) (?:\S+ ){0,5}?(?:Dialogue|Consultations|Forum|Talks|Working Group)\b|met|will meet|meets?|spoke|participated in|had an? (?:\S+ ){0,2}(?:meeting|conversation|call|exchange)|had (?:\S+ ){0,4}?meetings|announced the (?:launch|establishment|creation|inauguration) of (?:the|an?|their) (?:\S+ ){0,5}?(?:Dialogue|Consultations|Forum|Talks|Working Group)\b|discussed\b[^;]*\b(?:during|in|at) (?:an?|their|today[’']s) (?:\S+ ){0,2}(?:meeting|call|talks)|travel(?:l?ed|s)? to\b[^;]{0,80}\bfor (?:an?|the|their))\b(?![^;]*\b(?:led|leads?|head(?:ed|s)?)\b[^;]*\bdelegation\b)/i,
  'held hold sat confe excha opene launc inaug annou condu concl met will meet spoke parti had discu trave',
);

/** Whether the sentence tells that the official met the other side, or stood for a side alone. */
export function isPrincipal(account: Account, sentence: AccountSentence, mention: Official): boolean {
  return (
    metBetween(account, sentence, mention) ||
    metOneToOne(account, sentence).includes(mention) ||
    standsFor(account, sentence, mention) ||
    attendsAlone(account, sentence, mention) ||
    holdsMeeting(account, sentence, mention) ||
    isOfPair(sentence, mention) ||
    isInConsultations(account, sentence, mention) ||
    isHeldBetween(account, sentence, mention) ||
    isInvited(account, sentence, mention) ||
    isOneOfEach(account, sentence) ||
    isOfJointAct(account, sentence, mention) ||
    isMetByUs(account, sentence, mention) ||
    isMetByPost(account, sentence, mention)
  );
}

/** `held the Dialogue in Oslo, which included consultations between Minister A and Secretary B`, in the opening. */
function isInConsultations(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const between = lastBefore(findAllIn(sentence, INCLUDED), mention.start);
  if (between === undefined || !account.opening.includes(sentence)) return false;
  const persons = officials(sentence.mentions).filter(({ start }) => start > between.end);
  return persons.length === 2 && areOfManyStates(account, persons);
}

const INCLUDED = cued(
  /\b(?:included|featured|with) (?:a |an |the )?(?:\S+ )?(?:consultations|talks|meetings?|discussions) between\b/gi,
  'inclu featu with',
  'betwe',
);

const ATTENDED_BY = cued(
  /\b(?:meeting|dialogue|talks|consultations?|round|session)(?:\b[^;]{0,80}?\s(?:was|were)\s[^;]{0,40}?\b|,? )attended\s+by\b|\bwith\s+the\s+participation\s+of\b/gi,
  'atten parti',
);

/** `The meeting was attended by Minister A and Secretary B`, or `and her counterparts, B and C`: one of each state. */
function isOneOfEach(account: Account, sentence: AccountSentence): boolean {
  const at = account.prose.slice(0, 4).indexOf(sentence);
  const attended = at < 0 ? undefined : findIn(sentence, ATTENDED_BY);
  if (attended === undefined) return false;
  // "A held talks with B. The meeting was attended by C and D": who met is told
  if (account.prose.slice(0, at).some((earlier) => officials(earlier.mentions).length > 1)) return false;
  const persons = officials(sentence.mentions);
  const [first, second, ...others] = persons;
  if (first === undefined || second === undefined) return false;
  if (!OPENS_PAIR.test(textIn(sentence, attended.end, first.start))) return false;
  if (others.length > 0 && areOfManyStates(account, persons)) return true;
  const between = textIn(sentence, first.end, second.start);
  return between.includes(' and ') && (others.length === 0 || COUNTERPARTS.test(between));
}

const PARTICIPANTS_WERE = cued(
  /^\W*(?:Attending|Participating|Taking part)\b[^;,]{0,60}?\b(?:was|were|are|will be)\b|^\W*(?:The )?[Pp]articipants\b[^;,]{0,60}?\b(?:were|are|will be)\b|^\W*(?:The|This) (?:\S+ ){0,5}?(?:[Cc]onsultations|[Dd]ialogue|[Mm]eeting|[Rr]ound|[Ss]ession|[Tt]alks) (?:was|were) (?:\S+ly )?(?:inaugurated|opened) by\b(?!.{0,300}\bin (?:\p{Lu}\p{L}+ )?\d{4}\b)/u,
  'atten parti takin inaug opene',
  'was wer are wil',
);

/** `Participating were Minister A of Norway and Secretary B of Chile`, `The meeting was opened by Minister A and Secretary B of Chile`: one of each state, before anybody else is named. */
export function arePair(account: Account, sentence: AccountSentence): boolean {
  if (!says(sentence, PARTICIPANTS_WERE)) return false;
  const at = account.prose.indexOf(sentence);
  if (at > REACH_OF_TWO || account.prose.slice(0, at).some(({ mentions }) => officials(mentions).length > 0))
    return false;
  const persons = officials(sentence.mentions);
  return persons.length === 2 && areOfManyStates(account, persons);
}

const IN_ROUND =
  /^\W*(?:As part of|At|During|In|Within)\b[^,]{0,60}\b(?:consultations|dialogue|rounds?|session|talks)\b/;
const MET_WITH = cued(/\bmet with\b/gi, 'met');
const REACH_OF_ROUND = 6;

/** `During the consultations, the Deputy Head of the Ministry of Norway met with Minister B of Estonia.` */
function isMetByPost({ prose }: Account, sentence: AccountSentence, { start }: Official): boolean {
  const verb = lastBefore(findAllIn(sentence, MET_WITH), start);
  if (verb === undefined || !prose.slice(0, REACH_OF_ROUND).includes(sentence)) return false;
  if (!IN_ROUND.test(sentence.text)) return false;
  const [first] = officials(sentence.mentions);
  const post = ofType(sentence.mentions, 'title')[0];
  return (
    first?.start === start &&
    post !== undefined &&
    post.end < verb.start &&
    OPENS_PAIR.test(textIn(sentence, verb.end, start))
  );
}

const INVITED = cued(
  /\b(?:visit(?:s|ed|ing)?|travel(?:s|l?ed)?)\b[^;]{0,120}?\bat the invitation of\b/gi,
  'vis trav',
  'invit',
);
const COMES_FOR = /\b(?:for|to (?:hold|attend|co-?chair))\s+(?:(?:the|an?|their)\s+)?(?:\S+\s+){0,3}?$/;

/** `Secretary A visited Oslo at the invitation of Secretary B for the Consultations`, in the opening. */
function isInvited(account: Account, sentence: AccountSentence, { person }: Official): boolean {
  const invited = findIn(sentence, INVITED);
  if (invited === undefined || !account.opening.slice(0, 2).includes(sentence)) return false;
  const persons = officials(sentence.mentions);
  const guest = lastBefore(persons, invited.start);
  const host = firstFrom(persons, invited.end);
  const meeting = host && firstFrom(ofType(sentence.mentions, 'dialogue'), host.end);
  if (guest === undefined || host === undefined || meeting === undefined) return false;
  return (
    COMES_FOR.test(textIn(sentence, host.end, meeting.start)) &&
    (person === guest.person || person === host.person)
  );
}

/** Whether it is one of two persons between whom the sentence says that the meeting is held. */
function isHeldBetween(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const between = lastBefore(findAllIn(sentence, HELD_BETWEEN), mention.start);
  if (between === undefined) return false;
  const front = textIn(sentence, sentence.start, between.start);
  const named = lastBefore(ofType(sentence.mentions, 'dialogue'), between.start);
  const isNamed =
    named !== undefined &&
    account.opening.includes(sentence) &&
    AUXILIARY.test(textIn(sentence, named.end, between.start));
  const isOpening = sentence === account.opening[0];
  if (!isNamed && !OWN_MEETING.test(front) && !(isOpening && A_MEETING.test(front))) return false;
  const [first, second, ...others] = officials(sentence.mentions).filter(({ start }) => start > between.end);
  if (first === undefined || second === undefined) return false;
  const joint = textIn(sentence, first.end, second.start);
  return (
    OPENS_PAIR.test(textIn(sentence, between.end, first.start)) &&
    ((joint.includes(' and ') && (others.length === 0 || COUNTERPARTS.test(joint))) ||
      (others.length > 0 && areOfManyStates(account, [first, second, ...others])))
  );
}

/** `and his Norwegian and Estonian counterparts, B and C` */
const COUNTERPARTS = /\band (?:his|her|their)\b[^;]{0,60}\b(?:counterpart|colleague)s\b/;
const OWN_MEETING =
  /^\W*(?:\d+\W+)?(?:(?:More\s+)?specifically,?\s+)?(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|meeting|consultations?|talks|round|session)(?:\s+(?:was|were|will|be|is))*\s+$/i;
/** `Today a working meeting took place between …`, `Talks were held between …`, in the first sentence. */
const A_MEETING =
  /^\W*(?:(?:Today|On \S+ \S+),? )?(?:An? (?:\S+ ){0,3}?(?:dialogue|meeting|round|session)|(?:\S+ ){0,2}?(?:talks|consultations|discussions))\s[^;,]{0,20}$/i;
/** `(WTF) of Norway and Chile at the level of deputy ministers were`: whose meeting it is, and nothing that another verb tells. */
const AUXILIARY =
  /^(?:\s+\([^)]{1,20}\))?(?:\s+(?:at|of|between|among)\s(?:(?!\b(?:which|who|where|that|was|were|is|are)\b)[^;.:]){1,160}?)?(?:\s+(?:was|were|will|be|is|are))*\s+$/;
/** Posts and bodies in front of the first of the two, without a verb or a second state. */
const OPENS_PAIR = /^[^;]{1,160}$/;

/** `the first meeting between Mr A and his Norwegian counterpart, B` */
const BETWEEN = cued(
  /\b(?:meeting|engagement|encounter|talks) between\b/gi,
  'meeti engag encou talks',
  'betwe',
);
/** `The dialogue will be held between Ms. A, Director, and Mr. B, Secretary` */
const HELD_BETWEEN = cued(
  /\b(?:held|conducted|(?:take|took) place)\b[^;]{0,60}? between\b/gi,
  'held condu take took',
  'betwe',
);

function isOfPair(sentence: AccountSentence, mention: Official): boolean {
  const between = lastBefore(findAllIn(sentence, BETWEEN), mention.start);
  if (between === undefined) return false;
  return (
    /^[^;.]{0,80}$/.test(textIn(sentence, between.end, mention.start)) && isCounterpart(sentence, mention)
  );
}

/** `his counterpart, A`, `her Norwegian counterpart Dr B` */
export function isCounterpart(sentence: AccountSentence, { start }: Span): boolean {
  return COUNTERPART.test(textIn(sentence, Math.max(sentence.start, start - 42), start));
}

/** But not `and her colleague, A`. */
const COUNTERPART =
  /\b(?:counterpart|(?<!\band (?:his|her|their) (?:[a-z]+ |Cabinet )?)colleague),?\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$/;

/** `Foreign Secretary A will host Minister B`, further down an announcement. */
const WILL_HOST = cued(/\bwill (?:host|welcome|receive|meet)\b/i, 'will', 'host welco recei meet');
const REACH_OF_HOST = 10;
/** `A and B agreed …` under `… after meeting` */
const AGREED = cued(/\bagreed\b/i, 'agree');
const HOLD_IN_TITLE = /\b(?:meet|meets|met|meetings?|talks)\b/i;

/** Whether it tells of the first meeting of the trip. */
function isOfTrip({ trip }: Account, sentence: AccountSentence): boolean {
  const first = trip?.[0];
  return first !== undefined && (first.sentence === sentence || first.whom === sentence);
}

/** `A and B held consultations`: the two who met lead their sides where nobody else is said to. */
function holdsMeeting(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const isTripMeeting = isOfTrip(account, sentence);
  const isOpening =
    (sentence.index <= (account.sentences[0]?.zone === 'title' ? 3 : 1) && sentence.zone === 'lead') ||
    (account.opening[0]?.zone === 'body' && account.opening.slice(0, 2).includes(sentence)) ||
    opensJointText(account, sentence) ||
    namesFirst(account, sentence) ||
    (sentence.index < REACH_OF_HOST && says(sentence, WILL_HOST));
  const persons = officials(sentence.mentions);
  if (!isOpening && !isTripMeeting && !areTwoWhoMet(account, sentence, persons)) return false;
  const hosted = hostedPerson(sentence, persons);
  const isTitled = sentence === account.opening[0] && HOLD_IN_TITLE.test(account.title?.text ?? '');
  const verb =
    hosted?.verb ??
    findIn(sentence, HOLDS) ??
    findIn(sentence, HOSTS_POST) ??
    (isTripMeeting ? (findIn(sentence, VISIT_WAS) ?? findIn(sentence, EACH)) : undefined) ??
    (isTitled ? findIn(sentence, AGREED) : undefined);
  if (verb === undefined) return false;
  if (ANNOUNCED.test(textIn(sentence, Math.max(sentence.start, verb.start - LONGEST_ANNOUNCED), verb.start)))
    return false;
  const subject = persons.filter((person) => person.end <= verb.start && !isPossessor(sentence, person));
  if (subject.length === 0 && !isPostSubject(sentence, verb) && !isTravellerSubject(account, sentence))
    return hosted?.guest.person === mention.person && isBodyInFront(sentence, hosted.verb);
  const isSubject = subject.some((person) => person.person === mention.person);
  const met = persons.filter(
    (person) =>
      person.start > verb.end &&
      (person === hosted?.guest ||
        isBehindWith(sentence, person) ||
        (hosted !== undefined && isFellowGuest(sentence, hosted.guest, person))),
  );
  return isSubject
    ? subject.length <= MOST_OF_ONE ||
        areOfManyStates(account, subject) ||
        (subject.length <= MOST_LEADERS && MET_COUNTERPARTS.test(textIn(sentence, verb.end, sentence.end)))
    : met.some((person) => person.person === mention.person);
}

/** `President A and President B announce that the Dialogue will hold its first session`: others are to meet. */
const ANNOUNCED =
  /\bannounc(?:e[ds]?|ing) that (?!they\b|he\b|she\b|we\b)[^;]{1,140}? (?:will|is to|are to) $/;
const LONGEST_ANNOUNCED = 200;

const MOST_OF_ONE = 4;
/** `A, B, C, D, E and other officials met with their Norwegian counterparts` */
const MET_COUNTERPARTS = lean(/^ with (?:their |the |\p{Lu}\S+ |senior ){0,3}counterparts\b/u);

/** `She met with President A`, of whoever has travelled. */
function isTravellerSubject(account: Account, sentence: AccountSentence): boolean {
  const { travellers, asDelegation } = travellersMeant(account, sentence);
  return travellers.length > 0 && !asDelegation;
}

/** `Berg and Rojas met in private`, further down: nobody but one of each state in front of the verb. */
function areTwoWhoMet(account: Account, sentence: AccountSentence, persons: readonly Official[]): boolean {
  const [first, second, ...others] = persons;
  if (first === undefined || second === undefined || others.length > 0) return false;
  return (
    account.prose.slice(0, REACH_OF_TWO).includes(sentence) &&
    textIn(sentence, first.end, second.start).endsWith(' and ') &&
    TWO_MET.test(textIn(sentence, second.end, second.end + LONGEST_TWO_MET)) &&
    areOfManyStates(account, persons)
  );
}

const REACH_OF_TWO = 5;
const TWO_MET = /^ (?:then |also )?(?:met|held (?:talks|a meeting|negotiations))\b/;
const LONGEST_TWO_MET = 24;

/** `Secretary A will host Norway’s Foreign Minister`: the guest is told by the post alone. */
const HOSTS_POST = cued(
  /\bwill (?:host|receive|welcome)\s+(?:(?:the|his|her)\s+)?\p{Lu}[^.;,]{0,80}?(?:Minister|Secretary|President|Advis[eo]r|counterpart)\b/u,
  'will',
  'host recei welco',
);

/** `The Department will host Minister A`: a body and nobody else in front of the verb. */
function isBodyInFront(sentence: AccountSentence, verb: Span): boolean {
  const body = lastBefore(ofType(sentence.mentions, 'agency'), verb.start);
  return body !== undefined && BODY_HOSTS.test(textIn(sentence, body.end, verb.start));
}

const BODY_HOSTS = /^ (?:(?:will|has(?: had)?|had) (?:the )?)?$/;

/** `the Working Group agreed during President A's visit met`: the visit is named after him, and others met. */
function isPossessor(sentence: AccountSentence, { end }: Official): boolean {
  return /^[’']s\b/.test(textIn(sentence, end, end + 2));
}

/** `The Foreign Secretary spoke to …`: who met is told by the post alone. */
function isPostSubject(sentence: AccountSentence, verb: Span): boolean {
  const post = ofType(sentence.mentions, 'title')[0];
  return post !== undefined && post.end < verb.start && verb.start - post.end < 12;
}

const MEETING_BETWEEN = cued(
  /^\W*(?:Following|After|At|During|In) (?:a|the|their) (?:\S+ ){0,2}?meeting\b[^;]{0,80}?\bbetween\b/i,
  'fol aft at dur in',
  'bet',
);

/** `Following the meeting held between A, B and C, it was agreed …` */
function metBetween(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const joint = account.opening.find(({ zone }) => zone === 'joint-text');
  if (sentence !== (joint ?? account.opening[0])) return false;
  const between = findIn(sentence, MEETING_BETWEEN);
  if (between === undefined || mention.start < between.end) return false;
  return officials(sentence.mentions).every(({ start }) => start > between.end);
}

const MOST_LEADERS = 12;

/** `President A, Prime Minister B of Norway, … and Chancellor C spoke`: one of each state. */
function areOfManyStates(account: Account, persons: readonly Official[]): boolean {
  if (persons.length > MOST_LEADERS) return false;
  const states = persons.map(({ person }) => countryOfPerson(account, person));
  const known = states.filter((code) => code !== undefined);
  return known.length >= persons.length - 1 && new Set(known).size === known.length;
}

/** Whether it is one of the first two sentences of a joint text. */
function opensJointText({ opening }: Account, sentence: AccountSentence): boolean {
  const first = opening.find(({ zone }) => zone === 'joint-text');
  return first !== undefined && (sentence === first || sentence.index === first.index + 1);
}

/** `met with the Prime Minister, the Foreign Minister and …`: several of one side, in the lead. */
export function isAmongMet(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const verb = findIn(sentence, HOLDS);
  return (
    (sentence.zone === 'lead' || isOfTrip(account, sentence)) &&
    verb !== undefined &&
    mention.start > verb.end &&
    isBehindWith(sentence, mention)
  );
}

/** Whether `with` stands not far in front of the name, in its clause. */
export function isBehindWith(sentence: AccountSentence, mention: Official): boolean {
  const front = textIn(sentence, sentence.start, mention.start);
  const last = front.slice(front.lastIndexOf(';') + 1);
  // "met with Secretary A; Minister B; and Director C"
  const clause = ITEM.test(last) ? front : last;
  const at = clause.search(/\b(?:with|spoke to)\s/);
  return at >= 0 && clause.length - at < 320;
}

/** An item of a list that semicolons part: a post, no verb. */
const ITEM = lean(
  /^\s+(?:and\s+)?(?:the\s+)?\p{Lu}(?!.*\b(?:met|spoke|held|discussed|led|will|was|were|said|who|also)\b)/u,
);

/** `A will take part in the Dialogue`, `B will attend on behalf of his government` */
const TAKES_PART = cued(
  /\b(?:participat(?:es?|ed)|takes? part|took part)\s+in\s+(?:an?|the)\b/gi,
  'par tak too',
);
const ATTENDS_FOR = cued(
  /\b(?:attend(?:s|ed)?|participat(?:es?|ed))\b[^;.]{0,40}?\bon behalf of (?:his|her|its|their|the)\b/gi,
  'att par',
  'beh',
);

const ATTENDED = cued(
  /\b(?<!\balso )(?:attended|took part in|participated in) the\b|\bparticipated as (?:\S+ )?(?:representatives|heads|delegates)\b/gi,
  'att too par',
);

/** `A of Norway, B of Estonia and C of Japan attended the meeting`: each is the only one of a state. */
function attendsAlone(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const verb = firstFrom(findAllIn(sentence, ATTENDED), mention.end);
  if (verb === undefined) return false;
  const subject = officials(sentence.mentions).filter(({ end }) => end <= verb.start);
  return subject.length > 1 && areOfManyStates(account, subject);
}

/** Whether the official alone stands for a side: whoever takes part in the meeting that the lead tells of. */
function standsFor(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const isAnnounced =
    sentence === account.opening[0] &&
    (account.title?.dialogue !== undefined || (account.main?.parties.length ?? 0) > 1);
  const verb =
    firstFrom(findAllIn(sentence, ATTENDS_FOR), mention.end) ??
    (isAnnounced ? firstFrom(findAllIn(sentence, TAKES_PART), mention.end) : undefined);
  return verb !== undefined && officials(sentence.mentions).every(({ end }) => end <= verb.start);
}
