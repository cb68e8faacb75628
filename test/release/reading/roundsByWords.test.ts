/** Rounds told in words that name neither them nor their series: `The third was in Lima`, `the decision to start it`. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const FOURTH = 'Norway and Chile held the fourth Norway-Chile Harbour Dialogue in Oslo on March 11.';

checkTold('rounds by words of their own series', referenceLines, [
  [`${FOURTH} The third was in Lima in May 2017.`, 'previous 3 2017-05 Lima'],
  [
    `${FOURTH} The two countries hold this meeting every other year. The third took place in Lima in May 2017.`,
    'previous 3 2017-05 Lima',
  ],
  [
    `${FOURTH} The two countries hold this meeting every other year. The third had brought them to Lima in May 2017.`,
    'previous 3 2017-05 Lima',
  ],
  [`${FOURTH} Lima was the site of the third, in May 2017.`, 'previous 3 2017-05 Lima'],
  [`${FOURTH} Lima hosted the third in May 2017.`, 'previous 3 2017-05 Lima'],
  [`${FOURTH} Chile had hosted the previous one in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [
    `${FOURTH} They reviewed the decisions of the third Dialogue (Lima, May 2017).`,
    'previous 3 2017-05 Lima',
  ],
  [`${FOURTH} Its most recent session had been in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [
    `${FOURTH} Since the plenary in Lima on May 3, 2017, two guides were written.`,
    'previous - 2017-05-03 Lima',
  ],
  [`${FOURTH} The three officials last came together in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [
    `${FOURTH} The Dialogue looked at what was done since it last came together, in Lima, in May 2017.`,
    'previous - 2017-05 Lima',
  ],
  [`${FOURTH} The sides picked up the work begun in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [
    `${FOURTH} The two sides carried forward the discussion that they had opened in Lima in May 2017.`,
    'previous - 2017-05 Lima',
  ],
  [`${FOURTH} Officials had first gathered for it by video link on May 3, 2017.`, 'previous 1 2017-05-03 -'],
  [
    `${FOURTH} Last year's Dialogue, which was the third, was conducted online on May 3, 2018.`,
    'previous 3 2018-05-03 -',
  ],
  [`${FOURTH} The two delegations had last seen each other in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [`${FOURTH} The fifth will be in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} The next will be in Lima in the spring of 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} The next is to take place in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} Chile is due to hold the following one in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} Lima will be the site of the fifth, in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} Lima will host the fifth in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} The fifth will bring the two sides to Lima, at a time to be agreed.`, 'next 5 - Lima'],
  [`${FOURTH} The two sides settled on Lima as the venue of the fifth round.`, 'next 5 - Lima'],
  [
    `${FOURTH} It was decided that Lima would also be the venue of the next one, on dates convenient to both.`,
    'next 5 - -',
  ],
  [`${FOURTH} The sides decided to meet for the fifth time in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} A fifth Dialogue is to follow in Lima in 2020.`, 'next 5 2020 Lima'],
  [`${FOURTH} Chile has offered to host the next, in Lima.`, 'next 5 - Lima'],
  [
    `${FOURTH} The decision to start the Dialogue was taken by both governments in June 2012.`,
    'founded - 2012-06 -',
  ],
  [
    `${FOURTH} The decision to start a Harbour Dialogue was taken by both governments in June 2012.`,
    'founded - 2012-06 -',
  ],
  [
    `${FOURTH} The agreement to start this dialogue was announced in Lima on June 3, 2012.`,
    'founded - 2012-06-03 Lima',
  ],
  [
    `${FOURTH} The intention to create the Dialogue had been made public in Lima on June 3, 2012.`,
    'founded - 2012-06-03 Lima',
  ],
  [`${FOURTH} The Dialogue dates from 2012, when it was founded to deal with ports.`, 'founded - 2012 -'],
  [
    `${FOURTH} The Dialogue has its origin in terms of reference initialed in Lima in June 2012.`,
    'founded - 2012-06 Lima',
  ],
  [`${FOURTH} The foundation of the Dialogue was laid in Lima in June 2012.`, 'founded - 2012-06 Lima'],
  [`${FOURTH} The idea of the Dialogue was put forward in June 2012.`, 'founded - 2012-06 -'],
  [`${FOURTH} The Dialogue has existed since June 2012.`, 'founded - 2012-06 -'],
  [`${FOURTH} The dialogue with Chile was launched in 2012.`, 'founded - 2012 -'],
  [`${FOURTH} The two countries agreed in June 2012 to start the Dialogue.`, 'founded - 2012-06 -'],
  [`${FOURTH} Ministers brought the Dialogue to life in Lima in June 2012.`, 'founded - 2012-06 Lima'],
  // other things
  [`${FOURTH} They toured two ports. The third was opened in Lima in May 2017.`],
  [`${FOURTH} The two sides signed two papers. The third was a plan for ports made in Lima in May 2017.`],
  [`${FOURTH} The fifth chapter will be written in Lima in 2020.`],
  [`${FOURTH} The second plant will be in Lima in 2020.`],
  [`${FOURTH} The decision to start a fair was taken by both governments in June 2012.`],
  [`${FOURTH} The idea of the museum was put forward in June 2012.`],
  [`${FOURTH} The museum dates from 2012, when it was founded to deal with ports.`],
  [`${FOURTH} The dialogue with Peru was launched in 2012.`],
  [`${FOURTH} The sides picked up the cups made in Lima in May 2017.`],
  [`${FOURTH} Two thirds of the cod was caught in Lima in May 2017.`],
  [`${FOURTH} Chile is due to hold the following fair in Lima in 2020.`],
  [`${FOURTH} Lima will host the games for the fifth time in 2020.`],
  [`${FOURTH} The officials of the port last came to Lima in May 2017.`],
  [`${FOURTH} Lima hosted the third fair in May 2017.`],
  [`${FOURTH} Lima will be the site of the fifth plant, in 2020.`],
  [`${FOURTH} Ministers settled on Lima as the site of the fifth school.`],
  [`${FOURTH} The Norwegian museum of boats got a medal. The third was held in Lima in May 2017.`],
  [`${FOURTH} The agreement to start the fishery was announced in Lima on June 3, 2012.`],
  [`${FOURTH} Since the storm in Lima on May 3, 2017, two piers were built.`],
  [`${FOURTH} Its most recent plan had been made in Lima in May 2017.`],
  [`${FOURTH} The third pier is planned for Lima in 2020.`],
  [`${FOURTH} The decision to start the fair after the talks was taken in June 2012.`],
  [`${FOURTH} They opened an office for the Dialogue in Lima in May 2017.`],
]);
