/** Rounds and meetings that are not the release's own: those it prepares, and those that others held. */
import { checkTold } from './check';
import { eventLines, referenceLines } from './lines';
import type { Release } from '../../../server/src/release/model';

function both(release: Release): readonly string[] {
  return [...eventLines(release), ...referenceLines(release)];
}

const council = 'Norway and Chile held a meeting of the Norway-Chile Joint Council in Oslo on March 4';
const event = 'NO+CL - “Joint Council” 2019-03-04 Oslo held';

checkTold('a round that is only prepared', both, [
  [`${council}, in preparation for the seventh meeting of the council.`, event, 'next 7 - -'],
  [`${council}. It comes in preparation for the seventh session of the council.`, event, 'next 7 - -'],
  [`${council}. The sides spoke of preparations for the eighth meeting of the council.`, event, 'next 8 - -'],
  [`${council}. Both prepared the upcoming eighth meeting of the Joint Council.`, event, 'next 8 - -'],
  [
    'Norway and Chile held the preparatory meeting for the seventh meeting of the Norway-Chile Joint Council in Oslo on March 4.',
    event,
  ],
  [
    `${council}. They agreed to sign a plan at the next meeting of the Norway-Chile Joint Council. This comes in preparation for the seventh meeting of the council.`,
    event,
    'next 7 - -',
  ],
  // the own one
  [`${council}. It was the seventh meeting of the council.`, 'NO+CL 7 “Joint Council” 2019-03-04 Oslo held'],
  [
    'Norway and Chile held the seventh meeting of the Norway-Chile Joint Council in Oslo on March 4, in preparation for the visit of the president.',
    'NO+CL 7 “Joint Council” 2019-03-04 Oslo held',
  ],
]);

const dialogue = 'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on March 4';
const own = 'NO+CL - “Ocean Dialogue” 2019-03-04 Oslo held';

checkTold(
  'a meeting of others',
  (release) => release.references.map(({ relation, series }) => `${relation} ${series ?? '-'}`),
  [
    [
      `${dialogue}. It fulfils the commitment made by Norwegian Minister Kari Berg and Chilean Minister Pedro Rojas during their meeting in Santiago on January 9, 2019.`,
      'related -',
    ],
    [
      `${dialogue}. Both recalled the agreement reached by Presidents Ana Soto and Nils Aamodt at their meeting in Santiago on January 9, 2019.`,
      'related -',
    ],
    // an earlier round
    [
      `${dialogue}. The delegations built on their meeting in Santiago on January 9, 2019.`,
      'previous Norway-Chile Ocean Dialogue',
    ],
  ],
);

checkTold('rounds that are told with it', both, [
  [
    `${dialogue}. The delegations took stock of the work since their last meeting in Santiago in January 2018.`,
    own,
    'previous - 2018-01 Santiago',
  ],
]);
