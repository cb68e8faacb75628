import assert from 'node:assert/strict';
import { hover } from '../../server/src/features/hover/hover';
import { at, marked, type Texts } from '../support/featureWorkspace';
import { allRules } from '../../server/src/rules/all';
import type { Finding } from '../../server/src/rules/rule';
import { checkTexts } from '../support/checkTexts';
import { announcement, outcome, wrongWeekday } from '../support/releases';

function checkHover(about: string, texts: Texts, span: string, ...parts: readonly (string | RegExp)[]): void {
  it(about, () => {
    const { dossier, document, offset, textOf } = marked(texts);
    const found = hover(dossier, document, offset);
    assert.ok(found, 'no hover');
    assert.equal(textOf(document.uri, found.span), span);
    for (const part of parts) {
      if (typeof part === 'string')
        assert.ok(found.markdown.includes(part), `no “${part}” in:\n${found.markdown}`);
      else assert.match(found.markdown, part);
    }
  });
}

describe('hover', () => {
  const both = (words: string): Texts => ({
    'announcement.release': announcement,
    'outcome.release': at(outcome, words),
  });

  checkHover(
    'of a person tells offices, rounds and releases',
    both('Ellen Fairweather'),
    'Ellen Fairweather',
    '**Ellen Fairweather** · United States',
    'Deputy Assistant Secretary for Digital Policy, Department of State',
    '12 March 2019: Deputy Assistant Secretary for Digital Policy',
    '1st Digital Policy Dialogue with Norway, 11 March 2019: head of the United States side',
    '[announcement.release](file:///notes/announcement.release#L10)',
  );
  checkHover(
    'of a surname tells of the same person',
    both('Fairweather thanked'),
    'Fairweather',
    '**Ellen Fairweather**',
  );
  checkHover(
    'of a body tells name, state and at which rounds it was',
    both('Department of Commerce'),
    'Department of Commerce',
    '**Department of Commerce**',
    'United States',
    /✓ 1st round, 11 March 2019: \[announcement\]\(\S+\), \[outcome\]\(\S+\)\n/,
  );
  checkHover(
    'of a body that was announced and did not come tells so',
    { 'announcement.release': at(announcement, 'Department of Energy'), 'outcome.release': outcome },
    'Department of Energy',
    /\n- – 1st round, 11 March 2019: ✓ \[announcement\]\(\S+\), – \[outcome\]\(\S+\)(\n|$)/,
  );
  checkHover(
    'of a date tells the day in full, its distance and what gave the year',
    both('Monday, March 11'),
    'Monday, March 11',
    '**Monday, 11 March 2019** · `2019-03-11`',
    '1 day before the release.',
    'Year taken from the dateline, [line 4](file:///notes/outcome.release#L4).',
  );
  checkHover(
    'of a dialogue tells its rounds and their releases',
    both('Norway Digital Policy Dialogue in'),
    'U.S.-Norway Digital Policy Dialogue',
    '(Norway and United States)',
    /1st round, 11 March 2019.*here.*\(announcement\).*\(outcome\)/,
  );
  checkHover(
    'of a country tells who led its side',
    both('Norwegian'),
    'Norwegian',
    '`NO`',
    'Delegation led by Lars Haugland',
  );
  checkHover(
    'of an address shows it as it is',
    both('digital@state.gov'),
    'digital@state.gov',
    '`digital@state.gov`',
  );
  const later = outcome
    .replace('inaugural', 'second')
    .replace('First', 'Second')
    .replaceAll('2019', '2020')
    .replace('Monday, March 11', 'Wednesday, March 11');
  const adding = (sentence: string, words: string): Texts => ({
    'announcement.release': announcement,
    'outcome.release': outcome,
    'later.release': at(later.replace('Dialogue in Oslo.', `Dialogue in Oslo. ${sentence}`), words),
  });
  const earlier = 'It builds on the inaugural U.S.-Norway Digital Policy Dialogue in Oslo in March 2019.';
  checkHover(
    'of the word that points to another meeting tells where it leads',
    adding(earlier, 'inaugural'),
    'inaugural U.S.-Norway Digital Policy Dialogue in Oslo in March 2019',
    '**An earlier meeting** · U.S.-Norway Digital Policy Dialogue · 1st, March 2019, Oslo',
    '[outcome.release](file:///notes/outcome.release#L8) (outcome, 1st round, 11 March 2019)',
  );
  checkHover(
    'of “announced” tells which release announced the dialogue',
    adding('The U.S.-Norway Digital Policy Dialogue was announced on February 26, 2019.', 'announced'),
    'was announced',
    '**How the dialogue was announced**',
    '[announcement.release](file:///notes/announcement.release#L8) (announcement, 1st round, 11 March 2019)',
  );
  checkHover(
    'of words that point to a meeting of which no release tells says so',
    adding('The next dialogue will be held in Washington in 2031.', 'next'),
    'The next dialogue will',
    '**A later meeting**',
    'No release in this folder tells of it.',
  );

  const without = (text: string): string => text.replace(' and the Department of Justice', '');
  const thirdRound = later.replace('second', 'third').replace('Second', 'Third').replaceAll('2020', '2021');
  checkHover(
    'of a body tells that it is new in the series',
    { 'o.release': without(outcome), 'later.release': at(later, 'Department of Justice') },
    'Department of Justice',
    '**Digital Policy Dialogue**: new in this series',
    /– 1st round, 11 March 2019.*\n- ✓ 2nd round, 11 March 2020/,
  );
  checkHover(
    'of a body tells that it was absent last time',
    {
      'o.release': outcome,
      'l.release': without(later),
      'third.release': at(thirdRound, 'Department of Justice'),
    },
    'Department of Justice',
    ': absent last time',
  );
  checkHover(
    'of a person tells each office once, with first and last date, and other spellings',
    {
      'o.release': outcome.replace('Ms. Fairweather', 'Ellen J. Fairweather'),
      'l.release': at(later, 'Ellen Fairweather'),
    },
    'Ellen Fairweather',
    '12 March 2019 to 12 March 2020: Deputy Assistant Secretary for Digital Policy, Department of State ([o.release]',
    'Also written **Ellen J. Fairweather**',
    '2nd Digital Policy Dialogue with Norway, 11 March 2020: head of the United States side',
  );
  const saying = (text: string, formula: string): string =>
    text.replace('Dialogue in Oslo.', `Dialogue in Oslo. Both support an ${formula} in the region.`);
  checkHover(
    'of a stock formula tells how it was worded year by year',
    {
      'o.release': saying(outcome, 'open, secure, and reliable cyberspace'),
      'l.release': at(saying(later, 'open, free, reliable, and secure cyberspace'), 'reliable, and'),
    },
    'open, free, reliable, and secure cyberspace',
    '2019: “open, secure, and reliable cyberspace” ([o.release]',
    '2020: “open, free, reliable, and secure cyberspace” (here)',
  );
  checkHover(
    'of a stock formula tells how the side worded it in other dialogues on the topic',
    {
      'o.release': saying(outcome, 'open, secure, and reliable cyberspace').replaceAll('Norway', 'Peru'),
      'l.release': at(saying(later, 'open, free, reliable, and secure cyberspace'), 'reliable, and'),
    },
    'open, free, reliable, and secure cyberspace',
    '2019: “open, secure, and reliable cyberspace” ([o.release]',
  );
  checkHover(
    'of the number of a round tells of the dialogue',
    { 'o.release': at(outcome, 'inaugural') },
    'inaugural',
    '**Digital Policy Dialogue (Norway and United States)**',
    '1st round, 11 March 2019, Oslo ← here',
  );
  checkHover(
    'of a body tells whose it is where only its sentence does',
    { 'o.release': at(outcome, 'Ministry of Defense') },
    'Ministry of Defense',
    '**Ministry of Defense** · Norway',
  );
  it('of a finding tells the convention and its source in a line', () => {
    const texts = { 'o.release': at(wrongWeekday, 'Sunday, March 11') };
    const { dossier, document, offset } = marked(texts);
    const findings = findingsIn(document.uri, wrongWeekday);
    const { markdown } = hover(dossier, document, offset, findings) ?? { markdown: '' };
    assert.match(markdown, /^`weekday-mismatch`: A weekday does not fall on .*\. Source: .+$/m);
  });
});

function findingsIn(uri: string, text: string): readonly Finding[] {
  return checkTexts([{ uri, text }], allRules).get(uri) ?? [];
}
