/** Lists of those who took part: the name of a side on a line of its own, and a line for each person or body. */
import { checkTold } from './check';
import type { Told } from './check';
import { delegationLines, postLines } from './lines';

const held = 'Norway and Chile held the third Harbour Dialogue in Oslo on March 11.';
const opener = 'Those taking part were:';
const after =
  'The memorandum was signed by Foreign Minister Luis Vera. The Ministry of Energy finances the studies.';
const ours = [
  'Kari Berg, Director General, Ministry of Foreign Affairs (chair)',
  'Nils Dahl, Adviser, Ministry of Trade',
  'Representatives of the Coast Guard',
];
const theirs = [
  'Ambassador Ana Rojas, Director for Ports, Ministry of Foreign Affairs (co-chair)',
  'Pedro Soto, Ministry of Public Works',
  'Representatives of the National Fisheries Service (NFS)',
];
const told = [
  'NO: Kari Berg + Nils Dahl (Ministry of Foreign Affairs, Ministry of Trade, Coast Guard)',
  'CL: Ana Rojas + Pedro Soto (Ministry of Foreign Affairs, Ministry of Public Works, National Fisheries Service)',
] as const;

/** Both lists, with a sign in front of each line: `n` is the number of the line. */
function lists(first: string, second: string, sign = '– ', gap = '\n', end = ''): string {
  const lines = (own: readonly string[]): string =>
    own.map((line, i) => `${sign.replace('n', String(i + 1))}${line}${end}`).join('\n');
  return `${first}${gap}${lines(ours)}\n\n${second}${gap}${lines(theirs)}`;
}

const headings: readonly (readonly [string, string])[] = [
  ['For Norway', 'For Chile'],
  ['For the Kingdom of Norway:', 'For the Republic of Chile:'],
  ['Norwegian side', 'Chilean side'],
  ['On the Norwegian side:', 'On the Chilean side:'],
  ['From the Norwegian side', 'From the Chilean side'],
  ['The Norwegian side:', 'The Chilean side:'],
  ['Norway:', 'Chile:'],
  ['Norway', 'Chile'],
  ['NORWAY', 'CHILE'],
  ['Delegation of Norway', 'Delegation of Chile'],
  ['Delegation of Norway:', 'Delegation of Chile:'],
  ['Norwegian Delegation', 'Chilean Delegation'],
  ['Members of the Norwegian delegation', 'Members of the Chilean delegation'],
  ['On the part of Norway:', 'On the part of Chile:'],
  ['On behalf of the Government of Norway', 'On behalf of the Government of Chile'],
  ['From Norway', 'From Chile'],
  ['Participants from Norway:', 'Participants from Chile:'],
  ['Norwegian participants:', 'Chilean participants:'],
  ['Norway’s team', 'Chile’s team'],
  ['Representing Norway:', 'Representing Chile:'],
  ['The Norwegian delegation included:', 'The Chilean delegation included:'],
  ['1. Norway', '2. Chile'],
  ['I. Delegation of Norway', 'II. Delegation of Chile'],
];

checkTold(
  'lists below the names of the sides',
  delegationLines,
  headings.map(([first, second]): Told => [
    `${held}\n\n${opener}\n\n${lists(first, second)}\n\n${after}`,
    ...told,
  ]),
);

checkTold(
  'lists with all signs in front of lines',
  delegationLines,
  ['– ', '— ', '- ', '* ', '• ', '· ', '● ', 'n. ', 'n) ', '(n) ', ''].flatMap((sign): readonly Told[] => [
    [`${held}\n\n${opener}\n\n${lists('For Norway', 'For Chile', sign)}\n\n${after}`, ...told],
    [`${held}\n\n${opener}\n\n${lists('Norway:', 'Chile:', sign, '\n\n')}\n\n${after}`, ...told],
    [`${held}\n\n${lists('Norwegian side', 'Chilean side', sign, '\n', ';')}\n\n${after}`, ...told],
    [
      `${held}\n\n${opener}\n${lists('Norwegian side:', 'Chilean side:', sign, '\n', '.')}\n\n${after}`,
      ...told,
    ],
  ]),
);

