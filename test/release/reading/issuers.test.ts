/** Whose release it is, and so who its first person stands for. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { delegationLines } from './lines';

const knowledge = compileKnowledge();

describe('whose release it is', () => {
  const rows: (readonly [text: string, ...lines: string[]])[] = [
    [
      'Government of Norway (Oslo)\n\nAfrica: President Ada Roe Co-Chairs 4th Session of Norway-Kenya Ports Commission in Nairobi, 17 Nov\n\npress release\n\nPresident Ada Roe will undertake a working visit to participate in and co-chair the 4th Session of the Norway-Kenya Ports Commission to be held in Nairobi, Kenya on 17 November 2017.\n\nPresident Roe will be accompanied by Ms Kari Berg, Minister of Works; and Dr Lars Holm, Minister of Trade.\n',
      'NO: Ada Roe + Kari Berg, Lars Holm',
      'KE: nobody',
    ],
    [
      'Muscat: Hamad Al Sundi, Undersecretary of the Works Ministry for Harbour Affairs received on Monday Jaan Tamm, Vice Minister of Works of the Republic of Estonia.\n\nThe meeting was attended by Marta Feld, Ambassador of Estonia to the Sultanate.\n',
      'OM: Hamad Al Sundi (Works Ministry)',
      'EE: Jaan Tamm + Marta Feld',
    ],
    [
      'Ministry of Foreign Affairs and European Integration\nRepublic of Montenegro\n\nPodgorica, 3 April 2019\n\nMONTENEGRO AND CHILE HOLD CONSULTATIONS\n\nState Secretary Ana Holm and Deputy Minister of Foreign Affairs of Chile Luis Soto held consultations today in Podgorica.\n\nThey spoke of ports.\n',
      'ME: Ana Holm',
      'CL: Luis Soto',
    ],
    [
      'News story\n\nDefence ministers meet in Oslo\n\nFrom: Ministry of Defence\nPublished 12 March 2019\n\nThe Defence Secretary, the Rt Hon Jane Roe MP, met Norway’s Minister of Defence, Kari Berg, in Oslo on Monday.\n\nThey spoke of harbours.\n',
      'GB: Jane Roe',
      'NO: Kari Berg',
    ],
    [
      'Foreign Minister to visit Tallinn\n\n12 March 2019\n\nForeign Minister Kari Berg will travel to Tallinn tomorrow, where she will meet Estonian Foreign Minister Jaan Tamm.\n\nMs Berg returns to Norway on 15 March.\n',
      'NO: Kari Berg',
      'EE: Jaan Tamm',
    ],
  ];
  rows.push(
    [
      'GOV.UK\nHome\n\nPress release\n\nPM call with President Rojas of Chile: 14 March 2019\n\nFrom: Prime Minister’s Office, 10 Downing Street\nPublished 14 March 2019\n\nThe Prime Minister spoke to President Jaime Rojas by telephone on Thursday.\n\nThey spoke of cod.\n',
      'GB: nobody',
      'CL: Jaime Rojas',
    ],
    // no office of the United States
    [
      'The Kingdom of Norway\nMinistry of Ports\nOffice of the Spokesperson\n\nForeign Minister meets his Chilean colleague\nOslo, March 12, 2019\n\nForeign Minister Lars Holm held talks yesterday at his office in Oslo with Mr. Jaime Rojas, Foreign Minister of the Republic of Chile.\n',
      'NO: Lars Holm',
      'CL: Jaime Rojas',
    ],
    [
      'OFFICE OF THE PRESIDENT\nREPUBLIC OF KENYA\n\nPRESIDENT MEETS FOREIGN MINISTER OF CHILE\n\nNairobi, March 12, 2019 - President Ada Roe met with the Foreign Minister of Chile, Jaime Rojas, at State House.\n',
      'KE: Ada Roe',
      'CL: Jaime Rojas',
    ],
    // nor one of no state
    [
      'PACIFIC ISLANDS FORUM SECRETARIAT\n\nPress Release\n12 March 2019\n\nForeign Minister Kari Berg of Norway met with Foreign Minister Jaime Rojas of Chile in Suva on March 11.\n',
      'NO: Kari Berg',
      'CL: Jaime Rojas',
    ],
  );
  for (const [text, ...lines] of rows)
    it(text.slice(0, 60).replace(/\s+/g, ' '), () => {
      deepEqual(
        delegationLines(readRelease(text, { fileName: 'note.txt', format: 'text', knowledge })),
        lines,
      );
    });
});
