/** When and where another meeting was or will be: the date and place in the clause that points to it. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import { hostsMeeting } from '../mentions/hostingTowns';
import { lean } from '../../tokens/leanPattern';
import { COUNT, COUNT_CUES } from './counts';
import { cued, findAllIn, firstFrom, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;

export interface Told {
  readonly start: string | null;
  readonly place: string | null;
  readonly date: MentionOf<'date'> | undefined;
  readonly end: Span;
}

/** The nearest date and place behind (else in front of) the words, inside their clause. */
export function toldOf(sentence: AccountSentence, at: Span, limit: number): Told {
  const isInClause = (mention: Span): boolean =>
    mention.start >= at.start && mention.start < limit && mention.end <= sentence.end;
  const date = ofType(sentence.mentions, 'date').find(
    (mention) =>
      isInClause(mention) &&
      mention.value !== '?' &&
      !isDeadline(sentence, at, mention) &&
      !isOfNoun(sentence, at, mention),
  );
  const near = ofType(sentence.mentions, 'place').find(isInClause);
  const isOther =
    near !== undefined &&
    date !== undefined &&
    date.end < near.start &&
    AND_THE.test(between(sentence, date, near));
  const place = isOther ? undefined : near;
  const end = [date, place].reduce<Span>(
    (span, mention) => (mention === undefined ? span : cover(span, mention)),
    at,
  );
  return { start: date?.date.start ?? null, place: place?.value ?? null, date, end };
}

/** `the Trade Talks in May and the Council in Oslo`: what stands behind is of another meeting. */
const AND_THE = / and (?:the|an?|their) /;

function between(sentence: AccountSentence, a: Span, b: Span): string {
  return sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
}

/** `the Conference, to conclude the talks by 2024`: the day by which something else is to be done. */
function isDeadline(sentence: AccountSentence, from: Span, date: Span): boolean {
  return /\bto\s\p{Ll}.*\b(?:by|until|before)\s+(?:the\s+end\s+of\s+)?$/u.test(between(sentence, from, date));
}

/** `the Conference, where they set a 2030 target`, `the dialogue based on the 1996 Joint Declaration`: the year of something else. */
function isOfNoun(sentence: AccountSentence, from: Span, date: MentionOf<'date'>): boolean {
  return (
    FIGURES.test(date.text) &&
    OF_NOUN.test(between(sentence, from, date)) &&
    A_NOUN.test(textIn(sentence, date.end, sentence.end))
  );
}

const OF_NOUN = /\b(?:an?|the|its|their|his|her|our|ambitious|new|joint|shared) $/;
const FIGURES = /^\d{4}$/;
const A_NOUN = lean(
  /^ (?!(?:to|in|at|on|for|and|as|with|by|of|was|is|will|has|meeting|session|round|edition|dialogue|summit|talks|consultations|annual|regular|ministerial|plenary|spring|summer|autumn|fall|winter|fiscal|calendar)s?\b)\p{Ll}|^ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Accord|Agreement|Charter|Communiqu[eé]|Convention|Declaration|Memorandum|Pact|Protocol|Statement|Treaty)s?\b/u,
);

const TURN = cued(
  /;|, including\b|\band (?:reaffirms?|looked|agreed|discussed|reviewed)\b/g,
  '; inclu reaff looke agree discu revie',
);

/** `the next one, scheduled for 2026`: behind it time and place are no longer those of the meeting named in front. */
export const NEXT_ONE = cued(
  /\bthe\s+(?:coming|following|next|previous|upcoming)\s+one\b(?=,?\s+(?:due|foreseen|held|in|on|planned|scheduled|set|to\s+be|which|will)\b)|\bthe\s+one\s+(?=(?:due|foreseen|held|planned|scheduled|set|to\s+be\s+held)\s+(?:for|in|on)\b|in\s+\p{Lu})/gu,
  'one',
);

/** `asked Ministers to arrange the fifth in Lima` */
export const THE_NEXT_OF = cued(
  new RegExp(
    `\\b(?:arrange|convene|hold|host|organi[sz]e|schedule)\\s+the\\s+${COUNT}(?=\\s+(?:in|at|on|by)\\s)`,
    'gu',
  ),
  COUNT_CUES,
);

const BRACKET = 2;

