/**
 * Day and place of the meeting where no known words tell them, as a last resort: of a sentence that names the own series
 * or a session of it, of the visit on whose first day it was, of the sentence in front of `There they met`.
 */
import { addDays, daysBetween } from '../dates/calendar';
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { isAsideOf } from './asides';
import { cued, findIn, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isCall, isSceneOfOther, isVenue } from './venues';
import { isMeetingDate, isReferred, MEETING } from './when';
import type { When } from './when';

type Dialogue = MentionOf<'dialogue'>;
type DateOf = MentionOf<'date'>;

/** How far into the account they are looked for. */
const REACH = 6;
const MOST_DAYS_APART = 45;

/** What tells of another round, or of what was only said or done about it. */
const OTHER =
  /\b(?:agreed|announced (?!today that\b|that\b)|approved|decided|established|founded|last|launched|next|prepar\w+|previous(?:ly)?|recent(?:ly)?|released|scheduled to visit|signed|since|until)\b/i;

/** The day, where the opening and its like tell none. */
export function lastDay(
  account: Account,
  references: readonly Reference[],
  dialogue: Dialogue | undefined,
): When | undefined {
  if (isCall(account)) return undefined;
  const sentences = account.prose.slice(0, REACH).filter((sentence) => !isOverlong(sentence));
  return (
    dayBesideName(account, sentences, references, dialogue) ??
    dayOfVisit(sentences, dialogue) ??
    dayInFront(account, sentences, dialogue) ??
    dayOfSome(account, sentences, references)
  );
}

/** Whether the sentence names the own series, and no other round of it. */
function namesOwn(sentence: AccountSentence, dialogue: Dialogue | undefined): boolean {
  if (dialogue === undefined || dialogue.key === '') return false;
  const named = ofType(sentence.mentions, 'dialogue');
  return (
    named.length > 0 &&
    named.every(({ key, quoted }) => key === dialogue.key && !quoted) &&
    named.every(({ ordinal }) => ordinal === undefined || dialogue.ordinal?.value === ordinal.value)
  );
}

/** The one near day of the sentence. */
function onlyDay(
  account: Account,
  sentence: AccountSentence,
  references: readonly Reference[],
): DateOf | undefined {
  const issued = account.read.issued?.date;
  const [date, ...others] = ofType(sentence.mentions, 'date').filter(
    (mention) =>
      isMeetingDate(account, sentence, mention) &&
      !isReferred(references, mention) &&
      !isAsideOf(sentence, mention) &&
      (issued === undefined || Math.abs(daysBetween(issued, mention.date.start ?? issued)) < MOST_DAYS_APART),
  );
  return others.length > 0 ? undefined : date;
}

/** `Oslo was the setting for the session of the Harbour Forum on July 6 and 7`, behind a sentence of whose words follow */
function dayBesideName(
  account: Account,
  sentences: readonly AccountSentence[],
  references: readonly Reference[],
  dialogue: Dialogue | undefined,
): When | undefined {
  for (const sentence of sentences) {
    if (!namesOwn(sentence, dialogue) || OTHER.test(sentence.text)) continue;
    const date = onlyDay(account, sentence, references);
    if (date !== undefined) return { date, sentence };
  }
  return undefined;
}

const NUMBERS = ['first', 'second', 'third', 'fourth'];
const ON_ITS_DAY = cued(
  /\b[Oo]n the (?:first|opening|second|third|fourth|last|final|closing) day of (?:the|his|her|their|this|that) (?:\p{Ll}+ )?(?:stay|trip|visit)\b/u,
  'first openi secon third fourt last final closi',
);
const OF_VISIT = cued(
  /\b(?:was in|were in|visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|trip to|pa(?:ys|id) an?)\b/i,
  'was were visit trave trip pays paid',
);

/** `visited Lima on May 3-5. The consultations were held on the first day of the visit` */
function dayOfVisit(sentences: readonly AccountSentence[], dialogue: Dialogue | undefined): When | undefined {
  const meeting = sentences.find(
    (sentence) => says(sentence, ON_ITS_DAY) && (says(sentence, MEETING) || namesOwn(sentence, dialogue)),
  );
  const words = meeting && findIn(meeting, ON_ITS_DAY);
  const visit = meeting && stayIn(sentences, meeting);
  if (meeting === undefined || words === undefined || visit === undefined) return undefined;
  const { start, end } = visit.date.date;
  if (start?.length !== 10 || end?.length !== 10) return undefined;
  const text = textIn(meeting, words.start, words.end);
  const isLast = /\b(?:last|final|closing)\b/.test(text);
  const at = Math.max(
    NUMBERS.findIndex((number) => text.includes(number)),
    0,
  );
  const day = isLast ? end : addDays(start, at);
  return day > end ? undefined : { date: onDay(visit.date, day), sentence: visit.sentence };
}

