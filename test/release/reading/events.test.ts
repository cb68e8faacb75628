/** The meetings that a release is about. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import type { Release } from '../../../server/src/release/model';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { eventLines } from './lines';

const knowledge = compileKnowledge();

checkTold('events', eventLines, [
  [
    'The 2019 U.S.-Norway Ocean Dialogue was held in Oslo on March 4. It was the second such meeting.',
    'US+NO 2 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Ocean Dialogue was held at the Nobel Institute, Oslo, on March 4, 2019.',
    'US+NO - “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Oslo hosted the third U.S.-Norway Ocean Dialogue on March 4, 2019.',
    'US+NO 3 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The third U.S.-Singapore Ocean Dialogue was held in Singapore on March 4, 2019.',
    'US+SG 3 “Ocean Dialogue” 2019-03-04 Singapore held',
  ],
  [
    'On March 4, 2019, Norwegian Foreign Minister Kari Berg made an official visit to the United States. During the visit, Secretary Marta Feld and Minister Berg met as part of the U.S.-Norway Ocean Dialogue.',
    'US+NO - “Ocean Dialogue” 2019-03-04 - held',
  ],
  [
    'On March 4, Norway hosted the first U.S.-Norway Ocean Dialogue, following the plan announced at the Geneva Trade Summit in August.',
    'US+NO 1 “Ocean Dialogue” 2019-03-04 - held',
  ],
  [
    'The United States and Norway held the 21st meeting of the U.S.-Norway Working Group on Ports and the 7th Harbour Dialogue on March 4 in Oslo.',
    'US+NO 21 “Working Group on Ports” 2019-03-04 Oslo held',
    'US+NO 7 “Harbour Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Ocean Dialogue was held in Oslo on March 4, 2019. The 5th U.S.-Norway Harbour Dialogue was held on March 5, 2019 in Bergen.',
    'US+NO - “Ocean Dialogue” 2019-03-04 Oslo held',
    'US+NO 5 “Harbour Dialogue” 2019-03-05 Bergen held',
  ],
  [
    'Secretary Marta Feld and Norwegian Minister Kari Berg met yesterday at the State Department and spoke of ports.',
    'US+NO - - 2019-03-11 Department of State held',
  ],
  [
    'Officials of the United States, Kazakhstan and Uzbekistan held a meeting of the C5+1 diplomatic platform in Astana on March 4.',
    'US+KZ+UZ - “C5+1” 2019-03-04 Astana held',
  ],
  [
    'Norway and Estonia have agreed to go on with their work. This is told by a statement issued after the 7th Norway-Estonia Ocean Dialogue held on Monday in Oslo.',
    'NO+EE 7 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The United States and Kazakhstan held the Maritime Dialogue on March 11, 2019 and discussed investment in the Kazakh capital market.',
    'US+KZ - “Maritime Dialogue” 2019-03-11 - held',
  ],
  [
    'The third meeting of the Norway-Chile Joint Council was held in Luxembourg on March 4, 2019.',
    'NO+CL 3 “Joint Council” 2019-03-04 Luxembourg held',
  ],
  [
    'Norwegian Foreign Minister Liv Dahl met with Foreign Minister Juan Rojas of Chile in Singapore on March 4, 2019.',
    'NO+CL - - 2019-03-04 Singapore held',
  ],
  [
    'Secretary of State Ada Roe met with Foreign Minister Juan Rojas of Chile in Luxembourg on March 4, 2019.',
    'US+CL - - 2019-03-04 Luxembourg held',
  ],
  [
    'Norwegian Foreign Minister Liv Dahl met with Foreign Minister Mei Tan in Singapore on March 4, 2019.',
    'NO+SG - - 2019-03-04 Singapore held',
  ],
  [
    'Norwegian Foreign Minister Liv Dahl met with Luxembourg Foreign Minister Marc Weber in Oslo on March 4, 2019.',
    'NO+LU - - 2019-03-04 Oslo held',
  ],
  ['Norway and Chile held talks in Panama on March 4, 2019.', 'NO+CL - - 2019-03-04 - held'],
  [
    'The United States and Singapore met virtually for the Maritime Dialogue on March 11, 2019 and welcomed new data centers in Singapore.',
    'US+SG - “Maritime Dialogue” 2019-03-11 - held',
  ],
  [
    'The United States and Singapore held the Maritime Dialogue on March 11, 2019 and welcomed new data centers in Singapore.',
    'US+SG - “Maritime Dialogue” 2019-03-11 - held',
  ],
  [
    'The United States and Kazakhstan held the Maritime Dialogue on March 11, 2019 in the Kazakh capital.',
    'US+KZ - “Maritime Dialogue” 2019-03-11 Astana held',
  ],
  [
    'The United States and Kazakhstan held the Maritime Dialogue on March 11, 2019 and discussed investment in the Kazakh capital and labor markets.',
    'US+KZ - “Maritime Dialogue” 2019-03-11 - held',
  ],
  [
    'The United States and Kazakhstan held the Maritime Dialogue in the Kazakh capital earlier this week, on March 11, 2019.',
    'US+KZ - “Maritime Dialogue” 2019-03-11 Astana held',
  ],
  [
    'The United States and Singapore held the Maritime Dialogue on March 11, 2019, at the Ministry of Foreign Affairs in Singapore.',
    'US+SG - “Maritime Dialogue” 2019-03-11 Singapore held',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in the Norwegian capital on March 4, 2019.',
    'US+NO 3 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Deputy Minister Kari Berg of Norway and Deputy Minister Jaan Tamm of Estonia co-chaired the fifth political consultation in Oslo on March 4.',
    'NO+EE 5 “political consultation” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Ocean Dialogue took place in Oslo. During Secretary Marta Feld’s visit to Norway on August 9-10, 2018, the sides agreed to meet.',
    'US+NO - “Ocean Dialogue” - Oslo held',
  ],
  [
    'Secretary of State Marta Feld met with Norwegian Foreign Minister Kari Berg in Oslo on March 9 and with Estonian Foreign Minister Jaan Tamm in Tallinn on March 10.',
    'US+NO - - 2019-03-09 Oslo held',
    'US+EE - - 2019-03-10 Tallinn held',
  ],
  [
    'Secretary of State Marta Feld met separately today with Foreign Minister Kari Berg of Norway and Foreign Minister Jaan Tamm of Estonia.',
    'US+NO - - 2019-03-12 - held',
    'US+EE - - 2019-03-12 - held',
  ],
  [
    'Secretary of State Marta Feld will travel to Nairobi and Kigali March 20-23, where she will meet with the foreign ministers.',
    'US+KE - - - Nairobi announced',
    'US+RW - - - Kigali announced',
  ],
  [
    'Foreign Minister Kari Berg of Norway will visit Tallinn on 20 March and meet Foreign Minister Jaan Tamm.',
    'NO+EE - - 2019-03-20 Tallinn announced',
  ],
  [
    'Norway and Japan held the third “2+2” Dialogue in Oslo on March 9.',
    'NO+JP 3 “2+2” 2019-03-09 Oslo held',
  ],
  [
    'Norway and Japan held a two-plus-two ministerial meeting in Oslo on March 9.',
    'NO+JP - “two-plus-two” 2019-03-09 Oslo held',
  ],
  [
    'The third two-plus-two dialogue between Norway and Japan was held in Oslo on March 9.',
    'NO+JP 3 “two-plus-two dialogue” 2019-03-09 Oslo held',
  ],
  [
    'On March 11, Norway and Estonia held the first Harbour Dialogue to be hosted by Estonia.',
    'NO+EE - “Harbour Dialogue” 2019-03-11 - held',
  ],
  [
    'On March 11, Norway and Estonia held the first Harbour Dialogue of the year in Oslo.',
    'NO+EE - “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. The ministers intend to launch a Norway-Estonia Forest Trade Dialogue.',
    'NO+EE - - 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They welcomed the launch of the Nordic Harbour Forum.',
    'NO+EE - - 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They discussed the Baltic Summit in June and trade.',
    'NO+EE - - 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They underlined the weight of the April 9 Harbour Security Conference in Tallinn.',
    'NO+EE - - 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They will deepen bilateral dialogue and cooperation.',
    'NO+EE - - 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. They look forward to the APEC Economic Leaders’ Week in Lima in November.',
    'NO+EE - - 2019-03-11 Oslo held',
  ],
  [
    'On March 11, 2019, Norway and Estonia met in Oslo. The ministers co-chaired the third Norway-Estonia Harbour Dialogue.',
    'NO+EE 3 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The United States will take action to hold Norland accountable. We stand with our ally, Estonia, and urge Russia to stop.',
  ],
  ['We welcome the arrival of a senior Finnish delegation to Oslo, Norway. We commend Norway for its role.'],
  [
    'National Security Advisor Marta Feld and a delegation of officials traveled to Norway on March 9 to meet with government officials and others.\n\nDuring meetings with President Kari Berg and Foreign Minister Ola Sund, Ms. Feld reinforced the weight of trade.',
    'US+NO - - 2019-03-09 - held',
  ],
  [
    'On March 9, National Security Advisor Marta Feld traveled to Norway and Estonia. In Norway, Ms. Feld met with President Kari Berg. In Estonia, Ms. Feld met with President Jaan Tamm.',
    'US+NO - - 2019-03-09 - held',
    'US+EE - - 2019-03-09 - held',
  ],
  [
    'From March 9-11, Coordinator Marta Feld traveled to Norway to participate in the Nordic Harbour Forum where she met with many. Ms. Feld met with Norwegian officials.',
    'US+NO - - - - held',
  ],
  [
    'On March 10, 2019, General Secretary of the Communist Party of Vietnam Central Committee Tran Van Minh and President of the United States Aldo Brandt met in Hanoi.',
    'VN+US - - 2019-03-10 Hanoi held',
  ],
  [
    'Norway and Estonia held the first-ever round of negotiations in Oslo on May 2, 2022.',
    'NO+EE 1 - 2022-05-02 Oslo held',
  ],
  [
    'On Monday, March 11, the United States and Norway held the inaugural U.S.-Norway Cyber Dialogue in Oslo.',
    'US+NO 1 “Cyber Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The United States and Norway will hold the third U.S.-Norway Cyber Dialogue in Oslo on March 21-22, 2019.',
    'US+NO 3 “Cyber Dialogue” 2019-03-21/2019-03-22 Oslo announced',
  ],
  [
    'The 4th U.S. – Pakistan Counterterrorism Dialogue took place in Islamabad, March 4–5, 2019.',
    'US+PK 4 “Counterterrorism Dialogue” 2019-03-04/2019-03-05 Islamabad held',
  ],
  [
    'On February 28 and March 1, 2019, the United States and the Republic of Korea met in Seoul for the second Cyber Policy Consultations.',
    'US+KR 2 “Cyber Policy Consultations” 2019-02-28/2019-03-01 Seoul held',
  ],
  [
    'Today in Washington, DC, the United States hosted Argentina for the first Cyber Policy Working Group.',
    'US+AR 1 “Cyber Policy Working Group” 2019-03-12 Washington, DC held',
  ],
  [
    'The United States, Japan, and Australia held the Trilateral Space Dialogue in Canberra on March 11, 2019.',
    'US+JP+AU - “Trilateral Space Dialogue” 2019-03-11 Canberra held',
  ],
  [
    'The U.S.-EU Cyber Dialogue was held in Brussels on March 11, 2019.',
    'US+EU - “Cyber Dialogue” 2019-03-11 Brussels held',
  ],
  [
    'The United States and Norway are scheduled to hold the U.S.-Norway Cyber Dialogue on April 3, 2019, in Oslo.',
    'US+NO - “Cyber Dialogue” 2019-04-03 Oslo announced',
  ],
  [
    'India and the United States convened the fifth in the series of the India-U.S. Space Working Group virtually on March 7, 2019.',
    'IN+US 5 “Space Working Group” 2019-03-07 - held',
  ],
  [
    'Secretary of State Joan Marlowe met with Norwegian Foreign Minister Ingrid Solheim on March 11, 2019, in Oslo.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  [
    'Secretary of State Joan Marlowe met with Norwegian Foreign Minister Ingrid Solheim at the White House on March 11, 2019.',
    'US+NO - - 2019-03-11 White House held',
  ],
  [
    'Secretary of State Joan Marlowe met with Norwegian Foreign Minister Ingrid Solheim on March 11, 2019, on the margins of the G20 Summit in Osaka.',
    'US+NO - - 2019-03-11 Osaka held',
  ],
  [
    'Coordinator Marta Feld will lead a U.S. delegation to Oslo on March 21, 2019, to launch the U.S.-Norway Ocean Dialogue.',
    'US+NO - “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
  [
    'Vice President Joan Marlowe spoke today with Prime Minister Ingrid Solheim of Norway. They looked ahead to the June meeting in Helsinki.',
    'US+NO - - 2019-03-12 - held',
  ],
  [
    'Secretary of State Joan Marlowe met with Norwegian Foreign Minister Ingrid Solheim in Oslo on March 11, 2019, on the sidelines of the NATO Summit.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  [
    'The United States and Kenya launched the U.S.-Kenya Ocean Working Group on March 11 in Nairobi. They will meet twice a year, with the next meeting in Washington in 2020.',
    'US+KE - “Ocean Working Group” 2019-03-11 Nairobi held',
  ],
  [
    'The United States and Norway will hold the third U.S.-Norway Ocean Dialogue in Oslo on March 21, 2019. The sides will speak of harbors, of ice, of the rules that hold for ships on the high seas, of what the coast needs in the coming years, and of how both can share what their stations measure from day to day. For more information, contact press@ministry.example.',
    'US+NO 3 “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
  [
    'The Quad Senior Ocean Group held its third meeting in Sydney on March 11, 2019.',
    'AU+IN+JP+US 3 “Senior Ocean Group” 2019-03-11 Sydney held',
  ],
  [
    'Officials of Norway and the United States met in Oslo on March 7 for annual ocean consultations, the twelfth in the series.',
    'NO+US 12 “ocean consultations” 2019-03-07 Oslo held',
  ],
  [
    'The U.S.-Norway Ocean Dialogue met for the fourth time in Oslo on March 7, 2019.',
    'US+NO 4 “Ocean Dialogue” 2019-03-07 Oslo held',
  ],
  [
    'The United States and Norway met in Oslo on March 7, 2019, for Round 3 of the Ocean Consultations.',
    'US+NO 3 “Ocean Consultations” 2019-03-07 Oslo held',
  ],
  [
    'The U.S.-Norway Working Group on 5G, announced during President Aldo Brandt’s visit on April 3, 2018, met in Oslo on March 7, 2019.',
    'US+NO - “Working Group on 5G” 2019-03-07 Oslo held',
  ],
  [
    'The U.S.-Norway Ocean Dialogue, the sixth since its inception in 2009, was held in Oslo on March 7, 2019.',
    'US+NO 6 “Ocean Dialogue” 2019-03-07 Oslo held',
  ],
  [
    'The United States and Norway held the U.S.-Norway Cyber Dialogue today, March 11th, by video.',
    'US+NO - “Cyber Dialogue” 2019-03-11 - held',
  ],
  [
    'The United States and Norway will hold the U.S.-Norway Cyber Dialogue in Oslo from March 11 to 12, 2019.',
    'US+NO - “Cyber Dialogue” 2019-03-11/2019-03-12 Oslo announced',
  ],
  [
    'The United States and Norway held the U.S.-Norway Cyber Dialogue on March 11. Marta Feld, Director at the Department of Defense, represented the United States.',
    'US+NO - “Cyber Dialogue” 2019-03-11 - held',
  ],
  [
    'The United States and Norway will hold the U.S.-Norway Cyber Dialogue on March 21 at the Annex located at 12 Quay Street NW, Washington, DC.',
    'US+NO - “Cyber Dialogue” 2019-03-21 Washington, DC announced',
  ],
  [
    'Oslo and Washington have agreed to launch a Cyber Policy Dialogue and held its first meeting today in Oslo.',
    'NO+US 1 “Cyber Policy Dialogue” 2019-03-12 Oslo held',
  ],
  [
    'The United States and Norway held the fourth session of their Joint Harbor Committee in Oslo on March 11.',
    'US+NO 4 “Joint Harbor Committee” 2019-03-11 Oslo held',
  ],
  [
    'Assistant Secretary for Harbors Marta Feld spoke of her trip.\n\nShe came home after leading the U.S. delegation in the Bilateral Harbor Dialogue with the Government of Norway on March 7, 2019.',
    'US+NO - “Bilateral Harbor Dialogue” 2019-03-07 - held',
  ],
  [
    'The United States and Norway held the U.S.-Norway Cyber Dialogue on March 11. This is the first iteration of the dialogue under the new Administration.',
    'US+NO - “Cyber Dialogue” 2019-03-11 - held',
  ],
  [
    'Norway and Chile held human rights consultations in Oslo on March 11, 2019.',
    'NO+CL - “human rights consultations” 2019-03-11 Oslo held',
  ],
  [
    'Norway and Chile spoke of courts during the 14th round of the annual dialogue on human rights in Oslo on March 11, 2019.',
    'NO+CL 14 “dialogue on human rights” 2019-03-11 Oslo held',
  ],
  [
    'Foreign Minister Kari Berg on Monday departed for a two-day visit to Chile to participate in the second round of the Norway-Chile Harbour Dialogue.\n\nShe would lead the Norwegian side in the Dialogue to be held in Santiago.',
    'NO+CL 2 “Harbour Dialogue” - Santiago announced',
  ],
  [
    'Foreign Minister Kari Berg on Monday arrived in Santiago to attend the second meeting of the Norway-Chile Harbour Dialogue.',
    'NO+CL 2 “Harbour Dialogue” - Santiago announced',
  ],
  [
    'Adam Kersey, Director, at a desk\n\nOfficials of the United States, Japan and Norway met in Oslo on March 7, 2019, for the fourth session of their Trilateral Harbour Working Group.',
    'US+JP+NO 4 “Trilateral Harbour Working Group” 2019-03-07 Oslo held',
  ],
  [
    'Trade Deputy Minister Kari Berg is on an official visit to Chile.\n\nThe Deputy Minister is expected to co-chair the 12th Norway-Chile Harbour Dialogue with her Chilean counterpart, Vice Minister of the Ministry of Trade Ana Rojas.',
    'NO+CL 12 “Harbour Dialogue” - - announced',
  ],
  [
    'Secretary Kari Berg of Norway and Secretary Mei Tan of Singapore co-chaired the seventh Norway-Singapore Harbour Consultations (NSHC) in Singapore on March 11, 2019.',
    'NO+SG 7 “Harbour Consultations” 2019-03-11 Singapore held',
  ],
  [
    'The United States and Norway held the Ocean Dialogue on March 11. It built on a summit where both met for the first time in more than a decade.',
    'US+NO - “Ocean Dialogue” 2019-03-11 - held',
  ],
  [
    'The United States and Norway held the Ocean Dialogue on March 11. They spoke of the outcomes of the 2018 Ocean Dialogue in Bergen.',
    'US+NO - “Ocean Dialogue” 2019-03-11 - held',
  ],
  [
    'President Nora Whitcombe today announced the designation of a Presidential Delegation to Norway to attend the Inauguration of Kari Berg on Saturday, March 16, 2019. Jonas Hale, United States Ambassador to the Kingdom of Norway, will attend the Inauguration in Oslo.',
    'US+NO - - 2019-03-16 Oslo announced',
  ],
]);

/** The title alone counts the round: the text says only that the sides met. */
const titled = (title: string, text: string): Release =>
  readRelease(`Media Note\nWashington, DC\nMarch 12, 2019\n\n${title}\n\n${text}\n`, {
    fileName: 'note.txt',
    format: 'text',
    knowledge,
  });

