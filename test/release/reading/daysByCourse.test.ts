/** Days of a meeting by what is said of its course: when it began, how long it took, when it ended. */
import { checkTold } from './check';
import { eventLines } from './lines';

const OCEAN = 'US+NO 3 “Ocean Dialogue”';

checkTold('days by their course', eventLines, [
  [
    'The third U.S.-Norway Ocean Dialogue took place over two days in Oslo, beginning on March 7.',
    `${OCEAN} 2019-03-07/2019-03-08 Oslo held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue will run from Monday, March 25, through Wednesday, March 27, in Oslo.',
    `${OCEAN} 2019-03-25/2019-03-27 Oslo announced`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue is to open in Oslo on 28 March and to close on 2 April.',
    `${OCEAN} 2019-03-28/2019-04-02 Oslo announced`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue opened yesterday in Oslo and closes today.',
    `${OCEAN} 2019-03-11/2019-03-12 Oslo held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue opened in Oslo on March 6 and ended the following day.',
    `${OCEAN} 2019-03-06/2019-03-07 Oslo held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue wrapped up in Oslo yesterday after two days of discussions.',
    `${OCEAN} 2019-03-10/2019-03-11 Oslo held`,
  ],
  [
    'The United States and Norway concluded the three-day third U.S.-Norway Ocean Dialogue in Oslo on March 8.',
    `${OCEAN} 2019-03-06/2019-03-08 Oslo held`,
  ],
  [
    'For three days, from March 5, the third U.S.-Norway Ocean Dialogue met in Tromsø.',
    `${OCEAN} 2019-03-05/2019-03-07 Tromsø held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue starts tomorrow in Oslo and lasts two days.',
    `${OCEAN} 2019-03-13/2019-03-14 Oslo announced`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue, a two-day meeting that will begin in Oslo on March 25, is to deal with ports.',
    `${OCEAN} 2019-03-25/2019-03-26 Oslo announced`,
  ],
  // the days of something else, or no days at all
  [
    'The third U.S.-Norway Ocean Dialogue was held in Oslo on March 7 before a two-day visit to Bergen.',
    `${OCEAN} 2019-03-07 Oslo held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue was held in Oslo on March 7 and looked back on two days of talks in Lima.',
    `${OCEAN} 2019-03-07 Oslo held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue began in Oslo on March 7 and will be followed by a cod fair on March 9.',
    `${OCEAN} 2019-03-07 Oslo held`,
  ],
  [
    'The third U.S.-Norway Ocean Dialogue concluded in Oslo on March 7, days before the three-day Arctic Week.',
    `${OCEAN} 2019-03-07 Oslo held`,
  ],
]);
