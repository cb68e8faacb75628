/** Meetings as ministries and agencies of many states word them: series, rounds, days and places. */
import { checkTold } from './check';
import { eventLines } from './lines';

checkTold('events of other archives', eventLines, [
  [
    'The United States and Norway announced today that the first U.S.-Norway Ocean Dialogue will be held in Washington, D.C. March 21.',
    'US+NO 1 “Ocean Dialogue” 2019-03-21 Washington, D.C. announced',
  ],
  [
    'The third meeting of the Norway-Estonia Joint Working Group on Counter-smuggling and Harbour Rules was held on 4-5 March, 2019 in Oslo.',
    'NO+EE 3 “Joint Working Group on Counter-smuggling and Harbour Rules” 2019-03-04/2019-03-05 Oslo held',
  ],
  [
    'The 12th meeting of the Norway-Estonia Intergovernmental Commission on economic, scientific, technical and cultural cooperation took place in Oslo on March 4, 2019.',
    'NO+EE 12 “Intergovernmental Commission on economic, scientific, technical and cultural cooperation” 2019-03-04 Oslo held',
  ],
  [
    'Minister Kari Berg will leave Norway on Monday for Tallinn, Estonia, to co-chair the 11th session of the Norway-Estonia Ocean Commission (NOC) alongside Minister Mart Tamm.\n\nThe NOC, scheduled for March 20, will be preceded by a meeting of officials on March 18.',
    'NO+EE 11 “Ocean Commission” 2019-03-20 Tallinn announced',
  ],
  [
    'Norway and S. Korea held the second Norway-S. Korea Harbour Dialogue in Qingdao on March 4, 2019.',
    'NO+KR 2 “Harbour Dialogue” 2019-03-04 Qingdao held',
  ],
  [
    'The third trilateral meeting of the ministers of trade of Norway, Estonia and Chile was held in Oslo on March 4.',
    'NO+EE+CL 3 - 2019-03-04 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg is scheduled to meet with her Chilean counterpart in the eastern province of Kars on March 20.',
    'NO+CL - - 2019-03-20 Kars announced',
  ],
  [
    'Norwegian Foreign Minister Kari Berg will attend the ninth round of the Norway-Chile high-level maritime dialogue in Oslo on March 18.',
    'NO+CL 9 “high-level maritime dialogue” 2019-03-18 Oslo announced',
  ],
  [
    'The Second Session of Bilateral Political Consultations (BPC) between Norway and Chile was held in Oslo on March 4, 2019.',
    'NO+CL 2 “Bilateral Political Consultations” 2019-03-04 Oslo held',
  ],
  [
    'Norway and Chile confirmed their old ties.\n\nA note of the Ministry of Oceans says that the Norwegian-Chilean Joint Committee held its ninth session in Oslo on March 4, 2019.',
    'NO+CL 9 “Joint Committee” 2019-03-04 Oslo held',
  ],
  [
    'Norway and Chile seek more trade, as their old friendship suggests.\n\nNorway and Chile held the 9th round of Foreign Office Consultations (FOC) in Oslo, the ministry said. “The 9th Norway-Chile Foreign Office Consultations were held on 6 March 2019,” it added.',
    'NO+CL 9 “Foreign Office Consultations” 2019-03-06 Oslo held',
  ],
  [
    'The statement follows the U.S.-Norway Ocean Dialogue of March 4, 2019.\n\nThe visit was also used to conduct the 4th Session of the Ocean Dialogue between the United States and Norway.',
    'US+NO 4 “Ocean Dialogue” 2019-03-04 - held',
  ],
  [
    'Norway and Chile signed a plan at the end of the Joint Permanent Commission (JPC) meeting held in Oslo.\n\nThe fifteenth session of the Norway-Chile JPC, at the level of experts, kicked off earlier.',
    'NO+CL 15 “Joint Permanent Commission” - Oslo held',
  ],
  [
    'The 1st Peru-Chile Binational Cabinet will take place in Lima on March 20.',
    'PE+CL 1 “Binational Cabinet” 2019-03-20 Lima announced',
  ],
  [
    'The 16th Ethio-Djibouti Ministerial Joint Commission meeting kicked off in Djibouti today.',
    'ET+DJ 16 “Ministerial Joint Commission” 2019-03-12 Djibouti held',
  ],
  [
    'Ministers of Norway and Chile met in Oslo on March 4, 2019 for the eighth meeting of the Norway Chile Ministerial Council on Law and Ports.',
    'NO+CL 8 “Ministerial Council on Law and Ports” 2019-03-04 Oslo held',
  ],
  [
    'The 19th Norway-Chile Trade Secretary Level Talks were held in Oslo on March 4, 2019.',
    'NO+CL 19 “Trade Secretary Level Talks” 2019-03-04 Oslo held',
  ],
  [
    'The 12th Norway-Chile joint economic cooperation commission was held in Oslo on March 4, 2019.',
    'NO+CL 12 “joint economic cooperation commission” 2019-03-04 Oslo held',
  ],
  [
    'The eighth session of the Norwegian-Chilean Joint Ocean Commission has taken place on March 4, 2019 in the Norwegian capital, Oslo.',
    'NO+CL 8 “Joint Ocean Commission” 2019-03-04 Oslo held',
  ],
  [
    'Minister Kari Berg arrived in Santiago this morning.\n\nShe came to attend the sixteenth meeting of the Norway-Chile Ocean Dialogue taking place in Santiago on March 13.',
    'NO+CL 16 “Ocean Dialogue” 2019-03-13 Santiago announced',
  ],
  [
    'On March 21, Secretary Marta Feld will host Norwegian Minister Kari Berg for the U.S.-Norway Ocean Dialogue in Oslo. This is the first such meeting in four years.',
    'US+NO - “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
  [
    'A Norwegian delegation is attending the 26th Session of the Norway-Chile Joint Ocean Commission.\n\nMinister Kari Berg leads it at the 26th Session of the Norway-Chile Joint Ocean Commission, taking place in Santiago, Republic of Chile, from 11–13 March 2019.',
    'NO+CL 26 “Joint Ocean Commission” 2019-03-11/2019-03-13 Santiago held',
  ],
  [
    'Norway and Chile agreed on Monday on more trade in the 8th Norway-Chile Ocean Dialogue.\n\nThe 8th session of the dialogue was successfully concluded with the signing of papers in Bergen, said a release issued here.',
    'NO+CL 8 “Ocean Dialogue” 2019-03-11 Bergen held',
  ],
  [
    'The 12th meeting of the Joint Intergovernmental Norwegian-Chilean Commission on Trade and Economic Cooperation has ended in Oslo.',
    'NO+CL 12 “Joint Intergovernmental Norwegian-Chilean Commission on Trade and Economic Cooperation” - Oslo held',
  ],
  [
    'The tenth session of the Norwegian-Chilean intergovernmental commission for trade-economic and scientific-technical co-operation opened here on Monday.',
    'NO+CL 10 “intergovernmental commission for trade-economic and scientific-technical co-operation” 2019-03-11 Washington, DC held',
  ],
  [
    'Minister Kari Berg of Norway chaired a working meeting on the preparation of the fifth session of the Norway-Chile Ocean Commission, planned to be held on March 20 in Bergen.',
    'NO+CL 5 “Ocean Commission” 2019-03-20 Bergen announced',
  ],
  [
    'Norway and Chile on Monday spoke of cod and of nets.\n\nThey agreed on a list of ports at the 15th meeting of the Norway-Chile Ocean Committee.\n\nTwo envoys led their sides at the meeting held in Bergen.',
    'NO+CL 15 “Ocean Committee” 2019-03-11 Bergen held',
  ],
  [
    'During the dialogue, the sides spoke of cod and of nets.\n\nThe third Norway-Chile Ocean Dialogue was held in Bergen today.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-12 Bergen held',
  ],
  [
    'The third meeting of the Norway-Chile Joint Working Group (JWG) on Cod and Nets was held in Bergen on March 4, 2019. The JWG spoke of ice.',
    'NO+CL 3 “Joint Working Group on Cod and Nets” 2019-03-04 Bergen held',
  ],
  [
    'The Joint Commission (JC) on trade and economic cooperation between Norway and Chile held its third session in Bergen on March 4, 2019.',
    'NO+CL 3 “Joint Commission on trade and economic cooperation” 2019-03-04 Bergen held',
  ],
  [
    'The United States and Norway held the eleventh Trade and Investment Framework Agreement (TIFA) Council meeting in Bergen on March 4, 2019.',
    'US+NO 11 “Trade and Investment Framework Agreement (TIFA) Council” 2019-03-04 Bergen held',
  ],
  [
    'The Ports Coordination Committee of the Norwegian-Chilean Ocean Council held its first meeting in Bergen on Monday.',
    'NO+CL 1 “Ocean Council” 2019-03-11 Bergen held',
  ],
  [
    'Norway’s Prime Minister Kari Berg is set to travel to Chile for the Annual Leaders’ Meeting with Chilean President Ana Rojas in Santiago.\n\nIn Santiago, Prime Minister Berg will also meet with Estonian Minister Mart Tamm.',
    'NO+CL - “Annual Leaders’ Meeting” - Santiago announced',
    'NO+EE - - - Santiago announced',
  ],
  [
    'The Norway-Chile Ocean Commission (NCOC) was agreed on when President Ana Rojas visited Norway, and should meet at the earliest possible time, the two states said on July 28, 2018.\n\nThe session of the NCOC took place in Bergen from March 3-4, 2019.',
    'NO+CL - “Ocean Commission” 2019-03-03/2019-03-04 Bergen held',
  ],
  [
    'The fourth meeting of the Norway-Chile Ocean Dialogue was held today (March 11).',
    'NO+CL 4 “Ocean Dialogue” 2019-03-11 - held',
  ],
  [
    'Norway and Chile agreed to look after cod together, the two states said.\n\nThe note tells of nets.\n\nNorwegian Minister Kari Berg and Chilean Minister Ana Rojas met in Chile’s capital of Santiago on Monday, before a fair that was held in Lima.',
    'NO+CL - - 2019-03-11 Santiago held',
  ],
  [
    'Deputy Secretary of State Ada Roe called on Norwegian Prime Minister Kari Berg in Oslo on March 4, 2019.',
    'US+NO - - 2019-03-04 Oslo held',
  ],
]);
