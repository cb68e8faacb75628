/** Who led which side, in the many words for it. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';

const told = [
  'The Norwegian delegation was steered by State Secretary Kari Berg and the Chilean delegation by Undersecretary Luz Rojas.',
  'At the helm of the Norwegian delegation stood State Secretary Kari Berg, at that of the Chilean delegation Undersecretary Luz Rojas.',
  'Norway’s delegation had State Secretary Kari Berg as its head; Chile’s was headed by Undersecretary Luz Rojas.',
  'State Secretary Kari Berg spoke for Norway and Undersecretary Luz Rojas for Chile.',
  'State Secretary Kari Berg represented Norway and Undersecretary Luz Rojas Chile.',
  'Norway sent State Secretary Kari Berg and Chile Undersecretary Luz Rojas.',
  'Heading the Norwegian delegation was State Secretary Kari Berg; heading Chile’s was Undersecretary Luz Rojas.',
  'In the chair were State Secretary Kari Berg for Norway and Undersecretary Luz Rojas for Chile.',
  'The chair was shared by Norwegian State Secretary Kari Berg and Chilean Undersecretary Luz Rojas.',
  'Norwegian State Secretary Kari Berg and Chilean Undersecretary Luz Rojas guided the discussions.',
  'The delegations were under Norwegian State Secretary Kari Berg and Chilean Undersecretary Luz Rojas.',
  'The Norwegian delegation was under the direction of State Secretary Kari Berg, the Chilean delegation under that of Undersecretary Luz Rojas.',
  'Heads of delegation: State Secretary Kari Berg (Norway), Undersecretary Luz Rojas (Chile).',
  'The Norwegian side’s head was State Secretary Kari Berg, the Chilean side’s Undersecretary Luz Rojas.',
  'Norway’s lead negotiator was State Secretary Kari Berg; her Chilean counterpart was Undersecretary Luz Rojas.',
  'Norway was led by State Secretary Kari Berg and Chile by Undersecretary Luz Rojas.',
  'Norway’s delegation, led by State Secretary Kari Berg, and Chile’s, led by Undersecretary Luz Rojas, spoke of ports.',
  'The delegation from Norway was led by State Secretary Kari Berg. Undersecretary Luz Rojas led that of Chile.',
  'State Secretary Kari Berg was Norway’s head of delegation and Undersecretary Luz Rojas Chile’s.',
  'State Secretary Kari Berg, who heads Norway’s side, and Undersecretary Luz Rojas, who heads Chile’s, spoke of ports.',
  'Norway’s delegation had at its head State Secretary Kari Berg. Chile’s had Undersecretary Luz Rojas.',
  'The Norwegian delegation, under State Secretary Kari Berg, spoke of ports. The Chilean one was led by Undersecretary Luz Rojas.',
  'State Secretary Kari Berg took the chair for Norway, and Undersecretary Luz Rojas did so for Chile.',
];

checkTold(
  'heads of two sides in one sentence',
  delegationLines,
  told.map((words) => [`${met} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold('who leads something else', delegationLines, [
  [`${met} Norway sent Kari Berg a letter, and Chile led by example.`, 'NO: nobody', 'CL: nobody'],
  [
    `${met} At the previous round the Norwegian delegation was led by State Secretary Kari Berg and Chile’s by Undersecretary Luz Rojas.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${met} The Norwegian side was led by State Secretary Kari Berg, and Undersecretary Luz Rojas of Chile attended.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
