/** Who is of a team that somebody brings, and who chairs for a state that is told first. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const led =
  'State Secretary Kari Berg and Undersecretary Luz Rojas of Chile will co-chair the third Norway-Chile Ports Dialogue in Lima on March 21.';

checkTold('members of somebody’s team', delegationLines, [
  [
    `${led} Director for Fish Nils Dahl of the Ports Board, Deputy Director Ida Lund, and Norwegian Ambassador to Chile Per Vik are members of the delegation that State Secretary Berg will bring to the table.`,
    'NO: Kari Berg + Nils Dahl, Ida Lund, Per Vik (Ports Board)',
    'CL: Luz Rojas',
  ],
  ...[
    'Director Nils Dahl and Deputy Director Ida Lund are part of the team led by State Secretary Berg.',
    'Director Nils Dahl and Deputy Director Ida Lund belong to State Secretary Berg’s delegation.',
    'The delegation that State Secretary Berg will lead includes Director Nils Dahl and Deputy Director Ida Lund.',
    'Director Nils Dahl and Deputy Director Ida Lund will complete the party of State Secretary Berg.',
  ].map((words) => [`${led} ${words}`, 'NO: Kari Berg + Nils Dahl, Ida Lund', 'CL: Luz Rojas'] as const),
  // of whom it only says that they thanked it
  [
    `${led} Director Nils Dahl and Deputy Director Ida Lund thanked the delegation that State Secretary Berg leads.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${led} Director Nils Dahl and Deputy Director Ida Lund are painters of the group that State Secretary Berg founded.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';

checkTold('who chairs for a state that is told first', delegationLines, [
  [
    `${met} For Norway, State Secretary Kari Berg and Director Nils Dahl served as co-chairs, and for Chile, Undersecretary Luz Rojas presided.`,
    'NO: Kari Berg & Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${met} For Norway, State Secretary Kari Berg chaired; for Chile, Luz Rojas, Undersecretary for Ports, and Juan Soto, Director, acted as heads.`,
    'NO: Kari Berg',
    'CL: Luz Rojas & Juan Soto',
  ],
  [
    `${met} For Norway, State Secretary Kari Berg thanked the fishermen. For Chile, Juan Soto, Director for Ports, attended.`,
    'NO: nobody',
    'CL: Juan Soto',
  ],
]);

const co =
  'The third Norway-Chile Ports Dialogue was held in Oslo on March 10. It was co-chaired by State Secretary Kari Berg of Norway and Undersecretary Luz Rojas of Chile.';

checkTold(
  'members of a team of another time, or of a party',
  delegationLines,
  [
    'Director Nils Dahl and Director Ida Lund are members of the team that Ms. Berg led in 2014.',
    'Director Nils Dahl and Director Ida Lund belong to the group that Ms. Berg led in 2016.',
    'Nils Dahl belongs to Ms. Berg’s party.',
  ].map((words) => [`${co} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold('members of the team at the talks', delegationLines, [
  [
    `${co} Director Nils Dahl is a member of the delegation that Ms. Berg led to the talks.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: Luz Rojas',
  ],
]);
