/** Where a meeting was that the sentence before names, and whom the traveller had along. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const back =
  'Minister Kari Berg of Norway returned to Oslo last night from the south, where she consulted with two partners.';
const lima = 'On Wednesday, Juan Soto, Minister of Trade of Peru, hosted Ms. Berg in Lima.';
const both = ['NO+CL - - 2019-03-11 Santiago held', 'NO+PE - - 2019-03-06 Lima held'] as const;

checkTold('meetings there', eventLines, [
  [
    `${back}\n\nHer first stop was Santiago. There, on Monday, she sat down with Chilean Minister Luz Rojas.\n\n${lima}`,
    ...both,
  ],
  [
    `${back}\n\nShe began her trip in Santiago. On Monday, she met there with Chilean Minister Luz Rojas.\n\n${lima}`,
    ...both,
  ],
  [
    `${back}\n\nShe first went to Santiago. On Monday she held talks there with Chilean Minister Luz Rojas.\n\n${lima}`,
    ...both,
  ],
  [
    `${back}\n\nThe first leg of her trip was Santiago. There she met Chilean Minister Luz Rojas on Monday.\n\n${lima}`,
    ...both,
  ],
  // no word of it, and two cities
  [
    `${back}\n\nShips sail to Santiago. On Monday, she sat down with Chilean Minister Luz Rojas. There is much to do.\n\n${lima}`,
    'NO+CL - - 2019-03-11 - held',
    'NO+PE - - 2019-03-06 Lima held',
  ],
]);

const santiago =
  'Her first stop was Santiago. There, on Monday, she sat down with Chilean Minister Luz Rojas.';
const withMoe = [
  'NO: Kari Berg + Lars Moe (Coastal Administration, Ministry of Trade)',
  'CL: Luz Rojas',
] as const;
const moe = 'Lars Moe, Director for Ports at the Coastal Administration';

checkTold('whom she had along', delegationLines, [
  [
    `${back}\n\n${santiago} She brought with her ${moe}, together with officials from the Ministry of Trade.\n\n${lima}`,
    ...withMoe,
  ],
  [
    `${back}\n\n${santiago} Ms. Berg underlined the partnership. She was accompanied by ${moe}, and officials from the Ministry of Trade.\n\n${lima}`,
    ...withMoe,
  ],
  [
    `${back}\n\n${santiago} She was joined by ${moe}, as well as officials from the Ministry of Trade.\n\n${lima}`,
    ...withMoe,
  ],
  [
    `${back}\n\n${santiago} She had brought along ${moe}, and experts from the Ministry of Trade.\n\n${lima}`,
    ...withMoe,
  ],
  // somebody else was brought by the minister who was met
  [
    `${back}\n\n${santiago} Minister Rojas brought with her Juan Prado, Director for Ports at the Ports Board.\n\n${lima}`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Juan Prado (Ports Board)',
  ],
  // what is brought is no person
  [
    `${back}\n\n${santiago} She brought with her a letter from President Ada Lund.\n\n${lima}`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