checkTold(
  'lists in Markdown',
  delegationLines,
  [
    ...['- ', '* ', 'n. ', '– '].flatMap((sign): readonly Told[] => [
      [
        `${held}\n\n${opener}\n\n${lists('**For Norway**', '**For Chile**', sign, '\n\n')}\n\n${after}`,
        ...told,
      ],
      [`${held}\n\n${opener}\n\n${lists('**Norway:**', '**Chile:**', sign)}\n\n${after}`, ...told],
      [
        `${held}\n\n${opener}\n\n${lists('*Norwegian side*:', '*Chilean side*:', sign, '\n\n')}\n\n${after}`,
        ...told,
      ],
      [
        `${held}\n\n## Participants\n\n${lists('### Norway', '### Chile', sign, '\n\n')}\n\n${after}`,
        ...told,
      ],
    ]),
    [`${held}\n\n${opener}\n\n${lists('- For Norway', '- For Chile', '  - ')}\n\n${after}`, ...told],
    [
      `${held}\n\n${opener}\n\n${lists('**For Norway**  ', '**For Chile**  ', '', '\n', '  ')}\n\n${after}`,
      ...told,
    ],
  ],
  [],
  'markdown',
);

checkTold('marks of the chair, parts and bodies in such lists', delegationLines, [
  [
    `${held}\n\nPARTICIPANTS\n\nNorwegian Side\n\nHead of Delegation: Kari Berg, Director General, Ministry of Trade\nNils Dahl, Adviser, Coast Guard\n\nChilean Side\n\nHead of Delegation: Ana Rojas, Director, Ministry of Trade\nEmbassy of Chile in Oslo`,
    'NO: Kari Berg + Nils Dahl (Ministry of Trade, Coast Guard)',
    'CL: Ana Rojas (Ministry of Trade, Embassy of Chile)',
  ],
  [
    `${held}\n\nFor Norway (host):\nHead:\n- Kari Berg, Director General, Ministry of Trade\nMembers:\n- Nils Dahl, Adviser, Coast Guard\n- two experts on ports\n- Anne Lund, Adviser, Ministry of Trade\n\nFor Chile (by video link):\n- Ms Ana Rojas (Chair), Director, Ministry of Trade\n- Pedro Soto, Deputy Head of Mission (vice-chair)\n- World Bank`,
    'NO: Kari Berg + Nils Dahl, Anne Lund (Ministry of Trade, Coast Guard)',
    'CL: Ana Rojas + Pedro Soto (Ministry of Trade)',
  ],
  // who met already leads by the mark
  [
    `${held} Minister Kari Berg of Norway met with Minister Ana Rojas of Chile.\n\nFor Norway\n– Kari Berg, Minister of Trade\n– Nils Dahl, Director General (chair)\n\nFor Chile\n– Ana Rojas, Minister of Trade (chair)\n– technical experts from the Coast Guard`,
    'NO: Nils Dahl + Kari Berg',
    'CL: Ana Rojas (Coast Guard)',
  ],
  [
    'The United States and Norway held the third Harbour Dialogue in Oslo on March 11.\n\nU.S. side\n– Jane Whitcombe, Deputy Assistant Secretary, Department of State (U.S. co-chair)\n– representatives of the U.S. Coast Guard\n\nNorwegian side\n– Kari Berg, Director General, Ministry of Trade – Head of Delegation\n– Coast Guard and other agencies',
    'US: Jane Whitcombe (Department of State, Coast Guard)',
    'NO: Kari Berg (Ministry of Trade, Coast Guard) open',
  ],
  [
    'Norway and the European Union held the third Harbour Dialogue in Oslo on March 11.\n\nEuropean side:\n– Marta Feld, Managing Director, European External Action Service (chair)\n\nNorwegian side:\n– Kari Berg, Director General, Ministry of Trade (chair)',
    'NO: Kari Berg (Ministry of Trade)',
    'EU: Marta Feld (European External Action Service)',
  ],
  // numbers in front of the sides alone
  [
    `${held}\n\n1. Norway\n\nKari Berg, Director General, Ministry of Trade (chair)\n\n2. Chile\n\nAna Rojas, Director, Ministry of Trade (chair)\nPedro Soto, Coast Guard`,
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Ana Rojas + Pedro Soto (Ministry of Trade, Coast Guard)',
  ],
  // one side alone
  [
    `${held}\n\nThe delegation of Norway:\n• Kari Berg, Director General, Ministry of Trade (head)\n• Nils Dahl, Coast Guard\n\n${after}`,
    'NO: Kari Berg + Nils Dahl (Ministry of Trade, Coast Guard)',
    'CL: nobody',
  ],
]);

