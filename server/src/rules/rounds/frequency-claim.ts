/** “Annual” said of a dialogue that meets more seldom or more often. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { FrequencyClaim } from '../../release/wording/model';
import type { Place, Round } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { Fix, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { roundsBefore, standingEvent } from './standing';

const DAYS_PER_MONTH = 365.25 / 12;
/** Calendars of ministers are full: half as much again is still kept. */
const TOLERANCE = 0.5;

interface Interval {
  /** Days from one round to the next, on average where rounds between are not here. */
  readonly days: number;
  readonly since: Round;
  /** Both rounds are numbered, so that none can be missing unnoticed. */
  readonly sure: boolean;
}

function isHeld(round: Round): boolean {
  return (
    round.start !== null &&
    isValidDay(round.start) &&
    round.documents.some(({ role }) => role !== 'announcement')
  );
}

/** From the last dated round in front to the document’s own. */
function intervalTo(place: Place): Interval | undefined {
  const { round } = place;
  const since = roundsBefore(place).findLast(isHeld);
  if (since === undefined || since.start === null || round.start === null || !isValidDay(round.start))
    return undefined;
  const sure = since.ordinal !== null && round.ordinal !== null && round.ordinal > since.ordinal;
  const steps = sure ? round.ordinal - since.ordinal : 1;
  return { days: Math.round(daysBetween(since.start, round.start) / steps), since, sure };
}

function isKept({ months }: FrequencyClaim, days: number): boolean {
  const claimed = months * DAYS_PER_MONTH;
  return days <= claimed * (1 + TOLERANCE) && days >= claimed * (1 - TOLERANCE);
}

/** Only a word in front of the name can go without leaving a hole in its sentence. */
function fixesOf({ start, end, word, name }: FrequencyClaim): readonly Fix[] {
  if (end > name.end) return [];
  return [
    { title: `Delete ${quote(word)}`, safe: false, edits: [{ span: { start, end: end + 1 }, text: '' }] },
  ];
}

const earlier = {
  '2014-06-27-outcome.release': [
    'Media Note',
    'Doha',
    'June 27, 2014',
    'Qatar and Spain held the third Qatar-Spain Energy Consultations in Doha on June 26, 2014.',
  ],
} as const;

function later(day: string, words: string): readonly string[] {
  return ['Media Note', 'Madrid', day, `Qatar and Spain held the ${words} in Madrid on ${day}.`];
}

export const frequencyClaim: WorkspaceRule = {
  id: 'frequency-claim',
  family: 'rounds',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A dialogue is called annual, biannual or the like against the dates of its rounds.',
  why: '“Annual” is kept from text to text while the rounds drift apart. The word is held against the days since the last round that is here, divided by the rounds between; half as much more or less is let pass. Where the rounds have no numbers, one may be missing, and it is a hint.',
  source: 'Consultations called annual in June 2014 and again in March 2016, 635 days apart.',
  fires: [
    workspaceExample(
      'Annual, and almost two years later',
      {
        '2016-03-23-outcome.release': later(
          'March 22, 2016',
          'fourth ⟪annual⟫ Qatar-Spain Energy Consultations',
        ),
        ...earlier,
      },
      later('March 22, 2016', 'fourth Qatar-Spain Energy Consultations'),
    ),
    workspaceExample('Twice a year, and a year later', {
      '2015-06-24-outcome.release': later(
        'June 23, 2015',
        'fourth ⟪biannual⟫ Qatar-Spain Energy Consultations',
      ),
      ...earlier,
    }),
  ],
  silent: [
    workspaceExample('A few months late', {
      '2015-10-14-outcome.release': later(
        'October 13, 2015',
        'fourth annual Qatar-Spain Energy Consultations',
      ),
      ...earlier,
    }),
    workspaceExample('A round between the two is not here', {
      '2016-07-06-outcome.release': later('July 5, 2016', 'fifth annual Qatar-Spain Energy Consultations'),
      ...earlier,
    }),
    workspaceExample('The only round', {
      '2016-07-06-outcome.release': later('July 5, 2016', 'fifth annual Qatar-Spain Energy Consultations'),
    }),
  ],
  *check(document, dossier) {
    const { facts, uri } = document;
    const event = standingEvent(facts);
    const place = dossier.roundOf(uri);
    const interval = event === undefined || place === undefined ? undefined : intervalTo(place);
    const claim = facts.wording?.frequencies.find(({ key }) => key === event?.seriesKey);
    if (event === undefined || interval === undefined || claim === undefined) return;
    const { days, since, sure } = interval;
    const told = since.documents.find(({ role }) => role !== 'announcement');
    if (told === undefined || isKept(claim, days)) return;
    const before = told.document.facts.events[told.events[0] ?? 0];
    yield {
      span: { start: claim.start, end: claim.end },
      severity: sure ? 'warning' : 'hint',
      message: `${quote(claim.word)} is said of ${quote(event.series ?? '')}, but ${fileNameOf(told.document.uri)} dates the round before ${String(since.start)}: ${String(days)} days a round.`,
      facts: [claim.word, since.start ?? '', event.start ?? ''],
      related: [
        {
          uri: told.document.uri,
          span: before?.dateSpan ?? before?.span ?? { start: 0, end: 0 },
          message: `The round before, ${String(since.start)}.`,
        },
      ],
      fixes: fixesOf(claim),
    };
  },
};
