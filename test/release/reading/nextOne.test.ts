/** `The next one` of another series, and what is named beside the own dialogue without being a meeting. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const HELD = 'Norway and Chile held the fourth Harbour Dialogue in Oslo on March 11.';

checkTold('the next one of another series', referenceLines, [
  [
    `${HELD} They spoke of the last NATO summit in Wales, and of what is to be done before the next one, scheduled for 2020 in Warsaw.`,
    'related - - Wales',
    'related - 2020 Warsaw',
  ],
  [
    `${HELD} They looked at the outcome of the NATO summit in Wales and at preparations for the one in Warsaw in 2020.`,
    'related - - Wales',
    'related - 2020 Warsaw',
  ],
  // a budget and a ship, and no summit
  [
    `${HELD} They spoke of the last NATO summit in Wales and its budget, and the next one, due in June, for 2020.`,
    'related - - Wales',
  ],
  [
    `${HELD} They spoke of the last NATO summit in Wales, and saw the next one of the ships leave.`,
    'related - - Wales',
  ],
]);

checkTold('names beside the own dialogue', referenceLines, [
  [`${HELD} They praised the Norway-Chile Interparliamentary Friendship Group, whose members meet.`],
  [
    'Norway and Chile held the Harbour-Fisheries (HF) Dialogue in Oslo on March 11. The HF Dialogue is a forum of senior officials.',
  ],
  [`${HELD} They praised the Norway-Chile Trade Forum held in May 2018.`, 'related - 2018-05 -'],
]);
