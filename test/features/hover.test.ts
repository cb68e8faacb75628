import assert from 'node:assert/strict';
import { hover } from '../../server/src/features/hover/hover';
import { at, marked, type Texts } from '../support/featureWorkspace';
import { announcement, outcome } from '../support/releases';

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
    '1st Digital Policy Dialogue, 11 March 2019: head of the United States side',
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
    '✓ 1st round, 11 March 2019, outcome',
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
});