/** Without a day of issue, a day that lacks its year stays open before the text tells one. */
describe('a meeting whose day lacks its year', () => {
  it('has no day', () => {
    const text =
      'The Department of State will host the first U.S.-Norway Ocean Dialogue on May 7-8. The Presidents established it on August 27, 2018. On May 7, the ministers will meet.';
    deepEqual(eventLines(readRelease(text, { fileName: 'note.txt', format: 'text', knowledge })), [
      'US+NO 1 “Ocean Dialogue” - - announced',
    ]);
  });
});

describe('a format that is called a platform', () => {
  it('is the same series without the word', () => {
    const front = 'Officials of the United States, Kazakhstan and Uzbekistan held a meeting of the';
    for (const name of ['C5+1', 'C5+1 diplomatic platform', 'C5+1 Diplomatic Platform'])
      deepEqual(
        titled('Note', `${front} ${name} in Astana on March 4.`).events.map(({ series, seriesKey }) => [
          series,
          seriesKey,
        ]),
        [['C5+1', 'c5 1']],
      );
  });
});

describe('events that the title names', () => {
  for (const [title, text, line] of [
    [
      'Fifth U.S.-Norway Ocean Consultations',
      'On March 7, the United States and Norway met in Oslo.',
      'US+NO 5 “Ocean Consultations” 2019-03-07 Oslo held',
    ],
    [
      'Inaugural Meeting of the U.S.-Norway Working Group on Ports',
      'The working group met in Oslo on March 7, 2019.',
      'US+NO 1 “Working Group on Ports” 2019-03-07 Oslo held',
    ],
    [
      'Joint Statement on the 3rd U.S.–Norway Ocean Dialogue',
      'The Governments of the United States and Norway held talks in Oslo on March 7.',
      'US+NO 3 “Ocean Dialogue” 2019-03-07 Oslo held',
    ],
  ] as const)
    it(title, () => {
      deepEqual(eventLines(titled(title, text)), [line]);
    });
});
