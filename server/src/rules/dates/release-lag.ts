/** A release that came long after the meeting that it tells of. */
import { daysBetween, isValidDay } from '../../release/dates/calendar';
import type { DialogueEvent, ReleaseFacts } from '../../release/model';
import { overlaps } from '../../text/span';
import type { DeriveContext } from '../../workspace/derived';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Series } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import { isNews, tellsOfMeeting } from '../guards';
import type { Problem, WorkspaceRule } from '../rule';
import { quote } from '../wording';

/** A fortnight is long by itself. */
const LONG = 14;
/** Later than a year, the date is that of an earlier meeting. */
const LONGEST = 365;
/** The series has a habit when so many of its other releases tell how late they came. */
const FEWEST = 3;
/** Below this nobody waits, whatever the habit. */
const SOON = 3;

/** Days from the end of a held meeting to the release; undefined where one of the two is not given to the day. */
function daysLate(facts: ReleaseFacts, event: DialogueEvent | undefined): number | undefined {
  const last = event?.end ?? event?.start ?? '';
  if (event?.status !== 'held' || facts.issued === null || isNews(facts) || !isValidDay(last))
    return undefined;
  const lag = daysBetween(last, facts.issued.date);
  return lag >= 0 && lag <= LONGEST ? lag : undefined;
}

/** The same, where both days stand in the release and neither is counted from the other. */
function lagOf(facts: ReleaseFacts, event: DialogueEvent | undefined): number | undefined {
  const { dateSpan } = event ?? {};
  if (dateSpan === undefined || facts.issued?.source === 'file-name') return undefined;
  const date = facts.mentions.find((mention) => overlaps(mention, dateSpan));
  return date?.type === 'date' && date.date.basis !== 'relative' ? daysLate(facts, event) : undefined;
}

function lagsOfEvents({ facts }: WorkspaceDocument): readonly (number | undefined)[] {
  return facts.events.map((event) => daysLate(facts, event));
}

/** How late each outcome of a series came, the quickest first. */
function lagsIn(
  { rounds }: Series,
  { derive }: DeriveContext,
): readonly { readonly uri: string; readonly lag: number }[] {
  return rounds
    .flatMap((round) => round.documents)
    .filter((one) => one.role === 'outcome')
    .flatMap(({ document, events }) => {
      const lag = derive(document, lagsOfEvents)[events[0] ?? 0];
      return lag === undefined ? [] : [{ uri: document.uri, lag }];
    })
    .toSorted((a, b) => a.lag - b.lag);
}

/** The median lag of the other releases of the series; undefined where they are too few. */
function usualLag(uri: string, dossier: Dossier): number | undefined {
  const series = dossier.roundOf(uri)?.series;
  if (series === undefined) return undefined;
  const lags = dossier
    .derive(series, lagsIn)
    .filter((one) => one.uri !== uri)
    .map((one) => one.lag);
  return lags.length < FEWEST ? undefined : lags[Math.floor(lags.length / 2)];
}

export const releaseLag: WorkspaceRule = {
  id: 'release-lag',
  family: 'dates',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: false,
  summary: 'The release was issued long after the meeting that it tells of.',
  why: 'Desk officers track how long a text was in clearance, and a late release is easily taken for news of the day. It is reported beyond two weeks, or beyond three times the usual delay of its series where at least three other outcomes tell it. It is information, not a fault.',
  source: 'Outcomes of bilateral dialogues of 2014 to 2024, which came out after one day in the median.',
  fires: [
    workspaceExample('Four weeks later', {
      'outcome.release': [
        'Media Note',
        'Dublin',
        '⟪November 2, 2021⟫',
        'Ireland and Kenya held the second Ireland-Kenya Aviation Dialogue in Nairobi on October 4-5, 2021.',
      ],
    }),
    workspaceExample('Later than the series ever was', {
      '2022.release': [
        'Media Note',
        'Dublin',
        '⟪October 14, 2022⟫',
        'Ireland and Kenya held the fourth Ireland-Kenya Aviation Dialogue in Nairobi on October 4, 2022.',
      ],
      '2021.release': [
        'Media Note',
        'Dublin',
        'October 5, 2021',
        'Ireland and Kenya held the third Ireland-Kenya Aviation Dialogue in Dublin on October 4, 2021.',
      ],
      '2020.release': [
        'Media Note',
        'Dublin',
        'October 6, 2020',
        'Ireland and Kenya held the second Ireland-Kenya Aviation Dialogue in Nairobi on October 5, 2020.',
      ],
      '2019.release': [
        'Media Note',
        'Dublin',
        'October 3, 2019',
        'Ireland and Kenya held the first Ireland-Kenya Aviation Dialogue in Dublin on October 2, 2019.',
      ],
    }),
  ],
  silent: [
    workspaceExample('Two days later', {
      'outcome.release': [
        'Media Note',
        'Dublin',
        'October 7, 2021',
        'Ireland and Kenya held the second Ireland-Kenya Aviation Dialogue in Nairobi on October 4-5, 2021.',
      ],
    }),
    workspaceExample('An announcement, and an earlier round', {
      'announcement.release': [
        'Media Note',
        'Dublin',
        'October 1, 2021',
        'Ireland and Kenya will hold the second Ireland-Kenya Aviation Dialogue in Nairobi on October 4-5, 2021. The first one was held on June 3, 2019.',
      ],
    }),
  ],
  *check({ uri, facts }, dossier) {
    const [event] = facts.events;
    const lag = lagOf(facts, event);
    if (event?.dateSpan === undefined || lag === undefined || lag <= SOON || !tellsOfMeeting(facts)) return;
    const usual = usualLag(uri, dossier);
    const isUnusual = usual !== undefined && lag > 3 * usual;
    if (lag <= LONG && !isUnusual) return;
    const { issued } = facts;
    if (issued === null) return;
    const { span } = issued;
    const dateline = facts.mentions.find((mention) => span !== undefined && overlaps(mention, span));
    const written = dateline?.text ?? issued.date;
    const last = event.end ?? event.start ?? '';
    const habit = isUnusual ? `, three times the usual delay of the series` : '';
    const problem: Problem = {
      span: span ?? event.dateSpan,
      severity: 'hint',
      message: `${quote(written)} is ${lag} days after the meeting, which ended on ${quote(last)}${habit}.`,
      facts: [issued.date, last],
      related: [{ span: event.dateSpan, message: 'When the meeting was held.' }],
    };
    yield problem;
  },
};
