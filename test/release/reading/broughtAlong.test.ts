/** Whom somebody had along, in other words than `accompanied by`; who was there by what they did. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const LED =
  'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';

const along = [
  'Traveling with Ms. Rojas were Ana Soto, Director for Ports, and Captain Juan Pino.',
  'Flanking the Undersecretary were Director Ana Soto, and Captain Juan Pino.',
  'Assisting Undersecretary Rojas were Director for Ports Ana Soto, Captain Juan Pino, and officials.',
  'At the side of Ms. Rojas sat Director Ana Soto and Captain Juan Pino.',
  'Alongside Ms. Rojas were Director Ana Soto and Captain Juan Pino.',
  'Seated beside Undersecretary Rojas were Director Ana Soto and Captain Juan Pino.',
  'Undersecretary Rojas had Director Ana Soto and Captain Juan Pino by her side.',
  'Undersecretary Rojas had at her side Director Ana Soto and Captain Juan Pino.',
  'Undersecretary Rojas had called in her Director for Ports, Ana Soto, and Captain Juan Pino.',
  'Undersecretary Rojas brought along her Director for Ports, Ana Soto, and Captain Juan Pino.',
  'Director Ana Soto and Captain Juan Pino were with Ms. Rojas for the meeting.',
  'Director Ana Soto and Captain Juan Pino sat beside Undersecretary Rojas during the talks.',
];

checkTold(
  'those whom one brought',
  delegationLines,
  along.map((words) => [`${LED} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas + Ana Soto, Juan Pino']),
);

checkTold('those of a delegation that is told of', delegationLines, [
  [
    'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. The Chilean delegation was led by Undersecretary Luz Rojas and had in it Ana Soto, Director for Ports, and officers of the Coast Guard.',
    'NO: nobody',
    'CL: Luz Rojas + Ana Soto (Coast Guard)',
  ],
  [
    'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. The Chilean delegation was led by Undersecretary Luz Rojas and counted among its members Director Ana Soto.',
    'NO: nobody',
    'CL: Luz Rojas + Ana Soto',
  ],
]);

checkTold('those who were there by what they did', delegationLines, [
  [
    `${LED} Director Ana Soto of Chile explained how cod is counted.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Soto',
  ],
  [
    `${LED} Ana Soto, Director for Ports, presented Chile’s plans for the harbours.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Soto',
  ],
  [`${LED} Chilean Director Ana Soto was there as well.`, 'NO: Kari Berg', 'CL: Luz Rojas + Ana Soto'],
  [`${LED} Chilean Director Ana Soto was also on the line.`, 'NO: Kari Berg', 'CL: Luz Rojas + Ana Soto'],
  [
    `${LED} Chilean Director Ana Soto gave an overview of the fleet.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Soto',
  ],
  [`${LED} Director Ana Soto of Chile described the harbours.`, 'NO: Kari Berg', 'CL: Luz Rojas + Ana Soto'],
]);

checkTold('several of one side without a word on who led', delegationLines, [
  [
    'The third Norway-Chile Ports Dialogue will be held in Oslo on May 11. From Chile, Ms. Luz Rojas, Minister for Ports, and Ms. Ana Soto, Minister of Defence, are to attend. The participants from Norway will be Minister for Ports Kari Berg and Minister of Defence Lars Holm.',
    'NO: nobody + Kari Berg, Lars Holm',
    'CL: nobody + Luz Rojas, Ana Soto',
  ],
]);

checkTold('those who came along elsewhere, or only had something', delegationLines, [
  [
    `${LED} Alongside them sat pictures of ships that Director Ana Soto had sent.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Undersecretary Rojas had a letter by Director Ana Soto with her.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [`${LED} Undersecretary Rojas brought a book by Director Ana Soto.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
  [`${LED} The hopes of Director Ana Soto are with them.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
  [
    `${LED} In a letter, Director Ana Soto of Chile explained why she was unable to come.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

const notAlong = [
  'Ms. Rojas brought Secretary Ana Soto’s greetings.',
  "Ms. Rojas had Secretary Ana Soto's letter with her.",
  'Supporting Ms. Rojas in Lima was Director Ana Soto.',
  'With Ms. Rojas at the helm was General Juan Pino when the Center was founded.',
  'Seated with Ms. Rojas in the front row of the concert was Ambassador Juan Pino.',
  'Together with Ms. Rojas in the picture are Director Ana Soto and Captain Juan Pino.',
  'With Ms. Rojas’s retirement in May, the next chair will be Director Ana Soto.',
  'Ms. Rojas called in Ambassador Juan Pino to sign the guest book.',
];

checkTold(
  'whose letter one brought, and who was with one at other times or beside the talks',
  delegationLines,
  notAlong.map((words) => [`${LED} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);
