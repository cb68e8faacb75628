/** Meetings that one side has on its way, beside the one that the release is about. */
import { checkTold } from './check';
import { eventLines } from './lines';

const dialogue =
  'Officials of the United States and Peru will meet in Lima on March 20 and 21 for the third U.S.-Peru Ports Dialogue.';
const main = 'US+PE 3 “Ports Dialogue” 2019-03-20/2019-03-21 Lima announced';

checkTold('a meeting on the way to or from the one that the release is about', eventLines, [
  [
    `${dialogue}\n\nFrom Lima the U.S. officials go on to Santiago, where on March 23 they will meet with Chilean officials.`,
    main,
    'US+CL - - 2019-03-23 Santiago announced',
  ],
  [
    `${dialogue}\n\nOn the way to Lima the U.S. delegation will stop in Santiago on March 18 for talks with Chile’s Ministry of Ports.`,
    main,
    'US+CL - - 2019-03-18 Santiago announced',
  ],
  [
    `${dialogue}\n\nAfter Lima the delegation will continue to Santiago for consultations on March 23 with Chilean Undersecretary Luz Rojas.`,
    main,
    'US+CL - - 2019-03-23 Santiago announced',
  ],
  // nobody is met there, or it is those of the meeting itself, or others go
  [`${dialogue}\n\nThe U.S. officials go on to Santiago on March 23 to see the harbour.`, main],
  [`${dialogue}\n\nThe U.S. officials go on to Cusco, where they will meet with Peruvian officials.`, main],
  [`${dialogue}\n\nWork continues in Santiago, where Chile met with Norway on March 3.`, main],
  [
    `${dialogue}\n\nThe U.S. officials go on to Santiago, where they met with Chilean officials in May 2017.`,
    main,
  ],
  [`${dialogue}\n\nThe two sides will continue to discuss ports in meetings with Chile.`, main],
  // it is no government that is met, nothing that travels, and no place
  [
    `${dialogue}\n\nThe U.S. delegation will then continue to Santiago, where it will meet with Chilean veterans.`,
    main,
  ],
  [
    `${dialogue}\n\nU.S. trade negotiations with Chile are continuing in Santiago; a further meeting with Chilean officials proceeds.`,
    main,
  ],
  [
    `${dialogue}\n\nU.S. cod will continue to Santiago, and talks with Chile’s Ministry of Ports will follow.`,
    main,
  ],
  [
    `${dialogue}\n\nOn their way to the Harbour Council, the two sides will hold meetings with Chile in Santiago.`,
    main,
  ],
  [`${dialogue}\n\nOn their way to Santiago, the two sides will hold meetings with Chile in Santiago.`, main],
]);
