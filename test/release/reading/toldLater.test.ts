/** Meetings that a sentence behind the opening tells, by what stands behind their names: "was convened", "got under way". */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import type { Told } from './check';
import { eventLines, referenceLines } from './lines';

const ties = 'Norway and Chile value their old ties.';
const seventh = `${ties}\n\nThe seventh Norway-Chile Ocean Dialogue`;

const verbs = [
  'was convened in Oslo',
  'was successfully conducted in Oslo',
  'concluded in Oslo',
  'was concluded in Oslo',
  'was organised in Oslo',
  'began in Oslo',
  'opened in Oslo',
  'kicked off in Oslo',
  'commenced in Oslo',
  'got under way in Oslo',
  'met in Oslo',
  'convened in Oslo',
  'came to a successful conclusion in Oslo',
  'wrapped up in Oslo',
  'was inaugurated in Oslo',
  '(NCOD), the first of its kind in years, has been convened in Oslo',
];

checkTold(
  'how a meeting is told behind its name',
  eventLines,
  verbs.map((verb): Told => [
    `${seventh} ${verb} on March 11, 2019.`,
    'NO+CL 7 “Ocean Dialogue” 2019-03-11 Oslo held',
  ]),
);

checkTold('whose meeting it is', eventLines, [
  [
    `${ties}\n\nThe third session of the Ocean Dialogue between Norway and Chile was convened in Oslo on March 11.`,
    'NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  [
    `${ties}\n\nOn March 11, Norwegian Minister Kari Berg and Chilean Minister Pedro Rojas co-chaired the fourth political consultations between the two foreign ministries.`,
    'NO+CL 4 “political consultations” 2019-03-11 - held',
  ],
]);

checkTold('what a dialogue did or how it began', eventLines, [
  [`${ties}\n\nThe Norway-Chile Ocean Dialogue began in 2009.`],
  [`${ties}\n\nThe third Norway-Chile Ocean Dialogue was convened in May 2014.`],
  [`${ties}\n\nThe Norway-Chile Ocean Dialogue opened new ways for trade.`],
  [`${ties}\n\nThe Norway-Chile Ocean Dialogue is expected to deepen these ties.`],
  [`${ties}\n\nThe Norway-Chile Ocean Dialogue was launched in May 2009.`],
]);

const knowledge = compileKnowledge();

/** With the name in the headline and the round in the second paragraph. */
function underHeadline(told: string): readonly string[] {
  const release = readRelease(
    `Norway, Chile hold Ocean Dialogue\n\nMay 12, 2020\n\nNorway and Chile have agreed to build more ships.\n\n${told}\n`,
    { fileName: 'note.txt', format: 'text', knowledge },
  );
  return [...eventLines(release), ...referenceLines(release)];
}

describe('the round of a meeting that the headline names', () => {
  const sixth = ['NO+CL 6 “Ocean Dialogue” 2020-05-12 Oslo held'];
  it('is told where it was held', () => {
    deepEqual(
      underHeadline('The sixth round of the Norway-Chile Ocean Dialogue was held in Oslo today.'),
      sixth,
    );
    deepEqual(underHeadline('The sixth Norway-Chile Ocean Dialogue was convened in Oslo on 12 May.'), sixth);
    deepEqual(
      underHeadline(
        'The sixth Norway-Chile Ocean Dialogue was co-chaired by Kari Berg and Pedro Rojas in Oslo on 12 May.',
      ),
      sixth,
    );
  });
  it('is another one years ago', () => {
    const [event, ...references] = underHeadline(
      'The sixth round of the Norway-Chile Ocean Dialogue was held in Santiago in 2018.',
    );
    deepEqual(event?.startsWith('NO+CL - '), true);
    deepEqual(references.length, 1);
  });
});
