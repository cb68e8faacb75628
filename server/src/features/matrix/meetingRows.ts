/** The meeting: when, how long before the release, where, and which round it is said to be. */
import { daysBetween } from '../../workspace/days';
import { foldPhrase } from '../../tokens/fold';
import { dayName, daysName, ordinalName, rangeName } from '../naming';
import type { Told } from './columns';
import type { Value, ValueRow } from './valueRows';

export const meetingRows: readonly ValueRow[] = [
  { name: 'Date of the meeting', read: days, against: 'round' },
  { name: 'Date of the release', read: issuedOn, against: 'none' },
  { name: 'Lag', read: lag, against: 'none' },
  { name: 'Venue', read: venue, against: 'round' },
  { name: 'Round', read: ordinal, against: 'round' },
];

function days({ event }: Told): Value | undefined {
  if (event === undefined || event.start === null) return undefined;
  const { start, end, dateSpan, span } = event;
  return { key: `${start}/${end ?? start}`, text: rangeName(start, end), span: dateSpan ?? span };
}

function issuedOn({ issued }: Told): Value | undefined {
  if (issued === undefined) return undefined;
  const { date, span } = issued;
  return { key: date, text: dayName(date), ...(span === undefined ? {} : { span }) };
}

/** `12 days before`, `the same day`, `1 day after`: the release, seen from the meeting, which another release may date. */
function lag({ event, place, issued }: Told): Value | undefined {
  const day = issued?.date;
  const meeting = event?.start === null ? place?.round : event;
  const first = meeting?.start;
  if (day === undefined || first?.length !== 10) return undefined;
  const last = meeting?.end?.length === 10 ? meeting.end : first;
  const count = daysBetween(day < first ? first : last, day);
  const isDuring = first <= day && day <= last;
  const text = isDuring
    ? day === last
      ? 'the same day'
      : 'during the meeting'
    : `${daysName(Math.abs(count))} ${count < 0 ? 'before' : 'after'}`;
  const span = issued?.span;
  return { key: String(count), text, ...(span === undefined ? {} : { span }) };
}

/** `Washington` and `Washington, DC` are one venue. */
function venue({ event }: Told): Value | undefined {
  if (event === undefined || event.place === null) return undefined;
  const key = foldPhrase(event.place.split(',')[0] ?? event.place);
  return { key, text: event.place, ...(event.placeSpan === undefined ? {} : { span: event.placeSpan }) };
}

function ordinal({ event }: Told): Value | undefined {
  if (event === undefined || event.ordinal === null) return undefined;
  return {
    key: String(event.ordinal),
    text: ordinalName(event.ordinal),
    span: event.ordinalSpan ?? event.span,
  };
}
