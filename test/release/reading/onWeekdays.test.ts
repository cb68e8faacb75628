/** Weekdays of what is to come, days alone under a heading, and last days that are told further down. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkMentions, checkTold } from './check';
import { eventLines } from './lines';

checkTold('a weekday with a verb in the present or “is to”', eventLines, [
  [
    'Norway and Chile meet in Oslo on Friday for the eighth Harbour Dialogue.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-15 Oslo announced',
  ],
  [
    'The eighth Norway-Chile Harbour Dialogue is due to open in Oslo on Friday.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-15 Oslo announced',
  ],
  [
    'Cod will be at the center of talks when Norway and Chile convene their eighth Harbour Dialogue (HD) in Oslo on Friday.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-15 Oslo announced',
  ],
  // the nearest verb tells of what has been
  [
    'Norway and Chile met in Oslo on Friday for the eighth Harbour Dialogue.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-08 Oslo held',
  ],
  [
    'The eighth Norway-Chile Harbour Dialogue ended in Oslo on Friday, and the ministers are to report on it.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-08 Oslo held',
  ],
  ['Norway is to meet with Minister Soto of Chile in Oslo on Friday.', 'CL+NO - - 2019-03-15 Oslo announced'],
]);

checkMentions('a weekday that a verb of what is to come has no part in', [
  'The tour of the port takes place after talks in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧.',
  '⟦title|State Secretary⟧ ⟦official|Kari Berg⟧ was host on ⟦date=2019-03-11|Monday⟧ to fishermen.',
  'The port saw crews meet in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧.',
  'The port takes note of the talks in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧.',
  'The port holds the crew responsible for the fire in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧.',
  'The port opens a new chapter after the vote in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧.',
  'The port hosts 40 boats, according to a report out on ⟦date=2019-03-11|Monday⟧.',
  'The ports are set to meet targets after talks in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧.',
  'The ports are ready to begin work on the plan from ⟦date=2019-03-11|Monday⟧’s talks in ⟦place=Oslo|Oslo⟧.',
  'The calendar of talks in ⟦place=Oslo|Oslo⟧ on ⟦date=2019-03-11|Monday⟧ was full.',
  'Preparing the talks of ⟦date=2019-03-11|Monday⟧ in ⟦place=Oslo|Oslo⟧ took a year.',
]);

checkTold('the last day, told further down', eventLines, [
  [
    'Norway and Chile open their eighth Harbour Dialogue in Oslo on Friday.\n\nThe talks will last from March 15 to 16.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-15/2019-03-16 Oslo announced',
  ],
  [
    'Norway and Chile open their eighth Harbour Dialogue in Oslo on Friday.\n\nThe cod fair will last from March 15 to 16.',
    'NO+CL 8 “Harbour Dialogue” 2019-03-15 Oslo announced',
  ],
  ...[
    'The UN Cod forum will take place from March 15 to 17 in Bergen.',
    'The talks of the pilots will take place from March 15 to 17 in Bergen.',
    'Their business forum will run from March 15 to 17.',
    'It runs from March 15, 2019 to March 15, 2023, the cod agreement that they signed.',
  ].map((other): readonly [string, string] => [
    `Norway and Chile open their eighth Harbour Dialogue in Oslo on Friday.\n\n${other}`,
    'NO+CL 8 “Harbour Dialogue” 2019-03-15 Oslo announced',
  ]),
]);

const knowledge = compileKnowledge();

/** Day and place of issue, and events of a text. */
function told(text: string): readonly string[] {
  const release = readRelease(`${text}\n`, { fileName: 'note.txt', format: 'text', knowledge });
  return [release.issued?.date ?? '-', release.issuedAt?.place ?? '-', ...eventLines(release)];
}

describe('a day alone under a heading', () => {
  it('is that of the report, however short the line is', () => {
    deepEqual(
      told(
        'NO, CL officials to meet for 8th harbour dialogue on Monday\nJuly 13, 2020\n\nOSLO — Norway and Chile convene their eighth Harbour Dialogue (HD) here on Wednesday.\n\nThe dialogue is set for July 15 to 16 in Oslo.',
      ),
      ['2020-07-13', 'OSLO', 'NO+CL 8 “Harbour Dialogue” 2020-07-15/2020-07-16 OSLO announced'],
    );
  });
  it('is none where a sentence goes on', () => {
    deepEqual(
      told(
        'Norway and Chile held the eighth Harbour Dialogue of their governments in Oslo on Monday,\nJuly 13, 2020, and agreed to meet again.',
      ),
      ['-', '-', 'NO+CL 8 “Harbour Dialogue” 2020-07-13 Oslo held'],
    );
  });
});
