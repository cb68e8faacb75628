/** Who hosts others beside the meeting. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const welcomed =
  'Today, Norwegian Director Kari Berg welcomed a delegation led by Chilean Director Jaime Rojas for the fifth Norway-Chile Ocean Dialogue.';
const members = ['NO: Kari Berg + Nils Dahl, Ola Lund', 'CL: Jaime Rojas'] as const;
const hosts =
  'Norwegian State Secretary Nils Dahl hosted Director Rojas, and Under Secretary Ola Lund hosted the Norwegian and Chilean delegations for a luncheon.';

checkTold('hosts beside the meeting', delegationLines, [
  [`${welcomed} Within the framework of these consultations, ${hosts}`, ...members],
  [`${welcomed} In the framework of the Dialogue, ${hosts}`, ...members],
  [
    `${welcomed} On the margins of the meeting, Norwegian State Secretary Nils Dahl received Director Rojas, and Under Secretary Ola Lund welcomed the delegations.`,
    ...members,
  ],
  // whoever hosts the guests of one side is of the other
  [
    `${welcomed} Within the framework of the Dialogue, Chilean Ambassador to Norway Jorge Vera hosted the delegations for a dinner, and State Secretary Nils Dahl received Director Rojas.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: Jaime Rojas + Jorge Vera',
  ],
  [
    `${welcomed} In the framework of this meeting, Director Rojas received the keys of the town, and State Secretary Nils Dahl welcomed the Chilean delegation.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: Jaime Rojas',
  ],
  // the meeting itself
  [
    'Norwegian State Secretary Nils Dahl hosted Chilean Deputy Minister Jaime Rojas for the fifth Norway-Chile Ocean Dialogue in Oslo on March 11.',
    'NO: Nils Dahl',
    'CL: Jaime Rojas',
  ],
]);

const dialogue = 'The Norway-Chile Ocean Dialogue was held in Oslo on March 11.';

checkTold('who only speaks there, and who is sent', delegationLines, [
  [
    `${dialogue} Norwegian Minister Kari Berg gave opening remarks at the workshop, and Minister Jaime Rojas of Chile made closing remarks.`,
    'NO: nobody + Kari Berg',
    'CL: nobody + Jaime Rojas',
  ],
  [`${dialogue} Norwegian Minister Kari Berg gave a speech at the Cod Workshop.`, 'NO: nobody', 'CL: nobody'],
  [
    'Norwegian embassy staff took part in the Norway-Chile Ocean Dialogue in Lima on March 11.',
    'NO: nobody',
    'CL: nobody',
  ],
]);
