/** The rounds of one dialogue as marks on a line of days. */
import { lastDayOf } from '../../release/dates/calendar';
import { daysBetween } from '../../workspace/days';
import type { Dossier, Role, Round, RoundDocument, Series } from '../../workspace/dossier';
import { dayOfIssue } from '../impliedDay';
import type { Location } from '../location';
import { dayName, ordinalName, rangeName } from '../naming';
import { seriesLine, type AbsentRound, type SeriesEntry } from '../seriesLine';
import type { TimelineMark, TimelineRound, TimelineSeries } from './model';

export function timelineSeries(dossier: Dossier, series: Series): TimelineSeries {
  const line = seriesLine(dossier, series);
  return {
    key: series.key,
    name: series.name,
    rounds: line.map((entry, at) => (isTold(entry) ? told(dossier, entry) : absent(entry, line, at))),
  };
}

type Told = Extract<SeriesEntry, { readonly round: Round }>;

function isTold(entry: SeriesEntry): entry is Told {
  return entry.kind === 'held' || entry.kind === 'announced';
}

function told(dossier: Dossier, { kind, round }: Told): TimelineRound {
  const announcements = issued(dossier, round, 'announcement');
  const releases = [
    ...issued(dossier, round, 'outcome'),
    ...issued(dossier, round, 'counterpart'),
    ...issued(dossier, round, 'report'),
  ].sort((a, b) => (a.start < b.start ? -1 : 1));
  const meeting = meetingOf(round);
  const before = announcements[0]?.start;
  const after = releases[0]?.start;
  return {
    name: round.ordinal === null ? 'round' : `${ordinalName(round.ordinal)} round`,
    kind,
    marks: [...announcements, ...meeting, ...releases].sort((a, b) => (a.start < b.start ? -1 : 1)),
    notice: before === undefined || round.start === null ? null : daysBetween(before, round.start),
    lag: after === undefined || round.start === null ? null : daysBetween(round.end ?? round.start, after),
  };
}

/** What two releases of one day are told apart by. */
const ISSUED_AS: Readonly<Partial<Record<Role, string>>> = {
  counterpart: ' (other side)',
  report: ' (news)',
};

/** The releases of one role, each on its own day. */
function issued(dossier: Dossier, round: Round, role: Role): readonly TimelineMark[] {
  return round.documents.flatMap((one) => {
    const { facts, uri } = one.document;
    if (one.role !== role) return [];
    const date = dayOfIssue(dossier, one.document);
    if (date === undefined) return [];
    const span = facts.issued?.span;
    return [
      {
        kind: role === 'announcement' ? 'announcement' : 'release',
        start: date,
        end: date,
        text: `${dayName(date)}${ISSUED_AS[role] ?? ''}`,
        place: { uri, span: span ?? eventOf(one)?.span ?? { start: 0, end: 0 } },
      },
    ];
  });
}

/** The meeting, at the words of the release that dates it best: a held one before an announced one. */
function meetingOf({ documents, start, end }: Round): readonly TimelineMark[] {
  if (start === null) return [];
  const dating = documents.filter((one) => eventOf(one)?.start === start);
  const best = dating.find(({ role }) => role !== 'announcement') ?? dating[0] ?? documents[0];
  const event = best === undefined ? undefined : eventOf(best);
  if (best === undefined || event === undefined) return [];
  const venue = documents.map(eventOf).find((one) => typeof one?.place === 'string')?.place;
  const days = rangeName(start, end);
  return [
    {
      kind: 'meeting',
      start,
      end: end ?? start,
      text: typeof venue === 'string' ? `${days}, ${venue}` : days,
      place: { uri: best.document.uri, span: event.dateSpan ?? event.span },
    },
  ];
}

function eventOf({ document, events }: RoundDocument) {
  return document.facts.events[events[0] ?? 0];
}

function absent(entry: AbsentRound, line: readonly SeriesEntry[], at: number): TimelineRound {
  const { kind, ordinals, start, place, source } = entry;
  const span = start === null ? between(line, at) : daysOf(start);
  const when = start === null ? 'at a time that no release tells' : dayName(start);
  const text = place === null ? when : `${when}, ${place}`;
  const mark = span === undefined ? [] : [markOf(kind, span, text, source)];
  return { name: nameOf(ordinals), kind, marks: mark, notice: null, lag: null };
}

function markOf(
  kind: AbsentRound['kind'],
  span: { readonly start: string; readonly end: string },
  text: string,
  place: Location,
): TimelineMark {
  return { kind, ...span, text, place };
}

function nameOf(ordinals: AbsentRound['ordinals']): string {
  if (ordinals === null) return 'round';
  const [first, last] = ordinals;
  return first === last
    ? `${ordinalName(first)} round`
    : `${ordinalName(first)} to ${ordinalName(last)} rounds`;
}

/** The time between the rounds on either side; undefined where one of them is not dated. */
function between(
  line: readonly SeriesEntry[],
  at: number,
): { readonly start: string; readonly end: string } | undefined {
  const dated = (entry: SeriesEntry): Round[] =>
    isTold(entry) && entry.round.start !== null ? [entry.round] : [];
  const before = line.slice(0, at).flatMap(dated).at(-1);
  const after = line.slice(at).flatMap(dated)[0];
  const [start, end] = [before?.end ?? before?.start ?? null, after?.start ?? null];
  return start === null || end === null || start > end ? undefined : { start, end };
}

/** First and last day of a day, month or year. */
function daysOf(iso: string): { readonly start: string; readonly end: string } {
  const [year = '', month, day] = iso.split('-');
  if (day !== undefined) return { start: iso, end: iso };
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const last = lastDayOf(Number(year), Number(month));
  return { start: `${iso}-01`, end: `${iso}-${String(last).padStart(2, '0')}` };
}
