/** Parties that only a list of participants names, and the European Union by its bodies. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const met =
  'President Ada Roe convened the Harbour Forum on March 11. The President was joined by leaders from Norway, Chile, the European Commission, the European Council, and Japan.\n\n';

checkTold('lists of participants', delegationLines, [
  [
    `${met}Participants included:\n\n- Prime Minister Kari Berg, Kingdom of Norway\n- President Ana Soto, Republic of Chile\n- President Ida Holm, European Commission\n- President Karl Tamm, European Council\n- Prime Minister Kudo Fumio, Japan\n- Secretary-General Omar Haddad, United Nations\n- Minister of Ports Anil Desai, India`,
    'US: Ada Roe',
    'NO: nobody + Kari Berg',
    'CL: nobody + Ana Soto',
    'EU: nobody + Ida Holm, Karl Tamm (European Commission, European Council)',
    'JP: nobody + Kudo Fumio',
    'IN: nobody + Anil Desai',
  ],
  [
    `${met}Participants:\n\nKari Berg, Prime Minister, Norway\nAna Soto, President, Chile\nAnil Desai, Minister of Ports, India`,
    'US: Ada Roe',
    'NO: nobody + Kari Berg',
    'CL: nobody + Ana Soto',
    'EU: nobody (European Commission, European Council)',
    'JP: nobody',
    'IN: nobody + Anil Desai',
  ],
  [
    'President Ada Roe hosted a virtual meeting on March 11 with the leaders of Norway, Japan, and the Presidents of the European Commission and the European Council.',
    'US: Ada Roe',
    'NO: nobody',
    'JP: nobody',
    'EU: nobody (European Commission, European Council)',
  ],
  [
    `${met}President Roe asked Special Envoy for Ports Marta Feld to chair a session with Chile.`,
    'US: Ada Roe & Marta Feld',
    'NO: nobody',
    'CL: nobody',
    'EU: nobody (European Commission, European Council)',
    'JP: nobody',
  ],
  [
    'President Ada Roe met with the leaders of Norway, Chile, and Japan on March 11. They welcomed the European Commission’s report on ports.',
    'US: Ada Roe',
    'NO: nobody',
    'CL: nobody',
    'JP: nobody',
  ],
]);

checkTold('lists of attendees that are of no side', delegationLines, [
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 11.\n\nIn attendance:\n\nKari Berg, Foreign Minister of Norway\nJaan Tamm, Foreign Minister of Estonia',
    'NO: nobody',
    'EE: nobody',
  ],
  [
    'Norway and Estonia held the Ports Talks in Oslo on March 11.\n\nCompanies in attendance:\n\nKari Berg, Harbour Works\nJaan Tamm, Quay Works',
    'NO: nobody',
    'EE: nobody',
  ],
]);

checkTold('lists of others', eventLines, [
  // a line of the Union's own
  [
    'The foreign ministers of Norway, Estonia and Chile met in Oslo on March 11.\n\nParticipants:\n\nKari Berg, Minister of Foreign Affairs of Norway\nJaan Tamm, Minister of Foreign Affairs of Estonia\nMarta Feld, High Representative of the European Union',
    'NO+EE+CL+EU - - 2019-03-11 Oslo held',
  ],
  [
    'President Ada Roe convened the Harbour Forum on March 11 with leaders from Norway, Chile, and Japan.\n\nParticipants included:\n\n- Anil Desai, Harbour Works, India\n- Tom Hale, Quay Works, Australia',
    'US+NO+CL+JP - “Harbour Forum” 2019-03-11 - held',
  ],
]);

const forum = 'The third Norway-Chile Ministerial Forum was held in Oslo on March 11.';
const own = 'Ola Lund, Minister for Trade, and the Hon Nils Dahl MP, Minister for Ports';
const theirs = 'Ana Vera, Minister for Trade, and Pedro Soto, Minister for Ports';
const ministers = ['NO: nobody + Ola Lund, Nils Dahl', 'CL: nobody + Ana Vera, Pedro Soto'] as const;

checkTold('ministers of each side who took part', delegationLines, [
  [
    `${forum} Participating Norwegian Ministers included ${own}. Participating Chilean Ministers included ${theirs}.`,
    ...ministers,
  ],
  [
    `${forum}\n\nOther participating Ministers for Norway were: ${own}.\n\nOther participating Ministers for Chile were: ${theirs}.`,
    ...ministers,
  ],
  [
    `${forum} Ministers attending from Norway were ${own}. Ministers attending from Chile were ${theirs}.`,
    ...ministers,
  ],
  [
    `${forum} Norwegian Ministers in attendance were ${own}. Chilean Ministers in attendance were ${theirs}.`,
    ...ministers,
  ],
  [
    `${forum} Norway’s participating Ministers were ${own}. Chile’s participating Ministers were ${theirs}.`,
    ...ministers,
  ],
  [
    `${forum} Ministers representing Norway were ${own}. Ministers from Chile included ${theirs}.`,
    ...ministers,
  ],
  // of another meeting, or told something
  [`${forum} Ministers participating in the Harbour Summit were ${own}.`, 'NO: nobody', 'CL: nobody'],
  [
    `${forum} Ministers from Norway were briefed by Pedro Soto, Director of Cod Lines.`,
    'NO: nobody',
    'CL: nobody',
  ],
]);
