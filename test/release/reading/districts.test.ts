/** Bodies of districts and of the people, and who is chief of a body behind a rank. */
import { checkTold } from './check';
import { delegationLines, postLines } from './lines';

const met = 'The third U.S.-Chile Ports Dialogue was held in Miami on March 11.';

checkTold('bodies of districts and of the people', delegationLines, [
  [
    `${met} The U.S. delegation included the U.S. Attorney's Office for the Southern District of Florida, the U.S. Attorney's Office for the Eastern District of New York, and the U.S. Attorney's Office for the District of Columbia.`,
    "US: nobody (Attorney's Office for the Southern District of Florida, Attorney's Office for the Eastern District of New York, Attorney's Office for the District of Columbia)",
    'CL: nobody',
  ],
  [
    `${met} The Chilean delegation included officials of the Supreme People's Court, the National Women's Council, and the Ministry of Energy.`,
    'US: nobody',
    "CL: nobody (Supreme People's Court, National Women's Council, Ministry of Energy)",
  ],
  // what is of somebody
  [
    `${met} The Chilean delegation included officials of the Ministry of Energy. Captain Rojas's Court of Wonders was shown on Women's Day.`,
    'US: nobody',
    'CL: nobody (Ministry of Energy)',
  ],
]);

checkTold('who is chief of a body', postLines, [
  [
    `${met} Rear Adm. Nora Whitcombe, director for strategic planning at U.S. Southern Command, and Brig. Gen. Juan Soto, chief of the Joint Plans Department of the Chile Armed Forces, contributed to the talks.`,
    'US Nora Whitcombe = Rear Adm.; director for strategic planning @ Southern Command',
    'CL Juan Soto = Brig. Gen.; chief @ Joint Plans Department',
  ],
  [
    `${met} For Chile, Ambassador Juan Soto, chief of staff of the Ports Board, took part.`,
    'CL Juan Soto = Ambassador; chief of staff @ Ports Board',
  ],
  // a part in the meeting, no post
  [`${met} Director Juan Soto, head of the Chilean delegation, spoke.`, 'CL Juan Soto = Director @ -'],
  [`${met} Director Juan Soto, chief of the Chilean side, spoke.`, 'CL Juan Soto = Director @ -'],
]);
