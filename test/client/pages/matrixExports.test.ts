import assert from 'node:assert/strict';
import { csvOf, fileNameFor, htmlPageOf, tabbedOf } from '../../../client/src/pages/matrix/exports';
import { movedBy } from '../../../client/src/pages/matrix/keys';
import { spokenCell } from '../../../client/src/pages/matrix/states';
import type { MatrixPicture } from '../../../server/src/lsp/protocol';

const picture: MatrixPicture = {
  title: 'Arctic Fisheries Dialogue (Norway and United States)',
  columns: [
    { uri: 'file:///a', file: 'a.release', title: 'To <meet>', role: 'announcement', round: '2nd round' },
    { uri: 'file:///b', file: 'b.release', title: 'Met', role: 'outcome', round: '2nd round' },
  ],
  groups: [
    {
      name: 'United States',
      rows: [
        {
          name: 'Head',
          cells: [
            { state: 'stated', text: 'Nora “N.” Ashdown, Ph.D.' },
            { state: 'changed', text: 'Peter Quill', note: 'Was “Nora”.' },
          ],
        },
        {
          name: 'Department of Energy',
          cells: [
            { state: 'stated', text: 'Department of Energy' },
            { state: 'dropped', text: 'Department of Energy' },
          ],
        },
      ],
    },
    {
      name: 'Contact',
      rows: [
        {
          name: '@Fish',
          cells: [
            { state: 'stated', text: '@Fish "news"' },
            { state: 'none', text: '' },
          ],
        },
      ],
    },
  ],
};

describe('the matrix for other programs', () => {
  it('is comma-separated, a text and a state for each release, and no formula', () => {
    assert.deepEqual(csvOf(picture).split('\r\n'), [
      'group,row,a.release,a.release: state,b.release,b.release: state',
      'United States,Head,"Nora “N.” Ashdown, Ph.D.",named,Peter Quill,changed',
      'United States,Department of Energy,Department of Energy,named,Department of Energy,dropped',
      'Contact,"\t@Fish","\t@Fish ""news""",named,,not said',
      '',
    ]);
  });

  it('is one line a row for the clipboard', () => {
    const lines = tabbedOf(picture).split('\n');
    assert.equal(lines.length, 4);
    for (const line of lines) assert.equal(line.split('\t').length, 4);
    assert.equal(
      lines[1],
      'United States\tHead\tNora “N.” Ashdown, Ph.D.\tchanged: Peter Quill. Was “Nora”.',
    );
  });

  it('is a page that needs nothing else, whatever releases say', () => {
    const page = htmlPageOf(picture);
    assert.ok(page.includes('To &lt;meet&gt;'));
    assert.ok(page.includes('<td class="dropped">− dropped</td>'));
    assert.doesNotMatch(page, /<script|<link|src=|https?:/);
  });

  it('has a file name for any system', () => {
    assert.equal(fileNameFor('matrix', 'Côte/Dialogue: 2?'), 'matrix-cote-dialogue-2');
  });
});

describe('a cell in words', () => {
  it('names its state, and its text where the row does not say it', () => {
    assert.equal(spokenCell({ state: 'dropped', text: 'NIST' }, 'NIST'), 'dropped');
    assert.equal(
      spokenCell({ state: 'renamed', text: 'NIST', note: 'Was “NBS”.' }, 'NBS'),
      'renamed: NIST. Was “NBS”.',
    );
    assert.equal(spokenCell({ state: 'stated', text: 'Oslo' }, 'Venue'), 'Oslo');
  });
});

describe('moving in the matrix with the keyboard', () => {
  const rows = [{ length: 2 }, { length: 2 }, { length: 2 }];

  it('goes from cell to cell and stays inside', () => {
    assert.deepEqual(movedBy('ArrowDown', false, { row: 1, column: 1 }, rows), { row: 2, column: 1 });
    assert.deepEqual(movedBy('ArrowDown', false, { row: 2, column: 1 }, rows), { row: 2, column: 1 });
    assert.deepEqual(movedBy('ArrowLeft', false, { row: 2, column: 0 }, rows), { row: 2, column: 0 });
  });

  it('goes to the ends of row and table', () => {
    assert.deepEqual(movedBy('End', false, { row: 1, column: 0 }, rows), { row: 1, column: 1 });
    assert.deepEqual(movedBy('Home', true, { row: 2, column: 1 }, rows), { row: 0, column: 0 });
    assert.deepEqual(movedBy('End', true, { row: 0, column: 0 }, rows), { row: 2, column: 1 });
    assert.equal(movedBy('a', false, { row: 0, column: 0 }, rows), undefined);
  });
});