/** Where the next clause about another meeting begins. */
export function clauseEnd(sentence: AccountSentence, at: Span, dialogues: readonly Dialogue[]): number {
  // "(BSD)" right behind the name is no other dialogue
  const next = dialogues.find((mention) => mention.start > at.end + BRACKET);
  const turn = firstFrom(findAllIn(sentence, TURN), at.end);
  const another = firstFrom(findAllIn(sentence, NEXT_ONE), at.end);
  const following = firstFrom(findAllIn(sentence, THE_NEXT_OF), at.end);
  return Math.min(
    next?.start ?? sentence.end,
    turn?.start ?? sentence.end,
    another?.start ?? sentence.end,
    following?.start ?? sentence.end,
    openerEnd(sentence, at) ?? sentence.end,
  );
}

/** `Prior to the opening of the Baltic Summit in Oslo, Minister A met Minister B on May 3`: the day of those who met. */
function openerEnd(sentence: AccountSentence, at: Span): number | undefined {
  const front = textIn(sentence, Math.max(sentence.start, at.start - LONGEST_OPENER), at.start);
  if (!OPENER.test(front)) return undefined;
  const comma = sentence.text.indexOf(', ', at.end - sentence.start);
  return comma >= 0 && THEY_MET.test(sentence.text.slice(comma, comma + LONGEST_SUBJECTS))
    ? sentence.start + comma
    : undefined;
}

const LONGEST_OPENER = 120;
const OPENER = /(?:^\W*|\. )(?:Prior to|Before|Ahead of|On the (?:margins|sidelines) of)\s[^,;]{0,110}$/;
const LONGEST_SUBJECTS = 240;
const THEY_MET = /^[^;]{3,220}\b(?:met|held (?:a |an |bilateral )?(?:\S+ )?(?:meeting|talks))\b/;

/** The time in front of the name: `the May 2018 Ocean Dialogue`. */
function timeInFront(sentence: AccountSentence, dialogue: Dialogue): MentionOf<'date'> | undefined {
  const before = lastBefore(ofType(sentence.mentions, 'date'), dialogue.start);
  const gap = before === undefined ? Infinity : dialogue.start - before.end;
  const isNear =
    before?.date.precision === 'year'
      ? gap < 30
      : before?.date.precision === 'month' &&
        (gap < 12 || FOR_THE.test(textIn(sentence, before.end, dialogue.start)));
  const isDay = before !== undefined && gap < LONGEST_TO_COME && isItsDay(sentence, before, dialogue);
  const isOfMeeting =
    before !== undefined &&
    gap < LONGEST_TO_COME &&
    MEETING_OF.test(textIn(sentence, before.end, dialogue.start));
  return isNear || isDay || isOfMeeting ? before : undefined;
}

/**
 * `the February Harbour Dialogue`, `the February meeting of it`: no time behind the name is its time, but for a day of
 * that month.
 */
function isBesideName(
  sentence: AccountSentence,
  { end, date }: MentionOf<'date'>,
  { start }: Span,
  behind: MentionOf<'date'> | undefined,
): boolean {
  if (date.precision === 'month' && end + 1 === start) return true;
  if (start - end >= LONGEST_TO_COME || !MEETING_OF.test(textIn(sentence, end, start))) return false;
  return behind?.date.start?.startsWith(date.start ?? '') !== true;
}

/** `the February meeting of the Harbour Dialogue` */
const MEETING_OF = /^ (?:meeting|round|session) of (?:the |our |their )?$/;
/** `in Lima this November for the APEC Leaders’ Week` */
const FOR_THE = /^ for the (?:\S+ )?$/;
/** `in Lima for the APEC Leaders’ Week`, `in Lima this November for the …` */
export function placeInFront(sentence: AccountSentence, dialogue: Dialogue): string | null {
  const place = lastBefore(ofType(sentence.mentions, 'place'), dialogue.start);
  if (place === undefined) return null;
  const between = textIn(sentence, place.end, dialogue.start);
  if (isCleft(sentence, place.start)) return place.value;
  if (between.length < LONGEST_HOST && hostsMeeting(textIn(sentence, place.end, dialogue.end)))
    return place.value;
  return FOR_IT.test(between) ? place.value : null;
}

/** `this November for the `, ` on January 28 for the ` */
const FOR_IT = lean(/^(?: (?:this|next|in) \p{Lu}\p{Ll}+| on [\p{L}\d, ]{3,24})? for the (?:\S+ )?$/u);
const LONGEST_HOST = 90;
const CLEFT = /^\W*It (?:is|was|will be) (?:here, |there, )?(?:at|in) $/;

/** `It was in Oslo that the two sides last met`: whether the place that begins there is set in front of its clause. */
export function isCleft(sentence: AccountSentence, place: number): boolean {
  return CLEFT.test(textIn(sentence, sentence.start, place));
}

