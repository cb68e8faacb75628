/** Officials and states in the same order, and who comes as head of a delegation. */
import { checkTold } from './check';
import { delegationLines, postLines } from './lines';

const meeting =
  'On March 15, Norway, Estonia and Chile will hold the third Ocean Policy Consultation in Oslo.';

checkTold('officials and states in one order', delegationLines, [
  [
    `${meeting} Ambassador for Ports Kari Berg, Ambassador for Fisheries Jaan Tamm and Coordinator for Harbours Jaime Rojas of the Foreign Ministries of Norway, Estonia and Chile, respectively, will attend the meeting as head delegates.`,
    'NO: Kari Berg',
    'EE: Jaan Tamm',
    'CL: Jaime Rojas',
  ],
  [
    'The Norway-Chile Ocean Dialogue was held in Oslo on March 11. The delegations of Chile and Norway were led by Director Jaime Rojas and Director Kari Berg, respectively.',
    'NO: Kari Berg',
    'CL: Jaime Rojas',
  ],
  // who attends as something else leads nobody
  [
    `${meeting} Ambassador for Ports Kari Berg of Norway will attend the meeting as an observer.`,
    'NO: nobody',
    'EE: nobody',
    'CL: nobody',
  ],
]);

checkTold('ministries of several states are no body of the last one named', postLines, [
  [
    `${meeting} Ambassador for Ports Kari Berg, Ambassador for Fisheries Jaan Tamm and Coordinator for Harbours Jaime Rojas of the Foreign Ministries of Norway, Estonia and Chile, respectively, will attend the meeting as head delegates.`,
    'NO Kari Berg = Ambassador for Ports @ -',
    'EE Jaan Tamm = Ambassador for Fisheries @ -',
    'CL Jaime Rojas = Coordinator for Harbours @ -',
  ],
  [
    'The Norway-Chile Ocean Dialogue was held in Oslo on March 11. The Chilean side was led by Jaime Rojas of the Foreign Ministry of Chile.',
    'CL Jaime Rojas = - @ Foreign Ministry',
  ],
]);
