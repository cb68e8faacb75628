/** Forms that departments of the United States use in notes on dialogues, and that others may use as well. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import type { Release } from '../../../server/src/release/model';
import { checkMentions, checkTold } from './check';
import { postLines } from './lines';

const knowledge = compileKnowledge();

function readWhole(text: string): Release {
  return readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
}

const ocean = 'The United States and Norway held the third Ocean Dialogue in Oslo on March 11. ';

checkTold('a post behind the name that opens the sentence, without its second comma', postLines, [
  [
    `${ocean}Marta Feld, the Acting Assistant Secretary of State for Oceans led the U.S. delegation.`,
    'US Marta Feld = Acting Assistant Secretary of State for Oceans @ -',
  ],
  [
    `${ocean}Dr. Lars Berg, the Director General for Trade led the Norwegian delegation.`,
    'NO Lars Berg = Director General for Trade @ -',
  ],
]);

checkMentions('a post of the next person', [
  '⟦official|Lars Berg⟧, ⟦title|Minister of Fisheries⟧, and ⟦title|Director for Ports⟧, Ms. ⟦official|Ada Roe⟧, met.',
  'Joined by ⟦title|Secretary⟧ ⟦official|Ada Roe⟧, the ⟦title|Minister⟧ welcomed them.',
]);

checkTold('a body of the next person, with its state', postLines, [
  [
    'Today, U.S. Special Representative for Harbors Adam Kersey, Japanese Ministry of Trade Director-General Kenji Kanata, and Norwegian Special Envoy for Ports Kari Berg met in Oslo.',
    'US Adam Kersey = Special Representative for Harbors @ -',
    'JP Kenji Kanata = Director-General @ Ministry of Trade',
    'NO Kari Berg = Special Envoy for Ports @ -',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11. The delegations were led by Adam Kersey, U.S. Department of State, and Kari Berg, Norwegian Ministry of Trade.',
    'US Adam Kersey = - @ Department of State',
    'NO Kari Berg = - @ Ministry of Trade',
  ],
]);

describe('contacts below the day of issue', () => {
  it('leave the dateline of the first sentence to be read', () => {
    const { issued, issuedAt } = readWhole(
      'Readout of a Meeting of the U.S.-Norway Ports Working Group\n\nThursday, April 4, 2024\n\nContact: Office of Public Affairs\n\nEmail: press@trade.example\n\nWASHINGTON - Today, the United States and Norway held a meeting of the Ports Working Group.',
    );
    deepEqual([issued?.date, issuedAt?.place], ['2024-04-04', 'WASHINGTON']);
  });
});

describe('a header with an office above or below the title', () => {
  const dialogue = 'The third U.S.-Norway Harbor Dialogue was held in Oslo on May 2, 2024.';
  for (const [text, ...told] of [
    [
      `U.S. DEPARTMENT OF ENERGY\nU.S.-Norway Harbor Dialogue 2024: Joint Statement\n\nMay 3, 2024\n\n${dialogue}`,
      'U.S.-Norway Harbor Dialogue 2024: Joint Statement',
      'joint-statement',
    ],
    [
      `United States-Norway Third Harbor Dialogue Joint Statement\nBureau of Oceans and International Environmental and Scientific Affairs\nOslo\nMay 3, 2024\n\n${dialogue}`,
      'United States-Norway Third Harbor Dialogue Joint Statement',
      'joint-statement',
    ],
    // a state in front of what is no body
    [
      `U.S. Energy Ties with Norway Grow\n\nMay 3, 2024\n\n${dialogue}`,
      'U.S. Energy Ties with Norway Grow',
      'media-note',
    ],
  ] as const)
    it(text.split('\n', 2).join(' / '), () => {
      const { title, kind } = readWhole(text);
      deepEqual([title?.text, kind], told);
    });
});
