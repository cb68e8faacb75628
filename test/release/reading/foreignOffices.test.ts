/** How foreign offices of Central Asia, Europe, India and Malaysia tell who holds two posts, who leads, and what came before. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, postLines, referenceLines } from './lines';

const talks = 'Norway and Oman held consultations in Oslo on March 11.';
const chaired = (pair: string): string =>
  `Norway and Kazakhstan held consultations in Oslo on March 11. They were chaired by ${pair}.`;

checkTold('two posts that a dash, a slash or a comma joins', postLines, [
  [
    chaired(
      'Norwegian Minister Kari Berg and Aslan Omarov, Deputy Prime Minister – Minister of Trade of Kazakhstan',
    ),
    'NO Kari Berg = Minister @ -',
    'KZ Aslan Omarov = Deputy Prime Minister; Minister of Trade @ -',
  ],
  [
    chaired(
      'Norwegian Minister Kari Berg and Deputy Prime Minister of Kazakhstan – Trade Minister Aslan Omarov',
    ),
    'NO Kari Berg = Minister @ -',
    'KZ Aslan Omarov = Deputy Prime Minister; Trade Minister @ -',
  ],
  [
    'Norway and Turkmenistan held consultations in Oslo on March 11. The Turkmen delegation was headed by the Deputy Chairman of the Cabinet of Ministers, Minister of Trade of Turkmenistan Merdan Ataev.',
    'TM Merdan Ataev = Deputy Chairman; Minister of Trade @ Cabinet of Ministers',
  ],
  [
    'High Representative of the European Union for Foreign Affairs and Security Policy, Vice-President of the European Commission Marta Ferrer and Norwegian Minister Kari Berg met in Oslo on March 11.',
    'EU Marta Ferrer = High Representative; Vice-President @ European Commission',
    'NO Kari Berg = Minister @ -',
  ],
  [
    'Norwegian Minister Kari Berg met in Oslo on March 11 with Marta Ferrer, High Representative of the European Union for Foreign Affairs and Security Policy/Vice-President of the European Commission.',
    'NO Kari Berg = Minister @ -',
    'EU Marta Ferrer = High Representative; Vice-President @ European Commission',
  ],
  // the posts of two
  [
    'Deputy Prime Minister of Norway Kari Berg – Minister of Trade of Oman Salim Al Harthy: the two met in Oslo on March 11.',
    'NO Kari Berg = Deputy Prime Minister @ -',
    'OM Salim Al Harthy = Minister of Trade @ -',
  ],
]);

checkMentions('a courtesy of India in front of posts and names', [
  "Hon’ble ⟦official|Kari Berg⟧, Hon’ble ⟦title|Minister of Ports⟧ of ⟦country=NO|Norway⟧, met the Hon'ble ⟦title|Prime Minister⟧.",
  "Hon'ble ⟦title|Minister of Trade⟧ of ⟦country=OM|Oman⟧, Shri ⟦official|Salim Al Harthy⟧, spoke.",
]);

checkTold('a government that somebody represents', delegationLines, [
  [
    'The conference of Norway and Ireland was held in Oslo on March 11. The Norwegian Government was represented by Kari Berg, Minister of Trade. The Irish Government was represented by Aidan Burke TD, Minister for Enterprise, and Una Kelly TD, Minister for Justice.',
    'NO: nobody + Kari Berg',
    'IE: nobody + Aidan Burke, Una Kelly',
  ],
]);

checkTold('who heads a delegation, and who received him', delegationLines, [
  [
    `${talks} The head of the Norwegian delegation was State Secretary Kari Berg, and the head of the Omani delegation was Undersecretary Salim Al Harthy.`,
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    `${talks} The Norwegian delegation was led by State Secretary Kari Berg, the Omani one by Undersecretary Salim Al Harthy. On the same day, the head of the Omani delegation was received by Foreign Minister Jens Lie of Norway.`,
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    `${talks} Mr Jan Novak, Omani Minister of Ports, was chairing the meeting. The Norwegian side was headed by Kari Berg, State Secretary.`,
    'NO: Kari Berg',
    'OM: Jan Novak',
  ],
  // "chairing" alone tells of another part
  [
    `${talks} The Norwegian side was headed by Kari Berg, State Secretary. Jan Novak, chairing the Ports Board, thanked Oman.`,
    'NO: Kari Berg',
    'OM: nobody',
  ],
]);

const visit = (sentence: string): string =>
  `Azman Yusof, Minister of Trade of Malaysia, will undertake a working visit to Oslo, Norway from April 3 to 5. ${sentence}`;

checkTold('“the Minister will co-chair”, of the visitor', delegationLines, [
  [
    visit(
      'During the visit, the Minister will co-chair the third Malaysia-Norway Joint Commission with Kari Berg, Minister of Trade of Norway, on April 4.',
    ),
    'MY: Azman Yusof',
    'NO: Kari Berg',
  ],
  [
    visit(
      'During the visit, the Minister will attend the third Malaysia-Norway Joint Commission, which Kari Berg, Minister of Trade of Norway, will chair.',
    ),
    'MY: nobody',
    'NO: Kari Berg',
  ],
]);

const commission = 'The third Norway-Oman Joint Commission will be held in Oslo on April 6.';

checkTold('a meeting of officials that goes before', referenceLines, [
  [
    `${commission} It will be preceded by the Senior Officials’ Meeting on April 5.`,
    'related - 2019-04-05 -',
  ],
  [
    `${commission} The session will be preceded by a meeting of senior officials, to be held in Bergen on April 4.`,
    'related - 2019-04-04 Bergen',
  ],
  // whose day it is
  ['The Norway-Oman Joint Commission, preceded by a meeting of experts, was held in Oslo on March 11.'],
  ['The Norway-Oman Joint Commission met. It was preceded by consultations and was held on March 11.'],
  [`${commission} The session will be preceded by a meeting of experts.`],
]);

checkTold('the day of the session stays its own', eventLines, [
  [
    `${commission} It will be preceded by the Senior Officials’ Meeting on April 5.`,
    'NO+OM 3 “Joint Commission” 2019-04-06 Oslo announced',
  ],
]);

const parties = 'The second Harbour Dialogue was held in Oslo on March 11. The following';

checkTold('lines that begin with the state', delegationLines, [
  [
    `${parties} heads of delegation took part in the meeting:\n\n- South Africa: H.E. Thabo Naidoo, Deputy Minister\n\n- Norway: H.E. Kari Berg, Minister of Trade\n\n- Oman: Undersecretary Salim Al Harthy\n\nThey spoke of trade.`,
    'ZA: Thabo Naidoo',
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    'The ministers of Norway, Oman and Chile met in Oslo on March 11. Participants:\n\nNorway – Kari Berg, Prime Minister\nOman – Salim Al Harthy, Minister\nChile – Juan Mora, Vice Minister\n\nThey spoke of trade.',
    'NO: nobody + Kari Berg',
    'OM: nobody + Salim Al Harthy',
    'CL: nobody + Juan Mora',
  ],
  // the state behind a name is that of the name, also at the end of its line
  [
    'The ministers of Norway and Oman met in Oslo on March 11. Participants:\n\nKari Berg, Minister of Trade of Norway\n\nSalim Al Harthy, Minister of Trade of Oman\n\nThey spoke of trade.',
    'NO: nobody + Kari Berg',
    'OM: nobody + Salim Al Harthy',
  ],
  // from where it is told
  [
    'Norway – Minister Salim Al Harthy of Oman met Minister Kari Berg of Norway in Oslo on March 11.',
    'OM: Salim Al Harthy',
    'NO: Kari Berg',
  ],
]);

checkTold('a dash between the state of a post and its holder', postLines, [
  [
    'Norway and Oman held consultations in Oslo on March 11. The delegations were headed by the Minister of Trade of Norway – Kari Berg, Minister of Ports of Oman - Salim Al Harthy.',
    'NO Kari Berg = Minister of Trade @ -',
    'OM Salim Al Harthy = Minister of Ports @ -',
  ],
]);

checkMentions('a dash behind a state that parts no holder', [
  'The ⟦title|Minister of Trade⟧ of ⟦country=NO|Norway⟧ – Oslo is her seat – spoke.',
  'The ⟦title|Minister of Trade⟧ of ⟦country=NO|Norway⟧-based firms spoke to ⟦official|Kari Berg⟧.',
]);

checkTold('the side in front of its second head, with honours or a post', delegationLines, [
  [
    `${talks} From the Norwegian side, Her Excellency Kari Berg, Director for Ports, chaired the meeting, and from the Omani side, His Excellency Salim Al Harthy, Director.`,
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    `${talks} From the Norwegian side, Kari Berg, Director for Ports, led the talks; from the Omani side – Deputy Minister of Trade Salim Al Harthy.`,
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    `${talks} Participants from the Norwegian side included State Secretary Kari Berg, and from the Omani side, Undersecretary Salim Al Harthy.`,
    'NO: nobody + Kari Berg',
    'OM: nobody + Salim Al Harthy',
  ],
  // what others of that side did
  [
    `${talks} From the Norwegian side, Kari Berg, Director for Ports, led the talks, and on the Omani side, officials of the Ministry of Trade briefed Ambassador Jens Lie.`,
    'NO: Kari Berg',
    'OM: nobody (Ministry of Trade)',
  ],
]);

checkTold('entities of a government', delegationLines, [
  [
    'Oman and Norway held talks in Oslo on March 11. Several Omani government entities took part, including the National Authority for Harbours; the Ministry of Ports; and the Ministry of Education.',
    'OM: nobody (National Authority for Harbours, Ministry of Ports, Ministry of Education)',
    'NO: nobody',
  ],
]);

checkMentions('a deputy of long standing', [
  'The ⟦title|Standing Deputy Minister of Trade⟧ ⟦official|Kari Berg⟧ spoke to the ⟦agency|Standing Committee on Ports⟧.',
]);

checkTold('what a round is the first since', referenceLines, [
  [
    'On March 11, Norway and Oman held their 14th Ocean Dialogue in Oslo. This Dialogue, the first since signing the Ocean Agreement on 25 June 2018, was open.',
  ],
  [
    'On March 11, Norway and Oman held their 14th Ocean Dialogue in Oslo. It was the first meeting since June 2018.',
    'previous - 2018-06 -',
  ],
]);

checkTold('“It is the third meeting of”, behind an opening that names no series', eventLines, [
  [
    'Ports will be discussed by Norway and Oman when the two sides meet in Oslo on 3-4 April.\n\nIt is the Third Meeting of the Norway-Oman Joint Commission, which was set up in 1974.',
    'NO+OM 3 “Joint Commission” 2019-04-03/2019-04-04 Oslo announced',
  ],
  [
    'Ports will be discussed by Norway and Oman when the two sides meet in Oslo on 3-4 April.\n\nIt was agreed at the third meeting of the Estonia-Oman Joint Commission.',
    'NO+OM - - 2019-04-03/2019-04-04 Oslo announced',
  ],
]);

checkTold('whom a meeting or a call is told to be of', delegationLines, [
  [
    'On March 11, a meeting between Deputy Minister of Trade of Oman Salim Al Harthy and Norwegian State Secretary Kari Berg took place in Oslo.',
    'OM: Salim Al Harthy',
    'NO: Kari Berg',
  ],
  [
    'On March 11, an online meeting of Deputy Minister of Trade of Oman Salim Al Harthy with Norwegian State Secretary Kari Berg was held.',
    'OM: Salim Al Harthy',
    'NO: Kari Berg',
  ],
  [
    'On March 11, a telephone conversation took place between the Deputy Minister of Trade of Oman Salim Al Harthy and the State Secretary of Norway Kari Berg.',
    'OM: Salim Al Harthy',
    'NO: Kari Berg',
  ],
  [
    'On March 11, the Minister of Trade of Oman Salim Al Harthy had a telephone conversation with the State Secretary of Norway Kari Berg.',
    'OM: Salim Al Harthy',
    'NO: Kari Berg',
  ],
  // what they said of the meeting of others
  [
    'On March 11, Norwegian and Omani officials met in Oslo. They welcomed a meeting of Minister Salim Al Harthy of Oman with Minister Kari Berg of Norway that was held in May.',
    'NO: nobody',
    'OM: nobody',
  ],
]);

describe('days and numbers above the text', () => {
  const knowledge = compileKnowledge();
  const told = 'The IV Meeting of the Norway-Chile Ocean Commission took place in Santiago on 1 August 2024.';
  for (const [head, day] of [
    ['IV Meeting of the Norway-Chile Ocean Commission\n\nPublished in Aug 02, 2024 06:15 PM', '2024-08-02'],
    [
      'Brussels, 2 August 2024\n6754/24 (Presse 40)\n\nFourth Meeting of the Norway-Chile Ocean Commission',
      '2024-08-02',
    ],
    // a round that was published is no day of issue
    ['IV Meeting of the Norway-Chile Ocean Commission\n\nPublished in two languages', '-'],
  ] as const)
    it(head, () => {
      const release = readRelease(`${head}\n\n${told}\n`, {
        fileName: 'note.txt',
        format: 'text',
        knowledge,
      });
      deepEqual(
        [release.issued?.date ?? '-', ...eventLines(release)],
        [day, 'NO+CL 4 “Ocean Commission” 2024-08-01 Santiago held'],
      );
    });
});

const led = `${talks} They were chaired by State Secretary Kari Berg of Norway and Undersecretary Salim Al Harthy of Oman.`;

checkTold('what is like leading, and is not', delegationLines, [
  [
    'The head of the Omani delegation was received by Foreign Minister Jens Lie of Norway, and the consultations of Norway and Oman were chaired by State Secretary Kari Berg of Norway and Undersecretary Salim Al Harthy of Oman.',
    'NO: Jens Lie & Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    `${led} On the Norwegian side, Ambassador Jens Lie is leading efforts to open a port office.`,
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
  [
    `${talks} State Secretary Kari Berg of Norway chaired the talks; on the Omani side, Ambassador Salim Al Harthy attended.`,
    'NO: Kari Berg',
    'OM: nobody + Salim Al Harthy',
  ],
  [
    'A meeting between the ports agencies of Norway and Oman took place in Oslo on March 11, attended by Ambassador Jens Lie of Norway and Ambassador Khalid Said of Oman.',
    'NO: nobody + Jens Lie',
    'OM: nobody + Khalid Said',
  ],
]);

checkTold('who speaks with students has met nobody', eventLines, [
  [
    'U.S. Secretary of State Ada Roe had a conversation with students at Oslo University. On March 11, she met Norwegian Foreign Minister Kari Berg in Oslo.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
]);

checkTold('what the talks were preceded by, and what they preceded', referenceLines, [
  [`The signing was preceded by a meeting between the two ministers in Oslo on March 11.`],
  [`${talks} It was their first meeting since spring 2018.`, 'previous - 2018 -'],
]);

checkTold('a line of prose that begins with a state', delegationLines, [
  [
    `${talks} A fund was set up to help those who invest in\nOman: Kari Berg, State Secretary, led the Norwegian delegation and\nSalim Al Harthy, Undersecretary, led the Omani one.`,
    'NO: Kari Berg',
    'OM: Salim Al Harthy',
  ],
]);
