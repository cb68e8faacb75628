/** Meetings of no series that a text points to with their time or place: `during a September 2004 meeting between A and B`. */
import type { Span } from '../../text/span';
import type { Reference } from '../model';
import { officials } from './account';
import { cued, findIn, firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { toldOf } from './told';

const HELD_MEETING = cued(
  /\b(?:discussions|talks|meeting|consultations)\s+(?:held\s+(?:by\s+(?:both|the\s+two)\s+\S+\s+)?(?:in|at)\b|between\b[^;.]{0,90}?,\s+held\b)|\b(?:recent|earlier|previous|last)\s+(?:summit\s+)?(?:meeting|talks)\s+between\b/i,
  'held betwe',
  'discu talks meeti consu',
  'recen earli previ last conti',
);
/** `noted with satisfaction the meeting between A and B in May 2018` */
const RECALLED_MEETING = cued(
  /\b(?:not(?:ed|ing)|welcom(?:ed|ing)|recall(?:ed|ing)|hail(?:ed|ing)|highlight(?:ed|ing))\s+(?:with\s+\S+\s+)?the\s+(?:\S+\s+)?(?:meeting|talks|summit)\s+between\b/,
  'betwe',
  'noted notin welco recal haile haili highl',
  'meeti talks summi',
);
/** `At a meeting on May 3, 2018, between the ambassadors, …` */
const AT_MEETING = /^At an? (?:\S+ )?(?:meeting|talks) (?:on|in)\b/;

/** `during a September 2004 meeting between A and B`, `to build on the May 3 talks between A and B`, `following on the May 3 trilateral talks in Oslo` */
const DATED_MEETING = cued(
  /\b(?:at|during|since|after|follow(?:s|ed|ing)?(?:\s+(?:up\s+)?on)?|buil(?:ds?|ding|t)\s+(?:up)?on)\s+(?:an?|the|their)\s+(?:[\p{Lu}\d]\S*\s+){1,3}(?:phone\s+|telephone\s+|video\s+)?(?:meeting|summit|talks|call|discussions?|conversations?|consultations|exchange)\s+(?:between|of|with)\b|\bfollow(?:s|ed|ing)?\s+(?:up\s+)?on\s+the\s+(?:[\p{Lu}\d]\S*\s+){1,3}(?:\S+\s+){0,2}?(?:meeting|summit|talks|discussions?)\s+in\b/u,
  'at durin since after follo build built',
  'betwe of with in',
  'meeti summi talks call discu conve consu excha',
);

const OF_NAMED = /^ (?:the |our |their )?$/;

function datedMeeting(sentence: AccountSentence): Span | undefined {
  if (!sentence.mentions.some(({ type }) => type === 'date')) return undefined;
  const cue = findIn(sentence, DATED_MEETING);
  if (cue === undefined) return undefined;
  const date = ofType(sentence.mentions, 'date').find(
    ({ start, end, value }) => start >= cue.start && end <= cue.end && value !== '?',
  );
  if (date === undefined) return undefined;
  // "since the May meeting of the Harbour Dialogue": a round of it
  const dialogue = firstFrom(ofType(sentence.mentions, 'dialogue'), cue.end);
  if (dialogue !== undefined && OF_NAMED.test(textIn(sentence, cue.end, dialogue.start))) return undefined;
  // "co-chaired the Dialogue during a May 2, 2019 meeting between …": the meeting itself
  const isOwn =
    sentence.index === 0 ||
    (date.date.precision === 'day' &&
      sentence.mentions.some(({ type, start }) => type === 'dialogue' && start < cue.start));
  return isOwn && /^(?:at|during)\b/i.test(textIn(sentence, cue.start, cue.end)) ? undefined : cue;
}

function toldMeeting(sentence: AccountSentence): Span | undefined {
  const found = findIn(sentence, FOLLOWS_MEETING) ?? findIn(sentence, RECALLED_MEETING);
  if (found !== undefined) return found;
  const at = sentence.text.startsWith('At a') ? AT_MEETING.exec(sentence.text) : null;
  if (at !== null) return { start: sentence.start, end: sentence.start + at[0].length };
  const held = findIn(sentence, HELD_MEETING);
  return held !== undefined && EARLIER_ON.test(sentence.text) ? held : undefined;
}

/** `follows a meeting of the Ministers of Trade in Oslo in June` */
const FOLLOWS_MEETING = cued(
  /\bfollow(?:s|ed|ing)\s+an?\s+(?:\S+\s+)?(?:meeting|summit|call)\s+(?:of|between|with)\b|\b(?:discussed|agreed|identified|reached|made|set)\s+(?:during|at)\s+the\s+(?:\S+\s+)?(?:meeting|summit|call)\s+between\b/i,
  'follo discu agree ident reach made set',
  'meeti summi call',
);

const EARLIER_ON = /\b(?:recent|earlier|previous|last|continuation)\b/;

/** `the directive that he gave following his meeting with President Berg in Oslo last year` */
const HIS_MEETING = cued(
  /\b(?:following|after|during|at|from|since)\s+(?:his|her|(?:[\p{L}.-]{1,24}\s){0,4}?[\p{L}-]{1,24}[’']s)\s+(?:\S+\s+)?(?:meeting|summit|talks|call|conversation|discussions?)\s+with\b/giu,
  'follo after durin at from since',
  'meeti summi talks call conve discu',
);
const LONG_AGO = /\b(?:last|earlier)\b/i;
const LONGEST_TOLD = 110;
const OPENING = 2;

/**
 * What one of them held is another meeting where a month or year gone by stands with it: the own one has a day, or its
 * month opens a sentence.
 */
function hisMeeting(sentence: AccountSentence): Span | undefined {
  const cue = sentence.index === 0 ? undefined : findIn(sentence, HIS_MEETING);
  if (cue === undefined) return undefined;
  const date = firstFrom(ofType(sentence.mentions, 'date'), cue.end);
  if (date === undefined || date.date.precision === 'day' || date.start - cue.end > LONGEST_TOLD)
    return undefined;
  if (/[,;:]/.test(textIn(sentence, cue.end, date.start))) return undefined;
  return cue.start - sentence.start >= OPENING || LONG_AGO.test(date.text) ? cue : undefined;
}

const MET = cued(/\bmet (?:in|at)\b/g, 'met');
const IN_MONTH = /^[^;:()]{1,60} in (?:early |late )?$/;
const LONGEST_MET = 70;

/** `Presidents A and B met in Oslo in March 2007`, behind a lead that tells of the own meeting: what two of them had before. */
export function metBefore(sentence: AccountSentence, own: string | undefined): Span | undefined {
  const verb = sentence.index === 0 ? undefined : findIn(sentence, MET);
  if (verb === undefined || ofType(sentence.mentions, 'dialogue').length > 0) return undefined;
  const [one, other, ...others] = officials(sentence.mentions).filter(({ end }) => end <= verb.start);
  if (one === undefined || other === undefined || others.length > 0) return undefined;
  if (textIn(sentence, other.end, verb.start) !== ' ') return undefined;
  const date = firstFrom(ofType(sentence.mentions, 'date'), verb.end);
  if (date === undefined || own === undefined) return undefined;
  const isMonthOrYear = date.date.precision === 'month' || date.date.precision === 'year';
  const { start = own } = date.date;
  return isMonthOrYear &&
    start < own.slice(0, start.length) &&
    date.start - verb.end < LONGEST_MET &&
    IN_MONTH.test(textIn(sentence, verb.end, date.start))
    ? verb
    : undefined;
}

/** `will be preceded by the Senior Officials’ Meeting on April 5` */
const PRECEDED_BY = cued(
  /\bpreceded\s+by\s+(?:(?:an?|the|their)\s+)?(?:\S+\s+){0,4}?(?:meetings?|sessions?|consultations|talks)\b/gi,
  'preced',
  'meeti sessi consu talks',
);
/** `of Senior Officials, to be held on`, but not `of experts, was held on`: between a meeting in front and its day. */
const TO_ITS_DAY =
  /^(?:\s(?!(?:was|were|is|will|took)\b)[^\s,;.]{1,24}){0,8}?(?:,\s(?:(?:which|that)\s(?:was|were|will\sbe|is)\s|to\sbe\s)?(?:held|scheduled)(?:\s(?:in|at)\s[^\s,;.]{1,24}){0,2})?\s(?:on|from|in)\s(?:the\s)?$/;

/** `preceded by talks between the two ministers`: the meeting that the release is about. */
const OF_THESE = /\b(?:between|two|both)\b/;
/** `The signing was preceded by …` */
const BESIDE_TALKS =
  /\b(?:ceremony|signing|dinner|lunch(?:eon)?|reception|conference|opening|format|visit)\b/i;

/** The meeting of officials in front of the one that the release is about, where it has a day of its own. */
function precedingMeeting(sentence: AccountSentence): Span | undefined {
  const cue = findIn(sentence, PRECEDED_BY);
  if (cue === undefined) return undefined;
  const date = firstFrom(ofType(sentence.mentions, 'date'), cue.end);
  if (date === undefined || !TO_ITS_DAY.test(textIn(sentence, cue.end, date.start))) return undefined;
  const isNamed = sentence.mentions.some(
    ({ type, start, end }) => type === 'dialogue' && end > cue.start && start < date.start,
  );
  const isOfThese =
    OF_THESE.test(textIn(sentence, cue.start, date.start)) ||
    officials(sentence.mentions).some(({ start }) => start > cue.start && start < date.start) ||
    BESIDE_TALKS.test(textIn(sentence, sentence.start, cue.start));
  return isNamed || isOfThese ? undefined : cue;
}

/** `the recent discussions held in Reykjavik between …`: a meeting of no series. */
export function unnamedMeeting(
  sentence: AccountSentence,
  parties: readonly string[],
  own: string | undefined,
): Reference | undefined {
  const held =
    datedMeeting(sentence) ??
    precedingMeeting(sentence) ??
    hisMeeting(sentence) ??
    metBefore(sentence, own) ??
    (sentence.index === 0 ? undefined : toldMeeting(sentence));
  if (held === undefined) return undefined;
  const told = toldOf(sentence, held, sentence.end);
  if (told.place === null && told.start === null) return undefined;
  return {
    relation: 'related',
    series: null,
    seriesKey: '',
    parties,
    ordinal: null,
    start: told.start,
    place: told.place,
    span: told.end,
    cue: held,
  };
}
