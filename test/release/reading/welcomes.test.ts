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

const minister = 'Norwegian Foreign Minister Kari Berg';

checkTold('guests to come', eventLines, [
  [
    `${minister} will welcome the foreign ministers of Estonia and Chile, Jaan Tamm and Ana Rojas, to Bergen on March 14.`,
    'NO+EE+CL - - 2019-03-14 Bergen announced',
  ],
  [
    `${minister} will welcome Estonian Foreign Minister Jaan Tamm to Oslo on March 14.`,
    'NO+EE - - 2019-03-14 Oslo announced',
  ],
  [
    `The Minister for Foreign Affairs of Norway, Kari Berg, will welcome the Minister of Foreign Affairs of Estonia, Jaan Tamm, to Oslo tomorrow, 13 March.`,
    'NO+EE - - 2019-03-13 Oslo announced',
  ],
  [
    `${minister} will receive Estonian Foreign Minister Jaan Tamm in Oslo on Thursday, March 14.`,
    'NO+EE - - 2019-03-14 Oslo announced',
  ],
  // papers, and a host who is left without a state
  [
    'President Ada Roe will receive the credentials of the Ambassador of Chile, Luis Soto, in Oslo on March 20.',
  ],
  [
    'President Ada Roe will receive the letters of credence of the Ambassador of Chile, Luis Soto, in Oslo on March 20.',
  ],
  // what a release of something else promises
  [`Norway will welcome the report on cod in Oslo.`],
  [`${minister} said that Oslo will welcome the Estonian Foreign Minister to the city later this year.`],
]);

checkTold('a guest who was received, and what is still to come', eventLines, [
  [
    'Norwegian Minister of Trade Kari Berg received her Chilean counterpart Ana Rojas in Oslo today. Rojas is on a two-day visit to Norway, during which she will also meet Prime Minister Ola Lie.',
    'NO+CL - - 2019-03-12 Oslo held',
  ],
  [
    'Norwegian Minister of Trade Kari Berg received an invitation and will travel to Chile on March 20, where she will meet Chilean Minister Ana Rojas.',
    'NO+CL - - 2019-03-20 - announced',
  ],
]);
