/** A meeting with a third state beside that of the two: `One day later, Japanese officials joined the two governments for trilateral consultations`. */
import { addDays, daysBetween } from '../dates/calendar';
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { COUNT, countIn } from './counts';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { statusOf } from './status';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

/** How far into the account it is looked for. */
const REACH = 30;
/** On other days others travel. */
const MOST_DAYS_APART = 4;

const OF_THREE = cued(
  /\b(?:trilateral(?:ly)?|three-way|three-party|tripartite|(?:all|the) three (?:countries|delegations|governments|parties|sides|states))\b/i,
  'trila three tripa',
);
/** What the three hold: an exercise, a treaty or a lunch is no meeting, and one of unions is none of states. */
const KIND = cued(
  /\b(?:(?:trilateral|three-way|three-party|tripartite) (?:[^\s;,.]+ ){0,3}?(?:call|consultations?|conversations?|dialogues?|discussions?|exchanges?|meetings?|negotiations?|rounds?|sessions?|summit|talks)\b(?! of (?!(?:the|their|these|both|deputy|senior|foreign|officials|ministers|experts|directors|delegations)\b)[a-z])|(?:conferred|consulted|met|meet|meeting) trilaterally|trilaterally|(?:all|the) three (?:countries|delegations|governments|parties|sides|states)(?! (?:in the|of)\b|,? (?:and|with)\b))/i,
  'trila three tripa',
);
/** Words that stand for both. */
const BOTH = lean(
  /\b(?:both|them|they|all three|[Tt]he three|(?:[Tt]he |[Tt]heir )(?:two|countries|delegations|governments|sides))\b/,
);
/** How the two and the third come together. */
const TWO =
  '(?:both|them|(?:the |their )?(?:two|both)(?: [a-z]+)?|the (?:countries|delegations|governments|sides))';
const MET = cued(
  new RegExp(
    `\\b(?:(?:joined|join|to join) (?:${TWO}|[A-Z]\\S+)|(?:was|were|be) (?:then |also )?joined by|completed the circle|assembled|came together|confer(?:red)?|convened|convene|followed|gather(?:ed)?|held(?! that\\b)|hold|host(?:ed)?|meet|met|sat down|sit down|take place|took place)\\b`,
  ),
  'join joine compl assem came confe conve follo gathe held hold host hoste meet met sat sit take took',
);
/** What is only planned or spoken of, or was at another time; `she` is one of the two, and not both. */
const OTHER = lean(
  /\b(?:[Hh]e|[Ss]he|agreed|aim|anniversary|called for|discuss(?:ed)? (?:the|a) possib\w+|earlier this (?:month|year)|hoped?|ideas?|intend|last (?:month|week|year)|looks? forward|looked forward|next (?:month|year)|plans?|plann(?:ed|ing)|possib\w+|propos\w+|recalled|since|welcomed the (?!\p{Lu}\S+ (?:delegation|officials))|would)\b/u,
);
/** `The next day, `, `One day later`: counted from the last day of the meeting of the two. */
const NEXT_DAY = lean(
  /\b(?:[Tt]he (?:next|following) (?:day|morning)|[Tt]he day after|(?:[Oo]n )?the (?:next|following) (?:day|morning)|(?:[Aa]|[Oo]ne) day (?:afterwards?|later)|[Nn]ext day)\b/,
);
/** `Later the same day, ` */
const SAME_DAY = lean(
  /\b(?:[Ll]ater (?:that|the same|in the) (?:day|afternoon|morning)|(?:[Oo]n )?[Tt]he same (?:day|afternoon|morning)|[Tt]hat (?:afternoon|evening|same day))\b/,
);
/** `a first round of ` in front of the name, `a first trilateral meeting`. */
const COUNTED = lean(
  new RegExp(
    `\\b(?:an?|the|their) (${COUNT}) (?:ever )?(?:meeting|round|session)s? of (?:the |their )?$`,
    'i',
  ),
);
const COUNTED_ALONE = lean(
  new RegExp(`\\b(?:an?|the|their) (${COUNT})(?:[ -]ever)? (?:trilateral|three-way|tripartite) `, 'i'),
);
const LONGEST_COUNT = 60;
const JOINS = lean(/\bjoin(?:ed)?\b|\bthere\b/);

type Day = Pick<DialogueEvent, 'start' | 'end'> & { readonly date?: MentionOf<'date'> };

/** The one state in the sentence that is none of the two, where it names no other. */
function thirdIn(sentence: AccountSentence, two: readonly string[]): string | undefined {
  const named = new Set<string>();
  for (const { value, quoted } of ofType(sentence.mentions, 'country'))
    if (!quoted && !two.includes(value)) named.add(value);
  const [third, ...others] = named;
  return third === undefined || others.length > 0 || third === 'INT' ? undefined : third;
}

