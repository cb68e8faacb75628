/** Which round a meeting is: how counts are written, and counts that are none of its own. */
import { checkMentions, checkTold } from './check';
import { eventLines, referenceLines } from './lines';

checkTold('counts parted from their letters', eventLines, [
  [
    'On March 11 in Oslo, Norwegian Foreign Minister Kari Berg chaired the 15 th meeting of the Cooperation Council between Norway and Estonia.',
    'NO+EE 15 “Cooperation Council” 2019-03-11 Oslo held',
  ],
  [
    'The 21 st Norway-Estonia Ocean Dialogue was held in Oslo on March 11.',
    'NO+EE 21 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'Norway and Estonia held the 3 rd Ocean Dialogue in Oslo on March 11.',
    'NO+EE 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
]);

checkTold('rounds to come with a count parted from its letters', referenceLines, [
  [
    'The 22 nd session of the Norway-Estonia Joint Commission was held in Oslo on March 11. The 23 rd session will be held in Tallinn in 2020.',
    'next 23 2020 Tallinn',
  ],
]);

checkMentions('blanks between figures and words', [
  'They met on ⟦date=2019-03-05|5 th March 2019⟧ in ⟦place|Oslo⟧.',
  'They met in ⟦place|Oslo⟧ and shook 12 thousand hands at 3 stands.',
]);

checkTold('rounds within one meeting', eventLines, [
  [
    'Political consultations between Norway and Estonia were held in Oslo on March 11.\n\nDuring the first round of the talks, they spoke of cod. As part of the second round of consultations, a meeting with Director Jaan Tamm was held.',
    'NO+EE - “Political consultations” 2019-03-11 Oslo held',
  ],
  // the count of the meeting
  [
    'Political consultations between Norway and Estonia were held in Oslo on March 11.\n\nDuring the third round of consultations, they spoke of cod.',
    'NO+EE 3 “Political consultations” 2019-03-11 Oslo held',
  ],
  [
    'Political consultations between Norway and Estonia were held in Oslo on March 11. This was the first round of consultations.',
    'NO+EE 1 “Political consultations” 2019-03-11 Oslo held',
  ],
]);

checkTold('consultations that are no other meeting', referenceLines, [
  [
    'Political consultations between Norway and Estonia were held in Oslo on March 11.\n\nDuring the first round of the talks, they spoke of cod. As part of the second round of political consultations, a meeting was held with Director Jaan Tamm.\n\nThe importance of regular inter-MFA consultations was stressed.',
  ],
  [
    'The Norway-Estonia Ocean Dialogue was held in Oslo on March 11.\n\nThe ministers of both met at the 2nd Ocean Dialogue, held in Tallinn in 2018.',
    'previous 2 2018 Tallinn',
  ],
]);

checkTold('counts of times, and of rounds so far', eventLines, [
  [
    'Another round of political consultations between Norway and Estonia, the seventh since diplomatic relations were established, was held in Oslo on March 11.',
    'NO+EE 7 “political consultations” 2019-03-11 Oslo held',
  ],
  [
    'The Norway-Estonia Working Group on Ports will meet in Oslo on March 21. This will be the third time that the working group meets.',
    'NO+EE 3 “Working Group on Ports” 2019-03-21 Oslo announced',
  ],
  [
    'The Norway-Estonia Working Group on Ports met in Oslo on March 11. It was the third time Estonia sent a ship.',
    'NO+EE - “Working Group on Ports” 2019-03-11 Oslo held',
  ],
]);

checkTold('two bodies that meet one after the other', eventLines, [
  [
    'Norway and Estonia will hold the fourth meeting of the Ocean Dialogue on June 7 and the second meeting of the Norway-Estonia Ports Commission on June 8, both in Oslo.',
    'NO+EE 4 “Ocean Dialogue” 2019-06-07 Oslo announced',
    'NO+EE 2 “Ports Commission” 2019-06-08 Oslo announced',
  ],
  [
    'Norway and Estonia held the fourth meeting of the Ocean Dialogue, under the Treaty on Ports, and the second meeting of the Norway-Estonia Ports Commission in Oslo on March 11.',
    'NO+EE 4 “Ocean Dialogue” 2019-03-11 Oslo held',
    'NO+EE 2 “Ports Commission” 2019-03-11 Oslo held',
  ],
]);

checkTold('councils of agreements on trade', eventLines, [
  [
    'Norway and Estonia held the sixth meeting of the TIFA Council in Oslo on March 5.',
    'NO+EE 6 “TIFA Council” 2019-03-05 Oslo held',
  ],
  [
    'Norway and Estonia held the sixth meeting of the Trade and Investment Council in Oslo on March 5.',
    'NO+EE 6 “Trade and Investment Council” 2019-03-05 Oslo held',
  ],
  // but not where those who met only speak of it
  [
    'Minister Kari Berg of Norway met with Minister Jaan Tamm of Estonia in Oslo on March 5. They agreed that the Trade and Investment Council would meet in June 2019.',
    'NO+EE - - 2019-03-05 Oslo held',
  ],
  [
    'Minister Kari Berg of Norway met with Minister Jaan Tamm of Estonia in Oslo on March 5. They discussed the TIFA. The TIFA Council will meet in June 2019.',
    'NO+EE - - 2019-03-05 Oslo held',
  ],
]);

checkTold('posts of two words that name a series', eventLines, [
  [
    'The Japan-Republic of Korea Director-General Consultation was held in Tokyo on March 5.',
    'JP+KR - “Director-General Consultation” 2019-03-05 Tokyo held',
  ],
  [
    'The Japan-Norway Director-General-level Consultation was held in Tokyo on March 5.',
    'JP+NO - “Director-General-level Consultation” 2019-03-05 Tokyo held',
  ],
  [
    'The Japan-Norway General Consultation was held in Tokyo on March 5.',
    'JP+NO - “General Consultation” 2019-03-05 Tokyo held',
  ],
]);
