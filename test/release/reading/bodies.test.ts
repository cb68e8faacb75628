/** Bodies that take part, told without a word on persons. */
import { checkTold } from './check';
import { delegationLines } from './lines';

checkTold('bodies that meet', delegationLines, [
  [
    'The first Norway-Estonia Harbour Consultations between the Ministry of Trade of the Kingdom of Norway and the Ministry of Works of the Republic of Estonia was held in Oslo on March 3, 2019.',
    'NO: nobody (Ministry of Trade)',
    'EE: nobody (Ministry of Works)',
  ],
  [
    'The U.S.-Norway Harbour Talks were held in Oslo on March 3, 2019. Secretary Ada Roe led the U.S. delegation. Along with their counterparts from the Ministry of Trade and the Ministry of Works of Norway, U.S. officials opened the Ports Affairs Board meeting.',
    'US: Ada Roe',
    'NO: nobody (Ministry of Trade, Ministry of Works)',
  ],
  [
    'Norway and the European Union held talks on ports in Oslo on March 3, 2019. The Norwegian side was led by Minister Lars Holm. The European delegation was led by Director Jaan Tamm.',
    'NO: Lars Holm',
    'EU: Jaan Tamm',
  ],
]);
