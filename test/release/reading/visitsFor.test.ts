/** A guest whose visit is made for a dialogue; stops of a trip; the way back from one. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import type { Release } from '../../../server/src/release/model';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const knowledge = compileKnowledge();

function told(text: string, fileName = 'note.txt'): Release {
  return readRelease(`${text}\n`, { fileName, format: 'text', knowledge });
}

const guest = `NEW ZEALAND
Ministry of Foreign Affairs and Trade

Media release
16 May 2024

Chilean Undersecretary to visit New Zealand

Undersecretary of Foreign Affairs Luz Rojas of Chile will be in New Zealand from 20 to 24 May.

`;
const consultations = 'the 13th New Zealand–Chile Political Consultations';
const main = ['NZ+CL 13 “Political Consultations” 2024-05-21 Wellington announced'];

const madeFor = [
  `The main item of her programme is ${consultations} in Wellington on 21 May.`,
  `The highlight of the visit is ${consultations} in Wellington on 21 May.`,
  `The centrepiece of the visit will be ${consultations}, in Wellington on 21 May.`,
  `At the heart of her visit are ${consultations} in Wellington on 21 May.`,
  `At the centre of the programme stand ${consultations}, in Wellington on 21 May.`,
  `Her main engagement is ${consultations} in Wellington on 21 May.`,
  `The reason for her visit is ${consultations} in Wellington on 21 May.`,
  `The purpose of the trip is to hold ${consultations} in Wellington on 21 May.`,
  `She is coming for ${consultations} in Wellington on 21 May.`,
  `She comes to Wellington for ${consultations} on 21 May.`,
  `The visit revolves around ${consultations}, in Wellington on 21 May.`,
  `First on the agenda of her stay are ${consultations} in Wellington on 21 May.`,
  `The focus of the visit will be on ${consultations} in Wellington on 21 May.`,
  `What brings her to Wellington on 21 May are ${consultations}.`,
  `On her programme are ${consultations} in Wellington on 21 May and a concert.`,
];

describe('a visit that is made for a dialogue', () => {
  for (const words of madeFor)
    it(words, () => {
      const release = told(guest + words);
      deepEqual(eventLines(release), main);
      deepEqual(referenceLines(release), []);
      deepEqual(delegationLines(release), ['NZ: nobody', 'CL: Luz Rojas']);
    });
});

const hosted = [
  `The main item of her programme is ${consultations} in Wellington on 21 May, for which her host will be Director Helen Hale.`,
  `Her main engagement is ${consultations} in Wellington on 21 May, where her opposite number will be Helen Hale, Director for Ports.`,
  `The reason for the visit is ${consultations} in Wellington on 21 May. Her host will be Director Helen Hale.`,
  `The reason for the visit is ${consultations} in Wellington on 21 May. The New Zealand delegation will be led by Director Helen Hale.`,
  `She will take part in ${consultations} in Wellington on 21 May. Director Helen Hale will lead for New Zealand.`,
];

describe('who hosts the guest', () => {
  for (const words of hosted)
    it(words, () => {
      deepEqual(delegationLines(told(guest + words)), ['NZ: Helen Hale', 'CL: Luz Rojas']);
    });
  it('is nobody who writes a book', () => {
    const words = `The reason for the visit is ${consultations} in Wellington on 21 May, for which her predecessor will write a book with Director Helen Hale.`;
    deepEqual(delegationLines(told(guest + words)), ['NZ: nobody', 'CL: Luz Rojas']);
  });
});

const madeForOther = [
  `One topic of her speech will be ${consultations} in Wellington on 21 June.`,
  `The main item on the agenda of her meeting with students are the results of ${consultations} of 21 May 2023.`,
  `The heart of her speech will be about preparations for ${consultations} in Santiago on 3 June.`,
  `The main aim of the visit is to prepare ${consultations} in Santiago on 3 June.`,
  `Her visit comes a month ahead of ${consultations} in Santiago on 20 June.`,
  `The visit follows ${consultations} in Santiago on 20 April.`,
];

describe('a visit that is made for something else', () => {
  for (const words of madeForOther)
    it(words, () => {
      deepEqual(eventLines(told(guest + words)), []);
    });
});

describe('the round before, by how it was last held', () => {
  const rows = [
    'Political Consultations were last held in Santiago in August 2022.',
    'The Political Consultations were most recently held in Santiago in August 2022.',
    'The Political Consultations last took place in Santiago in August 2022.',
    'Such consultations were last held in Santiago in August 2022.',
    'They had last been in touch by letter. They last met in Santiago in August 2022.',
  ];
  for (const words of rows)
    it(words, () => {
      deepEqual(referenceLines(told(`${guest}${madeFor[0] ?? ''}\n\n${words}`)), [
        'previous - 2022-08 Santiago',
      ]);
    });
});

const envoy = `European External Action Service
PRESS RELEASE
Brussels, 13 November 2023

Central Asia: EU Special Representative visits Kazakhstan and Kyrgyzstan

The EU Special Representative for Central Asia, Ambassador Ada Roe, concluded on Friday a week-long mission to the region.

`;
const stops = [
  'Her first stop was Astana, where talks took place on 7 November with the First Deputy Minister of Foreign Affairs of Kazakhstan, Yerlan Aman.\n\nOn 9 November she was in Bishkek, where Deputy Minister Azamat Toktor received her.',
  'Her first stop was Astana, where talks took place on 7 November with First Deputy Minister Yerlan Aman.\n\nOn 9 November she was in Bishkek, where Deputy Chairman of the Cabinet of Ministers Azamat Toktor received her.',
  'At her first stop, Astana, she met First Deputy Minister Yerlan Aman on 7 November.\n\nThe second stop was Bishkek, where she was received on 9 November by Deputy Minister Azamat Toktor.',
  'In Astana, talks took place on 7 November with the First Deputy Minister of Foreign Affairs, Yerlan Aman.\n\nFrom there she went on to Bishkek, where Deputy Minister Azamat Toktor was her host on 9 November.',
  'She was in Astana on 7 November, where First Deputy Minister Yerlan Aman received her. Two days later, on 9 November, she was in Bishkek for talks with Deputy Minister Azamat Toktor.',
  'The first stop of the trip was Astana, where she talked with First Deputy Minister Yerlan Aman on 7 November.\n\nThe last leg of the mission was Bishkek, where Deputy Minister Azamat Toktor saw her on 9 November.',
];

describe('stops of a mission whose states the title names', () => {
  for (const words of stops)
    it(words.slice(0, 160), () => {
      const release = told(envoy + words);
      deepEqual(eventLines(release), [
        'EU+KZ - - 2023-11-07 Astana held',
        'EU+KG - - 2023-11-09 Bishkek held',
      ]);
      deepEqual(delegationLines(release), ['EU: Ada Roe', 'KZ: Yerlan Aman']);
    });
  it('are none where nobody of the state is met', () => {
    const words = 'Her first stop was Astana, where students received her on 7 November.';
    deepEqual(
      eventLines(told(envoy + words)).filter((line) => line.startsWith('EU')),
      [],
    );
  });
});

const adviser = `---
date: '2023-04-20'
title: "Statement by NSC Spokesperson Ada Roe on Homeland Security Advisor Doe’s Trip to Chile"
---

`;
const met = 'On Tuesday, she met with Chilean Minister of Security Luz Rojas to review measures against cod.';
const back = [
  'Homeland Security Advisor Jane Doe returned last night from Santiago, where she had traveled with a team drawn from the Department of Justice and the Department of Energy.',
  'Homeland Security Advisor Jane Doe returned yesterday from Santiago.',
  'Homeland Security Advisor Jane Doe came back from Santiago last night.',
  'Homeland Security Advisor Jane Doe arrived home this morning from a trip to Santiago.',
  'Homeland Security Advisor Jane Doe got back to Washington last night from a visit to Santiago.',
];

describe('the way back, and behind it the meeting', () => {
  for (const words of back)
    it(words, () => {
      deepEqual(eventLines(told(`${adviser}${words}\n\n${met}`)), ['US+CL - - 2023-04-18 Santiago held']);
    });
  it('is not where the meeting was that is told in front of it', () => {
    const words =
      'Homeland Security Advisor Jane Doe met last night with Chilean Minister Luz Rojas in Santiago. On Tuesday, she returned from Lima.';
    deepEqual(eventLines(told(adviser + words)), ['US+CL - - 2023-04-19 Santiago held']);
  });
});

checkTold('whom one calls on at another stop, beside a dialogue', eventLines, [
  [
    'Deputy Assistant Secretary for Ports Ada Roe departs on Saturday for Oslo and Tallinn.\n\nIn Oslo, Deputy Assistant Secretary Roe will chair, together with Norwegian Under Secretary Kari Berg, the fourth session of the U.S.-Norway Ports Dialogue on March 18.\n\nContinuing to Tallinn, Deputy Assistant Secretary Roe will call on Estonian Deputy Minister Jaan Tamm on March 20.',
    'US+NO 4 “Ports Dialogue” 2019-03-18 Oslo announced',
    'US+EE - - 2019-03-20 Tallinn announced',
  ],
  // what somebody is called on to do
  [
    'Deputy Assistant Secretary for Ports Ada Roe departs on Saturday for Oslo and Tallinn.\n\nIn Oslo, Deputy Assistant Secretary Roe will chair, together with Norwegian Under Secretary Kari Berg, the fourth session of the U.S.-Norway Ports Dialogue on March 18.\n\nIn Tallinn on March 20, she will call on Estonian Deputy Minister Jaan Tamm to free the ships.',
    'US+NO 4 “Ports Dialogue” 2019-03-18 Oslo announced',
  ],
]);

checkTold('a dialogue of the own state with another, of the same kind', referenceLines, [
  [
    'The fourth U.S.-Norway Ports Dialogue was held in Oslo on March 11. Officials spoke of the next U.S.-Estonia Ports Dialogue.',
    'related - - -',
  ],
  [
    'The fourth U.S.-Norway Ports Dialogue was held in Oslo on March 11. The next U.S.-Norway Ports Dialogue will be held in May 2020.',
    'next 5 2020-05 -',
  ],
]);

const ministers = 'Norwegian Minister Kari Berg met with Chilean Minister Luz Rojas in Oslo today.\n\n';

checkTold('when they met before, and when others did', referenceLines, [
  [
    `${ministers}The two ministers, who had last seen each other in Santiago in February, spoke of cod.`,
    'previous - 2019-02 Santiago',
  ],
  [
    `${ministers}The two, who last saw one another in Lima in May 2018, spoke of cod.`,
    'previous - 2018-05 Lima',
  ],
  [
    `${ministers}They followed up on what they had agreed when they met in Lima in May 2018.`,
    'previous - 2018-05 Lima',
  ],
  [
    `${ministers}President Lars Holm and President Ana Soto had asked for such steps when they spoke in January.`,
    'related - 2019-01 -',
  ],
  [
    `${ministers}They took up what President Lars Holm and President Ana Soto had agreed when they met in Lima in May 2018.`,
    'related - 2018-05 Lima',
  ],
  [
    `${ministers}They recalled what the Presidents agreed when the two leaders met in Lima in May 2018.`,
    'related - 2018-05 Lima',
  ],
  [
    `${ministers}Prime Minister Lars Holm had promised it when he and President Ana Soto talked by phone in January.`,
    'related - 2019-01 -',
  ],
  [`${ministers}They spoke of what to do when they meet in January.`],
  [`${ministers}They first became friends when they met students in Oslo.`],
  [`${ministers}They agreed to ask experts when they met in Oslo today.`],
  [`${ministers}They asked when they spoke for a report by January.`],
]);

checkTold('a city that was the venue, with the day in between', eventLines, [
  [
    'Bergen was the venue on March 4 and 5 for the sixth Norway-Chile Ocean Dialogue.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04/2019-03-05 Bergen held',
  ],
  [
    'Bergen was on March 4 the venue of the sixth Norway-Chile Ocean Dialogue.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Bergen held',
  ],
  [
    'Bergen served as the host city on March 4, 2019, for the sixth Norway-Chile Ocean Dialogue.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Bergen held',
  ],
  [
    'Bergen will be the setting, on March 24 and 25, of the sixth Norway-Chile Ocean Dialogue.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-24/2019-03-25 Bergen announced',
  ],
  [
    'Bergen was the venue last week of the sixth Norway-Chile Ocean Dialogue.',
    'NO+CL 6 “Ocean Dialogue” - Bergen held',
  ],
  [
    'Bergen was the venue in 2017 for a concert when the sixth Norway-Chile Ocean Dialogue took place in Oslo on March 4, 2019.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
  [
    'The sixth Norway-Chile Ocean Dialogue was held in Oslo on March 4, 2019. Bergen was the venue on March 8 for a fish market.',
    'NO+CL 6 “Ocean Dialogue” 2019-03-04 Oslo held',
  ],
]);

const visited = 'Under Secretary for Ports Ada Roe visited Chile last week.';

checkTold('talks on a visit, of which it goes without saying who held them', delegationLines, [
  [
    `${visited} In Santiago, talks took place on 7 March with the First Deputy Minister of Ports, Luz Rojas.`,
    'US: Ada Roe',
    'CL: Luz Rojas',
  ],
  [
    `${visited}\n\nIn Santiago, consultations were held on 7 March with Deputy Minister Luz Rojas.`,
    'US: Ada Roe',
    'CL: Luz Rojas',
  ],
  [
    `${visited} On 7 March there was a meeting in Santiago with Deputy Minister of Ports Luz Rojas.`,
    'US: Ada Roe',
    'CL: Luz Rojas',
  ],
  [
    `${visited} An exchange took place in Santiago on 7 March with Luz Rojas, Deputy Minister of Ports.`,
    'US: Ada Roe',
    'CL: Luz Rojas',
  ],
  [`${visited} In Santiago, a concert took place on 7 March with the singer Luz Rojas.`],
]);