const led = `${held} The Norwegian delegation was led by Kari Berg, Director General for Ports.`;
const came = ['NO: Kari Berg + Nils Dahl, Anne Lund (Ministry of Trade, Coast Guard)', 'CL: nobody'] as const;
const company = (sign: string, end = ''): string =>
  ['Mr. Nils Dahl, Adviser, Ministry of Trade', 'Anne Lund, Coast Guard']
    .map((line, i) => `${sign.replace('n', String(i + 1))}${line}${end}`)
    .join('\n');

checkTold('members of the side of the sentence in front', delegationLines, [
  [`${led} It also comprised:\n\n${company('– ', ';')}\n\n${after}`, ...came],
  [`${led} She was accompanied by:\n${company('• ')}\n\n${after}`, ...came],
  [`${led} It included the following officials:\n\n${company('* ', '.')}\n\n${after}`, ...came],
  [`${led} The other members of her delegation were:\n\n${company('n. ')}\n\n${after}`, ...came],
  [`${led}\n\nThe Norwegian delegation also included:\n\n${company('- ')}\n\n${after}`, ...came],
  [
    `${led} Its members were:\n\n${company('n) ')}\n- officials from the Fisheries Board\n\n${after}`,
    came[0].replace(')', ', Fisheries Board)'),
    came[1],
  ],
]);

const nobody = ['NO: nobody', 'CL: nobody'] as const;

checkTold('lists and lines that put nobody on a side', delegationLines, [
  // what follows the list
  [
    `${held}\n\nFor Norway\n– Kari Berg, Director General, Coast Guard (chair)\n\nThe National Fisheries Service finances the studies of Pedro Soto.\n\nAccreditation of journalists: Nora Holm, press centre`,
    'NO: Kari Berg (Coast Guard)',
    'CL: nobody',
  ],
  [
    `${led} It also included:\n\n${company('– ')}\n\nMs. Nora Holm of the Harbour Board thanks the Chamber of Commerce.`,
    ...came,
  ],
  // sections
  [`${held}\n\nFor Norway\n\nPorts are run by the Coast Guard, as Director Nils Dahl wrote.`, ...nobody],
  [
    `${held}\n\nNorway\n– Director Nils Dahl opened a port for the Coast Guard\n\nChile\n– the Coast Guard bought ships`,
    ...nobody,
  ],
  // other people
  [`${held}\n\nContacts for Norway:\n– Nils Dahl, Adviser, Coast Guard`, ...nobody],
  [
    `${held}\n\nContacts:\n\nFor Norway\n– Nils Dahl, Adviser, Coast Guard\n\nFor Chile\n– Pedro Soto, Adviser, Fisheries Board`,
    ...nobody,
  ],
  [`${held}\n\nFor Norway\n– Nils Dahl, Adviser, Coast Guard, tel. 22 33 44 55`, ...nobody],
  [
    `${held}\n\nCompanies taking part:\n\nFrom Norway\n– Nils Dahl, Director, Coast Guard Works\n\nFrom Chile\n– Pedro Soto, Director, Quay Works`,
    ...nobody,
  ],
  // another meeting
  [
    `${held}\n\nThe next round will be attended by:\n\nFor Norway\n– Nils Dahl, Adviser, Coast Guard\n\nFor Chile\n– Pedro Soto, Adviser, Fisheries Board`,
    ...nobody,
  ],
  // what was spoken of
  [
    `${led} It discussed:\n\n– ports of the Coast Guard\n– the Fisheries Board`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    `${led} The agenda of the delegations included:\n\n– Mr. Nils Dahl, Adviser`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  // of a state that did not meet
  [`${held}\n\nFor Peru\n– Nils Dahl, Adviser, Ministry of Trade`, ...nobody],
  [`${held}\n\nObservers:\n\nFrom Norway\n– Nils Dahl, Adviser, Ministry of Trade`, ...nobody],
]);

checkTold('posts in lines without a sign', postLines, [
  [
    `${held}\n\nNorwegian side\n\nKari Berg (Chair), Director General, Ministry of Trade\nCaptain Nils Dahl, Coast Guard\nAmbassador Anne Lund`,
    'NO Kari Berg = Director General @ Ministry of Trade',
    'NO Nils Dahl = Captain @ Coast Guard',
    'NO Anne Lund = Ambassador @ -',
  ],
]);
