/** Delegations that are sent, in other words than `will lead the delegation`, and family names that are common words. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const sent = `The President has named a delegation that will represent the United States in Oslo, Norway, at the funeral of Kari Moe on Thursday, March 14, 2019.`;
const list = `- The Honorable Tom Hall, U.S. Ambassador to the Kingdom of Norway
- Ms. Carla Reed, Senior Director for Europe, National Security Council`;
const led = ['US: Jane Roe + Tom Hall, Carla Reed (National Security Council)', 'NO: nobody'] as const;

checkTold('who leads a delegation that is sent', delegationLines, [
  [
    `${sent}\n\nThe Honorable Jane Roe, Secretary of Labor, will serve as head of the delegation.\n\nThe other members are:\n\n${list}`,
    ...led,
  ],
  [
    `${sent}\n\nThe head of the delegation will be the Honorable Jane Roe, Secretary of Labor.\n\nThe remaining members are:\n\n${list}`,
    ...led,
  ],
  [
    `${sent}\n\nThe Honorable Jane Roe, Secretary of Labor, is to act as the leader of the delegation.\n\nAlso on the delegation:\n\n${list}`,
    ...led,
  ],
  [
    `${sent}\n\nThe delegation’s leader will be the Honorable Jane Roe, Secretary of Labor.\n\nJoining Secretary Roe will be:\n\n${list}`,
    ...led,
  ],
  [
    `${sent}\n\nHeading the delegation will be the Honorable Jane Roe, Secretary of Labor.\n\nMembers of the delegation:\n\n${list}`,
    ...led,
  ],
  [
    `${sent}\n\nThe Honorable Jane Roe, Secretary of Labor, will be the head of the delegation.\n\nAccompanying Secretary Roe will be:\n\n${list}`,
    ...led,
  ],
]);

const meeting = 'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on March 11.';

checkTold('family names that are common words', delegationLines, [
  [
    `${meeting} The Norwegian delegation was led by Deputy Secretary Jane Hall. The Chilean delegation was led by Ms. Luz Park.`,
    'NO: Jane Hall',
    'CL: Luz Park',
  ],
  [
    `${meeting} The Norwegian delegation was led by Jane Wall, Director for Ports. The Chilean delegation was led by Luz Aguirre-Day, Director for Ports.`,
    'NO: Jane Wall',
    'CL: Luz Aguirre-Day',
  ],
  [
    `${meeting} The Norwegian delegation was led by Secretary Jane K. Lake and the Chilean delegation by Ambassador Luz Day. Secretary Lake thanked Ambassador Day.`,
    'NO: Jane K. Lake',
    'CL: Luz Day',
  ],
  [
    `${meeting} The Honorable Tom Bay, Minister of Trade, led the Norwegian delegation, and H.E. Luz Street, Minister of Trade, the Chilean one.`,
    'NO: Tom Bay',
    'CL: Luz Street',
  ],
  // things that are named after persons
  [
    `${meeting} The Norwegian delegation was led by Minister Kari Berg. She was accompanied by Carnegie Hall and Mary Park, by Peter Hall, by Prince George Street and by President Lincoln Park.`,
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);