/** `It was in Oslo that the two sides last met, in May 2014, for the third Ports Dialogue`: when, told in front of the name. */
function dayOfCleft(sentence: AccountSentence, dialogue: Dialogue): MentionOf<'date'> | undefined {
  const [place] = ofType(sentence.mentions, 'place');
  if (place === undefined || place.end > dialogue.start || !isCleft(sentence, place.start)) return undefined;
  return ofType(sentence.mentions, 'date').find(({ end, value }) => end <= dialogue.start && value !== '?');
}

const LONGEST_TO_COME = 90;
const TO_TAKE_PLACE = /\b(?:to (?:take place|be held)|(?:taking|that took) place|held) on $/i;

/** `the July 15 Harbour Conference`, `the meeting to take place on July 15 in the Consultative Group format` */
function isItsDay(sentence: AccountSentence, day: MentionOf<'date'>, dialogue: Dialogue): boolean {
  if (day.date.precision !== 'day') return false;
  const front = textIn(sentence, Math.max(sentence.start, day.start - LONGEST_TO_COME), day.start);
  const between = textIn(sentence, day.end, dialogue.start);
  if (between === ' ') return /\bthe $/i.test(front);
  if (ON.test(front) && FOR_THE.test(between)) return true;
  if (
    ON.test(front) &&
    (AT_IT.test(between) || (/^\W*On (?:\p{Lu}\p{Ll}+, )?$/u.test(front) && TAKES_PART.test(between)))
  )
    return true;
  return TO_TAKE_PLACE.test(front) && !/[;.]/.test(between);
}

const ON = lean(/\b[Oo]n (?:\p{Lu}\p{Ll}+, )?$/u);
/** `decided on 28 October at the last Harbour Council` */
const AT_IT = /^ at (?:the|their|its) (?:(?:last|latest|recent|previous|\S+ish|\S+an) )?$/;
/** `On May 3, Minister Berg attended the Harbour Summit` */
const TAKES_PART =
  /^,? (?:[^\s,;.]+ ){1,8}(?:participated in|attended|took part in|addressed|spoke at|joined) (?:an?|the) (?:\S+ )?$/;

/** When the meeting of that name was or will be: right in front of it, else behind, else what its clause or a joined one tells. */
export function dateOf(
  sentence: AccountSentence,
  dialogue: Dialogue,
  told: Told,
  dialogues: readonly Dialogue[],
): MentionOf<'date'> | undefined {
  const front = timeInFront(sentence, dialogue);
  const isBeside = front !== undefined && isBesideName(sentence, front, dialogue, told.date);
  return (
    (isBeside ? front : told.date) ??
    front ??
    sharedTime(sentence, dialogue, dialogues) ??
    heldOn(sentence, dialogue) ??
    dayOfCleft(sentence, dialogue)
  );
}

const JOINED = /^(?:\s\([^)]{1,20}\))?,?\s+and\s+(?:the\s+)?$/;

/** `the Summit and the Ministers’ Meeting in March`: the time of the second is that of both. */
function sharedTime(
  sentence: AccountSentence,
  dialogue: Dialogue,
  dialogues: readonly Dialogue[],
): MentionOf<'date'> | undefined {
  const next = dialogues.find(
    ({ start }) =>
      start > dialogue.end &&
      JOINED.test(sentence.text.slice(dialogue.end - sentence.start, start - sentence.start)),
  );
  return next === undefined ? undefined : toldOf(sentence, next, clauseEnd(sentence, next, dialogues)).date;
}

const HELD = lean(
  /^(?:[^;.]{0,80} )?(?:held|convened|hosted|co-?chaired) (?:the|their|its|our|an?) (?:[\p{L}\d-]+ ){1,4}(?:of (?:the |their )?)?$/u,
);
const LONGEST_OPENING = 12;
const LONGEST_HELD = 160;

/** `Today, both sides also held the second session of the Harbour Dialogue`: the day that the sentence opens with. */
function heldOn(sentence: AccountSentence, { start, ordinal }: Dialogue): MentionOf<'date'> | undefined {
  const day = ofType(sentence.mentions, 'date')[0];
  if (day === undefined || ordinal === undefined || day.end > start || day.date.precision !== 'day')
    return undefined;
  if (day.start - sentence.start > LONGEST_OPENING || start - day.end > LONGEST_HELD) return undefined;
  return HELD.test(textIn(sentence, day.end, start)) ? day : undefined;
}
