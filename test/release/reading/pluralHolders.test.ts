/** One post in the plural, and each holder with a body of his own; a body in front of the first of two alone. */
import { checkMentions, checkTold } from './check';
import { delegationLines, postLines } from './lines';

const HELD = 'Norway and Chile held fisheries consultations in Oslo on March 11.';

checkTold('holders of a post in the plural', postLines, [
  [
    `${HELD} State Secretaries Kari Berg (Ministry of Fisheries) and Ola Moe (Ministry of Justice) headed the Norwegian delegation.`,
    'NO Kari Berg = State Secretary @ Ministry of Fisheries',
    'NO Ola Moe = State Secretary @ Ministry of Justice',
  ],
  [
    `${HELD} Deputy Directors Kari Berg from the Ministry of Fisheries and Ola Moe from the Ministry of Justice led the Norwegian side.`,
    'NO Kari Berg = Deputy Director @ Ministry of Fisheries',
    'NO Ola Moe = Deputy Director @ Ministry of Justice',
  ],
  [
    `${HELD} Ministry of Fisheries State Secretary Kari Berg and State Secretary Ola Moe of the Ministry of Justice led the Norwegian side.`,
    'NO Kari Berg = State Secretary @ Ministry of Fisheries',
    'NO Ola Moe = State Secretary @ Ministry of Justice',
  ],
  // the body in front is that of both
  [
    `${HELD} Ministry of Fisheries Director for Cod Kari Berg and Director for Ports Ola Moe led the Norwegian side.`,
    'NO Kari Berg = Director for Cod @ Ministry of Fisheries',
    'NO Ola Moe = Director for Ports @ Ministry of Fisheries',
  ],
]);

checkMentions('names behind the body of the holder in front', [
  '⟦title|State Secretaries⟧ ⟦official|Kari Berg⟧ (MFA) and ⟦official|Ola Moe⟧ (MoD) spoke.',
  '⟦title|State Secretary⟧ ⟦official|Kari Berg⟧ (⟦agency|Ministry of Fisheries⟧) and Cod Island spoke.',
]);

checkTold('hosts of whose side nothing is told', delegationLines, [
  [
    `${HELD} The hosts of the talks were State Secretary Kari Berg of the Ministry of Fisheries and State Secretary Ola Moe of the Ministry of Justice. Secretary of State Jaime Rojas was at the head of the Chilean delegation.`,
    'NO: Kari Berg & Ola Moe (Ministry of Fisheries, Ministry of Justice)',
    'CL: Jaime Rojas',
  ],
  // a body of which is only spoken
  [
    `${HELD} The hosts of the talks were State Secretary Kari Berg and State Secretary Ola Moe. Secretary of State Jaime Rojas was at the head of the Chilean delegation. They praised the Ministry of Justice.`,
    'NO: Kari Berg & Ola Moe',
    'CL: Jaime Rojas',
  ],
]);
