/** Days that are told by how long behind another they were. */
import { checkTold } from './check';
import { eventLines } from './lines';

const OSLO =
  'On Thursday, March 7, Under Secretary Anna Reed co-chaired the annual U.S.-Norway Harbor Consultations in Oslo with Kari Berg, Deputy Minister at the Ministry of Trade of Norway.';
const IN_OSLO = 'US+NO - “Harbor Consultations” 2019-03-07 Oslo held';

checkTold('days behind another', eventLines, [
  [
    `${OSLO} Two days later, in Stockholm, Reed met with Philip Gard, Deputy Minister of Trade of Sweden.`,
    IN_OSLO,
    'US+SE - - 2019-03-09 Stockholm held',
  ],
  [
    `${OSLO} The following day she saw Philip Gard, Deputy Minister of Trade of Sweden, in Stockholm.`,
    IN_OSLO,
    'US+SE - - 2019-03-08 Stockholm held',
  ],
  [
    'Under Secretary Anna Reed traveled to Norway and Sweden. In Oslo on March 7, she met with Deputy Minister Kari Berg. The next day in Stockholm, she met Deputy Minister Philip Gard.',
    'US+NO - - 2019-03-07 Oslo held',
    'US+SE - - 2019-03-08 Stockholm held',
  ],
  [`${OSLO} The next day, the delegation toured a port.`, IN_OSLO],
  [`${OSLO} Ferries sail again two days later than last year.`, IN_OSLO],
  [
    'Under Secretary Anna Reed traveled to Norway and Sweden March 4-8. In Oslo, she met with Deputy Minister Kari Berg. Two days later, in Stockholm, she met Deputy Minister Philip Gard.',
    'US+NO - - - Oslo held',
    'US+SE - - - Stockholm held',
  ],
  [
    'Under Secretary Anna Reed traveled to Norway and Sweden. In Oslo on March 4, she met with Deputy Minister Kari Berg. The treaty was signed on March 1. Two days afterwards, in Stockholm, she met Deputy Minister Philip Gard.',
    'US+NO - - 2019-03-04 Oslo held',
    // the day is that of what was signed, or of whom she met: none is taken
    'US+SE - - - Stockholm held',
  ],
]);

checkTold('the way back', eventLines, [
  [
    'Under Secretary Anna Reed returned last night from Oslo. On Tuesday last week she met with Norwegian Minister Kari Berg.',
    'US+NO - - 2019-03-05 Oslo held',
  ],
  [
    'Under Secretary Anna Reed returned last night from Oslo. Today she met with Norwegian Minister Kari Berg in the State Department.',
    'US+NO - - 2019-03-12 - held',
  ],
  [
    'Under Secretary Anna Reed returned last night from Oslo. She will meet with Norwegian Minister Kari Berg next week.',
    'US+NO - - - - announced',
  ],
]);
