/** What releases of other hands say in other words: where they met, who led, who was there. */
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

checkMentions('names of meetings', [
  'They convened the ⟦dialogue|Joint Commission Meeting on Science and Ports⟧.',
  'It was told at the ⟦dialogue|Ports, Energy and Transport Joint Coordination Committee⟧.',
  'The second ⟦dialogue|U.S.-Norway Dialogue on Space⟧ To Be Held in ⟦place|Oslo⟧.',
]);

checkTold('where the meeting is', eventLines, [
  [
    'Bergen was the venue of the sixth Norway-Chile Ocean Dialogue on March 4, 2019.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Bergen held',
  ],
  [
    'Hanoi, Vietnam, will be the site of the sixth Norway-Vietnam Ocean Dialogue on March 24.',
    'NO+VN 6 “Ocean Dialogue” 2019-03-24 Hanoi announced',
  ],
  [
    'Bergen was the capital of cod when the sixth Norway-Chile Ocean Dialogue took place in Oslo on March 4, 2019.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
]);

const met = 'The Norway-Chile Ports Working Group met in Oslo on March 4.';

checkTold('who led', delegationLines, [
  [
    `${met} Its Norwegian co-chairs were State Secretary for Trade Kari Berg and Director Lars Holm; Chile’s were Undersecretary of Ports Luz Rojas and Director Ana Soto.`,
    'NO: Kari Berg & Lars Holm',
    'CL: Luz Rojas & Ana Soto',
  ],
  [
    `${met} It was chaired by Kari Berg and Rear Admiral Luz Rojas, deputy director of the Chilean navy.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    'The U.S.-Norway Ports Working Group met in Oslo on March 4. It was led by Deputy Assistant Secretary for European Affairs Ada Roe, together with First Deputy Minister Kari Berg.',
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  [
    'The U.S.-Norway Ports Working Group met in Oslo on March 4. It was co-chaired for the Government of the United States by Ada Roe and by Dan Foss. For the Government of Norway the co-chairs were Director Kari Berg and Director Lars Holm.',
    'US: Ada Roe & Dan Foss',
    'NO: Kari Berg & Lars Holm',
  ],
  [
    'The U.S.-Norway Ports Working Group met in Oslo on March 4. Energy has as its U.S. chair Deputy Assistant Secretary Ada Roe.',
    'US: Ada Roe',
    'NO: nobody',
  ],
]);

checkTold('which bodies were there', delegationLines, [
  [
    `${met} Director Kari Berg led the Norwegian delegation. The Ministry of Trade and the Norwegian Coast Guard sent experts as well.`,
    'NO: Kari Berg (Ministry of Trade, Coast Guard)',
    'CL: nobody',
  ],
  [
    `${met} Norway’s chairs came from the Ministry of Trade. Also expected from Norway are the Ministry of Justice and the Ministry of Finance.`,
    'NO: nobody (Ministry of Trade, Ministry of Justice, Ministry of Finance)',
    'CL: nobody',
  ],
  [
    `${met} It ended late. The Norwegian Ministry of Trade had sent a book about ports to all schools.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);

const chaired =
  'The Norway-Chile Ports Dialogue met in Oslo on March 4 under the chairmanship of Norwegian Prime Minister Kari Berg and Chilean Minister of Trade Luz Rojas.';

checkTold('those who were there beside the chairs', delegationLines, [
  [
    `${chaired} Besides the two chairs, those present were Norwegian Deputy Prime Minister Lars Holm and Foreign Minister Nils Dahl, and on the Chilean side Administrator Ana Soto and General Luis Mora.`,
    'NO: Kari Berg + Lars Holm, Nils Dahl',
    'CL: Luz Rojas + Ana Soto, Luis Mora',
  ],
  [
    `${chaired} Traveling with the Chilean delegation are Ambassador Ana Soto and Special Representative for Ports Juan Pino.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Soto, Juan Pino',
  ],
  [
    'Talks between Norway and Chile took place in Oslo on March 4. Host of the talks was Norwegian State Secretary Kari Berg, said Norwegian spokesman Lars Holm.',
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    'On March 17, the Norwegian Ministry of Trade, together with the Chilean Ministry of Mining, will open the tenth Norway-Chile Ports Dialogue in Oslo.',
    'NO: nobody (Ministry of Trade)',
    'CL: nobody (Ministry of Mining)',
  ],
]);

checkTold('a meeting without a place', eventLines, [
  [
    'The third Norway-Chile Ports Dialogue took place by video link on March 4 in Oslo (5 March in Lima).',
    'NO+CL 3 “Ports Dialogue” 2019-03-04 - held',
  ],
]);

const third = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 4, 2019.';

checkTold('other rounds', referenceLines, [
  [`${third} It is to convene again in Lima in 2020.`, 'next 4 2020 Lima'],
  [
    `${third} Experts will ready a plan before the Dialogue assembles for its fourth session in Lima in 2020.`,
    'next 4 2020 Lima',
  ],
  [`${third} Another meeting was agreed for September.`, 'next 4 2019-09 -'],
  [`${third} No round had been held since 2016, and none before by video.`, 'previous - 2016 -'],
  [
    'The third Norway-Chile Ports Dialogue was held in Oslo on March 4, 2019, for the first time since 2016.',
    'previous - 2016 -',
  ],
  [
    `${third} The Dialogue goes back to Minister Luz Rojas’s visit to Norway on August 9, 2009.`,
    'founded - 2009-08-09 -',
  ],
  [`${third} The fishermen met for the first time since their strike. Cod goes back to the sea in May.`],
]);

checkTold('sides that are told apart', delegationLines, [
  [
    'The third Norway-Chile Ports Dialogue will be held in Oslo on March 29, 2019. The two sides will be represented by Ms. Kari Berg, Ambassador for Ports, Ministry of Foreign Affairs of Norway, and Ms. Luz Rojas, Coordinator for Ports, Ministry of Mining of Chile.',
    'NO: Kari Berg (Ministry of Foreign Affairs)',
    'CL: Luz Rojas (Ministry of Mining)',
  ],
  [
    `${third} For Norway the dialogue was led by Dr. Kari Berg, Ambassador for Ports, and on the Chilean side by Ambassador Luz Rojas. Norway’s representatives came from the Ministry of Trade. Those of Chile were from the Ministry of Mining.`,
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Mining)',
  ],
  [
    'Kari Berg, Minister of Foreign Affairs, today chaired in Oslo the fifth session of the Norway-Chile Joint Committee, while the Chilean side was headed by Luz Rojas.',
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

checkTold('two meetings under one chair', eventLines, [
  [
    'Kari Berg, State Secretary, presided in Oslo on March 4 over the 12th Meeting of the Mechanism of Political Consultations between Norway and Chile, and over the 6th Meeting of the Mechanism of Consultations on Human Rights.',
    'NO+CL 12 “Mechanism of Political Consultations” 2019-03-04 Oslo held',
    'NO+CL 6 “Mechanism of Consultations on Human Rights” 2019-03-04 Oslo held',
  ],
]);

checkTold('a round long ago', referenceLines, [
  [`${third} Not since 2014 have the two ministers met in this format.`, 'previous - 2014 -'],
  [`${third} Not since 2014 has cod been so dear.`],
]);

const words = [
  ['had a telephone conversation today with her Chilean counterpart, Luz Rojas', '-'],
  ['had talks with Chilean Foreign Minister Luz Rojas in Oslo today', 'Oslo'],
  ['sat down with Chilean Foreign Minister Luz Rojas in Oslo today', 'Oslo'],
  ['conferred with Chilean Foreign Minister Luz Rojas in Oslo today', 'Oslo'],
  ['exchanged views with Chilean Foreign Minister Luz Rojas in Oslo today', 'Oslo'],
] as const;

const about = 'They spoke of cod.';

checkTold('two who met', (release) => [...eventLines(release), ...delegationLines(release)], [
  ...words.map(
    ([met, place]) =>
      [
        `Norwegian Minister of Foreign Affairs Kari Berg ${met}. ${about}`,
        `NO+CL - - 2019-03-12 ${place} held`,
        'NO: Kari Berg',
        'CL: Luz Rojas',
      ] as const,
  ),
  [
    `Chilean Foreign Minister Luz Rojas was received by Norwegian Minister of Foreign Affairs Kari Berg in Oslo today. ${about}`,
    'CL+NO - - 2019-03-12 Oslo held',
    'CL: Luz Rojas',
    'NO: Kari Berg',
  ],
  [
    `Chilean Foreign Minister Luz Rojas called on Norwegian Minister of Foreign Affairs Kari Berg in Oslo today. ${about}`,
    'CL+NO - - 2019-03-12 Oslo held',
    'CL: Luz Rojas',
    'NO: Kari Berg',
  ],
]);

checkTold('members and bodies on the way', delegationLines, [
  [
    `${chaired} Traveling to Norway as part of the Chilean delegation are also Ambassador Ana Soto and Juan Pino, Director of the Ports Office.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Soto, Juan Pino (Ports Office)',
  ],
  [
    'A Chilean delegation under Undersecretary Luz Rojas was received in Oslo on March 4 for the third Norway-Chile Ports Dialogue; it drew as well on the Ministry of Mining.',
    'NO: nobody',
    'CL: Luz Rojas (Ministry of Mining)',
  ],
  [
    'The EU-Norway Banking Dialogue was held in Oslo on March 4. Representing the EU were the European Commission, the European Securities and Markets Authority (ESMA), and the Single Resolution Board (SRB).',
    'EU: nobody (European Commission, European Securities and Markets Authority, Single Resolution Board)',
    'NO: nobody',
  ],
]);
