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
  [
    'The Norwegian Works Ministry and its Estonian counterpart convened the fourth Norway-Estonia Harbour Consultations in Oslo on March 3, 2019.',
    'NO: nobody (Works Ministry)',
    'EE: nobody',
  ],
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The Norwegian side was led by Minister Lars Holm and included officials of various Ministries and Departments of Government of Norway.',
    'NO: Lars Holm',
    'EE: nobody',
  ],
]);

checkTold('bodies that an acronym spells', delegationLines, [
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 3, 2019. The Norwegian side was led by Minister Lars Holm and included officials of the Quays Conversion and Development Authority (QCDA) and the General Staff Headquarters.',
    'NO: Lars Holm (Quays Conversion and Development Authority, General Staff Headquarters)',
    'EE: nobody',
  ],
]);

checkTold('sentences that run on without a space', delegationLines, [
  [
    'The Norway-Estonia Ports Talks were held in Oslo on March 3, 2019, after a pause of years.The two delegations, led by Minister Lars Holm of Norway and Minister Jaan Tamm of Estonia, spoke of piers.On this occasion, Minister Holm thanked King Olav Roe and a delegation.',
    'NO: Lars Holm',
    'EE: Jaan Tamm',
  ],
]);

checkTold('whom a team meets', delegationLines, [
  [
    'Members of the U.S. harbour team led by Director Lars Holm met today with Interim Premier Jaan Tamm and Works Minister Marta Feld of Estonia for talks on ports.',
    'EE: nobody + Jaan Tamm, Marta Feld',
    'US: Lars Holm',
  ],
]);

checkTold('discussions that are conducted', delegationLines, [
  [
    'On March 3, 2019, Norway and Estonia conducted bilateral discussions on ports. The Norwegian delegation was led by Lars Holm. The Estonian delegation was led by Jaan Tamm.',
    'NO: Lars Holm',
    'EE: Jaan Tamm',
  ],
]);
