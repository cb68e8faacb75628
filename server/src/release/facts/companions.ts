/** Other dialogues that the same sides held at the same time: events of their own, and no mere references. */
import type { DialogueEvent, Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { readEvents } from './events';
import { withNextOfBeside } from './nextTogether';
import { cued, lastBefore, ofType, says, sentenceAt, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** A reference that tells of a meeting held beside the main one, and how the text joins it. */
interface Companion {
  readonly reference: Reference;
  readonly dialogue: MentionOf<'dialogue'>;
  /** Day and place are those of the main meeting. */
  readonly isJoined: boolean;
  /** One sentence tells of both. */
  readonly isBeside: boolean;
  /** `and, on April 5, for the inaugural meeting of …`: the day of its own in front of the name. */
  readonly date?: MentionOf<'date'> | undefined;
}

const JOINED =
  /^(?: \([^()]{1,20}\))?(?: (?:between|for|on) [^,;.]{2,60}|, (?:under|within) [^,;.]{2,80},)?,? (?:and|as well as|along with|followed by)(?: over|, after (?:it|that|this),)? (?:the|their) (?:\S+ )?(?:(?:meeting|session|round|edition|iteration) of (?:the )?)?$/i;
/** Between the names of a list: `, the 3rd ` */
const LISTED = /^(?: \([^()]{1,20}\))?, (?:the|their) (?:\S+ )?$/;
/** What stands between `on April 3` and the day of the second, and between this and its name. */
const AND_ON = /^[^.;]{0,60}?,? and,? on $/;
const FOR_THE =
  /^,? for (?:the|their) (?:\S+ )?(?:(?:meeting|session|round|edition|iteration) of (?:the )?)?$/;
const OWN_FRONT = /^\W*(?:\d{1,2}\W+)?The (?:\S+ ){0,2}$/;
const WAS_HELD = /^(?: \([^()]{1,20}\))? (?:(?:was|were) (?:also )?held|(?:also )?took place)\b/;
/** `On May 5, they also co-chaired the ` */
const ALSO_HELD = lean(
  /\b(?:also co-?(?:chaired|convened|hosted|led)|(?:countries|governments|ministers|sides|they) (?:\S+ )?also (?:convened|held)) (?:the|their) (?:\S+ )?(?:(?:meeting|session|round) of (?:the )?)?$/,
);
/** Where the release is about several meetings, each body may simply have met. */
const HAS_MET =
  /^(?: \([^()]{1,20}\))? (?:(?:was|were) (?:also )?held|(?:also )?(?:took place|met|convened)|(?:also )?held its)\b/;
/** `two working group meetings`, `Meetings of the Joint Committees`, `Steering Group Meetings` */
const SEVERAL = lean(
  /\b(?:two|three|four|five|several|both|separate)\s+(?:\S+\s+){0,3}?(?:meetings|sessions|working\s+groups|committees|dialogues)\b|\bmeetings\s+of\s+the\s+(?:\S+\s+){0,3}?(?:groups|committees|councils|commissions)\b|\b(?:group|committee|council|commission)s?\s+meetings\b/i,
);
const OF_SEVERAL = /\b(?:Groups|Committees|Councils|Commissions|Dialogues)$/;

const DAY = 86_400_000;
const NEAR = 7 * DAY;

/** `The 5th Maritime Dialogue was held on 8 September` beside a meeting of 7 September. */
function isNear(account: Account, start: string | null, main: string | null): boolean {
  if (start?.length !== 10 || main?.length !== 10) return false;
  const issued = account.read.issued?.date;
  return Math.abs(Date.parse(start) - Date.parse(main)) <= NEAR && (issued === undefined || start <= issued);
}

function isSame(parties: readonly string[], sides: ReadonlySet<string>): boolean {
  return parties.length === sides.size && parties.every((code) => sides.has(code));
}

/**
 * The references that tell of another dialogue of the same sides, held with the main one.
 *
 * @param start the day of the main meeting, or null
 */
function companionsOf(
  account: Account,
  parties: readonly string[],
  references: readonly Reference[],
  start: string | null,
): readonly Companion[] {
  const { main } = account;
  if (parties.length < 2) return [];
  const sides = new Set(parties);
  const related = references.filter(
    (reference) => reference.relation === 'related' && isSame(reference.parties, sides),
  );
  if (related.length === 0) return [];
  const areSeveral = tellsOfSeveral(account);
  if (main === undefined && !areSeveral) return [];
  const companions: Companion[] = [];
  for (const reference of related) {
    const sentence = sentenceAt(account.prose, reference.span.start);
    const dialogue =
      sentence &&
      ofType(sentence.mentions, 'dialogue').find(
        (mention) => mention.key === reference.seriesKey && mention.end > reference.span.start,
      );
    if (sentence === undefined || dialogue === undefined) continue;
    const before = main?.ordinal !== undefined && dialogue.ordinal !== undefined ? main : undefined;
    const isBeside = before !== undefined && joinedTo(sentence, before).includes(dialogue);
    const isJoined = isBeside && !hasOwnDay(sentence, before, reference);
    const date = before !== undefined && !isJoined ? dayInFront(sentence, before, dialogue) : undefined;
    const isOwn =
      (areSeveral || dialogue.parties.length > 1) &&
      OWN_FRONT.test(textIn(sentence, sentence.start, dialogue.start)) &&
      (areSeveral ? HAS_MET : WAS_HELD).test(textIn(sentence, dialogue.end, sentence.end)) &&
      isNear(account, reference.start, start ?? (areSeveral ? reference.start : null));
    const also = main === undefined ? undefined : dayAlsoHeld(account, sentence, dialogue, start);
    if (isBeside || isOwn || date !== undefined || also !== undefined)
      companions.push({ reference, dialogue, isJoined, isBeside, date: date ?? also });
  }
  return companions;
}

/** `and the 3rd B Dialogue`, `, the 3rd B Dialogue, and the 1st C Dialogue`: the numbered dialogues that a list joins to the main one. */
function joinedTo(sentence: AccountSentence, main: MentionOf<'dialogue'>): readonly MentionOf<'dialogue'>[] {
  if (main.start < sentence.start) return [];
  const behind = ofType(sentence.mentions, 'dialogue').filter(({ start }) => start > main.end);
  let last = main.end;
  for (const [i, { start, end, ordinal }] of behind.entries()) {
    const between = textIn(sentence, last, start);
    if (ordinal === undefined) return [];
    if (JOINED.test(between)) return behind.slice(0, i + 1);
    if (!LISTED.test(between)) return [];
    last = end;
  }
  return [];
}

/** `the 4th A on June 7 and the 2nd B on June 8`: each has a day of its own. */
function hasOwnDay(
  sentence: AccountSentence,
  main: MentionOf<'dialogue'>,
  { start, dateSpan }: Reference,
): boolean {
  return (
    start?.length === 10 &&
    dateSpan !== undefined &&
    ofType(sentence.mentions, 'date').some((date) => date.start > main.end && date.end < dateSpan.start)
  );
}

/** `April 5` of `on April 3 for the inaugural meeting of the A, and on April 5 for the inaugural meeting of the B` */
function dayInFront(
  sentence: AccountSentence,
  main: MentionOf<'dialogue'>,
  dialogue: MentionOf<'dialogue'>,
): MentionOf<'date'> | undefined {
  if (main.start < sentence.start || dialogue.start < main.end) return undefined;
  const date = lastBefore(ofType(sentence.mentions, 'date'), dialogue.start);
  return date !== undefined &&
    date.start > main.end &&
    date.date.precision === 'day' &&
    AND_ON.test(textIn(sentence, main.end, date.start)) &&
    FOR_THE.test(textIn(sentence, date.end, dialogue.start))
    ? date
    : undefined;
}

/** `May 5` of `A day later, on May 5, they also co-chaired the Ports Dialogue`, behind a meeting of May 4. */
function dayAlsoHeld(
  account: Account,
  sentence: AccountSentence,
  dialogue: MentionOf<'dialogue'>,
  main: string | null,
): MentionOf<'date'> | undefined {
  if (!ALSO_HELD.test(textIn(sentence, sentence.start, dialogue.start))) return undefined;
  if (/^ with\b/.test(textIn(sentence, dialogue.end, sentence.end))) return undefined;
  const [date, other] = ofType(sentence.mentions, 'date');
  const isDay = date?.date.precision === 'day' && other === undefined;
  return isDay && isNear(account, date.date.start ?? null, main) ? date : undefined;
}

/** Whether the release says that it is about several meetings. */
function tellsOfSeveral({ main, title, prose }: Account): boolean {
  return (
    OF_SEVERAL.test(main?.name ?? '') ||
    SEVERAL.test(title?.text ?? '') ||
    prose.slice(0, 2).some(({ text }) => SEVERAL.test(text))
  );
}

/** The event of a companion. */
function companionEvent(
  { reference, dialogue, isJoined, isBeside, date }: Companion,
  { parties, start, end, place, status }: DialogueEvent,
): DialogueEvent {
  const { dateSpan } = reference;
  const day = date?.date.start ?? reference.start;
  return {
    series: dialogue.name,
    seriesKey: dialogue.key,
    parties,
    ordinal: dialogue.ordinal?.value ?? null,
    start: isJoined ? start : day,
    end: isJoined ? end : day,
    place: isJoined || date !== undefined ? place : (reference.place ?? (isBeside ? place : null)),
    status,
    span: { start: dialogue.start, end: dialogue.end },
    ...(isJoined || dateSpan === undefined ? {} : { dateSpan }),
  };
}

/** The events, with those of other dialogues that were held beside the main one, and the references that are left. */
export function withCompanions(
  account: Account,
  parties: readonly string[],
  pointed: readonly Reference[],
): { readonly events: readonly DialogueEvent[]; readonly references: readonly Reference[] } {
  const events = readEvents(account, parties, pointed);
  const [main] = events;
  const companions = main === undefined ? [] : companionsOf(account, parties, pointed, main.start);
  if (companions.length === 0) return { events, references: pointed };
  const taken = new Set(companions.map(({ reference }) => reference));
  const left = pointed.filter((reference) => !taken.has(reference));
  const [own, ...others] = readEvents(account, parties, left);
  if (own === undefined) return { events, references: pointed };
  const beside = companions.map((each) => companionEvent(each, own));
  const references = withNextOfBeside(account, own, beside, left);
  if (areRespective(account, companions) && own.start !== own.end)
    return {
      events: [
        { ...own, end: own.start },
        ...beside.map((each) => ({ ...each, start: own.end, end: own.end })),
        ...others,
      ],
      references,
    };
  if (own.start === null && isOnlyTheirName(account, beside))
    return {
      events: [...beside.map((each) => ({ ...each, place: each.place ?? own.place })), ...others],
      references,
    };
  return { events: [own, ...beside, ...others], references };
}

const RESPECTIVELY = cued(/\brespectively\b/i, 'respectively');

/** `the 2nd A and the 3rd B were held on 3 and 4 May, respectively`: each had a day of its own. */
function areRespective(account: Account, companions: readonly Companion[]): boolean {
  const [only, ...others] = companions;
  const sentence = only?.isJoined ? sentenceAt(account.prose, only.dialogue.start) : undefined;
  return others.length === 0 && sentence !== undefined && says(sentence, RESPECTIVELY);
}

/** `two working group meetings under the Strategic Dialogue`: what has no day is the name of those that have one. */
function isOnlyTheirName(account: Account, beside: readonly DialogueEvent[]): boolean {
  return beside.length > 1 && beside.every(({ start }) => start !== null) && tellsOfSeveral(account);
}