/** Whether both of the two take part: one that is named alone meets without the other. */
function areBothThere(sentence: AccountSentence, two: readonly string[]): boolean {
  if (BOTH.test(sentence.text)) return true;
  const named = new Set<string>();
  for (const mention of sentence.mentions) {
    if (mention.type === 'country') named.add(mention.value);
    else if (mention.type === 'dialogue') for (const party of mention.parties) named.add(party);
  }
  return two.every((party) => named.has(party)) || !two.some((party) => named.has(party));
}

/** Whether the sentence tells of a meeting of states, by its name or by what it is. */
function isMeeting(sentence: AccountSentence): boolean {
  return seriesIn(sentence) !== undefined || says(sentence, KIND);
}

/** The day that the sentence gives the meeting, by itself or counted from that of the two. */
function dayOf(account: Account, sentence: AccountSentence, main: DialogueEvent): Day | undefined {
  const date = ofType(sentence.mentions, 'date').find((mention) => isMeetingDate(account, sentence, mention));
  if (date?.date.start !== undefined)
    return { start: date.date.start, end: date.date.end ?? date.date.start, date };
  const last = main.end ?? main.start;
  if (last?.length !== 10) return undefined;
  const day = NEXT_DAY.test(sentence.text)
    ? addDays(last, 1)
    : SAME_DAY.test(sentence.text)
      ? last
      : undefined;
  return day === undefined ? undefined : { start: day, end: day };
}

function isNear(account: Account, day: string, { start, status }: DialogueEvent): boolean {
  const issued = account.read.issued?.date;
  if (start?.length !== 10 || Math.abs(daysBetween(start, day)) > MOST_DAYS_APART) return false;
  return status !== 'held' || issued === undefined || day <= issued;
}

/** The dialogue that the sentence names, in whatever words: `trilateral consultations on ports`. */
function seriesIn(sentence: AccountSentence): MentionOf<'dialogue'> | undefined {
  return ofType(sentence.mentions, 'dialogue').find(
    ({ quoted, parties, name }) => !quoted && (parties.length > 2 || /^(?:tri|three)/i.test(name)),
  );
}

function ordinalIn(sentence: AccountSentence, dialogue: MentionOf<'dialogue'> | undefined): number | null {
  if (dialogue === undefined) {
    const alone = COUNTED_ALONE.exec(sentence.text)?.[1];
    return alone === undefined ? null : countIn(alone);
  }
  if (dialogue.ordinal !== undefined) return dialogue.ordinal.value;
  const front = textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_COUNT), dialogue.start);
  const count = COUNTED.exec(front)?.[1];
  return count === undefined ? null : countIn(count);
}

function eventIn(
  account: Account,
  sentence: AccountSentence,
  main: DialogueEvent,
): DialogueEvent | undefined {
  if (isOverlong(sentence) || !says(sentence, OF_THREE) || !says(sentence, MET)) return undefined;
  if (!isMeeting(sentence) || !areBothThere(sentence, main.parties)) return undefined;
  const third = OTHER.test(sentence.text) ? undefined : thirdIn(sentence, main.parties);
  const day = third === undefined ? undefined : dayOf(account, sentence, main);
  if (third === undefined || day?.start?.length !== 10 || !isNear(account, day.start, main)) return undefined;
  const dialogue = seriesIn(sentence);
  const place = ofType(sentence.mentions, 'place').find((mention) =>
    isVenue(account.read.text, mention, true),
  );
  const { start, end } = dialogue ?? sentence;
  return {
    series: dialogue?.name ?? null,
    seriesKey: dialogue?.key ?? '',
    parties: [...main.parties, third],
    ordinal: ordinalIn(sentence, dialogue),
    start: day.start,
    end: day.end,
    place: place?.value ?? (JOINS.test(sentence.text) ? main.place : null),
    status: day.date === undefined ? main.status : statusOf(account, { date: day.date, sentence }),
    span: { start, end },
    ...(day.date === undefined ? {} : { dateSpan: { start: day.date.start, end: day.date.end } }),
    ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
  };
}

/** The meeting that the two of the main event held with a third state, a few days from their own; none where there is none. */
export function meetingsOfThree(
  account: Account,
  events: readonly DialogueEvent[],
): readonly DialogueEvent[] {
  const [main] = events;
  if (main?.parties.length !== 2 || (account.trip?.length ?? 0) > 1) return [];
  if (events.some(({ parties }) => parties.length > 2)) return [];
  for (const sentence of account.prose.slice(1, REACH)) {
    const event = eventIn(account, sentence, main);
    if (event !== undefined) return [event];
  }
  return [];
}
