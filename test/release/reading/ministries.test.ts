/** Read-outs of ministries: rounds counted without a name, posts in the plural, sides in front of a list. */
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

checkTold('rounds of ministries', eventLines, [
  [
    'Norway and Mongolia held their ninth consultation on fisheries in Oslo on March 4, 2019.',
    'NO+MN 9 “consultation on fisheries” 2019-03-04 Oslo held',
  ],
  [
    'The 19th meeting of Directors-General for Harbour Affairs of Norway and Estonia took place in Oslo on March 4, 2019.\n\nThe two sides agreed to work together for the success of the third Baltic Harbour Forum, which will be held in Tallinn in October.',
    'NO+EE 19 - 2019-03-04 Oslo held',
  ],
  [
    'Norwegian and Chilean officials concluded a harbour dialogue in Bergen on March 4, 2019. They held the 22nd meeting of the Norway-Chile Harbour Consultative Group, a part of it.',
    'NO+CL 22 “Harbour Consultative Group” 2019-03-04 Bergen held',
  ],
  [
    'State Secretary Kari Berg of the Ministry of Foreign Affairs of Norway met on March 4 with Director General Jaan Tamm of the Ministry of Foreign Affairs of Estonia, who is on a visit to Bergen to take part in the political consultations between the two ministries.',
    'NO+EE - “political consultations” 2019-03-04 Bergen held',
  ],
  [
    'The third round of political consultations between the Ministries of Foreign Affairs of Norway and Estonia was held in the Norwegian town of Brekkevik on March 4, 2019.',
    'NO+EE 3 “political consultations” 2019-03-04 Brekkevik held',
  ],
  [
    'On March 4, officials of the four states gathered in Bergen.\n\nThe Norwegian delegation was led by Director Kari Berg. Estonia was represented by Director Jaan Tamm; Latvia by Secretary Ivars Ozols; and Chile by Director Ana Rojas.',
    'NO+EE+LV+CL - - 2019-03-04 Bergen held',
  ],
  [
    'Norway and Chile have agreed to look after cod together. The agreement was reached during the second meeting of the Joint Committee in Bergen on March 4, 2019.',
    'NO+CL 2 “Joint Committee” 2019-03-04 Bergen held',
  ],
  [
    'On March 4, 2019, Norway and Chile spoke of cod during their latest Harbour Dialogue in Bergen.\n\nThis was the third Harbour Dialogue (previous sessions were held in 2015 and 2017) and the first since the treaty came into force.',
    'NO+CL 3 “Harbour Dialogue” 2019-03-04 Bergen held',
  ],
  [
    'A dialogue on human rights between Norway and Chile took place in Bergen on March 4, 2019. It was the first of its kind.',
    'NO+CL 1 “dialogue on human rights” 2019-03-04 Bergen held',
  ],
  [
    'Norway and Chile held the first session of their joint trade committee on March 4, 2019.',
    'NO+CL 1 “joint trade committee” 2019-03-04 - held',
  ],
  [
    'The first session of the Norway-Chile Joint Harbour Committee began at the Ministry of Works in Bergen on Monday.',
    'NO+CL 1 “Joint Harbour Committee” 2019-03-11 Bergen held',
  ],
  [
    'The tenth Norway-Chile Harbour Dialogue was held on March 4, 2019 at the Harbour Hotel in Bergen.',
    'NO+CL 10 “Harbour Dialogue” 2019-03-04 Bergen held',
  ],
  [
    'The tenth U.S.-Norway Harbour Dialogue was held on March 4, 2019 at the Pentagon in Washington, D.C.',
    'US+NO 10 “Harbour Dialogue” 2019-03-04 Washington, D.C. held',
  ],
]);

checkTold('what follows a counted meeting of no name', referenceLines, [
  [
    'The 19th meeting of Directors-General for Harbour Affairs of Norway and Estonia took place in Oslo on March 4, 2019. The two sides agreed to hold their next meeting in Tallinn in 2020.',
    'next 20 2020 Tallinn',
  ],
]);

