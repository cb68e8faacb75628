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
    'a day at the right end of a line, over text that is wrapped',
    [
      'U.S. DEPARTMENT OF STATE',
      'Office of the Spokesperson',
      '',
      `For Immediate Release${' '.repeat(55)}March 12, 2019`,
      'PRN: 2019/412',
      '',
      'MEDIA NOTE',
      '',
      'Second Norway-Chile Ocean Dialogue',
      '',
      'Norway and Chile held the second Norway-Chile Ocean Dialogue in the capital of',
      'Norway, Oslo, on Monday, and the two sides talked about many matters that concern',
      'both countries, such as the safety of the cables that land on the shores of both',
      'and the harbors in which they end. They will meet again in the spring of the next',
      'year.\n\n',
    ].join('\n'),
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
    'joint-statement 2019-03-12 Oslo',
  ],
  [
    'a post and a name between title and day',
    'Norway and Chile hold second Ocean Dialogue\nHon Jane Roe\nMinister of Oceans\n\n12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'the state by its full name above the ministry: no place of issue',
    'Arab Republic of Egypt\nMinistry of Ports\n\nSecond Norway-Chile Ocean Dialogue held\n12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'the state in full below the ministry, and the day in figures',
    'Ministry of Ports\nCo-operative Republic of Guyana\n\nPRESS STATEMENT\n\nSecond Norway-Chile Ocean Dialogue held\n12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'city and state on a line: a place of issue all the same',
    'Second Norway-Chile Ocean Dialogue held\nSeoul, Republic of Korea\n12 March 2019\n\n',
    'media-note 2019-03-12 Seoul',
  ],
  [
    'a label with the number of the release',
    'Harbour Office\nPRESS RELEASE N° 031/2019\nSecond Norway-Chile Ocean Dialogue held\n12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a final communiqué below the name of the meeting',
    'SECOND NORWAY-CHILE OCEAN SUMMIT\nOslo, 12 March 2019\nFINAL COMMUNIQUÉ\n\n',
    'joint-statement 2019-03-12 Oslo',
  ],
  [
    'place and day in brackets in front of the first sentence',
    'Press Release\nNorway and Chile hold second Ocean Dialogue\n\n(Oslo, March 12, 2019) ',
    'media-note 2019-03-12 Oslo',
  ],
  [
    'day and place in square brackets and a dash',
    'Ministry of Oceans\n\n[12th MARCH 2019, OSLO] – ',
    'media-note 2019-03-12 OSLO',
  ],
  ['the day alone in brackets behind the place', 'Oslo, (March 12, 2019). ', 'media-note 2019-03-12 Oslo'],
  // what was agreed there, not where the text is from
  [
    'brackets that hold more than place and day',
    'Second Norway-Chile Ocean Dialogue\n\n(Agreement signed in Oslo, March 12, 2019) ',
    'media-note - -',
  ],
  [
    'a number with more than a day behind it',
    'No: 31, 5 Members 2021, Second Norway-Chile Ocean Dialogue held\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'the state in the head of the letter',
    'MINISTRY OF FOREIGN AFFAIRS\nREPUBLIC OF SINGAPORE\n\nSecond Norway-Chile Ocean Dialogue held\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a press release by a ministry, with its day',
    'Press release by the Ministry of Oceans of Norway, 12 March 2019\n\nSecond Norway-Chile Ocean Dialogue held\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a news item with its day in figures',
    'Second Norway-Chile Ocean Dialogue held\n\nNews item | 12-03-2019 | 14:30\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'another kind of page with its day in figures',
    'Second Norway-Chile Ocean Dialogue held\n\nDiplomatic statement | 12-03-2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'figures that are no day',
    'Second Norway-Chile Ocean Dialogue held\n\nDiplomatic statement | 42-03-2019\n\n',
    'media-note - -',
  ],
  [
    'a town in capitals that says that it is one',
    'Second Norway-Chile Ocean Dialogue held\n\nLEVANGER CITY 12 March 2019 – ',
    'media-note 2019-03-12 LEVANGER CITY',
  ],
  [
    'bodies with an ampersand above the title',
    'Foreign & Commonwealth Office\n\nSecond Norway-Chile Ocean Dialogue held\n\nPublished 12 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'number and day in front of a title longer than a line',
    'No: 31, 12 March 2019, Press Release Regarding the Second Norway-Chile Ocean Dialogue to be Co-Chaired by Ambassador Kari Berg, Deputy Minister of Fisheries and Director for Affairs of the Coast, and Jaime Rojas, State Secretary of the Ministry of Energy and of the Ports of the Republic of Chile\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'place and day with a full stop behind them',
    'Second Norway-Chile Ocean Dialogue held\n\nOslo, 12 March 2019. ',
    'media-note 2019-03-12 Oslo',
  ],
  [
    'place, day and account with full stops',
    'Second Norway-Chile Ocean Dialogue held\n\nOslo. March 12, 2019 (@ministry). ',
    'media-note 2019-03-12 Oslo',
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
    'media-note 2019-03-12 Oslo',
  ],
  [
    'a province behind the city, which belongs to the place',
    'Second Norway-Chile Ocean Dialogue held\nOttawa, Ontario\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 Ottawa, Ontario',
  ],
  [
    'a notice of a President',
    'Notice on the Continuation of the Harbour Emergency\nMarch 12, 2019\n\n',
    'other 2019-03-12 -',
  ],
  [
    'a notice to the press',
    'Notice on the Second Norway-Chile Ocean Dialogue\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'the number of the release in front of its day',
    'News Release\n\nRelease No. NR-12-19 March 12, 2019\n\nSecond Norway-Chile Ocean Dialogue held\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a title as subscribers get it by mail, with address and time',
    '(PORTPRESS) - Rome, 13 March 2019\n\nSecond Norway-Chile Ocean Dialogue [ https://www.oceans.example/second-dialogue/ ] 03/12/2019 08:06 PM EDT\n\nOffice of the Spokesperson\n\n',
    'media-note 2019-03-12 -',
  ],
  ['two states that a comma joins in a headline', 'Norway, Chile hold second Ocean Dialogue\n\n', 'news - -'],
  [
    'the banner of a site of the armed forces above its crumbs',
    'An official website of the United States government\nHere’s how you know\nA .mil website belongs to an official organization.\nA lock (lock ) or https:// means you are safely connected to the .mil website.\n\nHome : News : View\nNEWS | March 12, 2019\n\nJoint Statement on the Second Norway-Chile Ocean Dialogue\n\n',
    'joint-statement 2019-03-12 -',
  ],
  [
    'a section and a time in front of the day',
    'POLITICS | 21:29 / 12.03.2019\n1860\n\nNorway and Chile hold Ocean Dialogue\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'the hour behind the day, with what it is filed under',
    'Norway and Chile hold Ocean Dialogue\n\nMarch 12, 2019 at 2:17 pm | Published in: Oceans, News\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a label with a stroke behind it, dots and tags',
    'Press Releases|\n. . . . . . .\n12 March 2019\n\nNorway and Chile hold Ocean Dialogue\n\n• Norway\n• Minister of Ports\n\nOSLO – ',
    'media-note 2019-03-12 OSLO',
  ],
  [
    'a joint statement below the name of a department, with a stop at its end',
    'Department of Harbours and of the Sea\n\nMarch 12, 2019\n\nOffice of the Spokesperson\n\nJoint Statement on the Norway-Chile Ocean Dialogue.\n\n',
    'joint-statement 2019-03-12 -',
  ],
  ['a communiqué of no kind', 'Second Norway-Chile Ocean Dialogue communique\n\n', 'joint-statement - -'],
  [
    'the notices of an archived site above a joint statement',
    'You are viewing ARCHIVED CONTENT released online from January 20, 2017 to January 20, 2021.\n\nContent in this archive site is NOT UPDATED, and links may not function.\n\nFor current information, go to\n\nJoint Statement on the U.S.-Norway Ocean Dialogue\n\n',
    'joint-statement - -',
  ],
  [
    'the hour of American mail on a line of its own, behind a label of the site',
    'top of page\n\n07/01/2019 08:38 PM EDT\n\nOffice of the Spokesperson\n\n',
    'media-note 2019-07-01 -',
  ],
  [
    'a news site that signs in front of the text',
    'March 12, 2019, 11:14\nSource portpress.example\nComments\nPORTPRESS.COM - ',
    'news 2019-03-12 -',
  ],
  [
    'a day with a label, and a title that ends in letters with stops',
    'Norway Holds First Ocean Talks with Chile, N.Z.\n\nPublish on: 2019-03-12 1:21:48 PM\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a month that no year has, in American mail',
    'Second Norway-Chile Ocean Dialogue [ https://www.oceans.example/second-dialogue/ ] 13/45/2019 08:06 PM EDT\n\n',
    'media-note - -',
  ],
  [
    'a lock that is none of a site',
    'Second Norway-Chile Ocean Dialogue\nMarch 12, 2019\n\nA lock on the canal was reopened.\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'letters on a line of their own below the text sign nothing',
    'Second Norway-Chile Ocean Dialogue\nMarch 12, 2019\n\nBoth sides agreed to meet again.\n\nMFA\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a statement of one side on a communiqué of both',
    'Statement by the Spokesperson on the Oslo Communiqué\nMarch 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  ['a sentence with a day is no dateline', 'The Ocean Dialogue met on March 12, 2019.\n\n', 'media-note - -'],
  [
    'menus of an archive above a type line',
    'Ministry of Trade\nNews  |  Travel | Contact us\nYou are in: Bureaus > Press Releases > 2019\nPress Statement\nJane Roe\nOslo\nMarch 12, 2019\n\nSecond Norway-Chile Ocean Dialogue in Oslo\n\n',
    'media-note 2019-03-12 Oslo',
  ],
  [
    'a title directly above a paragraph on one line',
    `Joint Press Release from Minister Jane Roe and Minister Ana Rojas on the Ocean Dialogue\nThe two sides met for two days and spoke of ports, of ships that go between them, of the fish in their waters and of those who catch them, of the harbours where they land, and of all that they had agreed upon in the years before.\n`,
    'joint-statement - -',
  ],
  [
    'a day with a later one behind it',
    'Norway and Chile hold second Ocean Dialogue\nPublished: 12 March 2019 | Updated: 14 March 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a day alone that opens the prose, below a picture',
    'Second Norway-Chile Ocean Dialogue held\n\nharbour image\n\nMinister Jane Roe opened the Ocean Dialogue.\n\n12 March 2019 – ',
    'media-note 2019-03-12 -',
  ],
  [
    'a headline of what others released',
    'Minister Roe and Minister Rojas Release Statement on Ocean Dialogue\n\nThe dialogue goes on, the statement said.\n\n',
    'news - -',
  ],
  [
    'a wire with its day and a colon',
    'Second Norway-Chile Ocean Dialogue held\n\nOslo, Mar 12: ',
    'news - Oslo',
  ],
  [
    'what a ministry informed',
    'Ocean Dialogue held\n\nThe dialogue goes on, informed the Norwegian Ministry of Oceans in a press release.\n\n',
    'news - -',
  ],
  [
    'a byline with day and time',
    'Norway and Chile hold second Ocean Dialogue\n\nJane Roe Published 12 March, 2019 05:18am\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'whose release a site repeats, with the day',
    'Norway and Chile hold second Ocean Dialogue\n\n(Source: Ministry of Works; issued March 12, 2019)\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a byline with what its author is called elsewhere',
    'Norway and Chile hold second Ocean Dialogue\nJane Roe (@JRoe88) Published March 12, 2019 | 08:51 PM\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'the banner of a government site',
    "An official website of the Kingdom Here's how you know\n\nOfficial websites use .gov\n\nA .gov website belongs to an official government organization in the Kingdom.\n\nSecure .gov websites use HTTPS\n\nA lock ( ) or https:// means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.\n\nJoint Statement on the Norway-Chile Ocean Dialogue\n\n",
    'joint-statement - -',
  ],
  [
    'a day in front of the title, on its line',
    'March 12, 2019 Outcomes of the Second Norway-Chile Ocean Dialogue\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a time with its zone in front of the day',
    'Norway and Chile hold second Ocean Dialogue\n15:13 JST, March 12, 2019\n\n',
    'media-note 2019-03-12 -',
  ],
  [
    'a notice of an archive above the title',
    'Content on this page is NOT UPDATED, and external links may not function. They should not be construed as an endorsement of the views contained therein.\n\nClick here to go to the CURRENT WEBSITE\n\nBreadcrumb\n\nJoint Statement on the Norway-Chile Ocean Dialogue\n\nMarch 12, 2019\n\n',
    'joint-statement 2019-03-12 -',
  ],
  [
    'menus run together above a path',
    `Skip Links\nMinistry of Trade\nSubject IndexBookmark and Share\nHomeHot Topics, press releases, publications, info for journalists, and morepassports, visas, hotline, business support, trade, and morecountry names, regions, embassies, and morestudy abroad, foreign service, civil servants, interns, exams, contact us, the Minister, org chart, biographies, and more\nVideo\nYou are in: Under Secretary > Bureau of Oceans > Releases > 2019\n\nJoint Statement on the Norway-Chile Ocean Dialogue\n\nOslo\nMarch 12, 2019\n\n`,
    'joint-statement 2019-03-12 Oslo',
  ],
  [
    'a communiqué under a label',
    'Policy paper\n\nNorway-Chile Ocean Dialogue: Joint Communiqué\n\nPublished 12 March 2019\n\nThis was published under the 2016 to 2019 Conservative government\n\n',
    'joint-statement 2019-03-12 -',
  ],
  [
    'a title directly above lines that are much longer',
    'Foreign Secretary and the foreign ministers of Norway and Chile: joint statement\nForeign Secretary Jane Roe held a trilateral meeting with Norwegian Foreign Minister Kari Holt, and Chilean Foreign Minister Ana Rojas, here.\n',
    'joint-statement - -',
  ],
];

