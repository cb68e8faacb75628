/** An outcome that does not say which round it was, although its number follows. */
import type { DialogueEvent } from '../../release/model';
import type { Span } from '../../text/span';
import type { Place, Round } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { ordinalWord } from './ordinals';
import { heldEvent, lastRecalled, roundsBefore } from './standing';

/** Groups are founded once and meet often: it is the meeting that has a number. */
const BODY = /\b(?:groups?|committees?|councils?|commissions?|task forces?|boards?|mechanisms?)$/i;

/** The round in front, if it is numbered and the one before the document’s own. */
function numberedBefore(place: Place | undefined): Round | undefined {
  const last = place === undefined ? undefined : roundsBefore(place).at(-1);
  return last?.ordinal === null ? undefined : last;
}

function fixOf(event: DialogueEvent, ordinal: number): Fix {
  const word = ordinalWord(ordinal);
  const text = BODY.test(event.series ?? '') ? `${word} meeting of the ` : `${word} `;
  const at = event.span.start;
  return {
    title: `Insert ${quote(text.trim())}`,
    safe: false,
    edits: [{ span: { start: at, end: at }, text }],
  };
}

function problem(event: DialogueEvent, span: Span, ordinal: number, because: string): Problem {
  return {
    span,
    severity: 'hint',
    message: `${quote(event.series ?? '')} has no number here, but it is the ${ordinalWord(ordinal)}: ${because}.`,
    facts: [event.start ?? '', String(ordinal)],
    fixes: [fixOf(event, ordinal)],
  };
}

export const roundUnstated: WorkspaceRule = {
  id: 'round-unstated',
  family: 'rounds',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: true,
  summary: 'An outcome does not say which round it was, although the number follows.',
  why: 'A round without a number is miscounted later. Reported only where the number follows from the text itself (it recalls the inaugural meeting) or from the numbered round before it in the folder.',
  source: 'A round of 2018 without a number whose successor was called the third.',
  fires: [
    workspaceExample(
      'The text recalls the first',
      {
        '2019-09-13-outcome.release': [
          'Media Note',
          'Rabat',
          'September 13, 2019',
          'Morocco and Japan held the Morocco-Japan Water Dialogue in Rabat on September 12, 2019. It builds on the ⟪inaugural Morocco-Japan Water Dialogue, which was held in Tokyo in March 2017⟫.',
        ],
      },
      [
        'Media Note',
        'Rabat',
        'September 13, 2019',
        'Morocco and Japan held the second Morocco-Japan Water Dialogue in Rabat on September 12, 2019. It builds on the inaugural Morocco-Japan Water Dialogue, which was held in Tokyo in March 2017.',
      ],
    ),
    workspaceExample('The round before has a number', {
      '2019-09-13-outcome.release': [
        'Media Note',
        'Rabat',
        'September 13, 2019',
        'Morocco and Japan held the ⟪Morocco-Japan Water Dialogue⟫ in Rabat on September 12, 2019.',
      ],
      '2017-03-09-outcome.release': [
        'Media Note',
        'Tokyo',
        'March 9, 2017',
        'Morocco and Japan held the fourth Morocco-Japan Water Dialogue in Tokyo on March 8, 2017.',
      ],
    }),
  ],
  silent: [
    workspaceExample('Nothing earlier is known', {
      '2019-09-13-outcome.release': [
        'Media Note',
        'Rabat',
        'September 13, 2019',
        'Morocco and Japan held the Morocco-Japan Water Dialogue in Rabat on September 12, 2019.',
      ],
    }),
    workspaceExample('The round before has no number either', {
      '2019-09-13-outcome.release': [
        'Media Note',
        'Rabat',
        'September 13, 2019',
        'Morocco and Japan held the Morocco-Japan Water Dialogue in Rabat on September 12, 2019.',
      ],
      '2017-03-09-outcome.release': [
        'Media Note',
        'Tokyo',
        'March 9, 2017',
        'Morocco and Japan held the Morocco-Japan Water Dialogue in Tokyo on March 8, 2017.',
      ],
    }),
    workspaceExample('The number is stated', {
      '2019-09-13-outcome.release': [
        'Media Note',
        'Rabat',
        'September 13, 2019',
        'Morocco and Japan held the fifth Morocco-Japan Water Dialogue in Rabat on September 12, 2019.',
      ],
      '2017-03-09-outcome.release': [
        'Media Note',
        'Tokyo',
        'March 9, 2017',
        'Morocco and Japan held the fourth Morocco-Japan Water Dialogue in Tokyo on March 8, 2017.',
      ],
    }),
  ],
  *check(document, dossier) {
    const { facts } = document;
    const event = heldEvent(facts);
    if (event?.ordinal !== null) return;
    const stated = lastRecalled(facts);
    const round = numberedBefore(dossier.roundOf(document.uri));
    const [inText, inFolder] = [stated?.ordinal ?? 0, round?.ordinal ?? 0];
    const told = round?.documents.at(-1);
    if (stated !== undefined && inText >= inFolder) {
      yield problem(event, stated.span, inText + 1, `the text recalls the ${ordinalWord(inText)}`);
    } else if (round !== undefined && told !== undefined) {
      const before = told.document.facts.events[told.events[0] ?? 0];
      const because = `${fileNameOf(told.document.uri)} tells of the ${ordinalWord(inFolder)}`;
      yield {
        ...problem(event, event.span, inFolder + 1, because),
        related: [
          {
            uri: told.document.uri,
            span: before?.ordinalSpan ?? before?.span ?? { start: 0, end: 0 },
            message: `The ${ordinalWord(inFolder)} round${round.start === null ? '' : `, ${round.start}`}.`,
          },
        ],
      };
    }
  },
};
