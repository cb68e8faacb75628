/** Whom somebody who leads had along, in a list that ends the sentence; and what a sentence tells in turns. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const LED =
  'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';

const along = [
  'Undersecretary Rojas was supported by Director Ana Soto and Captain Juan Pino.',
  'Undersecretary Rojas was supported by the Director for Ports, Ms. Ana Soto, and the Director of Energy, Mr. Juan Pino.',
  'Ms. Rojas was accompanied throughout by Director Ana Soto and Captain Juan Pino.',
  'Ms. Rojas was ably assisted by Ana Soto, Director for Ports, and Captain Juan Pino.',
  'Undersecretary Rojas was joined throughout the day by Director Ana Soto and Captain Juan Pino.',
  'Ms. Rojas was flanked by Director Ana Soto and Captain Juan Pino.',
  'Ms. Rojas was assisted in the talks by Director Ana Soto and by Captain Juan Pino.',
  'Ms. Rojas was backed by Director Ana Soto and Captain Juan Pino.',
  'Ms. Rojas was accompanied by Director Ana Soto and Captain Juan Pino at all sessions.',
  'The Undersecretary was supported by Director Ana Soto and Captain Juan Pino.',
];

checkTold(
  'those by whom one was supported',
  delegationLines,
  along.map((words) => [`${LED} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas + Ana Soto, Juan Pino']),
);

const notAlong = [
  'Ms. Rojas was supported by President Juan Pino in the campaign.',
  'Ms. Rojas was supported by Senator Juan Pino when she ran for office.',
  'Ms. Rojas had been supported by Minister Juan Pino in 2017.',
  'The plan of Ms. Rojas was supported by Minister Juan Pino.',
  'Ms. Rojas said that the plan was supported by Minister Juan Pino.',
  'Ms. Rojas’s bid was backed by Senator Ana Soto.',
];

checkTold(
  'those who supported a plan, or somebody at another time',
  delegationLines,
  notAlong.map((words) => [`${LED} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

const completed = [
  'The visiting delegation was completed by Ambassador Ana Soto and the National Ports Secretariat.',
  'The visiting delegation was completed by Chile’s Ambassador to Norway, Ana Soto, and the National Ports Secretariat.',
  'The Chilean delegation was completed by Director Ana Soto and the National Ports Secretariat.',
  'The Chilean team was rounded out by Director Ana Soto and the National Ports Secretariat.',
  'The Chilean side further comprised Director Ana Soto and officials of the National Ports Secretariat.',
  'Completing the visiting delegation were Director Ana Soto and the National Ports Secretariat.',
  'Rounding out the Chilean delegation were Director Ana Soto and the National Ports Secretariat.',
];

checkTold(
  'who and what completed a delegation',
  delegationLines,
  completed.map((words) => [
    `${LED} ${words}`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Soto (National Ports Secretariat)',
  ]),
);

checkTold('what else was completed', delegationLines, [
  [
    `${LED} The report of the Chilean delegation was completed by the National Ports Secretariat.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} The crossing was completed by noon, and the National Ports Secretariat sent a book.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

const met = 'The Norway-Chile Ports Working Group met in Oslo on March 4.';

const chaired = [
  'Chairing for Norway was Kari Berg, Director for Ports; for Chile it was Luz Rojas.',
  'In the chair for Norway was State Secretary Kari Berg, for Chile it was Undersecretary Luz Rojas.',
  'Leading for Norway was State Secretary Kari Berg; for Chile, it was Undersecretary Luz Rojas.',
  'For Norway, the chair was State Secretary Kari Berg; for Chile it was Undersecretary Luz Rojas.',
  'For Norway it was State Secretary Kari Berg who led; for Chile it was Undersecretary Luz Rojas.',
  'The Norwegian side was led by State Secretary Kari Berg; on the Chilean side it was Undersecretary Luz Rojas.',
  'Norway’s delegation was headed by State Secretary Kari Berg and for Chile this was Undersecretary Luz Rojas.',
  // whom somebody faced, of a state that only the name of the meeting tells
  'State Secretary Kari Berg led for Norway. Her opposite number was Ports Secretary Luz Rojas of Chile’s Ministry of Ports.',
  'State Secretary Kari Berg led for Norway. Her counterpart was Luz Rojas, Director for Ports of Chile.',
];

checkTold(
  'who led, in turns',
  (release) => delegationLines(release).map((line) => line.replace(/ \(.*\)$/, '')),
  chaired.map((words) => [`${met} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold('who did not lead', delegationLines, [
  [
    `${met} Chairing for Norway was State Secretary Kari Berg; for Chile it was a success, said Undersecretary Luz Rojas.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    `${met} State Secretary Kari Berg led for Norway. Her counterpart in Peru was Luz Rojas until May 2018.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);

checkTold('bodies in turns', delegationLines, [
  [
    `${LED} The Ports Board and the Coast Guard were both at the table, while Ms. Rojas brought with her colleagues from the Fisheries Board.`,
    'NO: Kari Berg (Ports Board, Coast Guard)',
    'CL: Luz Rojas (Fisheries Board)',
  ],
  [
    `${LED} Experts of the Ports Board took part; Ms. Rojas came with colleagues from the Fisheries Board.`,
    'NO: Kari Berg (Ports Board)',
    'CL: Luz Rojas (Fisheries Board)',
  ],
]);

checkTold('who came back for the meeting', delegationLines, [
  [
    `${LED} Norway’s Ambassador to Chile, Nils Dahl, returned from Santiago for the occasion.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Norway’s Ambassador to Chile, Nils Dahl, flew in from Santiago for the talks.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Norway’s Ambassador to Peru, Nils Dahl, returned from Lima for a concert.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Director Lars Holm of Norway is going to take part.`,
    'NO: Kari Berg + Lars Holm',
    'CL: Luz Rojas',
  ],
]);

checkTold(
  'who was beside somebody, and not along',
  delegationLines,
  [
    'Ms. Rojas was joined throughout the tour by Mayor Nils Dahl and Captain Lars Holm.',
    'Ms. Rojas was joined during the press conference by Minister Nils Dahl.',
    'Ms. Rojas was joined during the walk by Director Nils Dahl and Captain Lars Holm.',
    'Ms. Rojas was joined at the market by Director Nils Dahl.',
    'Ms. Rojas was escorted by Colonel Nils Dahl of the Royal Guard.',
    'Ms. Rojas was flanked by King Harald and Queen Sonja.',
    'The Undersecretary was supported by Ms. Ana Soto and Mr. Nils Dahl, both of the Norwegian Embassy.',
    'Director Lars Holm of Norway is going to take part in the next one, in 2020.',
  ].map((words) => [`${LED} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);
