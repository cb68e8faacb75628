/** Officials of whom no known words tell what part they had. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const LED =
  'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';
const HELD = 'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11.';

checkTold('officials who were there in whatever words', delegationLines, [
  [
    `${LED} Norwegian Ambassador Lars Holm rounded out the Norwegian side.`,
    'NO: Kari Berg + Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Captain Juan Pino of the Chilean Navy presented a count of cod to the meeting.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Juan Pino (Navy)',
  ],
  // the first of a side that has nobody lead it
  [
    `${HELD} Director Lars Holm has charge of the Norwegian delegation. For Chile, Undersecretary Luz Rojas bore the responsibility for the talks.`,
    'NO: Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} The Dialogue has two chairs. They are Lars Holm, Director for Ports of Norway, and Luz Rojas, Undersecretary for Ports of Chile.`,
    'NO: Lars Holm',
    'CL: Luz Rojas',
  ],
  // what heads of state decided, what was done elsewhere or by somebody without a post
  [
    `${LED} The sides built on the vision of Norwegian Prime Minister Ola Lund for the dialogue.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [`${LED} Norwegian Minister of Trade Ola Lund thanked the delegations.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
  [
    `${LED} Norwegian Minister of Trade Ola Lund will table the bill on ports in Bergen.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} In May 2017, Norwegian Minister of Trade Ola Lund joined the talks in Lima.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} A dinner of the delegations at the home of Norwegian Minister of Trade Ola Lund followed.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Ministry spokeswoman Ola Lund of Norway answered questions on the talks.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
