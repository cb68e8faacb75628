/** Other dialogues that the same sides held at the same time: events of their own, and no mere references. */
import type { DialogueEvent, Reference } from '../model';
import type { Account } from './account';
import { readEvents } from './events';
import { ofType, sentenceAt, textIn } from './sentences';
import type { MentionOf } from './sentences';

/** A reference that tells of a meeting held beside the main one, and how the text joins it. */
interface Companion {
  readonly reference: Reference;
  readonly dialogue: MentionOf<'dialogue'>;
  /** Day and place are those of the main meeting. */
  readonly isJoined: boolean;
}

const JOINED =
  /^(?: \([^()]{1,20}\))?(?: (?:on|for) [^,;.]{2,60})?,? (?:and|as well as|along with|followed by) (?:the|their) (?:\S+ )?(?:(?:meeting|session|round|edition|iteration) of (?:the )?)?$/;
const OWN_FRONT = /^\W*(?:\d{1,2}\W+)?The (?:\S+ ){0,2}$/;
const WAS_HELD = /^(?: \([^()]{1,20}\))? (?:(?:was|were) (?:also )?held|(?:also )?took place)\b/;

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
  if (main === undefined || parties.length < 2) return [];
  const sides = new Set(parties);
  const companions: Companion[] = [];
  for (const reference of references) {
    if (reference.relation !== 'related' || !isSame(reference.parties, sides)) continue;
    const sentence = sentenceAt(account.prose, reference.span.start);
    const dialogue =
      sentence &&
      ofType(sentence.mentions, 'dialogue').find(
        (mention) => mention.key === reference.seriesKey && mention.end > reference.span.start,
      );
    if (sentence === undefined || dialogue === undefined) continue;
    const isCounted = main.ordinal !== undefined && dialogue.ordinal !== undefined;
    const isJoined =
      isCounted && sentence.start <= main.start && main.end < dialogue.start
        ? JOINED.test(textIn(sentence, main.end, dialogue.start))
        : false;
    const isOwn =
      dialogue.parties.length > 1 &&
      OWN_FRONT.test(textIn(sentence, sentence.start, dialogue.start)) &&
      WAS_HELD.test(textIn(sentence, dialogue.end, sentence.end)) &&
      isNear(account, reference.start, start);
    if (isJoined || isOwn) companions.push({ reference, dialogue, isJoined });
  }
  return companions;
}

/** The event of a companion. */
function companionEvent(
  { reference, dialogue, isJoined }: Companion,
  { parties, start, end, place, status }: DialogueEvent,
): DialogueEvent {
  const { dateSpan } = reference;
  return {
    series: dialogue.name,
    seriesKey: dialogue.key,
    parties,
    ordinal: dialogue.ordinal?.value ?? null,
    start: isJoined ? start : reference.start,
    end: isJoined ? end : reference.start,
    place: isJoined ? place : reference.place,
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
  const references = pointed.filter((reference) => !taken.has(reference));
  const [own, ...others] = readEvents(account, parties, references);
  if (own === undefined) return { events, references: pointed };
  return { events: [own, ...companions.map((each) => companionEvent(each, own)), ...others], references };
}
