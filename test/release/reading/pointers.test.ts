/** Other rounds and meetings told of inside a clause, and what stands beside such clauses. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const third = 'On March 11, 2019, Norway and Chile held the third Norway-Chile Harbor Dialogue in Oslo. ';
const met = 'Norwegian Minister Kari Berg met Chilean Minister Luis Vega in Oslo today. ';

checkTold('rounds inside a clause', referenceLines, [
  [
    `${third}The rounds take place in turn in both countries, the last being held in Lima in April 2018.`,
    'previous - 2018-04 Lima',
  ],
  [
    `${third}Consultations alternate between both capitals, with the most recent one held in Lima in April 2018.`,
    'previous - 2018-04 Lima',
  ],
  [
    `${third}It has been held twice, including the inaugural round in Lima in April 2016.`,
    'previous 1 2016-04 Lima',
  ],
  [`${third}Elections take place in turn, with the last held in Lima in April 2018.`],
  [`${third}Many came, including the first woman in Oslo in 2016 to fish.`],
]);

checkTold('rounds that are awaited', referenceLines, [
  [
    `${third}They look forward to a fruitful plenary session of the Harbor Dialogue in the months to come.`,
    'next 4 - -',
  ],
  [
    `${third}They looked forward to holding another round of the Harbor Dialogue in Lima next year.`,
    'next 4 2020 Lima',
  ],
  [
    'Norway and Chile will hold the third Norway-Chile Harbor Dialogue in Oslo on March 14, 2019. Minister Berg looks forward to a fruitful session of the Harbor Dialogue.',
  ],
  [
    `${third}She will meet again today with a delegation from Peru for the third meeting of the Trilateral Cod Committee.`,
    'related 3 - -',
  ],
  [`${third}They will meet again in Lima in 2020.`, 'next 4 2020 Lima'],
]);

checkTold('how a series came to be, told aside', referenceLines, [
  [
    'On March 11, 2019, Norway and Chile held the Norway-Chile Harbor Dialogue, a channel between vice ministers of the two countries set up in September 2008, for the third time.',
    'founded - 2008-09 -',
  ],
  [
    'On March 11, 2019, Norway and Chile held the Norway-Chile Harbor Dialogue, a forum of the Cod League established in 1990, for the third time.',
  ],
  [
    'On March 11, 2019, Norway and Chile held the second meeting of the Harbor and Cod Committee in Oslo. Officials attended the meeting of the committee, which was established by the Norwegian-Chilean Coordination Council.',
    'founded - - -',
  ],
  [`${third}They praised the work of the committee, which was established in 2015.`],
]);

checkTold('a day in front of another meeting', referenceLines, [
  [`${third}On January 3, Minister Berg attended the Baltic Cod Summit.`, 'related - 2019-01-03 -'],
  [
    `${third}The plan was signed on 28 October 2018 at the Alpine Trade Forum in Basel.`,
    'related - 2018-10-28 Basel',
  ],
  [`${third}On January 3, Minister Berg spoke of the Baltic Cod Summit.`, 'related - - -'],
]);

checkTold('other meetings of those who met', referenceLines, [
  [
    `${third}It builds on what was agreed during the January 23, 2019, meeting between Minister Berg and Minister Vega in Lima, and on the last Harbor Dialogue held in Lima in February 2018.`,
    'related - 2019-01-23 Lima',
    'previous - 2018-02 Lima',
  ],
  [
    `${met}Both carry out what the President promised following her meeting with President Vega in Lima in May 2018.`,
    'related - 2018-05 Lima',
  ],
  [
    `${met}The work follows the directive of the King after his talks with President Vega in Lima last year.`,
    'related - 2018 Lima',
  ],
  [`${met}During her meeting with Minister Vega in Oslo, she welcomed the plan of 2018.`],
  [`${met}During her meeting with Minister Vega in Oslo in March 2019, she praised the cod.`],
  [`${met}At her meeting with Minister Vega in Oslo on March 12, she praised the cod.`],
]);

checkTold('the year of a paper', referenceLines, [
  [
    `${third}They praised the Andean Cod Dialogue, based on the 1996 Joint Declaration on harbors.`,
    'related - - -',
  ],
  [`${third}They praised the Andean Cod Dialogue of 1996.`, 'related - 1996 -'],
]);
