/** Several dialogues in one release, receptions on a visit, further meetings of a day, and where or when a meeting was. */
import { equal } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { eventLines } from './lines';

const knowledge = compileKnowledge();

/** The events of a release of the Norwegian ministry of March 12, 2019. */
function eventsOf(title: string, text: string): string {
  return eventLines(
    readRelease(`Ministry of Foreign Affairs of Norway\n\n${title}\n\nMarch 12, 2019\n\n${text}\n`, {
      fileName: 'release.txt',
      format: 'text',
      knowledge,
    }),
  ).join('; ');
}

function checkReleases(about: string, rows: readonly (readonly [string, string, string])[]): void {
  describe(about, () => {
    for (const [title, text, told] of rows)
      it(text, () => {
        equal(eventsOf(title, text), told);
      });
  });
}

const chile = 'NO+CL 3 “Ports Dialogue” 2019-03-04 Santiago held';
const japan = 'NO+JP 5 “Energy Dialogue” 2019-03-06 Tokyo held';

checkReleases('dialogues with one state after the other', [
  [
    'Norway-Chile Ports Dialogue and Norway-Japan Energy Dialogue',
    'State Secretary Kari Berg was abroad last week. In Santiago, the third Norway-Chile Ports Dialogue was held on March 4. Two days later, on March 6, she was in Tokyo for the fifth Norway-Japan Energy Dialogue.',
    `${chile}; ${japan}`,
  ],
  [
    'Norway concludes dialogues with Chile and Japan',
    'State Secretary Kari Berg led the Norwegian side at two dialogues last week. The third Norway-Chile Ports Dialogue took place in Santiago on March 4. The fifth Norway-Japan Energy Dialogue followed in Tokyo on March 6.',
    `${chile}; ${japan}`,
  ],
  [
    'Talks in Santiago and Tokyo',
    'Norway completed two rounds of talks last week. On March 4, Santiago hosted the third Norway-Chile Ports Dialogue. On March 6, officials met in Tokyo for the fifth Norway-Japan Energy Dialogue.',
    `${chile}; ${japan}`,
  ],
  // another is spoken of
  [
    'Norway and Chile speak of ports',
    'Both delegations were content. The third Norway-Chile Ports Dialogue was held in Santiago on March 4. Before that, the sides had looked back on the fifth Norway-Japan Energy Dialogue, held in 2016.',
    chile,
  ],
  // one alone
  [
    'Third Norway-Chile Ports Dialogue',
    'The third Norway-Chile Ports Dialogue was held in Santiago on March 4. On March 6, State Secretary Kari Berg will speak of it at the Norway-Japan Energy Dialogue in Tokyo.',
    chile,
  ],
]);

checkReleases('a reception on a visit', [
  ...[
    'she paid a courtesy call in Santiago on Minister Luz Rojas',
    'she made a courtesy call on Minister Luz Rojas in Santiago',
    'she was received in Santiago by Minister Luz Rojas',
    'she was greeted in Santiago by Chilean Minister Luz Rojas',
    'she sat down in Santiago with Minister Luz Rojas',
  ].map(
    (words) =>
      [
        'Visit to Chile by State Secretary Berg',
        `From March 3 to 6, State Secretary Kari Berg visited Chile. On March 4, ${words}. They spoke of cod.`,
        'NO+CL - - 2019-03-04 Santiago held',
      ] as const,
  ),
  ...[
    'she was greeted in Santiago by fishermen',
    'she was received in Santiago by Professor Luz Rojas of the Harbour University',
    'she opened a museum in Santiago',
  ].map(
    (words) =>
      [
        'Visit to Chile by State Secretary Berg',
        `From March 3 to 6, State Secretary Kari Berg visited Chile. On March 4, ${words}. Ports were on her mind.`,
        '',
      ] as const,
  ),
]);

