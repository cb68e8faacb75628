/** Kinds that stand on one line with day or body, journeys to a region, and the state on the line below its ministry. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import type { Release } from '../../../server/src/release/model';
import { readRelease } from '../../../server/src/release/readRelease';
import { delegationLines, eventLines } from './lines';

const knowledge = compileKnowledge();

function readText(text: string): Release {
  return readRelease(`${text}\n`, { fileName: 'note.txt', format: 'text', knowledge });
}

const prose =
  'Norway and Chile held the fifth Norway-Chile Ocean Dialogue in Oslo on 8 June 2017. They spoke about ports.';
const headline = 'Norway, Chile discuss ports and fish policy';

describe('a kind on one line with something else', () => {
  const rows: readonly (readonly [head: string, kind: string, day: string | null])[] = [
    [`${headline}\n\nPress release | 9 June 2017`, 'media-note', '2017-06-09'],
    [`${headline}\n\nNews release – 9 June 2017`, 'media-note', '2017-06-09'],
    [`${headline}\n\nMedia release, 9 June 2017`, 'media-note', '2017-06-09'],
    [`${headline}\n\nLast update: 9 June 2017`, 'news', '2017-06-09'],
    [
      `European Commission - Statement\n\nJoint Statement on the fifth Ocean Dialogue\n\nOslo, 9 June 2017`,
      'joint-statement',
      '2017-06-09',
    ],
    [`European Commission | Press release\n\n${headline}\n\nOslo, 9 June 2017`, 'media-note', '2017-06-09'],
    // a day alone, and news
    [`${headline}\n\n9 June 2017`, 'news', '2017-06-09'],
    [`${headline}\n\nNews | 9 June 2017`, 'news', '2017-06-09'],
  ];
  for (const [head, kind, day] of rows)
    it(head.replace(/\n+/g, ' / '), () => {
      const release = readText(`${head}\n\n${prose}`);
      deepEqual([release.kind, release.issued?.date ?? null], [kind, day]);
    });
});

describe('the state on a line below its ministry', () => {
  const pair =
    'The Eighth Meeting of the Qatar-Singapore Joint Committee was held in Doha on 3 March 2015. Its Co-Chairmen, Minister for Ports Kari Berg and Minister of Fisheries H.E. Jaime Rojas, reviewed the decisions of the last two years.';
  it('gives the release out, and calls the guest Excellency', () => {
    deepEqual(
      delegationLines(
        readText(
          `MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n\nPress Statement: Eighth Meeting, 3 March 2015\n\n${pair}`,
        ),
      ),
      ['QA: Jaime Rojas', 'SG: Kari Berg'],
    );
  });
});

describe('a journey to a region', () => {
  const opening = 'Norwegian State Secretary Kari Berg completed a working trip to Asia this week.';
  const rows: readonly (readonly [text: string, ...lines: string[]])[] = [
    [
      `Norway, Japan and Korea discuss ports\n\nPress release | 9 June 2017\n\n${opening}\n\nShe conducted political consultations in Tokyo on Tuesday, 6 June, with Deputy Director-General Aiko Mori of the European Affairs Bureau at Japan's Ministry of Foreign Affairs.\n\nTwo days afterwards, in Seoul, political consultations followed with the Republic of Korea.`,
      'NO+JP - “political consultations” 2017-06-06 Tokyo held',
      'NO+KR - “political consultations” 2017-06-08 Seoul held',
    ],
    [
      `State Secretary Berg in Asia\n\nPress release | 9 June 2017\n\n${opening}\n\nOn 6 June she held talks in Tokyo with Deputy Minister Aiko Mori of Japan. The next day, she met Deputy Minister Minh Tran of Vietnam in Hanoi.`,
      'NO+JP - - 2017-06-06 Tokyo held',
      'NO+VN - - 2017-06-07 Hanoi held',
    ],
  ];
  for (const [text, ...lines] of rows)
    it(lines.join(', '), () => {
      deepEqual(eventLines(readText(text)), lines);
    });
});
