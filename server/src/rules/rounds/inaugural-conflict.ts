/** A meeting called the inaugural or first although an earlier one of its series is told of. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { Place, Round } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import { zoneAt } from '../guards';
import type { WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { ordinalLike, ordinalWord } from './ordinals';
import { ordinalsOf, roundsBefore, standingEvent } from './standing';

/** Rounds that were held, with a date, more than a day before. */
function heldBefore(place: Place, start: string): readonly Round[] {
  return roundsBefore(place).filter(
    ({ start: day, end, documents }) =>
      day !== null &&
      isValidDay(day) &&
      daysBetween(end !== null && isValidDay(end) ? end : day, start) > 1 &&
      documents.some(({ role }) => role !== 'announcement'),
  );
}

/** The number after those that are known: of the greatest that is stated, or of as many as there are. */
function nextAfter(rounds: readonly Round[]): number {
  return Math.max(rounds.length, ...rounds.map((round) => round.ordinal ?? 0)) + 1;
}

export const inauguralConflict: WorkspaceRule = {
  id: 'inaugural-conflict',
  family: 'rounds',
  scope: 'workspace',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A meeting is called the inaugural or first, but another release tells of an earlier one.',
  why: '“Inaugural” is written when a new administration or a new office takes a dialogue over, and the rounds before it are forgotten. A later release that only recalls the inaugural meeting is no conflict, nor is the announcement of the first meeting.',
  source: 'Checklists of copy editors on superlatives such as “first” (Buttry).',
  fires: [
    workspaceExample(
      'An earlier round is told of',
      {
        '2021-05-19-outcome.release': [
          'Media Note',
          'Lisbon',
          'May 19, 2021',
          'Portugal and Uruguay held the ⟪inaugural⟫ Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
        ],
        '2019-04-10-outcome.release': [
          'Media Note',
          'Montevideo',
          'April 10, 2019',
          'Portugal and Uruguay held the first Portugal-Uruguay Ports Dialogue in Montevideo on April 9, 2019.',
        ],
      },
      [
        'Media Note',
        'Lisbon',
        'May 19, 2021',
        'Portugal and Uruguay held the second Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
      ],
    ),
    workspaceExample('The earlier round has no number', {
      '2021-05-19-outcome.release': [
        'Media Note',
        'Lisbon',
        'May 19, 2021',
        'Portugal and Uruguay held the ⟪first⟫ Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
      ],
      '2019-04-10-outcome.release': [
        'Media Note',
        'Montevideo',
        'April 10, 2019',
        'Portugal and Uruguay held the Portugal-Uruguay Ports Dialogue in Montevideo on April 9, 2019.',
      ],
    }),
  ],
  silent: [
    workspaceExample('The first meeting was announced', {
      '2021-05-19-outcome.release': [
        'Media Note',
        'Lisbon',
        'May 19, 2021',
        'Portugal and Uruguay held the inaugural Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
      ],
      '2021-05-03-announcement.release': [
        'Media Note',
        'Lisbon',
        'May 3, 2021',
        'Portugal and Uruguay will hold the first Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
      ],
    }),
    workspaceExample('A later release recalls the inaugural meeting', {
      '2021-05-19-outcome.release': [
        'Media Note',
        'Lisbon',
        'May 19, 2021',
        'Portugal and Uruguay held the second Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021. It builds on the inaugural Portugal-Uruguay Ports Dialogue, which was held in Montevideo in April 2019.',
      ],
      '2019-04-10-outcome.release': [
        'Media Note',
        'Montevideo',
        'April 10, 2019',
        'Portugal and Uruguay held the first Portugal-Uruguay Ports Dialogue in Montevideo on April 9, 2019.',
      ],
    }),
    workspaceExample('The series is raised to ministers, whose meetings are counted anew', {
      '2021-05-19-outcome.release': [
        'Media Note',
        'Lisbon',
        'May 19, 2021',
        'Portugal and Uruguay held the inaugural ministerial-level Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
      ],
      '2019-04-10-outcome.release': [
        'Media Note',
        'Montevideo',
        'April 10, 2019',
        'Portugal and Uruguay held the third Portugal-Uruguay Ports Dialogue in Montevideo on April 9, 2019.',
      ],
    }),
    workspaceExample('Another series of the same parties', {
      '2021-05-19-outcome.release': [
        'Media Note',
        'Lisbon',
        'May 19, 2021',
        'Portugal and Uruguay held the inaugural Portugal-Uruguay Ports Dialogue in Lisbon on May 18, 2021.',
      ],
      '2019-04-10-outcome.release': [
        'Media Note',
        'Montevideo',
        'April 10, 2019',
        'Portugal and Uruguay held the first Portugal-Uruguay Fisheries Dialogue in Montevideo on April 9, 2019.',
      ],
    }),
  ],
  *check(document, dossier) {
    const { facts } = document;
    const event = standingEvent(facts);
    const place = dossier.roundOf(document.uri);
    if (event === undefined || place === undefined || event.ordinal !== 1) return;
    const { ordinalSpan: span, start } = event;
    if (span === undefined || start === null || !isValidDay(start)) return;
    const earlier = heldBefore(place, start);
    const last = earlier.at(-1);
    const there = last?.documents.find(({ role }) => role !== 'announcement');
    const other = there?.document.facts.events[there.events[0] ?? 0];
    if (last === undefined || there === undefined || other === undefined) return;
    const next = nextAfter(earlier);
    const was = { value: 1, length: span.end - span.start };
    const text = ordinalLike(was, next, zoneAt(facts, span.start) === 'title');
    const isFree = !ordinalsOf(place.series).includes(next);
    yield {
      span,
      severity: 'error',
      message: `${quote(event.series ?? '')} of ${start} is called the first here, but ${fileNameOf(there.document.uri)} tells of one on ${String(last.start)}.`,
      facts: [start, last.start ?? '', String(last.ordinal)],
      related: [
        {
          uri: there.document.uri,
          span: other.ordinalSpan ?? other.span,
          message: `${quote(other.series ?? 'meeting')}, ${String(last.start)}.`,
        },
      ],
      fixes: isFree
        ? [{ title: `Count this round as the ${ordinalWord(next)}`, safe: false, edits: [{ span, text }] }]
        : [],
    };
  },
};