const berg = 'Norwegian Prime Minister Kari Berg';
checkReleases(
  'another meeting of the day',
  [
    ...[
      'Also in Lima, later in the day, the Prime Minister had a working dinner with Japanese Prime Minister Sato Ken.',
      'Later in the day, the Prime Minister had lunch with Japanese Prime Minister Sato Ken.',
      'In the same city, later that day, the Prime Minister sat down with Japanese Prime Minister Sato Ken.',
    ].map(
      (words) =>
        [
          'Prime Minister Berg meets with Chilean President Rojas',
          `On March 11, ${berg} met with Chilean President Luz Rojas in Lima. They spoke of ports. ${words}`,
          'NO+CL - - 2019-03-11 Lima held; NO+JP - - 2019-03-11 ',
        ] as const,
    ),
  ].map(([title, text, told]) => [
    title,
    text,
    told + (text.includes('Also in Lima') ? 'Lima held' : '- held'),
  ]),
);

checkTold('round, day and place by the words behind', eventLines, [
  [
    'The Norway-Chile Consultations on Ports were held in Oslo on March 11. They were consultations on nets and boats, the first of their kind.',
    'NO+CL 1 “Consultations on Ports” 2019-03-11 Oslo held',
  ],
  [
    'The Norway-Chile Ports Dialogue was held in Oslo on March 11. It was the eighth round since the Dialogue was set up in 2007.',
    'NO+CL 8 “Ports Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The Norway-Chile Ports Dialogue was held in Oslo on March 11. It was the first round since the Dialogue broke down.',
    'NO+CL - “Ports Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The third Norway-Chile Ports Dialogue ended in Oslo yesterday after long talks (March 9-11).',
    'NO+CL 3 “Ports Dialogue” 2019-03-09/2019-03-11 Oslo held',
  ],
  [
    'The third Norway-Chile Ports Dialogue ended in Oslo yesterday. A fair (March 11-14) goes on.',
    'NO+CL 3 “Ports Dialogue” 2019-03-11 Oslo held',
  ],
  [
    'The third Norway-Chile Ports Dialogue was held in Port Brekke City on March 11.',
    'NO+CL 3 “Ports Dialogue” 2019-03-11 Port Brekke City held',
  ],
  [
    'On March 11, Oslo was the venue of the third U.S.-Norway Ports Dialogue.',
    'US+NO 3 “Ports Dialogue” 2019-03-11 Oslo held',
  ],
  ...['Downing Street', '10 Downing Street', 'Chequers'].map(
    (house) =>
      [
        `Norwegian Minister Kari Berg met with British Minister Ann Roe at ${house} on March 11.`,
        `NO+GB - - 2019-03-11 ${house} held`,
      ] as const,
  ),
  [
    'Norwegian Minister Kari Berg met with British Minister Ann Roe on March 11, as Downing Street said.',
    'NO+GB - - 2019-03-11 - held',
  ],
  ['We, officials of Norway and Chile, came together in Oslo on March 11.', 'NO+CL - - 2019-03-11 Oslo held'],
]);

checkTold('what many met for, and those who met there', eventLines, [
  [
    'Norwegian Minister Kari Berg received Chilean Minister Luz Rojas in Oslo on Monday, during the Harbour Leaders Summit.',
    'NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg met with Chilean Minister Luz Rojas in Oslo on Monday. They noted that the Norway-Chile Ports Dialogue will be held in Lima in May.',
    'NO+CL - - 2019-03-11 Oslo held',
  ],
]);

describe('a fact sheet of a body', () => {
  const factSheet = (text: string): string =>
    eventLines(
      readRelease(`FACT SHEET\n\nThe Norway-Chile Ports Council\n\nMarch 12, 2019\n\n${text}\n`, {
        fileName: 'sheet.txt',
        format: 'text',
        knowledge,
      }),
    ).join('; ');
  it('tells of no meeting', () => {
    equal(factSheet('Norway and Chile work together in the Ports Council. Trade grew in 2018.'), '');
  });
  it('tells of one with its day', () => {
    equal(
      factSheet('Norway and Chile held the fourth meeting of the Ports Council in Oslo on March 11.'),
      'NO+CL 4 “Ports Council” 2019-03-11 Oslo held',
    );
  });
});
