/** Rounds that are pointed to without their name, places that somebody sets out for, and bodies that are told in other words. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const meeting = 'Norway and Chile held the Norway-Chile Ocean Dialogue in Oslo on March 11.';
const fourth = 'Norway and Chile held the fourth Norway-Chile Ocean Dialogue in Oslo on March 11.';

checkTold('rounds without their name', referenceLines, [
  [
    `${fourth} It may be recalled that the previous round had taken place in Santiago in January 2018.`,
    'previous - 2018-01 Santiago',
  ],
  [`${fourth} The third session had convened in Santiago in May 2017.`, 'previous 3 2017-05 Santiago'],
  [
    `${meeting} The last time Norway and Chile consulted in this format was in Santiago in 2015.`,
    'previous - 2015 Santiago',
  ],
  [`${meeting} The two sides had last consulted in Santiago in 2015.`, 'previous - 2015 Santiago'],
  [`${fourth} The 2020 edition will be hosted in Santiago.`, 'next 5 2020 Santiago'],
  [`${fourth} Their 2020 meeting is due to be held in Santiago.`, 'next 5 2020 Santiago'],
  [
    `${meeting} Santiago has been pencilled in for the meeting after this one, in 2020.`,
    'next - 2020 Santiago',
  ],
  [`${meeting} Santiago has been chosen as the venue for the next round, in 2020.`, 'next - 2020 Santiago'],
  [
    `${meeting} It was decided that Santiago would organise the following edition in 2020. Bergen had done so in August 2017.`,
    'previous - 2017-08 Bergen',
    'next - 2020 Santiago',
  ],
  [
    `${meeting} Additional information: the bilateral format was initiated in 2012 at the level of ministers.`,
    'founded - 2012 -',
  ],
  // other things than rounds
  [
    `${meeting} The last time prices rose was in 2015. The 2020 budget will be passed in Santiago. Santiago has been proposed for the prize.`,
  ],
  [`${meeting} Both pledged to cut quotas. Norway had done so in 2015.`],
  [`${meeting} The file format was initiated by engineers.`],
  [`${meeting} Santiago has been named for the next round of the cod cup.`],
]);

checkTold('where somebody sets out for', eventLines, [
  [
    'On Sunday I depart for Oslo, where Norway and Chile will conduct the fourth Norway-Chile Ocean Dialogue on 29 March.',
    'NO+CL 4 “Ocean Dialogue” 2019-03-29 Oslo announced',
  ],
  [
    'Minister Kari Berg of Norway set off for Santiago, where she will co-chair the fourth Norway-Chile Ocean Dialogue on 29 March.',
    'NO+CL 4 “Ocean Dialogue” 2019-03-29 Santiago announced',
  ],
  [
    'The Norway-Chile Ocean Committee wrapped up its third session in Oslo yesterday with the signing of agreed minutes.',
    'NO+CL 3 “Ocean Committee” 2019-03-11 Oslo held',
  ],
  // what leaves for another place
  [`The ship left for Santiago. ${meeting}`, 'NO+CL - “Ocean Dialogue” 2019-03-11 Oslo held'],
]);

checkTold('bodies of a side in other words', delegationLines, [
  [
    `${meeting} Two bodies completed the Chilean line-up: the Ports Board and the National Health Agency.`,
    'NO: nobody',
    'CL: nobody (Ports Board, National Health Agency)',
  ],
  [
    `${meeting} Delegates of the Coastal Administration, the Ministry of Justice, and the Ministry of Labour were in the room for Norway, those of the Ministry of the Interior for Chile.`,
    'NO: nobody (Coastal Administration, Ministry of Justice, Ministry of Labour)',
    'CL: nobody (Ministry of the Interior)',
  ],
  [
    `${meeting} The Trade Development Authority and the Ministry of Labour contributed from Santiago over a video link.`,
    'NO: nobody',
    'CL: nobody (Trade Development Authority, Ministry of Labour)',
  ],
  [
    `${meeting} The Ports Board and the Ministry of Labour joined from Santiago.`,
    'NO: nobody',
    'CL: nobody (Ports Board, Ministry of Labour)',
  ],
  [
    'The Norway-Chile Ocean Dialogue will be held in Oslo on March 14. Santiago has indicated that the Ministry of Trade and the Ports Authority will send officers.',
    'NO: nobody',
    'CL: nobody (Ministry of Trade, Ports Authority)',
  ],
  [
    `${meeting} Officials of the Ministry of Overseas Norwegians and Human Resource Development attended for Norway.`,
    'NO: nobody (Ministry of Overseas Norwegians and Human Resource Development)',
    'CL: nobody',
  ],
  // to whom journalists turn, and what is built
  [
    'The Norway-Chile Ocean Dialogue will be held in Oslo on March 14. Members of the press should register with the Directorate of Public Diplomacy by 13 March.',
    'NO: nobody',
    'CL: nobody',
  ],
  [`${meeting} The road was completed: the Ports Board paid for it.`, 'NO: nobody', 'CL: nobody'],
]);

const knowledge = compileKnowledge();

function told(prose: string): readonly string[] {
  const text = `Media release

The Hon Kari Berg MP
Minister for Foreign Affairs

12 March 2019

Visit to Chile

On Sunday I depart for Santiago, where Norway and Chile will conduct the fourth Norway-Chile Ocean Consultations on 29 March.

${prose}
`;
  return delegationLines(readRelease(text, { fileName: 'note.txt', format: 'text', knowledge }));
}

describe('a minister who signs and says "I"', () => {
  it('leads with those who are named beside', () => {
    deepEqual(
      told(
        "The Minister for Fisheries, Nils Dahl, and I will chair it on Norway's behalf. Occupying the chairs for Chile will be Minister for Foreign Affairs Jaime Rojas and Minister of Fisheries Ana Vera.",
      ),
      ['NO: Kari Berg & Nils Dahl', 'CL: Jaime Rojas & Ana Vera'],
    );
  });
  it('leads where nobody else does', () => {
    deepEqual(told('I will lead the Norwegian delegation.'), ['NO: Kari Berg', 'CL: nobody']);
  });
  it('leads nothing by speaking of a ministry', () => {
    deepEqual(told('I lead a ministry that knows the sea.'), ['NO: nobody', 'CL: nobody']);
  });
});
