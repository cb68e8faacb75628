/** A release dated before the event that it tells in the past. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { DateMention, DialogueEvent, Release } from '../../release/model';
import { sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import { example } from '../examples';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { futureOf } from './pastVerbs';
import { redated } from './redate';

function dateAt(release: Release, span: Span): DateMention | undefined {
  const found = release.mentions.find((mention) => mention.start < span.end && span.start < mention.end);
  return found?.type === 'date' ? found : undefined;
}

function fixesOf(release: Release, event: DialogueEvent, start: string): readonly Fix[] {
  const issuedSpan = release.issued?.span;
  const dateline = issuedSpan === undefined ? undefined : dateAt(release, issuedSpan);
  const edits = dateline === undefined ? undefined : redated(dateline, start);
  const verb = event.verbSpan;
  const future = verb === undefined ? undefined : futureOf(sliceOf(release.text, verb));
  return [
    ...(edits === undefined ? [] : [{ title: `Date the release ${start}`, safe: false, edits }]),
    ...(verb === undefined || future === undefined
      ? []
      : [{ title: `Announce it: ${quote(future)}`, safe: false, edits: [{ span: verb, text: future }] }]),
  ];
}

/** A day without a year that would be later than so is one of the year before, told on a copy of another day. */
const FURTHEST = 62;

function* check(release: Release, event: DialogueEvent): Generator<Problem> {
  const { issued } = release;
  const { dateSpan, verbSpan, start, status } = event;
  if (issued === null || issued.source === 'file-name' || status !== 'held') return;
  if (dateSpan === undefined || verbSpan === undefined || start === null || !isValidDay(start)) return;
  const early = daysBetween(issued.date, start);
  if (!(early > 0)) return;
  const isYearTold = dateAt(release, dateSpan)?.date.basis !== 'inferred-year';
  if (!isYearTold && early > FURTHEST) return;
  const dated = issued.span === undefined ? issued.date : sliceOf(release.text, issued.span);
  const told = `${quote(sliceOf(release.text, dateSpan))} is told as past (${quote(sliceOf(release.text, verbSpan))})`;
  yield {
    span: dateSpan,
    severity: early === 1 ? 'hint' : 'error',
    message: `${told}, but the release is dated ${quote(dated)}.`,
    facts: [issued.date, start],
    related: issued.span === undefined ? [] : [{ span: issued.span, message: 'The release’s own date.' }],
    fixes: fixesOf(release, event, start),
  };
}

export const releaseBeforeEvent: ReleaseRule = {
  id: 'release-before-event',
  family: 'dates',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'The release is dated before an event that it tells in the past.',
  why: 'A statement that carries a date before its event reads as foreknowledge; an embassy in Islamabad had to amend a page for that in 2011. One day may be the difference between two time zones and is only a hint. Plans, purposes and earlier rounds are left alone: only a date that governs the finite past verb of the meeting itself counts.',
  source: 'Raw Story, 16 March 2011, on the statement dated March 10.',
  fires: [
    example(
      'The dateline was not brought up to date',
      [
        'Media Note',
        'Lisbon',
        'May 3, 2021',
        'On ⟪Thursday, May 6⟫, Portugal and Uruguay held the first Portugal-Uruguay Digital Dialogue in Lisbon.',
      ],
      [
        'Media Note',
        'Lisbon',
        'May 6, 2021',
        'On Thursday, May 6, Portugal and Uruguay held the first Portugal-Uruguay Digital Dialogue in Lisbon.',
      ],
    ),
    example(
      'The date of the front matter, and a meeting of two days',
      [
        "---\ntitle: Portugal and Uruguay Meet\ndate: '2021-05-03'\n---",
        'Portugal and Uruguay met on ⟪May 6-7, 2021⟫ for the first Portugal-Uruguay Digital Dialogue.',
      ],
      undefined,
      'outcome.release.md',
    ),
  ],
  silent: [
    example(
      'An announcement',
      [
        'Media Note',
        'Lisbon',
        'May 3, 2021',
        'On Thursday, May 6, Portugal and Uruguay will hold the first Portugal-Uruguay Digital Dialogue in Lisbon.',
      ],
      undefined,
      'announcement.release',
    ),
    example('A copy that bears the day on which it was made', [
      'Media Note',
      'Lisbon',
      'November 23, 2021',
      'Portugal and Uruguay held the first Portugal-Uruguay Digital Dialogue in Lisbon on February 16.',
    ]),
    example('An earlier round and a plan', [
      'Media Note',
      'Lisbon',
      'May 7, 2021',
      'On Thursday, May 6, Portugal and Uruguay held the second Portugal-Uruguay Digital Dialogue in Lisbon. They agreed to hold the third one in Montevideo in 2023, and thanked the hosts of the 2022 Ocean Conference.',
    ]),
  ],
  *check(release) {
    for (const event of release.events) yield* check(release, event);
  },
};
