/** The two sides’ texts of one meeting tell its facts differently. */
import { workspaceExample } from '../examples';
import { isNews } from '../guards';
import type { WorkspaceRule } from '../rule';
import { differenceProblem, otherTold, toldIn } from './differing';
import { differencesOf } from './sameMeeting';

const brazilian = {
  '2021-08-19-brazil.release': [
    'Press Release',
    'Brasília',
    'August 19, 2021',
    'On August 17, 2021, Brazil and Canada held the second Brazil-Canada Wildfire Dialogue in Brasília.',
    'Marina Duarte, Director for Forests at the Ministry of Environment, led the Brazilian delegation, which included representatives of the Ministry of Justice and the Ministry of Agriculture.',
  ],
} as const;

function canadian(date: string, bodies: string): readonly string[] {
  return [
    'Press Release',
    'Ottawa',
    'August 20, 2021',
    `On ${date}, Canada and Brazil held the second Canada-Brazil Wildfire Dialogue in Brasília.`,
    `Marina Duarte, Director for Forests at the Ministry of Environment, led the Brazilian delegation, which included representatives of ${bodies}.`,
  ];
}

export const counterpartMismatch: WorkspaceRule = {
  id: 'counterpart-mismatch',
  family: 'texts',
  scope: 'workspace',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'The two sides’ texts of one meeting differ in its date, place, number, heads or bodies.',
  why: 'Each side publishes its own text, and whoever reads both takes a difference for a disagreement. Reported at the text that came second. Order of the parties and spelling of names are each side’s own; a bureau in one list and its department in the other, a list that is open, and a day that is one of two are hints.',
  source:
    'Two texts of one round of cyber consultations, 21 June 2018: one lists the Department of Justice, one the Federal Bureau of Investigation.',
  fires: [
    workspaceExample(
      'Another day',
      {
        '2021-08-20-canada.release': canadian(
          '⟪August 18, 2021⟫',
          'the Ministry of Justice and the Ministry of Agriculture',
        ),
        ...brazilian,
      },
      canadian('August 17, 2021', 'the Ministry of Justice and the Ministry of Agriculture'),
    ),
    workspaceExample('Another body', {
      '2021-08-20-canada.release': canadian(
        'August 17, 2021',
        'the ⟪Ministry of Health⟫ and the Ministry of Agriculture',
      ),
      ...brazilian,
    }),
  ],
  silent: [
    workspaceExample('The same facts, each side in its own order', {
      '2021-08-20-canada.release': canadian(
        'August 17, 2021',
        'the Ministry of Agriculture and the Ministry of Justice',
      ),
      ...brazilian,
    }),
    workspaceExample('An announcement and an outcome', {
      '2021-08-20-canada.release': canadian(
        'August 17, 2021',
        'the Ministry of Agriculture and the Ministry of Justice',
      ),
      '2021-08-02-announcement.release': [
        'Press Release',
        'Ottawa',
        'August 2, 2021',
        'Canada and Brazil will hold the second Canada-Brazil Wildfire Dialogue in Brasília on August 16, 2021.',
      ],
    }),
  ],
  *check(document, dossier) {
    const own = toldIn(dossier, document.uri);
    if (own?.role !== 'counterpart' || isNews(document.facts)) return;
    const roles = own.event.status === 'held' ? (['outcome'] as const) : (['announcement'] as const);
    const other = otherTold(dossier, document.uri, roles);
    if (other === undefined || isNews(other.facts)) return;
    for (const difference of differencesOf(dossier.knowledge, own, other)) {
      yield differenceProblem(own, other, difference, difference.slight ? 'hint' : 'warning');
    }
  },
};
