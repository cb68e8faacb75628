/** A body that was announced for a meeting and is not in the outcome’s list. */
import { workspaceExample } from '../examples';
import type { Fix, Problem, Severity, WorkspaceRule } from '../rule';
import { fileNameOf, quote, quoteList } from '../wording';
import { insertion, listSpan, pairOf } from './attendance';
import type { Pair, SideComparison } from './attendance';

const severityOf = (side: SideComparison): Severity => (side.open ? 'hint' : 'warning');

const caveat = (pair: Pair): string => (pair.news ? ' (one of the two is a news report)' : '');

function insertFix(pair: Pair, side: SideComparison, bodies: SideComparison['missing']): readonly Fix[] {
  const edit = insertion(pair.outcome, side.attended, bodies);
  if (edit === undefined) return [];
  const title = `Insert ${quoteList(bodies.map((body) => body.name))} into the list of ${fileNameOf(pair.outcome.uri)}`;
  return [{ title, safe: false, edits: [edit] }];
}

/** One finding at the outcome’s list, with all that is missing from it. */
function atOutcome(pair: Pair, side: SideComparison): Problem {
  const names = side.missing.map((body) => body.name);
  const each = side.missing.length > 1 ? side.missing.flatMap((body) => insertFix(pair, side, [body])) : [];
  return {
    span: listSpan(side.attended),
    severity: severityOf(side),
    message: `This list lacks ${quoteList(names)}, which ${fileNameOf(pair.announcement.uri)} announced${caveat(pair)}.`,
    facts: [side.party, ...names],
    related: side.missing.map((body) => ({
      uri: pair.announcement.uri,
      span: body,
      message: `${quote(body.name)} is announced here.`,
    })),
    fixes: [...insertFix(pair, side, side.missing), ...each],
  };
}

function* atAnnouncement(pair: Pair, side: SideComparison): Generator<Problem> {
  for (const body of side.missing) {
    yield {
      span: body,
      severity: severityOf(side),
      message: `${quote(body.name)} is announced here, but is not in the list of ${fileNameOf(pair.outcome.uri)}${caveat(pair)}.`,
      facts: [side.party, body.name],
      related: [
        { uri: pair.outcome.uri, span: listSpan(side.attended), message: 'The list of the outcome.' },
      ],
      fixes: insertFix(pair, side, [body]),
    };
  }
}

export const announcedNotAttended: WorkspaceRule = {
  id: 'announced-not-attended',
  family: 'agencies',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A body was announced for the meeting and is absent from the outcome.',
  why: 'Who came is the first thing a desk officer compares. Either the outcome forgot a body or the delegation did change; both are worth knowing. The head’s own body counts as present. Where a list admits to being incomplete (“and other agencies”) the difference is only a hint.',
  source: 'Announcements and outcomes of bilateral meetings of 2017 and 2018, compared.',
  fires: [
    workspaceExample(
      'The outcome lacks a ministry',
      {
        '2020-10-09-outcome.release': [
          'Media Note',
          'Riga',
          'October 9, 2020',
          'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
          'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the ⟪Ministry of Defence and the Ministry of Transport⟫.',
        ],
        '2020-10-01-announcement.release': [
          'Media Note',
          'Riga',
          'October 1, 2020',
          'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
          'Janis Ozolins, Director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Defence, the Ministry of Justice, and the Ministry of Transport.',
        ],
      },
      [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Defence, the Ministry of Justice and the Ministry of Transport.',
      ],
    ),
    workspaceExample('Seen from the announcement', {
      '2020-10-01-announcement.release': [
        'Media Note',
        'Riga',
        'October 1, 2020',
        'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Defence, the ⟪Ministry of Justice⟫, and the Ministry of Transport.',
      ],
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Defence and the Ministry of Transport.',
      ],
    }),
  ],
  silent: [
    workspaceExample('The head’s own body, and another order', {
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Transport and the Ministry of Defence.',
      ],
      '2020-10-01-announcement.release': [
        'Media Note',
        'Riga',
        'October 1, 2020',
        'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins will lead the Latvian delegation, which will include representatives of the Ministry of Foreign Affairs, the Ministry of Defence, and the Ministry of Transport.',
      ],
    }),
    workspaceExample('The outcome has no list', {
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
      ],
      '2020-10-01-announcement.release': [
        'Media Note',
        'Riga',
        'October 1, 2020',
        'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Defence and the Ministry of Transport.',
      ],
    }),
  ],
  *check(document, dossier) {
    const pair = pairOf(document, dossier);
    for (const side of pair?.sides ?? []) {
      if (pair === undefined || side.missing.length === 0) continue;
      if (document.uri === pair.outcome.uri) yield atOutcome(pair, side);
      else yield* atAnnouncement(pair, side);
    }
  },
};
