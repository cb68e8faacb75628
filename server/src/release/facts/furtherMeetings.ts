/** The meetings of a trip behind the first. */
import type { DialogueEvent } from '../model';
import { isToldWithOthers } from './account';
import type { Account, TripMeeting } from './account';
import { attendedEvent, isSameSeries } from './attended';
import { ofType, says } from './sentences';
import type { MentionOf } from './sentences';
import { COUNTED, isOnSameDay } from './meetingsInTurn';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

const MAX_MEETINGS = 5;

/** `On 3 May she traveled to Norway and Estonia`: the one day of all meetings there; `On 3 May she held three meetings`: of all, whoever was met. */
function dayOfTrip(
  account: Account,
): { readonly date: MentionOf<'date'>; readonly isOf: (party: string) => boolean } | undefined {
  const sentence = account.opening[0];
  const [date, other] = sentence === undefined ? [] : ofType(sentence.mentions, 'date');
  if (sentence === undefined || date?.date.precision !== 'day' || other !== undefined) return undefined;
  if (!isMeetingDate(account, sentence, date)) return undefined;
  const states = new Set(ofType(sentence.mentions, 'country').map(({ value }) => value));
  const isOfAll = says(sentence, COUNTED);
  return { date, isOf: (party) => isOfAll || states.has(party) };
}

/** The other meetings of a trip, one for each further state. */
export function furtherMeetings(
  account: Account,
  parties: readonly string[],
  status: DialogueEvent['status'],
): readonly DialogueEvent[] {
  const issuer = parties.find((party) => party === account.issuer) ?? parties[0];
  if (issuer === undefined) return [];
  const day = dayOfTrip(account);
  const attended = account.attended
    .filter(({ dialogue }) => !isSameSeries(dialogue, account.main))
    .map((each) => attendedEvent(account, each, status));
  const beside = meetingsBeside(account, parties, issuer).map(({ parties: met, sentence }) => {
    const own = ofType(sentence.mentions, 'date').find((mention) =>
      isMeetingDate(account, sentence, mention),
    );
    const isOfDay = day !== undefined && (met.every(day.isOf) || isOnSameDay(sentence));
    const date = own ?? (isOfDay ? day.date : undefined);
    const venues = ofType(sentence.mentions, 'place').filter((mention) =>
      isVenue(account.read.text, mention),
    );
    const listed = ofType(sentence.mentions, 'place').find(({ country }) => country === met[0]);
    const isShared = isToldWithOthers(account, sentence);
    const place =
      (isShared || sentence === account.trip?.[0]?.sentence ? listed : undefined) ??
      (isShared ? undefined : venues[0]);
    return {
      series: null,
      seriesKey: '',
      parties: [issuer, ...met],
      ordinal: null,
      start: date?.date.start ?? null,
      end: date?.date.end ?? date?.date.start ?? null,
      place: place?.value ?? null,
      status,
      span: { start: sentence.start, end: sentence.end },
    };
  });
  return [...attended, ...beside];
}

/** The meetings without a name: those behind the first, or all with others than a dialogue has that the trip is made for. */
function meetingsBeside(
  { trip = [], attended, main, issuer: known }: Account,
  parties: readonly string[],
  issuer: string,
): readonly TripMeeting[] {
  const named = attended.map(({ dialogue }) => dialogue.parties);
  const isFirst = main === undefined || !attended.some(({ dialogue }) => dialogue === main);
  const isOf = (met: readonly string[], sides: readonly string[]): boolean =>
    met.every((party) => sides.includes(party)) && met.length + 1 === sides.length;
  return trip.slice(isFirst ? 1 : 0, MAX_MEETINGS).filter(({ parties: met }) => {
    if (met.includes(issuer)) return false;
    if (known === undefined && isOf(met, parties)) return false;
    return !named.some((sides) => isOf(met, sides));
  });
}
