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
]);

checkTold('who attended for each state', delegationLines, [
  [
    `${summit}\n\n2. The following Heads of State and Government attended the Summit:\n- H.E. Anna Lind, Prime Minister of Sweden\n- H.E. Jaan Tamm, President of Estonia\n- H.E. Ada Roe, President of Iceland`,
    'SE: nobody + Anna Lind',
    'EE: nobody + Jaan Tamm',
    'IS: nobody + Ada Roe',
  ],
]);