/** The sentence of the visit in front of that of the meeting, with its days. */
function stayIn(sentences: readonly AccountSentence[], meeting: AccountSentence): When | undefined {
  for (const sentence of sentences) {
    if (sentence.index > meeting.index) return undefined;
    const date = ofType(sentence.mentions, 'date').find(
      (mention) => !mention.quoted && mention.date.precision === 'range',
    );
    if (date !== undefined && says(sentence, OF_VISIT)) return { date, sentence };
  }
  return undefined;
}

/** The mention with one day of those that it tells. */
function onDay(date: DateOf, day: string): DateOf {
  return { ...date, date: { ...date.date, start: day, end: day, precision: 'day' } };
}

const VISITED = cued(
  /\b(?:was in|were in|visited|travel(?:s|l?ed)|(?:made|pa(?:ys|id)|undertook) an?)\b/i,
  'was were visit trave made pays paid under',
);
const OPENS_THERE =
  /^\W*(?:There|While there|During (?:the|her|his|their) (?:stay|trip|visit)|On that occasion)\b/;

/** `On May 3 State Secretary A paid a visit to Chile. There she and B chaired the consultations` */
function dayInFront(
  account: Account,
  sentences: readonly AccountSentence[],
  dialogue: Dialogue | undefined,
): When | undefined {
  for (const [i, sentence] of sentences.entries()) {
    const front = sentences[i - 1];
    if (front === undefined || !OPENS_THERE.test(sentence.text)) continue;
    if (!says(sentence, MEETING) && !namesOwn(sentence, dialogue)) continue;
    if (ofType(sentence.mentions, 'date').length > 0 || !says(front, VISITED)) return undefined;
    const date = onlyDay(account, front, []);
    return date?.date.precision === 'day' ? { date, sentence: front } : undefined;
  }
  return undefined;
}

const SOME_SESSION = lean(
  /\b(?:[Tt]he|[Tt]his|[Tt]heir|[Aa]) (?:\S+-day )?(?:commission|committee|consultations|dialogue|meeting|round|session|talks)(?:,? (?:in|at) (?:the )?[^;,.]{2,40})?,? (?:on|from|of) (?:\p{Lu}\p{Ll}+day, )?$/u,
);
const LONGEST_SESSION = 100;

/** `will head the delegation to the one-day session on August 26` */
function dayOfSome(
  account: Account,
  sentences: readonly AccountSentence[],
  references: readonly Reference[],
): When | undefined {
  for (const sentence of sentences.slice(1)) {
    const date = onlyDay(account, sentence, references);
    if (date === undefined || OTHER.test(sentence.text)) continue;
    const front = textIn(sentence, Math.max(sentence.start, date.start - LONGEST_SESSION), date.start);
    if (SOME_SESSION.test(front)) return { date, sentence };
  }
  return undefined;
}

/** The place, where the opening and its like tell none: of the sentence that tells the day or names the series, or of the visit. */
export function lastPlace(
  account: Account,
  references: readonly Reference[],
  dialogue: Dialogue | undefined,
  when: When | undefined,
): MentionOf<'place'> | undefined {
  if (isCall(account)) return undefined;
  const sentences = account.prose.slice(0, REACH).filter((sentence) => !isOverlong(sentence));
  for (const sentence of sentences) {
    if (sentence !== when?.sentence && !namesOwn(sentence, dialogue)) continue;
    if (OTHER.test(sentence.text)) continue;
    if (VIRTUAL.test(sentence.text)) return undefined;
    const [place, ...others] = ofType(sentence.mentions, 'place').filter(
      (mention) =>
        !mention.quoted &&
        !isReferred(references, mention) &&
        !isAsideOf(sentence, mention) &&
        !isSceneOfOther(sentence, mention.end, dialogue) &&
        !isAt(sentence, mention) &&
        !isAround(sentence, mention) &&
        (isVenue(account.read.text, mention, true) || isVisited(sentence, mention)),
    );
    const isOne = others.every(({ value }) => value === place?.value);
    if (place !== undefined && isOne) return place;
  }
  return undefined;
}

const VIRTUAL = /\b(?:by (?:phone|telephone|video)|online|remote(?:ly)?|virtual(?:ly)?|video ?conference)\b/i;

/** `a word on the strike at Bergen` */
function isAt(sentence: AccountSentence, { start }: MentionOf<'place'>): boolean {
  return textIn(sentence, Math.max(sentence.start, start - 4), start) === ' at ';
}

/** `met before the end of her visit to Lima` */
function isAround(sentence: AccountSentence, { start }: MentionOf<'place'>): boolean {
  const front = textIn(sentence, Math.max(sentence.start, start - LONGEST_AROUND), start);
  return /\b(?:after|ahead of|before|prior to)\b[^;,.]{0,60}\b(?:journey|stay|travel|trip|visit) to (?:the )?$/.test(
    front,
  );
}

const LONGEST_AROUND = 100;

/** `visited Lima on May 3-5`: where the consultations were that the visit was made for. */
function isVisited(sentence: AccountSentence, { start }: MentionOf<'place'>): boolean {
  return /\b[Vv]isited (?:the )?$/.test(textIn(sentence, Math.max(sentence.start, start - 16), start));
}
