/** Sentences that resemble others which are read in their own way, and are not of their kind. */
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const held = 'The U.S.-Norway Trade Dialogue was held in Oslo on March 4, 2019. ';

checkTold('heads that stay', delegationLines, [
  [
    'Norwegian Minister Kari Berg and Chilean Minister Juan Soto met in Oslo on May 3, 2024. The Minister thanked Chilean lawyer Ana Ruiz, assisted by a team of clerks, for her draft.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on May 3, 2024. The Norwegian delegation was headed by Deputy Minister Kari Berg, and the Chilean delegation was chaired with distinction by Vice Minister Juan Soto.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Juan Soto held the Norway-Chile Ocean Dialogue in Oslo on May 3, 2024. They heard Norwegian banker Lars Holm, co-chair of the Ocean Fund, speak on cod.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on May 3, 2024. The Norwegian delegation was headed by Deputy Minister Kari Berg, with Chilean Vice Minister Juan Soto as co-chair.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'On the margins of the Ocean Forum hosted by Estonia, Under Secretary of State Jane Roe co-chaired the U.S.-Norway Trade Dialogue with Norwegian Deputy Minister of Trade Kari Berg in Tallinn on March 4, 2019.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    `${held}Norwegian Deputy Minister of Trade Kari Berg will lead the Norwegian delegation and will also meet the press.`,
    'US: nobody',
    'NO: Kari Berg',
  ],
  [
    `${held}The dialogue was followed by the U.S.-Norway Ocean Dialogue. Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the Trade Dialogue.`,
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
  [
    'The U.S.-Norway Trade Dialogue, followed by a press briefing, was held in Oslo on March 4, 2019, when Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the plenary.',
    'US: Jane Roe',
    'NO: Kari Berg',
  ],
]);

checkTold('meetings that stay', eventLines, [
  ['Norway on May 3, 2024 called on the President of Chile for restraint.'],
  [
    'Chilean Minister Juan Soto met Norwegian Minister Kari Berg during a visit to Norway starting May 3, 2024.',
    'CL+NO - - 2024-05-03 - held',
  ],
  [
    'On May 3, 2024, officials spoke in Oslo. Having discussed cod at home, Norway and Chile held consultations.',
    'NO+CL - - 2024-05-03 - held',
  ],
  [
    'On May 3, 2024, the Chamber hosted a Norwegian delegation in Santiago. The Chilean delegation thanked it for its visit.',
    'CL+NO - - 2024-05-03 Santiago held',
  ],
  [
    'Norwegian Minister Kari Berg held several meetings before the Ocean Fair. She met an Estonian delegation led by Mart Tamm. She later met a Chilean delegation led by Ana Rojas.',
  ],
  ['The United States and Norway called on the President of Chile on Monday to open the ports.'],
  [
    'Secretary of Defense Ada Roe met with her counterpart from Norway, Kari Berg, yesterday in Oslo. They discussed ports, Chile, the Harbour Union, and Peru.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  [
    'Norwegian Defence Minister Kari Berg is in Singapore to attend the 20th Shangri-La Dialogue, which began today. She called on her Singapore counterpart Jane Tan.',
    'NO+SG - - 2019-03-12 - held',
  ],
  [
    'In an effort to keep shipping lanes safe, Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the U.S.-Norway Trade Dialogue in Oslo on March 4, 2019.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Secretary Jane Roe met with officials from Norway on business and ports in Oslo on March 4, 2019.',
    'US+NO - - 2019-03-04 Oslo held',
  ],
  [
    'Under Secretary of State Jane Roe and Norwegian Deputy Minister of Trade Kari Berg co-chaired the U.S.-Norway Trade Dialogue during a March 4, 2019 meeting between the two delegations in Oslo.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Trade Dialogue took place on March 4, 2019 in Oslo. The Ministers reviewed their Norway-Chile Action Plan.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The U.S.-Norway Trade Dialogue left its mark on ports on March 4, 2019 in Oslo.',
    'US+NO - “Trade Dialogue” 2019-03-04 Oslo held',
  ],
]);

const ocean = 'On May 3, 2022, Norway and Chile held the third Norway-Chile Ocean Dialogue in Oslo. ';

checkTold('heads beside wordings of other things', delegationLines, [
  [
    `${ocean}The sides spoke of Peru and of Japan. The Deputy Ministers, Kari Berg of Norway and Pedro Rojas of Chile, co-chaired the Dialogue.`,
    'NO: Kari Berg',
    'CL: Pedro Rojas',
  ],
  [
    `${ocean}The Dialogue’s discussions on cod were chaired by Minister Kari Berg of Norway and Minister Pedro Rojas of Chile.`,
    'NO: Kari Berg',
    'CL: Pedro Rojas',
  ],
  [
    `${ocean}In the evening, a statue was unveiled in the presence of Minister Kari Berg of Norway and Minister Pedro Rojas of Chile.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [`${ocean}Director PARK NAM Joo led the Chilean delegation.`, 'NO: nobody', 'CL: PARK NAM Joo'],
]);

checkTold('meetings beside counts of other things', eventLines, [
  [
    'Norway and Chile held political consultations in Oslo on May 3, 2022. They welcomed the first Peru-Japan Cyber Dialogue.',
    'NO+CL - “political consultations” 2022-05-03 Oslo held',
  ],
  [
    'Norway and Chile held a water dialogue in Oslo on May 3, 2022. In 2019 they held the 22nd meeting of the Norway-Chile Ocean Group in Santiago.',
    'NO+CL - “water dialogue” 2022-05-03 Oslo held',
  ],
  [
    'On May 3, 2022, Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo. They opened the first harbour of its kind.',
    'NO+CL - “Ocean Dialogue” 2022-05-03 Oslo held',
  ],
  [
    'Norway and Chile worked for the success of the Norway-Chile Ocean Dialogue, which was held in Oslo on May 3, 2022.',
    'NO+CL - “Ocean Dialogue” 2022-05-03 Oslo held',
  ],
]);

checkMentions('names with small words in capitals', [
  'The third ⟦dialogue|Growth Through Trade Conference⟧ met.',
  'They met in the town of ⟦place|New Castle, Delaware⟧.',
]);

checkMentions('a continent among states', [
  '⟦country=NO|Norway⟧ and ⟦country=CL|Chile⟧ work together in Antarctica and in the Antarctic.',
]);
