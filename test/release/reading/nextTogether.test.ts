/** The next rounds of two dialogues that were held together. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const both =
  'Norway and Chile held the 11th round of Ports Consultations and the 8th round of the Ocean Dialogue in Oslo today.';

checkTold('next rounds of dialogues held together', referenceLines, [
  [
    `${both} The two sides agreed on cod. It was decided to hold the next round of the Ports Consultations and of the Ocean Dialogue in Lima.`,
    'next 12 - Lima',
    'next 9 - Lima',
  ],
  [
    `${both} The two sides agreed on cod. It was decided to hold the next round of the Ports Consultations in Lima.`,
    'next 12 - Lima',
  ],
]);
