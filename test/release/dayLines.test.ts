/** Days and places of issue in lines that hold more: the body that gave a text out, an agency's name, how often it was read. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { readRelease } from '../../server/src/release/readRelease';

const knowledge = compileKnowledge();

const title = 'Second Norway-Chile Ocean Dialogue held';
const prose = 'Norway and Chile held the second Norway-Chile Ocean Dialogue in Oslo on Monday.';

/** `media-note 2019-03-12 Oslo`, with `-` for what is not told. */
function told(text: string): string {
  const { kind, issued, issuedAt } = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
  return [kind, issued?.date ?? '-', issuedAt?.place ?? '-'].join(' ');
}

describe('a line with the day and more', () => {
  for (const [line, expected] of [
    ['12.03.2019 EEAS Press Team', 'media-note 2019-03-12 -'],
    ['12.03.2019 Brussels', 'media-note 2019-03-12 Brussels'],
    ['13/03/2019 Oslo, Norway', 'media-note 2019-03-13 Oslo'],
    ['News | 12.03.2019 | Ministry of Foreign Affairs', 'media-note 2019-03-12 -'],
    ['12 March 2019 | Ministry of Defence', 'media-note 2019-03-12 -'],
    ['March 12, 2019 - Department of Defense Press Office', 'media-note 2019-03-12 -'],
    ['Foreign News Tuesday March 12, 2019 14:37 —Ministry of Foreign Affairs', 'media-note 2019-03-12 -'],
    ['Release Date: 12 March 2019 | 1,204 views', 'media-note 2019-03-12 -'],
    ['วันที่นำเข้าข้อมูล 12 Mar 2019\n\nวันที่ปรับปรุงข้อมูล 30 Nov 2022\n\n| 1,204 view', 'media-note 2019-03-12 -'],
    [
      'The following press release was published by the U.S. Department of Energy on March 12, 2019. It is reproduced in full below.',
      'media-note 2019-03-12 -',
    ],
    ['12. March 2019 - 15:20', 'media-note 2019-03-12 -'],
    ['12.03.2019. 16:40', 'media-note 2019-03-12 -'],
    ['08. May 2019', 'media-note 2019-05-08 -'],
    ['8. April 2019', 'media-note 2019-04-08 -'],
    ['Created: 2019.03.12 / Updated: 2019.03.13 09:12', 'media-note 2019-03-12 -'],
    ['2019.03.12', 'media-note 2019-03-12 -'],
    [
      '12.03.2019  Oslo  Press and information team of the Delegation to NORWAY',
      'media-note 2019-03-12 Oslo',
    ],
    ['12.03.2019 Brussels EEAS Press Team', 'media-note 2019-03-12 Brussels'],
    ['Oslo, 11/03/2019 - 15:26', 'media-note 2019-03-11 Oslo'],
    [
      'Joint statement with:\n- The Hon Jane Roe MP, Minister for Defence\n- His Excellency Mr John Doe, Minister of Foreign Affairs\n\n12 March 2019',
      'media-note 2019-03-12 -',
    ],
    ['Ministry of Foreign Affairs, 12 March 2019', 'media-note 2019-03-12 -'],
    ['U.S. Department of Energy | March 12, 2019', 'media-note 2019-03-12 -'],
    ['Release of 12 March 2019', 'media-note 2019-03-12 -'],
    // what was done on the day, or is read out of it
    ['Memorandum of 12 March 2019', 'media-note - -'],
    ['Oceans, ports and cod, 12 March 2019', 'media-note - -'],
    ['8. May 2019 saw the second session', 'media-note - -'],
    ['Section 2019.03.12 of the handbook', 'media-note - -'],
    ['12.03.2019 The press met the team in Oslo', 'media-note - -'],
    ['Oslo, 11/03/2019 - 15:26 and later', 'media-note - -'],
    // may be the third of November
    ['Washington, 11/03/2019 - 15:26', 'media-note - -'],
    ['12 March 2019 Ministry of Foreign Affairs opened', 'media-note - -'],
    ['12 March 2019 NATO', 'media-note - -'],
    ['Agreement of 12 March 2019 | Ministry of Defence', 'media-note - -'],
    ['12 March 2019 14:00 – Opening of the session', 'media-note - -'],
    ['Last updated: 12 March 2019', 'media-note - -'],
  ] as const)
    it(`gives ${expected} in “${line.slice(0, 70)}”`, () => {
      deepEqual(told(`${title}\n\n${line}\n\n${prose}\n`), expected);
    });
});

describe('a day in front of the first sentence', () => {
  for (const [front, expected] of [
    ['MARCH 12, 2019 (MFA)…', 'media-note 2019-03-12 -'],
    ['OSLO, MARCH 12, 2019 (MFA)…', 'media-note 2019-03-12 OSLO'],
    ['Oslo, 12 March 2019 ... ', 'media-note 2019-03-12 Oslo'],
    ['OSLO, MARCH 12, 2019, HARBOURPRESS. ', 'news 2019-03-12 OSLO'],
    ['OSLO, MARCH 12, HARBOURPRESS.  ', 'news - OSLO'],
    ['OSLO, MARCH 12, 2019, NWA. ', 'media-note 2019-03-12 OSLO'],
    ['OSLO, March 12, 2019, NWA -- ', 'news 2019-03-12 OSLO'],
    ['Oslo, 12 March 2019 -- ', 'media-note 2019-03-12 Oslo'],
    ['Oslo, 12 March 2019 (MFA) – ', 'media-note 2019-03-12 Oslo'],
    ['Oslo, 12 March 2019 (NWA) – ', 'news 2019-03-12 Oslo'],
    // the state, and no agency
    ['OSLO, MARCH 12, 2019, NORWAY. ', 'media-note 2019-03-12 OSLO'],
    // a sentence
    ['March 12, 2019 (Tuesday) was a good day. ', 'media-note - -'],
    ['Oslo, March 12, 2019, was full. ', 'media-note - -'],
  ] as const)
    it(`gives ${expected} in “${front}”`, () => {
      deepEqual(told(`${title}\n\n${front}${prose}\n`), expected);
    });
});

describe('contacts between the day and the text', () => {
  it('do not hide the place', () => {
    const head =
      'FOR IMMEDIATE RELEASE\n\nTuesday, March 12, 2019\n\nContact: Office of Public Affairs\n\nEmail: press@example.org\n\nPhone: 555-0100\n\n';
    deepEqual(told(`${head}OSLO - ${prose}\n`), 'media-note 2019-03-12 OSLO');
  });
});
