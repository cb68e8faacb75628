/** Forms that departments of the United States use in notes on dialogues, and that others may use as well. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import type { Release } from '../../../server/src/release/model';

const knowledge = compileKnowledge();

function readWhole(text: string): Release {
  return readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
}

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
