/** What is told of other series: how they came to be, their rounds, and who else meets. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const FOURTH = 'Norway and Chile held the fourth Norway-Chile Harbour Dialogue in Oslo on March 11.';
const MINISTERS = 'Minister Ada Roe of Norway and Minister Luis Vega of Chile met in Oslo on March 11.';
const TWO_BY_TWO =
  'The third Norway-Chile Foreign and Defence Ministers’ Meeting ("2+2") was held in Oslo on March 11.';

checkTold('other series and other meetings', referenceLines, [
  [
    `${FOURTH} The Norway-Chile Strategic Dialogue, established in June 2014, gives political direction.`,
    'founded - 2014-06 -',
  ],
  [
    `${FOURTH} The two sides will follow up at the Norway-Chile Strategic Dialogue later this year. That dialogue was launched in June 2010.`,
    'related - 2019 -',
    'founded - 2010-06 -',
  ],
  [
    `${FOURTH} They took up the Norway-Chile Energy Forum. It was set up in June 2014.`,
    'related - - -',
    'founded - 2014-06 -',
  ],
  [
    `${FOURTH} The two sides announced the creation of a Norway-Chile Working Group on Herring. Its first session is to be held in Lima in June 2019.`,
    'founded - - -',
    'related 1 2019-06 Lima',
  ],
  [
    `${FOURTH} The two sides announced the creation of a Norway-Chile Working Group on Herring. The group will meet for the first time in Lima in June 2019.`,
    'founded - - -',
    'related 1 2019-06 Lima',
  ],
  [
    `${FOURTH} The Norway-Chile Strategic Dialogue itself was inaugurated in June 2014.`,
    'founded - 2014-06 -',
  ],
  [
    `${FOURTH} Both sides looked ahead to the Baltic Energy Dialogue, whose second meeting is planned for June 2019 in Lima.`,
    'related 2 2019-06 Lima',
  ],
  [
    `${FOURTH} Deputy Minister Marcus Lie was in Lima on January 28 for the Norway-Chile Strategic Dialogue.`,
    'related - 2019-01-28 Lima',
  ],
  [
    `${FOURTH} Deputy Minister Marcus Lie will be in Lima on May 4 for the Norway-Chile Strategic Dialogue.`,
    'related - 2019-05-04 Lima',
  ],
  [
    `${FOURTH} Both sides took up the findings of the Working Group on Herring, which had assembled in Lima on 16 November 2018.`,
    'related - 2018-11-16 Lima',
  ],
  [
    `${FOURTH} Recalling the fourth Norway-Chile Fisheries Council, held in Lima on 3 February 2018, they asked ministers to arrange the fifth in Bergen in 2020.`,
    'related 4 2018-02-03 Lima',
    'related 5 2020 Bergen',
  ],
  [
    `${FOURTH} The results will be put before the leaders of both countries, who plan to meet in Lima in November 2019.`,
    'related - 2019-11 Lima',
  ],
  [
    `${FOURTH} The results will inform the work of Norway when finance ministers gather in Lima in June 2019.`,
    'related - 2019-06 Lima',
  ],
  [
    `${FOURTH} At their meeting in Lima in June 2018, the Prime Ministers of the two countries agreed on a partnership.`,
    'related - 2018-06 Lima',
  ],
  [
    `${FOURTH} The Norway-Chile Strategic Dialogue, praised in June 2014, gives political direction.`,
    'related - 2014-06 -',
  ],
  [
    `${FOURTH} They took up the Norway-Chile Energy Forum. They set up an office in June 2014.`,
    'related - - -',
  ],
  [
    `${FOURTH} The Norway-Chile Energy Forum, launched in Lima in June 2014, will look into it.`,
    'founded - 2014-06 Lima',
  ],
  [
    `${FOURTH} They took up the Norway-Chile Energy Forum. The forum came into being in June 2014.`,
    'related - - -',
    'founded - 2014-06 -',
  ],
  [
    `${FOURTH} They praised the Baltic Energy Dialogue, whose third session was held in Lima in June 2018.`,
    'related 3 2018-06 Lima',
  ],
  [
    `${FOURTH} They spoke of cod. The report will be read when G20 trade ministers meet in Lima in June 2019.`,
    'related - 2019-06 Lima',
  ],
  [
    `${FOURTH} They spoke of cod. The presidents of both countries, who will meet in Lima on June 3, 2019, await a report.`,
    'related - 2019-06-03 Lima',
  ],
  // leaders of groups of states
  [`${FOURTH} The sides referred to the EU leaders, who will meet in Brussels on March 21.`],
  [`${FOURTH} They noted that African leaders, who will meet in Lima in July, have adopted a convention.`],
  [`${FOURTH} They noted that Baltic presidents, who are scheduled to meet in Riga in May, are for it.`],
  [`${FOURTH} They will speak of cod when NATO leaders meet in London in December.`],
  [`${FOURTH} They will go on when foreign ministers meet in Lima in April.`],
  [
    `${FOURTH} During their talks in Lima in June 2018, the Presidents had asked for it.`,
    'related - 2018-06 Lima',
  ],
  [
    `${FOURTH} At their meeting in Lima in June 2018, the two sides agreed on a partnership.`,
    'previous - 2018-06 Lima',
  ],
  [
    `${FOURTH} They took up the Norway-Chile Energy Forum. They spoke of the museum. It was set up in June 2014.`,
    'related - - -',
  ],
  [
    `${FOURTH} They took up the Norway-Chile Energy Forum. Its first prize was given in Lima in June 2018.`,
    'related - - -',
  ],
  // other things
  [
    `${FOURTH} The two sides announced the creation of a Norway-Chile museum. Its first fair is to be held in Lima in June 2019.`,
  ],
  [`${FOURTH} They took up the museum of cod. It was set up in June 2014.`],
  [`${FOURTH} Its first exhibition is planned for June 2019 in Lima.`],
  [`${FOURTH} Deputy Minister Marcus Lie was in Lima on January 28 for the opening of the museum.`],
  [`${FOURTH} The leaders of both cities plan to build a pier in Lima in November 2019.`],
  [`${FOURTH} The finance ministers of both countries will sign a treaty in Lima in June 2019.`],
  [`${FOURTH} At their house in Lima in June 2018, the Prime Ministers planted a tree.`],
  [`${FOURTH} The leaders of both towns, who run a shop in Lima since June 2018, came too.`],
]);

checkTold('other names of the own series, and rounds of no own one', referenceLines, [
  [`${TWO_BY_TWO} The second "2+2" took place in Lima in May 2017.`, 'previous 2 2017-05 Lima'],
  [`${TWO_BY_TWO} They spoke of "Two by Two" and of the second house in Lima in May 2017.`],
  [
    `${MINISTERS} They spoke of cod. Recalling the fourth Norway-Chile Fisheries Council, which was held by video conference on 3 February 2018, they asked their officials to arrange the fifth in Lima by the end of 2019.`,
    'related 4 2018-02-03 -',
    'related 5 2019 Lima',
  ],
  [
    `${MINISTERS} They spoke of cod. Recalling the fourth cup of cod, which was held on 3 February 2018, they asked their officials to arrange the fifth in Lima by the end of 2019.`,
  ],
]);

checkTold('rounds of what the paragraph speaks of', referenceLines, [
  [
    `${FOURTH}

The third Norway-Peru Ports Commission was held in Lima on March 7. Two years had passed since the two countries concluded the second session in Bergen in March 2017.`,
    'related 3 2019-03-07 Lima',
    'previous 2 2017-03 Bergen',
  ],
  [
    `${FOURTH}

The Norway-Peru Ports Commission was praised. The two countries had held the second session in Bergen in March 2017.`,
    'related - - -',
  ],
]);
