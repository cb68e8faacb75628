/** Visits, and behind them whom the visitor meets: a meeting with the state that is visited. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const berg = 'Norwegian Foreign Minister Kari Berg';
const tamm = 'Estonian Foreign Minister Jaan Tamm';

checkTold('a visit, and behind it the meeting', eventLines, [
  [`${berg} will visit Tallinn on March 28. She will meet with ${tamm}.`, 'NO+EE - - - - announced'],
  [
    `${berg} will be on an official visit to Tallinn on March 28. Minister Berg will hold talks with ${tamm}.`,
    'NO+EE - - - - announced',
  ],
  [
    `${berg} will pay a two-day working visit to Estonia on March 28. She is scheduled to meet ${tamm}.`,
    'NO+EE - - - - announced',
  ],
  [`${berg} visits Estonia on March 28. She meets ${tamm}.`, 'NO+EE - - - - announced'],
  [
    `${berg} will arrive in Tallinn for an official visit on March 28. During the visit, she will meet ${tamm}.`,
    'NO+EE - - - - announced',
  ],
  [`${berg} is on a visit to Tallinn today. She is meeting ${tamm}.`, 'NO+EE - - - - held'],
  [
    `${berg} travelled to Tallinn. She met with ${tamm} and held talks with Prime Minister Liis Kask.`,
    'NO+EE - - - Tallinn held',
    'NO+EE - - - Tallinn held',
  ],
  // nobody of another state is met
  [`${berg} will visit Tallinn on March 28. She will open the Norwegian House.`],
  [`${berg} will visit Tallinn on March 28. She will meet with Norwegian companies and students.`],
  // an organisation is met without a `with`, too
  [
    `${berg} will travel to Paris and Tallinn. In Paris, she will meet OECD Secretary-General Ada Roe. In Tallinn, she will meet with ${tamm}.`,
    'NO+EE - - - Tallinn announced',
  ],
  // the first who is met, and not the one behind the last `with`
  [
    `${berg} is visiting Tallinn. She met ${tamm} at the harbour and spoke with Finnish Minister Aino Laine.`,
    'NO+EE - - - - held',
  ],
  [
    `${berg} will visit Tallinn. She will meet with Minister Jaan Tamm of Estonia and meet with Finnish Minister Aino Laine at the harbour.`,
    'NO+EE - - - - announced',
  ],
  // the other talks are not with the state that is visited
  [
    `${berg} visited Tallinn. She met with ${tamm} and held talks with NATO Secretary General Bo Falk.`,
    'NO+EE - - - - held',
  ],
  [`${berg} visited Bergen. She met with ${tamm} and held talks with Mayor Nils Vik.`, 'NO+EE - - - - held'],
  // the first who is met is of the state visited, the second of another
  [
    `${berg} will visit Tallinn. She will meet with her counterpart, Jaan Tamm, and Finnish Minister Aino Laine.`,
    'NO+EE - - - - announced',
  ],
  [
    `${berg} will visit Tallinn. She will meet President Liis Kask and attend a dinner with Finnish Minister Aino Laine.`,
    'NO+EE - - - - announced',
  ],
  // a visit for a dialogue is told by the dialogue
  [
    `${berg} will visit Tallinn on March 28 for the third Norway-Estonia Ocean Dialogue. She will meet with ${tamm}.`,
    'NO+EE 3 “Ocean Dialogue” 2019-03-28 - announced',
  ],
]);

checkTold('who meets on a visit', delegationLines, [
  [`${berg} will visit Tallinn on March 28. She will meet with ${tamm}.`, 'NO: Kari Berg', 'EE: Jaan Tamm'],
  [`${berg} visits Estonia on March 28. She meets ${tamm}.`, 'NO: Kari Berg', 'EE: Jaan Tamm'],
  [`${berg} will make a working visit to Tallinn. She is to meet ${tamm}.`, 'NO: Kari Berg', 'EE: Jaan Tamm'],
  [
    `${berg} will visit Estonia. She will meet with Prime Minister Liis Kask and hold discussions with Foreign Minister Jaan Tamm.`,
    'NO: Kari Berg',
    'EE: Liis Kask & Jaan Tamm',
  ],
  // who comes along
  [
    `${berg} will visit Tallinn on March 28. She will meet ${tamm}. Her delegation includes Ambassador Nils Vik.`,
    'NO: Kari Berg + Nils Vik',
    'EE: Jaan Tamm',
  ],
  // one meeting, and what was spoken of
  [
    `${berg} travelled to Tallinn. She met with ${tamm} and discussed trade with Finland.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
]);

describe('a visitor whose state only the affairs that the text speaks of tell', () => {
  const knowledge = compileKnowledge();
  const visit =
    'Minister for Foreign Affairs Kari Berg will visit Tallinn on 28 March. She will meet with the Estonian Prime Minister Liis Kask.';
  const rows = [
    [
      'Norway’s foreign and security policy looks to the Baltic. The Norwegian Government wants peace.',
      'NO+EE - - - - announced',
    ],
    // spoken of once, or of two states
    ['They will discuss Russia’s foreign policy.'],
    ['They will discuss Russia’s foreign policy and Norway’s security policy.'],
  ] as const;
  for (const [affairs, ...lines] of rows)
    it(affairs, () => {
      const release = readRelease(`${visit}\n\n${affairs}\n`, {
        fileName: 'note.txt',
        format: 'text',
        knowledge,
      });
      deepEqual(eventLines(release), lines);
    });
});

checkTold('a visit that was paid, and whom the visitor met there', delegationLines, [
  [
    `${berg} paid a working visit to Estonia on March 10-11. During the visit, she met with ${tamm}.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    `${berg} made an official visit to Tallinn. In the course of it, she held consultations with ${tamm}.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    `${berg} paid a working visit to Estonia. While there, she held political consultations with Deputy Minister Jaan Tamm.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    `${berg} paid a working visit to Estonia. The main point of the visit was political consultations with Deputy Minister Jaan Tamm.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  // nobody is met
  [`${berg} paid a visit to Estonia on March 10. She praised the harbours.`],
]);

checkTold('a departure, and behind it the meeting', eventLines, [
  [
    `${berg} departs tomorrow for Tallinn, where she will attend the Harbour Fair.\n\nWhile in Tallinn on March 14, Ms Berg will hold talks with ${tamm}.`,
    'NO+EE - - 2019-03-14 Tallinn announced',
  ],
  [`${berg} departs tomorrow for Tallinn, where she will attend the Harbour Fair.`],
]);
