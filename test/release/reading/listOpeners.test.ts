/** What stands in front of lists of sides: some are of those who took part, others of links, tasks, signers and absentees. */
import { checkTold } from './check';
import type { Told } from './check';
import { delegationLines } from './lines';

const held = 'Norway and Chile held the third Harbour Dialogue in Oslo on March 11.';
const nobody = ['NO: nobody', 'CL: nobody'] as const;

const bodies = (first: string, second: string): string =>
  `${first}\n– Ministry of Trade\n– Coast Guard\n\n${second}\n– Ministry of Public Works`;
const persons = (first: string, second: string): string =>
  `${first}\n– Kari Berg, Director, Ministry of Trade\n\n${second}\n– Ana Rojas, Director, Coast Guard`;

const ofBodies = [
  'NO: nobody (Ministry of Trade, Coast Guard)',
  'CL: nobody (Ministry of Public Works)',
] as const;
const ofPersons = [
  'NO: nobody + Kari Berg (Ministry of Trade)',
  'CL: nobody + Ana Rojas (Coast Guard)',
] as const;

const opening: readonly string[] = [
  'Participants:',
  'PARTICIPANTS',
  'List of participants',
  'Annex: List of Participants',
  'Attendees',
  'In attendance:',
  'Those taking part were:',
  'The dialogue was attended by:',
  'The following officials took part.',
  'The two sides were represented as follows.',
  'Delegations',
  'The delegations were composed of:',
  'Members of the two delegations:',
  'Meeting participants included:',
];

checkTold(
  'lists behind words that tell of taking part',
  delegationLines,
  opening.flatMap((opener): readonly Told[] => [
    [`${held}\n\n${opener}\n\n${bodies('Norway:', 'Chile:')}`, ...ofBodies],
    [`${held}\n\n${opener}\n\n${persons('For Norway', 'For Chile')}`, ...ofPersons],
  ]),
);

const further: readonly string[] = [
  'Useful links',
  'See also:',
  'Implementing agencies',
  'ANNEX: NATIONAL FOCAL POINTS',
  'Results:',
  'Commitments',
  'Agenda',
  'Task owners:',
  'Speakers at the side event:',
  'Invited but unable to attend:',
  'Excused:',
  'Copies of the minutes go to:',
  'Participants agreed on the following contacts for follow-up.',
  'The participants will visit the following sites.',
  'The members of the bilateral arbitration panel are:',
  'Background on the chairs of earlier rounds:',
  'The delegations were welcomed at lunch by the following.',
  'The following experts will serve on the joint study group.',
  'Nominees for the Harbour Prize were presented to the participants.',
];

checkTold(
  'lists behind other words',
  delegationLines,
  further.flatMap((opener): readonly Told[] => [
    [`${held}\n\n${opener}\n\n${bodies('Norway:', 'Chile:')}`, ...nobody],
    [`${held}\n\n${opener}\n\n${persons('Norway:', 'Chile:')}`, ...nobody],
  ]),
);

