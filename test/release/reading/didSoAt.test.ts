/** What two sides want, and behind it the meeting at which they said so. */
import { checkTold } from './check';
import { eventLines } from './lines';

checkTold('an outcome in front of its meeting', eventLines, [
  [
    'Norway and Chile undertook to keep their ports clean.\n\nThey did so yesterday at the tenth Norway-Chile Harbour Committee in Bergen.',
    'NO+CL 10 “Harbour Committee” 2019-03-11 Bergen held',
  ],
  [
    'ASEAN and Norway undertook to keep their ports clean.\n\nThey did so yesterday at the tenth ASEAN-Norway Harbour Committee, which was convened through video conference.',
    'ASEAN+NO 10 “Harbour Committee” 2019-03-11 - held',
  ],
  [
    'Norway and Chile agreed on new steps against storms. The steps were decided on at the fourth session of the Norway-Chile Fisheries Commission in Bergen on March 11.',
    'NO+CL 4 “Fisheries Commission” 2019-03-11 Bergen held',
  ],
  // a meeting of others
  [
    'Norway and Chile undertook to keep their ports clean.\n\nThey saw how it is done yesterday at the tenth Peru-Brazil Harbour Committee in Lima.',
  ],
]);
