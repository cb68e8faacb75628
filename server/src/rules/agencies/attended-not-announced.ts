/** A body in the outcome that the announcement did not name. */
import { workspaceExample } from '../examples';
import type { Fix, Problem, WorkspaceRule } from '../rule';
import { fileNameOf, quote } from '../wording';
import { insertion, listSpan, pairOf } from './attendance';
import type { Pair, SideComparison } from './attendance';

function insertFix(pair: Pair, side: SideComparison, body: SideComparison['added'][number]): readonly Fix[] {
  const edit = insertion(pair.announcement, side.announced, [body]);
  if (edit === undefined) return [];
  const title = `Insert ${quote(body.name)} into the list of ${fileNameOf(pair.announcement.uri)}`;
  return [{ title, safe: false, edits: [edit] }];
}

function* check(pair: Pair, side: SideComparison): Generator<Problem> {
  for (const body of side.added) {
    const news = pair.news ? ' (one of the two is a news report)' : '';
    yield {
      span: body,
      severity: 'hint',
      message: `${quote(body.name)} took part, but is not in the list of ${fileNameOf(pair.announcement.uri)}${news}.`,
      facts: [side.party, body.name],
      related: [
        {
          uri: pair.announcement.uri,
          span: listSpan(side.announced),
          message: 'The list of the announcement.',
        },
      ],
      fixes: insertFix(pair, side, body),
    };
  }
}

export const attendedNotAnnounced: WorkspaceRule = {
  id: 'attended-not-announced',
  family: 'agencies',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: true,
  summary: 'A body took part in the meeting that the announcement did not name.',
  why: 'A delegation may grow after it is announced, so this is information, not a fault. It tells who joined late, or that the announcement was shortened. Nothing is reported where the announced list admits to being incomplete.',
  source: 'Announcements and outcomes of bilateral meetings of 2017 and 2018, compared.',
  fires: [
    workspaceExample('A ministry joined', {
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Defence, the ⟪Ministry of Justice⟫, and the Ministry of Transport.',
      ],
      '2020-10-01-announcement.release': [
        'Media Note',
        'Riga',
        'October 1, 2020',
        'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Defence and the Ministry of Transport.',
      ],
    }),
    workspaceExample('Announced by a news item', {
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Defence and the ⟪Ministry of Health⟫.',
      ],
      '2020-10-01-wire.release': [
        'Latvia said Thursday that it will hold the first Latvia-Morocco Data Dialogue with Morocco in Riga.',
        'Janis Ozolins, director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Defence and the Ministry of Transport.',
      ],
    }),
  ],
  silent: [
    workspaceExample('The same list', {
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Defence and the Ministry of Transport.',
      ],
      '2020-10-01-announcement.release': [
        'Media Note',
        'Riga',
        'October 1, 2020',
        'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Transport and the Ministry of Defence.',
      ],
    }),
    workspaceExample('The announced list is open', {
      '2020-10-09-outcome.release': [
        'Media Note',
        'Riga',
        'October 9, 2020',
        'Latvia and Morocco held the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, led the Latvian delegation, which included representatives of the Ministry of Defence and the Ministry of Health.',
      ],
      '2020-10-01-announcement.release': [
        'Media Note',
        'Riga',
        'October 1, 2020',
        'Latvia and Morocco will hold the first Latvia-Morocco Data Dialogue in Riga on October 8, 2020.',
        'Janis Ozolins, Director at the Ministry of Foreign Affairs, will lead the Latvian delegation, which will include representatives of the Ministry of Defence, the Ministry of Transport, and other agencies.',
      ],
    }),
  ],
  *check(document, dossier) {
    const pair = pairOf(document, dossier);
    if (document.uri !== pair?.outcome.uri) return;
    for (const side of pair.sides) if (!side.announced.open) yield* check(pair, side);
  },
};
