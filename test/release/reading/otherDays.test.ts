/** Days, places and whether a meeting is to come, where a second sentence or a field tells them, or another meeting has them. */
import { equal } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { eventLines } from './lines';

const held = 'Norway and Estonia held the second Ocean Dialogue in Oslo';

checkTold('days in a second sentence', eventLines, [
  [`${held}.\n\nThe session was held on March 10, 2019.`, 'NO+EE 2 “Ocean Dialogue” 2019-03-10 Oslo held'],
  [`${held}.\n\nThe meeting took place on March 10.`, 'NO+EE 2 “Ocean Dialogue” 2019-03-10 Oslo held'],
  [
    `${held}. The two-day talks were held from March 10 to March 11.`,
    'NO+EE 2 “Ocean Dialogue” 2019-03-10/2019-03-11 Oslo held',
  ],
  [
    'Norway and Estonia agreed to fish for less cod at the second session of the Joint Ocean Commission (JOC) held in Oslo.\n\nThe second session of the Joint Ocean Commission (JOC) between the two neighbouring states was held from March 9 to 11, 2019.',
    'NO+EE 2 “Joint Ocean Commission” 2019-03-09/2019-03-11 Oslo held',
  ],
  // another session
  [
    `${held}.\n\nThe ministers last met in Tallinn. The meeting was held on March 10, 2017.`,
    'NO+EE 2 “Ocean Dialogue” - Oslo held',
  ],
  [
    `${held}.\n\nThey praised the Harbor Dialogue. The dialogue was held on March 10, 2017.`,
    'NO+EE 2 “Ocean Dialogue” - Oslo held',
  ],
  [
    `${held}.\n\nThey welcomed a plan for cod. The meeting was held on March 10, 2017 in Tallinn.`,
    'NO+EE 2 “Ocean Dialogue” - Oslo held',
  ],
  [
    `${held}.\n\nThey spoke of cod. The meeting was held on March 10 in Oslo.`,
    'NO+EE 2 “Ocean Dialogue” 2019-03-10 Oslo held',
  ],
  [
    `${held}.\n\nThe previous session was held on March 10, 2017 in Tallinn.`,
    'NO+EE 2 “Ocean Dialogue” - Oslo held',
  ],
  [
    `${held} on March 4.\n\nThe meeting was held on March 3 by those who prepared it.`,
    'NO+EE 2 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
]);

checkTold('days of what is followed up', eventLines, [
  [
    'Working groups of Norway and Estonia held a high-level meeting in Oslo to follow up on matters agreed upon by Presidents Nils Aamodt and Liis Saar during their telephone call on January 27.',
    'NO+EE - - - Oslo held',
  ],
  [
    `${held}, in line with what the presidents decided at their meeting in Tallinn on January 27.`,
    'NO+EE 2 “Ocean Dialogue” - Oslo held',
  ],
  [
    `${held}, as agreed during the visit of President Saar on February 3.`,
    'NO+EE 2 “Ocean Dialogue” - Oslo held',
  ],
  // its own day
  [
    `To follow up on the talks of their presidents, Norway and Estonia held the second Ocean Dialogue at the meeting of the Joint Commission on March 4.`,
    'NO+EE 2 “Ocean Dialogue” 2019-03-04 - held',
  ],
  [
    `${held} on March 4, as agreed during the visit of President Saar on February 3.`,
    'NO+EE 2 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg and Estonian Minister Jaan Tamm spoke of cod during a telephone call on March 10.',
    'NO+EE - - 2019-03-10 - held',
  ],
]);

const invited =
  'Norwegian Foreign Minister Kari Berg will co-chair the tenth session of the Norway-Estonia Joint Commission with Estonian Foreign Minister Jaan Tamm on March 21.\n\nTime: 13h00\n\n';
const tenth = 'NO+EE 10 “Joint Commission” 2019-03-21 Oslo announced';

checkTold('fields of a notice', eventLines, [
  [`${invited}Venue: Quay Conference Centre, Harbour House Building, 460 Long Quay Street, Oslo`, tenth],
  [`${invited}Where: Second Floor, East Wing, Harbour Hotel, 1 Quay Road, Oslo, Norway`, tenth],
  [`${invited}Venue: Oslo`, tenth],
  [
    `${invited}Norway and Estonia are friends. They have traded since 1991. Their ties are strong. Both build ships. Both fish for cod. The session will deal with trade. It will deal with ports.\n\nMembers of the press are invited as follows:\n\nVenue: Oslo`,
    tenth,
  ],
]);

const knowledge = compileKnowledge();
const advisory = `Minister Kari Berg to host her Estonian counterpart

DAY
Time: 13h00

Venue: Oslo

Norwegian Foreign Minister Kari Berg will co-chair the tenth session of the Norway-Estonia Joint Commission with Estonian Foreign Minister Jaan Tamm.
`;

function readAdvisory(text: string): string {
  const release = readRelease(text, { fileName: 'advisory.txt', format: 'text', knowledge });
  return `${release.issued?.date ?? '-'}; ${eventLines(release).join('; ')}`;
}

describe('the day of what a notice invites to', () => {
  const day = '2019-03-21 Oslo announced';
  const rows: readonly (readonly [about: string, text: string, told: string])[] = [
    [
      'is not the day of issue',
      advisory.replace('DAY', 'Date: Thursday, 21 March 2019'),
      `-; NO+EE 10 “Joint Commission” ${day}`,
    ],
    [
      'does not outweigh the day at the top',
      `14 March 2019\n\n${advisory.replace('DAY', 'Date: 21 March 2019\n')}`,
      `2019-03-14; NO+EE 10 “Joint Commission” ${day}`,
    ],
    [
      'does not outweigh the day at the end',
      `${advisory.replace('DAY', 'Date: 21 March 2019\n')}\nOslo\n14 March 2019\n`,
      `2019-03-14; NO+EE 10 “Joint Commission” ${day}`,
    ],
    [
      'is told from a day of issue with its label',
      `Date: 14 March 2019\n\nNorway and Estonia hold talks in Oslo\n\n${held} on Monday.\n`,
      '2019-03-14; NO+EE 2 “Ocean Dialogue” 2019-03-11 Oslo held',
    ],
    [
      'is the day of issue where the text tells what was held',
      `Date: 14 March 2019\nTime: 10:00\n\n${held} yesterday.\n`,
      '2019-03-14; NO+EE 2 “Ocean Dialogue” 2019-03-13 Oslo held',
    ],
    [
      'is no field of the issue',
      `Date: 14 March 2019\nTime of issue: 10:00\n\nNorway and Estonia will hold the second Ocean Dialogue in Oslo on 21 March.\n`,
      '2019-03-14; NO+EE 2 “Ocean Dialogue” 2019-03-21 Oslo announced',
    ],
  ];
  for (const [about, text, told] of rows)
    it(about, () => {
      equal(readAdvisory(text), told);
    });
});

describe('a meeting on a visit to come', () => {
  it('is announced, though no day of issue tells', () => {
    const release = readRelease(
      'Press Release on the Meeting of the Foreign Ministers of Norway and Estonia\n\nThe Foreign Minister of Estonia, within the framework of the contacts between the two neighbours, will pay a visit to Norway on 25 August 2016 after the storm that destroyed the harbour.\n\nDuring the meeting, which will be hosted by Foreign Minister Kari Berg, the ministers will exchange views on ports.\n',
      { fileName: 'visit.txt', format: 'text', knowledge },
    );
    equal(release.events[0]?.status, 'announced');
  });
});

checkTold('places of a first session', eventLines, [
  [
    'Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm will co-chair the first session of the Norway-Estonia Joint Commission in Oslo on March 21.',
    'NO+EE 1 “Joint Commission” 2019-03-21 Oslo announced',
  ],
  // of another round
  [
    'Norwegian Foreign Minister Kari Berg and Estonian Foreign Minister Jaan Tamm will co-chair the third session of the Norway-Estonia Joint Commission on March 21. The first session of the Joint Commission was held in Tallinn in 2015.',
    'NO+EE 3 “Joint Commission” 2019-03-21 - announced',
  ],
]);
