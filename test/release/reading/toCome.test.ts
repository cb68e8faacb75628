/** Whether a meeting is to come, where no day decides: its own verb tells. */
import { equal } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { eventLines } from './lines';

const knowledge = compileKnowledge();

/** Of a text without title and day of issue. */
function statusIn(text: string): string | undefined {
  return readRelease(`${text}\n`, { fileName: 'note.txt', format: 'text', knowledge }).events[0]?.status;
}

function check(about: string, status: string, rows: readonly string[]): void {
  describe(about, () => {
    for (const row of rows)
      it(row, () => {
        equal(statusIn(row), status);
      });
  });
}

const seventh = 'The seventh Norway-Chile Ocean Dialogue';

check('a meeting that is to come', 'announced', [
  `${seventh} is to be held in Oslo on 14 May.`,
  `${seventh} is due to be held in Oslo on 14 May.`,
  `${seventh} is expected to take place in Oslo on 14 May.`,
  `${seventh} is scheduled for 14 May in Oslo.`,
  `${seventh}, the first in two years, is scheduled to be held in Oslo on 14 May.`,
  `${seventh} is set to commence in Oslo on 14 May.`,
  `${seventh} is slated to open in Oslo on 14 May.`,
  `${seventh} is planned for 14 May in Oslo.`,
  `${seventh} shall be held in Oslo on 14 May.`,
  `${seventh} is going to be held in Oslo on 14 May.`,
  `${seventh} will commence in Oslo on 14 May.`,
  `${seventh} (NCOD) will kick off in Oslo on 14 May.`,
  `${seventh} gets under way in Oslo tomorrow.`,
  `${seventh} begins tomorrow in Oslo.`,
  'The ninth session of the Joint Ocean Commission between Norway and Chile will be convened in Oslo on 14 May.',
  'Norway and Chile are to hold the seventh Ocean Dialogue in Oslo on 14 May.',
  'Norway and Chile will be holding the seventh Ocean Dialogue in Oslo on 14 May.',
  'Norway and Chile plan to hold the seventh Ocean Dialogue in Oslo on 14 May.',
  'Norwegian Minister Kari Berg is to lead the delegation to the seventh Norway-Chile Ocean Dialogue in Santiago on 14 May.',
  `Oslo is to host the seventh Norway-Chile Ocean Dialogue on 14 May.`,
  'Norwegian Minister Kari Berg and Chilean Minister Pedro Rojas are to co-chair the seventh Norway-Chile Ocean Dialogue.',
]);

check('a meeting that was held', 'held', [
  `${seventh} is being held in Oslo.`,
  `${seventh} was held in Oslo, ahead of the summit that is scheduled for 14 May.`,
  `${seventh} took place in Oslo and is set to be continued in Bergen.`,
  'Norway and Chile held the seventh Ocean Dialogue in Oslo on 14 May. The eighth round is to be held in Santiago.',
  'Ministers met at the seventh Norway-Chile Ocean Dialogue in Oslo, where the two states are to build ships.',
  'Norwegian Minister Kari Berg and Chilean Minister Pedro Rojas co-chaired the seventh Norway-Chile Ocean Dialogue in Oslo. They said that the new port is due to open in May.',
  'Ministers discussed cod at the seventh Norway-Chile Ocean Dialogue in Oslo. The port is expected to open in May.',
  'Norway and Chile held the seventh Ocean Dialogue, and are to build ships together.',
]);

checkTold('where and when a meeting is to come', eventLines, [
  [
    `${seventh} is scheduled to take place in Oslo on March 21.`,
    'NO+CL 7 “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
  [
    `${seventh} is slated to be held in Oslo on March 21.`,
    'NO+CL 7 “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
  [
    `Norway and Chile value their old ties.\n\n${seventh} is to take place in Oslo on March 21.`,
    'NO+CL 7 “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
]);