describe('headers', () => {
  for (const [what, header, line] of rows)
    it(what, () => {
      deepEqual(headerLine(`${header}${prose}\n`), line);
    });
});

describe('datelines below the text', () => {
  const title = 'Second Norway-Chile Ocean Dialogue held\n';
  for (const [head, foot, line] of [
    ['', 'New Delhi\nMarch 12, 2019', 'media-note 2019-03-12 New Delhi'],
    ['March 12, 2019\n', 'New Delhi\nMarch 12, 2019', 'media-note 2019-03-12 New Delhi'],
    ['March 14, 2019\n', 'New Delhi\nMarch 12, 2019', 'media-note 2019-03-14 -'],
    ['', 'MINISTRY OF OCEANS\nPUTRAJAYA\n12 MARCH 2019', 'media-note 2019-03-12 PUTRAJAYA'],
    ['', 'Oslo, 12 March 2019', 'media-note 2019-03-12 Oslo'],
    [
      'Panama, Republic of Panama, 12 March 2019\n',
      'Ends',
      'media-note 2019-03-12 Panama, Republic of Panama',
    ],
    ['Norway – Chile\n', 'Oslo\n12 March 2019', 'media-note 2019-03-12 Oslo'],
    ['', 'Ends\n12 March 2019', 'media-note 2019-03-12 -'],
  ] as const)
    it(`give ${line} under ${JSON.stringify(head)} by ${JSON.stringify(foot)}`, () => {
      deepEqual(headerLine(`${title}${head}\n${prose}\n\n${foot}\n`), line);
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

describe('a post at the end of the title', () => {
  it('is not that of the person with whom the text begins', () => {
    const text =
      'THE WHITE HOUSE\n\nOffice of the Press Secretary\n\nMarch 12, 2019\n\nReadout of the Vice President’s Meeting with the Prime Minister of Norway\n\nVice President Jane Roe met today with Norwegian Prime Minister Kari Berg at the White House.\n';
    const { persons } = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
    deepEqual(
      persons.map(({ name, country, body }) => [name, country, body?.name]),
      [
        ['Jane Roe', undefined, undefined],
        ['Kari Berg', 'NO', undefined],
      ],
    );
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

describe('a notice in lines', () => {
  it('tells day and venue each on a line of its own', () => {
    const text =
      'Norway-Chile Relations\n\nSecond Norway-Chile Ocean Dialogue\n\nMarch 20, 2019\n\n1. Overview\n\n(1) Date and time: From 9:30 a.m. on March 19, 2019\n(2) Venue: Oslo (Ministry of Oceans)\n';
    const { title, events } = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
    deepEqual(
      [title?.text, events.map(({ parties, ordinal, start, place }) => [parties, ordinal, start, place])],
      ['Second Norway-Chile Ocean Dialogue', [[['NO', 'CL'], 2, '2019-03-19', 'Oslo']]],
    );
  });
});

describe('the title', () => {
  const titleOf = (text: string): string | undefined =>
    readRelease(text, { fileName: 'note.txt', format: 'text', knowledge }).title?.text;

  it('is the line below the kind of page', () => {
    deepEqual(
      titleOf(
        '2006 Public Statement\n\nNorway-Chile Ocean Dialogue Joint Statement\n\nThe two met in Oslo.\n',
      ),
      'Norway-Chile Ocean Dialogue Joint Statement',
    );
  });

  it('is the line that the prose goes on with', () => {
    deepEqual(
      titleOf(
        'Norway-Peru Ocean Dialogue\n\nNorway-Chile Ocean Dialogue\n\nThe first Norway-Chile Ocean Dialogue was held in Oslo.\n',
      ),
      'Norway-Chile Ocean Dialogue',
    );
  });
});

describe('a royal minister', () => {
  it('has one post and is met under the given name', () => {
    const { delegations } = readRelease(
      'Minister Meets President Following Second Norway-Chile Dialogue\n\nToday, Norwegian Minister of Trade Prince Saud Al-Karim met with President Ana Rojas of Chile in Oslo. Yesterday, Prince Saud and Chilean Secretary of State Jane Roe co-chaired the dialogue.\n',
      { fileName: 'note.txt', format: 'text', knowledge },
    );
    deepEqual(
      delegations.map(({ heads }) => heads.map(({ name, title }) => `${name}, ${title ?? ''}`)),
      [['Saud Al-Karim, Minister of Trade'], ['Jane Roe, Secretary of State']],
    );
  });
});

describe('a headline of what is to come', () => {
  it('tells that the meeting is announced', () => {
    const { events } = readRelease(
      'Ministry to Co-Host Tenth Norway-Chile Ocean Dialogue\n\nThe Norwegian Ministry of Oceans is looking forward to co-hosting the Norway-Chile Ocean Dialogue with the Ministry of Trade.\n',
      { fileName: 'note.txt', format: 'text', knowledge },
    );
    deepEqual(
      events.map(({ status, ordinal }) => [status, ordinal]),
      [['announced', 10]],
    );
  });
});

describe('a text with hard wraps', () => {
  it('has a title of two lines, and the day and the year of its last lines', () => {
    const { title, references } = readRelease(
      `Norway and Chile Hold Second Ocean Dialogue on Fisheries and Harbours in
Oslo

Oslo, March 4, 2021

On March 3, Norway and Chile held the second Norway-Chile Ocean Dialogue
in Oslo, and spoke of harbours, of fisheries, and of ships that run on
hydrogen and ammonia, which both will build in the years to come.

The first Norway-Chile Ocean Dialogue was held in Santiago in February
2019.
`,
      { fileName: 'note.txt', format: 'text', knowledge },
    );
    deepEqual(title?.text, 'Norway and Chile Hold Second Ocean Dialogue on Fisheries and Harbours in Oslo');
    deepEqual(
      references.map(({ relation, start }) => [relation, start]),
      [['previous', '2019-02']],
    );
  });
});

describe('the title of the front matter in bold above the text', () => {
  it('is no lead', () => {
    const { paragraphs, events } = readRelease(
      '---\ntitle: Prime Minister Announces Official Delegation of the Kingdom of Norway to the Republic of Chile for the 80th Harbour Day\ndate: 2019-03-04\n---\n\nFOR IMMEDIATE RELEASE\n\n**Prime Minister Announces Official Delegation of the Kingdom of Norway\nto the Republic of Chile for the 80<sup>th</sup> Harbour Day **\n\nPrime Minister Kari Berg today announced that a delegation of Norway to Chile will attend the Harbour Day on March 7, 2019.\n',
      { fileName: '2019-03-04-note.md', format: 'markdown', knowledge },
    );
    deepEqual(
      paragraphs.map(({ zone }) => zone),
      ['type-line', 'title', 'lead'],
    );
    deepEqual(
      events.map(({ start }) => start),
      ['2019-03-07'],
    );
  });
});

describe('who wrote a text, and its number, beside the day', () => {
  const title = 'Second Norway-Chile Ocean Dialogue held';
  for (const [line, told] of [
    ['Written by | Tuesday, March 12th, 2019', 'news 2019-03-12 -'],
    ['Written by Jane Roe on March 12, 2019', 'news 2019-03-12 -'],
    ['By Our Correspondent | 12 March 2019', 'news 2019-03-12 -'],
    ['Web Desk | March 12, 2019', 'news 2019-03-12 -'],
    ['Harbour News Desk, March 12, 2019 10:40 AM', 'news 2019-03-12 -'],
    ['By NWA | Oslo | March 12, 2019 19:31 IST', 'news 2019-03-12 Oslo'],
    ['By USAID | Oslo | March 12, 2019', 'media-note 2019-03-12 Oslo'],
    ['By U.S. Embassy Oslo | 12 March, 2019 | Topics: News', 'media-note 2019-03-12 -'],
    ['By Jane Roe - March 12, 2019', 'media-note 2019-03-12 -'],
    ['Jane Roe | March 12, 2019', 'media-note 2019-03-12 -'],
    ['Posted by admin on March 12th, 2019', 'media-note 2019-03-12 -'],
    ['Posted on March 12, 2019 by admin', 'media-note 2019-03-12 -'],
    ['Submitted by Jane Roe on Thu, 03/14/2019 - 14:05', 'media-note 2019-03-14 -'],
    ['Staff Report, March 12, 2019', 'news 2019-03-12 -'],
    ['Harbour Desk - 12 March 2019', 'media-note - -'],
    ['General Staff, 12 March 2019', 'media-note - -'],
    ['Travel Report, 12 March 2019', 'media-note - -'],
    ['No: 31, 12 March 2019', 'media-note 2019-03-12 -'],
    ['Ref. No. 12/2019 | 12 March 2019', 'media-note 2019-03-12 -'],
    ['Ref: 12/2019 - 12 March 2019', 'media-note 2019-03-12 -'],
    ['PR 45/2019 12 March 2019', 'media-note 2019-03-12 -'],
    ['Order no. 12 of 12 March 2019', 'media-note - -'],
    ['Agreement signed: 12 March 2019', 'media-note - -'],
    ['By land and by sea since 12 March 2019', 'media-note - -'],
  ] as const)
    it(`give ${told} in “${line}”`, () => {
      deepEqual(headerLine(`${title}\n\n${line}\n\n${prose}\n`), told);
    });
});

describe('who signs behind the last sentence', () => {
  for (const [end, kind] of [
    [' (ANI)', 'news'],
    ['\n\n(IANS)', 'news'],
    [' [ANI]', 'news'],
    [' – ANI', 'news'],
    [' (ENDS)', 'media-note'],
    [' (FDFA)', 'media-note'],
    [' (PIB)', 'media-note'],
    [' – MFAT', 'media-note'],
    [' (MFA)', 'media-note'],
    [' They met (ANI).', 'media-note'],
    ['\n- AB', 'media-note'],
  ] as const)
    it(`makes it ${kind} with ${JSON.stringify(end)}`, () => {
      const text = `Second Norway-Chile Ocean Dialogue held\n\nMarch 12, 2019\n\nThe two sides met.\n\n${prose}${end}\n`;
      deepEqual(headerLine(text), `${kind} 2019-03-12 -`);
    });
});
