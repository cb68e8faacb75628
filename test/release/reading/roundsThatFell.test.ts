/** The round before by when it fell, and what the series owes its existence to. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const coming = 'The third Norway-Chile Ports Dialogue will be held in Oslo on April 11.';

checkTold(
  'the round before',
  referenceLines,
  [
    ['Its preceding round fell on May 12-13, 2018, in Lima.', 'previous - 2018-05-12 Lima'],
    ['The preceding round fell on May 12, 2018, in Lima.', 'previous - 2018-05-12 Lima'],
    ['Their most recent gathering was in Lima, in November 2018.', 'previous - 2018-11 Lima'],
    ['Its last gathering took place in Lima in May 2018.', 'previous - 2018-05 Lima'],
    ['Its latest session occurred on May 3, 2018, in Lima.', 'previous - 2018-05-03 Lima'],
    // of others
    ['A gathering of fishermen was in Lima in May 2018.'],
    ['The holiday fell on May 3, 2018, in Lima.'],
  ].map(([words = '', ...lines]) => [`${coming} ${words}`, ...lines]),
);

checkTold(
  'what a series owes its existence to',
  referenceLines,
  [
    [
      'The Dialogue owes its existence to a decision of the two ministers in April 2016.',
      'founded - 2016-04 -',
    ],
    [
      'The Dialogue traces its origins to a decision of the two ministers in April 2016.',
      'founded - 2016-04 -',
    ],
    ['The Dialogue sprang from a meeting of the two ministers in April 2016.', 'founded - 2016-04 -'],
    ['The Dialogue was born of an agreement of the two ministers in April 2016.', 'founded - 2016-04 -'],
    ['The Dialogue stems from a memorandum of April 2016.', 'founded - 2016-04 -'],
    // of others
    ['The harbor owes its existence to a treaty of April 1816.'],
    ['The damage stems from a storm in April 2016.'],
  ].map(([words = '', ...lines]) => [`${coming} ${words}`, ...lines]),
);
