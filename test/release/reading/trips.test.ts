/** Meetings of a trip: dialogues that it is made for, and states that only their own paragraph tells. */
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

checkTold('dialogues of a trip', eventLines, [
  [
    'Assistant Secretary of State Ada Roe will travel to Estonia and Norway March 14-20.\n\nIn Estonia, Assistant Secretary Roe will meet with Estonian officials and speak at a fair. She will then travel to Norway on March 18 to participate in the sixth U.S.-Norway Harbour Dialogue.',
    'US+NO 6 “Harbour Dialogue” 2019-03-18 - announced',
    'US+EE - - - - announced',
  ],
  [
    'Secretary of State Ada Roe will travel to Norway and Estonia this week.\n\nWhile in Oslo on March 14, she will join her Norwegian co-chair, Minister Kari Berg, for the fourth round of the U.S.-Norway Harbour Dialogue.\n\nIn addition, Secretary Roe will co-chair with Minister Kari Berg the third U.S.-Norway Consultations on Cod, to be held beside the Harbour Dialogue.\n\nDuring her stay in Tallinn, she will meet with senior Estonian officials. She looks forward to meeting shipwrights there.',
    'US+NO 4 “Harbour Dialogue” 2019-03-14 Oslo announced',
    'US+NO 3 “Consultations on Cod” - Oslo announced',
    'US+EE - - - Tallinn announced',
  ],
  [
    'Under Secretary of State Ada Roe will travel to Oslo, Norway, March 14-18. She will participate as a member of the U.S. delegation in the eighth U.S.-Norway Harbour Dialogue.',
    'US+NO 8 “Harbour Dialogue” - Oslo announced',
  ],
]);

checkTold('what a trip is not made for', eventLines, [
  [
    'Under Secretary of State Ada Roe will travel to Oslo, Norway, March 14-18, to meet with Norwegian officials. She will attend a reception before the third Chile-Norway Ocean Dialogue.',
    'US+NO - - - Oslo announced',
  ],
]);

checkTold('states of a trip', eventLines, [
  [
    'Under Secretary of State Ada Roe will travel to Oslo on March 14 to co-chair the U.S.-Norway Harbour Dialogue.\n\nThe Under Secretary will travel to Tallinn on March 15 and Riga on March 16 to speak of nets.\n\nIn Estonia, Under Secretary Roe will also meet with the Ministers of Trade and Ports.',
    'US+NO - “Harbour Dialogue” 2019-03-14 Oslo announced',
    'US+EE - - - - announced',
  ],
  [
    'External Affairs Minister Asha Rao will be on a two-day visit to Norway from March 14. She will co-chair the seventh meeting of the India-Norway Joint Commission to be held in Oslo.',
    'IN+NO 7 “Joint Commission” - Oslo announced',
  ],
]);

checkTold('states that are met in turn', eventLines, [
  [
    'Secretary of State Ada Roe will travel to three northern nations on March 14-18.\n\nHer trip will take her to Norway, Estonia and Denmark.\n\nSecretary Roe will meet with leadership in each country, as well as with the Harbour Union based in Tallinn.',
    'US+NO - - - - announced',
    'US+EE - - - Tallinn announced',
    'US+DK - - - - announced',
  ],
  [
    'A note says that she will speak of cod.\n\nUnder Secretary of State Ada Roe will visit Norway and Estonia to promote trade.\n\nIn Norway, the Under Secretary will meet with Norwegian officials.\n\nIn Estonia, Roe will co-chair a session of the U.S.-Estonia Ocean Dialogue with Minister Mart Tamm.',
    'US+EE - “Ocean Dialogue” - - announced',
    'US+NO - - - - announced',
  ],
]);

checkTold('cities of a trip', eventLines, [
  [
    'Norwegian Deputy Foreign Minister Kari Berg is visiting Santiago this week to attend the first meeting of the Norway-Chile Harbour Dialogue.',
    'NO+CL 1 “Harbour Dialogue” - Santiago announced',
  ],
  [
    'Secretary of State Ada Roe will travel to Norway and Estonia.\n\nIn Estonia, she will hold discussions with the Minister of Ports.',
    'US+EE - - - - announced',
  ],
]);

checkTold('looking forward on a trip', referenceLines, [
  [
    'Secretary of State Ada Roe will travel to Norway this week. She will co-chair the fourth U.S.-Norway Harbour Dialogue in Oslo on March 14. She looks forward to meeting fishermen in Oslo.',
  ],
]);

const toOrganisation =
  'Under Secretary of State Ada Roe will travel to Vienna, Austria; Oslo, Norway; and Tallinn, Estonia, March 14-18.\n\nIn Vienna, Under Secretary Roe will meet with IAEA Director General Marta Feld on March 14. In Oslo, she will meet with Deputy Foreign Minister Kari Berg on March 16. On March 18, she will lead the U.S. delegation to the U.S.-Estonia Harbour Dialogue in Tallinn.';

checkTold('organisations that are met on a trip', eventLines, [
  [
    toOrganisation,
    'US+EE - “Harbour Dialogue” 2019-03-18 Tallinn announced',
    'US+NO - - 2019-03-16 Oslo announced',
  ],
  [
    'Secretary of State Ada Roe traveled to Vienna on March 11. She met with officials of the International Atomic Energy Agency and with Austrian Foreign Minister Jonas Huber.',
    'US+AT - - 2019-03-11 Vienna held',
  ],
]);

checkTold('who is met elsewhere on a trip', delegationLines, [[toOrganisation, 'US: Ada Roe', 'EE: nobody']]);

const goes = [
  'will be in Chile and Peru from March 14 to 20',
  'leaves on March 14 for Chile and Peru',
  'heads to Chile and Peru on March 14',
  'will go to Chile and Peru from March 14 to 20',
  'sets out on March 14 on a trip to Chile and Peru',
];

checkTold(
  'who sets out, in the many words for it',
  eventLines,
  goes.map((words) => [
    `Secretary of State Ada Roe ${words}. In Santiago, the Secretary will lead the U.S. delegation to the ninth U.S.-Chile Ports Dialogue. In Lima, she will speak to fishermen.`,
    'US+CL 9 “Ports Dialogue” - Santiago announced',
  ]),
);

checkTold(
  'who takes part where the trip leads',
  delegationLines,
  [
    'She will take part in the ninth U.S.-Chile Ports Dialogue in Santiago.',
    'She will represent the United States at the ninth U.S.-Chile Ports Dialogue in Santiago.',
  ].map((words) => [
    `Secretary of State Ada Roe will be in Chile and Peru from March 14 to 20. ${words}`,
    'US: Ada Roe',
    'CL: nobody',
  ]),
);

checkTold(
  'what goes somewhere and is no trip',
  eventLines,
  ['The fair will be in Lima.', 'Help will go to Peru.', 'The year 2020 will see Peru in the Forum.'].map(
    (words) => [
      `${words} Secretary of State Ada Roe met with Norwegian Minister Kari Berg in Oslo on March 11.`,
      'US+NO - - 2019-03-11 Oslo held',
    ],
  ),
);
