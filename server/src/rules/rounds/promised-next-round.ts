/** A next round was promised for a time that is over, and no release tells of it. */
import type { Reference } from '../../release/model';
import { dueMonth } from '../../workspace/calendar';
import type { Place, Round } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import { isNews } from '../guards';
import type { Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { standingEvent } from './standing';

function promiseWords({ start, place }: Reference): string {
  return [place === null ? '' : ` in ${quote(place)}`, start === null ? '' : ` for ${quote(start)}`].join('');
}

function roundsAfter({ series, round }: Place): readonly Round[] {
  return series.rounds.slice(series.rounds.indexOf(round) + 1).filter(({ start }) => start !== null);
}

function late(reference: Reference, next: Round): Problem {
  const told = next.documents.find(({ role }) => role !== 'announcement') ?? next.documents[0];
  const event = told?.document.facts.events[told.events[0] ?? 0];
  const file = told === undefined ? '' : fileNameOf(told.document.uri);
  return {
    span: reference.span,
    severity: 'hint',
    message: `${quote(reference.series ?? '')} is promised here${promiseWords(reference)}, but ${file} dates the next one ${String(next.start)}.`,
    facts: [reference.start ?? '', next.start ?? ''],
    related:
      told === undefined || event === undefined
        ? []
        : [
            {
              uri: told.document.uri,
              span: event.dateSpan ?? event.span,
              message: `Held ${String(next.start)}.`,
            },
          ],
  };
}

function lapsed(reference: Reference): Problem {
  return {
    span: reference.span,
    severity: 'hint',
    message: `${quote(reference.series ?? '')} is promised here${promiseWords(reference)}, but no release of it is in the workspace.`,
    facts: [reference.start ?? '', ''],
  };
}

const promise = {
  '2016-04-08-outcome.release': [
    'Media Note',
    'Sofia',
    'April 8, 2016',
    'Bulgaria and Mongolia held the second Bulgaria-Mongolia Customs Dialogue in Sofia on April 7, 2016.',
    'Both sides agreed to hold the next ⟪Bulgaria-Mongolia Customs Dialogue in Ulaanbaatar in 2018⟫.',
  ],
} as const;

const kept = {
  '2016-04-08-outcome.release': promise['2016-04-08-outcome.release'].map((text) =>
    text.replace(/[⟪⟫]/g, ''),
  ),
};

function next(day: string): readonly string[] {
  return [
    'Media Note',
    'Ulaanbaatar',
    day,
    `Bulgaria and Mongolia held the third Bulgaria-Mongolia Customs Dialogue in Ulaanbaatar on ${day}.`,
  ];
}

export const promisedNextRound: WorkspaceRule = {
  id: 'promised-next-round',
  family: 'rounds',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: false,
  summary: 'A next round was promised for a time that is over, and no release tells of it.',
  why: 'Either the round was not held, or it was held at another time, or its release is missing from the folder; each is worth knowing before the next text is written. Silent until the newest release of the workspace is later than the promised time.',
  source: 'A statement of August 2014 that promised the next consultations for 2015.',
  fires: [
    workspaceExample('Nothing tells of it', {
      ...promise,
      '2019-01-10-other.release': [
        'Media Note',
        'Sofia',
        'January 10, 2019',
        'Bulgaria published its customs report.',
      ],
    }),
    workspaceExample('Held a year later', { ...promise, '2019-05-21-outcome.release': next('May 20, 2019') }),
  ],
  silent: [
    workspaceExample('The time is not over', {
      ...kept,
      '2018-06-10-other.release': [
        'Media Note',
        'Sofia',
        'June 10, 2018',
        'Bulgaria published its customs report.',
      ],
    }),
    workspaceExample('Held as promised', {
      ...kept,
      '2018-05-22-outcome.release': next('May 21, 2018'),
      '2019-01-10-other.release': [
        'Media Note',
        'Sofia',
        'January 10, 2019',
        'Bulgaria published its customs report.',
      ],
    }),
  ],
  *check(document, dossier) {
    const { facts, uri } = document;
    const place = dossier.roundOf(uri);
    if (place === undefined || standingEvent(facts) === undefined || isNews(facts)) return;
    const newest = dossier.newestMonth() ?? '';
    const after = roundsAfter(place);
    const promised = facts.references.find((reference) => {
      const due = dueMonth(reference);
      return due !== undefined && due < newest;
    });
    if (promised === undefined) return;
    const start = promised.start ?? '';
    if (after.some((round) => round.start?.startsWith(start.slice(0, 7)) === true)) return;
    const [first] = after;
    yield first === undefined ? lapsed(promised) : late(promised, first);
  },
};
