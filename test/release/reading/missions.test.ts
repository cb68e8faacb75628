/** Delegations that are sent to a ceremony, and meetings of leaders who are listed by country. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './tellings';

checkTold('missions', eventLines, [
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Oslo, Norway, to pay respects upon the death of Prime Minister Kari Berg on March 16, 2019.',
    'US+NO - - 2019-03-16 Oslo announced',
  ],
  [
    'President Ada Roe today announced the designation of a Presidential Delegation to Norway to honor the late Kari Berg. The delegation will visit Oslo, Norway on Saturday, March 16, 2019.',
    'US+NO - - 2019-03-16 Oslo announced',
  ],
  [
    'On Thursday March 14, Secretary Ada Roe will host Foreign Minister Kari Berg of Norway at the White House.',
    'US+NO - - 2019-03-14 White House announced',
  ],
]);

checkTold('parties that are listed', eventLines, [
  [
    'Secretary Ada Roe hosted the forum today. She was joined by leaders from Norway, the European Commission, Japan, Estonia and Peru.',
    'US+NO+JP+EE+PE - - 2019-03-12 - held',
  ],
  [
    'Secretary Ada Roe spoke today with Foreign Minister Kari Berg of Norway. They reviewed recent talks with their Japanese and Estonian counterparts.',
    'US+NO - - 2019-03-12 - held',
  ],
]);

checkTold('private persons', eventLines, [
  [
    'Secretary Ada Roe today convened a group of Norwegian business executives for a discussion on ports. They spoke of U.S.-Norway ties.',
  ],
  [
    'Secretary Ada Roe today met with Norwegian human rights activists to hear how the United States can support the Norwegian people.',
  ],
  [
    'Secretary Ada Roe today met with the Norwegian Prime Minister and business leaders in Oslo.',
    'US+NO - - 2019-03-12 Oslo held',
  ],
]);

checkTold('participants that are listed', delegationLines, [
  [
    'The Ministers of Norway, Iceland and Estonia held the Forum on Ports in Oslo on March 11.\n\nParticipants included:\n\n- Minister of Ports Kari Berg, Kingdom of Norway\n- Minister of Trade Jon Sund, Iceland\n- President Marta Feld, European Commission\n- Minister Jaan Tamm, Estonia\n- Secretary-General Ada Roe, United Nations',
    'NO: nobody + Kari Berg',
    'IS: nobody + Jon Sund',
    'EE: nobody + Jaan Tamm',
  ],
  [
    'The Ministers of Norway and Iceland held the Forum on Ports in Oslo on March 11. Participants included: Minister of Ports Kari Berg, Norway; Minister of Trade Jon Sund, Iceland; Secretary Ada Roe, United States.',
    'NO: nobody + Kari Berg',
    'IS: nobody + Jon Sund',
    'US: nobody + Ada Roe',
  ],
]);