checkTold('lists that nothing opens', delegationLines, [
  // a delegation, a side, or two states whose lines name persons
  [`${held}\n\n${bodies('Norwegian delegation', 'Chilean delegation')}`, ...ofBodies],
  [`${held}\n\n${bodies('Norwegian side:', 'Chilean side:')}`, ...ofBodies],
  [`${held}\n\n${persons('For Norway', 'For Chile')}`, ...ofPersons],
  [
    `${held} The two sides spoke of contacts between ports.\n\n${persons('For Norway', 'For Chile')}`,
    ...ofPersons,
  ],
  [`${held}\n\n${bodies('For Norway', 'For Chile')}`, ...nobody],
  [`${held}\n\n${bodies('Norway', 'Chile')}`, ...nobody],
  [
    `${held} The Norwegian delegation was led by Kari Berg.\n\nNorway\n– Coast Guard data set\n\nChile\n– Harbour Board data set`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  // what bodies are to do
  [
    `${held}\n\nNorwegian side\n– The Ministry of Trade to share data on ice\n\nChilean side\n– The Coast Guard to buy ships`,
    ...nobody,
  ],
  [
    `${held}\n\nNorwegian side\n– Coast Guard grants for students\n\nChilean side\n– Ministry of Trade call for proposals`,
    ...nobody,
  ],
  // signatures
  ...['DONE at Oslo, in duplicate, in the English language.', 'Signed in Oslo on March 11:'].map(
    (signed): Told => [
      `${held}\n\n${signed}\n\nFor the Government of the Kingdom of Norway:\nKari Berg\nMinister of Trade\n\nFor the Government of Chile:\nAna Rojas\nMinister of Trade`,
      ...nobody,
    ],
  ),
  [
    `${held}\n\nFor the Government of Norway:\nKari Berg, Minister of Trade\n\nFor the Government of Chile:\nAna Rojas, Minister of Trade`,
    ...nobody,
  ],
]);

const us = 'The United States and Norway held the third Harbour Dialogue in Oslo on March 11.';
const led = `${us} Director Jane Whitcombe led the U.S. delegation.`;
const alone = ['US: Jane Whitcombe', 'NO: nobody'] as const;

checkTold('who is the subject in front of a list of company', delegationLines, [
  [
    `${led} It also included:\n\n– Department of Energy\n– Mark Hale, Adviser, Coast Guard`,
    'US: Jane Whitcombe + Mark Hale (Department of Energy, Coast Guard)',
    'NO: nobody',
  ],
  [
    `${us} The U.S. delegation was led by Jane Whitcombe, Director for Ports, and included:\n\n– Mark Hale, Adviser, Coast Guard`,
    'US: Jane Whitcombe + Mark Hale (Coast Guard)',
    'NO: nobody',
  ],
  [
    `${us} The U.S. delegation, headed by Director Jane Whitcombe, also comprised:\n\n– Mark Hale, Adviser, Coast Guard`,
    'US: Jane Whitcombe + Mark Hale (Coast Guard)',
    'NO: nobody',
  ],
  [
    `${led} U.S. assistance includes:\n\n– Department of Energy, hydrogen grants\n– Coast Guard, two cutters`,
    ...alone,
  ],
  [
    `${led} U.S. sanctions designations included:\n\n– Vasily Orlov, Director, Federal Security Service`,
    ...alone,
  ],
  [`${led} U.S. Arctic legislation includes:\n\n– Coast Guard Authorization Act`, ...alone],
  [`${led} U.S. investments include:\n\n– Export-Import Bank: $50 million`, ...alone],
]);

checkTold('lines of another form, of another state, and of bodies alone', delegationLines, [
  ...['', '– '].map((sign): Told => [
    `${us}\n\nThe Norwegian delegation included:\n\n${[
      'Kari Berg, Director, Ministry of Energy, Norway',
      'Nils Dahl, Adviser',
      'Chief Ola Moe',
      'Research Council, Anne Lund',
    ]
      .map((line) => `${sign}${line}`)
      .join('\n')}`,
    'US: nobody',
    'NO: nobody + Kari Berg, Nils Dahl, Ola Moe, Anne Lund (Ministry of Energy, Research Council)',
  ]),
  [
    `${us}\n\nThe Norwegian delegation included:\n\nKari Berg, Ministry of Energy\nUnited States Coast Guard\nSwedish Coast Guard`,
    'US: nobody (Coast Guard)',
    'NO: nobody + Kari Berg (Ministry of Energy)',
  ],
  [
    `${us}\n\nParticipants:\n\nNorway\nMinistry of Energy, Oslo\nResearch Council, Oslo\nUnited States\nDepartment of Energy\nNational Science Foundation`,
    'US: nobody (Department of Energy, National Science Foundation)',
    'NO: nobody (Ministry of Energy, Research Council)',
  ],
]);
