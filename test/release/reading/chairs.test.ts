/** Who chairs a meeting, by the wording of the verb and of what is chaired. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const two = (words: string): string =>
  `Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm ${words} of the Norway-Estonia Joint Commission in Oslo on March 11.`;
const both = ['NO: Kari Berg', 'EE: Jaan Tamm'] as const;

checkTold('chairs of a counted session', delegationLines, [
  [two('co-chaired the fourth session'), ...both],
  [two('chaired the inaugural session'), ...both],
  [two('presided over the second session'), ...both],
  [two('will co-chair the third session'), ...both],
  [two('co-chaired the IV session'), ...both],
  [two('co-chaired the Fourth session'), ...both],
  [two('co-hosted the third plenary session'), ...both],
  [two('led the twenty-first ministerial session'), ...both],
  [two('chaired the second regular session'), ...both],
  [two('chaired the annual session'), ...both],
  [two('co-chaired the 12th session'), ...both],
  [
    'Norwegian Foreign Minister Kari Berg co-chaired the second session of the Norway-Estonia Joint Commission with her counterpart Jaan Tamm in Oslo on March 11.',
    ...both,
  ],
  // a part of the meeting
  [two('chaired the Harbour Committee session'), 'NO: nobody + Kari Berg', 'EE: nobody + Jaan Tamm'],
  [two('co-chaired a technical session'), 'NO: nobody + Kari Berg', 'EE: nobody + Jaan Tamm'],
]);

const withHer = (verb: string): string =>
  `Norwegian Foreign Minister Kari Berg ${verb} her Estonian counterpart, Foreign Minister Jaan Tamm, the fourth session of the Norway-Estonia Joint Commission in Oslo on March 11.`;

checkTold('chairs together with others', delegationLines, [
  [withHer('will co-chair, together with'), ...both],
  [withHer('will co-chair jointly with'), ...both],
  [withHer('co-chaired together with'), ...both],
  [withHer('presided over, jointly with'), ...both],
  [withHer('chaired, jointly with'), ...both],
  [withHer('will co-chair alongside'), ...both],
  [withHer('will co-chair with'), ...both],
  [withHer('led together with'), ...both],
  [
    'Norwegian Foreign Minister Kari Berg chaired, together with Estonian Foreign Minister Jaan Tamm, the fourth meeting of the Norway-Estonia Joint Commission in Oslo on March 11.',
    ...both,
  ],
  // whoever is with a traveller leads nothing
  [
    'Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm chaired the Norway-Estonia Joint Commission in Oslo on March 11. Minister Berg toured the harbour together with Director Lars Haugland of the Norwegian Coast Guard.',
    ...both,
  ],
]);
