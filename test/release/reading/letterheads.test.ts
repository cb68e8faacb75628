/** Lines that name a body: of the letterhead, or the news itself. */
import { equal } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';

const knowledge = compileKnowledge();

function titleOf(text: string): string | undefined {
  return readRelease(text, { fileName: 'note.txt', format: 'text', knowledge }).title?.text;
}

const title = 'Norway and Chile Hold Ports Dialogue';
const prose = 'The fifth round of the Norway-Chile Ports Dialogue was held in Oslo on June 2.';

describe('a line of the letterhead', () => {
  const heads = [
    'U.S. Embassy in Ghana',
    'Embassy of the United States in Peru',
    'U.S. Mission to the European Union',
    'Ministry of Foreign Affairs, Republic of Kenya',
    'Embassy of the United States, Lima',
    'Ministry of Foreign Affairs\nEmbassy of Chile in Oslo\n\n3 June 2024',
    '3 June 2024\n\nEmbassy of Chile in Oslo',
  ];
  for (const head of heads)
    it(head.replaceAll('\n', ' | '), () => {
      equal(titleOf(`${head}\n\n${title}\n\n${prose}\n`), title);
    });
});

describe('a line that tells where a body is or goes', () => {
  const head = 'Department of State\nOffice of the Spokesperson';
  const titles = [
    'U.S. Coast Guard to Norway',
    'U.S. Marine Corps in Norway',
    'Department of Energy to Norway',
    'United Nations in Kenya',
    'International Criminal Court in Afghanistan',
    'International Atomic Energy Agency, Iran',
    'U.S. Coast Guard, Norway',
    'UN Human Rights Council: Belarus',
    // of a seat, below a letterhead that says who writes
    'U.S. Embassy in Jerusalem',
    'Norwegian Embassy in Kyiv',
    'Permanent Mission to the African Union',
  ];
  for (const one of titles) {
    it(`below the day of issue: ${one}`, () => {
      equal(titleOf(`${head}\nWashington, DC\nJune 3, 2024\n\n${one}\n\n${prose}\n`), one);
    });
    it(`above it: ${one}`, () => {
      equal(titleOf(`${head}\n\n${one}\n\nJune 3, 2024\n\n${prose}\n`), one);
    });
  }
});
