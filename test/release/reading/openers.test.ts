/** Who opens, launches or holds a meeting together, and who alone is told to chair one of another state too. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const pair = 'Foreign Minister Kari Berg of Norway and Deputy Minister Jaime Rojas of Chile';
const both = ['NO: Kari Berg', 'CL: Jaime Rojas'] as const;
const none = ['NO: nobody', 'CL: nobody'] as const;
const held = 'Norway and Chile held the third Ocean Dialogue in Oslo on March 11.';

checkTold('one of each state who opens the meeting', delegationLines, [
  [`The first Norway-Chile Ocean Dialogue was launched in Oslo on March 11 by ${pair}.`, ...both],
  [`The second Norway-Chile Ocean Dialogue was opened by ${pair} in Oslo on March 11.`, ...both],
  [`${held} The meeting was officially opened by ${pair}.`, ...both],
  [
    `The second Ocean Dialogue between Norway and Chile was inaugurated in Oslo on March 11 by ${pair}.`,
    ...both,
  ],
  [`The second Norway-Chile Ocean Dialogue (NCOD) was held on March 11 in Oslo by ${pair}.`, ...both],
  [`The second Norway-Chile Ocean Dialogue will be opened in Oslo on March 21 by ${pair}.`, ...both],
  // how the dialogue began
  [
    `The Norway-Chile Ocean Dialogue was launched in 2014 by ${pair}. Its third round was held in Oslo on March 11.`,
    ...none,
  ],
  [`${held} The dialogue was launched by ${pair}.`, ...none],
  // one alone only opens
  [
    'The second Norway-Chile Ocean Dialogue was opened in Oslo on March 11 by Foreign Minister Kari Berg of Norway.',
    ...none,
  ],
  // others lead
  [
    `The second Norway-Chile Ocean Dialogue was opened in Oslo on March 11 by ${pair}. The Norwegian delegation was led by Director Ola Lund and the Chilean delegation by Director Ana Vera.`,
    'NO: Ola Lund + Kari Berg',
    'CL: Ana Vera + Jaime Rojas',
  ],
]);

checkTold('one of each state who agreed something there', delegationLines, [
  [`${held} ${pair} agreed to share data on cod.`, ...both],
  [
    `${held} Norwegian Foreign Minister Kari Berg and the Minister for Fisheries of Chile, Jaime Rojas, reviewed the cod quota.`,
    ...both,
  ],
  [`${held} ${pair} both pledged to protect cod.`, ...both],
  // another time, or others' doing
  [`${held} ${pair} agreed to establish the dialogue.`, ...none],
  [`${held} ${pair} agreed on the dialogue in May 2018.`, ...none],
  [`${held} ${pair} agreed to a plan for cod at COP26.`, ...none],
  [`${held} ${pair} had agreed to share data on cod.`, ...none],
  [`${held} It dealt with cod, as ${pair} agreed.`, ...none],
]);

const joint = 'the fifth Joint Commission between Norway and Chile in Oslo on March 21';

checkTold('a sole chair whose state nothing tells', delegationLines, [
  [`Foreign Minister Kari Berg will co-chair ${joint}.`, ...none],
  [`State Secretary Kari Berg is scheduled to co-chair ${joint}.`, ...none],
  [`Chilean Foreign Minister Jaime Rojas is expected to co-chair ${joint}.`, 'NO: nobody', 'CL: Jaime Rojas'],
  // of no party
  [`Executive Secretary Kari Berg will co-chair ${joint}.`, ...none],
  [`Estonian Foreign Minister Jaan Tamm will chair ${joint}.`, ...none],
  // the side that is left
  [
    `Foreign Minister Kari Berg will co-chair ${joint}. Minister Jaime Rojas will lead the Chilean delegation.`,
    'NO: Kari Berg',
    'CL: Jaime Rojas',
  ],
]);

checkTold('who leads a delegation in a meeting with another', delegationLines, [
  [
    'Norwegian Foreign Minister Kari Berg led a delegation in a bilateral meeting with Jaime Rojas, Minister of Foreign Affairs of Chile, in Oslo on March 11.',
    ...both,
  ],
  [
    'Norwegian Foreign Minister Kari Berg led a Norwegian delegation in consultations with Chilean Deputy Minister Jaime Rojas in Oslo on March 11.',
    ...both,
  ],
]);
