/** Joint releases of ministers who sign above the text and say "we". */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { delegationLines, postLines } from './lines';

const knowledge = compileKnowledge();

const header = `Fifth Norway-Chile Ocean Consultations

Joint media release

Senator the Hon Kari Berg
Minister for Foreign Affairs

The Hon Lars Dahl MP
Minister for Defence

12 March 2019

`;

function readFrom(first: string): ReturnType<typeof readRelease> {
  const text = `${header}${first}\n\nWe agreed to fish less.\n`;
  return readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
}

const meeting = 'for the fifth Norway-Chile Ocean Consultations in Bergen';
const guests = 'Foreign Minister Ana Rojas and Defence Minister Luis Soto';
const hosts = 'NO: Kari Berg & Lars Dahl';
const met = 'NO: nobody + Kari Berg, Lars Dahl';
const both = 'CL: nobody + Ana Rojas, Luis Soto';

describe('what those who sign did', () => {
  for (const [first, ...lines] of [
    [`Today we hosted our Chilean counterparts, ${guests}, ${meeting}.`, hosts, both],
    [`On 11 March, we hosted our Chilean colleagues ${guests} ${meeting}.`, hosts, both],
    [`Today we welcomed our Chilean counterparts, ${guests}, to Bergen ${meeting}.`, met, both],
    [`We met in Bergen with our Chilean counterparts, ${guests}, ${meeting}.`, met, both],
    [`Today, we hosted Chilean ${guests} ${meeting}.`, hosts, both],
    // nobody says "we", or not of a meeting
    [`The fifth Norway-Chile Ocean Consultations were held in Bergen.`, 'NO: nobody', 'CL: nobody'],
    [
      `Norway and Chile held the fifth Norway-Chile Ocean Consultations in Bergen. Today we thank Harbour Master Ola Lie.`,
      'NO: nobody',
      'CL: nobody',
    ],
  ] as const)
    it(first, () => {
      deepEqual(delegationLines(readFrom(first)), lines);
    });
});

describe('the posts of those who sign', () => {
  it('stand on the line below', () => {
    const first = `Today we hosted our Chilean counterpart, Foreign Minister Ana Rojas, ${meeting}.`;
    deepEqual(postLines(readFrom(first)), [
      'NO Kari Berg = Senator; Minister for Foreign Affairs @ -',
      'NO Lars Dahl = Minister for Defence @ -',
      'CL Ana Rojas = Foreign Minister @ -',
    ]);
  });
});

const alone = `Fifth Norway-Chile Ocean Consultations

Media release

The Hon Kari Berg MP
Prime Minister of Norway

12 March 2019

`;

describe('what one who signs alone will do', () => {
  for (const [first, ...lines] of [
    [
      'I look forward to welcoming the Prime Minister of Chile, Ana Rojas, to Bergen on 20 March for the fifth Norway-Chile Ocean Consultations. Minister for Defence Lars Dahl will join me at Harbour House.',
      'NO: Kari Berg + Lars Dahl',
      'CL: Ana Rojas',
    ],
    [
      'I will host the Prime Minister of Chile, Ana Rojas, in Bergen on 20 March for the fifth Norway-Chile Ocean Consultations.',
      'NO: Kari Berg',
      'CL: Ana Rojas',
    ],
    // nobody is met
    [
      'I look forward to spring. Norway and Chile will hold the fifth Norway-Chile Ocean Consultations in Bergen on 20 March.',
      'NO: nobody',
      'CL: nobody',
    ],
  ] as const)
    it(first, () => {
      const text = `${alone}${first}\n\nWe agreed to fish less.\n`;
      deepEqual(
        delegationLines(readRelease(text, { fileName: 'note.txt', format: 'text', knowledge })),
        lines,
      );
    });
});
