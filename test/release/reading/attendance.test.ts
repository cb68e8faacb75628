/** Meetings of many, whose parties a communiqué tells by who attended. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const held =
  '1. The Fifty-Second Harbour States Leaders Meeting was held in Oslo, Norway from 4 – 7 March 2019, under the chairmanship of Hon. Kari Berg, Prime Minister of Norway.';
const summit = '1. The Extraordinary Summit of the Harbour States was held in Oslo on 7 March 2019.';

checkTold('states in attendance', eventLines, [
  [
    `${held}\n\n2. The Meeting was attended by Heads of Government and representatives of Iceland, Finland, the Republic of Estonia and Denmark.`,
    'NO+IS+FI+EE+DK 52 “Harbour States Leaders Meeting” 2019-03-04/2019-03-07 Oslo held',
  ],
  [
    `${held}\n\n2. The Meeting was attended by the Ministers of Iceland, Finland and Denmark to discuss the waters of Japan.`,
    'NO+IS+FI+DK 52 “Harbour States Leaders Meeting” 2019-03-04/2019-03-07 Oslo held',
  ],
  [
    `${summit}\n\n2. The following Heads of State and Government attended the Summit:\n- H.E. Anna Lind, Prime Minister of Sweden;\n- H.E. Jaan Tamm, President of Estonia; and\n- H.E. Ada Roe, President of Iceland.\n\n3. Latvia and Denmark were represented by their Ministers of Ports.`,
    'SE+EE+IS+LV+DK - “Extraordinary Summit of the Harbour States” 2019-03-07 Oslo held',
  ],
  // two who accompany are no meeting of many, nor are those of another meeting
  [
    'Norway and Chile held the third Ocean Dialogue in Oslo on March 11. The meeting was attended by the Ambassadors of Norway and Chile.',
    'NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held',
  ],
  // those whose meeting it is are told by its name or by the opening
  ...[
    'The Forum was attended by delegates from Norway, Chile, Peru and Japan.',
    'The session was also attended by the ambassadors of Canada, Denmark and Iceland.',
    'The Forum was attended by representatives of Norway and Chile, and by observers from Peru.',
  ].map((told): [string, string] => [
    `The fifth Norway-Chile Harbour Forum was held in Oslo on March 11. ${told}`,
    'NO+CL 5 “Harbour Forum” 2019-03-11 Oslo held',
  ]),
  [
    'The third Norway-EU Harbour Conference was held in Oslo on March 11. The Conference was attended by officials of Germany, France and Estonia.',
    'NO+EU 3 “Harbour Conference” 2019-03-11 Oslo held',
  ],
  [
    'Minister Kari Berg of Norway met with Minister Ana Rojas of Chile in Oslo on March 11.\n\nThey spoke of harbours.\n\nThe Harbour Conference was attended by ministers of Peru, Brazil and Japan.',
    'NO+CL - - 2019-03-11 Oslo held',
  ],
  // who only looked on, or came to a dinner
  ...[
    '2. The Meeting was attended by the Ministers of Iceland, Finland and Denmark and observers from Peru and Chile.',
    '2. The Meeting was attended by the Ministers of Iceland, Finland and Denmark, and by the Ambassador of Japan.',
    '2. The Meeting was attended by the Ministers of Iceland, Finland and Denmark.\n\n3. Ukraine was represented by its Ambassador at the dinner.',
  ].map((told): [string, string] => [
    `${held}\n\n${told}`,
    'NO+IS+FI+DK 52 “Harbour States Leaders Meeting” 2019-03-04/2019-03-07 Oslo held',
  ]),
  [
    `${summit}\n\n2. The Summit was attended by the following:\nNorway: Kari Berg, Prime Minister\nIceland: Ada Roe, Prime Minister\nSweden: Anna Lind, Prime Minister\nObserver: Ken Sato, Ambassador of Japan`,
    'NO+IS+SE - “Extraordinary Summit of the Harbour States” 2019-03-07 Oslo held',
  ],
]);

checkTold('who attended for each state', delegationLines, [
  [
    `${summit}\n\n2. The following Heads of State and Government attended the Summit:\n- H.E. Anna Lind, Prime Minister of Sweden\n- H.E. Jaan Tamm, President of Estonia\n- H.E. Ada Roe, President of Iceland`,
    'SE: nobody + Anna Lind',
    'EE: nobody + Jaan Tamm',
    'IS: nobody + Ada Roe',
  ],
]);
