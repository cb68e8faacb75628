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

checkTold('bodies that were there in whatever words', delegationLines, [
  [
    `${LED} Undersecretary Rojas brought with her colleagues from the Ministry of Finance and the Coast Guard.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Finance, Coast Guard)',
  ],
  [
    `${LED} The Chilean Ministry of Trade presented its plans for the ports.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Trade)',
  ],
  // a list of bodies is of the side of its first, whatever state is named behind it
  [
    `${HELD} Officers of the Chilean Navy, the Harbour Police, and the Coast Guard attended, together with representatives of the Norwegian Ministry of Trade.`,
    'NO: nobody (Ministry of Trade)',
    'CL: nobody (Navy, Coast Guard)',
  ],
  // what bodies do at other times
  [
    `${LED} The Norwegian Ministry of Trade will send staff to a project of the Coast Guard.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} In 2017, staff of the Norwegian Ministry of Trade had drawn up the plan.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

checkTold('posts that are of another state than their words tell', delegationLines, [
  [
    'The United States and Poland held the third U.S.-Poland Ports Dialogue in Warsaw on March 11. Under Secretary of State Marta Feld and Jan Lis, Secretary of State at the Ministry of Foreign Affairs, served as co-chairs.',
    'US: Marta Feld',
    'PL: Jan Lis (Ministry of Foreign Affairs)',
  ],
  [
    `${HELD} It was co-chaired by the Secretary General of the Ministry, Mr. Lars Holm, and the Undersecretary for Ports of Chile, Ms. Luz Rojas.`,
    'NO: Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} Norway’s delegation was led by Director Lars Holm of the Ministry of Foreign Affairs’ Ocean and Polar Affairs Department.`,
    'NO: Lars Holm (Ministry of Foreign Affairs, Ocean and Polar Affairs Department)',
    'CL: nobody',
  ],
]);
