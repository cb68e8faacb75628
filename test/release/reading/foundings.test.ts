/** How the own series came to be: by a paper, out of something else, by a decision. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const FIRST = 'The Norway-Chile Fisheries Commission held its first session in Oslo on March 11.';

checkTold('papers and decisions that founded a series', referenceLines, [
  [
    `${FIRST} It was in May 2014 that the two countries signed the agreement by which the commission was set up.`,
    'founded - 2014-05 -',
  ],
  [`${FIRST} The agreement that gave birth to the commission was signed in May 2014.`, 'founded - 2014-05 -'],
  [
    `${FIRST} In May 2014 the former working group became a commission at the level of ministers.`,
    'founded - 2014-05 -',
  ],
  [`${FIRST} The commission has its roots in a memorandum of May 2014.`, 'founded - 2014-05 -'],
  [
    `${FIRST} The decision to form the commission was taken in Bergen in May 2014.`,
    'founded - 2014-05 Bergen',
  ],
  // of something else
  [`${FIRST} The agreement that set up the court of ports was signed in May 2014.`],
  [`${FIRST} The minister became a member of the commission in May 2014.`],
  [`${FIRST} The two agreed to set up the committee on cod in May 2014.`],
  [`${FIRST} Norway signed the treaty that created the Arctic Council in May 2014.`],
  [`${FIRST} The two sides agreed on the commission's work plan for 2020.`],
  // the next round all the same
  [`${FIRST} They agreed on the next commission in May 2020.`, 'next 2 2020-05 -'],
  [`${FIRST} They resolved to launch the commission's new website in June 2019.`],
  [`${FIRST} They toured the Cod Museum. Its creation was decided in 1984.`],
  [`${FIRST} A fisheries commission with Peru was turned into a council in 2012.`],
  [`${FIRST} They welcomed the agreement that created the Regional Harbour framework in May 2014.`],
  [`${FIRST} The agreement of 1948 which set up the International Herring Commission was read.`],
  [`${FIRST} The statement of May 2014 launches a commission with Peru.`],
]);
