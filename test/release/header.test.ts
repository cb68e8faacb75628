/** What the lines above the prose tell: kind, day and place of issue, in the layouts of many issuers. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { readRelease } from '../../server/src/release/readRelease';

const knowledge = compileKnowledge();

const prose = 'Norway and Chile held the second Norway-Chile Ocean Dialogue in Oslo on Monday.';

/** `media-note 2019-03-12 Oslo`, with `-` for what is not told. */
function headerLine(text: string): string {
  const { kind, issued, issuedAt } = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
  return [kind, issued?.date ?? '-', issuedAt?.place ?? '-'].join(' ');
}

const rows: readonly (readonly [what: string, header: string, line: string])[] = [
  [
    'a label, a title, an office and a day with a word in front',
    'Press release\nSecond Norway-Chile Ocean Dialogue\nFrom: Foreign Office\nPublished 12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a label for the day',
    'Second Norway-Chile Ocean Dialogue held\nRelease Date: March 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'day, place and body between dashes',
    'Joint statement on the Ocean Dialogue\nStatement\nMarch 12, 2019 - Oslo, Norway - Global Affairs\n\n',
    'joint-statement 2019-03-12 Oslo, Norway',
  ],
  [
    'a post and a name between title and day',
    'Norway and Chile hold second Ocean Dialogue\nHon Jane Roe\nMinister of Oceans\n\n12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a number with more than a day behind it',
    'No: 31, 5 Members 2021, Second Norway-Chile Ocean Dialogue held\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'an address between day and prose',
    'Second Norway-Chile Ocean Dialogue held\nMedia Team\npress@ministry.example\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a place in capitals that opens the prose',
    'Second Norway-Chile Ocean Dialogue held\nMarch 12, 2019\n\nOSLO – ',
    'media-note 2019-03-12 OSLO',
  ],
  [
    'a joint statement under a label that others carry too',
    'For Immediate Release\nJoint Statement of Norway and Chile\nMarch 12, 2019\n\n',
    'joint-statement 2019-03-12 -',
  ],
  [
    'a joint statement that is labelled a media note',
    'Media Note\nJoint Statement of Norway and Chile\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a body in capitals in front of a dateline without a comma',
    'PRESS STATEMENT\nDEPARTMENT OF FOREIGN AFFAIRS\nOSLO 12 March 2019 — ',
    'media-note 2019-03-12 OSLO',
  ],
  [
    'a place with its country that opens the prose',
    'Second Norway-Chile Ocean Dialogue held\nMarch 12, 2019\n\nOslo, Norway – ',
    'media-note 2019-03-12 Oslo, Norway',
  ],
  ['a sentence with a day is no dateline', 'The Ocean Dialogue met on March 12, 2019.\n\n', 'news - -'],
];

describe('headers', () => {
  for (const [what, header, line] of rows)
    it(what, () => {
      deepEqual(headerLine(`${header}${prose}\n`), line);
    });
});

describe('titles of releases', () => {
  for (const header of [
    'Ministry of External Affairs\nGovernment of India\n\n',
    'Ministry of Foreign Affairs, Government of the Republic of Korea\n\n',
    'Department of State\n',
    'Home > News > Statements\n\n',
    'FOR IMMEDIATE RELEASE\nMarch 12, 2019\nContact: press@ministry.example\n\n',
  ])
    it(`is what stands behind ${header.trim().replace(/\n/g, ' / ')}`, () => {
      const title = 'Second Norway-Chile Ocean Dialogue held';
      const text = `${header}${title}\nMarch 12, 2019\n\n${prose}\n`;
      deepEqual(readRelease(text, { fileName: 'note.txt', format: 'text', knowledge }).title?.text, title);
    });
});

describe('the first line of a wrapped sentence', () => {
  const header = 'Media Note\nNorway and Chile hold second Ocean Dialogue\nOslo, March 12, 2019\n\n';
  for (const sentence of [
    'Minister of Oceans Kari Holt met the Chilean side on Monday to talk\nabout cod.',
    'By mutual agreement the two sides met in Oslo to talk\nabout cod.',
    'The two sides in Oslo welcomed the joint report\nof the working group.',
  ])
    it(`is no line of the page: ${sentence.slice(0, 30)}`, () => {
      const text = `${header}${sentence}\n`;
      const { zones } = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
      const kinds = zones.filter(({ start }) => start >= header.length).map(({ kind }) => kind);
      deepEqual([...new Set(kinds)], ['lead']);
    });
});

describe('the last lines', () => {
  const issuedOf = (end: string): string | undefined =>
    readRelease(`Norway and Chile met\n\n${prose}\n\n${end}\n`, {
      fileName: 'note.txt',
      format: 'text',
      knowledge,
    }).issued?.date;
  it('tell the day of issue where they are a dateline', () => {
    deepEqual(issuedOf('Oslo, 12 March 2019'), '2019-03-12');
  });
  it('tell none in a list of days', () => {
    deepEqual(issuedOf('Dates of the next rounds:\n\nOslo, 12 March 2020'), undefined);
  });
});
