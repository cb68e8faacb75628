import assert from 'node:assert/strict';
import { hintKinds, type HintKind } from '../../../server/src/features/inlayHints/hint';
import { inlayHints } from '../../../server/src/features/inlayHints/inlayHints';
import { marked, type Texts } from '../../support/featureWorkspace';
import { firstRound, secondRound } from '../../support/havenTalks';

/** The marked text with its hints in it. */
function shown(texts: Texts, kinds: readonly HintKind[] = hintKinds): string {
  const { dossier, document, textOf } = marked(texts);
  const length = document.release?.text.length ?? 0;
  const text = textOf(document.uri, { start: 0, end: length });
  const hints = inlayHints(dossier, document, { start: 0, end: length }, kinds);
  return [...hints]
    .reverse()
    .reduce((so, { offset, label }) => so.slice(0, offset) + label + so.slice(offset), text);
}

function checkHints(about: string, text: string, expected: string, others: Texts = {}): void {
  it(about, () => {
    const found = shown({ ...others, 'here.release': `${text}<|>` });
    assert.ok(found.includes(expected), `no “${expected}” in:\n${found}`);
  });
}

const dated = (prose: string): string => `Media Note\nLima\nMay 24, 2017\n\n${prose}\n`;

describe('inlay hints', () => {
  checkHints(
    'tell the day of a weekday',
    dated('The talks began on Monday in Lima.'),
    'on Monday[May 22, 2017] in',
  );
  checkHints('tell year and weekday of a day', dated('They met on May 23 in Lima.'), 'May 23[2017, Tue] in');
  checkHints(
    'agree with a weekday',
    dated('They met on Tuesday, May 23, in Lima.'),
    'May 23[2017, Tue ok], in',
  );
  checkHints(
    'contradict a weekday',
    dated('They met on Friday, May 23, in Lima.'),
    'May 23[2017, a Tue], in',
  );
  checkHints(
    'count on from the round that the text recalls',
    dated(
      'Peru and Norway held the Peru-Norway Fisheries Dialogue in Lima on May 22, 2017. It builds on the inaugural Peru-Norway Fisheries Dialogue, which was held in Oslo in 2016.',
    ),
    'held the [2nd]Peru-Norway Fisheries Dialogue',
  );
  checkHints('pass over a date in full', dated('They met on May 23, 2017.'), 'on May 23, 2017.');
  checkHints(
    'write an abbreviation out once',
    dated('The ROK thanked the hosts. The ROK left.'),
    'The ROK[Republic of Korea] thanked the hosts. The ROK left.',
  );
  checkHints(
    'leave familiar abbreviations alone',
    dated('The U.S. delegation and the UK met.'),
    'The U.S. delegation and the UK met.',
  );
  checkHints(
    'leave an acronym alone that the text defines',
    dated('The National Institute of Standards and Technology (NIST) met partners. NIST spoke.'),
    '(NIST) met partners. NIST spoke.',
  );
  checkHints(
    'write a body’s acronym out that the text does not define',
    dated('The United States and Peru met. NIST spoke.'),
    'NIST[National Institute of Standards and Technology] spoke.',
  );
  checkHints('count the bodies of each side', secondRound, 'the Ministry of Public Works[CL 3].');
  checkHints(
    'count behind the acronym of the last body',
    secondRound.replace('the Ministry of Public Works.', 'the Ministry of Public Works (MOP).'),
    'the Ministry of Public Works (MOP)[CL 3].',
  );
  checkHints(
    'number no meeting without a name',
    secondRound
      .replace(/held the second .* in Turku/, 'met in Turku')
      .replace('Second Harbor Dialogue', 'Talks'),
    '\nOn Wednesday, May 19',
    { 'first.release': firstRound },
  );
  checkHints(
    'number a round that has no number',
    secondRound.replace('the second Chile', 'the Chile').replace('Second ', ''),
    'held the [2nd]Chile-Finland Harbor Dialogue',
    { 'first.release': firstRound },
  );
  checkHints(
    'number the round that is recalled',
    secondRound.replace(
      'Both sides seek',
      'It builds on the Harbor Dialogue held in Santiago in June 2019. Both sides seek',
    ),
    '[1st]',
    { 'first.release': firstRound },
  );

  it('are of the wanted kinds, within the range', () => {
    const { dossier, document } = marked({ 'a.release': `${secondRound}<|>` });
    const whole = { start: 0, end: secondRound.length };
    const kinds = inlayHints(dossier, document, whole, ['lists']).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['lists', 'lists']);
    const lead = secondRound.indexOf('On Wednesday');
    const found = inlayHints(dossier, document, { start: lead, end: lead + 40 }, hintKinds);
    assert.deepEqual(
      found.map(({ label }) => label),
      ['[2021, Wed ok]'],
    );
    assert.match(found[0]?.tooltip ?? '', /\*\*Wednesday, 19 May 2021\*\*[^]*Year taken from the dateline/);
  });
});
