/** Meetings that a grouping, or those who meet, give their name to. */
import { checkMentions, checkTold } from './check';
import { eventLines, referenceLines } from './lines';

checkMentions('meetings of groupings', [
  'They attended the third in-person ⟦dialogue|Quad Leaders’ meeting⟧.',
  'They attended the ⟦dialogue|ASEAN Special Summit⟧ and the ⟦dialogue|APEC Leaders’ Retreat⟧.',
  'They attended the ⟦country=APEC|Asia-Pacific Economic Cooperation⟧ (⟦country|APEC⟧) ⟦dialogue|Virtual Leaders’ Retreat⟧.',
  'They attended the ⟦country=APEC|Asia-Pacific Economic Cooperation⟧ (⟦country|APEC⟧) ⟦dialogue|Leaders Meeting⟧.',
  'The ⟦country|ASEAN⟧ leaders meeting in ⟦place|Oslo⟧ praised the ⟦country=QUAD|Quad⟧ meeting.',
]);

checkTold('series of groupings', eventLines, [
  [
    'Vice President Ada Roe participated in the U.S.-ASEAN Summit in Oslo on March 11.',
    'US+ASEAN - “U.S.-ASEAN Summit” 2019-03-11 Oslo held',
  ],
  [
    'The third U.S.-Norway Special Summit was held in Oslo on March 11.',
    'US+NO 3 “U.S.-Norway Special Summit” 2019-03-11 Oslo held',
  ],
  [
    'The third U.S.-Norway Ocean Summit was held in Oslo on March 11.',
    'US+NO 3 “Ocean Summit” 2019-03-11 Oslo held',
  ],
  [
    'After President Ada Roe had to postpone her trip to Australia, the Quad leaders agreed to come together sooner. Tomorrow, President Ada Roe will participate in the third in-person Quad Leaders’ meeting with Prime Minister Nell Hart of Australia, Prime Minister Aman Rao of India, and Prime Minister Kudo Fumio of Japan.',
    'US+AU+IN+JP 3 “Quad Leaders’ meeting” 2019-03-13 - announced',
  ],
  [
    'President Ada Roe met with Prime Minister Kari Berg of Norway on March 11 on the margins of the Asia-Pacific Economic Cooperation (APEC) Leaders Meeting.',
    'US+NO - - 2019-03-11 - held',
  ],
  [
    'President Ada Roe spoke today with Prime Minister Kari Berg of Norway. She thanked Prime Minister Berg for hosting the Asia-Pacific Economic Cooperation (APEC) Leaders’ Retreat on April 6.',
    'US+NO - - 2019-03-12 - held',
  ],
]);

const spoke = 'President Ada Roe spoke today with Prime Minister Kari Berg of Norway. ';

checkTold('meetings of groupings that are pointed to', referenceLines, [
  [
    'President Ada Roe met with Prime Minister Kari Berg of Norway on March 11 on the margins of the Asia-Pacific Economic Cooperation (APEC) Leaders Meeting.',
    'related - - -',
  ],
  [
    'President Ada Roe met with Prime Minister Kari Berg of Norway on March 11 on the sidelines of the APEC Leaders’ Meeting in Lima.',
    'related - - Lima',
  ],
  [
    `${spoke}She thanked Prime Minister Berg for hosting the Asia-Pacific Economic Cooperation (APEC) Virtual Leaders’ Retreat on April 6.`,
    'related - 2019-04-06 -',
  ],
  [`${spoke}She praised Norway for joining the Quad meeting in Tokyo last week.`, 'related - - Tokyo'],
  [
    `${spoke}In August 2018, she had addressed the Pacific Islands Forum leaders meeting.`,
    'related - 2018-08 -',
  ],
  [`${spoke}They look forward to Norway hosting EU leaders later this year.`, 'related - 2019 -'],
]);

checkTold('no meetings of groupings', referenceLines, [
  [`${spoke}She will tell the Quad meeting of it. The EU leaders’ statement of May is welcome.`],
  [`${spoke}Norway hosts Quad leaders whenever it can, and on May 3 it takes leave of EU leaders in Oslo.`],
  ['The EU and Norway met in Oslo on March 11. The EU leaders meeting in Oslo on March 11 spoke of cod.'],
]);

checkTold('earlier contacts of those who meet', referenceLines, [
  [
    'Prime Minister Kari Berg of Norway will host President Luis Vega of Chile in Oslo on March 14. The meeting will build on the leaders’ phone call in February.',
    'previous - 2019-02 -',
  ],
  [`${spoke}\n\nThe call follows their meeting in January in Oslo.`, 'previous - 2019-01 Oslo'],
  [`${spoke}\n\nThey followed up on their February 12 conversation.`, 'previous - 2019-02-12 -'],
  [`${spoke}\n\nIt came after their exchange in January.`, 'previous - 2019-01 -'],
  [
    `${spoke}\n\nThey built on the November 2 discussions between Secretary Ada Holt and Minister Jon Sund.`,
    'related - 2018-11-02 -',
  ],
  [
    `${spoke}\n\nIt followed the January 5 phone call between Secretary Ada Holt and Minister Jon Sund.`,
    'related - 2019-01-05 -',
  ],
]);

checkTold('the meeting itself is no earlier contact', referenceLines, [
  [`${spoke}\n\nThey will continue their talks in Bergen on April 5.`],
  [`${spoke}\n\nThey agreed to follow up on their discussion in Bergen in February.`],
  [`${spoke}\n\nThey look forward to continuing their consultations in February.`],
  [`${spoke}\n\nThey continued their discussion of the February 2018 agreement.`],
  [`${spoke}\n\nThey will follow up on their discussion. They build on the treaty of May 2018.`],
  [
    'President Ada Roe met with Prime Minister Kari Berg of Norway in Oslo on March 11. They spoke to the press after their meeting on March 11.',
  ],
]);

checkMentions('groupings by name', [
  'They work in the ⟦country=PACIFICALLIANCE|Pacific Alliance⟧ and the ⟦country=LIMA|Lima Group⟧.',
  'Leaders of the ⟦country|G20⟧ met at the ⟦dialogue|G20 Summit⟧, and the ⟦country|G77⟧ welcomed it.',
  'They work in the ⟦agency|United Nations⟧, the ⟦agency|Commonwealth⟧ and the ⟦country|G20⟧.',
  'They serve the ⟦agency|Commonwealth⟧ and the ⟦agency|World Trade Organization⟧. The ⟦agency|Commonwealth of Nations⟧ agreed.',
  'The Commonwealth of Virginia took part. The Commonwealth welcomed it, and the common wealth of nations grew.',
  'The Commonwealth Games and the commonwealth of ideas came.',
]);
