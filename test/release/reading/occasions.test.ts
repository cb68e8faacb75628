/** Ceremonies and other occasions that a delegation is sent to. */
import { checkTold } from './check';
import { eventLines } from './lines';

const sent = 'The President today announced the designation of a Presidential Delegation to Santiago, Chile ';
const led = ' Secretary Ada Berg will lead the delegation.';

checkTold('occasions', eventLines, [
  [
    `${sent}to attend the Opening and Closing Ceremonies of the Fjord Games.\n\nSecretary Ada Berg will lead the delegation to the Opening of the Games. The Opening Ceremony will take place on May 3, 2019.\n\nAmbassador Nils Holt will lead the delegation to the Closing of the Games. The Closing Ceremony will be held on May 17, 2019.`,
    'US+CL - - 2019-05-03 Santiago announced',
    'US+CL - - 2019-05-17 Santiago announced',
  ],
  [
    `${sent}to attend the Opening and Closing Ceremonies of the Fjord Games.${led} The Opening Ceremony will take place on May 3. The Closing Ceremony takes place on May 17.`,
    'US+CL - - 2019-05-03 Santiago announced',
    'US+CL - - 2019-05-17 Santiago announced',
  ],
  [
    `${sent}to attend the State Funeral of Luis Vega.${led} The funeral is scheduled for May 3, 2019.`,
    'US+CL - - 2019-05-03 Santiago announced',
  ],
  [
    `${sent}to attend the ceremonies of the Fjord Games.${led}\n\nThe Opening and Closing Ceremonies will take place on May 3 and May 17, respectively.`,
    'US+CL - - 2019-05-03 Santiago announced',
    'US+CL - - 2019-05-17 Santiago announced',
  ],
  [
    `The President today announced the designation of a Presidential Delegation to Chile to attend the Inauguration of Luis Vega on May 3, 2019 and to attend ceremonies commemorating the Battle of Cod on May 4, 2019 in Santiago.${led}`,
    'US+CL - - 2019-05-03 Santiago announced',
    'US+CL - - 2019-05-04 Santiago announced',
  ],
  [
    `${sent}to attend the Opening (May 3) and Closing (May 17) Ceremonies of the Fjord Games.${led}`,
    'US+CL - - 2019-05-03 Santiago announced',
    'US+CL - - 2019-05-17 Santiago announced',
  ],
  [
    'Minister Kari Holm will lead a delegation to Chile to attend the state funeral of Luis Vega on Monday, May 6, and the swearing-in of Rosa Diaz on Wednesday, May 8, in Santiago.',
    'US+CL - - 2019-05-06 Santiago announced',
    'US+CL - - 2019-05-08 Santiago announced',
  ],
]);

checkTold('one occasion, however its days are told', eventLines, [
  [
    `${sent}to attend the celebrations of Independence on May 3 and 4, 2019.${led}`,
    'US+CL - - 2019-05-03/2019-05-04 Santiago announced',
  ],
  [
    `${sent}to attend the Fjord Games from May 3 to May 17, 2019.${led} The Opening Ceremony will take place on May 3.`,
    'US+CL - - 2019-05-03/2019-05-17 Santiago announced',
  ],
  [
    `${sent}to attend the Inauguration of Luis Vega on May 3, 2019.${led} The ceremony will take place on May 3. Luis Vega was elected on February 2, 2019.`,
    'US+CL - - 2019-05-03 Santiago announced',
  ],
  [
    'Secretary Ada Berg met Chilean Minister Rosa Diaz in Santiago on March 11. The signing ceremony will take place on May 3.',
    'US+CL - - 2019-03-11 Santiago held',
  ],
]);

checkTold('ceremonies that no delegation is sent to', eventLines, [
  [
    'Secretary Ada Berg led a delegation to Santiago to sign an accord with Chilean Minister Rosa Diaz.\n\nThe opening ceremony of the harbour will take place on May 3.',
    'US+CL - - - Santiago held',
  ],
  [
    'A U.S. delegation to Chile met Minister Rosa Diaz in Santiago on March 11.\n\nThe closing ceremony of the Fjord Games will take place on May 3.',
    'US+CL - - 2019-03-11 Santiago held',
  ],
]);
