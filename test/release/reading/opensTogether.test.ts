/** Who opens or holds the talks together with somebody of the other side, and the day that is told behind. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const both = ['NO: Kari Berg', 'CL: Luz Rojas'];
const luz = 'Luz Rojas, Undersecretary for Ports of Chile';

checkTold(
  'two who open together',
  delegationLines,
  [
    `State Secretary Kari Berg will be in Lima next week to open the third plenary of the Norway-Chile Ports Dialogue together with ${luz}.`,
    `State Secretary Kari Berg will open the third plenary of the Norway-Chile Ports Dialogue together with ${luz}, in Oslo on March 21.`,
    `State Secretary Kari Berg will travel to Lima on March 21 to open the third Norway-Chile Ports Dialogue with ${luz}.`,
    `State Secretary Kari Berg is to be in Lima on March 21 to convene the third Norway-Chile Ports Dialogue jointly with ${luz}.`,
    `State Secretary Kari Berg goes to Lima on March 21 to chair the third Norway-Chile Ports Dialogue with ${luz}.`,
    `State Secretary Kari Berg was in Lima on March 8 to open the third Norway-Chile Ports Dialogue alongside ${luz}.`,
    `State Secretary Kari Berg kicked off the third Norway-Chile Ports Dialogue in Oslo on March 8 along with ${luz}.`,
    `State Secretary Kari Berg of Norway will be in Lima next week to launch the Norway-Chile Ports Dialogue with Chile’s Undersecretary for Ports, Luz Rojas.`,
    `State Secretary Kari Berg presided over the third Norway-Chile Ports Dialogue in Oslo on March 8 in tandem with ${luz}.`,
  ].map((text) => [text, ...both]),
);

checkTold('two who open something else', delegationLines, [
  [
    `Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas that of Chile. Minister Nils Dahl of Norway opened the fair together with fishermen.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `State Secretary Kari Berg of Norway will open the third Norway-Chile Ports Dialogue in Oslo on March 21 with remarks by Minister Nils Dahl of Norway.`,
    'NO: nobody + Kari Berg',
    'CL: nobody',
  ],
]);

const own = 'NO+CL 3 “Ports Dialogue”';
const coming =
  'State Secretary Kari Berg will be in Lima next week for the third Norway-Chile Ports Dialogue.';

checkTold('a day that is told behind', eventLines, [
  [`${coming} The plenary is scheduled for Thursday, March 21.`, `${own} 2019-03-21 Lima announced`],
  [`${coming} The session is set for March 21-22.`, `${own} 2019-03-21/2019-03-22 Lima announced`],
  [
    `${coming} The two-day meeting is due to open on March 21.`,
    `${own} 2019-03-21/2019-03-22 Lima announced`,
  ],
  [`${coming} The round falls on March 21.`, `${own} 2019-03-21 Lima announced`],
  [`${coming} The talks have been fixed for March 21.`, `${own} 2019-03-21 Lima announced`],
  // other days
  [`${coming} The dinner is set for March 21.`, `${own} - Lima announced`],
  [`${coming} The vote on cod is scheduled for March 21.`, `${own} - Lima announced`],
]);

const led =
  'State Secretary Kari Berg and Undersecretary Luz Rojas of Chile will co-chair the third Norway-Chile Ports Dialogue in Lima on March 21.';

checkTold('bodies that launched it', delegationLines, [
  [
    `${led} The Ports Dialogue dates from June 2006, when the Ministry of Trade and the Coastal Administration launched it as a forum for ports.`,
    ...both,
  ],
]);

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';

checkTold('who led a state', delegationLines, [
  [`${met} State Secretary Kari Berg led Norway in the talks, and Undersecretary Luz Rojas Chile.`, ...both],
  [
    'State Secretary Kari Berg will lead Norway at the third Norway-Chile Ports Dialogue in Lima on March 21.',
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [`${met} State Secretary Kari Berg led Norway in the cod war.`, 'NO: nobody', 'CL: nobody'],
  [`${met} State Secretary Kari Berg led Norway into the cod union.`, 'NO: nobody', 'CL: nobody'],
]);
