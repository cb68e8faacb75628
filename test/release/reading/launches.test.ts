/** Launches of dialogues, rounds that are told twice, and what is no round. */
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const met = 'Secretary Ada Roe met with Minister Kari Berg of Norway today. ';
const held =
  'On March 11, 2019, the United States and Norway held the fourth U.S.-Norway Trade and Ports Council (TPC) in Oslo.\n\n';

checkTold('launches', referenceLines, [
  [
    `${held}To avoid a race for subsidies, the United States and Norway on 10 January 2019 launched a Harbor Incentives Dialogue as part of the Council.`,
    'founded - 2019-01-10 -',
  ],
  [
    `${held}They praised the Harbor Incentives Dialogue, and in May 2018 both sides launched the Harbor Incentives Dialogue.`,
    'founded - 2018-05 -',
  ],
  [
    `${held}Both launched a Harbor Incentives Dialogue. On January 10, they had established the Harbor Incentives Dialogue as a part of it. The Harbor Incentives Dialogue covers ports.`,
    'founded - 2019-01-10 -',
  ],
  [
    `${met}She welcomed the February 10 re-launch of the bilateral Harbor Partnership Commission.`,
    'founded - 2019-02-10 -',
  ],
  [`${met}She welcomed the revival of the Joint Harbor Commission on February 10.`, 'founded - 2019-02-10 -'],
  [`${met}\n\nThe two sides will establish an annual Harbor Dialogue.`, 'founded - - -'],
  [
    `${met}\n\nHarbor Dialogue on Cod: Experts from the Navy, together with their Norwegian counterparts, will establish a regular bilateral dialogue to discuss cod.`,
    'founded - - -',
  ],
]);

checkTold('what will be launched is not what they held', eventLines, [
  [`${met}The two sides will launch an annual Harbor Dialogue.`, 'US+NO - - 2019-03-12 - held'],
]);

checkTold('what leaders will launch when they have met', eventLines, [
  [
    `Fact Sheet: Norway and Chile\n\nMarch 12, 2019\n\nPrime Minister Kari Berg of Norway and President Luis Vega of Chile met in Oslo on March 11. They will launch a Norway-Chile Cod Dialogue.`,
    'NO+CL - - 2019-03-11 Oslo held',
  ],
]);

checkTold('no launches', referenceLines, [
  [`${met}She praised the establishment of the UN Harbor Council on 15 March 2006.`],
  [`${met}She praised the creation of the World Cod Commission in 2008.`],
  [`${met}She praised the establishment of the Joint Cod Commission in 2008.`, 'founded - 2008 -'],
  [`${met}\n\nShe launched the third Harbor Dialogue in May 2018.`, 'related 3 2018-05 -'],
  [`${met}She welcomed the launch of the European Commission’s plan on February 10.`],
]);

checkTold('rounds told twice', referenceLines, [
  [
    `${held}Much was done since the third U.S.-Norway TPC Ministerial in December 2018.\n\nThe ministers had pledged that at the December 2018 TPC meeting in Boston.`,
    'previous 3 2018-12 Boston',
  ],
  [
    `${held}Much was done since the third U.S.-Norway TPC in December 2018.\n\nThe May 2018 TPC meeting in Boston was short.`,
    'previous 3 2018-12 -',
    'previous - 2018-05 Boston',
  ],
]);

checkTold('the day that a sentence opens with', referenceLines, [
  [
    `${held}Today, the United States and Norway also held their second principal-level session of the Cod and Labor Dialogue (CALD).`,
    'related 2 2019-03-12 -',
  ],
  [`${held}Today, they praised the second session of the Cod and Labor Dialogue.`, 'related 2 - -'],
]);

checkTold('what a body wrote', referenceLines, [
  [
    'Secretary Ada Roe met with Minister Kari Berg of Norway today. Since the report of the Working Group on Ports in January, ports have grown.',
  ],
  [
    'Secretary Ada Roe hosted the Interagency Working Group on Ports today. Since the release of the initial report of the Interagency Working Group in January, ports have grown.',
  ],
]);

const third = 'The third Norway-Chile Ocean Dialogue was held in Oslo on March 11.';

