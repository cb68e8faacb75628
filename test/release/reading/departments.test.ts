/** Releases as departments and embassies set and word them. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const knowledge = compileKnowledge();

describe('releases of departments and embassies, whole', () => {
  const rows: readonly (readonly [text: string, ...lines: string[]])[] = [
    [
      'FOR IMMEDIATE RELEASE\nTUESDAY, MARCH 12, 2019\nWWW.EXAMPLE.GOV\nODG\n(202) 555-0100\nTDD (202) 555-0101\n\nDEPUTY ATTORNEY GENERAL ROE MEETS WITH CHILEAN COUNTERPART\n\nWASHINGTON - Deputy Attorney General Ada Roe today hosted Chilean Deputy Attorney General Luis Vega to discuss cod crime.\n',
      'US+CL - - 2019-03-12 - held',
      'US: Ada Roe',
      'CL: Luis Vega',
    ],
    [
      'FOR IMMEDIATE RELEASE\nTuesday, March 12, 2019\n202-555-0100\nhttps://www.example.gov/\n\nSecretary Roe Meets with Norwegian Minister\n\nWASHINGTON - Labor Secretary Ada Roe today met with Norwegian Labor Minister Kari Berg.\n',
      'US+NO - - 2019-03-12 - held',
      'US: Ada Roe',
      'NO: Kari Berg',
    ],
    [
      'MARCH 12, 2019\n\nReadout of Deputy National Security Advisor Ada Roe’s Meeting with Minister Kari Berg\n\nDeputy National Security Advisor Ada Roe met with Norwegian Foreign Minister Kari Berg on March 11 in Malta.\n',
      'US+NO - - 2019-03-11 - held',
      'US: Ada Roe',
      'NO: Kari Berg',
    ],
    [
      'Embassy of the United States of America\nPublic Affairs Section\n\nAmbassador Roe Calls on Foreign Minister\n\nSantiago, March 12, 2019 – United States Ambassador Ada Roe paid a courtesy call on Foreign Minister Luis Vega on Monday. They spoke of cod.\n',
      'US+CL - - 2019-03-11 - held',
      'US: Ada Roe',
      'CL: Luis Vega',
    ],
    [
      'Release Date: March 12, 2019\n\nReadout of Secretary Roe’s Meeting\n\nOSLO—Secretary of Homeland Security Ada Roe met yesterday with Norwegian Minister of Justice Kari Berg.\n',
      'US+NO - - 2019-03-11 - held',
      'US: Ada Roe',
      'NO: Kari Berg',
    ],
    // a president at home, whose state is told by the city alone
    [
      'Readout\n\nMarch 12, 2019\n\nPresident Ada Roe will receive the Ambassador of Chile, Luis Vega, in Oslo on March 20.\n',
      'NO+CL - - 2019-03-20 Oslo announced',
      'NO: Ada Roe',
      'CL: Luis Vega',
    ],
    [
      'Readout\n\nMarch 12, 2019\n\nPresident Ada Roe will receive Norwegian Prime Minister Kari Berg in Washington on March 20.\n',
      'US+NO - - 2019-03-20 Washington announced',
      'US: Ada Roe',
      'NO: Kari Berg',
    ],
    // but papers are no meeting
    [
      'Readout\n\nMarch 12, 2019\n\nPresident Ada Roe will receive the credentials of the Ambassador of Chile, Luis Vega, in Oslo on March 20.\n',
    ],
  ];
  for (const [text, ...lines] of rows)
    it(text.slice(0, 90).replace(/\s+/g, ' '), () => {
      const release = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
      deepEqual([...eventLines(release), ...delegationLines(release)], lines);
    });
});

checkTold('a country that tells where they met', eventLines, [
  [
    'Secretary of State Ada Roe met with Norwegian Foreign Minister Kari Berg on March 11 in Malta.',
    'US+NO - - 2019-03-11 - held',
  ],
  ['Chilean Minister Luis Vega met Norwegian Minister Kari Berg in Estonia.', 'CL+NO - - - - held'],
  // but with whom, where nobody else is named
  [
    'Secretary of State Ada Roe met with Foreign Minister Kari Berg on March 11 in Norway.',
    'US+NO - - 2019-03-11 - held',
  ],
  [
    'Secretary of State Ada Roe met with Norwegian Foreign Minister Kari Berg and officials of Malta on March 11.',
    'US+NO+MT - - 2019-03-11 - held',
  ],
]);

checkTold('whose minister an ambassador met', delegationLines, [
  [
    'U.S. Ambassador to Chile Ada Roe met with Health Minister Luis Vega on Monday.',
    'US: Ada Roe',
    'CL: Luis Vega',
  ],
  [
    'U.S. Ambassador to Chile Ada Roe made an introductory call on President Luis Vega on Monday.',
    'US: Ada Roe',
    'CL: Luis Vega',
  ],
  ['U.S. Ambassador to Chile Ada Roe met with Luis Vega, a farmer, and Marta Feld, a nurse, on Monday.'],
  // a governor of a state at home
  ['U.S. Ambassador to Chile Ada Roe met with Governor John Poole of Ohio in Santiago on March 11.'],
]);

checkTold('whose seat it is where a guest was received', delegationLines, [
  [
    'Attorney General Ada Roe hosted Chilean Prosecutor General Luis Vega at the Justice Department on Monday.',
    'US: Ada Roe',
    'CL: Luis Vega',
  ],
  [
    'Secretary of State Ada Roe met with Norwegian Foreign Minister Kari Berg at the Department of State on Monday.',
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  // but somebody’s own body
  [
    'Secretary of State Ada Roe met with Kari Berg at the Norwegian Ministry of Trade, on Monday.',
    'US: Ada Roe',
    'NO: Kari Berg (Ministry of Trade)',
  ],
]);

checkTold('names of meetings', eventLines, [
  [
    'Secretary of State Ada Roe and Minister Kari Berg of Norway will co-chair a session of the U.S.-Norway Strategic Partnership Commission in Oslo on April 2.',
    'US+NO - “Strategic Partnership Commission” 2019-04-02 Oslo announced',
  ],
  [
    'The Estonia-Norway Ocean Partnership Council met in Oslo on March 11.',
    'EE+NO - “Ocean Partnership Council” 2019-03-11 Oslo held',
  ],
  [
    'The United States and Norway met in Oslo on March 11 for the annual Harbor Planning Meeting.',
    'US+NO - “Harbor Planning Meeting” 2019-03-11 Oslo held',
  ],
  [
    'The United States and Norway met in Oslo on March 11. The sides held their annual Harbor Planning Meeting.',
    'US+NO - “Harbor Planning Meeting” 2019-03-11 Oslo held',
  ],
  // but not that of others, named in passing
  ...['The annual Spring Planning Meeting of the Red Cross', 'The annual Harbor Planning Meeting'].map(
    (other): [string, string] => [
      `The United States and Norway met in Oslo on March 11. ${other} will be held in Geneva in May.`,
      'US+NO - - 2019-03-11 Oslo held',
    ],
  ),
  [
    'The United States and Norway met in Oslo on March 11. Minister Berg will speak at the annual Spring Planning Meeting of the Red Cross in May.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  // and not each meeting that comes every year
  [
    'The United States and Norway met in Oslo on March 11 for their annual Meeting.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  [
    'The United States and Norway met in Oslo on March 11 for the annual Harbor Meeting.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
]);

const ministerial =
  'The United States and Norway held the U.S.-Norway Ocean Ministerial in Oslo on March 11.';
checkTold('ministerials before and after', referenceLines, [
  [
    `${ministerial} The previous ministerial took place in Bergen in June 2017; the next will be held in Boston in 2021.`,
    'previous - 2017-06 Bergen',
    'next - 2021 Boston',
  ],
  [
    `${ministerial} The last ministerial was held in Boston in May 2018, and the next is to take place in Bergen in 2020.`,
    'previous - 2018-05 Boston',
    'next - 2020 Bergen',
  ],
  [`${ministerial} The last ministerial statement was long; the next will be short.`],
  [
    'The United States and Norway held the U.S.-Norway Ocean Dialogue in Oslo on March 11. The two sides, which had last met in May 2016, established a Working Group on Cod.',
    'previous - 2016-05 -',
    'founded - - -',
  ],
  [
    'The United States and Norway held the U.S.-Norway Ocean Dialogue in Oslo on March 11. On March 10, the ministers launched a Working Group on Cod.',
    'founded - 2019-03-10 -',
  ],
]);

const talks =
  'Secretary of Energy Ada Roe and Norwegian Minister of Energy Kari Berg met in Oslo on March 11 for the U.S.-Norway Energy Dialogue.';
checkTold('the sides of who joined', delegationLines, [
  [
    `${talks} The ministers were joined by Under Secretary Jane Rowe and Assistant Secretary Mary Poole, and from Norway by State Secretary Lars Holm.`,
    'US: Ada Roe + Jane Rowe, Mary Poole',
    'NO: Kari Berg + Lars Holm',
  ],
  [
    `${talks} They were joined by Ambassador Jane Rowe and by experts of the Norwegian Ministry of Trade.`,
    'US: Ada Roe + Jane Rowe',
    'NO: Kari Berg (Ministry of Trade)',
  ],
  [
    `${talks.replace('in Oslo', 'in Washington')} Assistant Secretary of Energy Mary Poole and Ambassador Lars Holm also took part.`,
    'US: Ada Roe + Mary Poole',
    'NO: Kari Berg + Lars Holm',
  ],
  [
    `${talks} They were joined by Norwegian Ambassador Lars Holm.`,
    'US: Ada Roe',
    'NO: Kari Berg + Lars Holm',
  ],
  // whoever came along with one of them
  [`${talks} Minister Berg was joined by Ambassador Lars Holm.`, 'US: Ada Roe', 'NO: Kari Berg + Lars Holm'],
  [
    'Estonian Minister Jaan Tamm and Norwegian Minister Kari Berg met in Oslo on March 11. Minister Berg was joined by Ambassador Lars Holm and Director Lise Vik.',
    'EE: Jaan Tamm',
    'NO: Kari Berg + Lars Holm, Lise Vik',
  ],
]);

const fund =
  'On March 10-11, the U.S. Department of the Treasury and the Norwegian Ministry of Finance held the third meeting of the Harbor Working Group.';
checkTold('bodies that joined, and posts that are acting', delegationLines, [
  [
    `${fund} The Federal Reserve Board joined from the U.S. side; the Ministry of Trade joined from the Norwegian side.`,
    'US: nobody (Department of the Treasury, Federal Reserve Board)',
    'NO: nobody (Ministry of Finance, Ministry of Trade)',
  ],
  [
    'Secretary of State Ada Roe met with Norwegian Foreign Minister Kari Berg. Acting Drug Enforcement Administration Administrator Mary Poole also attended.',
    'US: Ada Roe + Mary Poole (Drug Enforcement Administration)',
    'NO: Kari Berg',
  ],
  [
    'U.S. and Norwegian officials met in Oslo on March 11. Chargé d’Affaires Jane Rowe and Deputy Minister of Trade Lars Holm opened the meeting.',
    'US: Jane Rowe',
    'NO: Lars Holm',
  ],
  // a reception beside the talks
  [
    'Estonia and Norway held the fifth Ocean Dialogue in Oslo on March 11. Chargé d’Affaires Jaan Tamm hosted a reception for the Norwegian delegation.',
    'EE: nobody',
    'NO: nobody',
  ],
  [
    'Secretary of State Ada Roe traveled to Oslo on March 11 and met with Norwegian Foreign Minister Kari Berg. Assistant Secretary Jane Rowe traveled with the Secretary.',
    'US: Ada Roe + Jane Rowe',
    'NO: Kari Berg',
  ],
  [
    'Secretary of State Ada Roe met with Australian Foreign Minister Kari Berg in Sydney on March 11. Minister Berg was joined by Assistant Secretary Jane Rowe.',
    'US: Ada Roe',
    'AU: Kari Berg + Jane Rowe',
  ],
]);

const meetings =
  'In Oslo, Secretary Roe met with Norwegian Minister Kari Berg. In Santiago, she met with Chilean Minister Luis Vega.';
checkTold('the day on which a trip ended', eventLines, [
  [
    `Secretary of Homeland Security Ada Roe today concluded a three-day trip to Norway and Chile. ${meetings}`,
    'US+NO - - - Oslo held',
    'US+CL - - - Santiago held',
  ],
  [
    `Secretary of Homeland Security Ada Roe returned today from a trip to Norway and Chile. ${meetings}`,
    'US+NO - - - Oslo held',
    'US+CL - - - Santiago held',
  ],
  [
    'Secretary of State Ada Roe today held talks in Oslo with Norwegian Minister Kari Berg.',
    'US+NO - - 2019-03-12 Oslo held',
  ],
]);

checkTold('who also attended leads nobody', delegationLines, [
  [
    'Secretary of Homeland Security Ada Roe met with Norwegian Minister Kari Berg on March 11. U.S. Ambassador Jane Rowe and Norwegian Ambassador Lars Holm also attended the meeting.',
    'US: Ada Roe + Jane Rowe',
    'NO: Kari Berg + Lars Holm',
  ],
]);

const fifth = 'The United States and Norway held the fifth U.S.-Norway Ocean Dialogue in Oslo on March 11.';
checkTold('plenaries to come, and what leaders agreed to establish', referenceLines, [
  [`${fifth} The sixth plenary will be held in Boston in 2021.`, 'next 6 2021 Boston'],
  [
    `${fifth} President Roe and Prime Minister Berg agreed to establish the dialogue at their summit in Bergen in May 2016.`,
    'founded - 2016-05 Bergen',
  ],
]);
