/** Who leads a side by what it is said to have, bodies that a state brought, and lists with the side in front. */
import { checkTold } from './check';
import type { Told } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';

checkTold(
  'who is at the head of a side, in a clause of its own',
  delegationLines,
  [
    'the Norwegian delegation, at whose head was State Secretary Kari Berg, and the Chilean one, led by Undersecretary Luz Rojas, spoke of cod.',
    'State Secretary Kari Berg welcomed the Chilean delegation, at whose head stood Undersecretary Luz Rojas.',
    'State Secretary Kari Berg received the Chilean team, whose head was Undersecretary Luz Rojas.',
    'State Secretary Kari Berg welcomed the Chilean delegation, which was headed by Undersecretary Luz Rojas.',
    'State Secretary Kari Berg of Norway is the lead for Norway; Undersecretary Luz Rojas is the lead for Chile.',
  ].map((words): Told => [`${met} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);

checkTold('several leads of a side', delegationLines, [
  [
    `${met} State Secretary Kari Berg and Director Ola Moe are the Norwegian leads.`,
    'NO: Kari Berg & Ola Moe',
    'CL: nobody',
  ],
  [
    `${met} State Secretary Kari Berg, Director Ola Moe and Director Per Vik were Norway’s leads.`,
    'NO: Kari Berg & Ola Moe & Per Vik',
    'CL: nobody',
  ],
  [
    `${met} State Secretary Kari Berg and Director Ola Moe were the co-leads for Norway.`,
    'NO: Kari Berg & Ola Moe',
    'CL: nobody',
  ],
  [
    `${met} The Norwegian leads are State Secretary Kari Berg and Director Ola Moe.`,
    'NO: Kari Berg & Ola Moe',
    'CL: nobody',
  ],
  [
    `${met} State Secretary Kari Berg and Director Ola Moe read a paper on Norwegian leads and lines.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);

checkTold('bodies that a state brought', delegationLines, [
  ...[
    'Norway brought representatives of its Ministry of Trade and the Norwegian Coast Guard, and Chile of its Ministry of Finance and its Navy.',
    'Norway sent experts from its Ministry of Trade and its Coast Guard, and Chile from the Ministry of Finance and the Navy.',
    'Norway was further represented by the Ministry of Trade and the Coast Guard; Chile by the Ministry of Finance and the Navy.',
    'Norway was also represented by the Ministry of Trade and the Norwegian Coast Guard, and Chile by the Ministry of Finance and the Navy.',
  ].map((words): Told => [
    `${met} ${words}`,
    'NO: nobody (Ministry of Trade, Coast Guard)',
    'CL: nobody (Ministry of Finance, Navy)',
  ]),
  [
    `${met} Norway brought its case to the Ministry of Finance in May, and Chile its own.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);

const lines =
  'Norway: Ministry of Trade; Coast Guard.\n\nChile: Ministry of Finance; Navy.\n\nThe sides spoke of cod.';
checkTold('lists with the side in front of its bodies', delegationLines, [
  ...[
    'Agencies taking part were:',
    'Agencies represented:',
    'Participating agencies:',
    'The following ministries will take part:',
    'Those at the table were:',
    'Agencies involved:',
  ].map((opener): Told => [
    `${met}\n\n${opener}\n\n${lines}`,
    'NO: nobody (Ministry of Trade, Coast Guard)',
    'CL: nobody (Ministry of Finance, Navy)',
  ]),
  ...['Useful links:', 'The following ministries will carry out the plan:', 'Implementing agencies:'].map(
    (opener): Told => [`${met}\n\n${opener}\n\n${lines}`, 'NO: nobody', 'CL: nobody'],
  ),
  [
    `${met}\n\nParticipants:\n\nNorway: Ms. Kari Berg, Director, Ministry of Trade; Mr. Ola Moe, Adviser, Coast Guard\nChile: Ms. Ana Rojas, Director, Ministry of Finance`,
    'NO: nobody + Kari Berg, Ola Moe (Ministry of Trade, Coast Guard)',
    'CL: nobody + Ana Rojas (Ministry of Finance)',
  ],
]);

const below =
  'Norway\n- Ms. Kari Berg, Director, Ministry of Trade\n\nChile\n- Ms. Ana Rojas, Director, Coast Guard';
checkTold('lists of those who are to come', delegationLines, [
  ...[
    'The following officials are expected to attend:',
    'The following will take part:',
    'The officials below are to participate:',
    'Those who will be present:',
  ].map((opener): Told => [
    `${met}\n\n${opener}\n\n${below}`,
    'NO: nobody + Kari Berg (Ministry of Trade)',
    'CL: nobody + Ana Rojas (Coast Guard)',
  ]),
  [`${met}\n\nThe following experts are expected to draft the plan:\n\n${below}`, 'NO: nobody', 'CL: nobody'],
]);

checkTold('bodies from the side of the host', delegationLines, [
  ...['the host’s side', 'the hosting side', 'the host country’s side', 'the hosts’ side'].map(
    (side): Told => [
      `The third Norway-Chile Ports Dialogue was held in Oslo on March 11. Undersecretary Luz Rojas and Director Ana Soto were in the Chilean team. Representatives of the Home Ministry and the Coast Guard attended from ${side}.`,
      'NO: nobody (Home Ministry, Coast Guard)',
      'CL: nobody + Luz Rojas, Ana Soto',
    ],
  ),
]);

const news = 'Norway will help Chile to map its coast.';
const call = 'Norwegian State Secretary Ola Moe called on Undersecretary Ana Rojas of Chile in Santiago';
checkTold('calls at which news was given', eventLines, [
  ...[
    `The assurance was given on Monday when ${call}.`,
    `The announcement was made on Monday when ${call}.`,
    `This was made known on Monday when ${call}.`,
    `The matter came up on Monday when ${call}.`,
    'Norwegian State Secretary Ola Moe said so on Monday when he called on Undersecretary Ana Rojas of Chile in Santiago.',
    'Norwegian State Secretary Ola Moe gave the assurance on Monday when he called on Undersecretary Ana Rojas of Chile in Santiago.',
    'Norwegian State Secretary Ola Moe disclosed this when he met Undersecretary Ana Rojas of Chile in Santiago on Monday.',
  ].map((words): Told => [`${news}\n\n${words}`, 'NO+CL - - 2019-03-11 Santiago held']),
  [`${news}\n\nThe assurance was given in 2015 when ${call}.`],
  [
    `${news}\n\nThe assurance was given on Monday when State Secretary Ola Moe briefed Director Per Vik in Oslo.`,
  ],
  [
    `${news}\n\nThe assurance was given on Monday when ${call}. From Santiago, the State Secretary will go on to Lima, where Peru’s Foreign Minister, Mr. Luis Paz, is expected to receive him on Thursday.`,
    'NO+CL - - 2019-03-11 Santiago held',
    'NO+PE - - 2019-03-14 Lima announced',
  ],
]);

checkTold('the launch of the series', referenceLines, [
  [`${met} The creation of the Dialogue was announced in January 2015.`, 'founded - 2015-01 -'],
  [
    `${met} The establishment of the Dialogue was decided upon in Lima in January 2015.`,
    'founded - 2015-01 Lima',
  ],
  [`${met} The launch of a museum was agreed at the summit in January 2015.`],
]);
