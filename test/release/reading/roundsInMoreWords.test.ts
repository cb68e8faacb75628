/** Rounds before and to come, in more wordings. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const FOURTH = 'Norway and Chile held the fourth Norway-Chile Harbour Dialogue in Oslo on March 11.';
const NAMELESS =
  'Prime Minister Nils Berg of Norway and President Ana Soto of Chile met in Oslo on March 11.';

checkTold('rounds of the own series in more wordings', referenceLines, [
  [
    `${FOURTH} The third edition of the Dialogue had been hosted in Lima on 24 May 2017.`,
    'previous 3 2017-05-24 Lima',
  ],
  [`${FOURTH} It sits every second year, most recently in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [
    `${FOURTH} The previous dialogue, in Lima in May 2017, had set the priorities.`,
    'previous - 2017-05 Lima',
  ],
  [`${FOURTH} Its opening round was in Lima, on 24 May 2014.`, 'previous 1 2014-05-24 Lima'],
  [
    `${FOURTH} The Dialogue had not been called together since May 2017, when Lima was the venue.`,
    'previous - 2017-05 Lima',
  ],
  [
    `${FOURTH}\n\nThe Dialogue, which was established in 2014, is the most important forum of both. It comes together every two years and most recently did so in Lima in May 2017.`,
    'founded - 2014 -',
    'previous - 2017-05 Lima',
  ],
  [
    `${FOURTH} Lima was the venue of the last ones, in May 2017, and Chile has offered to host those of 2020.`,
    'previous - 2017-05 Lima',
    'next 5 2020 -',
  ],
  [
    `${FOURTH} The leaders agreed to begin this dialogue at their meeting in Lima in May 2014, and it was opened on February 27, 2015, in Bergen with a first session.`,
    'founded - 2014-05 Lima',
    'previous 1 2015-02-27 Bergen',
  ],
  [`${FOURTH} Participants looked ahead to the Dialogue's fifth meeting in 2020.`, 'next 5 2020 -'],
  [`${FOURTH} Chile has offered to receive the fifth there in 2020.`, 'next 5 2020 -'],
  [`${FOURTH} The Dialogue is to be convened again in early 2020.`, 'next 5 2020 -'],
  [`${FOURTH} The parties undertook to meet once more in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} Its first meeting was in Lima in September.`, 'previous 1 2018-09 Lima'],
  // of other things
  [`${FOURTH} The ministers praised the Herring Council, which was established in 2014.`],
  [`${FOURTH} It comes together every two years, as the fair in Lima did in May 2017.`],
  [`${FOURTH} The previous government, in Lima in May 2017, had set the priorities.`],
  [`${FOURTH} They welcomed the opening of the port in Lima in May 2017.`],
  [`${FOURTH} Chile has offered to receive the ships there in 2020.`],
  [`${FOURTH} The strike of 2017 is to be discussed again in 2020.`],
  [`${FOURTH} Prices rose most recently in May 2017.`],
  [`${FOURTH} The twenty-first century began in Lima in 2001.`],
]);

checkTold('meetings before and to come where there is no series', referenceLines, [
  [`${NAMELESS} A follow-up meeting will be held in Lima in August.`, 'next - 2019-08 Lima'],
  [`${NAMELESS} They first did so in Lima in August 2016.`, 'previous 1 2016-08 Lima'],
  [`${NAMELESS} The pair last conferred in Lima in January.`, 'previous - 2019-01 Lima'],
  [
    `${NAMELESS} The two governments held their last talks on the subject in Lima in May 2017.`,
    'previous - 2017-05 Lima',
  ],
  [
    `${NAMELESS} Cod has come back since Minister Rojas's talks with Deputy Secretary Kari Holm in Lima in May 2017.`,
    'related - 2017-05 Lima',
  ],
  [
    `${NAMELESS}\n\nThey were glad that the first Norway-Chile Cod Dialogue had been held in Lima in May 2017, and agreed on arranging the second one in Bergen in 2020.`,
    'related 1 2017-05 Lima',
    'related 2 2020 Bergen',
  ],
  [
    `${NAMELESS}\n\nWe have established a Norway-Chile Cod Dialogue. It will sit for the first time in Lima in October.`,
    'founded - - -',
    'related 1 2019-10 Lima',
  ],
  [
    `${NAMELESS}\n\nThe Norway-Chile Cod Dialogue is due to hold its fifth session in Lima in 2020.`,
    'related 5 2020 Lima',
  ],
  [`${NAMELESS} A follow-up report will be printed in Lima in August.`],
  [`${NAMELESS} The ships first did so in Lima in August 2016.`],
  [`${NAMELESS} Chile's talks with the miners of Lima ended.`],
  [`${NAMELESS} They were glad of the first ship, and agreed on arranging the second one in 2020.`],
]);
