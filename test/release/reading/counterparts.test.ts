/** Whom the text calls somebody's counterparts, guests and hosts. */
import { checkTold } from './check';
import { delegationLines } from './lines';

checkTold('counterparts', delegationLines, [
  [
    'Assistant Secretary of State Marta Feld and Assistant Secretary of Defense Adam Kersey hosted their Norwegian counterparts, Ministry of Trade Undersecretary Kari Berg and Ministry of Defence Undersecretary Lars Haugland, for the second U.S.-Norway Ocean Dialogue on March 11, together with senior officials from both sides.',
    'US: Marta Feld & Adam Kersey',
    'NO: nobody + Kari Berg, Lars Haugland (Ministry of Trade, Ministry of Defence)',
  ],
  [
    'The Minister for Defence, Kari Berg, and the Minister for Trade, Lars Haugland, were hosted in Washington by U.S. Secretary of State, Marta Feld, and U.S. Secretary of Defense, Adam Kersey, for the second Norway-United States Ministerial Consultations on March 11.',
    'NO: nobody + Kari Berg, Lars Haugland',
    'US: Marta Feld & Adam Kersey',
  ],
  [
    'Deputy Secretary of State Marta Feld and Norwegian State Secretary for Trade Kari Berg inaugurated the U.S.-Norway Ocean Dialogue yesterday in Oslo.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'On March 11, the second meeting of the Japan-U.S.-Norway Ocean Working Group was held in Oslo.\n\nFrom the Japanese side, TANABE Kenji, Deputy Assistant Minister, Ministry of Foreign Affairs of Japan; from the U.S. side, Ms. Marta Feld, Deputy for Oceans, Department of State; and from the Norwegian side, Mr. Lars Haugland, Director-General for Ocean Affairs, Ministry of Foreign Affairs of Norway, and relevant officials participated.',
    'JP: nobody + TANABE Kenji (Ministry of Foreign Affairs)',
    'US: nobody + Marta Feld (Department of State)',
    'NO: nobody + Lars Haugland (Ministry of Foreign Affairs)',
  ],
  [
    'U.S. Assistant Secretary of State Marta Feld and Norwegian Permanent Secretary of Foreign Affairs Kari Berg led the U.S.-Norway Senior Officials Dialogue on March 11 in Oslo. U.S. Ambassador to Norway Adam Kersey and Norway’s Ambassador to the United States Lars Haugland were also in attendance, along with representatives of the Norwegian Ministry of Defence.',
    'US: Marta Feld + Adam Kersey',
    'NO: Kari Berg + Lars Haugland (Ministry of Defence)',
  ],
  [
    'On March 11, political consultations between the Foreign Ministries of Norway and Georgia were held in Tbilisi. The Norwegian side was headed by Political Director of the Ministry, Lars Haugland; the Georgian side by Deputy Minister Vakhtang Beridze.',
    'NO: Lars Haugland',
    'GE: Vakhtang Beridze',
  ],
  [
    'The United States and Norway held the fourth meeting of the U.S.-Norway Ocean Working Group on March 11 in Oslo. Under Secretary of State Marta Feld and Norwegian Minister of Trade Kari Berg presided.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'Norway and the United States will hold their annual Ocean Dialogue in Oslo this week, Foreign Minister Kari Berg says.\n\n“The U.S. delegation will be led by Assistant Secretary of State Marta Feld,” Ms. Berg says. The Norwegian side will be headed by Deputy Secretary Lars Haugland.',
    'NO: Lars Haugland',
    'US: Marta Feld',
  ],
  [
    'The United States and Norway held the second U.S.-Norway Ocean Dialogue in Oslo on March 11. Director Marta Feld of the Department of State and Director Kari Berg of the Norwegian Coast Guard co-chaired the dialogue, with the participation of Director Lars Haugland of the Norwegian Environment Agency.',
    'US: Marta Feld (Department of State)',
    'NO: Kari Berg + Lars Haugland (Coast Guard, Environment Agency)',
  ],
  [
    'The second Norway-Estonia Ocean Dialogue was held in Oslo on March 11.\n\nIt was attended by, among others, Ms. Kari Berg, Ambassador for Oceans, the Ministry of Foreign Affairs of Norway, together with officials from the Coast Guard, from the Norwegian side; and Mr. Jaan Tamm, Ambassador for Harbors, the Department of Foreign Trade, together with officials from the Department of Home Affairs, from the Estonian side.',
    'NO: nobody + Kari Berg (Ministry of Foreign Affairs, Coast Guard)',
    'EE: nobody + Jaan Tamm (Department of Foreign Trade, Department of Home Affairs) open',
  ],
  [
    'On March 11, the Governments of Estonia and the United States held the second U.S.-Estonia Ocean Dialogue. The Estonian side was headed by Jaan Tamm, Foreign Minister. Participating for the United States were Marta Feld, the State Department’s Coordinator for Oceans, and officials of the Departments of Defense and Homeland Security, and the FBI.',
    'EE: Jaan Tamm',
    'US: nobody + Marta Feld (Department of State, Department of Defense, Department of Homeland Security, Federal Bureau of Investigation)',
  ],
  [
    'Under Secretary of State Marta Feld and Norwegian Ministry of Trade Director Kari Berg will co-chair the U.S.-Norway Ocean Dialogue in Washington on March 21. Working sessions on energy, ports, and fish will be led by Assistant Secretaries Adam Kersey and Nora Whitcombe.',
    'US: Marta Feld',
    'NO: Kari Berg (Ministry of Trade)',
  ],
  [
    'Kari Berg, Minister of Foreign Affairs of Norway, and Marta Feld, Secretary of State of the United States, inaugurated the U.S.-Norway Ocean Dialogue on March 11. They were joined by Minister of Energy Lars Haugland and Energy Secretary Adam Kersey.',
    'US: Marta Feld + Adam Kersey',
    'NO: Kari Berg + Lars Haugland',
  ],
  [
    'The tenth session of the Norway-Estonia Ocean Commission was held in Oslo on March 11. The Norwegian side was led by the Minister of Trade, Ms Kari Berg, and the Estonian side by Foreign Minister Jaan Tamm. Minister Berg was accompanied by the Minister of Fisheries, Dr Lars Haugland, and senior officials from the Department of Harbors.',
    'NO: Kari Berg + Lars Haugland (Department of Harbors)',
    'EE: Jaan Tamm',
  ],
  [
    'The third session of the Norway-Estonia Ocean Commission was held in Oslo on March 11. The Norwegian delegation was led by Kari Berg, Minister of Trade, while the Estonian delegation was led by Jaan Tamm, Minister of Foreign Affairs. The meeting was preceded by a meeting of senior officials on March 10, co-chaired by Secretary Lars Haugland and State Minister Liis Saar.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The United States, Norway, and Japan held the first Trilateral Ocean Dialogue in Oslo on March 11. The Norwegian delegation was headed by Undersecretary Kari Berg. Deputy Director-General TANABE Kenji headed the Japanese Ministry of Defense delegation, while Deputy Assistant Secretary of Defense Marta Feld headed the U.S. Department of Defense delegation.',
    'US: Marta Feld (Department of Defense)',
    'NO: Kari Berg',
    'JP: TANABE Kenji (Ministry of Defense)',
  ],
  [
    'The third meeting of the Norway-Estonia Joint Working Group was held on March 11 at the headquarters of the Ministry of Foreign Affairs, co-chaired by Kari Berg, Norwegian Undersecretary for Trade, and Jaan Tamm, Estonian Minister of State.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
]);

const held = 'The second Norway-Estonia Ocean Dialogue was held in Oslo on March 11. ';

checkTold('what only resembles them', delegationLines, [
  [
    `${held}The consultations took place under the leadership of Deputy Minister Kari Berg of Norway and Deputy Minister Jaan Tamm of Estonia.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    `${held}The Dialogue, which was preceded by a meeting of experts, was co-chaired by Kari Berg, Deputy Minister of Trade of Norway, and Jaan Tamm, Deputy Minister of Trade of Estonia.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'On March 11, the second Norway-Estonia Ocean Dialogue was co-chaired by Kari Berg, Ambassador for Cyber Outreach of Norway, and Jaan Tamm, Director for Energy Storage of Estonia.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    `${held}The Norwegian delegation was led by Minister Kari Berg and included officials from the Ministry of Trade, who welcomed the proposals from the Estonian side.`,
    'NO: Kari Berg (Ministry of Trade)',
    'EE: nobody',
  ],
  [
    `${held}The plenary sessions on ports were led by Kari Berg, Deputy Minister of Trade of Norway, and Jaan Tamm, Deputy Minister of Trade of Estonia.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
]);

const metThree = (words: string): string =>
  `${words} between Norwegian Director General, Ambassador Kari Berg, and her counterparts from Chile and Estonia, Secretary General Ambassador Jaime Rojas and Permanent Secretary Jaan Tamm, respectively.`;
const three = ['NO: Kari Berg', 'CL: Jaime Rojas', 'EE: Jaan Tamm'] as const;

checkTold('counterparts of several states', delegationLines, [
  [metThree('The second Trilateral Ocean Consultations were held in Oslo on March 11'), ...three],
  [
    metThree(
      'The second Trilateral Ocean Consultations of Norway, Chile and Estonia were held in Oslo on March 11',
    ),
    ...three,
  ],
  [
    metThree(
      'The second Ocean Consultations at the level of deputy ministers of Norway, Chile and Estonia took place in Oslo on March 11',
    ),
    ...three,
  ],
  [metThree('Talks were held in Oslo on March 11'), ...three],
  [
    'Talks were held in Oslo on March 11 between Norwegian Minister Kari Berg, Chilean Minister Jaime Rojas and Estonian Minister Jaan Tamm.',
    ...three,
  ],
  // whose counterparts they are is told of another meeting
  [
    'The Norway-Chile Ocean Dialogue was held in Oslo on March 11. Norwegian Minister Kari Berg had called her counterparts from Estonia and Latvia, Jaan Tamm and Juris Ozols, in May.',
    'NO: nobody',
    'CL: nobody',
  ],
]);

checkTold('colleagues', delegationLines, [
  [
    'Norwegian Foreign Minister Kari Berg hosted her Estonian and Chilean colleagues Jaan Tamm and Ana Rojas in Bergen on March 11.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
    'CL: Ana Rojas',
  ],
  [
    'Norwegian Foreign Minister Kari Berg met her Estonian colleague, Jaan Tamm, in Bergen on March 11.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Norwegian Foreign Minister Kari Berg and Defence Minister Lars Dahl met with their Estonian colleagues in Bergen on March 11.',
    'NO: nobody + Kari Berg, Lars Dahl',
    'EE: nobody',
  ],
  // but not those of somebody's own side
  [
    'Secretary of Defense Ada Roe met with Norwegian Minister Kari Berg and her colleague General Nils Vik on March 11.',
    'US: Ada Roe',
    'NO: nobody + Kari Berg, Nils Vik',
  ],
  [
    'Secretary of State Ada Roe met with Norwegian Minister Kari Berg and her colleague Nils Vik on March 11.',
    'US: Ada Roe',
    'NO: nobody + Kari Berg, Nils Vik',
  ],
  [
    'Estonian Defence Minister Jaan Tamm and his colleague, Foreign Minister Nils Vik, met Chilean Minister Ana Rojas in Tallinn on March 11.',
    'EE: nobody + Jaan Tamm, Nils Vik',
    'CL: Ana Rojas',
  ],
  [
    'Secretary of State Ada Roe and her colleagues Secretary Jane Rowe and Secretary Mary Poole met with Norwegian Foreign Minister Kari Berg in Oslo on March 11.',
    'US: nobody + Ada Roe, Jane Rowe, Mary Poole',
    'NO: Kari Berg',
  ],
  [
    'Kari Berg and her colleague Foreign Minister Lars Dahl met with their Chilean counterparts in Oslo on March 11 for the Norway-Chile Ocean Dialogue.',
    'NO: nobody + Kari Berg, Lars Dahl',
    'CL: nobody',
  ],
]);

checkTold('those in front of whoever came from the other side', delegationLines, [
  [
    'Norwegian Minister Kari Berg hosted Chilean Minister Ana Rojas in Oslo on March 11. They were joined by the Minister for Ports, Lars Dahl, and Chile’s Secretary for Trade, Luis Soto.',
    'NO: Kari Berg + Lars Dahl',
    'CL: Ana Rojas + Luis Soto',
  ],
  [
    'Norwegian Minister Kari Berg hosted Chilean Minister Ana Rojas in Oslo on March 11. They were joined by Director Lars Dahl and Secretary Ola Lie, and from Chile by Secretary Luis Soto.',
    'NO: Kari Berg + Lars Dahl, Ola Lie',
    'CL: Ana Rojas + Luis Soto',
  ],
  // of one state
  [
    'Norwegian Minister Kari Berg hosted Chilean Minister Ana Rojas in Oslo on March 11. She was joined by Secretary Luis Soto and Ambassador Eva Paz of Chile.',
    'NO: Kari Berg',
    'CL: Ana Rojas + Luis Soto, Eva Paz',
  ],
]);
