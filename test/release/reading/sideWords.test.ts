/** Who led or was on which side, in words that name side, post and person in one clause. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const HELD = 'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11.';
const TO_COME = 'Norway and Chile will hold the third Norway-Chile Ports Dialogue in Oslo on March 21.';
const CHAIRED = `${HELD} State Secretary Kari Berg of Norway and Chile’s Minister Luz Rojas chaired it.`;

checkTold(
  'heads whose posts stand in front of their names',
  delegationLines,
  [
    'The Norwegian delegation had as its head the Undersecretary of Foreign Affairs, Kari Berg, and the Chilean delegation the Principal Secretary for Foreign Affairs, Luz Rojas.',
    'The Norwegian delegation was headed by the State Secretary for Ports, Ms. Kari Berg, and the Chilean delegation by the Vice Minister of Ports, Ms. Luz Rojas.',
    'Norway was led by the State Secretary for Ports, Kari Berg, and Chile by the Vice Minister of Ports, Luz Rojas.',
    'The State Secretary for Ports, Kari Berg, led the Norwegian side, and the Vice Minister of Ports, Luz Rojas, the Chilean one.',
    'At the helm of the Norwegian delegation stood the State Secretary for Ports, Kari Berg, at that of the Chilean delegation the Vice Minister of Ports, Luz Rojas.',
    'The State Secretary for Ports, Kari Berg, spoke for Norway and the Vice Minister of Ports, Luz Rojas, for Chile.',
  ].map((words) => [`${HELD} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold(
  'heads told in a clause with "with", or as leaders of a team',
  delegationLines,
  [
    `${HELD.slice(0, -1)}, with Ms. Kari Berg leading on the Norwegian side and Ms. Luz Rojas, Vice Minister of Ports, on the Chilean side.`,
    `${HELD} State Secretary Kari Berg headed a 40-member Norwegian delegation, with Luz Rojas, deputy minister of ports, at the helm of the Chilean side.`,
    `${HELD} State Secretary Kari Berg led the Norwegian side, with Vice Minister Luz Rojas heading the Chilean delegation.`,
    `${HELD} State Secretary Kari Berg was leader of the Norwegian team, while deputy minister Luz Rojas was leader of the visitors.`,
    `${HELD} The visitors were led by Vice Minister Luz Rojas. State Secretary Kari Berg was head of the Norwegian team.`,
    `${HELD} State Secretary Kari Berg acted as leader of the Norwegian delegation, and Vice Minister Luz Rojas was head of the Chilean team.`,
  ].map((words) => [words, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold('several heads of one side', delegationLines, [
  [
    `${HELD} The talks were co-chaired, for Norway, by Kari Berg, State Secretary at the Ministry of Trade, and Lars Holm, Director at the Ministry of Finance, and, for Chile, by Ambassador Luz Rojas, Director for Ports.`,
    'NO: Kari Berg & Lars Holm (Ministry of Trade, Ministry of Finance)',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} Two State Secretaries shared the chair on the Norwegian side: Kari Berg, State Secretary for Ports, and Lars Holm, State Secretary for Trade.`,
    'NO: Kari Berg & Lars Holm',
    'CL: nobody',
  ],
  [
    `${HELD} In the chair for Norway were Kari Berg, State Secretary for Ports, and Lars Holm, State Secretary for Trade; for Chile, Vice Minister Luz Rojas.`,
    'NO: Kari Berg & Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} Presiding on the Norwegian side were Kari Berg, State Secretary for Ports, and Director Lars Holm.`,
    'NO: Kari Berg & Lars Holm',
    'CL: nobody',
  ],
]);

checkTold(
  'who is sent as head',
  delegationLines,
  [
    'Chile has named Vice Minister Luz Rojas as chair of its side.',
    'Chile is sending Vice Minister Luz Rojas as head of its delegation.',
    'Chile has designated Luz Rojas, Director for Ports, as its lead negotiator.',
    'Chile will send Vice Minister Luz Rojas as leader of a delegation of nine.',
    'The Chilean government has appointed Vice Minister Luz Rojas to lead its team.',
  ].map((words) => [`${TO_COME} ${words}`, 'NO: nobody', 'CL: Luz Rojas']),
);

checkTold('a ministry that sends the head', delegationLines, [
  [
    `${TO_COME} Chile’s Ministry of Trade has named Vice Minister Luz Rojas as chair of its side.`,
    'NO: nobody',
    'CL: Luz Rojas (Ministry of Trade)',
  ],
]);

checkTold('who comes with a head, or with those who chaired', delegationLines, [
  [
    `${TO_COME} From the Norwegian side, Ms. Kari Berg, Ambassador for Ports, is expected to come to Chile as the head of delegation, with Mr. Lars Holm, Deputy Director of the Harbour Office, and other officials.`,
    'NO: Kari Berg + Lars Holm',
    'CL: nobody',
  ],
  [
    `${CHAIRED} Ms. Berg’s colleagues included Ambassador Lars Holm and officers of the Ministry of Energy.`,
    'NO: Kari Berg + Lars Holm (Ministry of Energy)',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} The State Secretary’s party consisted of Director of Fisheries Lars Holm, Ambassador Nils Dahl, and two advisers.`,
    'NO: Kari Berg + Lars Holm, Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} Ms. Berg’s team for the talks was made up of Director Lars Holm and Ambassador Nils Dahl.`,
    'NO: Kari Berg + Lars Holm, Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} The State Secretary’s advisers were Director Lars Holm and Ambassador Nils Dahl.`,
    'NO: Kari Berg + Lars Holm, Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} Lars Holm, Adviser to the State Secretary, and Ambassador Nils Dahl accompanied the State Secretary; Policy Adviser Ana Soto of the Coast Guard accompanied the Minister.`,
    'NO: Kari Berg + Lars Holm, Nils Dahl',
    'CL: Luz Rojas + Ana Soto (Coast Guard)',
  ],
  [
    `${CHAIRED} Director Lars Holm assisted Ms. Berg, and Director Ana Soto assisted Ms. Rojas.`,
    'NO: Kari Berg + Lars Holm',
    'CL: Luz Rojas + Ana Soto',
  ],
  [
    `${HELD} Norway was further represented by the Director of the National Police, General Lars Holm, and by Nils Dahl, Director General of Fisheries.`,
    'NO: nobody + Lars Holm, Nils Dahl (National Police)',
    'CL: nobody',
  ],
  [
    `${CHAIRED} The Norwegian side was completed by officials of the Ports Board. Chile sent a team from its Ministry of Ports, as well as its defense attaché in Oslo, Major General Ana Soto.`,
    'NO: Kari Berg (Ports Board)',
    'CL: Luz Rojas + Ana Soto (Ministry of Ports)',
  ],
]);

checkTold(
  'who took part for a while',
  delegationLines,
  [
    'Norwegian Trade Director Lars Holm and Chile’s Director of Ports, Ana Soto, came in for the part on ports.',
    'Norwegian Trade Director Lars Holm and Chile’s Director of Ports, Ana Soto, contributed to the session on cod.',
    'Norwegian Trade Director Lars Holm and Chile’s Director of Ports, Ana Soto, briefed the participants on cod.',
    'Speaking on the first panel were Norwegian Trade Director Lars Holm and Chile’s Director of Ports, Ana Soto.',
    'Presenting the plans were Norwegian Trade Director Lars Holm and Chile’s Director of Ports, Ana Soto.',
  ].map((words) => [`${CHAIRED} ${words}`, 'NO: Kari Berg + Lars Holm', 'CL: Luz Rojas + Ana Soto']),
);

checkTold('a list of company, each with the state in brackets', delegationLines, [
  ...['The following ministers were at our side:', 'With us were:', 'Those who accompanied us were:'].map(
    (heading) =>
      [
        `We, Kari Berg, Prime Minister of Norway, and Luz Rojas, Prime Minister of Chile, met in Oslo on March 11 for the second Norway-Chile Annual Leaders’ Meeting.\n\n${heading}\n- Lars Holm, Minister for Ports (Norway)\n- Ana Soto, Minister for Defence (Chile)\n\nWe spoke of cod.`,
        'NO: Kari Berg + Lars Holm',
        'CL: Luz Rojas + Ana Soto',
      ] as const,
  ),
]);

checkTold('who led, told before or in part', delegationLines, [
  [
    'The State Secretary of the Ministry of Trade, Kari Berg, paid a working visit to Chile on March 11. There she and Luz Rojas, State Secretary at the Chilean Ministry of Trade, chaired the Norwegian-Chilean ports consultations.',
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Trade)',
  ],
  [
    'The State Secretary for Ports, Ms. Kari Berg, yesterday received a delegation from Chile at the Ministry’s offices in Oslo for the third Norway-Chile Ports Dialogue. At the head of the visiting team was Ms. Luz Rojas, Director for Ports.',
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} The Director of the Harbour Office, Kari Berg, presided in Oslo over the session. Her interlocutor was Chile’s Minister of Ports, Luz Rojas.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

checkTold('whom a traveler met alone', delegationLines, [
  ...['she met with', 'he met with'].map(
    (met) =>
      [
        `Norwegian State Secretary Kari Berg was in Chile this week to consult with the Chilean authorities about cod. In Lima on Monday, March 11, ${met} Minister of Ports Luz Rojas. Superintendent of Banks Ana Soto took part in the meeting as well.`,
        'NO: Kari Berg',
        'CL: Luz Rojas + Ana Soto',
      ] as const,
  ),
]);

checkTold('who did something like it elsewhere, or at another time', delegationLines, [
  [
    `${HELD} Its first meeting was in Lima in March 2018, with then State Secretary Lars Holm in the chair on the Norwegian side.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${CHAIRED} The Dialogue was opened by then Norwegian State Secretary Lars Holm.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} Speaking at the dinner was Norwegian Trade Director Lars Holm.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [`${CHAIRED} Chile has named Luz Soto as its ambassador to Norway.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
  [
    `${CHAIRED} Norway named a ship after Captain Lars Holm, head of its fleet.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} The State Secretary’s colleagues in Lima wrote to Director Ana Soto.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} They watched the fleet, with Captain Ana Soto at the helm of a Chilean ship.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${CHAIRED} At the previous round, Norwegian Trade Director Lars Holm came in for the part on ports.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
