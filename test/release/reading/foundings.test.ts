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
  [`${FIRST} Its creation had been decided in May 2014.`, 'founded - 2014-05 -'],
  // of something else
  [`${FIRST} The agreement that set up the court of ports was signed in May 2014.`],
  [`${FIRST} The minister became a member of the commission in May 2014.`],
  [`${FIRST} The two agreed to set up the committee on cod in May 2014.`],
  [`${FIRST} Norway signed the treaty that created the Arctic Council in May 2014.`],
]);
