/** Lines broken by hand, shorter and longer than one another: a sentence goes on behind a comma or a small word. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const held = 'The third Norway-Chile Ocean Dialogue was held in Oslo on March 11.';

checkTold('meetings in lines broken by hand', eventLines, [
  [
    '1. The Deputy Prime Minister and Minister of Foreign Affairs of Norway,\nMs. Kari Berg, and the Minister of Foreign Affairs of the Republic\nof Chile, Mr. Pablo Rojas, held the third Norway-Chile Ocean Dialogue today, 11 March, in\nOslo. It was short.\n2. They spoke of ports, ice and cod.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  // a day with a line of its own
  [
    'The third Norway-Chile Ocean Dialogue in Oslo, between the ports of both, took place on\n11 March 2019\nand dealt with cod, ice and ships of all kinds that call at the ports of both states.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
]);

checkTold('delegations in lines broken by hand', delegationLines, [
  [
    `${held}\n\nThe Norwegian delegation was led by the Deputy Minister of Trade of Norway,\nKari Berg, and the Chilean delegation by the Deputy Minister\nof Trade, Pablo Rojas.`,
    'NO: Kari Berg',
    'CL: Pablo Rojas',
  ],
  [
    `${held}\n\nThe Norwegian delegation was led by the Secretary of State in the Ministry of\nTrade, Kari Berg, and the Chilean delegation by Pablo Rojas.`,
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Pablo Rojas',
  ],
]);
