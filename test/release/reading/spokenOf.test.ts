/** What a release tells of persons, bodies and days that are none of the meeting’s. */
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const HELD = 'The fourth Norway-Chile Arctic Dialogue took place in Oslo on March 11.';
const NOBODY = ['NO: nobody', 'CL: nobody'] as const;

checkTold('officials who are only spoken of', delegationLines, [
  [
    `${HELD} The Dialogue reflects the shared commitment of Foreign Minister Ine Lund of Norway and Foreign Minister Luz Rojas of Chile.`,
    ...NOBODY,
  ],
  [`${HELD} The two delegations reported the results to Foreign Minister Ine Lund of Norway.`, ...NOBODY],
  [
    `${HELD} It was a follow-up to the talks between Energy Minister Per Dahl of Norway and Energy Minister Ana Pino of Chile.`,
    ...NOBODY,
  ],
  [
    `${HELD} The delegations spoke of the detention of Consul General Per Dahl of Norway and Attaché Juan Pino of Chile.`,
    ...NOBODY,
  ],
  [`${HELD} Norwegian Foreign Minister Ine Lund underlined the importance of the talks.`, ...NOBODY],
  [`${HELD} Norwegian Minister of Energy Per Dahl was to attend the talks, but fell ill.`, ...NOBODY],
  [
    `${HELD} Questions on the dialogue may be sent to Deputy Director Ola Moe of the Norwegian Ministry of Energy.`,
    ...NOBODY,
  ],
  [
    `${HELD} On the margins of the talks, Norwegian Minister of Fisheries Per Vik presented the salmon award.`,
    ...NOBODY,
  ],
]);

checkTold('bodies that are only spoken of', delegationLines, [
  [`${HELD} The Chilean side raised concerns about the Norwegian Coast Guard.`, ...NOBODY],
  [`${HELD} The Chilean side requested equipment for the Chilean Navy and the Coast Guard.`, ...NOBODY],
  [`${HELD} The delegations discussed the budget presented by the Norwegian Ministry of Finance.`, ...NOBODY],
  [
    `${HELD} The two sides deplored the killing of officers of the Norwegian Coast Guard and the Chilean Navy.`,
    ...NOBODY,
  ],
]);

checkTold('dates of other things', referenceLines, [
  [`${HELD} Participants visited the Polar Institute. It was founded in 1928.`],
  [`${HELD} The two sides noted the establishment of the joint research fund in 2017.`],
  [`${HELD} The Ministry of Trade was created in 1988 and has led the dialogue.`],
  [`${HELD} On March 10, the two delegations gathered for a dinner.`],
  [`${HELD} A preparatory session of both delegations took place in Lima on February 3.`],
  [`${HELD} The two sides took note of the Geneva talks on Libya, which took place in November 2018.`],
  [`${HELD} In 2018 the two countries held the first joint meeting of customs officers.`],
  [`${HELD} The parties hope that the next COP will take place in Santiago in December 2019.`],
]);

const OPENS = 'The third Norway-Chile Arctic Dialogue';
const ONE_DAY = 'NO+CL 3 “Arctic Dialogue” 2019-03-11 Oslo held';

checkTold('lengths of other things', eventLines, [
  [`${OPENS} opened in Oslo on March 11 and will conclude on May 30.`, ONE_DAY],
  [`${OPENS} began in Oslo on March 11 following two days of technical talks.`, ONE_DAY],
  [
    `${OPENS} concluded in Oslo on March 11 and will be followed by a three-day conference in Bergen.`,
    ONE_DAY,
  ],
  [`${OPENS} ended in Oslo on March 11, paving the way for the two-day summit of leaders.`, ONE_DAY],
  [`${OPENS} closed in Oslo on March 11 as part of a three-day meeting of the Arctic Council.`, ONE_DAY],
]);

checkTold('counts of other things', eventLines, [
  [
    'The Norway-Chile Arctic Dialogue took place in Oslo on March 11. It was the second time the two ministers met this year.',
    'NO+CL - “Arctic Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The Norway-Chile Arctic Dialogue took place in Oslo on March 11. Norway announced an aid package, the fifth to date.',
    'NO+CL - “Arctic Dialogue” 2019-03-11 Oslo held',
  ],
]);
