/** Who led, in words of other kinds: the lead that a team comes under, capitals that stand for a side, those across the table. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';
const coming = 'The third Norway-Chile Ports Dialogue will be held in Oslo on April 11.';
const both = ['NO: Kari Berg', 'CL: Luz Rojas'];

checkTold(
  'a lead that a side comes under',
  delegationLines,
  [
    'The Norwegian group came under the lead of State Secretary Kari Berg. The Chilean team was headed by Undersecretary Luz Rojas.',
    'The Chilean delegation traveled under the lead of Undersecretary Luz Rojas. State Secretary Kari Berg led the Norwegian team.',
    'The Norwegian delegation acted under the lead of State Secretary Kari Berg, the Chilean one under that of Undersecretary Luz Rojas.',
    'Talks were conducted for Norway by State Secretary Kari Berg. Undersecretary Luz Rojas spoke for Chile.',
    'The consultations were conducted on the Norwegian side by State Secretary Kari Berg and on the Chilean side by Undersecretary Luz Rojas.',
    'The discussion was steered for Norway by State Secretary Kari Berg and for Chile by Undersecretary Luz Rojas.',
    'Chairing for Norway was State Secretary Kari Berg; chairing for Chile was Undersecretary Luz Rojas.',
    'Leading for Norway was State Secretary Kari Berg, and leading for Chile was Undersecretary Luz Rojas.',
    'Presiding over the work were, for Norway, the State Secretary, Kari Berg, and for Chile, the Undersecretary, Luz Rojas.',
    'Conducting the talks were, on the Norwegian side, State Secretary Kari Berg, and on the Chilean side, Undersecretary Luz Rojas.',
    'State Secretary Kari Berg conducted the talks for Norway and Undersecretary Luz Rojas for Chile.',
    'On the Chilean side the chair was taken by Undersecretary Luz Rojas. On the Norwegian side the chair was held by State Secretary Kari Berg.',
    'Speaking for Norway was State Secretary Kari Berg. Speaking for Chile was Undersecretary Luz Rojas.',
    'The chair was taken for Norway by State Secretary Kari Berg and for Chile by Undersecretary Luz Rojas.',
    'With State Secretary Kari Berg heading the Norwegian side opposite Undersecretary Luz Rojas, the talks turned to ports.',
    'The talks turned to ports, with Undersecretary Luz Rojas leading the Chilean team across from State Secretary Kari Berg.',
    'State Secretary Kari Berg, leading the Norwegian side opposite Undersecretary Luz Rojas, spoke of ports.',
    'State Secretary Kari Berg chaired for Norway, facing Undersecretary Luz Rojas.',
  ].map((words) => [`${met} ${words}`, ...both]),
);

checkTold(
  'a lead that is to come',
  delegationLines,
  [
    'A government delegation of Norway under State Secretary Kari Berg will attend. Chairing for Chile will be Undersecretary Luz Rojas.',
    'State Secretary Kari Berg has been named to lead for Norway. Undersecretary Luz Rojas is due to lead for Chile.',
    'State Secretary Kari Berg is to chair for Norway; Undersecretary Luz Rojas is expected to lead for Chile.',
    'Norway’s team is to be led by State Secretary Kari Berg, that of Chile by Undersecretary Luz Rojas.',
    'As host, Norway will be led by State Secretary Kari Berg. Chile will be headed by Undersecretary Luz Rojas.',
    'In the chair for Norway will be State Secretary Kari Berg; in the chair for Chile will be Undersecretary Luz Rojas.',
    'Leading for Norway will be State Secretary Kari Berg. Leading for Chile will be Undersecretary Luz Rojas.',
  ].map((words) => [`${coming} ${words}`, ...both]),
);

checkTold('a semicolon between chairs', delegationLines, [
  [
    'Norway, Chile and Japan held the second meeting of the Ports Working Group in Oslo on March 10-11. Chairing the meeting on behalf of their governments were Kari Berg, Director at the Norwegian Ministry of Trade; Luz Rojas, Director at Chile’s Ministry of Economy; and Kumagai Jun, Director at the Japanese Ministry of Foreign Affairs.',
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Economy)',
    'JP: Kumagai Jun (Ministry of Foreign Affairs)',
  ],
  [
    'Norway, Chile and Japan held the second meeting of the Ports Working Group in Oslo on March 10-11. It was chaired by Kari Berg, Director for Ports; Luz Rojas, Director in Chile’s Ministry of Economy; and Kumagai Jun, Director at the Japanese Ministry of Foreign Affairs.',
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Economy)',
    'JP: Kumagai Jun (Ministry of Foreign Affairs)',
  ],
]);

checkTold(
  'capitals that stand for a side',
  delegationLines,
  [
    'Oslo’s team had as its head State Secretary Kari Berg. Santiago sent Undersecretary Luz Rojas.',
    'From Oslo came State Secretary Kari Berg. From Santiago, Undersecretary Luz Rojas came with colleagues.',
    'From Santiago, Luz Rojas, Undersecretary for Ports, took part. Oslo was represented by State Secretary Kari Berg.',
    'Oslo’s delegation was led by State Secretary Kari Berg, Santiago’s by Undersecretary Luz Rojas.',
    'State Secretary Kari Berg led for Oslo and Undersecretary Luz Rojas for Santiago.',
    'Oslo’s chief delegate was State Secretary Kari Berg. Santiago had sent Undersecretary Luz Rojas.',
  ].map((words) => [`The third Norway-Chile Ports Dialogue was held in Lima on March 11. ${words}`, ...both]),
);

checkTold('capitals that are towns', delegationLines, [
  [
    `${met} Undersecretary Luz Rojas led the Chilean delegation. Santiago sent greetings, and the mayor of Oslo’s team showed them the harbor.`,
    'NO: nobody',
    'CL: Luz Rojas',
  ],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation. From Oslo came a letter of Director Luz Rojas.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation. From Oslo, Undersecretary Luz Rojas of Chile will travel to Bergen.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
  [
    `${met} Undersecretary Luz Rojas led the Chilean delegation and State Secretary Kari Berg that of Norway. The talks were opened in Santiago by Director Ana Silva.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

checkTold('two who lead their governments', delegationLines, [
  [
    'Under the leadership of President Kari Berg and President Luz Rojas, the governments of Norway and Chile assembled in Oslo on March 11 for the second Ports Consultations.',
    ...both,
  ],
  [
    'Under the chairmanship of Federal Chancellor Max Berg and President Luz Rojas, the governments of Germany and Chile met in Berlin on March 11 for the second Ports Consultations.',
    'DE: Max Berg',
    'CL: Luz Rojas',
  ],
  [
    'Chaired by Prime Minister Kari Berg and President Luz Rojas, the cabinets of Norway and Chile met in Oslo on March 11 for the second Ports Consultations.',
    ...both,
  ],
  [
    `${met} The Norwegian team was jointly headed by Kari Berg, Director for Ports, and Nils Dahl, Director for Ships. Luz Rojas led Chile’s team.`,
    'NO: Kari Berg & Nils Dahl',
    'CL: Luz Rojas',
  ],
]);

checkTold('who receives whom, and who joins them', delegationLines, [
  [
    'The Prime Minister of Norway, Kari Berg, is expected in Santiago on March 21, where President Luz Rojas of Chile will receive her for the third Norway-Chile Ports Dialogue. Minister of Ports Ana Silva of Chile and Norway’s Minister for Foreign Affairs, Nils Dahl, will join them.',
    'NO: Kari Berg + Nils Dahl',
    'CL: Luz Rojas + Ana Silva',
  ],
  [
    `${met} State Secretary Kari Berg led the Norwegian delegation; Luz Rojas led the Chilean team. Undersecretary Rojas had in her company Director Ana Silva.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Silva',
  ],
  [
    `${coming} State Secretary Kari Berg will lead the Norwegian delegation and Undersecretary Luz Rojas Chile’s. In Undersecretary Rojas’s party will be Ms. Ana Silva, Director for Ports, and Mr. Juan Soto, Ambassador of Chile.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Ana Silva, Juan Soto',
  ],
  [
    `${met} At the head of the Norwegian group was State Secretary Kari Berg; Chilean Ambassador Luz Rojas and staff of the Chilean Agency for Ports were also present.`,
    'NO: Kari Berg',
    'CL: nobody + Luz Rojas (Agency for Ports)',
  ],
  [
    `${met} At the head of the Norwegian group was State Secretary Kari Berg; Chilean Ambassador Luz Rojas and staff of the Embassy were also present.`,
    'NO: Kari Berg',
    'CL: nobody + Luz Rojas',
  ],
  [
    `${met} Director Ana Silva and Secretary General of the Ports Board Juan Soto attended from the Chilean side, and Director Nils Dahl from the Norwegian side.`,
    'NO: nobody + Nils Dahl',
    'CL: nobody + Ana Silva, Juan Soto (Ports Board)',
  ],
]);
