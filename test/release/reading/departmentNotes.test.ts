/** Notes of departments on dialogues: who concluded a meeting, whose the post in a list is, when they plan to meet again. */
import { checkTold } from './check';
import { delegationLines } from './lines';

checkTold('who concluded a meeting', delegationLines, [
  [
    'On March 11, U.S. Under Secretary of Commerce Ada Roe and Norway’s Vice Minister of Trade Lars Berg concluded the second ministerial meeting of the U.S.-Norway Harbor Working Group in Oslo.',
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    'Secretary of Energy Ada Roe and Norwegian Minister Lars Berg concluded the third Harbor Dialogue in Oslo on March 11.',
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  // what is no meeting
  [
    'U.S. Under Secretary of Commerce Ada Roe and Norwegian Vice Minister of Trade Lars Berg concluded an agreement on ports in Oslo on March 11. It will be spoken of at the Harbor Dialogue of the United States and Norway.',
    'US: nobody',
    'NO: nobody',
  ],
]);
