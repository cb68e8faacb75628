/** The events of a tour: a meeting of the issuer's state with each state where its official was. */
import type { DialogueEvent, Reference } from '../model';
import type { Account, OnTour, TripMeeting } from './account';
import { lastDay } from './lastDays';
import { placeReturnedFrom } from './returns';
import { cued, ofType, says } from './sentences';
import type { AccountSentence } from './sentences';
import { statusOf } from './status';
import { placeOfStop } from './stopsBefore';
import type { When } from './when';

/** Whether the meetings of the release are those of a tour. */
export function isTour({ trip }: Pick<Account, 'trip'>): boolean {
  return trip?.[0]?.tour !== undefined;
}

function eventOf(account: Account, meeting: TripMeeting): DialogueEvent[] {
  const { parties, sentence, tour } = meeting;
  if (account.issuer === undefined || tour === undefined) return [];
  const { dialogue, place } = tour;
  const when = tour.date === undefined ? lastOfOne(account, tour) : { date: tour.date, sentence };
  const date = when?.date;
  const isOwn = dialogue !== undefined && sentence.start <= dialogue.start && dialogue.end <= sentence.end;
  const ordinal = isOwn ? dialogue.ordinal : undefined;
  const { start, end } = isOwn ? dialogue : sentence;
  return [
    {
      series: dialogue?.name ?? null,
      seriesKey: dialogue?.key ?? '',
      parties: [account.issuer, ...parties],
      ordinal: ordinal?.value ?? null,
      start: date?.date.start ?? null,
      end: date?.date.end ?? date?.date.start ?? null,
      place:
        place?.value ??
        placeReturnedFrom(account, parties, statusOf(account, when), date?.date.start) ??
        placeOfStop(account, sentence)?.value ??
        null,
      status: statusOf(account, when),
      span: { start, end },
      ...(ordinal === undefined ? {} : { ordinalSpan: { start: ordinal.start, end: ordinal.end } }),
      ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
      ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
    },
  ];
}

/** `on the first day of the visit`: the day of the one meeting of a visit. */
function lastOfOne(account: Account, { dialogue }: OnTour): When | undefined {
  return account.trip?.length === 1 ? lastDay(account, [], dialogue) : undefined;
}

/** The meetings of a tour, each with its own day, place and series; empty where the release tells of none. */
export function tourEvents(account: Account): readonly DialogueEvent[] {
  return (account.trip ?? []).flatMap((meeting) => eventOf(account, meeting));
}

/** The references that tell of another meeting than those of the tour. */
export function besideTour(
  account: Account,
  events: readonly DialogueEvent[],
  references: readonly Reference[],
): readonly Reference[] {
  if (!isTour(account)) return references;
  return references.filter(
    ({ start, relation }) =>
      relation === 'founded' || start === null || events.every((event) => event.start !== start),
  );
}

/** `She was accompanied on the trip by B`: told of all meetings. */
const OF_WHOLE = cued(
  /\b(?:accompanied|delegation|throughout|both (?:capitals|cities|countries|meetings|states))\b/i,
  'accom deleg throu both',
);

/** Whether a sentence behind the first meeting of a tour tells of another. */
export function isOfFurtherStop(account: Account, sentence: AccountSentence): boolean {
  const [first, second, ...others] = account.trip ?? [];
  if (first?.tour === undefined || second === undefined) return false;
  if (sentence.index < first.sentence.index) return false;
  const further = [second, ...others];
  const isBehind = further.some((meeting) => sentence.index >= meeting.sentence.index);
  const isOfFirst = namesOf(sentence).some((code) => first.parties.includes(code));
  if (!isBehind || sentence.index === first.sentence.index) return false;
  const isInParagraph = further.some((meeting) => sentence.paragraph === meeting.sentence.paragraph);
  return isInParagraph
    ? !isOfFirst || further.some((one) => one.sentence.index === sentence.index)
    : !(isOfFirst || says(sentence, OF_WHOLE));
}

function namesOf({ mentions }: AccountSentence): readonly string[] {
  return [
    ...ofType(mentions, 'country').map(({ value }) => value),
    ...ofType(mentions, 'place').flatMap(({ country }) => country ?? []),
  ];
}
