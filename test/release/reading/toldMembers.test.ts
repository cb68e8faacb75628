/** Who else was on which side, in the many words for it. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const led =
  'The third Norway-Chile Ports Dialogue was held in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';

const told = [
  'With State Secretary Berg were Director Lars Holm and Ambassador Nils Dahl; with Undersecretary Rojas was Director Ana Soto.',
  'State Secretary Berg was accompanied by Director Lars Holm and Ambassador Nils Dahl, Undersecretary Rojas by Director Ana Soto.',
  'State Secretary Berg was supported by Director Lars Holm and Ambassador Nils Dahl, and Undersecretary Rojas by Director Ana Soto.',
  'State Secretary Berg brought with her Director Lars Holm and Ambassador Nils Dahl; Undersecretary Rojas brought Director Ana Soto.',
  'Norway’s delegation also counted Director Lars Holm and Ambassador Nils Dahl; Chile’s also counted Director Ana Soto.',
  'Other members of the Norwegian delegation were Director Lars Holm and Ambassador Nils Dahl, and of the Chilean delegation Director Ana Soto.',
  'The Norwegian team was completed by Director Lars Holm and Ambassador Nils Dahl, the Chilean team by Director Ana Soto.',
  'Director Lars Holm and Ambassador Nils Dahl completed the Norwegian delegation, Director Ana Soto the Chilean one.',
  'Among the Norwegian participants were Director Lars Holm and Ambassador Nils Dahl; among the Chilean, Director Ana Soto.',
  'Norway was further represented by Director Lars Holm and Ambassador Nils Dahl, Chile by Director Ana Soto.',
  'Taking part for Norway were also Director Lars Holm and Ambassador Nils Dahl, for Chile Director Ana Soto.',
  'Director Lars Holm and Ambassador Nils Dahl also took part for Norway, and Director Ana Soto for Chile.',
  'Director Lars Holm and Ambassador Nils Dahl were part of the Norwegian delegation, Director Ana Soto of the Chilean one.',
  'Director Lars Holm and Ambassador Nils Dahl attended from the Norwegian side and Director Ana Soto from the Chilean side.',
  'Norwegian delegation: Director Lars Holm, Ambassador Nils Dahl. Chilean delegation: Director Ana Soto.',
];

checkTold(
  'members of two sides in one sentence',
  delegationLines,
  told.map((words) => [
    `${led} ${words}`,
    'NO: Kari Berg + Lars Holm, Nils Dahl',
    'CL: Luz Rojas + Ana Soto',
  ]),
);

checkTold('who was not there', delegationLines, [
  [
    `${led} Director Lars Holm completed the report for the Norwegian delegation.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${led} The dialogue was supported by friends of both, and a book was brought by fishermen.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
