/**
 * Meetings beside the one that a release is about, on a day close to its own: one side also saw somebody of another
 * state, as in `Earlier on May 22, she also met at the Pentagon with Minister B of Chile`.
 */
import { daysBetween } from '../dates/calendar';
import { overlaps } from '../../text/span';
import type { DialogueEvent, Reference } from '../model';
import type { Account } from './account';
import { isAsideOf } from './asides';
import { ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { statusOf } from './status';
import { isTour } from './tourEvents';
import { metIn } from './whoWasMet';
import type { Met } from './whoWasMet';

/** How far into the account they are looked for. */
const REACH = 30;
const MOST = 3;
/** Who meets others on other days travels, or comes to speak of them. */
const MOST_DAYS_APART = 4;

/** The meetings with other states than those of the events that are read, each with a day of its own. */
export function besideMeetings(account: Account, events: readonly DialogueEvent[]): readonly DialogueEvent[] {
  const { issuer: own, prose, trip = [] } = account;
  const [main] = events;
  if (own === undefined || main === undefined || isTour(account) || trip.length > 1) return [];
  if (account.kind === 'joint-statement' || account.kind === 'fact-sheet') return [];
  if (!main.parties.includes(own)) return [];
  const found = new Map<string, DialogueEvent>();
  for (const sentence of prose.slice(1, REACH)) {
    const event = eventIn(account, sentence, own, main);
    if (event === undefined) continue;
    const key = keyOf(event.parties);
    if (found.has(key) || events.some(({ parties }) => keyOf(parties) === key)) continue;
    found.set(key, event);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** The references, without those that name a series held beside the main one. */
export function withoutHeld(
  [, ...beside]: readonly DialogueEvent[],
  references: readonly Reference[],
): readonly Reference[] {
  if (beside.length === 0) return references;
  return references.filter(
    ({ seriesKey, span }) =>
      seriesKey === '' ||
      !beside.some((event) => event.seriesKey === seriesKey && overlaps(event.span, span)),
  );
}

function keyOf(parties: readonly string[]): string {
  return [...parties].sort().join('+');
}

function eventIn(
  account: Account,
  sentence: AccountSentence,
  own: string,
  { start: day, status }: DialogueEvent,
): DialogueEvent | undefined {
  if (!ofType(sentence.mentions, 'date').some(({ date }) => date.start?.length === 10)) return undefined;
  const met = metIn(account, sentence, own);
  const start = met?.date?.date.start;
  if (met?.date === undefined || start?.length !== 10 || day?.length !== 10) return undefined;
  if (Math.abs(daysBetween(day, start)) > MOST_DAYS_APART || isAsideOf(sentence, met.date)) return undefined;
  // whom one who met travels on to see
  const issued = account.read.issued?.date;
  if (status === 'held' && issued !== undefined && start > issued) return undefined;
  const { date } = met;
  if (isOfGuest(account, sentence, own, met)) return undefined;
  const dialogue = met.dialogue ?? heldThere(sentence);
  if (dialogue !== undefined && !isHeld(sentence, dialogue)) return undefined;
  const place = met.place ?? placeElsewhere(sentence);
  const { start: from, end: to } = dialogue ?? sentence;
  return {
    series: dialogue?.name ?? null,
    seriesKey: dialogue?.key ?? '',
    parties: [own, met.state],
    ordinal: dialogue?.ordinal?.value ?? null,
    start,
    end: date.date.end ?? start,
    place: place?.value ?? null,
    status: statusOf(account, { date: met.date, sentence }),
    span: { start: from, end: to },
    dateSpan: { start: met.date.start, end: met.date.end },
    ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
  };
}

const BY_PRONOUN = /^[^;]{0,60}?\b(?:[Hh]e|[Ss]he)\s/;

/** `President A met Prime Minister B in Washington. On March 10 she meets Minister C in Lima`: who travels on from there may well be the guest. */
function isOfGuest(
  { sentences }: Account,
  sentence: AccountSentence,
  own: string,
  { state, place }: Met,
): boolean {
  if (!BY_PRONOUN.test(sentence.text)) return false;
  const front = sentences[sentence.index - 1];
  const there = ofType(front?.mentions ?? [], 'place').at(-1)?.country;
  return there === own && place?.country === state;
}

type Dialogue = MentionOf<'dialogue'>;

/** `held the first political consultations between Norway and Chile`: a series whose parties its name does not tell. */
function heldThere(sentence: AccountSentence): Dialogue | undefined {
  return ofType(sentence.mentions, 'dialogue').find(
    (dialogue) => !dialogue.quoted && dialogue.parties.length === 0 && isHeld(sentence, dialogue),
  );
}

/** `will speak of it at the Dialogue`: who takes the floor there holds no talks. */
function isHeld(sentence: AccountSentence, { start }: Dialogue): boolean {
  return HOLDS.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_HELD), start));
}

const LONGEST_HELD = 60;
const HOLDS =
  /\b(?:(?:co-?)?(?:chair|convene|host|open|close|conclude|launch)(?:e?[sd])?|holds?|held|conduct(?:s|ed)?|met for|meets? for|sat down for)\b[^,;.]{0,40}$/;

/** `also in Lima`: where people of neither side are at home. */
function placeElsewhere(sentence: AccountSentence): MentionOf<'place'> | undefined {
  return ofType(sentence.mentions, 'place').find(
    ({ start, quoted }) =>
      !quoted && /\b(?:at|in) (?:the )?$/i.test(textIn(sentence, Math.max(sentence.start, start - 8), start)),
  );
}
