/** Rounds and foundings in the many words for them, behind a lead that tells of the third round. */
import { checkTold } from './check';
import { referenceLines } from './lines';

const third = 'The third Norway-Chile Ports Dialogue was held in Oslo on March 11, 2019.';

const before = [
  'The second edition was hosted by Chile in Lima in May 2017.',
  'Lima hosted the second round in May 2017.',
  'Lima was the venue of the second round in May 2017.',
  'In May 2017, the second round was held in Lima.',
  'In May 2017, Lima hosted the second round.',
  'The second one took place in Lima in May 2017.',
];

const after = [
  'Chile invited Norway to Lima for the fourth round in 2021.',
  'Lima will host the fourth round in 2021.',
  'Lima will be the venue of the fourth round in 2021.',
  'Both sides look forward to continuing the dialogue in Lima in 2021.',
  'The dialogue will continue in Lima in 2021.',
  'A fourth round is foreseen in Lima in 2021.',
  'The fourth round has been set for 2021 in Lima.',
  'Dates for the fourth round, to be held in Lima in 2021, will be agreed later.',
  'The two sides will gather in Lima in 2021 for the fourth round.',
  'They will resume their talks in Lima in 2021.',
  'In 2021, the fourth round will take place in Lima.',
  'For 2021 a fourth round in Lima is planned.',
];

const founding = [
  'Set up in 2014, the dialogue covers ports.',
  'The dialogue was born in 2014.',
  'The dialogue was instituted in 2014.',
  'The dialogue has existed since 2014.',
  'The dialogue has been running since 2014.',
  'The two governments agreed in 2014 to establish the dialogue.',
];

function rows(words: readonly string[], line: string): readonly [string, string][] {
  return words.map((told) => [`${third} ${told}`, line]);
}

checkTold('the round before', referenceLines, rows(before, 'previous 2 2017-05 Lima'));
checkTold('the round to come', referenceLines, rows(after, 'next 4 2021 Lima'));
checkTold('the founding', referenceLines, rows(founding, 'founded - 2014 -'));

checkTold('no rounds', referenceLines, [
  [`${third} A new port is planned in Lima for 2021.`],
  [`${third} The fishermen will continue in Lima in 2021 for the second season.`],
  [`${third} The port has existed since 2014.`],
  [`${third} Norway agreed in 2014 to establish a port authority.`],
]);

checkTold('rounds of a group that owns them', referenceLines, [
  [
    'The third session of the Norway-Chile Ports Working Group was held in Oslo on March 9, 2019. The Working Group’s second session was held in Lima in August 2016.',
    'previous 2 2016-08 Lima',
  ],
  [
    'The third session of the Norway-Chile Ports Working Group was held in Oslo on March 9, 2019. The Group reviewed what has been done since it last met, for the second time, in July 2013.',
    'previous 2 2013-07 -',
  ],
  [
    'The third session of the Norway-Chile Ports Working Group was held in Oslo on March 9, 2019. Minister Rojas invited Minister Berg to Lima in 2021 to co-chair its next session.',
    'next 4 2021 Lima',
  ],
]);

checkTold('rounds told beside their place, their count or their paper', referenceLines, [
  [
    `${third} Bergen had been the venue of the second session. Lima will be that of the fourth, in 2021.`,
    'previous 2 - Bergen',
    'next 4 2021 Lima',
  ],
  [`${third} Chile extended an invitation to a fourth one in 2021.`, 'next 4 2021 -'],
  [`${third} The most recent one was held in Lima in May 2017.`, 'previous - 2017-05 Lima'],
  [
    `${third} This was the first such gathering since May 2017, when Lima was the venue.`,
    'previous - 2017-05 Lima',
  ],
  [
    `${third} The dialogue is the body created by the agreement that the two signed in 2014.`,
    'founded - 2014 -',
  ],
  [`${third} The dialogue is based on a declaration of May 2014.`, 'founded - 2014-05 -'],
  [`${third} They visited a port. The most recent one was opened in Lima in May 2017.`],
  [`${third} Chile extended an invitation to a fair in 2021.`],
  [`${third} This was the first such harvest since May 2017.`],
  [`${third} The port is the one created by the agreement that the two signed in 2014.`],
]);
