/** Day, place and kind as sites and news agencies sign them: below the text, behind menus, in lines of numbers. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { readRelease } from '../../server/src/release/readRelease';

const knowledge = compileKnowledge();

const prose = 'Norway and Chile held the second Norway-Chile Ocean Dialogue in Oslo on Monday.';

/** `media-note 2019-03-12 Oslo “Title”`, with `-` for what is not told. */
function signed(text: string): string {
  const { kind, issued, issuedAt, title } = readRelease(text, {
    fileName: 'note.txt',
    format: 'text',
    knowledge,
  });
  return [kind, issued?.date ?? '-', issuedAt?.place ?? '-', title === null ? '-' : `“${title.text}”`].join(
    ' ',
  );
}

const rows: readonly (readonly [what: string, text: string, line: string])[] = [
  [
    'a place and a day with a number of the page behind them',
    `Second Norway-Chile Ocean Dialogue\n\nBruxelles, 13/03/2019 - 20:52, UNIQUE ID: 190313_16\nPress releases\n\n${prose}\n`,
    'media-note 2019-03-13 Bruxelles “Second Norway-Chile Ocean Dialogue”',
  ],
  [
    'such a line with a dash of print',
    `Second Norway-Chile Ocean Dialogue\n\nBrussels, 13/03/2019 – 20:52, UNIQUE ID: 190313_6\n\n${prose}\n`,
    'media-note 2019-03-13 Brussels “Second Norway-Chile Ocean Dialogue”',
  ],
  [
    'place, day and agency with nothing behind them',
    `Oslo, Mar 11 (NWA) ${prose}\n\nThey spoke of cod.\n`,
    'news - Oslo -',
  ],
  [
    'such a line with a year below a headline',
    `Norway and Chile Hold Ocean Dialogue\n\nOslo, 12 March 2019 (Harbour News) ${prose}\n\nThey spoke of cod.\n`,
    'news 2019-03-12 Oslo “Norway and Chile Hold Ocean Dialogue”',
  ],
  [
    'a sentence that opens with a place and a day, and no dateline',
    `Media Note\n\nOslo, March 11 (Monday) was the place and day. ${prose}\n`,
    'media-note - - -',
  ],
  [
    'a last sentence that tells who wrote something',
    'Media Note\nOslo\nMarch 12, 2019\nNorway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11, 2019. Written by the two delegations, the summary will be published soon.',
    'media-note 2019-03-12 Oslo -',
  ],
  [
    'a title with a noun that is a verb elsewhere',
    'Norway, Chile Joint Work Programme\n\nNorway and Chile held the third Norway-Chile Ocean Dialogue in Oslo on March 11, 2019. They adopted a programme for two years.',
    'media-note - - “Norway, Chile Joint Work Programme”',
  ],
  [
    'a news agency and a day in brackets below the text',
    `${prose}\n(Harbour News Agency March 12, 2019)\n`,
    'news 2019-03-12 - -',
  ],
  [
    'the dateline of an agency behind names of languages, joined to the text',
    `Second Norway-Chile Ocean Dialogue Held\nFrom Norway\n- English\n- Norsk\n- 日本語\nOslo, March 12 (Harbour Press)--${prose}\n`,
    'news - Oslo “Second Norway-Chile Ocean Dialogue Held”',
  ],
  [
    'an agency that reports, and the newspaper between bars',
    `Oslo, Norway | THE HARBOUR | ${prose.slice(0, -1)}, Harbourwire reports.\n\nThey spoke of cod.\n`,
    'news - - -',
  ],
  [
    'who wrote it, below',
    `Norway and Chile Hold Ocean Dialogue\n\n${prose}\n\nThey spoke of cod.\n\nStory: Kari Berg\n`,
    'news - - “Norway and Chile Hold Ocean Dialogue”',
  ],
  [
    'states that a comma joins in front of what newspapers say of them',
    `Norway, Chile eye more cod by 2030\n\n${prose}\n`,
    'news - - “Norway, Chile eye more cod by 2030”',
  ],
  [
    'a headline of what was said in a joint statement',
    `Norway, Chile and Japan affirm 9th Joint Statement at Summit\n\n${prose.slice(0, -1)}, Harbourwire reports.\n`,
    'news - - “Norway, Chile and Japan affirm 9th Joint Statement at Summit”',
  ],
  [
    'the dateline of a news agency on a line of its own',
    `Oslo, November 1, 2019, NORWIRE\n\n${prose}\n`,
    'news 2019-11-01 Oslo -',
  ],
  [
    'a news agency and its day in brackets with a colon behind them',
    `(@reporter)\n\nOSLO, (Newswire / Harbour Point News - 12th Mar, 2019 ) :${prose}\n`,
    'news 2019-03-12 OSLO -',
  ],
  [
    'place and day of a ministry under a headline and a caption',
    `Norway, Chile Conclude Second Ocean Dialogue\n\nIMG 1331 2\n\nOSLO 12 March 2019 — ${prose} “We are glad,” Secretary Berg said.\n`,
    'media-note 2019-03-12 OSLO “Norway, Chile Conclude Second Ocean Dialogue”',
  ],
  [
    'a day and how often the page was read',
    `Ministries of Norway and Chile hold consultations\n\n  16 September 2017    Read: 1500\n\n${prose}\n`,
    'media-note 2017-09-16 - “Ministries of Norway and Chile hold consultations”',
  ],
  [
    'the letters of a news agency behind captions',
    `Norway and Chile hold consultations\n\nThe two states spoke of cod, nets and the ice that each of them has to live with from autumn to spring.\n\nThe ministers at a desk\n\nOslo (NWA) – ${prose}\n`,
    'news - Oslo “Norway and Chile hold consultations”',
  ],
  [
    'what a news agency learnt',
    `Oslo and Santiago compare notes\n\n${prose} The Harbour Agency learnt from the Norwegian Embassy that both were glad.\n`,
    'news - - “Oslo and Santiago compare notes”',
  ],
  [
    'highlights of a joint statement',
    `Highlights of the joint statement of the second Norway-Chile Ocean Dialogue\n\n${prose}\n`,
    'news - - “Highlights of the joint statement of the second Norway-Chile Ocean Dialogue”',
  ],
  ['a news agency in brackets in front of the text', `(NWA) ${prose}\n`, 'news - - -'],
  [
    'what was learnt from an event',
    `${prose} Both spoke of lessons learned from the flood.\n`,
    'media-note - - -',
  ],
  ['a text that nobody signs and that quotes nobody', `${prose} They spoke of cod.\n`, 'media-note - - -'],
  [
    'a joint text without a title',
    `The text of the following joint statement was released by the Governments of Norway and Chile.\nBegin Text:\n${prose}\nEnd Text.\n`,
    'joint-statement - - -',
  ],
  [
    'the menu of an archive run together',
    `HomeContact UsEmail this PageArchivePrivacy\n\nJoint Statement\n\nOslo, Norway\nMarch 12, 2019\n\nMeeting of the Norway-Chile Ocean Dialogue\n\n${prose}\n`,
    'joint-statement 2019-03-12 Oslo “Meeting of the Norway-Chile Ocean Dialogue”',
  ],
  [
    'the dateline of an agency behind a summary and a byline',
    `Norway-Chile Ocean Dialogue held\n\nThe two states spoke of cod, nets and the ice that each of them has to live with from autumn to spring, and of much else besides.\n\nBy Jane Roe\n\nOSLO, March 12 (NWA) -- ${prose}\n`,
    'news - OSLO “Norway-Chile Ocean Dialogue held”',
  ],
  [
    'the letter of a list above the time of the mail',
    `Second Norway-Chile Ocean Dialogue\n\n(PORTPARL) – mar 12 marzo 2019 You are subscribed to Press Releases of the Ministry. This information has recently been updated.\n\n03/12/2019 02:11 PM EDT\n\nOffice of the Spokesperson\n\n${prose}\n`,
    'media-note 2019-03-12 - “Second Norway-Chile Ocean Dialogue”',
  ],
  [
    'letters for ministers that newspapers set',
    `Norwegian, Chilean FMs to discuss cod\n\nMarch 12, 2019\n\n${prose}\n`,
    'news 2019-03-12 - “Norwegian, Chilean FMs to discuss cod”',
  ],
  [
    'a headline that ends in a day',
    `Second Norway-Chile dialogue kicks off in Oslo Tuesday\n\nMarch 12, 2019\n\n${prose}\n`,
    'news 2019-03-12 - “Second Norway-Chile dialogue kicks off in Oslo Tuesday”',
  ],
  [
    'a text that ends as an agency ends its own',
    `Norway and Chile hold Ocean Dialogue\n\nMarch 12, 2019\n\n${prose}\nThey will meet again./.\n`,
    'news 2019-03-12 - “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'a source and a day on one line',
    `Norway and Chile hold Ocean Dialogue\n\nSource: Newswire | 2019-03-12\n\n${prose}\n`,
    'media-note 2019-03-12 - “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'an agency and the time of day in front of the day',
    `Norway and Chile hold Ocean Dialogue\n\n(Newswire) 08:15, March 12, 2019\n\n${prose}\n`,
    'media-note 2019-03-12 - “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'a section and the day of its news',
    `Business News of Tuesday, 12 March 2019\n\nNorway and Chile hold Ocean Dialogue\n\n${prose}\n`,
    'media-note 2019-03-12 - “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'two kinds of text run together above a communiqué',
    `CommuniquesPress Releases\n\nCOMMUNIQUÉ ISSUED AT THE SECOND NORWAY-CHILE OCEAN DIALOGUE IN OSLO\n\n${prose}\n`,
    'joint-statement - - “COMMUNIQUÉ ISSUED AT THE SECOND NORWAY-CHILE OCEAN DIALOGUE IN OSLO”',
  ],
  [
    'a spokesperson who said it on a day of the week',
    `Minister Berg to attend Ocean Dialogue\n\nMarch 12, 2019\n\n${prose} That was announced by the spokesperson of the ministry, and spokesperson Lars Lund said Monday that it went well.\n`,
    'news 2019-03-12 - “Minister Berg to attend Ocean Dialogue”',
  ],
  [
    'a headline on what a joint statement affirms',
    `Norway, Chile affirm ties in joint statement\n\n${prose}\n`,
    'news - - “Norway, Chile affirm ties in joint statement”',
  ],
  [
    'kind, day and body run together below the site’s name',
    `International Ports\nNews announcement12 March 2019Directorate-General for Ports3 min read\n\nSecond Norway-Chile Ocean Dialogue\n\n${prose}\n`,
    'media-note 2019-03-12 - “Second Norway-Chile Ocean Dialogue”',
  ],
  [
    'the hour as the French write it, and an agency',
    `Norway and Chile hold Ocean Dialogue\n\nPublished on 12.03.2019 at 09h21 by Port News\n\n${prose}\n`,
    'media-note 2019-03-12 - “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'a grouping on a line of its own',
    `Second EU-Chile Ocean Dialogue\n\nEuropean Union\n\nMarch 12, 2019\n\n${prose}\n`,
    'media-note 2019-03-12 - “Second EU-Chile Ocean Dialogue”',
  ],
  [
    'a headline of two states above a day',
    `Norway, Chile ministers note progress\n\nMarch 12, 2019\n\n${prose}\n`,
    'news 2019-03-12 - “Norway, Chile ministers note progress”',
  ],
  [
    'a statement between two states',
    `Statement between Norway and Chile Following the Ocean Dialogue\n\nMarch 12, 2019\n\n${prose}\n`,
    'joint-statement 2019-03-12 - “Statement between Norway and Chile Following the Ocean Dialogue”',
  ],
  [
    'an invitation to subscribe',
    `Second Norway-Chile Ocean Dialogue\n\nMarch 12, 2019\n\nStay up to date with the latest news\nSubscribe to our channel\nOslo, Norway (Portpress) - ${prose}\n`,
    'news 2019-03-12 Oslo “Second Norway-Chile Ocean Dialogue”',
  ],
  [
    'a path of lines that are counted',
    `U.S. flag\n\n  1. Home\n  2. About Us\n  3. Joint Norway-Chile Statement Following the Ocean Dialogue\n\nArchived Content\n\nJoint Norway-Chile Statement Following the Ocean Dialogue\n\nRelease Date: March 12, 2019\n\n${prose}\n`,
    'joint-statement 2019-03-12 - “Joint Norway-Chile Statement Following the Ocean Dialogue”',
  ],
  [
    'a path run together',
    `HomePoliticsJoint Statement on the...\n\nJoint Statement on the Norway-Chile Ocean Dialogue\n\n${prose}\n`,
    'joint-statement - - “Joint Statement on the Norway-Chile Ocean Dialogue”',
  ],
  [
    'an agency between strokes',
    `Norway and Chile hold Ocean Dialogue\n\nOslo, March 12, 2019 /NWA/. ${prose}\n`,
    'news 2019-03-12 Oslo “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'an agency behind the day',
    `Norway and Chile hold Ocean Dialogue\n\nOslo, March 12, 2019, NWA- ${prose}\n`,
    'news 2019-03-12 Oslo “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'a headline on a statement that nobody issued',
    `No joint statement issued as Norway and Chile end talks\n\nMarch 12, 2019\n\n${prose}\n`,
    'media-note 2019-03-12 - “No joint statement issued as Norway and Chile end talks”',
  ],
  [
    'a press release that is reported',
    `Norway and Chile hold Ocean Dialogue\n\nMarch 12, 2019\n\n${prose} An official press release said that they spoke of cod.\n`,
    'news 2019-03-12 - “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'a label in a list of one',
    `Sixth Norway-Chile Ministerial Meeting\n\n  • Joint statement\n\n${prose}\n`,
    'joint-statement - - “Sixth Norway-Chile Ministerial Meeting”',
  ],
  [
    'the day in front of the place',
    `Joint Ministerial Statement\n12 March 2019, Oslo\nNorway-Chile Ministerial Meeting\n\n${prose}\n`,
    'joint-statement 2019-03-12 Oslo “Norway-Chile Ministerial Meeting”',
  ],
  [
    'what can be set on a page between office and title',
    `Ministry of Trade\nFont Size Change\n\nOutcome of the Norway-Chile Ocean Dialogue\n\n${prose}\n`,
    'media-note - - “Outcome of the Norway-Chile Ocean Dialogue”',
  ],
  [
    'two strokes joined to the place',
    `Norway and Chile hold Ocean Dialogue\n\nOSLO-- ${prose}\n`,
    'news - OSLO “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'a state in brackets behind the place',
    `Norway and Chile hold Ocean Dialogue\n\nOslo [Norway], March 12 (NWA): ${prose}\n`,
    'news - Oslo “Norway and Chile hold Ocean Dialogue”',
  ],
  [
    'an agency that carries a joint text',
    `Officials of Norway and Chile ended their talks Tuesday.\nFollowing is the full text of the Joint Press Release:\n${prose}\n`,
    'joint-statement - - -',
  ],
  [
    'sections of a site, joined by a stroke',
    `Embassy Records What's On/Press Releases\n\nJoint Statement after the meeting of the Norway-Chile Ocean Dialogue\n\nMarch 12, 2019\n\n${prose}\n`,
    'joint-statement 2019-03-12 - “Joint Statement after the meeting of the Norway-Chile Ocean Dialogue”',
  ],
  [
    'a correspondent who reports',
    `Second Norway-Chile Ocean Dialogue Held\n\nMarch 12, 2019\n\n${prose} An NWA correspondent reports that they spoke of cod.\n`,
    'news 2019-03-12 - “Second Norway-Chile Ocean Dialogue Held”',
  ],
  [
    'what a site had from others',
    `Second Norway-Chile Ocean Dialogue Held\n\nMarch 12, 2019\n\n${prose}\n\n(With Inputs from NWA)\n`,
    'news 2019-03-12 - “Second Norway-Chile Ocean Dialogue Held”',
  ],
  [
    'a text that governments released together',
    `Second Norway-Chile Ocean Dialogue Held\n\nMarch 12, 2019\n\nThe following text was released by the Governments of Norway and Chile on the occasion of the dialogue.\n\nBegin text:\n\nWe met in Oslo.\n`,
    'joint-statement 2019-03-12 - “Second Norway-Chile Ocean Dialogue Held”',
  ],
];

describe('a note on how a speech is to be read', () => {
  it('opens no account', () => {
    const text = `Remarks by Minister Berg\n\nMarch 12, 2019\n\nCheck against delivery. This speech has been translated and edited by the ministry.\n\nI am glad to welcome to Oslo the Chilean Minister of Trade Ana Rojas for the second Norway-Chile Ocean Dialogue.\n`;
    const { events } = readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
    deepEqual(
      events.map(({ series, ordinal, place }) => [series, ordinal, place]),
      [['Ocean Dialogue', 2, 'Oslo']],
    );
  });
});

describe('pages of sites and agencies', () => {
  for (const [what, text, line] of rows)
    it(what, () => {
      deepEqual(signed(text), line);
    });
});
