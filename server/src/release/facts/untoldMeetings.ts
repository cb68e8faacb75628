/**
 * Meetings that no known words tell: where a release names somebody of another state beside its own people and says that
 * they saw, consulted or received one another, they met. Looked for only where nothing else tells of a meeting.
 */
import type { DialogueEvent, Mention, Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account, TripMeeting } from './account';
import { ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { isReferred } from './when';
import { dateIn, metIn } from './whoWasMet';
import type { Met } from './whoWasMet';

/** How far into the account the meetings are looked for, and how many. */
const REACH = 12;
const MOST = 4;

/** A fact sheet tells of many matters, and of no meeting of its own. */
const NO_MEETING: ReadonlySet<string> = new Set(['fact-sheet', 'other']);

/**
 * The account with the meetings that are told by nothing but who was met; undefined where nobody was.
 *
 * @param events what is read without them: they may be more than one meeting without a name
 * @param references what points to other meetings: their days are no others' days
 */
export function withUntoldMeetings(
  account: Account,
  events: readonly DialogueEvent[],
  references: readonly Reference[],
): Account | undefined {
  const [read, ...further] = events;
  if (NO_MEETING.has(account.kind) || further.length > 0 || (read?.series ?? null) !== null) return undefined;
  const trip = untoldMeetings(account);
  const [first, ...others] = trip;
  if (first === undefined) return undefined;
  const { sentence, tour } = first;
  if (read !== undefined) {
    // "will hold political talks with Minister B": what looks like another series is the meeting itself
    const ofOthers = references.filter(({ relation, series }) => relation !== 'related' || series === null);
    const date = sentence === account.opening[0] ? undefined : tour?.date;
    const isDated = tour?.dialogue !== undefined || (date !== undefined && !isReferred(ofOthers, date));
    const isFuller = others.length > 0 || (read.start === null && isDated);
    if (!isFuller || !areToldIn(trip, read)) return undefined;
  }
  const opening = account.opening.includes(sentence) ? account.opening : [...account.opening, sentence];
  const dialogue = tour?.dialogue;
  return dialogue === undefined || others.length > 0
    ? { ...account, trip, opening }
    : { ...account, trip: [], attended: [{ dialogue, sentence }], main: dialogue, opening };
}

/** Whether the meetings hold the one that is read, and none of several states. */
function areToldIn(trip: readonly TripMeeting[], { parties }: DialogueEvent): boolean {
  return (
    parties.length === 2 && trip.some((meeting) => meeting.parties.every((one) => parties.includes(one)))
  );
}

/** One meeting for each other state, in the order told; none where nobody of another state is met. */
function untoldMeetings(account: Account): readonly TripMeeting[] {
  const { issuer } = account;
  if (issuer === undefined) return [];
  const meetings = new Map<string, TripMeeting>();
  for (const sentence of account.prose.slice(0, REACH)) {
    const met = metIn(account, sentence, issuer) ?? bareMeeting(account, sentence, issuer);
    const known = met && meetings.get(met.state)?.tour;
    if (met === undefined || known?.date !== undefined) continue;
    const { state, date, place: scene } = met;
    const isOfOtherDay = date === undefined && sentence.mentions.some(isDated);
    const isTimeless = date === undefined && scene === undefined && sentence !== account.opening[0];
    if (isOfOtherDay || isTimeless || (known !== undefined && date === undefined)) continue;
    const dialogue = met.dialogue ?? known?.dialogue;
    const place = scene ?? known?.place;
    meetings.set(state, { parties: [state], sentence, tour: { dialogue, date, place } });
    if (meetings.size === MOST) break;
  }
  return [...meetings.values()];
}

function isDated(mention: Mention): boolean {
  return mention.type === 'date' && mention.date.start !== undefined;
}

const BARE_MEETING = lean(
  /^\W*The (?:\p{Ll}+ ){0,2}(?:consultations|dialogue|discussions|meeting|session|talks) (?:was|were|took place|(?:will|is to|are to) (?:be|take place))(?: held)? (?:in|at) $/u,
);
const ON_DAY = /^,?(?: on)? $/;

/** `The main meeting was in Oslo on May 3`, where the opening tells of Norway and of nobody from a third state. */
function bareMeeting(account: Account, sentence: AccountSentence, own: string): Met | undefined {
  const [place] = ofType(sentence.mentions, 'place');
  const state = place?.country;
  if (place === undefined || place.quoted || state === undefined || state === own) return undefined;
  const date = dateIn(account, sentence);
  if (date === undefined || !BARE_MEETING.test(textIn(sentence, sentence.start, place.start)))
    return undefined;
  if (!ON_DAY.test(textIn(sentence, place.end, date.start))) return undefined;
  const named = account.opening.flatMap(({ mentions }) => ofType(mentions, 'country'));
  const others = new Set(named.map(({ value }) => value).filter((code) => code !== own));
  return others.size === 1 && others.has(state) ? { state, dialogue: undefined, date, place } : undefined;
}
