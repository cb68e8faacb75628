/** A news item tells facts of a meeting otherwise than the release that it rewrites. */
import { workspaceExample } from '../examples';
import { isNews } from '../guards';
import type { WorkspaceRule } from '../rule';
import { differenceProblem, otherTold, toldIn } from './differing';
import { differencesOf } from './sameMeeting';

const release = {
  '2022-11-10-outcome.release': [
    'Media Note',
    'Tallinn',
    'November 10, 2022',
    'On November 9, 2022, Estonia and Ghana held the first Estonia-Ghana Registry Dialogue in Tallinn.',
    'Liisa Tamm, Director for Registers at the Ministry of Justice, led the Estonian delegation, which included representatives of the Ministry of Finance, the Ministry of Culture, and the Ministry of Defence.',
  ],
} as const;

function news(sentence: string, bodies: string): readonly string[] {
  return [
    sentence,
    `Liisa Tamm, director for registers at the Ministry of Justice, led the Estonian delegation, which included representatives of ${bodies}, the ministry said.`,
  ];
}

const SAME = 'the Ministry of Finance, the Ministry of Culture, and the Ministry of Defence';

export const rewriteDivergence: WorkspaceRule = {
  id: 'rewrite-divergence',
  family: 'texts',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: true,
  summary: 'A news item tells a fact of a meeting otherwise than the release that it rewrites.',
  why: 'Rewriting drops members of delegations and takes one date for another. Only facts are compared (date, place, number, heads, bodies), never the wording, and only with the release of the same meeting in the workspace.',
  source: 'A wire report of 2017 that dropped two bodies of a delegation and inferred the venue.',
  fires: [
    workspaceExample(
      'Another place',
      {
        'report.release': news(
          'Estonia and Ghana held the first Estonia-Ghana Registry Dialogue in ⟪Accra⟫ on November 9, 2022, officials said.',
          SAME,
        ),
        ...release,
      },
      news(
        'Estonia and Ghana held the first Estonia-Ghana Registry Dialogue in Tallinn on November 9, 2022, officials said.',
        SAME,
      ),
    ),
    workspaceExample('Bodies are lost', {
      'report.release': news(
        'Estonia and Ghana held the first Estonia-Ghana Registry Dialogue in Tallinn on November 9, 2022, officials said.',
        'the ⟪Ministry of Finance and the Ministry of Defence⟫',
      ),
      ...release,
    }),
  ],
  silent: [
    workspaceExample('Other words, the same facts', {
      'report.release': news(
        'Tallinn was the scene on November 9, 2022, when Estonia and Ghana held the first Estonia-Ghana Registry Dialogue, officials said.',
        SAME,
      ),
      ...release,
    }),
    workspaceExample('Its release is not here', {
      'report.release': news(
        'Estonia and Ghana held the first Estonia-Ghana Registry Dialogue in Accra on November 9, 2022, officials said.',
        SAME,
      ),
    }),
  ],
  *check(document, dossier) {
    const own = toldIn(dossier, document.uri);
    if (own?.role !== 'report' || !isNews(document.facts)) return;
    const roles =
      own.event.status === 'held' ? (['outcome', 'counterpart'] as const) : (['announcement'] as const);
    const source = otherTold(dossier, document.uri, roles);
    if (source === undefined) return;
    for (const difference of differencesOf(dossier.knowledge, own, source)) {
      yield differenceProblem(own, source, difference, 'hint');
    }
  },
};
