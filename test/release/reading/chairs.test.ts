/** Who chairs a meeting, by the wording of the verb and of what is chaired. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const two = (words: string): string =>
  `Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm ${words} of the Norway-Estonia Joint Commission in Oslo on March 11.`;
const both = ['NO: Kari Berg', 'EE: Jaan Tamm'] as const;

checkTold('chairs of a counted session', delegationLines, [
  [two('co-chaired the fourth session'), ...both],
  [two('chaired the inaugural session'), ...both],
  [two('presided over the second session'), ...both],
  [two('will co-chair the third session'), ...both],
  [two('co-chaired the IV session'), ...both],
  [two('co-chaired the Fourth session'), ...both],
  [two('co-hosted the third plenary session'), ...both],
  [two('led the twenty-first ministerial session'), ...both],
  [two('chaired the second regular session'), ...both],
  [two('chaired the annual session'), ...both],
  [two('co-chaired the 12th session'), ...both],
  [
    'Norwegian Foreign Minister Kari Berg co-chaired the second session of the Norway-Estonia Joint Commission with her counterpart Jaan Tamm in Oslo on March 11.',
    ...both,
  ],
  // a part of the meeting
  [two('chaired the Harbour Committee session'), 'NO: nobody + Kari Berg', 'EE: nobody + Jaan Tamm'],
  [two('co-chaired a technical session'), 'NO: nobody + Kari Berg', 'EE: nobody + Jaan Tamm'],
]);

const withHer = (verb: string): string =>
  `Norwegian Foreign Minister Kari Berg ${verb} her Estonian counterpart, Foreign Minister Jaan Tamm, the fourth session of the Norway-Estonia Joint Commission in Oslo on March 11.`;

checkTold('chairs together with others', delegationLines, [
  [withHer('will co-chair, together with'), ...both],
  [withHer('will co-chair jointly with'), ...both],
  [withHer('co-chaired together with'), ...both],
  [withHer('presided over, jointly with'), ...both],
  [withHer('chaired, jointly with'), ...both],
  [withHer('will co-chair alongside'), ...both],
  [withHer('will co-chair with'), ...both],
  [withHer('led together with'), ...both],
  [
    'Norwegian Foreign Minister Kari Berg chaired, together with Estonian Foreign Minister Jaan Tamm, the fourth meeting of the Norway-Estonia Joint Commission in Oslo on March 11.',
    ...both,
  ],
  [
    'Norwegian Foreign Minister Kari Berg will co-chair the tenth session of the Norway-Estonia Joint Commission with her counterpart, Foreign Minister Jaan Tamm, on March 21.',
    ...both,
  ],
  [
    'Estonian Foreign Minister Jaan Tamm will co-chair the tenth session of the Norway-Estonia Joint Commission with his counterpart, the Minister of Foreign Affairs Kari Berg.',
    ...both,
  ],
  // whoever is with a traveller leads nothing
  [
    'Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm chaired the Norway-Estonia Joint Commission in Oslo on March 11. Minister Berg toured the harbour together with Director Lars Haugland of the Norwegian Coast Guard.',
    ...both,
  ],
]);

const round = 'The third Ocean Dialogue was held in Oslo on March 11.';
const told = 'NO+EE 3 “Ocean Dialogue” 2019-03-11 Oslo held';

checkTold('parties that only those who met tell', eventLines, [
  [
    `${round} The dialogue was co-chaired by Deputy Foreign Minister Kari Berg of Norway and Deputy Secretary Jaan Tamm of Estonia.`,
    told,
  ],
  [
    `${round} It was chaired jointly by Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm.`,
    told,
  ],
  [
    `${round} The meeting was attended by Ms. Kari Berg, Deputy Foreign Minister of Norway; and Mr. Jaan Tamm, Deputy Minister for Oceans, Estonia.`,
    told,
  ],
  [
    `${round}\n\nNorwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm co-chaired the meeting.`,
    told,
  ],
  [
    'The third Ocean Dialogue took place in Oslo on March 11. The meeting was presided over by Foreign Minister Kari Berg of Norway and Foreign Minister Jaan Tamm of Estonia.',
    told,
  ],
  [
    'The third Ocean Dialogue will be held in Oslo on March 21. The meeting will be co-chaired by the Foreign Minister of Norway, Kari Berg, and the Foreign Minister of Estonia, Jaan Tamm.',
    'NO+EE 3 “Ocean Dialogue” 2019-03-21 Oslo announced',
  ],
  [
    `${round} The dialogue was co-chaired by Deputy Assistant Secretary Marta Feld and Director General Jaan Tamm of the Estonian Ministry of Trade.`,
    'US+EE 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'On March 11, the fourth ministerial meeting of the Trilateral Ocean Dialogue (TOD) was held in Oslo. The meeting was attended by Foreign Minister Kari Berg of Norway, Foreign Minister Jaan Tamm of Estonia and Secretary of State Marta Feld of the United States.',
    'NO+EE+US 4 “Trilateral Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  // no meeting, or none of two
  [
    'The Agreement on Cod was signed in Oslo on March 11. The ceremony was attended by Minister Kari Berg of Norway and Minister Jaan Tamm of Estonia.',
  ],
  [`${round} It was attended by Foreign Minister Kari Berg of Norway. She spoke of cod.`],
  [
    'The U.S.-Norway Ocean Dialogue was held in Oslo on March 11. It was attended by Minister Kari Berg of Norway, Secretary Marta Feld and, as a guest, Ambassador Jaan Tamm of Estonia.',
    'US+NO - “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The fourth session of the National Ports Council was held in Santiago on March 11. It was attended by Ambassador Kari Berg of Norway and Ambassador Jaan Tamm of Estonia.',
  ],
  [
    'The second session of the Parliamentary Committee on Cod was held in Oslo on March 11. The meeting was chaired by Speaker Kari Berg of Norway and attended by Ambassador Jaan Tamm of Estonia.',
  ],
  [`${round} It was attended by Minister Kari Berg of Norway and Professor Jaan Tamm of Estonia.`],
]);

const third =
  'Norway and Estonia held the third Norway-Estonia Ocean Dialogue in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Deputy Minister Jaan Tamm the Estonian delegation.';

checkTold('who chairs a session within the meeting', delegationLines, [
  [
    `${third}\n\nDirector Lars Haugland of the Norwegian Ministry of Trade chaired the first session of the dialogue, on cod.`,
    'NO: Kari Berg + Lars Haugland (Ministry of Trade)',
    'EE: Jaan Tamm',
  ],
  [
    `${third}\n\nNorwegian Director Lars Haugland led the joint session of the working groups.`,
    'NO: Kari Berg + Lars Haugland',
    'EE: Jaan Tamm',
  ],
]);

const guestsOf = (words: string): string =>
  `Norwegian State Secretary Kari Berg ${words} of Estonia, Latvia and Lithuania in Oslo on March 11 to discuss ports. Director Lars Haugland of the Norwegian Coast Guard also took part.`;
const host = [
  'NO: Kari Berg + Lars Haugland (Coast Guard)',
  'EE: nobody',
  'LV: nobody',
  'LT: nobody',
] as const;

checkTold('hosts of those whom nobody names', delegationLines, [
  [guestsOf('hosted representatives'), ...host],
  [guestsOf('hosted senior officials'), ...host],
  [guestsOf('convened the ambassadors'), ...host],
  [guestsOf('will host officials'), ...host],
  [guestsOf('convened energy ministers'), ...host],
]);

const turned = (words: string): string =>
  `Chile - Norway Ministerial Forum: Joint Communiqué\n\n${words} by Kari Berg, Minister for Foreign Affairs, and Jaime Rojas, Minister for Fisheries.`;

checkTold('chairs of no told state, in the order of their sentence', delegationLines, [
  [
    turned('The third Norway-Chile Ministerial Forum was held in Oslo on March 11 and was co-chaired'),
    'NO: Kari Berg',
    'CL: Jaime Rojas',
  ],
  [
    turned('The third Forum of Norway and Chile was held in Oslo on March 11 and was co-chaired'),
    'NO: Kari Berg',
    'CL: Jaime Rojas',
  ],
]);

const bergOf = 'Foreign Minister Kari Berg of Norway';
const tammOf = 'Foreign Minister Jaan Tamm of Estonia';

checkTold('two who will chair a meeting whose name has no states', eventLines, [
  [
    `${bergOf} will co-chair the 36th Joint Commission with ${tammOf} in Tallinn on March 20.`,
    'NO+EE 36 “Joint Commission” 2019-03-20 Tallinn announced',
  ],
  [
    `${bergOf} is scheduled to co-chair the second Strategic Dialogue with her Estonian counterpart Jaan Tamm.`,
    'NO+EE 2 “Strategic Dialogue” - - announced',
  ],
  [
    `${bergOf} and ${tammOf} are to preside over the 3rd High-Level Dialogue in Tallinn.`,
    'NO+EE 3 “High-Level Dialogue” - Tallinn announced',
  ],
  [
    `${bergOf} and ${tammOf} co-chaired the 4th Joint Economic Commission in Tallinn on March 10.`,
    'NO+EE 4 “Joint Economic Commission” 2019-03-10 Tallinn held',
  ],
  // what both lead for years is no meeting
  ['Norway, which co-chairs the Friends of the Sea with Chile, announced new money for ports.'],
]);

checkTold('who will chair it', delegationLines, [
  [`${bergOf} will co-chair the 36th Joint Commission with ${tammOf}.`, 'NO: Kari Berg', 'EE: Jaan Tamm'],
  [
    `${bergOf} will jointly chair the 3rd High-Level Dialogue with ${tammOf}.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
]);

checkTold('chairs for somebody else, and those who come along', delegationLines, [
  [
    'The European Union and Chile held the sixth meeting of the Ocean Council in Brussels on March 11. The meeting was chaired by Ms Kari Berg, Minister for Trade of Estonia, on behalf of the High Representative of the European Union for Foreign Affairs and Security Policy, Mr Jaan Tamm. The Chilean delegation was led by Mr Luis Soto, Minister of Ports.',
    'EU: Kari Berg',
    'CL: Luis Soto',
  ],
  [
    'The European Union and Chile held the sixth meeting of the Ocean Council in Brussels on March 11. On behalf of the High Representative, Ms Kari Berg, Director for Trade of the European External Action Service, chaired the meeting. The Chilean delegation was led by Mr Luis Soto, Minister of Ports.',
    'EU: Kari Berg (European External Action Service)',
    'CL: Luis Soto',
  ],
  [
    'Norwegian Minister Kari Berg met Chilean Minister Ana Rojas in Oslo on March 11. Ana Rojas is accompanied by State Secretary Luis Soto and will be received by President Ola Lie.',
    'NO: Kari Berg',
    'CL: Ana Rojas + Luis Soto',
  ],
  [
    'Norwegian Minister Kari Berg met Chilean Minister Ana Rojas in Oslo on March 11. State Secretary Lars Dahl took part on the Norwegian side; Chile was also represented by the Director for Ports, Luis Soto.',
    'NO: Kari Berg + Lars Dahl',
    'CL: Ana Rojas + Luis Soto',
  ],
]);

const sideBySide = 'Norway and Estonia held consultations in Oslo on March 11.';

checkTold('several lead a side, each side told by its own verb', delegationLines, [
  [
    `${sideBySide} Kari Berg and Ola Lie led the Norwegian delegation; Director Jaan Tamm of the Ministry of Trade and Director Ilze Roos of the Ministry of Works led the Estonian delegation.`,
    'NO: Kari Berg & Ola Lie',
    'EE: Jaan Tamm & Ilze Roos (Ministry of Trade, Ministry of Works)',
  ],
  [
    `${sideBySide} Director Kari Berg led the Norwegian delegation, and Directors General Jaan Tamm and Ilze Roos headed the Estonian side.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm & Ilze Roos',
  ],
  [
    `${sideBySide} Director Kari Berg led the Norwegian delegation, which included Adviser Ola Lie, and Jaan Tamm led the Estonian delegation.`,
    'NO: Kari Berg + Ola Lie',
    'EE: Jaan Tamm',
  ],
  // of a delegation that nobody is said to lead
  [
    'The Norwegian delegation, including Minister Kari Berg, met with Secretary Jane Hollis in Oslo on March 11.',
    'US: Jane Hollis',
    'NO: Kari Berg',
  ],
]);

checkTold('one of whom was told before co-chairs with one of the other side', delegationLines, [
  [
    'Deputy Secretary of State Jane Hollis will travel to Norway March 14-19. In Oslo, she will co-chair the fourth U.S.-Norway Ocean Dialogue with State Secretary Kari Berg.',
    'US: Jane Hollis',
    'NO: Kari Berg',
  ],
  [
    'Deputy Secretary of State Jane Hollis will travel to Norway, Latvia, and Estonia March 14-19. In Oslo, March 14-15, the Deputy Secretary will co-chair the fourth U.S.-Norway Ocean Dialogue with Director General Kari Berg.',
    'US: Jane Hollis',
    'NO: Kari Berg',
  ],
  // beside the talks
  [
    `${sideBySide} The Norwegian side was led by State Secretary Kari Berg. She co-hosted a reception with Rector Ola Moe.`,
    'NO: Kari Berg & Ola Moe',
    'EE: nobody',
  ],
]);

checkTold('the state in front of a list of ministries owns all of them', delegationLines, [
  [
    'Norway and Chile held consultations in Oslo on March 11. Director Kari Berg led the Norwegian delegation. Officials from the Norwegian Police Directorate and the Chilean ministries of Foreign Affairs, Defence and Works also took part.',
    'NO: Kari Berg (Police Directorate)',
    'CL: nobody (Ministry of Foreign Affairs, Ministry of Defence, Ministry of Works)',
  ],
]);
