/** Two meetings of a series under one number, or numbers that fall as the dates rise. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { DialogueEvent } from '../../release/model';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Series } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import { zoneAt } from '../guards';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { ordinalLike, ordinalWord } from './ordinals';

/** A numbered and dated telling of a meeting. */
interface Telling {
  readonly document: WorkspaceDocument;
  readonly event: DialogueEvent;
  readonly ordinal: number;
  readonly start: string;
  readonly end: string;
}

function tellingOf(document: WorkspaceDocument, index: number): Telling | undefined {
  const event = document.facts.events[index];
  if (event === undefined || event.ordinal === null) return undefined;
  if (event.start === null || !isValidDay(event.start)) return undefined;
  const end = event.end !== null && isValidDay(event.end) ? event.end : event.start;
  return { document, event, ordinal: event.ordinal, start: event.start, end };
}

function tellingsOf(series: Series): readonly Telling[] {
  return series.rounds.flatMap((round) =>
    round.documents.flatMap(({ document, events }) =>
      events.map((index) => tellingOf(document, index)).filter((telling) => telling !== undefined),
    ),
  );
}

/** A meeting that was announced and then moved is told with two dates and is still one. */
function isMoved(earlier: Telling, later: Telling): boolean {
  if (earlier.event.status === later.event.status) return false;
  const announced = earlier.event.status === 'announced' ? earlier : later;
  const held = announced === earlier ? later : earlier;
  const issued = announced.document.facts.issued?.date;
  return issued === undefined || daysBetween(issued, held.end) >= -1;
}

/** The earlier telling contradicts the later one: same number on other days, or a greater number. */
function contradicts(earlier: Telling, later: Telling): boolean {
  if (daysBetween(earlier.end, later.start) <= 1) return false;
  if (earlier.ordinal > later.ordinal) return true;
  return earlier.ordinal === later.ordinal && !isMoved(earlier, later);
}

const named = (telling: Telling): string =>
  quote(`${ordinalWord(telling.ordinal)} ${telling.event.series ?? 'meeting'}`);

/** One more than the rounds before it count. */
function fixesOf(own: Telling, span: Span, tellings: readonly Telling[]): readonly Fix[] {
  const before = tellings.filter((one) => daysBetween(one.end, own.start) > 1);
  const next = Math.max(...before.map((one) => one.ordinal)) + 1;
  const was = { value: own.ordinal, length: span.end - span.start };
  const text = ordinalLike(was, next, zoneAt(own.document.facts, span.start) === 'title');
  return [{ title: `Count this round as the ${ordinalWord(next)}`, safe: false, edits: [{ span, text }] }];
}

function* check(own: Telling, tellings: readonly Telling[]): Generator<Problem> {
  const span = own.event.ordinalSpan;
  // A second "first" is the matter of inaugural-conflict.
  if (span === undefined || own.ordinal < 2) return;
  const against = tellings.filter((other) => contradicts(other, own));
  const other = against.toSorted((a, b) => daysBetween(a.start, b.start)).at(-1);
  if (other === undefined) return;
  const { uri } = other.document;
  yield {
    span,
    severity: 'error',
    message: `${named(own)} is dated ${own.start} here, but ${fileNameOf(uri)} counts ${named(other)} on ${other.start}.`,
    facts: [String(own.ordinal), own.start, String(other.ordinal), other.start],
    related: [
      {
        uri,
        span: other.event.ordinalSpan ?? other.event.span,
        message: `The ${ordinalWord(other.ordinal)} round, ${other.start}.`,
      },
    ],
    fixes: fixesOf(own, span, tellings),
  };
}

export const roundConflict: WorkspaceRule = {
  id: 'round-conflict',
  family: 'rounds',
  scope: 'workspace',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A round has the number of an earlier one, or a smaller number than an earlier one.',
  why: 'Rounds are cited by number for years, and a headline has called “third” what its own text called the fourth. Announcement and outcome of one round, and the two sides’ versions of it, are one meeting; so is a round that was moved after its announcement. Series of different levels count for themselves.',
  source: 'Trade press on a fourth round of bilateral cyber consultations, 2016.',
  fires: [
    workspaceExample(
      'Two meetings called the second',
      {
        '2022-04-06-outcome.release': [
          'Media Note',
          'Prague',
          'April 6, 2022',
          'Czechia and Vietnam held the ⟪second⟫ Czechia-Vietnam Mining Dialogue in Prague on April 5, 2022.',
        ],
        '2020-03-04-outcome.release': [
          'Media Note',
          'Hanoi',
          'March 4, 2020',
          'Czechia and Vietnam held the second Czechia-Vietnam Mining Dialogue in Hanoi on March 3, 2020.',
        ],
      },
      [
        'Media Note',
        'Prague',
        'April 6, 2022',
        'Czechia and Vietnam held the third Czechia-Vietnam Mining Dialogue in Prague on April 5, 2022.',
      ],
    ),
    workspaceExample('A number that falls', {
      '2022-04-06-outcome.release': [
        'Media Note',
        'Prague',
        'April 6, 2022',
        'Czechia and Vietnam held the ⟪third⟫ Czechia-Vietnam Mining Dialogue in Prague on April 5, 2022.',
      ],
      '2020-03-04-outcome.release': [
        'Media Note',
        'Hanoi',
        'March 4, 2020',
        'Czechia and Vietnam held the fourth Czechia-Vietnam Mining Dialogue in Hanoi on March 3, 2020.',
      ],
    }),
  ],
  silent: [
    workspaceExample('Announcement and outcome of one round', {
      '2022-04-06-outcome.release': [
        'Media Note',
        'Prague',
        'April 6, 2022',
        'Czechia and Vietnam held the second Czechia-Vietnam Mining Dialogue in Prague on April 5, 2022.',
      ],
      '2022-03-01-announcement.release': [
        'Media Note',
        'Prague',
        'March 1, 2022',
        'Czechia and Vietnam will hold the second Czechia-Vietnam Mining Dialogue in Prague on March 29, 2022.',
      ],
    }),
    workspaceExample('Both sides tell of it, a day apart', {
      '2022-04-06-outcome.release': [
        'Media Note',
        'Prague',
        'April 6, 2022',
        'Czechia and Vietnam held the second Czechia-Vietnam Mining Dialogue in Prague on April 5, 2022.',
      ],
      '2022-04-07-vietnam.release': [
        'Press Release',
        'Hanoi',
        'April 7, 2022',
        'Vietnam and Czechia held the second Vietnam-Czechia Mining Dialogue in Prague on April 6, 2022.',
      ],
    }),
  ],
  *check(document, dossier) {
    const place = dossier.roundOf(document.uri);
    const own = tellingOf(document, 0);
    if (place !== undefined && own !== undefined) yield* check(own, tellingsOf(place.series));
  },
};
