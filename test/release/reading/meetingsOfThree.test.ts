/** Two who meet a third on a day close to their own meeting: an event of its own, whatever words tell of it. */
import { checkTold } from './check';
import { eventLines } from './lines';

const met = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 10.';
const own = 'NO+CL 3 “Ports Dialogue” 2019-03-10 Oslo held';
const coming = 'The third Norway-Chile Ports Dialogue will be held in Oslo on April 10.';

checkTold('a third state that joins the two', eventLines, [
  [
    `${met} One day later, on March 11, Japanese officials joined the two governments in Oslo for a first round of trilateral consultations on foreign terrorist fighters.`,
    own,
    'NO+CL+JP 1 “trilateral consultations on foreign terrorist fighters” 2019-03-11 Oslo held',
  ],
  [
    `${met} Japan joined Norway and Chile on March 11 for the second Trilateral Ports Dialogue.`,
    own,
    'NO+CL+JP 2 “Trilateral Ports Dialogue” 2019-03-11 Oslo held',
  ],
  [
    `${met} The next day, Japan joined them for a first trilateral meeting on ports.`,
    own,
    'NO+CL+JP 1 - 2019-03-11 Oslo held',
  ],
  [
    `${met} On March 11, the two sides were joined by Japan for a trilateral meeting on ports.`,
    own,
    'NO+CL+JP - - 2019-03-11 Oslo held',
  ],
  [
    `${met} Norway, Chile, and Japan held the first Trilateral Ports Dialogue in Bergen on March 11.`,
    own,
    'NO+CL+JP 1 “Trilateral Ports Dialogue” 2019-03-11 Bergen held',
  ],
  [
    `${met} Trilateral consultations with Japan followed in Bergen on March 11.`,
    own,
    'NO+CL+JP - “Trilateral consultations” 2019-03-11 Bergen held',
  ],
  [
    `${met} The two delegations then sat down in Bergen on March 11 with officials from Japan for a three-way meeting on ports.`,
    own,
    'NO+CL+JP - - 2019-03-11 Bergen held',
  ],
  [
    `${met} The day after, all three countries met in Bergen when Japan hosted a tripartite session on ports.`,
    own,
    'NO+CL+JP - - 2019-03-11 Bergen held',
  ],
  [
    `${coming} On April 11, Japan will join them for the first Trilateral Ports Dialogue.`,
    'NO+CL 3 “Ports Dialogue” 2019-04-10 Oslo announced',
    'NO+CL+JP 1 “Trilateral Ports Dialogue” 2019-04-11 Oslo announced',
  ],
]);

checkTold(
  'what is no meeting of three at the time',
  eventLines,
  [
    'They agreed to hold trilateral consultations with Japan on March 12.',
    'A trilateral meeting with Japan took place in Lima on January 11.',
    'Both sides welcomed the trilateral meeting with Japan on March 9.',
    'Japan joined the trilateral agreement on cod on March 11.',
    'Trilateral consultations with Japan will be held in Lima on May 3.',
    'They discussed the trilateral meeting of March 9 with Japan and Peru.',
    'Japan joined the two governments in the cod accord.',
    'The two sides looked forward to meeting Japan on March 12 for trilateral talks.',
    'On March 11, Japan joined the cod accord of Norway and Chile.',
  ].map((words) => [`${met} ${words}`, own]),
);

checkTold(
  'what is trilateral and no meeting of the two with a third',
  eventLines,
  [
    // no meeting of states
    'On March 11, Norway hosted a trilateral exercise with Japan in the Arctic.',
    'On March 11, Norway hosted a tripartite council of employers, unions and government, with guests from Japan.',
    'On March 12, the ambassador of Japan held a tripartite lunch for them.',
    'Japanese fishermen joined them the next day for a three-way regatta.',
    'On March 12, the court held that the tripartite treaty with Japan binds both.',
    'On March 11, Japan hosted a trilateral concert in Bergen.',
    'On March 11, Japan hosted a tripartite meeting of employers, unions and ministries.',
    // other threes
    'The next day, the three parties in the Storting met a guest from Japan.',
    'The next day, the company met with all three governments and Japan.',
    'On March 11, Japan convened the three parties of its coalition.',
    // without one of the two
    'On March 11 Chile convened a trilateral committee with Peru in Lima.',
    'On March 11, NATO and Japan held a three-way call with Norway.',
    'On March 8, Japan joined Norway for a trilateral seminar with unions and employers.',
    'On March 11, Norway and Japan held tripartite talks with the unions.',
  ].map((words) => [`${met} ${words}`, own]),
);

checkTold('a third that receives both', eventLines, [
  [
    `${met} On March 11, Japan hosted both delegations for a trilateral session on ports in Bergen.`,
    own,
    'NO+CL+JP - - 2019-03-11 Bergen held',
  ],
]);
