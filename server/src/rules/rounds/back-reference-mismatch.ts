/** What a text says of an earlier round differs from that round’s own release. */
import { monthName } from '../../release/dates/names';
import { parseDay } from '../../release/dates/calendar';
import type { DateMention, DialogueEvent, Mention, Reference, ReleaseFacts } from '../../release/model';
import { applyEdits } from '../../text/edits';
import { contains } from '../../text/span';
import { redated } from '../dates/redate';
import { workspaceExample } from '../examples';
import { zoneAt } from '../guards';
import type { DocumentEdit, Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { ordinalLike, ordinalWord } from './ordinals';
import { isOnDays, meantRound } from './meantRound';
import type { Target } from './meantRound';
import { isSamePlace } from './placeNames';
import { standingEvent } from './standing';

function mentionIn<T extends Mention['type']>(
  facts: ReleaseFacts,
  reference: Reference,
  type: T,
): (Mention & { type: T }) | undefined {
  return facts.mentions.find(
    (mention): mention is Mention & { type: T } => mention.type === type && contains(reference.span, mention),
  );
}

/** `May 2016` in the place of `April 2016`, the day where a day stands. */
function dateEdits(mention: DateMention, iso: string): readonly DocumentEdit[] | undefined {
  const day = parseDay(iso);
  if (day === undefined) return undefined;
  if (mention.date.precision === 'day') return redated(mention, iso);
  const { months, year } = mention.date.parts;
  const month = months[0];
  if (mention.date.precision === 'range' || (month !== undefined && year === undefined)) return undefined;
  return [
    ...(month === undefined ? [] : [{ span: month, text: monthName(day.month, mention.date.language) }]),
    ...(year === undefined ? [] : [{ span: year, text: String(day.year) }]),
  ];
}

function fixOf(title: string, edits: readonly DocumentEdit[] | undefined): readonly Fix[] {
  return edits === undefined || edits.length === 0
    ? []
    : [{ title: `Write ${quote(title)}`, safe: false, edits }];
}

function dateFixes(mention: DateMention, iso: string): readonly Fix[] {
  const edits = dateEdits(mention, iso);
  const inMention = edits?.map(({ span, text }) => ({
    span: { start: span.start - mention.start, end: span.end - mention.start },
    text,
  }));
  return inMention === undefined ? [] : fixOf(applyEdits(mention.text, inMention), edits);
}

function* compare(
  facts: ReleaseFacts,
  reference: Reference,
  { document, event }: Target,
): Generator<Problem> {
  const file = fileNameOf(document.uri);
  const name = quote(reference.series ?? event.series ?? '');
  const related = (
    span: DialogueEvent['span'] | undefined,
    message: string,
  ): Pick<Problem, 'severity' | 'related'> => ({
    severity: 'error',
    related: [{ uri: document.uri, span: span ?? event.span, message }],
  });
  const date = facts.mentions.find(
    (mention): mention is DateMention =>
      mention.type === 'date' && mention.start === reference.dateSpan?.start,
  );
  if (
    reference.start !== null &&
    event.start !== null &&
    date !== undefined &&
    !isOnDays(event, reference.start)
  ) {
    yield {
      ...related(event.dateSpan, `Dated ${event.start} there.`),
      span: date,
      message: `${quote(date.text)} is the date of ${name} here, but ${file} dates it ${event.start}.`,
      facts: ['date', reference.start, event.start],
      fixes: dateFixes(date, event.start),
    };
  }
  const place = reference.place === null ? undefined : mentionIn(facts, reference, 'place');
  if (place !== undefined && event.place !== null && !isSamePlace(place.value, event.place)) {
    yield {
      ...related(event.placeSpan, `In ${event.place} there.`),
      span: place,
      message: `${quote(place.text)} is the place of ${name} here, but ${file} puts it in ${quote(event.place)}.`,
      facts: ['place', place.value, event.place],
      fixes: fixOf(event.place, [{ span: place, text: event.place }]),
    };
  }
  const span =
    mentionIn(facts, reference, 'dialogue')?.ordinal ??
    (reference.cue?.start === reference.span.start ? reference.cue : undefined);
  if (
    reference.ordinal !== null &&
    event.ordinal !== null &&
    reference.ordinal !== event.ordinal &&
    span !== undefined
  ) {
    const was = { value: reference.ordinal, length: span.end - span.start };
    const text = ordinalLike(was, event.ordinal, zoneAt(facts, span.start) === 'title');
    yield {
      ...related(event.ordinalSpan, `The ${ordinalWord(event.ordinal)} there.`),
      span,
      message: `${quote(ordinalWord(reference.ordinal))} is the number of ${name} here, but ${file} counts it as the ${ordinalWord(event.ordinal)}.`,
      facts: ['ordinal', String(reference.ordinal), String(event.ordinal)],
      fixes: fixOf(text, [{ span, text }]),
    };
  }
}

const LATER = 'Austria and Chile held the third Austria-Chile Lithium Dialogue in Vienna on June 3, 2022.';

const earlier = {
  '2020-03-11-outcome.release': [
    'Media Note',
    'Santiago',
    'March 11, 2020',
    'Austria and Chile held the second Austria-Chile Lithium Dialogue in Santiago on March 10, 2020.',
  ],
} as const;

function later(sentence: string): readonly string[] {
  return ['Media Note', 'Vienna', 'June 4, 2022', `${LATER} ${sentence}`];
}

export const backReferenceMismatch: WorkspaceRule = {
  id: 'back-reference-mismatch',
  family: 'rounds',
  scope: 'workspace',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'The date, place or number given for an earlier round differs from that round’s own release.',
  why: 'What is said in passing of an earlier meeting is written from memory. Only a round that the folder surely has is compared: the one of that number, of that date, or the last one. A month or a year fits any day in it, and a day may be one off, since two sides of the world date one meeting differently.',
  source:
    'Checklists of copy editors: facts that repeat an earlier text are checked against it (ACES, Nelson).',
  fires: [
    workspaceExample(
      'Another month',
      {
        '2022-06-04-outcome.release': later(
          'It builds on the second Austria-Chile Lithium Dialogue, which was held in Santiago in ⟪April 2020⟫.',
        ),
        ...earlier,
      },
      later(
        'It builds on the second Austria-Chile Lithium Dialogue, which was held in Santiago in March 2020.',
      ),
    ),
    workspaceExample('Another place', {
      '2022-06-04-outcome.release': later(
        'It builds on the second Austria-Chile Lithium Dialogue, which was held in ⟪Vienna⟫ in March 2020.',
      ),
      ...earlier,
    }),
    workspaceExample('Another number', {
      '2022-06-04-outcome.release': later(
        'It builds on the ⟪first⟫ Austria-Chile Lithium Dialogue, which was held in Santiago on March 10, 2020.',
      ),
      ...earlier,
    }),
  ],
  silent: [
    workspaceExample('All of it agrees', {
      '2022-06-04-outcome.release': later(
        'It builds on the second Austria-Chile Lithium Dialogue, which was held in Santiago in March 2020.',
      ),
      ...earlier,
    }),
    workspaceExample('A round that the folder does not have', {
      '2022-06-04-outcome.release': later(
        'It builds on the first Austria-Chile Lithium Dialogue, which was held in Vienna in 2017.',
      ),
      ...earlier,
    }),
  ],
  *check(document, dossier) {
    const { facts } = document;
    const place = dossier.roundOf(document.uri);
    if (place === undefined || standingEvent(facts) === undefined) return;
    for (const reference of facts.references) {
      if (reference.relation !== 'previous') continue;
      const target = meantRound(place, reference);
      if (target !== undefined) yield* compare(facts, reference, target);
    }
  },
};
