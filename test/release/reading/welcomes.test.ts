/** Meetings that only a courtesy tells of. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const honored =
  'President Ada Roe is honored to welcome Norwegian Prime Minister Kari Berg to Washington, DC. The leaders praise the ties of both countries.';

checkTold('courtesies that tell of a meeting', eventLines, [
  [honored, 'US+NO - - - Washington, DC held'],
  [
    'President Ada Roe is delighted to welcome Norwegian Prime Minister Kari Berg to the White House today.',
    'US+NO - - 2019-03-12 White House held',
  ],
  [
    'Chilean President Luis Vega had the honour of receiving Norwegian Prime Minister Kari Berg in Santiago on March 11. They praised cod.',
    'CL+NO - - 2019-03-11 Santiago held',
  ],
]);

checkTold('who met, by a courtesy', delegationLines, [[honored, 'US: Ada Roe', 'NO: Kari Berg']]);

checkTold('courtesies that tell of none', eventLines, [
  ['The United States and Norway are pleased to welcome the report on cod that came out in Oslo.'],
  ['President Ada Roe is proud to welcome the treaty of Norway and Chile on cod in Oslo.'],
  ['President Ada Roe is proud to welcome Norway to the Cod Council.'],
  [
    'President Ada Roe is honored to welcome Norwegian Prime Minister Kari Berg to Washington next month. The leaders praise the ties of both countries.',
  ],
  [
    'President Ada Roe is honored to welcome Norwegian Prime Minister Kari Berg to Washington in May. The leaders praise the ties of both countries.',
  ],
]);
