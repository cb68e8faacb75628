/** Houses and rooms of government where a meeting is held. */
import { checkMentions, checkTold } from './check';
import { eventLines } from './lines';

checkTold('venues of government', eventLines, [
  [
    'President Ada Roe met with Prime Minister Kari Berg of Norway today in the Oval Office.',
    'US+NO - - 2019-03-12 Oval Office held',
  ],
  [
    'President Ada Roe hosted Prime Minister Kari Berg of Norway at Blair House on March 11.',
    'US+NO - - 2019-03-11 Blair House held',
  ],
  [
    'President Ada Roe met with Prime Minister Kari Berg of Norway in the Roosevelt Room of the White House on March 11.',
    'US+NO - - 2019-03-11 Roosevelt Room held',
  ],
  [
    'Norwegian Prime Minister Kari Berg met French President Luc Morel at the Elysée Palace on March 11.',
    'NO+FR - - 2019-03-11 Elysée Palace held',
  ],
  [
    'President Ada Roe spoke today from the Oval Office with Prime Minister Kari Berg of Norway.',
    'US+NO - - 2019-03-12 - held',
  ],
]);

checkTold('where one who met travels next', eventLines, [
  [
    'Energy Secretary Ada Roe and Norwegian Minister of Energy Kari Berg co-chaired the third meeting of the Joint Energy Committee today. On March 14 the Secretary will travel to Tallinn to meet with Estonian Minister of Energy Jaan Tamm.',
    'NO+US 3 “Joint Energy Committee” 2019-03-12 - held',
  ],
]);

checkMentions('rooms', ['They spoke in the ⟦place|Oval Office⟧.']);

checkTold('districts and cities that a province or state names', eventLines, [
  [
    'The 21st Norway-Laos Harbour Dialogue will be held in Pakse District, Champasak Province, the Lao PDR, on March 20.',
    'NO+LA 21 “Harbour Dialogue” 2019-03-20 Pakse District, Champasak Province announced',
  ],
  [
    'The third Norway-Chile Harbour Dialogue was held in Luxembourg on March 4, 2019.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-04 Luxembourg held',
  ],
  [
    'The third Norway-Chile Harbour Dialogue was held on March 4, 2019, and welcomed investments in Luxembourg.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-04 - held',
  ],
]);
