/** Releases about several meetings of the same sides: an event each, and the delegations of the first. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const two =
  'Norway and Chile held two working group meetings in Oslo this week under their Ocean Partnership.';
const ports =
  'The Ports Working Group met on March 5. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas led the Chilean delegation.';
const cod =
  'The Cod Working Group met on March 6. Director Lars Haugland led the Norwegian delegation and Ambassador Ana Soto led the Chilean delegation.';

checkTold('several meetings, each with a day of its own', eventLines, [
  [
    `${two}\n\n${ports}\n\n${cod}`,
    'NO+CL - “Ports Working Group” 2019-03-05 Oslo held',
    'NO+CL - “Cod Working Group” 2019-03-06 Oslo held',
  ],
  [
    `${two}\n\n${ports.replace('met', 'convened')}\n\n${cod.replace('met', 'was held')}`,
    'NO+CL - “Ports Working Group” 2019-03-05 Oslo held',
    'NO+CL - “Cod Working Group” 2019-03-06 Oslo held',
  ],
  [
    'Representatives of Norway, Chile and Japan met on March 5 for the inaugural meeting of the Joint Steering Group on Ports, and on March 6 for the inaugural meeting of the Joint Steering Group on Cod.',
    'NO+CL+JP 1 “Joint Steering Group on Ports” 2019-03-05 - held',
    'NO+CL+JP 1 “Joint Steering Group on Cod” 2019-03-06 - held',
  ],
  // one meeting, prepared by others
  [
    `Norway and Chile held the third Ocean Dialogue in Oslo on March 11.\n\n${cod}`,
    'NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
]);

checkTold('who took part in the first of several meetings', delegationLines, [
  [`${two}\n\n${ports}\n\n${cod}`, 'NO: Kari Berg', 'CL: Luz Rojas'],
]);

checkTold('several dialogues in one list', eventLines, [
  [
    'On March 3-4, Norway and Chile held the 2nd Ocean Dialogue, the 3rd Ports Dialogue, and the first Women, Peace and Security Dialogue in Oslo.',
    'NO+CL 2 “Ocean Dialogue” 2019-03-03/2019-03-04 Oslo held',
    'NO+CL 3 “Ports Dialogue” 2019-03-03/2019-03-04 Oslo held',
    'NO+CL 1 “Women, Peace and Security Dialogue” 2019-03-03/2019-03-04 Oslo held',
  ],
  [
    'The 2nd Norway-Chile Ocean Dialogue and the 3rd Norway-Chile Ports Dialogue were held in Oslo on 3 and 4 March 2019, respectively.',
    'NO+CL 2 “Ocean Dialogue” 2019-03-03 Oslo held',
    'NO+CL 3 “Ports Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Norway and Chile held the 2nd Ocean Dialogue in Oslo on March 3. They prepared the 3rd Ports Dialogue, the 4th Cod Dialogue, and the 5th Ice Dialogue.',
    'NO+CL 2 “Ocean Dialogue” 2019-03-03 Oslo held',
  ],
]);

checkTold('a dialogue that was held a day later', eventLines, [
  [
    'The third Norway-Chile Ocean Dialogue was held in Oslo on March 4. A day later, on March 5, Minister Kari Berg and Minister Luz Rojas also co-chaired the Energy Dialogue.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-04 Oslo held',
    'NO+CL - “Energy Dialogue” 2019-03-05 Oslo held',
  ],
  [
    'The third Norway-Chile Ocean Dialogue was held in Oslo on March 4. In May 2018 Minister Kari Berg and Minister Luz Rojas also co-chaired the Energy Dialogue.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
]);
