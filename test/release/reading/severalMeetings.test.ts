/** Releases about several meetings of the same sides: an event each, and the delegations of the first. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const two =
  'Norway and Chile held two working group meetings in Oslo this week under their Ocean Partnership.';
const ports =
  'The Ports Working Group met on March 5. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas led the Chilean delegation.';
const cod =
  'The Cod Working Group met on March 6. Director Lars Haugland led the Norwegian delegation and Ambassador Ana Soto led the Chilean delegation.';

checkTold('several meetings, each with a day of its own', eventLines, [
  [
    `${two}\n\n${ports}\n\n${cod}`,
    'NO+CL - “Ports Working Group” 2019-03-05 Oslo held',
    'NO+CL - “Cod Working Group” 2019-03-06 Oslo held',
  ],
  [
    `${two}\n\n${ports.replace('met', 'convened')}\n\n${cod.replace('met', 'was held')}`,
    'NO+CL - “Ports Working Group” 2019-03-05 Oslo held',
    'NO+CL - “Cod Working Group” 2019-03-06 Oslo held',
  ],
  [
    'Representatives of Norway, Chile and Japan met on March 5 for the inaugural meeting of the Joint Steering Group on Ports, and on March 6 for the inaugural meeting of the Joint Steering Group on Cod.',
    'NO+CL+JP 1 “Joint Steering Group on Ports” 2019-03-05 - held',
    'NO+CL+JP 1 “Joint Steering Group on Cod” 2019-03-06 - held',
  ],
  // one meeting, prepared by others
  [
    `Norway and Chile held the third Ocean Dialogue in Oslo on March 11.\n\n${cod}`,
    'NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
]);

checkTold('who took part in the first of several meetings', delegationLines, [
  [`${two}\n\n${ports}\n\n${cod}`, 'NO: Kari Berg', 'CL: Luz Rojas'],
]);

checkTold('several dialogues in one list', eventLines, [
  [
    'On March 3-4, Norway and Chile held the 2nd Ocean Dialogue, the 3rd Ports Dialogue, and the first Women, Peace and Security Dialogue in Oslo.',
    'NO+CL 2 “Ocean Dialogue” 2019-03-03/2019-03-04 Oslo held',
    'NO+CL 3 “Ports Dialogue” 2019-03-03/2019-03-04 Oslo held',
    'NO+CL 1 “Women, Peace and Security Dialogue” 2019-03-03/2019-03-04 Oslo held',
  ],
  [
    'The 2nd Norway-Chile Ocean Dialogue and the 3rd Norway-Chile Ports Dialogue were held in Oslo on 3 and 4 March 2019, respectively.',
    'NO+CL 2 “Ocean Dialogue” 2019-03-03 Oslo held',
    'NO+CL 3 “Ports Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Norway and Chile held the 2nd Ocean Dialogue in Oslo on March 3. They prepared the 3rd Ports Dialogue, the 4th Cod Dialogue, and the 5th Ice Dialogue.',
    'NO+CL 2 “Ocean Dialogue” 2019-03-03 Oslo held',
  ],
]);

checkTold('a dialogue that was held a day later', eventLines, [
  [
    'The third Norway-Chile Ocean Dialogue was held in Oslo on March 4. A day later, on March 5, Minister Kari Berg and Minister Luz Rojas also co-chaired the Energy Dialogue.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-04 Oslo held',
    'NO+CL - “Energy Dialogue” 2019-03-05 Oslo held',
  ],
  [
    'The third Norway-Chile Ocean Dialogue was held in Oslo on March 4. In May 2018 Minister Kari Berg and Minister Luz Rojas also co-chaired the Energy Dialogue.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
]);

const norway = 'Norwegian Minister Kari Berg';
const chile = 'Chilean Minister Luz Rojas';
const inTurn = [
  `Commerce Secretary Ada Roe held two meetings in Washington on March 11. The first was with ${norway}. The second was with ${chile}.`,
  `Ports were the subject of two meetings that Commerce Secretary Ada Roe had in Washington on March 11. The first was with ${norway}; the second, later in the day, was with ${chile}.`,
  `Commerce Secretary Ada Roe met in Washington on March 11 with ${norway}, and then with ${chile}.`,
  `Commerce Secretary Ada Roe met bilaterally in Washington on March 11 with ${norway} and ${chile}.`,
  `Commerce Secretary Ada Roe had back-to-back meetings in Washington on March 11 with ${norway} and ${chile}.`,
  `Commerce Secretary Ada Roe had a series of meetings in Washington on March 11, with ${norway} and with ${chile}.`,
];

checkTold(
  'several who are met in turn',
  (release) => release.events.map(({ parties, start }) => `${parties.join('+')} ${start ?? '-'}`),
  inTurn.map((words) => [words, 'US+NO 2019-03-11', 'US+CL 2019-03-11']),
);

checkTold(
  'who met first, of several who are met in turn',
  delegationLines,
  inTurn.map((words) => [words, 'US: Ada Roe', 'NO: Kari Berg']),
);

const one = `Commerce Secretary Ada Roe met in Washington on March 11 with ${norway}.`;

checkTold('one meeting, and what was beside it', eventLines, [
  [`${one} She also met with ${chile}.`, 'US+NO - - 2019-03-11 Washington held'],
  [`${one} Her second question was on cod, the first was on ports.`, 'US+NO - - 2019-03-11 Washington held'],
]);

describe('another meeting that a further sentence tells, under a title of several', () => {
  const knowledge = compileKnowledge();
  const read = (title: string, words: string): readonly string[] =>
    eventLines(
      readRelease(`Department of Commerce\nMarch 12, 2019\n\n${title}\n\n${one} ${words}\n`, {
        fileName: 'note.txt',
        format: 'text',
        knowledge,
      }),
    );
  const both = ['US+NO - - 2019-03-11 Washington held', 'US+CL - - 2019-03-11 - held'];
  for (const words of [
    `Later in the day, the Secretary met with ${chile}.`,
    `On the same day, she met with ${chile}.`,
  ])
    it(`is one of its own in “${words}”`, () => {
      deepEqual(read('Secretary Roe’s Meetings in Washington', words), both);
    });
  it('is none under a title of one', () => {
    deepEqual(read('Secretary Roe’s Meeting in Washington', `Later in the day, she met with ${chile}.`), [
      both[0],
    ]);
  });
});

const TWO =
  'Two dialogues took place this month. On March 4 the U.S.-Norway Ports Dialogue was held in Oslo. On March 6 the U.S.-Chile Ports Dialogue was held in Santiago.';
const HELD_IN_TURN = [
  'US+NO - “Ports Dialogue” 2019-03-04 Oslo held',
  'US+CL - “Ports Dialogue” 2019-03-06 Santiago held',
] as const;

describe('dialogues in turn, and those that were held long before, come later or were put off', () => {
  const knowledge = compileKnowledge();
  const read = (words: string): readonly string[] =>
    eventLines(
      readRelease(
        `Media Note\nOffice of the Spokesperson\nWashington, DC\nMarch 12, 2019\n\nDialogues on Ports\n\n${words}\n`,
        { fileName: 'note.txt', format: 'text', knowledge },
      ),
    );
  for (const words of [
    '',
    ' The U.S.-Estonia Ports Dialogue was held in Tallinn on February 12.',
    ' The U.S.-Estonia Ports Dialogue will be held in Tallinn on April 2.',
    ' The U.S.-Estonia Ports Dialogue, which had been planned for March 7 in Tallinn, was put off.',
  ])
    it(`are those of one week, with “${words}” behind them`, () => {
      deepEqual(read(`${TWO}${words}`), HELD_IN_TURN);
    });
  it('is one, where the other is of April', () => {
    deepEqual(
      read(
        'The United States and Norway held the U.S.-Norway Ports Dialogue in Oslo on March 4. It is one of several dialogues. The U.S.-Chile Ports Dialogue will be held in Santiago on April 2.',
      ),
      HELD_IN_TURN.slice(0, 1),
    );
  });
});