checkTold('who founded the own series, and at which occasion', referenceLines, [
  [
    `${third} President Berg and President Rojas established the Ocean Dialogue during President Rojas’s March 2016 visit to Norway.`,
    'founded - 2016-03 -',
  ],
  [
    `${third} The two Presidents launched the Ocean Dialogue at their meeting of March 2016.`,
    'founded - 2016-03 -',
  ],
  [
    `${third} In February 2016, President Rojas and Prime Minister Berg agreed to this Ocean Dialogue when the two leaders met in Santiago.`,
    'founded - 2016-02 Santiago',
  ],
  // nothing is founded, or at no day
  [`${third} Both sides agreed to the agenda of this Ocean Dialogue.`],
  [`${third} In closing, both sides agreed to this text.`],
]);

checkTold('what the release is about is launched by it', referenceLines, [
  [
    'The United States, Norway and Chile have launched a trilateral dialogue at the level of ministers, the first meeting of which was held last week.',
    'founded - - -',
  ],
  [
    'Norway and Chile today launched a Harbor Working Group and a Fisheries Working Group. The two groups will meet every year.',
    'founded - 2019-03-12 -',
    'founded - 2019-03-12 -',
  ],
  [
    'Norway and Chile today announced the establishment of a Harbor Working Group. It will meet in May.',
    'founded - 2019-03-12 -',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Luis Vega met in Oslo today and agreed to set up a Harbor Dialogue.',
    'founded - - -',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Luis Vega launched a Harbor Dialogue in Oslo in 2015. On March 11, 2019, the third Harbor Dialogue was held in Lima.',
    'founded - 2015 -',
  ],
]);

checkTold('no launch of what the release is about', referenceLines, [
  ['Norway and Chile will launch a Harbor Dialogue in Oslo on March 14.'],
  ['Norway and Chile launched the second Harbor Dialogue in Oslo today.'],
  ['Norway and Chile opened their annual Harbor Dialogue in Oslo today.'],
  [
    'The Norwegian Institute created a website on the Norway-Chile Harbor Dialogue, held in Oslo on March 11, 2019.',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Luis Vega met in Oslo today. They launched a website of the Harbor Dialogue.',
  ],
  [
    'On March 11, Norway and Chile launched their Harbor Dialogue in Oslo. The Dialogue was announced by Presidents Berg and Vega in Lima in November 2018.',
    'founded - 2018-11 Lima',
  ],
]);

const trade = 'the Ministry of Trade of Norway and the Ministry of Foreign Affairs of Chile';

checkTold('the bodies that lead what is launched', delegationLines, [
  [
    `Norway and Chile today launched a Harbor Working Group. The Harbor Working Group will be led by the Norwegian Ministry of Trade and Chile’s Ministry of Finance.`,
    'NO: nobody (Ministry of Trade)',
    'CL: nobody (Ministry of Finance)',
  ],
  [
    `Norway and Chile today announced the establishment of a Harbor Working Group. It will be co-chaired by ${trade}.`,
    'NO: nobody (Ministry of Trade)',
    'CL: nobody (Ministry of Foreign Affairs)',
  ],
  [
    `Norway and Chile held the second Harbor Dialogue in Oslo on March 11. It was led by ${trade}.`,
    'NO: nobody (Ministry of Trade)',
    'CL: nobody (Ministry of Foreign Affairs)',
  ],
  [
    `Norway and Chile held the second Harbor Dialogue in Oslo on March 11. They toured a ship. It was led by the Coast Guard of Norway.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `Norway and Chile held the second Harbor Dialogue in Oslo on March 11. They launched a Cod Fund. It will be led by ${trade}.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `Norway and Chile held the second Harbor Dialogue in Oslo on March 11 and launched a Cod Working Group. The Cod Working Group will be led by ${trade}.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);

checkTold('the number of a round behind which the founding is told', eventLines, [
  [
    'The third session of the Norway-Chile Joint Commission, a mechanism set up in 2015, took place in Oslo on March 11.',
    'NO+CL 3 “Joint Commission” 2019-03-11 Oslo held',
  ],
  [
    'On March 11 Norway and Chile held the fifth Norway-Chile Strategic Dialogue, a platform launched in 2018, in Oslo.',
    'NO+CL 5 “Strategic Dialogue” 2019-03-11 Oslo held',
  ],
]);
