/** What stands beside the many words for heads, members, bodies and rounds, and tells of something else. */
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const met =
  'Norway and Chile held the third Ports Dialogue in Oslo on March 4, 2019. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';
const sides = ['NO: Kari Berg', 'CL: Luz Rojas'] as const;

checkTold(
  'who leads or comes along elsewhere',
  delegationLines,
  [
    'Ambassador Nils Dahl will head Norway’s embassy in Lima from the autumn.',
    'Lars Holm leads Norway’s opposition party.',
    'Captain Juan Pino leads Chile.',
    'Lars Holm led Norway’s government at that time.',
    'Ambassador Juan Pino was Chile’s lead negotiator for the 2014 treaty.',
    'Chile’s leader is President Ana Soto.',
    'Norway’s team featured Lars Holm and Nils Dahl.',
    'State Secretary Berg was supported by President Ola Lie in the campaign for the seat on the board.',
  ].map((words) => [`${met} ${words}`, ...sides]),
);

checkTold('who was where, respectively', delegationLines, [
  [
    'Directors Kari Berg of Norway and Luz Rojas of Chile, who visited Lima and Oslo respectively in 2017, led the delegations at the third Norway-Chile Ports Dialogue in Oslo on March 4.',
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

const third = 'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 4, 2019.';

checkTold(
  'rounds of other things',
  referenceLines,
  [
    'A third round of financing for the bridge is expected in 2020.',
    'Oslo will be the venue for the first round of the European Cup in September.',
    'A further meeting has been scheduled for the lawyers of the company.',
    'Another meeting was agreed for the board of the port in September.',
    'Both look forward to continuing the dialogue with fishermen in Bergen.',
    'Prices rose for the first time since 2015.',
    'Not since 2014 had the orchestras of both met in Lima.',
    'The Bergen Group dates back to 1998.',
    'The forum of mayors grew out of a meeting in Lima in 2003.',
  ].map((words) => [`${third} ${words}`]),
);

checkTold('a first meeting that is to come', referenceLines, [
  [
    `${third} They agreed to hold the first meeting of a new cod group in Lima in October 2019.`,
    'next 1 2019-10 Lima',
  ],
]);

checkTold('where and when they met all the same', eventLines, [
  [
    'Norway and Chile held the third Ports Dialogue in Oslo on March 4, joined by video link by officials in Lima.',
    'NO+CL 3 “Ports Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Citizens came together in Bergen on March 5 to clean the beach. The third Norway-Chile Ports Dialogue was held in Oslo on March 4.',
    'NO+CL 3 “Ports Dialogue” 2019-03-04 Oslo held',
  ],
  [
    `${third} On March 5, Norway also hosted the fifth Arctic Conference with Iceland.`,
    'NO+CL 3 “Ports Dialogue” 2019-03-04 Oslo held',
  ],
]);

checkMentions('directors-general of other states', [
  'The ⟦country=EU|EU⟧ side met ⟦title|DG⟧ ⟦official|Kari Berg⟧ of ⟦country=NO|Norway⟧.',
]);
