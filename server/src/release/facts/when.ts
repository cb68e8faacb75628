/** When a meeting was: of the dates in a release the one that tells the day of its own meeting. */
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import type { Reference } from '../model';
import { officials } from './account';
import { isAsideOf } from './asides';
import { journeysThen, leavesOn, REACH_OF_DEPARTURE, REACH_OF_JOURNEY } from './departures';
import { CAME_TOGETHER, STAYED } from './encounters';
import { RECEIVED_BY } from './receptions';
import { isCommemorated, isFollowedUp } from './followedUp';
import { joinedRuns } from './joinedCountries';
import type { Account } from './account';
import { metOneToOne } from './oneToOne';
import { cued, firstFrom, mayName, ofType, says, textIn } from './sentences';
import { dayOfSession, dayOfUnnamed, EARLIER } from './sessionDays';
import type { AccountSentence, MentionOf } from './sentences';
import { returnsOn } from './returns';
import { isTripSentence } from './trips';

/** Words of a meeting. */
export const MEETING = cued(
  /\b(?:met|sat down with|(?:sat down|came together)(?=[^;.]{0,80}? for (?:a|its|the|their)\b[^;.]{0,60}?\b(?:consultations|dialogue|group|meeting|round|session|talks)\b)|had (?:\S+ ){0,2}?talks|conferred|(?:will|to) confer(?! (?:an?|the|upon|his|her)\b)|(?:assembles?|comes? together|gathers?)(?= (?:again |anew |for (?:the|a) \S+ time )?(?:in|on|at|from)\b)|exchanged views|meets?(?! (?:the|these|our|their|those|this) (?:\S+ )?(?:challenges?|needs?|goals?|demands?|threats?|moment|targets?)\b)|meetings?|held(?!\s+(?:accountable|responsible|by|hostage))|hold(?! [^;.]{1,40} (?:accountable|responsible)\b)|convened?|participated|hosts?|hosted|spoke|calls? (?:with|between|among)|(?:phone|video) calls?|(?:tele)?phone conversations?|conversations? (?:with|between)(?! (?:the |an? |her |his )?(?:\S+ )?(?:crew|journalists|media|press|reporters|students|workers)\b)|officials will discuss|took place|taken place|summit|joined|consultations?|dialogues?|conferences?|talks|opened|traveled|travelled|attend|gathered|during|launched|inaugurated|kick(?:s|ed) off|(?:start(?:s|ed)|begins|began|commence[ds]) (?:in|at|on|here)|co-chaired|co-?chair (?:the|their) (?:\S*(?:st|nd|rd|th)|second|inaugural)|chaired|concluded|conducted (?:\S+ ){0,3}discussions)\b|\breceived [^;.]{0,60}?(?:Minister|President|Secretary|Ambassador|Chancellor|Commissioner|Speaker|Envoy|Representative|counterpart|delegation)\b|\bcalled on (?:\S+ ){0,3}?(?:President|Prime Minister|Minister|Mantri|Chancellor|King|Speaker|counterpart)\b(?![^;.]{0,90} (?:to|for) )|\b(?:courtesy|introductory|farewell) calls? (?:up)?on\b/i,
  'ass come comes gat cal sat came had confe excha met off mee hel hol con par hos spo cal pho tel vid too tak sum joi dia tal ope tra att gat dur lau ina kic sta beg com co coc cha rec',
);
const COURTESY = '(?:is|was|are|were) (?:honou?red|pleased|delighted|proud|privileged)';
const HAD = 'ha[ds] the (?:honou?r|pleasure|privilege) of';
/** `proud to welcome Chile to the Arctic Council` tells of no meeting. */
const PERSON =
  '(?=[^;,]{1,80}?\\b(?:President|Minister|Secretary|Ambassador|Chancellor|Commissioner|Speaker|Envoy|Representative|King|Queen|counterpart|delegation|leaders|ministers))';
/** `will receive the credentials of Ambassador A` */
const NO_PAPERS = '(?! (?:the )?(?:copies of )?(?:the )?(?:[Cc]redentials|[Ll]etters?) )';
/** `honoured to welcome President A to Oslo next month` */
const NOT_LATER =
  '(?![^;.]{0,60}\\b(?:next (?:week|month|year)|later this|tomorrow|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b))';
/** `will welcome Minister A to Oslo`, but not next month or later */
const SOON =
  '(?![^;.]{0,80}\\b(?:next (?:month|year)|later this|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b))';
