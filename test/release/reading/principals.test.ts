/** Who stands for a side without a word on who led it. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const after = (told: string): string =>
  `The third Norway-Estonia Ocean Dialogue was held in Oslo on March 11. ${told}`;
const both = ['NO: Kari Berg', 'EE: Jaan Tamm'] as const;

checkTold('one person represents a side', delegationLines, [
  [
    after(
      'Deputy Minister Kari Berg will represent the Norwegian side while Ambassador Jaan Tamm will represent the Estonian side.',
    ),
    ...both,
  ],
  [
    after('Deputy Minister Kari Berg represented Norway, and Ambassador Jaan Tamm represented Estonia.'),
    ...both,
  ],
  [
    after(
      'Deputy Minister Kari Berg represented the Norwegian side and Ambassador Jaan Tamm the Estonian side.',
    ),
    ...both,
  ],
  [
    after(
      'Norway was represented by Deputy Minister Kari Berg. Estonia was represented by Ambassador Jaan Tamm.',
    ),
    ...both,
  ],
  [
    after(
      'The Norwegian side was represented by Deputy Minister Kari Berg and the Estonian side by Ambassador Jaan Tamm.',
    ),
    ...both,
  ],
  [
    after(
      'The meeting was chaired by Deputy Minister Kari Berg. Estonia was represented by the Chief Officer for Harbours, Jaan Tamm.',
    ),
    ...both,
  ],
  // several of one side, and who comes beside a head
  [
    after('Deputy Minister Kari Berg and Director Lars Haugland represented the Norwegian side.'),
    'NO: nobody + Kari Berg, Lars Haugland',
    'EE: nobody',
  ],
  [
    after(
      'Norway was represented by Deputy Minister Kari Berg and Director Lars Haugland, and Estonia by Ambassador Jaan Tamm.',
    ),
    'NO: nobody + Kari Berg, Lars Haugland',
    'EE: Jaan Tamm',
  ],
  [
    after(
      'The Norwegian delegation was led by Minister Kari Berg. Norway was also represented by Director Lars Haugland.',
    ),
    'NO: Kari Berg + Lars Haugland',
    'EE: nobody',
  ],
]);

const pair = 'Norwegian Deputy Foreign Minister Kari Berg and Estonian Deputy Foreign Minister Jaan Tamm';

checkTold('one person of each side attends', delegationLines, [
  [after(`Issues of common concern were discussed at the dialogue attended by ${pair}.`), ...both],
  [after(`Ports were on the agenda of the meeting, attended by ${pair}.`), ...both],
  [after(`Taking part in the talks were ${pair}.`), ...both],
  // beside others
  [
    after(
      `Norwegian Minister Nora Lund and Estonian Minister Anu Sepp co-chaired the dialogue. Taking part in the talks were ${pair}.`,
    ),
    'NO: Nora Lund + Kari Berg',
    'EE: Anu Sepp + Jaan Tamm',
  ],
]);

const consultations = 'The third round of the Norway-Estonia Foreign Office Consultations was held in Oslo';

checkTold('chairs named in the order of the states', delegationLines, [
  [
    `${consultations} under the co-chairmanship of Foreign Secretaries Kari Berg and Ambassador Jaan Tamm respectively.`,
    ...both,
  ],
  [`${consultations} under the co-chairship of Secretaries Kari Berg and Jaan Tamm, respectively.`, ...both],
]);

checkTold('who announces the launch of a dialogue', delegationLines, [
  [`${pair} announced the launch of the Norway-Estonia Ocean Dialogue in Oslo on March 11.`, ...both],
  [`${pair} announced the establishment of a Norway-Estonia Ocean Dialogue on March 11.`, ...both],
  [
    'Norwegian Trade Minister Kari Berg, with Estonian Trade Minister Jaan Tamm, announced the creation of the Norway-Estonia Harbour Working Group.',
    ...both,
  ],
  // another thing is launched
  [after(`${pair} announced the launch of a new ferry.`), 'NO: nobody', 'EE: nobody'],
]);
