/** Heads told as those whom the head of the other side faced, and which side is whose where few words tell it. */
import { checkTold } from './check';
import { delegationLines, postLines } from './lines';

const HELD = 'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11.';
const LED = `${HELD} At the head of the Norwegian delegation was State Secretary Kari Berg.`;

const across = [
  'Her opposite number was Luz Rojas, Director of the Coast Guard.',
  'Sitting across from her was Ms. Luz Rojas, Director of the Coast Guard, with experts on cod.',
  'Across the table sat Luz Rojas, Director of the Coast Guard.',
  'Opposite Ms. Berg sat Luz Rojas, Director of the Coast Guard.',
  'Facing her was Luz Rojas, Director of the Coast Guard.',
  'Her interlocutor was Director of the Coast Guard Luz Rojas.',
  'Her co-chair was Luz Rojas, Director of the Coast Guard.',
  'Luz Rojas, Director of the Coast Guard, sat across from her.',
  'Luz Rojas, Director of the Coast Guard, was her opposite number.',
  'Luz Rojas, Director of the Coast Guard, faced Ms. Berg across the table.',
];

checkTold(
  'who sat across from the head of a side',
  delegationLines,
  across.map((words) => [`${LED} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas (Coast Guard)']),
);

checkTold('who hosts the delegation of which was told', delegationLines, [
  [
    `${HELD} State Secretary Kari Berg and Director Lars Holm together headed the delegation that Norway sent to Lima. Their hosts on March 11 were Minister of Ports, Luz Rojas, and Minister of Trade, Ana Soto.`,
    'NO: Kari Berg & Lars Holm',
    'CL: Luz Rojas & Ana Soto',
  ],
  [
    `${LED} Her hosts were Minister of Ports Luz Rojas and Minister of Trade Ana Soto.`,
    'NO: Kari Berg',
    'CL: Luz Rojas & Ana Soto',
  ],
]);

checkTold('who sat across at other times, or was beside the meeting', delegationLines, [
  [`${LED} Her host at dinner was Director Luz Rojas.`, 'NO: Kari Berg', 'CL: nobody'],
  [`${LED} Her opposite number until 2017 was Director Luz Rojas.`, 'NO: Kari Berg', 'CL: nobody'],
  [`${LED} Facing difficulties with cod was the fleet of Captain Luz Rojas.`, 'NO: Kari Berg', 'CL: nobody'],
  [
    `${LED} Across the street sat pictures of ships that Director Luz Rojas had sent.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);

checkTold('two of whom two sentences tell that they led', delegationLines, [
  [
    `${HELD} State Secretary Kari Berg chaired the meeting for Norway. The visiting delegation was led by Luz Rojas, Director, Coast Guard.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Coast Guard)',
  ],
  [
    `${HELD} The visiting team was under Director Luz Rojas. State Secretary Kari Berg headed the host delegation.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} The host delegation was headed by State Secretary Kari Berg. The visiting side had as its leader Director Luz Rojas.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  // one side alone is told of, and both led it
  [
    `${HELD} The Norwegian delegation was led by State Secretary Kari Berg. Director Lars Holm co-led the Norwegian side.`,
    'NO: Kari Berg & Lars Holm',
    'CL: nobody',
  ],
]);

checkTold('a head of whose side other words of the sentence tell', delegationLines, [
  [
    `${HELD} For Chile, the delegation had as its leader Ms. Luz Rojas, Director of the Coast Guard.`,
    'NO: nobody',
    'CL: Luz Rojas (Coast Guard)',
  ],
  [`${HELD} From Chile, the team was headed by Director Luz Rojas.`, 'NO: nobody', 'CL: Luz Rojas'],
  [`${HELD} Chile’s chair was Director Luz Rojas.`, 'NO: nobody', 'CL: Luz Rojas'],
  [`${HELD} The Chilean side will have as its head Director Luz Rojas.`, 'NO: nobody', 'CL: Luz Rojas'],
  [
    `${HELD} State Secretary Kari Berg and her counterpart from Chile, Ms. Luz Rojas, Director for Ports, held the talks in Oslo.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} The ministers entrusted the chairmanship to Kari Berg, State Secretary, on behalf of Norway, and to Luz Rojas, Director of the Coast Guard, on behalf of Chile.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Coast Guard)',
  ],
  [
    `${HELD} They conferred the chairmanship of the Dialogue on State Secretary Kari Berg for Norway and Director Luz Rojas for Chile.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} Norway was represented by State Secretary Kari Berg, and Chile, as guest of the meeting, sent experts.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    `${HELD} Chile was represented by Director Luz Rojas of the Coast Guard, and Norway, as host, by State Secretary Kari Berg.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Coast Guard)',
  ],
  [
    `${HELD} State Secretary Kari Berg this morning received a delegation from Chile headed by Director Luz Rojas.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} State Secretary Kari Berg welcomed a Chilean delegation led by Director Luz Rojas.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  // who leads the delegation of a third state is on neither side
  [
    `${HELD} Director Luz Rojas led the Chilean delegation. Director Ito Ken led the Japanese delegation.`,
    'NO: nobody',
    'CL: Luz Rojas',
  ],
]);

checkTold('of whose body the country stands further behind', delegationLines, [
  [
    `The United States and Chile held the third U.S.-Chile Ports Dialogue in Lima on March 11. Chairing the talks were Luz Rojas, Director of the Coast Guard, and Ann Roe, Director of the Office of Port Affairs in the U.S. Department of State.`,
    'US: Ann Roe (Office of Port Affairs, Department of State)',
    'CL: Luz Rojas (Coast Guard)',
  ],
]);

checkTold('presidents who only announce that others are to meet', delegationLines, [
  [
    'President Kari Berg of Norway and President Luz Rojas of Chile announce that the third Norway-Chile Ports Dialogue will hold its next session in Oslo on May 11. The chair was given to them: it was entrusted to others.',
    'NO: nobody',
    'CL: nobody',
  ],
]);

checkTold('a list of who led each delegation', delegationLines, [
  [
    `${HELD}\n\nOur delegations were headed as follows:\n\n- Norway: Ms Kari Berg, State Secretary, Ministry of Trade\n- Chile: Ms Luz Rojas, Director, Coast Guard\n\nThe talks were about cod.`,
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Luz Rojas (Coast Guard)',
  ],
]);

checkTold('what somebody was for the meeting is no post', postLines, [
  [
    `${HELD} The Chilean side had as its leader Luz Rojas, Director for Ports.`,
    'CL Luz Rojas = Director for Ports @ -',
  ],
]);

const BOTH = `${HELD} State Secretary Kari Berg led the Norwegian delegation and Director Luz Rojas led the Chilean delegation.`;

const notAcross = [
  'State Secretary Tor Vik faced her across the table in the Geneva talks of 2017.',
  'State Secretary Tor Vik sat opposite her at a lunch the next day.',
  'State Secretary Tor Vik was her host in Bodo on March 9.',
  'State Secretary Tor Vik served as her counterpart in 2017.',
  'Her host in Bodo last year was State Secretary Tor Vik.',
  'Their host was Ambassador Tor Vik, who gave a dinner.',
  'Facing Ms. Berg was a portrait of King Haakon by Erik Dahl.',
  'Norway’s chair is Mona Lie in the UN group.',
];

checkTold(
  'who faced somebody on another day, in another place, or in a picture',
  delegationLines,
  notAcross.map((words) => [`${BOTH} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold('who led a part of the talks may be of the same side', delegationLines, [
  [
    `${HELD} State Secretary Kari Berg led the Norwegian delegation. Director Lars Holm chaired the working group on cod.`,
    'NO: Kari Berg & Lars Holm',
    'CL: nobody',
  ],
  [
    `${HELD} State Secretary Kari Berg led the Norwegian delegation. The morning session was chaired by Director Lars Holm.`,
    'NO: Kari Berg & Lars Holm',
    'CL: nobody',
  ],
  [
    `${HELD} State Secretary Kari Berg led the Norwegian delegation. Ambassador Lars Holm hosted the delegations at his residence.`,
    'NO: Kari Berg & Lars Holm',
    'CL: nobody',
  ],
  [
    `${HELD} State Secretary Kari Berg led the Norwegian delegation. The visiting delegation was led by Director Luz Rojas.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
