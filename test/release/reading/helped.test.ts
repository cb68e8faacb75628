/** Bodies that helped those who lead, and those of a team or of a side that is told by other words. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';
const coming = 'The third Norway-Chile Ports Dialogue will be held in Oslo on April 11.';
const bodies = '(Coastal Administration, Fisheries Directorate)';
const two = 'the Coastal Administration and the Fisheries Directorate';

checkTold(
  'bodies that helped those who led',
  delegationLines,
  [
    `For Norway, State Secretary Kari Berg and Director Nils Dahl served as co-chairs, with technical support from ${two}.`,
    `For Norway, State Secretary Kari Berg and Director Nils Dahl presided, and they led the side with the support of ${two}.`,
    `For Norway, State Secretary Kari Berg and Nils Dahl, Director for Ships, chaired the meeting with help from ${two}.`,
    `For Norway, State Secretary Kari Berg and Director Nils Dahl led the talks, with advice and input from ${two}.`,
  ].map((words) => [`${met} ${words}`, `NO: Kari Berg & Nils Dahl ${bodies}`, 'CL: nobody']),
);

checkTold('bodies that help elsewhere', delegationLines, [
  [
    `${met} For Norway, State Secretary Kari Berg chaired. A harbor was built with support from the Coastal Administration.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);

checkTold('bodies of a side', delegationLines, [
  [
    `${met} We were assisted by senior officers of the Norwegian Coastal Administration and the Fisheries Directorate and, for Chile, of the Federal Police, the Ports Bureau, and the Federal Office for Cod.`,
    `NO: nobody ${bodies}`,
    'CL: nobody (Federal Police, Ports Bureau, Federal Office for Cod)',
  ],
  [
    `${coming} Chile's team will count investigators of the National Police and engineers of the Ministry of Mines among its members.`,
    'NO: nobody',
    'CL: nobody (National Police, Ministry of Mines)',
  ],
  [
    `${coming} Chile's team counts among its members investigators of the National Police and engineers of the Ministry of Mines.`,
    'NO: nobody',
    'CL: nobody (National Police, Ministry of Mines)',
  ],
  [
    `${met} Magistrates of the Chilean Ministry of Justice spoke; the National Authority for Cod reported on this year's survey.`,
    'NO: nobody',
    'CL: nobody (Ministry of Justice, National Authority for Cod)',
  ],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation. Facing her at the head of Chile's delegation was Luz Rojas, Director of Ports at the Ministry of Interior; magistrates of the Ministry of Justice and officers of the General Directorate for Cod were at her side.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Interior, Ministry of Justice, General Directorate for Cod)',
  ],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation and Luz Rojas that of Chile. Magistrates of the Ministry of Justice were at Ms. Rojas’s side.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Justice)',
  ],
  // what is only counted, visited or told
  [`${met} The Chilean team won the cup. The Ministry of Mines counts ships.`, 'NO: nobody', 'CL: nobody'],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation. We take note of the visit that experts from Lima paid to the Cod Control Center in February.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation, the Ministry of Trade reported on Monday.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);
