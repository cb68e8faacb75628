/** Forms that foreign offices of Asia and the Gulf use, and that others may use as well. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import type { Release } from '../../../server/src/release/model';
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const knowledge = compileKnowledge();

function readWhole(text: string): Release {
  return readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
}

checkMentions('a body, “and”, and who is named next', [
  '⟦official|Jone Roe⟧, ⟦title|Permanent Secretary⟧ of the ⟦agency|Ministry of Ports⟧ and His Excellency ⟦official|Lars Berg⟧, ⟦title|State Secretary⟧ of ⟦country=NO|Norway⟧, met.',
  '⟦title|Director⟧ ⟦official|Jane Roe⟧ of the ⟦agency|Ministry of Trade⟧ and ⟦title|Deputy Foreign Minister⟧ ⟦official|Lars Berg⟧ met.',
  '⟦title|Director⟧ ⟦official|Jane Roe⟧ of the ⟦agency|Ministry of Trade⟧ and ⟦title|Assistant Foreign Minister for Asian Affairs⟧ ⟦official|Lars Berg⟧ met.',
  '⟦official|Jane Roe⟧ of the ⟦agency|Department of Ocean Affairs⟧ of the ⟦agency|Foreign Ministry⟧ spoke.',
  // what the name goes on with
  'The ⟦agency|Ministry of Trade and Foreign Investment⟧ and the ⟦agency|Ministry of Planning and International Cooperation⟧ spoke.',
  'The ⟦agency|Office of the Deputy Minister of Trade⟧ spoke.',
]);

checkTold('honorifics of Malaysia and Brunei, one behind another', delegationLines, [
  [
    "Dato' Seri Utama Haji Kamal bin Salleh, Minister of Ports of Malaysia, and Minister of Ports Kari Berg of Norway met in Oslo on March 11.",
    'MY: Kamal bin Salleh',
    'NO: Kari Berg',
  ],
  [
    'Dato Paduka Haji Omar bin Haji Tuah, Permanent Secretary of Brunei Darussalam, and State Secretary Kari Berg of Norway met in Oslo on March 11.',
    'BN: Omar bin Haji Tuah',
    'NO: Kari Berg',
  ],
]);

const visit = (chairs: string): string =>
  `Chilean Minister of Fisheries Juan Mora will visit Norway from April 3 to 5. During the visit, he will ${chairs}`;

checkTold('a visitor who chairs with the minister of the host', delegationLines, [
  [
    visit(
      'co-chair the third Chile-Norway Fisheries Committee with the Minister of Fisheries of Norway, Kari Berg.',
    ),
    'CL: Juan Mora',
    'NO: Kari Berg',
  ],
  [
    visit('co-chair the third Chile-Norway Fisheries Committee alongside Norwegian Minister Kari Berg.'),
    'CL: Juan Mora',
    'NO: Kari Berg',
  ],
]);

const commission =
  'The sixth Norway-Chile Joint Commission was held in Oslo on March 11 and was co-chaired by Foreign Ministers Kari Berg of Norway and Juan Mora of Chile.';

checkTold('who led the officials that met before', delegationLines, [
  [
    `${commission} The Ministerial Session was preceded by a meeting of officials co-chaired by Director General Lars Vik and Ambassador Pedro Lagos.`,
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
  [
    `${commission} It was preceded by a Senior Officials’ Meeting on March 9 led by Director General Lars Vik and Ambassador Pedro Lagos.`,
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
  // the sentence goes on with the meeting itself
  [
    'The sixth Norway-Chile Joint Commission was preceded by a meeting of experts and was co-chaired by Foreign Ministers Kari Berg of Norway and Juan Mora of Chile.',
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
]);

describe('the day of the officials that met before', () => {
  it('is not that of the meeting', () => {
    const release = readWhole(
      'Sixth Norway-Chile Joint Commission\n\nOslo, 12 March 2019\n\nForeign Ministers Kari Berg of Norway and Juan Mora of Chile co-chaired the sixth Norway-Chile Joint Commission in Oslo.\n\nThe Commission was preceded by a meeting of officials on 9 March.\n',
    );
    deepEqual(eventLines(release), ['NO+CL 6 “Joint Commission” - Oslo held']);
  });
});

describe('the place that a heading tells', () => {
  const rows = [
    [
      'in capitals',
      'NORWAY, CHILE CONVENE 7TH OCEAN CONSULTATIONS IN BERGEN\n\n12 March 2019\n\nNorway and Chile held the 7th Ocean Consultations on 11 March.\n',
      'NO+CL 7 “Ocean Consultations” 2019-03-11 BERGEN held',
    ],
    [
      'over a visit',
      'Minister to co-chair third Chile-Norway Fisheries Committee meeting in Bergen\n\n12 March 2019\n\nMinister Juan Mora will be on a visit to Norway from April 3 to 5, 2019. During the visit, he will co-chair the third meeting of the Chile-Norway Fisheries Committee with the Minister of Fisheries of Norway Ms Kari Berg on April 4, 2019.\n',
      'CL+NO 3 “Fisheries Committee” 2019-04-04 Bergen announced',
    ],
  ] as const;
  for (const [what, text, line] of rows)
    it(what, () => {
      deepEqual(eventLines(readWhole(text)), [line]);
    });
});

describe('how a release ends', () => {
  const text = (end: string): string =>
    `Norway and Chile hold 7th Ocean Consultations\n\nNorway and Chile held the 7th Ocean Consultations in Bergen.\n\nThe 8th will be held in Chile. ${end}\n`;
  it('END is no news agency', () => {
    deepEqual(readWhole(text('END')).kind, 'media-note');
    deepEqual(readWhole(text('ENDS')).kind, 'media-note');
    deepEqual(readWhole(text('NWA')).kind, 'news');
  });
  for (const body of ['MINISTRY OF FOREIGN AFFAIRS', 'Ministry of Foreign Affairs', 'Ministry of Trade'])
    for (const city of ['PUTRAJAYA', 'Oslo', 'Islamabad'])
      it(`${body}, and below it ${city}`, () => {
        const { mentions } = readWhole(`${text('').trimEnd()}\n\n${body}\n${city}\n12 March 2019\n`);
        deepEqual(
          mentions.filter(({ type }) => type === 'agency' || type === 'place').map(({ value }) => value),
          ['Bergen', body, city],
        );
      });
  it('a body’s name that is wrapped goes on', () => {
    const { mentions } = readWhole(
      'Harbour talks\n\nNorway and Chile met at the invitation of the Ministry of Trade and\nIndustry and the Ministry of Foreign Affairs in order to speak of the\nharbours in which cables land on both shores, at the Ministry of\nOcean Affairs.\n',
    );
    deepEqual(
      mentions.filter(({ type }) => type === 'agency').map(({ value }) => value),
      ['Ministry of Trade and Industry', 'Ministry of Foreign Affairs', 'Ministry of Ocean Affairs'],
    );
  });
});

const chaired =
  'Norwegian State Secretary Kari Berg and Chilean Vice Minister Juan Mora co-chaired the fifth Norway-Chile political consultations in Oslo on March 11.';

checkTold('bodies of those who come along', delegationLines, [
  [
    `${chaired}\n\nHis Excellency Mora was accompanied by senior officials from the Ministry of Fisheries and the Ministry of Trade.`,
    'NO: Kari Berg',
    'CL: Juan Mora (Ministry of Fisheries, Ministry of Trade)',
  ],
  [
    `${chaired}\n\nVice Minister Mora will be accompanied by representatives of the Ministry of Fisheries.`,
    'NO: Kari Berg',
    'CL: Juan Mora (Ministry of Fisheries)',
  ],
]);

checkTold('those in front of the envoy of the other side', delegationLines, [
  [
    `${chaired}\n\nAdditional Secretary Lise Vik and officials of the Ports Board, together with Ambassador of Chile Pedro Lagos, participated in the consultations.`,
    'NO: Kari Berg + Lise Vik (Ports Board)',
    'CL: Juan Mora + Pedro Lagos',
  ],
  [
    `${chaired}\n\nAdditional Secretary Lise Vik, along with the Ambassador of Chile to Norway Pedro Lagos, participated in the consultations.`,
    'NO: Kari Berg + Lise Vik',
    'CL: Juan Mora + Pedro Lagos',
  ],
]);

checkTold('whom a delegate meets on the occasion', delegationLines, [
  [
    `${chaired} On this occasion, Vice Minister Mora paid a courtesy call to Foreign Minister Lise Vik and met with leaders of the Ministry of Industry.`,
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
  [
    `${chaired} On the same occasion, Mr. Mora met with Foreign Minister Lise Vik.`,
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
  [
    `${chaired} On this occasion, Vice Minister Mora was received by Foreign Minister Lise Vik.`,
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
  // who joined the two sides
  [
    `${chaired} On this occasion, the delegations were joined by Norwegian Director Nils Vik and Ambassador of Chile Eva Soto.`,
    'NO: Kari Berg + Nils Vik',
    'CL: Juan Mora + Eva Soto',
  ],
  // the chairs themselves
  [
    'Norway and Chile held the fifth Norway-Chile political consultations in Oslo on March 11. On this occasion, the Norwegian delegation was led by State Secretary Kari Berg.',
    'NO: Kari Berg',
    'CL: nobody',
  ],
]);

checkTold('a ministry where they met', delegationLines, [
  [
    'Norwegian State Secretary Kari Berg and Chilean Vice Minister Juan Mora co-chaired the fifth Norway-Chile Political Consultations at the Ministry of Foreign Affairs, Santiago, on March 11.',
    'NO: Kari Berg',
    'CL: Juan Mora',
  ],
]);

describe('the place in front of the first sentence, below the day', () => {
  const placeOf = (line: string): string =>
    readWhole(`Fifth Norway-Chile consultations\nWednesday, 6 March 2019\n\n${line}\n`).issuedAt?.place ??
    '-';
  const met =
    'Foreign Minister of Norway, Kari Berg, and Foreign Minister of Chile, Juan Mora, held consultations.';
  for (const [line, place] of [
    [`Santiago - The ${met}`, 'Santiago'],
    [`Bandar Seri Begawan – The Honourable ${met}`, 'Bandar Seri Begawan'],
    // what is called by its capital, and a heading
    [`Santiago-based ${met}`, '-'],
    [`Santiago - once more the ${met}`, '-'],
    ['Santiago - The City of Talks', '-'],
  ] as const)
    it(line, () => {
      deepEqual(placeOf(line), place);
    });
});
