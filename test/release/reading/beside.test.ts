/** Meetings whose opening line tells of something else: a heading, a conference beside them, talks that are named later. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const led =
  'Lars Holm, Minister of Foreign Affairs, led a Norwegian delegation in a bilateral meeting with Jaan Tamm, Minister of Foreign Affairs of Estonia,';
const conference =
  'the 49th Meeting of the Conference of Heads of Government of the Caribbean Community in Tallinn from March 10 to 12.';

checkTold('a meeting before a conference', eventLines, [
  // what follows behind "prior to" is no other meeting where it names none
  [
    'Norway and Estonia held the third Ocean Dialogue in Oslo on March 11, prior to which Minister Lars Holm met fishermen.',
    'NO+EE 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
]);

checkTold('a dialogue that is named behind the talks that the opening tells of', eventLines, [
  [
    'Norway and Estonia will do more against crime following a summit in Oslo.\n\nThe Norwegian Government hosted the second Norway-Estonia security dialogue on March 8.',
    'NO+EE 2 “security dialogue” 2019-03-08 Oslo held',
  ],
]);

const knowledge = compileKnowledge();

describe('a guest who was received at home', () => {
  const rows = [
    [
      'Official visit by Estonian Foreign Minister Jaan Tamm.\n\nCabinet Secretary for Ports Kari Berg held bilateral talks with visiting Estonian Foreign Minister Jaan Tamm, who is on a visit to Norway.',
      'EE+NO - - - - held',
    ],
    [
      'Foreign Minister Kari Berg held talks with Estonian Foreign Minister Jaan Tamm in Oslo, Norway.',
      'NO+EE - - - Oslo held',
    ],
    [
      'Foreign Minister Kari Berg received Estonian Foreign Minister Jaan Tamm in Oslo on 11 March 2019.',
      'NO+EE - - 2019-03-11 Oslo held',
    ],
    // where many meet, and where the guest is at home
    ['Foreign Minister Kari Berg met Estonian Foreign Minister Jaan Tamm in Vienna, Austria.'],
    [
      'Foreign Minister Kari Berg met Estonian Foreign Minister Jaan Tamm in Oslo, Norway, on the sidelines of the Baltic Summit.',
    ],
    ['Foreign Minister Kari Berg met Estonian Foreign Minister Jaan Tamm in Tallinn, Estonia.'],
    ['Foreign Minister Kari Berg met Estonian Foreign Minister Jaan Tamm in Oslo.'],
  ] as const;
  for (const [text, ...lines] of rows)
    it(text, () => {
      const release = readRelease(`${text}\n`, { fileName: 'note.txt', format: 'text', knowledge });
      deepEqual(eventLines(release), lines);
    });
});

describe('a meeting before a conference, in a text without a heading', () => {
  for (const words of ['prior to the commencement of', 'before the opening of', 'ahead of the start of'])
    it(words, () => {
      const text = `${led} ${words} ${conference}\n`;
      const release = readRelease(text, { fileName: '2019-03-12-note.txt', format: 'text', knowledge });
      deepEqual(eventLines(release), ['EE+NO - - - - held']);
      deepEqual(delegationLines(release), ['EE: Jaan Tamm', 'NO: Lars Holm']);
      deepEqual(referenceLines(release), ['related 49 2019-03-10 Tallinn']);
    });
  it('a summit of a union', () => {
    const text =
      'Norwegian Minister Lars Holm met Estonian Minister Jaan Tamm before the start of the 49th Summit of the African Union.\n';
    const release = readRelease(text, { fileName: '2019-03-12-note.txt', format: 'text', knowledge });
    deepEqual(eventLines(release), ['NO+EE - - - - held']);
  });
});

describe('a first line that says who published the text', () => {
  const met =
    'U.S. Secretary of Energy Marta Feld met with Norwegian Minister Kari Berg in Oslo to discuss ports.';
  const rows = [
    [
      `The following press release was published by the U.S. Department of Energy on Oct. 12, 2018. It is reproduced in full below.\n\n${met}`,
      'US+NO - - - Oslo held',
    ],
    [`This statement was originally posted by the Department.\n\n${met}`, 'US+NO - - - Oslo held'],
    // what it tells of a meeting is the account itself
    [
      'The following statement was issued by the Governments of Norway and Estonia at the third Ocean Dialogue in Oslo.\n\nBoth sides welcome peace.',
      'NO+EE 3 “Ocean Dialogue” - Oslo held',
    ],
  ] as const;
  for (const [text, ...lines] of rows)
    it(text, () => {
      const release = readRelease(`Harbour talks\n\n${text}\n`, {
        fileName: 'note.txt',
        format: 'text',
        knowledge,
      });
      deepEqual(eventLines(release), lines);
    });
  it('a day behind whom the minister met', () => {
    const text =
      'Prior to the opening of the second Baltic Summit in Tallinn, Foreign Minister Lars Holm of Norway met Foreign Minister Jaan Tamm of Estonia on 2 March 2019.\n';
    const release = readRelease(text, { fileName: '2019-03-12-note.txt', format: 'text', knowledge });
    deepEqual(eventLines(release), ['NO+EE - - 2019-03-02 - held']);
    deepEqual(referenceLines(release), ['related 2 - Tallinn']);
  });
  it('a day behind the conference', () => {
    const text =
      'Prior to the opening of the second Baltic Summit in Tallinn on 2 March 2019, Foreign Minister Lars Holm of Norway met Foreign Minister Jaan Tamm of Estonia.\n';
    const release = readRelease(text, { fileName: '2019-03-12-note.txt', format: 'text', knowledge });
    deepEqual(eventLines(release), ['NO+EE - - - - held']);
    deepEqual(referenceLines(release), ['related 2 2019-03-02 Tallinn']);
  });
});

checkTold('a meeting that a sentence tells behind what came later, or where', eventLines, [
  [
    'Prior to the meeting, U.S. officials met with officials of Chile in Oslo on March 11.',
    'US+CL - - 2019-03-11 Oslo held',
  ],
  [
    'The United States, prior to the opening of the session, held the third Ocean Dialogue with Chile in Oslo on March 11.',
    'US+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'Secretary of State Ada Roe and Japanese Foreign Minister Ken Sato met with Foreign Minister Kim Min-jun in Korea on March 11.',
    'US+JP+KR - - 2019-03-11 - held',
  ],
]);
