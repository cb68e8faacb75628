/** Other rounds and meetings that a text points to. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const held = (ordinal: string): string =>
  `On March 11, 2019, the United States and France held the ${ordinal} France-U.S. Cyber Dialogue in Washington, DC. `;

checkTold('references', referenceLines, [
  [
    'The third U.S.-Norway Ocean Council was held in Oslo on March 11, 2019. The last Council was held in Boston in 2018.',
    'previous - 2018 Boston',
  ],
  [
    `${held('third')}The previous round under the France-U.S. Cyber Dialogue was held in Paris in May 2018.`,
    'previous - 2018-05 Paris',
  ],
  [
    `${held('third')}The next meeting under the France-U.S. Cyber Dialogue will be held in Paris in May 2020.`,
    'next 4 2020-05 Paris',
  ],
  [
    'France and the United States thank everybody. The 2018 France-U.S. Cyber Dialogue covered fish. The 2018 France-U.S. Cyber Dialogue was held in Paris.',
  ],
  [`${held('third')}The sides agreed to convene the fourth in Paris next year.`, 'next 4 2020 Paris'],
  [
    `${held('third')}It follows earlier editions in 2015 (Paris) and 2017 (Nice).`,
    'previous - 2015 Paris',
    'previous - 2017 Nice',
  ],
  [
    `${held('third')}Building on the Second Cyber Dialogue (Paris, 2017), they agreed on a plan.`,
    'previous 2 2017 Paris',
  ],
  [
    `${held('third')}The Dialogue, launched by Presidents Aldo Brandt and Luc Morel in 2015, meets every year.`,
    'founded - 2015 -',
  ],
  [`${held('third')}The dialogue was established at the 2014 France-U.S. Summit.`, 'founded - 2014 -'],
  [
    `${held('third')}They welcomed the outcome of the France-U.S. Trade Talks in February and the Arctic ministerial in Paris in May.`,
    'related - 2019-02 -',
  ],
  [
    'On March 11, 2019, the United States and France held the third France-U.S. Ocean Cyber Dialogue (OCD) in Washington, DC. Last OCD was held in Paris in November 2017.',
    'previous - 2017-11 Paris',
  ],
  [
    `${held('third')}The last meeting of the two ministers was held in in Paris in November.`,
    'previous - 2018-11 Paris',
  ],
  [
    `${held('eighth')}The seventh meeting of the ministers in the France-U.S. format took place in Paris in October last year.`,
    'previous 7 2018-10 Paris',
  ],
  [
    'Norwegian Minister Kari Berg met Estonian Minister Mart Tamm on March 11, 2019 in Oslo to open a Norway-Estonia Peat Dialogue, as was promised during a September 2018 meeting between their presidents.',
    'related - 2018-09 -',
  ],
  [
    `${held('third')}Meetings in a bilateral format of cooperation were initiated by the ministers in 2012.`,
    'founded - 2012 -',
  ],
  [
    `${held('seventh')}They looked at what has become of the decisions taken at the sixth session.`,
    'previous 6 - -',
  ],
  [
    'On March 11, 2019, Norwegian Minister Kari Berg and Estonian Minister Mart Tamm agreed to jointly create a new mechanism for talks on peat. The Norway-Estonia Peat Dialogue met in Oslo.',
    'founded - 2019-03-11 -',
  ],
  [
    'The ministers of Norway and Estonia stressed the weight of peat, following their meeting in Oslo on Monday.',
  ],
  [
    'Norwegian Minister Kari Berg and Estonian Minister Mart Tamm met in Oslo on March 11, 2019.\n\nThe talks are a continuation of the talks held by both countries in Tallinn on December 19, 2018.',
    'related - 2018-12-19 Tallinn',
  ],
  [
    `${held('third')}The joint commission was established on March 21, 1981, and has met every year.`,
    'founded - 1981-03-21 -',
  ],
  [
    `${held('twelfth')}They went through what was agreed at the 11th meeting of the FCD, held in Paris in December 2017.`,
    'previous 11 2017-12 Paris',
  ],
  [
    `${held('third')}They recalled the Harbour Summit in Oslo in May 2018. A plan will go to the next Harbour Summit, to be held in Bergen in November.`,
    'related - 2018-05 Oslo',
    'related - 2019-11 Bergen',
  ],
  [
    `${held('third')}This new framework for talks was launched by Presidents Aldo Brandt and Luc Morel on April 7, 2018.`,
    'founded - 2018-04-07 -',
  ],
  [
    'Norway and Japan held the second Norway-Japan 2+2 in Oslo on March 9. They agreed to hold the third two-plus-two in Tokyo in 2020.',
    'next 3 2020 Tokyo',
  ],
  [`${held('third')}The first three working groups convened in late 2018.`],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They intend to launch a Norway-Estonia Peat Dialogue.',
    'founded - - -',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They welcomed the launch of the Nordic Harbour Forum.',
    'founded - - -',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They welcomed the launch of the Nordic Harbour Forum website.',
    'related - - -',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo.\n\nThey back work on peat, as decided at the Harbour Summit in January 2019.',
    'related - 2019-01 -',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo.\n\nThey welcomed the meeting to take place on April 9 between their teams in the Strategic Consultative Group format.',
    'related - 2019-04-09 -',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo.\n\nThey underlined the weight of the April 9 Harbour Security Conference in Tallinn.',
    'related - 2019-04-09 Tallinn',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo.\n\nThey will deepen bilateral dialogue and go on with close consultations on nuclear and arms control matters.',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. Building on the Tallinn Trilateral Summit in August 2018, they agreed to go on.',
    'related - 2018-08 -',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo.\n\nThey will see each other again in Lima this November for the APEC Economic Leaders’ Week.',
    'related - 2019-11 Lima',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo.\n\nThey underlined the weight of the UN Harbour Conference (UNHC) in Lima in November 2018.',
    'related - 2018-11 Lima',
  ],
  [
    'Secretary Marta Feld spoke to mayors. The Secretary named the Harbour Symposium in Boston and the National Skills Summit.',
  ],
  [held('second')],
  [
    `${held('second')}It builds on the inaugural France-U.S. Cyber Dialogue, which was held in Paris in September of 2016.`,
    'previous 1 2016-09 Paris',
  ],
  [
    `${held('third')}The sides reviewed progress since the last France-U.S. Cyber Dialogue in Paris in 2017.`,
    'previous - 2017 Paris',
  ],
  [`${held('second')}They agreed to hold the next dialogue in Paris in 2020.`, 'next 3 2020 Paris'],
  [`${held('second')}France will host the next France-U.S. Cyber Dialogue in 2020.`, 'next 3 2020 -'],
  [
    `${held('second')}The dialogue complements the France-U.S. Space Dialogue, which met in Toulouse in June 2018.`,
    'related - 2018-06 Toulouse',
  ],
  [`${held('third')}It followed the second dialogue, held in Paris in May 2017.`, 'previous 2 2017-05 Paris'],
  [`${held('second')}The sides look forward to the third dialogue in Paris.`, 'next 3 - Paris'],
  [
    `${held('first')}The dialogue was announced during President Aldo Brandt’s visit on April 27, 2018.`,
    'founded - 2018-04-27 -',
  ],
  [`${held('first')}The dialogue was established in 2018.`, 'founded - 2018 -'],
  [
    `${held('third')}It builds on previous rounds held in Paris in May 2017 and June 2018.`,
    'previous - 2017-05 Paris',
    'previous - 2018-06 Paris',
  ],
  [`${held('third')}The two sides last met in Paris in May 2017.`, 'previous - 2017-05 Paris'],
  [
    `${held('third')}They went on with the work that they began at their May 2017 meeting.`,
    'previous - 2017-05 -',
  ],
  [`${held('third')}They agreed to meet again in Paris in 2020.`, 'next 4 2020 Paris'],
  [
    `${held('third')}Building on the May 2017 France-U.S. Cyber Dialogue, they agreed.`,
    'previous - 2017-05 -',
  ],
  [
    'The France-U.S. Working Group on 5G, announced during President Aldo Brandt’s visit on April 3, 2018, met in Paris on March 7, 2019.',
    'founded - 2018-04-03 -',
  ],
  [
    'The 2019 France-U.S. Cyber Dialogue was held in Washington on March 7. It follows the 2017 Cyber Dialogue in Paris.',
    'previous - 2017 Paris',
  ],
  [`${held('second')}Following the Cyber Dialogue, the sides spoke to the press.`],
  [
    'On March 7, 2019, France and the United States held the third France-U.S. Foreign and Defense Ministers’ Dialogue (2+2) in Paris.',
  ],
  [`${held('third')}The fourth round is planned for April 2020 in Paris.`, 'next 4 2020-04 Paris'],
  [`${held('third')}Launched in Paris in 2015, the dialogue goes on.`, 'founded - 2015 Paris'],
  [
    `${held('third')}The dialogue was created by the Presidents during their meeting in Paris on April 3, 2018.`,
    'founded - 2018-04-03 Paris',
  ],
  [`${held('third')}It was their first meeting since June 2017.`, 'previous - 2017-06 -'],
  [`${held('third')}The Cyber Dialogue was first held in Paris in June 2015.`, 'founded - 2015-06 Paris'],
  [
    `${held('third')}The last annual France-U.S. Cyber Dialogue was held in Paris in 2017.`,
    'previous - 2017 Paris',
  ],
  [
    `${held('third')}The France-U.S. Cyber Dialogue has been held since December 2015.`,
    'founded - 2015-12 -',
  ],
  [
    `${held('second')}Since 2013, the France-U.S. Cyber Dialogue has served as the premier cyber forum of both. They agreed to enhance maritime dialogue and cooperation.`,
  ],
  [`${held('third')}They look forward to engaging again in the Dialogue by 2020.`, 'next 4 2020 -'],
  [
    'The United States and France met in Paris on March 11. The meeting follows a meeting of Trade Ministers in Toulouse in June 2018.',
    'related - 2018-06 Toulouse',
  ],
  [
    `${held('third')}The dialogue was established by President Aldo Brandt at their summit meeting in Nice in April 2015. Its first formal meeting was held in Toulouse in November 2015.`,
    'founded - 2015-04 Nice',
    'previous 1 2015-11 Toulouse',
  ],
  [
    `${held('third')}The Strategic Ocean Dialogue was established by President Aldo Brandt on April 25, 2015. “We look forward to meeting again in the fall,” he said.`,
    'founded - 2015-04-25 -',
  ],
  [
    `${held('third')}They concurred on convening the subsequent Dialogue in Paris in 2020.`,
    'next 4 2020 Paris',
  ],
  [
    `${held('eleventh')}Building on the success of the tenth Dialogue held in Paris in March 2018, the talks went well. This longstanding security dialogue goes on.`,
    'previous 10 2018-03 Paris',
  ],
  [
    `${held('ninth')}A and B met during the eighth France-U.S. Cyber Dialogue (FCD) held in Paris in July 2017.`,
    'previous 8 2017-07 Paris',
  ],
  [
    `${held('third')}At a meeting on May 3, 2018, between the two ambassadors, both sides called for more.`,
    'related - 2018-05-03 -',
  ],
  [`${held('third')}They spoke of regional institutions such as ASEAN and the Baltic Harbour Forum.`],
  [
    `${held('third')}It is the premier cyber forum of the two countries, first held in 2014.`,
    'founded - 2014 -',
  ],
  [`${held('third')}They carried on from the talks held at Nice last May.`, 'related - 2018-05 Nice'],
  [
    `${held('third')}They recalled the statement of 26 February 2017, which welcomed the agreement between both ministers to establish the Dialogue.`,
    'founded - 2017-02-26 -',
  ],
  [
    `${held('third')}The sides noted with satisfaction the meeting between President Luc Morel and President Aldo Brandt in Nice in May 2018.`,
    'related - 2018-05 Nice',
  ],
  [`${held('third')}At the last dialogue, held in May 2018, they spoke of ports.`, 'previous - 2018-05 -'],
  [
    `${held('third')}They spoke of their participation in the Baltic Harbour Forum, and of the C5+1 Secretariat as of July 2019.`,
  ],
  [`${held('third')}They work together within the C5+1 dialogue platform and the 2+2 format.`],
  [`${held('third')}Two groups met. The first group spoke of ports. The second group will address ships.`],
  [
    `${held('third')}The two Presidents agreed to jointly launch a France-U.S. Port Dialogue in May 2015.`,
    'founded - 2015-05 -',
  ],
  [`${held('third')}The sides commended their work since its launch in 2015.`, 'founded - 2015 -'],
  [
    `${held('third')}The dialogue was launched in Nice on April 7, 2015, during the France-U.S. Trade Summit on April 7, 2015.`,
    'founded - 2015-04-07 Nice',
  ],
  [`${held('third')}The council is the key mechanism for port and trade dialogue.`],
  [
    `${held('third')}The two states announced the Cyber Dialogue in June 2015 as their forum for ports.`,
    'founded - 2015-06 -',
  ],
  [
    `${held('third')}The chairs looked back on the work since the second France-U.S. Cyber Dialogue in Paris. On the margins of the second Cyber Dialogue they had met with engineers.`,
    'previous 2 - Paris',
  ],
  [
    `${held('third')}It was agreed to hold the next Cyber Dialogue in Paris on dates that suit both.`,
    'next 4 - Paris',
  ],
  [
    'Norway and Chile held Foreign Office Consultations in Oslo on March 11, 2019. The last FOCs were held in March 2017 in Santiago. The next FOC will be held in Santiago in 2020.',
    'previous - 2017-03 Santiago',
    'next - 2020 Santiago',
  ],
  [
    'Norway and Chile held the second Norway-Chile Joint Ministerial Council in Oslo on March 11, 2019. Chile offered to host the next Council in 2021.',
    'next 3 2021 -',
  ],
  [
    'Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11, 2019. It follows the first and second meetings held in Santiago on May 2, 2016 and June 8, 2017.',
    'previous 1 2016-05-02 Santiago',
    'previous 2 2017-06-08 Santiago',
  ],
  [
    'Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11, 2019. The groups will meet before the next ministerial, to be held in Santiago in 2020.',
    'next 4 2020 Santiago',
  ],
  [
    `${held('third')}President Roe and Prime Minister Berg announced the Dialogue during her May 10, 2018 visit to Nice.`,
    'founded - 2018-05-10 Nice',
  ],
  [`${held('third')}They also spoke of the establishment of a Joint Harbour Committee (JHC).`],
  [`${held('third')}They want contacts within the framework of the Norway-Chile Harbour Council to grow.`],
  [`${held('third')}They noted that the talks should be raised to the level of a strategic dialogue.`],
  [`${held('third')}Both work together through the Global Counterterrorism Forum (GCTF).`],
  [
    `${held('third')}The third meeting follows the highly successful second meeting held in Nice in 2018. The dialogue was set up in 2015 through the signing of a memorandum at the sixth France-U.S. Harbour Forum in Paris.`,
    'previous 2 2018 Nice',
    'founded - 2015 Paris',
  ],
  [`${held('third')}They meet in regional forums, such as the Baltic Summit and the Arctic Forum.`],
  [
    `${held('third')}It built on what was discussed during the meeting between the Presidents on November 2, 2018, in Nice.`,
    'related - 2018-11-02 Nice',
  ],
  [
    `${held('third')}The Cyber Dialogue, which was formally set up in 2015 in Nice, is the forum of both.`,
    'founded - 2015 Nice',
  ],
  [
    'Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11, 2019, following meetings in Santiago in April 2015 and Lima in January 2016.',
    'previous - 2015-04 Santiago',
    'previous - 2016-01 Lima',
  ],
  [
    'Norway and Chile held the fourth meeting of the Norway-Chile Strategic Dialogue’s Ports Working Group in Oslo on March 11, 2019.',
  ],
  [`${held('third')}France attaches great importance to the strategic dialogue with the United States.`],
]);

checkTold('rounds told by their time', referenceLines, [
  [
    'The United States and Norway held the Ocean Dialogue on March 11. They spoke of the outcomes of the 2018 Ocean Dialogue in Bergen.',
    'previous - 2018 Bergen',
  ],
  [
    'The United States and Norway held the Ocean Dialogue on March 11. The fund was set up at the January Ocean Dialogue. They look to the 2020 Ocean Dialogue.',
    'previous - 2019-01 -',
    'next - 2020 -',
  ],
  [
    'The United States and Norway held the Ocean Dialogue on March 11. The March 2019 Ocean Dialogue was good, and the 2019 Ocean Dialogue bears fruit.',
  ],
  [
    `${held('fourth')}The initiative launched at the third Cyber Dialogue in December 2018 offers a pathway.`,
    'previous 3 2018-12 -',
  ],
  [
    'On March 11, 2019, the United States and Norway held the Harbour Virtual Summit. They spoke of what will be discussed at the June 14 Alliance Summit.',
    'related - 2019-06-14 -',
  ],
]);

checkTold('times of something else', referenceLines, [
  [
    `${held('third')}It built on the February Leaders Summit on Fisheries, where they put forward a new 2030 fishing target.`,
    'related - 2019-02 -',
  ],
  [
    `${held('third')}They spoke of the Leaders Summit on Fisheries in Nice, which set a 2030 target.`,
    'related - - Nice',
  ],
]);

checkTold('rounds told by letters', referenceLines, [
  [
    'The fourth ministerial meeting of the U.S.-Norway Trade and Ports Council (“TPC”) took place in Oslo on March 11, 2019. In line with the second U.S.-Norway TPC Ministerial meeting, they fund harbours. At the December 2018 TPC meeting in Bergen, they agreed on ports.',
    'previous 2 - -',
    'previous - 2018-12 Bergen',
  ],
  [
    `${held('fourth')}By the next France-U.S. Cyber Dialogue Ministerial, they will map harbours. They plan to hold the fifth Cyber Dialogue in 2020.`,
    'next 5 2020 -',
  ],
]);

checkTold('what goes on within a dialogue', referenceLines, [
  [`${held('third')}Building on the work under the Cyber Dialogue, they fund harbours.`],
  [`${held('third')}They praised the workstreams established under the Cyber Dialogue.`],
]);

checkTold('rounds in a subordinate phrase', referenceLines, [
  [
    `${held('third')}Since the April 2015 inaugural meeting in Nice, the two sides have done much.`,
    'previous 1 2015-04 Nice',
  ],
  [`${held('third')}They reviewed progress since the May 2017 second session.`, 'previous 2 2017-05 -'],
  [`${held('third')}They spoke of the goals set in the March 2019 third session.`],
  [
    'On March 11, 2019, France and the United States held the Cyber Talks in Washington, DC. These talks, the first since 2016, were open.',
    'previous - 2016 -',
  ],
  [`${held('third')}The Dialogue has been held every year since 2014.`, 'founded - 2014 -'],
  [`${held('third')}Held since 2014, the Dialogue covers fish.`, 'founded - 2014 -'],
  [`${held('third')}They spoke of its work since their establishment in 2014.`, 'founded - 2014 -'],
  [`${held('third')}Visits have been held since the two sides met, and Nice is a port.`],
  [`${held('third')}No elections have been held in the north since 2011.`],
  [`${held('third')}They spoke of those who have been held since October 2018.`],
  [`${held('third')}Held every year since 2010, the Harbour Fair is large.`],
  [
    `${held('third')}They lead two projects: the first began in May 2018 and the second will be held in Nice in 2021.`,
  ],
]);

checkTold('the next round in the second half of a sentence', referenceLines, [
  [
    `${held('third')}The second round took place in Nice in 2016 and the fourth will take place in Paris in 2021.`,
    'previous 2 2016 Nice',
    'next 4 2021 Paris',
  ],
  [
    `${held('third')}The second round took place in Nice in 2016 and the next is to be convened in Paris in 2021.`,
    'previous 2 2016 Nice',
    'next 4 2021 Paris',
  ],
]);

checkTold('the next round of what nothing else names', referenceLines, [
  [
    'On March 11, 2019, Norway and Chile held consultations in Oslo. They agreed to hold the next round of Norway-Chile political consultations in Lima in 2020.',
    'next - 2020 Lima',
  ],
  [
    'Norway and Chile met on Monday. The next round of Norway-Chile political consultations took place in Lima on March 11, 2019.',
  ],
  [
    `${held('third')}The next round of the France-U.S. Tourism Dialogue will be held in Paris in 2020.`,
    'related - 2020 Paris',
  ],
]);

checkTold('formats that stand in brackets for a meeting', referenceLines, [
  [
    'Norway and Chile held the eighth Norway-Chile Foreign and Defence Ministerial Consultations (2+2) in Oslo on March 11. The next 2+2 will be held in Chile in 2020.',
    'next 9 2020 -',
  ],
]);

checkTold('descriptions that point to no meeting', referenceLines, [
  [
    'Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11. They spoke of trade policy consultations with industry.',
  ],
  [
    'Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11. They recalled the trade policy consultations held in Lima in May 2018.',
    'related - 2018-05 Lima',
  ],
]);