/** `welcomed the Norwegian Minister for Trade to Washington`, `will receive Minister A in Oslo`, `is honored to welcome President A to Oslo` */
export const WELCOMED_TO = cued(
  new RegExp(
    `\\bwill (?:welcome|receive)${NO_PAPERS}${PERSON}\\s[^;]{5,140}?\\s(?:to|in|at)\\s(?:the\\s)?[A-Z]${SOON}|\\bwelcomed\\s[^;]{5,140}?\\sto\\s(?:the\\s)?[A-Z]|\\b(?:${COURTESY} to welcome|${HAD} welcoming)${PERSON}\\s[^;]{5,140}?\\sto\\s(?:the\\s)?[A-Z]${NOT_LATER}|\\b(?:${COURTESY} to (?:receive|host)|${HAD} (?:receiving|hosting))\\s[^;]{5,140}?\\s(?:in|at|to)\\s(?:the\\s)?[A-Z]${NOT_LATER}`,
  ),
  'welco recei hosti host',
);
const NO_MEETING_DATE =
  /\b(?:announced|said|issued)\s+today\s+\($|\b(?:announced|issued|released|since|announce|said),?\s*(?:on\s+)?$/i;
/** `, announced during the visit on`, `was preceded by an expert meeting on`: when the meeting was decided or prepared. */
const DECIDED_ASIDE = lean(
  /\bpreceded\s+by\s+(?:an?|the)\s[^,;.]{0,80}$|,\s+(?:(?:which|that)\s+(?:was|were)\s+)?(?:first\s+)?(?:announced|established|launched|created|founded|formed|agreed|set up)\b[^,;.]{0,90}$/i,
);
const REACH_OF_ASIDE = 120;
const ANNOUNCED_BEHIND = /^\s*announced\b/i;

type DateOf = MentionOf<'date'>;

/** Whether a reference to another meeting has the place or date. */
export function isReferred(references: readonly Reference[], span: Span): boolean {
  return references.some(
    (reference) =>
      overlaps(reference.span, span) ||
      (reference.dateSpan !== undefined && overlaps(reference.dateSpan, span)),
  );
}

/** A day or range that tells when the meeting is, not when it was announced or what it follows. */
export function isMeetingDate(account: Account, sentence: AccountSentence, date: DateOf): boolean {
  if (date.quoted || date.date.start === undefined) return false;
  const isDay = date.date.precision === 'day' || date.date.precision === 'range';
  if (!isDay || date.date.start.length < 10) return false;
  if (date.date.precision === 'range' && (isTripSentence(sentence) || isOfVisit(sentence, date, VISIT_ON)))
    return false;
  if (isOfVisit(sentence, date, VISIT_FROM) && !/\bmet\b/.test(sentence.text)) return false;
  const { text } = account.read;
  const front = text.slice(Math.max(0, date.start - 24), date.start);
  return (
    !NO_MEETING_DATE.test(front) &&
    !ANNOUNCED_BEHIND.test(text.slice(date.end, date.end + 16)) &&
    !DECIDED_ASIDE.test(text.slice(Math.max(sentence.start, date.start - REACH_OF_ASIDE), date.start)) &&
    !isOtherEventsDay(text, date) &&
    !leavesOn(text.slice(Math.max(sentence.start, date.start - REACH_OF_DEPARTURE), date.start)) &&
    !returnsOn(sentence, date) &&
    !isOfNewswire(sentence, date) &&
    !isFollowedUp(sentence, date) &&
    !isAsideOf(sentence, date) &&
    !isCommemorated(sentence, { start: date.start, day: date.date.start }, account.read.issued?.date) &&
    !journeysThen(textIn(sentence, date.end, date.end + REACH_OF_JOURNEY)) &&
    sentence.start <= date.start
  );
}

const LONGEST_NEWSWIRE = 60;

/** `OSLO, (Newswire - 3rd May, 2021 ) :The Minister …`: the day of the report. */
function isOfNewswire(sentence: AccountSentence, { start, end }: DateOf): boolean {
  return (
    start - sentence.start < LONGEST_NEWSWIRE &&
    /\([^()]{2,50} [-–] $/.test(textIn(sentence, sentence.start, start)) &&
    /^ ?\)/.test(textIn(sentence, end, end + 2))
  );
}

const LONGEST_VISIT = 60;
const OF_VISITS = stemsOf('visit trip');
const VISIT_ON = /\b(?:visit|trip) to (?:\S+ ){1,5}(?:on|from) $/;
const VISIT_FROM = /\b(?:visit|trip) to (?:\S+ ){1,5}(?:from|beginning|starting)(?: on)? $/;

/** `During her visit to Oslo on 3-5 May`: the days of the visit. */
function isOfVisit(sentence: AccountSentence, date: DateOf, visit: RegExp): boolean {
  return (
    mayName(sentence, OF_VISITS) &&
    visit.test(textIn(sentence, Math.max(sentence.start, date.start - LONGEST_VISIT), date.start))
  );
}

/** `the July 7 assassination`, `April 27 visit`: a day in front of a noun names that thing's day. */
function isOtherEventsDay(text: string, date: DateOf): boolean {
  const behind = text.slice(date.end, date.end + 40);
  const front = text.slice(Math.max(0, date.start - 12), date.start);
  return (
    /(?:the|’s|'s|following the)\s+$/.test(front) &&
    /^\s+(?!meeting|dialogue|consultation|discussion|round|session|talks|and\b|in\b|at\b|to\b|with\b|for\b|,)(?:[a-z]+|[A-Z]\S+\s+(?:[A-Z]\S+\s+)?(?:Charter|Declaration|Statement|Agreement|Summit|Visit|Accord))/.test(
      behind,
    )
  );
}

/** A date with the sentence that it stands in. */
export interface When {
  readonly date: DateOf;
  readonly sentence: AccountSentence;
}

/** `Meeting in Stockholm` in the title: of several days the one behind that place. */
function atTitlePlace({ read, title }: Account, candidates: readonly When[]): When | undefined {
  const place = title?.place;
  if (place === undefined) return undefined;
  return candidates.find(({ date, sentence }) =>
    ofType(sentence.mentions, 'place').some(
      ({ value, end }) => value === place && /^,?\s+(?:on\s+)?$/.test(read.text.slice(end, date.start)),
    ),
  );
}

/** The date of the meeting that the release is about, or undefined where none is told. */
export function meetingDate(
  account: Account,
  references: readonly Reference[],
  dialogue: MentionOf<'dialogue'> | undefined,
): When | undefined {
  const candidates: When[] = [];
  for (const sentence of account.opening) {
    const dates = ofType(sentence.mentions, 'date');
    for (const [i, date] of dates.entries())
      if (
        isMeetingDate(account, sentence, date) &&
        !isReferred(references, date) &&
        !isToldAgain(sentence, date, dates[i + 1])
      )
        candidates.push({ date, sentence });
  }
  if (candidates[0]?.sentence !== account.opening[0] && hasOpenDay(account, dialogue)) return undefined;
  const placed = atTitlePlace(account, candidates);
  if (placed !== undefined) return placed;
  const withDialogue = candidates.find(
    ({ sentence }) =>
      dialogue !== undefined && sentence.start <= dialogue.start && dialogue.end <= sentence.end,
  );
  const inMeeting = candidates.find(
    ({ sentence, date }) =>
      (says(sentence, MEETING) ||
        says(sentence, CAME_TOGETHER) ||
        (account.trip?.length === 1 && says(sentence, STAYED)) ||
        metOneToOne(account, sentence).length > 0 ||
        says(sentence, WELCOMED_TO) ||
        says(sentence, ON_MISSION) ||
        isDayOfVisit(account, sentence)) &&
      (sentence.index <= 2 ||
        sentence === account.opening[0] ||
        date.date.basis === 'full' ||
        account.kind === 'fact-sheet'),
  );
  return (
    withDialogue ??
    dayOfSession(account, dialogue) ??
    inMeeting ??
    dayOfUnnamed(account) ??
    scheduledDay(account, dialogue) ??
    dayOfField(account) ??
    dayOfReception(account) ??
    dateElsewhere(account, references, dialogue) ??
    onlyDay(account, candidates)
  );
}

const VISITED = cued(
  /\b(?:visited|made an? (?:\S+ ){0,2}visit|paid an? (?:\S+ ){0,2}visit|arrived)\b/i,
  'visit arriv',
);
/**
 * `a Presidential Delegation to Oslo to pay respects upon …`, `a delegation for the anniversary in Oslo`, `The delegation
 * will visit Oslo on …`
 */
export const ON_MISSION = cued(
  /\bdelegation (?:to [^;.]{2,100}? (?:to (?:pay|honou?r|mark|commemorate|celebrate|observe|represent)|for (?:the|an?)|on the occasion of)\b|for (?:the|an?)\b|to (?:represent|pay|honou?r|mark|commemorate|celebrate)\b|(?:that|which|who) will (?:represent|honou?r|pay|mark|commemorate|celebrate)\b|representing\b|will (?:visit|travel)\b)/i,
  'deleg',
  'pay hon mar com cel obs rep vis tra for occ',
);
const DURING_VISIT = /^(?:During|On|In the course of) (?:the|this|her|his|their) (?:\S+ )?(?:visit|trip)\b/;

/** `On 3 May Minister A made a visit to Oslo. During the visit, she met …` */
function isDayOfVisit({ opening }: Account, sentence: AccountSentence): boolean {
  const next = opening[opening.indexOf(sentence) + 1];
  return next !== undefined && DURING_VISIT.test(next.text) && says(next, MEETING) && says(sentence, VISITED);
}

/** `will host the first Dialogue on May 7-8`: the day of the meeting itself, whose year nothing tells. */
function hasOpenDay({ opening }: Account, dialogue: MentionOf<'dialogue'> | undefined): boolean {
  const [first] = opening;
  if (first === undefined || dialogue === undefined || dialogue.end > first.end) return false;
  return ofType(first.mentions, 'date').some(
    ({ start, value, date }) => value === '?' && date.parts.days.length > 0 && start > dialogue.end,
  );
}

/** `officials of the two countries on Wednesday focussed on …`, the round named behind it: the one day that the opening has. */
function onlyDay({ opening, read }: Account, candidates: readonly When[]): When | undefined {
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) return undefined;
  const isOfBoth = says(only.sentence, OF_BOTH) || opensWithBoth(read.text, only.sentence);
  return only.sentence === opening[0] && isOfBoth ? only : undefined;
}

/** `Norway and Chile on Wednesday discussed …` */
function opensWithBoth(text: string, { start, mentions }: AccountSentence): boolean {
  const run = joinedRuns(text, ofType(mentions, 'country'))[0];
  return run?.[0] !== undefined && run[0].start - start <= LONGEST_ARTICLE;
}

const LONGEST_ARTICLE = 4;

/** `today, April 30th`: the day that is written out stands, whatever day the page is of. */
function isToldAgain(sentence: AccountSentence, date: DateOf, next: DateOf | undefined): boolean {
  return (
    next?.date.precision === 'day' &&
    next.date.basis !== 'relative' &&
    date.date.basis === 'relative' &&
    /^,?\s+(?:on\s+|\()?$/.test(textIn(sentence, date.end, next.start))
  );
}

/** `Date and time: 9:30 on March 19`, `When: …` */
const DAY_FIELD = cued(/^\W*(?:\d+\W+)?(?:Dates?(?: and time)?|Time and date|When)\s*:/i, 'date time when');
/** Invitations tell them below their text. */
export const REACH_OF_FIELDS = 20;

/** The day of a notice that tells day, venue and participants line by line. */
function dayOfField(account: Account): When | undefined {
  for (const sentence of account.prose.slice(0, REACH_OF_FIELDS)) {
    if (!says(sentence, DAY_FIELD)) continue;
    const date = ofType(sentence.mentions, 'date').find((mention) =>
      isMeetingDate(account, sentence, mention),
    );
    if (date !== undefined) return { date, sentence };
  }
  return undefined;
}

/** `visited Chile. On May 3 she paid a courtesy call on Minister B`: the day in the sentence of whom a trip met. */
function dayOfReception(account: Account): When | undefined {
  const sentence = account.trip?.[0]?.sentence;
  if (sentence === undefined || !says(sentence, RECEIVED_BY)) return undefined;
  const date = ofType(sentence.mentions, 'date').find((mention) => isMeetingDate(account, sentence, mention));
  return date && { date, sentence };
}

const SCHEDULED =
  /^(?: \([^()]{1,20}\))?,? (?:(?:(?:which|that) )?(?:is |are )?(?:scheduled|slated|set|due|planned) (?:for|to (?:be held|take place) (?:on|from)) |taking place (?:in [^;]{2,40}?,? )?(?:on|from) )$/;
const REACH_OF_SCHEDULE = 6;
const LONGEST_SCHEDULE = 80;

/** `The Dialogue, scheduled for May 3, will be preceded by …`, behind an opening without a day */
function scheduledDay({ prose }: Account, dialogue: MentionOf<'dialogue'> | undefined): When | undefined {
  if (dialogue === undefined) return undefined;
  for (const sentence of prose.slice(0, REACH_OF_SCHEDULE)) {
    const named = ofType(sentence.mentions, 'dialogue').find(({ key }) => key === dialogue.key);
    const date = named && firstFrom(ofType(sentence.mentions, 'date'), named.end);
    if (
      named === undefined ||
      date === undefined ||
      date.start - named.end > LONGEST_SCHEDULE ||
      date.date.start?.length !== 10
    )
      continue;
    if (SCHEDULED.test(textIn(sentence, named.end, date.start))) return { date, sentence };
  }
  return undefined;
}

const OF_BOTH = cued(/\b(?:two|both) (?:countries|sides|governments)\b/i, 'two both');

const REACH_OF_TODAY = 8;

/** `Today we renew …`: those who issue a joint statement met on its day. */
function dayOfStatement({ prose }: Account): When | undefined {
  for (const sentence of prose.slice(0, REACH_OF_TODAY)) {
    const date = ofType(sentence.mentions, 'date')[0];
    const isToday =
      date?.start === sentence.start &&
      /^Today,?(?:\s+as\s[^,;.]{3,120},)?\s+we\b/.test(sentence.text) &&
      date.value !== '?';
    if (isToday) return { date, sentence };
  }
  return undefined;
}

const REACH_OF_NAMED = 4;

/** News names who met, and when, behind what was spoken of: the first sentence of a meeting with names and a day. */
function whenNamed(account: Account, references: readonly Reference[]): When | undefined {
  for (const sentence of account.prose.slice(0, REACH_OF_NAMED)) {
    const named = officials(sentence.mentions).length;
    // "The Foreign Secretary and Minister A met", "Ministers of Norway and Japan met"
    const isPair =
      named > 1 ||
      (named === 1 && ofType(sentence.mentions, 'title').length > 1) ||
      joinedRuns(account.read.text, ofType(sentence.mentions, 'country')).length > 0;
    if (!isPair || !says(sentence, MEETING)) continue;
    const date = ofType(sentence.mentions, 'date').findLast(
      (mention) => isMeetingDate(account, sentence, mention) && !isReferred(references, mention),
    );
    if (date !== undefined) return { date, sentence };
  }
  return undefined;
}

const HELD_ON = /\b(?:(?:was|were) (?:held|convened)|took place) on (?:the )?$/;
const REACH_OF_STATEMENT = 12;
const LONGEST_HELD_ON = 40;

/** News that quotes: `“The Dialogue was held on May 3,” the ministry said`. */
function dayInStatement({ prose }: Account, dialogue: MentionOf<'dialogue'> | undefined): When | undefined {
  if (dialogue === undefined) return undefined;
  for (const sentence of prose.slice(0, REACH_OF_STATEMENT)) {
    const named = ofType(sentence.mentions, 'dialogue').find(
      ({ key, quoted, start }) => quoted && key === dialogue.key && start > dialogue.start,
    );
    const date = named && firstFrom(ofType(sentence.mentions, 'date'), named.end);
    if (named === undefined || date?.date.start?.length !== 10 || date.start - named.end > LONGEST_HELD_ON)
      continue;
    if (HELD_ON.test(textIn(sentence, named.end, date.start))) return { date, sentence };
  }
  return undefined;
}

const REACH_OF_EARLIER = 90;

/** Where the opening has no day: the first sentence of a meeting with a day and a place, in a release titled for one. */
function dateElsewhere(
  account: Account,
  references: readonly Reference[],
  dialogue: MentionOf<'dialogue'> | undefined,
): When | undefined {
  if (account.kind === 'joint-statement') {
    const today = dayOfStatement(account);
    if (today !== undefined) return today;
  }
  if (account.title?.dialogue === undefined)
    return whenNamed(account, references) ?? dayInStatement(account, dialogue);
  const { key } = account.title.dialogue;
  for (const sentence of account.prose) {
    const isPlaced =
      ofType(sentence.mentions, 'place').length > 0 ||
      (key !== '' && ofType(sentence.mentions, 'dialogue').some((dialogue) => dialogue.key === key));
    if (!isPlaced || !says(sentence, MEETING)) continue;
    const dates = ofType(sentence.mentions, 'date').filter(
      (date) =>
        isMeetingDate(account, sentence, date) &&
        !isReferred(references, date) &&
        !EARLIER.test(textIn(sentence, Math.max(sentence.start, date.start - REACH_OF_EARLIER), date.start)),
    );
    const date = dates.at(-1);
    if (date !== undefined) return { date, sentence };
  }
  return undefined;
}
