/** Rounds to come and gone by of meetings without a name, and whoever hosts them next. */
import { checkTold } from './check';
import { eventLines, referenceLines } from './lines';

const call =
  'U.S. Envoy Mark Holm held a three-way telephone call today with Kari Berg, Director-General at Norway’s Ministry of Foreign Affairs, and Luz Rojas, Chile’s Envoy for Peace.';
const talks =
  'U.S. Envoy Mark Holm met today in Washington with Kari Berg, Director-General at Norway’s Ministry of Foreign Affairs.';
const meeting = 'Norway and Chile held the Norway-Chile Ocean Consultations in Oslo on March 11.';
const fourth = 'Norway and Chile held the fourth Norway-Chile Ocean Dialogue in Oslo on March 11.';

checkTold('when they see each other again', referenceLines, [
  [`${call} They intend to see each other again in Oslo in July.`, 'next - 2019-07 Oslo'],
  [`${talks} The two hope to meet again in Oslo in July.`, 'next - 2019-07 Oslo'],
  [`${talks} They will sit down again next month in Oslo.`, 'next - 2019-04 Oslo'],
  [`${talks} Both plan to see one another again in July in Oslo.`, 'next - 2019-07 Oslo'],
  [`${talks} They agreed to reconvene in Oslo in July.`, 'next - 2019-07 Oslo'],
  [
    `${meeting} The consultations alternate between the two capitals. Chile will host them in 2020.`,
    'next - 2020 -',
  ],
  [`${meeting} Chile will be the next host, in 2020.`, 'next - 2020 -'],
  [`${meeting} Chile is to host next, in 2020.`, 'next - 2020 -'],
  [`${meeting} Chile is due to host them in Santiago in early 2020.`, 'next - 2020 Santiago'],
  [`${fourth} Chile offered to host the fifth early next year in Santiago.`, 'next 5 2020 Santiago'],
  [`${fourth} The previous (3rd) meeting took place in Santiago in 2017.`, 'previous 3 2017 Santiago'],
  [`${fourth} The last meeting (third) was held in Santiago in 2017.`, 'previous 3 2017 Santiago'],
  [`${fourth} The previous meeting (NCOD) was held in Santiago in 2017.`, 'previous - 2017 Santiago'],
  // other things
  [`${talks} They hope to see prices fall again in July. They plan to talk with the press again.`],
  [`${meeting} Chile has ships. Norway will organise them in a new way.`],
]);

checkTold('whoever met counterparts that a title names', eventLines, [
  [
    'Norway and Chile will hold the fourth Norway-Chile Ocean Dialogue on March 21. Chile will host it in Santiago.',
    'NO+CL 4 “Ocean Dialogue” 2019-03-21 Santiago announced',
  ],
]);
