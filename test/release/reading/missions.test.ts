/** Delegations that are sent to a ceremony, and meetings of leaders who are listed by country. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

checkTold('missions', eventLines, [
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Oslo, Norway, to pay respects upon the death of Prime Minister Kari Berg on March 16, 2019.',
    'US+NO - - 2019-03-16 Oslo announced',
  ],
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Norway to honor the late Kari Berg. The delegation will visit Oslo, Norway on Saturday, March 16, 2019.',
    'US+NO - - 2019-03-16 Oslo announced',
  ],
  [
    'On Thursday March 14, Secretary Ada Roe will host Foreign Minister Kari Berg of Norway at the White House.',
    'US+NO - - 2019-03-14 White House announced',
  ],
]);

checkTold('parties that are listed', eventLines, [
  [
    'Secretary Ada Roe hosted the forum today. She was joined by leaders from Norway, the European Commission, Japan, Estonia and Peru.',
    'US+NO+EU+JP+EE+PE - - 2019-03-12 - held',
  ],
  [
    'Secretary Ada Roe spoke today with Foreign Minister Kari Berg of Norway. They reviewed recent talks with their Japanese and Estonian counterparts.',
    'US+NO - - 2019-03-12 - held',
  ],
]);

checkTold('parties by their posts', eventLines, [
  [
    'We, the Foreign Ministers of Norway, Japan and Estonia and the Secretary of State of the United States of America met in Oslo on March 3, 2019, for the Ports Dialogue.',
    'NO+JP+EE+US - “Ports Dialogue” 2019-03-03 Oslo held',
  ],
]);

checkTold('two rounds in one sentence', eventLines, [
  [
    'The 19th meeting of the U.S.-Norway Working Group on Ports and the 5th session of the U.S.-Norway Harbour Dialogue concluded in Oslo on March 3, 2019.',
    'US+NO 19 “Working Group on Ports” 2019-03-03 Oslo held',
    'US+NO 5 “Harbour Dialogue” 2019-03-03 Oslo held',
  ],
]);

checkTold('who sends a delegation', eventLines, [
  [
    'A U.S. delegation led by Special Representative Ada Roe will travel to Asia to participate in a trilateral dialogue with Japan and the Republic of Korea on March 14 in Tokyo.',
    'US+JP+KR - “trilateral dialogue” 2019-03-14 Tokyo announced',
  ],
]);

checkTold('private persons', eventLines, [
  [
    'Secretary Ada Roe today convened a group of Norwegian business executives for a discussion on ports. They spoke of U.S.-Norway ties.',
  ],
  [
    'Secretary Ada Roe today met with Norwegian human rights activists to hear how the United States can support the Norwegian people.',
  ],
  [
    'Secretary Ada Roe today met with the Norwegian Prime Minister and business leaders in Oslo.',
    'US+NO - - 2019-03-12 Oslo held',
  ],
]);

checkTold('participants that are listed', delegationLines, [
  [
    'The Ministers of Norway, Iceland and Estonia held the Forum on Ports in Oslo on March 11.\n\nParticipants included:\n\n- Minister of Ports Kari Berg, Kingdom of Norway\n- Minister of Trade Jon Sund, Iceland\n- President Marta Feld, European Commission\n- Minister Jaan Tamm, Estonia\n- Secretary-General Ada Roe, United Nations',
    'NO: nobody + Kari Berg',
    'IS: nobody + Jon Sund',
    'EE: nobody + Jaan Tamm',
    'EU: nobody + Marta Feld (European Commission)',
  ],
  [
    'The Ministers of Norway and Iceland held the Forum on Ports in Oslo on March 11. Participants included: Minister of Ports Kari Berg, Norway; Minister of Trade Jon Sund, Iceland; Secretary Ada Roe, United States.',
    'NO: nobody + Kari Berg',
    'IS: nobody + Jon Sund',
    'US: nobody + Ada Roe',
  ],
]);

checkTold('who stands for a side', delegationLines, [
  [
    'The second U.S.-Norway Security Dialogue will be held in Washington on March 19, 2019. Secretary Ada Roe and Deputy Secretary Jane Sutter will host Norwegian State Councilor Lars Holm and Minister Kari Berg for the Dialogue.',
    'US: Ada Roe & Jane Sutter',
    'NO: nobody + Lars Holm, Kari Berg',
  ],
  [
    'The Norway-United States Ports Talks were held in Oslo on March 3, 2019. The Norwegian side was led by Lars Holm, Director for Ports, whereas Ada Roe, Head of Harbor Network for the North, Government of the United States, led the other delegation.',
    'NO: Lars Holm',
    'US: Ada Roe',
  ],
  [
    'The United States and Norway held talks on ports on March 7, 2019. Deputy Assistant Secretary of State for Ports Ada Roe, Deputy Assistant Secretary of Trade Jane Sutter, Deputy Director General for Ports, Norwegian Ministry of Trade, Torgeir Aasbu, and Deputy Director General for Piers, Norwegian Ministry of Works, Sigve Holmdal met by video.',
    'US: nobody + Ada Roe, Jane Sutter',
    'NO: nobody + Torgeir Aasbu, Sigve Holmdal (Ministry of Trade, Ministry of Works)',
  ],
  [
    'The Norway-U.S. Ports Talks were held in Oslo on March 3, 2019. Joint Secretary for Ports, Ministry of Trade, Torgeir Aasbu led the Norwegian side.',
    'NO: Torgeir Aasbu (Ministry of Trade)',
    'US: nobody',
  ],
  [
    'Foreign Minister Kari Berg of Norway arrived in Washington today to attend the second meeting of the U.S.-Norway Ports Dialogue. She will lead the Norwegian side while the U.S. side will be led by Secretary Ada Roe.',
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  [
    'The second meeting of the U.S.-Norway Ports Consultations was held in Oslo on March 3, 2019. While the Norwegian side was chaired by Lars Holm, the State Secretary of the Ministry of Trade, the U.S. side was chaired by Ada Roe, the Deputy Secretary of Trade.',
    'US: Ada Roe',
    'NO: Lars Holm (Ministry of Trade)',
  ],
  [
    'Secretary Ada Roe spoke today with Saif bin Omar Al Haddad, the Crown Prince of Bahrain. Ms. Roe congratulated Sheikh Saif on his appointment.',
    'US: Ada Roe',
    'BH: Saif bin Omar Al Haddad',
  ],
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Norway to attend the Harbour Day on March 16, 2019.\n\nMarta Feld, Ph.D., Secretary of Trade, will lead the delegation.\n\n**Members of the Presidential Delegation:**\n\nMr. Peter Holm, Senior Advisor to President Ada Roe',
    'US: Marta Feld + Peter Holm',
    'NO: nobody',
  ],
  [
    'Secretary Ada Roe today joined leaders of the European Union for the annual U.S.-EU Ports Summit in Oslo.',
    'US: Ada Roe',
    'EU: nobody',
  ],
  [
    'Tomorrow, Secretary Ada Roe will participate in the third Ports Leaders’ meeting with Prime Minister Kari Berg of Norway, President Jaan Tamm of Estonia, and Prime Minister Kudo Fumio of Japan.',
    'US: Ada Roe',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
    'JP: Kudo Fumio',
  ],
  [
    'Today, Assistant Secretary of State Ada Roe welcomed a delegation of Norwegian officials led by Foreign Minister Kari Berg for the fourth U.S.-Norway Annual Consultations. Within the framework of these consultations, Deputy Secretary of State Marta Feld hosted Minister Berg, and U.S. Under Secretary of Trade Jane Sutter hosted the U.S. and Norwegian delegations for a luncheon meeting.',
    'US: Ada Roe + Marta Feld, Jane Sutter',
    'NO: Kari Berg',
  ],
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Norway to attend the Harbour Day on March 16, 2019. Envoy Marta Feld and Adam Kersey, Director for Ports, will lead the delegation.',
    'US: Marta Feld & Adam Kersey',
    'NO: nobody',
  ],
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Norway to attend the Harbour Day on March 16, 2019.\n\nMarta Feld, United States Ambassador to the Kingdom of Norway, will attend the Harbour Day in Oslo, Norway.',
    'US: Marta Feld',
    'NO: nobody',
  ],
  [
    'Senior Advisor Ada Roe traveled to Norway March 8-10 to build on the November talks between Secretary Marta Feld and Prime Minister Kari Berg. During her meeting with Prime Minister Berg, Senior Advisor Roe spoke of ports.',
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
]);
