/** Of whom a side is made up, and who stands at its head, in other words than `the delegation included`. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const dialogue = 'The Norway-Chile Ocean Dialogue was held in Oslo on March 11.';

checkTold('bodies of a side, however its team is told', delegationLines, [
  [
    `${dialogue} Norway fielded senior officials of the Ministry of Fisheries and the Coastal Administration. Chile's team was drawn from the Ministry of Energy and the Ministry of Public Works.`,
    'NO: nobody (Ministry of Fisheries, Coastal Administration)',
    'CL: nobody (Ministry of Energy, Ministry of Public Works)',
  ],
  [
    `${dialogue} The Ministry of Fisheries and the Ministry of Climate made up the Norwegian team.`,
    'NO: nobody (Ministry of Fisheries, Ministry of Climate)',
    'CL: nobody',
  ],
  [
    `${dialogue} Chile's Ministry of Energy and Ministry of Public Works, too, had sent experts to the talks.`,
    'NO: nobody',
    'CL: nobody (Ministry of Energy, Ministry of Public Works)',
  ],
  [
    `${dialogue} Those attending it were, from the Norwegian side, officials of the Ministry of Fisheries and the Ministry of Climate, and from the Chilean side, officials of the Ministry of Energy.`,
    'NO: nobody (Ministry of Fisheries, Ministry of Climate)',
    'CL: nobody (Ministry of Energy)',
  ],
  // what is sent is no delegation, and what is made up is no team
  [
    `${dialogue} Norway sent a draft to the Ministry of Energy, and cod made up most of the trade.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);

checkTold('heads behind their verb', delegationLines, [
  [
    `${dialogue} At the head of the Norwegian delegation was Kari Berg, Director General for Ports. Her counterpart on the Chilean side was Jaime Rojas, Director for Harbours.`,
    'NO: Kari Berg',
    'CL: Jaime Rojas',
  ],
  [
    `${dialogue} Director General Kari Berg of Norway headed the Norwegian side. Co-leading the Chilean delegation were Director Jaime Rojas and Ms. Ana Vera, Head of the Ports Division.`,
    'NO: Kari Berg',
    'CL: Jaime Rojas & Ana Vera (Ports Division)',
  ],
  [
    `${dialogue} Co-chairing the meeting were the Deputy Minister of Fisheries of Norway, Ms Kari Berg, and the Vice Minister of Energy of Chile, Mr Jaime Rojas.`,
    'NO: Kari Berg',
    'CL: Jaime Rojas',
  ],
  [
    `${dialogue} Norway's delegation had as its leader Ms. Kari Berg, Minister of Fisheries, and comprised Mr. Nils Dahl, Director for Ports.`,
    'NO: Kari Berg + Nils Dahl',
    'CL: nobody',
  ],
  // at the head of something else, and a counterpart of somebody who is not named
  [`${dialogue} At the head of the pier was Minister Kari Berg of Norway.`, 'NO: nobody', 'CL: nobody'],
  [
    `${dialogue} Norway exports cod. Her counterpart on the Chilean side was Jaime Rojas, Director for Harbours.`,
    'NO: nobody',
    'CL: Jaime Rojas',
  ],
]);
