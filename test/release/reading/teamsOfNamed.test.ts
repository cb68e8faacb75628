/** Teams of somebody who is named, bodies that a side fielded or brought in, and whom somebody chaired talks with. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const hosts =
  'Kari Berg, state secretary at the Norwegian Ministry of Trade, and Luz Rojas, director for ports at the Chilean Ports Board, co-hosted the Norway-Chile Ocean Dialogue in Oslo on March 11.';
const meeting = 'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on March 11.';
const moe = 'Ingrid Moe, Director for Ports at the Ministry of Trade of Norway,';
const rojas = 'Luz Rojas, Secretary for Fisheries at Chile’s Ministry of Labour';
const teams = [
  'NO: Kari Berg (Ministry of Trade, Coastal Administration, Navy)',
  'CL: Luz Rojas (Ports Board, Ministry of Labour, National Security Authority)',
] as const;

checkTold('teams of somebody who is named', delegationLines, [
  [
    `${hosts} On the Norwegian side the Coastal Administration and the Navy were represented; Rojas’s team was made up of officials from the Ministry of Labour and the National Security Authority.`,
    ...teams,
  ],
  [
    `${hosts} The Coastal Administration and the Navy were represented for Norway, while Rojas’s delegation consisted of officials from the Ministry of Labour and the National Security Authority.`,
    ...teams,
  ],
  [
    `${hosts} Berg’s delegation included the Coastal Administration and the Navy. Rojas’s team brought together the Ministry of Labour and the National Security Authority.`,
    ...teams,
  ],
  [
    `${hosts} Berg’s colleagues came from the Coastal Administration and the Navy; Rojas’s side was drawn from the Ministry of Labour and the National Security Authority.`,
    ...teams,
  ],
  // what somebody else does
  [
    `${hosts} Rojas’s team was made up of three, while the Coastal Administration and the Navy were represented for Norway.`,
    'NO: Kari Berg (Ministry of Trade, Coastal Administration, Navy)',
    'CL: Luz Rojas (Ports Board)',
  ],
]);

checkTold('bodies that a side fielded or brought in', delegationLines, [
  [
    `${meeting} The Chilean delegation brought in the Ports Board (PB) and the Ministry of Justice.`,
    'NO: nobody',
    'CL: nobody (Ports Board, Ministry of Justice)',
  ],
  [
    `${meeting} Chile also fielded the Ports Board, the Ministry of Labour and the Ministry of Justice.`,
    'NO: nobody',
    'CL: nobody (Ports Board, Ministry of Labour, Ministry of Justice)',
  ],
  [`${meeting} Chile fielded questions on the Ports Board.`, 'NO: nobody', 'CL: nobody'],
]);

checkTold('whom somebody chaired the talks with', delegationLines, [
  [
    `${meeting} ${moe} chaired the discussion with ${rojas}.`,
    'NO: Ingrid Moe (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Labour)',
  ],
  [
    `${meeting} ${moe} led the talks with ${rojas}.`,
    'NO: Ingrid Moe (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Labour)',
  ],
  [
    `${meeting} ${moe} chaired this round with ${rojas}.`,
    'NO: Ingrid Moe (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Labour)',
  ],
  // who only took part
  [
    `${meeting} ${moe} chaired the meeting with the participation of ${rojas}.`,
    'NO: Ingrid Moe (Ministry of Trade)',
    'CL: nobody + Luz Rojas (Ministry of Labour)',
  ],
  [
    `${meeting} ${moe} chaired the session with experts, including ${rojas}.`,
    'NO: Ingrid Moe (Ministry of Trade)',
    'CL: nobody + Luz Rojas (Ministry of Labour)',
  ],
]);

const tocome = 'Norway and Chile will hold the Norway-Chile Ocean Dialogue in Oslo on March 21.';
const lines = '    Ministry of Justice\n    Ports Board';

checkTold('panels', delegationLines, [
  [
    `${tocome}\n\nAside from the Ministry of Labour, the following will have delegates on the Chilean panel:\n\n${lines}`,
    'NO: nobody',
    'CL: nobody (Ministry of Labour, Ministry of Justice, Ports Board)',
  ],
  [
    `${tocome}\n\nBesides the Ministry of Labour, the Chilean panel will include:\n\n${lines}`,
    'NO: nobody',
    'CL: nobody (Ministry of Labour, Ministry of Justice, Ports Board)',
  ],
  // a panel on something
  [`${tocome}\n\nA Norwegian panel on fish was shown by the Ministry of Labour.`, 'NO: nobody', 'CL: nobody'],
]);
