/** Releases of an official of the ministry's own who was in one state after the other: the ministry's state is a party of each meeting. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import type { Release } from '../../../server/src/release/model';
import { readRelease } from '../../../server/src/release/readRelease';
import { delegationLines, eventLines, referenceLines } from './lines';

const knowledge = compileKnowledge();
const letterhead = 'REPUBLIC OF ESTONIA\nMINISTRY OF FOREIGN AFFAIRS\n\nTallinn, 14 May 2010';

function told(text: string, head = letterhead, title = 'State Secretary Berg Abroad'): Release {
  return readRelease(`${head}\n\n${title}\n\n${text}\n`, { fileName: 'note.txt', format: 'text', knowledge });
}

const berg = 'State Secretary Kari Berg';
const rojas = 'Undersecretary Luz Rojas';
const soto = 'Vice Minister Ana Soto';
const chile = 'EE+CL - “political consultations” 2010-05-11 Santiago held';
const peru = 'EE+PE - “political consultations” 2010-05-13 Lima held';

const tours: readonly string[] = [
  `${berg} held political consultations this week in Chile and Peru.\n\nIn Santiago on 11 May, she talked with ${rojas}. The two spoke about copper.\n\nTwo days later, on 13 May, State Secretary Berg and her Peruvian colleague, ${soto}, opened the consultations in Lima.`,
  `${berg} was in Santiago and Lima this week for political consultations.\n\nOn 11 May in Santiago she met ${rojas}.\n\nIn Lima on 13 May, Ms Berg and ${soto} chaired the consultations.`,
  `${berg} held political consultations with Chile and Peru on 11-13 May.\n\nThe consultations with Chile took place in Santiago on 11 May. The Chilean delegation was headed by ${rojas}.\n\nThe consultations with Peru took place in Lima on 13 May. The Peruvian delegation was headed by ${soto}.`,
  `${berg} held political consultations in Santiago on 11 May and in Lima on 13 May.\n\nIn Santiago, she talked with ${rojas}.\n\nIn Lima, she talked with ${soto}.`,
  `${berg} held political consultations on 11 May in Santiago with ${rojas} and on 13 May in Lima with ${soto}.`,
  `${berg} travelled to Santiago and Lima this week to hold political consultations.\n\nOn 11 May, State Secretary Berg arrived in Santiago. There she held talks with ${rojas}.\n\nOn 13 May, State Secretary Berg and ${soto} met in Lima.`,
  `Chile and Peru were the stops of a trip that ${berg} made this week for political consultations.\n\n${rojas} received the State Secretary in Santiago on 11 May.\n\n${soto} received her in Lima on 13 May.`,
  `This week took ${berg} to Santiago and Lima, where she held political consultations.\n\nShe was in Santiago on 11 May, where ${rojas} was her host, and in Lima on 13 May, where ${soto} received her.`,
];

describe('a tour: a meeting with each state', () => {
  for (const text of tours)
    it(text.slice(0, 120), () => {
      const release = told(text);
      deepEqual(
        eventLines(release).map((line) => line.replace('Political', 'political')),
        [chile, peru],
      );
      deepEqual(delegationLines(release), ['EE: Kari Berg', 'CL: Luz Rojas']);
    });
});

describe('a tour by dialogues that have names', () => {
  const text = `${berg} paid a visit to Chile and Peru on 9-14 May.\n\nEstonia-Chile Political Consultations were held in Santiago on 11 May under the chairmanship of State Secretary Berg and ${rojas}. Officials of the Ministry of Trade attended on our side.\n\nThe State Secretary proceeded to Peru, and met in Lima on 13 May with ${soto}, within the framework of the second round of the Estonia-Peru Political Consultations. The first round with Peru dates from November 2007, when they convened in Tallinn.`;
  it('each with its own round and day', () => {
    deepEqual(eventLines(told(text)), [
      'EE+CL - “Political Consultations” 2010-05-11 Santiago held',
      'EE+PE 2 “Political Consultations” 2010-05-13 Lima held',
    ]);
  });
  it('who was in the first', () => {
    deepEqual(delegationLines(told(text)), ['EE: Kari Berg (Ministry of Trade)', 'CL: Luz Rojas']);
  });
  it('no further meeting is a round that is to come', () => {
    deepEqual(referenceLines(told(text)), ['previous 1 2007-11 Tallinn']);
  });
});

describe('whose tour it is', () => {
  const text = tours[0] ?? '';
  const heads = [
    'Republic of Estonia\nMinistry of Foreign Affairs\n\n14 May 2010',
    'Ministry of Foreign Affairs of Estonia\n\n14 May 2010',
    'GOVERNMENT OF ESTONIA\nMinistry of Foreign Affairs\n\n14 May 2010',
  ];
  for (const head of heads)
    it(head.replaceAll('\n', ' | '), () => {
      deepEqual(eventLines(told(text, head)), [chile, peru]);
    });
  it('is told by the dateline of a ministry that several states have', () => {
    const own = `${text} The Estonian Ambassador to Chile, Nils Vik, joined them.`;
    const head = 'Ministry of Foreign Affairs\n\nTallinn, 14 May 2010';
    const byDirector = own.replaceAll('State Secretary Kari', 'Political Director Kari');
    deepEqual(eventLines(told(byDirector, head)), [chile, peru]);
  });
});

describe('who joined the first meeting of a tour', () => {
  const rows = [
    [
      `Assistant Minister Ada Tamm and the Estonian Ambassador to Chile, Nils Vik, joined them.`,
      'EE: Kari Berg + Ada Tamm, Nils Vik',
    ],
    [`The Estonian Ambassador to Chile, Nils Vik, also took part.`, 'EE: Kari Berg + Nils Vik'],
    [`The Estonian Ambassador to Peru, Nils Vik, lives in Lima.`, 'EE: Kari Berg'],
  ] as const;
  for (const [words, own] of rows)
    it(words, () => {
      const text = `${berg} held political consultations this week in Chile and Peru.\n\nIn Santiago on 11 May, she talked with ${rojas}. ${words}\n\nIn Lima on 13 May, she talked with ${soto}. Director Mart Kask joined them.\n\nMinister Jaan Saar and his Peruvian counterpart are to open an exhibition in Tallinn.`;
      deepEqual(delegationLines(told(text)), [own, 'CL: Luz Rojas']);
    });
});

describe('a tour that is to come', () => {
  const text = `${berg} will travel to Chile and Peru next week.\n\nOn 18 May she will hold political consultations in Santiago with ${rojas}.\n\nPolitical consultations with Peru will be held in Lima on 20 May. The Peruvian delegation will be led by ${soto}.`;
  it('has its meetings announced', () => {
    deepEqual(eventLines(told(text)), [
      'EE+CL - “political consultations” 2010-05-18 Santiago announced',
      'EE+PE - “Political consultations” 2010-05-20 Lima announced',
    ]);
    deepEqual(delegationLines(told(text)), ['EE: Kari Berg', 'CL: Luz Rojas']);
  });
});

describe('a tour of which the text tells no more', () => {
  it('is of a meeting in each state', () => {
    deepEqual(eventLines(told(`${berg} held political consultations this week in Chile and Peru.`)), [
      'EE+CL - “political consultations” - - held',
      'EE+PE - “political consultations” - - held',
    ]);
  });
});

describe('a visit to one state', () => {
  const rows = [
    [
      `${berg} paid a visit to Chile from 10 to 12 May.\n\nThe high point of the visit was the second round of political consultations, held on 11 May in Santiago. ${rojas} headed the Chilean delegation.`,
      'EE+CL 2 “political consultations” 2010-05-11 Santiago held',
    ],
    [
      `From 20 to 22 May 2010, ${berg} is going on a working visit to Chile.\n\nThe main purpose of the visit is a round of political consultations between Estonia and Chile, scheduled for 21 May in Santiago. ${rojas} will lead the consultations for the host country.`,
      'EE+CL - “political consultations” 2010-05-21 Santiago announced',
    ],
    [
      `${berg} visited Chile and Peru from 10 to 14 May.\n\nIn Santiago, she opened an exhibition on boats.\n\nIn Santiago on 11 May, she held political consultations with ${rojas}. In Lima, she praised the harbour.`,
      chile,
    ],
  ] as const;
  for (const [text, ...lines] of rows)
    it(text.slice(0, 160), () => {
      deepEqual(eventLines(told(text)), lines);
      deepEqual(delegationLines(told(text)), ['EE: Kari Berg', 'CL: Luz Rojas']);
    });
});

describe('what is no tour of the own side', () => {
  const rows = [
    // one meeting with both
    [
      `${berg} hosted consultations with Chile and Peru in Tallinn on 11 May.\n\nChilean ${rojas} and Peruvian ${soto} led their delegations.`,
      'EE+CL+PE - - 2010-05-11 Tallinn held',
    ],
    [
      `Estonia, Chile and Peru held political consultations in Santiago on 11 May.\n\nIn Santiago, ${berg} led the Estonian delegation.`,
      'EE+CL+PE - “political consultations” 2010-05-11 Santiago held',
    ],
    [
      `${berg} took part in trilateral consultations with Chile and Peru in Lima on 13 May.\n\n${rojas} came from Santiago.`,
      'EE+CL+PE - “trilateral consultations” 2010-05-13 Lima held',
    ],
    // a meeting of others
    [
      `Chile and Peru held political consultations in Santiago on 11 May.\n\n${berg} welcomed this.`,
      'CL+PE - “political consultations” 2010-05-11 Santiago held',
    ],
    [
      `Chilean ${rojas} held political consultations in Norway and Latvia this week.\n\nIn Oslo on 11 May, she talked with State Secretary Lars Holm. In Riga on 13 May, she talked with State Secretary Ilze Kalna.`,
      'NO+LV - “political consultations” - - held',
    ],
    // nobody is met
    [
      `${berg} visited Chile and Peru from 10 to 13 May.\n\nIn Santiago, she praised the harbour. In Lima, she opened an exhibition on boats on 13 May.`,
    ],
    [
      `${berg} visited Chile and Peru this week.\n\nIn Santiago, the State Secretary opened the new embassy.\n\nShe spoke of the consultations that were held in Lima in 2007.`,
    ],
  ] as const;
  for (const [text, ...lines] of rows)
    it(text.slice(0, 120), () => {
      deepEqual(eventLines(told(text)), lines);
    });
});

const kask = 'Foreign Minister Tiit Kask';

describe('whom a tour met', () => {
  const rows = [
    [
      `${kask} visited Finland this week. In Helsinki on 11 May he talked with the Minister for Trade, Ville Aho.`,
      'FI: Ville Aho',
    ],
    [
      `${kask} visited Finland this week. In Helsinki on 11 May he talked with the Speaker of the Parliament, Ville Aho.`,
      'FI: Ville Aho',
    ],
    [
      `${kask} visited Finland this week. In Helsinki on 11 May he was received by Director General of the Ministry of Trade Ville Aho.`,
      'FI: Ville Aho (Ministry of Trade)',
    ],
    [
      `${kask} visited Finland and Kenya this week. In Helsinki on 11 May he talked with the Minister for Trade, Ville Aho. In Nairobi on 13 May he had a meeting with NATO Secretary General Karl Braun.`,
      'FI: Ville Aho',
    ],
  ] as const;
  for (const [text, line] of rows)
    it(text.slice(0, 160), () => {
      deepEqual(eventLines(told(text)), ['EE+FI - - 2010-05-11 Helsinki held']);
      deepEqual(delegationLines(told(text)), ['EE: Tiit Kask', line]);
    });
});

describe('a tour on which nobody of the state is met', () => {
  const texts = [
    // of no state
    `${kask} visited Finland this week. In Helsinki on 11 May he was welcomed by Archbishop Ville Aho.`,
    `${kask} visited Finland on 8 to 10 May. In Helsinki on 9 May he talked with Estonian students, Professor Karl Braun and Rector Anna Krause.`,
    `${kask} is travelling to Kenya and Chile this week. In Nairobi he will visit a school on 13 May and speak with the head teacher, Ms Grace Otieno.`,
    `${kask} visited Finland this week. In Helsinki on 11 May he talked with the director of the Harbour Museum, Ville Aho.`,
    // of an organisation, or of another state
    'Undersecretary Mari Tamm visited a camp in Jordan. In Amman, she spoke with refugees and UNHCR representative Karl Braun.',
    'Minister of Defense Tiit Kask visited Estonian soldiers in Mali. In Gao on 11 May he spoke with the commander of the French force, General Paul Roux.',
    // of a part of the state
    'Ambassador Juhan Liiv travelled to Canada’s province of Alberta. In Edmonton on 10 May the Ambassador was received by Premier Jane Roe and Lieutenant Governor Mark Hale.',
    // nobody is met
    'Prime Minister Tiit Kask travels to France and Germany. In Compiègne, Germany’s Chancellor Anna Krause spoke at the memorial on 10 May.',
    `${kask} and his wife made a private trip to Malta. In Valletta, the Estonian choir held a concert with Minister Paul Vella on 10 May.`,
  ];
  for (const text of texts)
    it(text.slice(0, 160), () => {
      deepEqual(eventLines(told(text)), []);
    });
  it('nor is the ambassador of the own state', () => {
    const text = `${kask} opened the Estonian Embassy in Seoul during his visit to South Korea. In Seoul on 11 May the ambassador, Mari Tamm, welcomed guests.`;
    deepEqual(eventLines(told(text)), ['EE+KR - - - Seoul held']);
  });
  it('nor is the own state a party of talks that are only told of', () => {
    const text = `${kask} told the Riigikogu about talks with Latvia and Finland on the cable. In Helsinki the police met with Captain Ville Aho on 11 May.`;
    deepEqual(eventLines(told(text)), ['LV+FI - - 2010-05-11 Helsinki held']);
  });
});
