/** Releases as departments and embassies set and word them. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

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
