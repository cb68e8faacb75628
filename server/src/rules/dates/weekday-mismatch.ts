/** A weekday that the date beside it does not fall on. */
import { addDays, parseDay, weekdayOf } from '../../release/dates/calendar';
import { weekdayName } from '../../release/dates/names';
import type { DateMention } from '../../release/model';
import { example } from '../examples';
import { isIssuersText } from '../guards';
import type { Fix, Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { redated, weekdayLike } from './redate';

/** The day that the weekday stands beside: the first of a range, or its last where the weekday follows it. */
function dayBeside(mention: DateMention): { readonly iso: string; readonly which: number } | undefined {
  const { weekday, parts, start, end, precision } = mention.date;
  if (weekday === undefined || start === undefined) return undefined;
  if (precision === 'day') return { iso: start, which: 0 };
  if (precision !== 'range' || end === undefined) return undefined;
  const last = parts.days.length - 1;
  const follows = (parts.days[last]?.end ?? 0) <= weekday.start;
  return follows ? { iso: end, which: last } : { iso: start, which: 0 };
}

/** The nearest day that falls on the weekday: at most three days away, so there is exactly one. */
function nearestOn(iso: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(iso) + 7) % 7;
  return addDays(iso, ahead > 3 ? ahead - 7 : ahead);
}

function fixesOf(mention: DateMention, iso: string, which: number): readonly Fix[] {
  const { weekday } = mention.date;
  if (weekday === undefined) return [];
  const name = weekdayLike(mention, weekdayOf(iso));
  const day = nearestOn(iso, weekday.iso);
  const edits = redated(mention, day, which);
  return [
    { title: `Change the weekday to ${quote(name)}`, safe: false, edits: [{ span: weekday, text: name }] },
    ...(edits === undefined ? [] : [{ title: `Change the date to ${day}`, safe: false, edits }]),
  ];
}

function* check(mention: DateMention): Generator<Problem> {
  const beside = dayBeside(mention);
  const { weekday } = mention.date;
  if (beside === undefined || weekday === undefined || !isIssuersText(mention.zone)) return;
  const falls = weekdayOf(beside.iso);
  const year = parseDay(beside.iso)?.year;
  if (falls === weekday.iso || year === undefined) return;
  yield {
    span: mention,
    severity: 'error',
    message: `${quote(mention.text)} is a ${weekdayName(falls)} in ${year}.`,
    facts: [beside.iso, String(weekday.iso)],
    fixes: fixesOf(mention, beside.iso, beside.which),
  };
}

export const weekdayMismatch: ReleaseRule = {
  id: 'weekday-mismatch',
  family: 'dates',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A weekday does not fall on the date it stands with.',
  why: 'One of the two is wrong, and readers who plan by the weekday come on the wrong day. The year is taken from the text, else from the release’s own date; where neither tells it, nothing is reported.',
  source: 'Buttry’s accuracy checklist (check every date and weekday); ACES, “always check dates”.',
  fires: [
    example(
      'The year comes from the dateline',
      [
        'Media Note',
        'Ottawa',
        'June 12, 2019',
        'On ⟪Monday, June 11⟫, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      ],
      [
        'Media Note',
        'Ottawa',
        'June 12, 2019',
        'On Tuesday, June 11, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
      ],
    ),
    example(
      'A date in Spanish with its year',
      [
        'Chile and Spain Meet',
        'Madrid',
        'March 4, 2020',
        'The Spanish invitation named ⟪miércoles 3 de marzo de 2020⟫ as the day of the meeting.',
      ],
      [
        'Chile and Spain Meet',
        'Madrid',
        'March 4, 2020',
        'The Spanish invitation named martes 3 de marzo de 2020 as the day of the meeting.',
      ],
      'nota.release',
    ),
  ],
  silent: [
    example('The weekday is right', [
      'Media Note',
      'Ottawa',
      'June 12, 2019',
      'On Tuesday, June 11, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.',
    ]),
    example(
      'Nothing tells the year',
      ['On Monday, June 11, Canada and Norway held the second Canada-Norway Ocean Dialogue in Ottawa.'],
      undefined,
      'draft.release',
    ),
  ],
  *check(release) {
    for (const mention of release.mentions) if (mention.type === 'date') yield* check(mention);
  },
};
