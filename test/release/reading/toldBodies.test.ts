/** Which bodies were on which side, in the many words for it. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const led =
  'The third Norway-Chile Ports Dialogue was held in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';

const told = [
  'For Norway, the Ministry of Trade and the Coast Guard were represented; for Chile, the Ministry of Mining.',
  'Taking part for Norway were the Ministry of Trade and the Coast Guard; for Chile, the Ministry of Mining.',
  'The Norwegian Ministry of Trade and Coast Guard were at the table, as was the Chilean Ministry of Mining.',
  'Norway’s Ministry of Trade and Coast Guard and Chile’s Ministry of Mining were represented.',
  'Norway’s team brought together the Ministry of Trade and the Coast Guard, Chile’s the Ministry of Mining.',
  'With them were the Norwegian Ministry of Trade and Coast Guard and the Chilean Ministry of Mining.',
  'The Norwegian Ministry of Trade and Coast Guard and the Chilean Ministry of Mining contributed to the talks.',
  'Joining the discussions were the Norwegian Ministry of Trade and Coast Guard and the Chilean Ministry of Mining.',
  'Participants: Ministry of Trade, Coast Guard (Norway); Ministry of Mining (Chile).',
  'Officials of the Ministry of Trade and the Coast Guard sat on the Norwegian side and officials of the Ministry of Mining on the Chilean side.',
  'The Ministry of Trade and the Coast Guard took part for Norway, the Ministry of Mining for Chile.',
  'Present on the Norwegian side were the Ministry of Trade and the Coast Guard; present on the Chilean side was the Ministry of Mining.',
];

checkTold(
  'bodies of two sides in one sentence',
  delegationLines,
  told.map((words) => [
    `${led} ${words}`,
    'NO: Kari Berg (Ministry of Trade, Coast Guard)',
    'CL: Luz Rojas (Ministry of Mining)',
  ]),
);

checkTold('bodies that were not there', delegationLines, [
  [
    `${led} For Norway, the Ministry of Trade is a friend of all ports; for Chile, the Ministry of Mining is.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [`${led} Money for the port of Lima comes from the Ministry of Mining.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
]);