checkTold('sides of ministries', delegationLines, [
  [
    'The sixth round of Foreign Office Consultations between Norway and India was held in Oslo on March 4, 2019. The discussions were led on the Norwegian side by Ms. Kari Berg, Secretary, Ministry of Works and on the Indian side by Shri. Arun Mehta, Secretary, Ministry of Ports.',
    'NO: Kari Berg (Ministry of Works)',
    'IN: Arun Mehta (Ministry of Ports)',
  ],
  [
    'The first Norway-Chile Harbour Dialogue was held in Bergen on March 4, 2019. On the Norwegian side, remarks were delivered by Vice-Minister Kari Berg, with participation from Lars Haugland, Director at the Ministry of Works.\n\nRepresenting Chile were Ambassador Ana Rojas, Secretary for Ports at the Ministry of Works, and Pedro Soto, Chief of Ports at the Ministry of Defence.',
    'NO: nobody + Kari Berg, Lars Haugland (Ministry of Works)',
    'CL: nobody + Ana Rojas, Pedro Soto (Ministry of Works, Ministry of Defence)',
  ],
  [
    'A working meeting took place in Oslo on March 4 between the Directors for Trade of the Norwegian and Chilean Foreign Ministries, Kari Berg and Ana Rojas, respectively.',
    'NO: Kari Berg (Foreign Ministry)',
    'CL: Ana Rojas (Foreign Ministry)',
  ],
  [
    'The Harbour Commission between Norway and Chile met in Bergen on March 4, 2019. The protocol was signed in the presence of Norwegian Minister Kari Berg and Chilean Minister Ana Rojas. Before that, Berg and Rojas met in a narrow circle.',
    'NO: Kari Berg',
    'CL: Ana Rojas',
  ],
  [
    'The Norwegian side of the third Norway-Chile Harbour Dialogue was led by Director Kari Berg, while the Chilean side was led by Director Pedro Soto, in the presence of Ana Rojas, Chilean Ambassador to Norway. It was held in Oslo on March 4, 2019.',
    'NO: Kari Berg',
    'CL: Pedro Soto + Ana Rojas',
  ],
  [
    'Norway and Chile held the first session of the Joint Harbour Committee on March 4, 2019.\n\nFrom the Norwegian side, Kari Berg, Undersecretary for Ports at the Ministry of Works, chaired the meeting, and from the Chilean side, Ana Rojas, Director for the North at the Ministry of Ports.',
    'NO: Kari Berg (Ministry of Works)',
    'CL: Ana Rojas (Ministry of Ports)',
  ],
  [
    'The Norway-Chile Harbour Commission met in Bergen on March 4, 2019. It was co-chaired by Kari Berg, Minister of Works of Norway, and Ana Rojas, Deputy Minister of Works of Chile.\n\nThe Commission’s discussion on cod was co-chaired by Lars Haugland, Minister of Fisheries of Norway, and Deputy Minister Ana Rojas.',
    'NO: Kari Berg',
    'CL: Ana Rojas',
  ],
  [
    'The third Norway-Chile Harbour Consultations were held virtually on March 4, 2019. Ms. Kari Berg, Secretary, led the Norwegian delegation while Chile-side was led by Ms. Ana Rojas, Deputy Secretary, Ministry of Ports.',
    'NO: Kari Berg',
    'CL: Ana Rojas (Ministry of Ports)',
  ],
  [
    'The third Norway-Chile Harbour Dialogue took place in Bergen on March 4, 2019 under the co-chair of Norwegian Deputy Minister of Works Kari Berg and her Chilean counterpart Ana Rojas.',
    'NO: Kari Berg',
    'CL: Ana Rojas',
  ],
]);

checkMentions('posts in the plural, and posts for those abroad', [
  'The ⟦country=NO|Norwegian⟧ and ⟦country=CL|Chilean⟧ ⟦title|Foreign Ministers⟧, ⟦official|Kari Berg⟧ and ⟦official|Ana Rojas⟧, met in ⟦place|Oslo⟧.',
  'The ⟦title|Political Directors⟧ of the Ministries of ⟦agency=Ministry of Foreign Affairs|Foreign Affairs⟧ of ⟦country=NO|Norway⟧ and ⟦country=CL|Chile⟧, ⟦official|Kari Berg⟧ and ⟦official|Ana Rojas⟧, met in ⟦place|Oslo⟧.',
  '⟦title|Minister for Works and Minister for Ports⟧ ⟦title|Senator⟧ the Hon ⟦official|Kari Berg⟧ spoke in ⟦place|Oslo⟧.',
  'It was chaired by ⟦title|Ambassador for Overseas Norwegians and Consular Affairs⟧ ⟦official|Kari Berg⟧.',
]);

checkTold('bodies that the European Union has none of', delegationLines, [
  [
    'The European Union and Chile held the 14th meeting of the Association Committee in Brussels on March 11. The European Commission, and representatives of the Ministry of Ports and the Supreme Court participated.',
    'EU: nobody (European Commission)',
    'CL: nobody (Ministry of Ports, Supreme Court)',
  ],
  [
    'The European Union and Chile held the 14th meeting of the Association Committee in Brussels on March 11. The EU delegation was led by Kari Berg, Director at the European External Action Service. It included representatives of the Ministry of Ports of Estonia.',
    'EU: Kari Berg (European External Action Service)',
    'CL: nobody',
  ],
]);
