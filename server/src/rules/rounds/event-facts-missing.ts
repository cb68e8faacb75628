/** An outcome that does not say on which day or in which city the meeting was. */
import type { DialogueEvent, Release } from '../../release/model';
import { example } from '../examples';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { heldEvent } from './standing';

/** A meeting on the line needs no city. */
const REMOTE = /\b(?:virtual(?:ly)?|video|online|remotely|teleconference|telephone|phone|by call|webcast)\b/i;
/** What the fixes insert until somebody knows better. */
const PLACE_TO_COME = ' in [place]';
const DATE_TO_COME = ' on [date]';

/** A field that is still to be filled in says that somebody knows. */
const OPEN_DATE = /\s\[date[^\]\n]{0,60}\]/i;
const OPEN_PLACE = /\b(?:in|at)\s\[(?:place|city|venue|confirm: )/i;

/** The sentences in which it could have been said: those in front of the delegations. */
function opening(release: Release): string {
  return release.sentences
    .slice(0, 8)
    .map(({ start, end }) => release.text.slice(start, end))
    .join(' ');
}

/** Named in the text itself, not in its title alone. */
function isNamed(release: Release, event: DialogueEvent): boolean {
  return release.mentions.some(
    (mention) => mention.type === 'dialogue' && mention.start === event.span.start,
  );
}

/** `in April 2021`: a month in the sentence that tells of the meeting is a date too. */
function isDatedVaguely(release: Release, event: DialogueEvent): boolean {
  const sentence = release.sentences.find(
    ({ start, end }) => start <= event.span.start && event.span.start < end,
  );
  return release.mentions.some(
    (mention) =>
      mention.type === 'date' &&
      /^\d{4}-\d{2}$/.test(mention.value) &&
      sentence !== undefined &&
      sentence.start <= mention.start &&
      mention.end <= sentence.end,
  );
}

function insertion(event: DialogueEvent, text: string): Fix {
  const at = event.span.end;
  return {
    title: `Insert ${quote(text.trim())}`,
    safe: false,
    edits: [{ span: { start: at, end: at }, text }],
  };
}

function* missing(release: Release, event: DialogueEvent): Generator<Problem> {
  const name = quote(event.series ?? '');
  if (event.start === null && !isDatedVaguely(release, event) && !OPEN_DATE.test(release.text)) {
    yield {
      span: event.span,
      severity: 'warning',
      message: `${name} is told as held, but the text gives no day for it.`,
      facts: ['date'],
      fixes: [insertion(event, DATE_TO_COME)],
    };
  }
  if (event.place === null && !OPEN_PLACE.test(release.text) && !REMOTE.test(opening(release))) {
    yield {
      span: event.span,
      severity: 'hint',
      message: `${name} is told as held, but the text gives no city for it.`,
      facts: ['place'],
      fixes: [insertion(event, PLACE_TO_COME)],
    };
  }
}

export const eventFactsMissing: ReleaseRule = {
  id: 'event-facts-missing',
  family: 'rounds',
  scope: 'release',
  severity: 'hint',
  enabledByDefault: true,
  fixable: true,
  summary: 'An outcome does not say when or where the meeting was held.',
  why: 'Those who rewrite a release take its dateline for the venue and its date for the day of the meeting, and both are often wrong. A missing day is a warning, a missing city a hint. Meetings by video need no city; calls, summits and meetings without a name are left alone.',
  source:
    'A wire report of 2017 that took “Washington” from the dateline; a statement of 2022 that said “recently met”.',
  fires: [
    example(
      'No day',
      [
        'Media Note',
        'Accra',
        'July 9, 2021',
        'Ghana and Norway recently held the third ⟪Ghana-Norway Petroleum Dialogue⟫ in Accra.',
      ],
      [
        'Media Note',
        'Accra',
        'July 9, 2021',
        'Ghana and Norway recently held the third Ghana-Norway Petroleum Dialogue on [date] in Accra.',
      ],
    ),
    example('No city', [
      'Media Note',
      'Accra',
      'July 9, 2021',
      'On July 8, 2021, Ghana and Norway held the third ⟪Ghana-Norway Petroleum Dialogue⟫.',
    ]),
  ],
  silent: [
    example('Both are there', [
      'Media Note',
      'Accra',
      'July 9, 2021',
      'On July 8, 2021, Ghana and Norway held the third Ghana-Norway Petroleum Dialogue in Oslo.',
    ]),
    example('By video', [
      'Media Note',
      'Accra',
      'July 9, 2021',
      'On July 8, 2021, Ghana and Norway held the third Ghana-Norway Petroleum Dialogue by video conference.',
    ]),
    example('An announcement', [
      'Media Note',
      'Accra',
      'July 9, 2021',
      'Ghana and Norway will hold the third Ghana-Norway Petroleum Dialogue in the coming weeks.',
    ]),
  ],
  *check(release) {
    const event = heldEvent(release);
    if (event !== undefined && isNamed(release, event)) yield* missing(release, event);
  },
};
