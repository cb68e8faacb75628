/** Other rounds by a date that is none of the meeting’s. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const FOURTH = 'Norway and Chile held the fourth Norway-Chile Harbour Dialogue in Oslo on March 11.';

checkTold('rounds by their date', referenceLines, [
  [
    `${FOURTH} It had brought the two sides together in Lima in May 2017, when they last convened.`,
    'previous - 2017-05 Lima',
  ],
  [
    `${FOURTH} Much has been done since the two countries last held the Dialogue, in Lima in May 2017.`,
    'previous - 2017-05 Lima',
  ],
  [`${FOURTH} The Dialogue was born of a plan for the ports in June 2012.`, 'founded - 2012-06 -'],
  [`${FOURTH} Brought into being in June 2012, the Dialogue deals with ports.`, 'founded - 2012-06 -'],
  [`${FOURTH} A fifth one is scheduled for 2020, in Lima.`, 'next 5 2020 Lima'],
  [`${FOURTH} When it meets next, in Lima in June 2020, it will take up cod.`, 'next 5 2020-06 Lima'],
  [
    `${FOURTH} It met for the third time in May 2017 in Lima, and will return there for its fifth meeting in 2020.`,
    'previous 3 2017-05 Lima',
    'next 5 2020 -',
  ],
  // other bodies and other things
  [`${FOURTH} The council on cod met in Lima in May 2017.`],
  [`${FOURTH} The two sides praised the treaty that was signed in Lima in May 2017.`],
  [`${FOURTH} They spoke of the elections held in Chile in May 2017.`],
  [`${FOURTH} The ports have grown since May 2017.`],
  [`${FOURTH} The two sides agreed on a new law by 2020.`],
  [`${FOURTH} They set up a group of divers in May 2017.`],
]);
