/** Who steered, guided or directed the talks, named behind the verb or in front of it. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11.';
const both =
  'Kari Berg, Director at the Norwegian Ministry of Trade, and Luz Rojas, Director at Chile’s Ministry of Economy.';
const sides = ['NO: Kari Berg (Ministry of Trade)', 'CL: Luz Rojas (Ministry of Economy)'];

checkTold(
  'who steered the talks',
  delegationLines,
  [
    'Steering the exchange were',
    'Directing the proceedings were',
    'Moderating the discussion were',
    'Guiding these two days of talks were',
    'Presiding over the deliberations were',
    'Running the plenary session in Oslo were',
    'At the helm were',
    'At the head of the table were',
    'Holding the gavel were',
    'The exchange was steered by',
    'The proceedings were directed jointly by',
    'The discussions were moderated by',
  ].map((words) => [`${met} ${words} ${both}`, ...sides]),
);

checkTold(
  'who steered something else',
  delegationLines,
  [
    'Leading the search for the ship were',
    'Directing traffic at the pier were',
    'Steering the ferry were',
    'Running the marathon during the talks were',
    'Both programs were guided by',
  ].map((words) => [
    `${met} ${words} Kari Berg, a painter from Norway, and Luz Rojas, a poet from Chile.`,
    'NO: nobody',
    'CL: nobody',
  ]),
);

const led =
  'The third Norway-Chile Ports Dialogue was held in Oslo on March 10. It was co-chaired by State Secretary Kari Berg of Norway and Undersecretary Luz Rojas of Chile.';

checkTold(
  'who or what steered beside the talks',
  delegationLines,
  [
    'At the helm were captains Nils Dahl and Ana Vera when the guests toured the fjord.',
    'At the helm were friends of Nils Dahl and Ana Vera.',
    'At the head of the table were portraits of King Harald and President Ana Soto.',
    'Moderating the discussion at the business forum were Erik Lund and Jorge Paz.',
    'Steering the discussion at the seminar were Erik Lund and Jorge Paz.',
    'Holding the gavel were Speaker Nils Dahl and Senator Ana Vera in a debate on the treaty in 2018.',
    'The discussions were moderated by the journalist Nils Dahl.',
    'The proceedings were directed by a painter, Nils Dahl.',
    'The exchange was guided by a paper of Professor Nils Dahl.',
    'The talks were guided by the ideas of Ana Vera.',
  ].map((words) => [`${led} ${words}`, 'NO: Kari Berg', 'CL: Luz Rojas']),
);
