/** A day that no calendar has, or a range that runs backwards. */
import { monthName } from '../../release/dates/names';
import type { DateMention, DateProblem } from '../../release/model';
import { example } from '../examples';
import { isIssuersText } from '../guards';
import type { Problem, ReleaseRule } from '../rule';
import { quote } from '../wording';
import { partText } from './redate';

/** The month is written as a word: numerals alone may follow any order. */
function namesItsMonth(mention: DateMention): boolean {
  const { months } = mention.date.parts;
  return months.length > 0 && months.every((month) => /\p{L}/u.test(partText(mention, month)));
}

function noSuchDay(
  mention: DateMention,
  problem: Extract<DateProblem, { readonly kind: 'no-such-day' }>,
): Problem {
  const year = mention.date.parts.year;
  const month = monthName(problem.month) + (year === undefined ? '' : ` ${year.year}`);
  const written = partText(mention, problem.day);
  const last = written.replace(/^\d+(?:st|nd|rd|th)?/i, (number) =>
    /\D/.test(number) ? `${problem.lastDay}${problem.lastDay === 31 ? 'st' : 'th'}` : String(problem.lastDay),
  );
  return {
    span: mention,
    severity: 'error',
    message: `${quote(mention.text)} does not exist: ${month} has ${problem.lastDay} days.`,
    facts: [mention.text],
    fixes: [
      { title: `Change the day to ${quote(last)}`, safe: false, edits: [{ span: problem.day, text: last }] },
    ],
  };
}

function reversedRange(
  mention: DateMention,
  problem: Extract<DateProblem, { readonly kind: 'reversed-range' }>,
): Problem {
  const first = partText(mention, problem.first);
  const last = partText(mention, problem.last);
  return {
    span: mention,
    severity: 'error',
    message: `${quote(mention.text)} runs backwards: ${quote(first)} comes after ${quote(last)}.`,
    facts: [mention.text],
    fixes: [
      {
        title: `Swap ${quote(first)} and ${quote(last)}`,
        safe: false,
        edits: [
          { span: problem.first, text: last },
          { span: problem.last, text: first },
        ],
      },
    ],
  };
}

export const invalidDate: ReleaseRule = {
  id: 'invalid-date',
  family: 'dates',
  scope: 'release',
  severity: 'error',
  enabledByDefault: true,
  fixable: true,
  summary: 'A date names a day that its month does not have, or a range ends before it begins.',
  why: 'No meeting can be held on such a day, so the text needs a correction. Only dates with a month in words are looked at, because numerals alone follow different orders in different countries.',
  source: 'The Gregorian calendar (ISO 8601).',
  fires: [
    example(
      'June has thirty days',
      [
        'Media Note',
        'Vienna',
        'May 2, 2022',
        'Austria and Ghana will exchange the drafts by ⟪June 31, 2022⟫.',
      ],
      ['Media Note', 'Vienna', 'May 2, 2022', 'Austria and Ghana will exchange the drafts by June 30, 2022.'],
    ),
    example(
      'A range that runs backwards',
      [
        'Media Note',
        'Vienna',
        'October 9, 2023',
        'Austria and Ghana met on ⟪October 6-5, 2023⟫ to compare their laws on open data.',
      ],
      [
        'Media Note',
        'Vienna',
        'October 9, 2023',
        'Austria and Ghana met on October 5-6, 2023 to compare their laws on open data.',
      ],
    ),
  ],
  silent: [
    example('The leap day of a leap year', [
      'Media Note',
      'Vienna',
      'March 2, 2020',
      'Austria and Ghana met on February 29, 2020 to compare their laws on open data.',
    ]),
    example('Numerals alone', [
      'Media Note',
      'Vienna',
      'March 2, 2020',
      'Austria and Ghana filed the text under 31/04 of their joint register.',
    ]),
  ],
  *check(release) {
    for (const mention of release.mentions) {
      if (mention.type !== 'date' || !isIssuersText(mention.zone) || !namesItsMonth(mention)) continue;
      const { problem } = mention.date;
      if (problem?.kind === 'no-such-day') yield noSuchDay(mention, problem);
      if (problem?.kind === 'reversed-range') yield reversedRange(mention, problem);
    }
  },
};
