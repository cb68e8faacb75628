import assert from 'node:assert/strict';
import type { LensAction } from '../../../server/src/features/codeLens/lens';
import { lensesOf } from '../../../server/src/features/codeLens/lenses';
import { fileNameOf } from '../../../server/src/features/naming';
import { marked, type Texts } from '../../support/featureWorkspace';
import { announcement, outcome } from '../../support/releases';

/** What each lens of the marked release stands above, says and does. */
function shown(texts: Texts): readonly string[] {
  const { dossier, document, textOf } = marked(texts);
  const leadsTo = (action: LensAction | undefined): string => {
    if (action === undefined) return '';
    if (action.kind === 'open') {
      const { uri, span } = action.place;
      return ` > ${fileNameOf(uri)}: ${textOf(uri, span).slice(0, 24)}`;
    }
    if (action.kind === 'timeline') return ' > timeline';
    return ` > ${action.documents.map(fileNameOf).join(' with ')}`;
  };
  return lensesOf(dossier, document).map(
    ({ span, title, action }) => `${textOf(document.uri, span).slice(0, 10)} | ${title}${leadsTo(action)}`,
  );
}

function checkLenses(about: string, texts: Texts, expected: readonly string[]): void {
  it(about, () => assert.deepEqual(shown(texts), expected));
}

const later = outcome
  .replace('inaugural', 'third')
  .replace('First', 'Third')
  .replaceAll('2019', '2021')
  .replace('Monday, March 11', 'Thursday, March 11');

const joint = (end: string): string =>
  `<|>${outcome}\nThe text of the joint statement follows.\n\nBegin Text:\n\nThe two sides met in Oslo.\n\nThey will meet again.\n${end}`;

describe('code lenses', () => {
  checkLenses(
    'tell of the round, its announcement and what differs from it',
    { 'a.release': announcement, 'o.release': `<|>${outcome}` },
    [
      'United Sta | Round 1 of 1 known > timeline',
      'United Sta | announced 26 Feb (13 days before) > a.release: U.S.-Norway Digital Poli',
      'United Sta | 1 difference · compare > a.release with o.release',
      'Ms. Ellen  | United States: 3 bodies (−Department of Energy since announcement) > a.release with o.release',
      'Mr. Lars H | Norway: 2 bodies > a.release with o.release',
    ],
  );
  checkLenses(
    'of an announcement tell of the outcome',
    { 'a.release': `<|>${announcement}`, 'o.release': outcome },
    [
      'United Sta | Round 1 of 1 known > timeline',
      'United Sta | outcome 12 Mar (1 day after) > o.release: U.S.-Norway Digital Poli',
      'United Sta | 1 difference · compare > a.release with o.release',
      'Ms. Ellen  | United States: 4 bodies',
      'Mr. Lars H | Norway: 2 bodies',
    ],
  );
  checkLenses(
    'tell that the round before is not here',
    { 'o.release': outcome, 'l.release': `<|>${later}` },
    [
      'United Sta | Round 3 of 3 known > timeline',
      'United Sta | previous missing > l.release: third',
      'United Sta | compare > o.release with l.release',
      'Ms. Ellen  | United States: 3 bodies > o.release with l.release',
      'Mr. Lars H | Norway: 2 bodies > o.release with l.release',
    ],
  );
  checkLenses(
    'tell what came since the round before',
    {
      'o.release': outcome,
      'l.release': `<|>${later.replace('third', 'second').replace('Third', 'Second').replace('the Department of Commerce and', 'the Department of Commerce, the National Institute of Standards and Technology, and')}`,
    },
    [
      'United Sta | Round 2 of 2 known > timeline',
      'United Sta | previous 11 Mar 2019 > o.release: U.S.-Norway Digital Poli',
      'United Sta | compare > o.release with l.release',
      'Ms. Ellen  | United States: 4 bodies (+NIST since round 1) > o.release with l.release',
      'Mr. Lars H | Norway: 2 bodies > o.release with l.release',
    ],
  );
  checkLenses(
    'call no body new that an open list before may have left out',
    {
      'a.release': announcement.replace(
        'the Department of Commerce, the Department of Energy, and the Department of Justice',
        'the Department of Commerce and other agencies',
      ),
      'o.release': `<|>${outcome}`,
    },
    [
      'United Sta | Round 1 of 1 known > timeline',
      'United Sta | announced 26 Feb (13 days before) > a.release: U.S.-Norway Digital Poli',
      'United Sta | no differences · compare > a.release with o.release',
      'Ms. Ellen  | United States: 3 bodies > a.release with o.release',
      'Mr. Lars H | Norway: 2 bodies > a.release with o.release',
    ],
  );
  it('count the paragraphs of a joint text, and say where it is not closed', () => {
    const ofText = (end: string): string | undefined => shown({ 'o.release': joint(end) }).at(-1);
    assert.equal(ofText('\nEnd Text.\n'), 'Begin Text | joint text, 2 paragraphs > o.release: ');
    assert.equal(ofText(''), 'Begin Text | joint text, 2 paragraphs, no End > o.release: ');
  });
  checkLenses('are none where nothing is told of a meeting', { 'n.release': '<|>Nothing but words.\n' }, []);
});
