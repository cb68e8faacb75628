import assert from 'node:assert/strict';
import { compared, matrixChoices, usualComparison } from '../../../server/src/features/matrix/comparison';
import { delegationMatrix } from '../../../server/src/features/matrix/matrix';
import type { DelegationMatrix, MatrixCell } from '../../../server/src/features/matrix/model';
import { dossierOf } from '../../../server/src/workspace/dossierOf';
import { uriOf, workspaceOf, type Texts } from '../../support/featureWorkspace';
import { texts } from '../../support/salmonTalks';

interface Seen {
  readonly matrix: DelegationMatrix;
  /** `dropped Department of Energy [b0.release: Department of Energy]` for each cell of a row. */
  readonly row: (group: string, name: string) => readonly string[];
}

function matrixOf(all: Texts, names: readonly string[]): Seen {
  const matrix = delegationMatrix(dossierOf(workspaceOf(all)), names.map(uriOf));
  assert.ok(matrix);
  const shown = ({ state, text, place }: MatrixCell): string => {
    const file = Object.keys(all).find((name) => uriOf(name) === place?.uri);
    const words = file === undefined ? '' : all[file]?.slice(place?.span.start, place?.span.end);
    return `${state} ${text}${place === undefined ? '' : ` [${file ?? ''}: ${words ?? ''}]`}`;
  };
  return {
    matrix,
    row: (group, name) => {
      const rows = matrix.groups.find((one) => one.name === group)?.rows ?? [];
      const row = rows.find((one) => one.name === name);
      assert.ok(row, `no row ${group} / ${name} among ${rows.map((one) => one.name).join(', ')}`);
      return row.cells.map(shown);
    },
  };
}

describe('the matrix of announcement and outcome', () => {
  const { matrix, row } = matrixOf(texts, ['b0.release', 'b1.release']);

  it('names the dialogue and its columns', () => {
    assert.equal(matrix.title, 'Arctic Fisheries Dialogue (Norway and United States)');
    assert.deepEqual(
      matrix.columns.map(({ file, role, round }) => [file, role, round]),
      [
        ['b0.release', 'announcement', '2nd round, 11–12 March 2019'],
        ['b1.release', 'outcome', '2nd round, 11–12 March 2019'],
      ],
    );
    for (const { rows } of matrix.groups) for (const one of rows) assert.equal(one.cells.length, 2);
  });

  it('has the days of meeting and release, and the lag between them', () => {
    assert.deepEqual(row('Meeting', 'Date of the meeting'), [
      'stated 11 March 2019 [b0.release: March 11, 2019]',
      'changed 11–12 March 2019 [b1.release: March 11-12, 2019]',
    ]);
    assert.deepEqual(row('Meeting', 'Lag'), [
      'stated 10 days before [b0.release: March 1, 2019]',
      'stated 2 days after [b1.release: March 14, 2019]',
    ]);
    assert.deepEqual(row('Meeting', 'Venue'), [
      'stated Washington, DC [b0.release: Washington, DC]',
      'same Washington, DC [b1.release: Washington, DC]',
    ]);
  });

  it('tells a new head and post from the same ones', () => {
    assert.deepEqual(row('United States', 'Head'), [
      'stated Nora Ashdown [b0.release: Nora Ashdown]',
      'changed Peter Quill [b1.release: Peter Quill]',
    ]);
    assert.match(row('United States', 'Post')[1] ?? '', /^changed Acting Assistant Secretary for Oceans/);
    assert.equal(row('Norway', 'Head')[1], 'same Lars Haugland [b1.release: Lars Haugland]');
  });

  it('leads from what was dropped to the words of the announcement', () => {
    assert.deepEqual(row('United States', 'Department of Energy'), [
      'stated Department of Energy [b0.release: Department of Energy]',
      'dropped Department of Energy [b0.release: Department of Energy]',
    ]);
  });

  it('tells new, same and renamed bodies apart', () => {
    assert.deepEqual(row('United States', 'Department of Labor'), [
      'none ',
      'new Department of Labor [b1.release: Department of Labor]',
    ]);
    assert.equal(
      row('United States', 'Department of Commerce')[1],
      'same Department of Commerce [b1.release: Department of Commerce]',
    );
    assert.match(row('Norway', 'Ministry of Trade and Industry Affairs')[1] ?? '', /^renamed .*Affair \[b1/);
  });

  it('has what the release promises and where to write', () => {
    assert.match(row('References', 'Next round')[1] ?? '', /^stated 3rd, 2021, Oslo \[b1.release: .*third/);
    assert.equal(
      row('Contact', 'fish@state.example')[1],
      'new fish@state.example [b1.release: fish@state.example]',
    );
  });
});

describe('the matrix of rounds', () => {
  const { row } = matrixOf(texts, ['a1.release', 'b1.release']);

  it('does not know whether a body is new where the earlier list was open', () => {
    assert.match(row('United States', 'Department of Labor')[1] ?? '', /^unknown Department of Labor \[b1/);
  });

  it('compares no days of different rounds', () => {
    assert.match(row('Meeting', 'Date of the meeting')[1] ?? '', /^stated /);
    assert.match(row('Meeting', 'Venue')[1] ?? '', /^stated /);
  });

  it('does not know what a text without the list dropped', () => {
    const bare = texts['b1.release'].replace(/Lars Haugland.*\n/, '');
    const seen = matrixOf({ ...texts, 'b1.release': bare }, ['a1.release', 'b1.release']);
    assert.equal(seen.row('Norway', 'Ministry of Defence')[1], 'unknown ');
    const open = texts['b0.release'].replace('and the Ministry of Defence', 'and other ministries');
    const other = matrixOf({ ...texts, 'b0.release': open }, ['a1.release', 'b0.release']);
    assert.match(other.row('Norway', 'Ministry of Defence')[1] ?? '', /^unknown /);
  });

  it('is undefined where no document is known', () => {
    assert.equal(delegationMatrix(dossierOf(workspaceOf(texts)), [uriOf('gone.release')]), undefined);
  });
});

describe('what a release is compared with', () => {
  const dossier = dossierOf(workspaceOf(texts));
  const names = (uris: readonly string[] | undefined): readonly string[] =>
    (uris ?? []).map((uri) => uri.slice(uriOf('').length));

  it('is its announcement or outcome first', () => {
    assert.deepEqual(names(usualComparison(dossier, uriOf('b1.release'))), ['b0.release', 'b1.release']);
    assert.deepEqual(names(usualComparison(dossier, uriOf('b0.release'))), ['b0.release', 'b1.release']);
    assert.deepEqual(names(usualComparison(dossier, uriOf('a1.release'))), ['a1.release']);
  });

  it('is the round before, on request', () => {
    assert.deepEqual(names(compared(dossier, uriOf('b1.release'), 'previous')), ['a1.release', 'b1.release']);
    assert.equal(compared(dossier, uriOf('a1.release'), 'previous'), undefined);
  });

  it('is the own side’s text of the round before, where there are both', () => {
    const theirs = texts['a1.release']
      .replace('Washington, DC\nApril', 'Oslo\nApril')
      .replace('the United States and Norway held', 'Norway and the United States held')
      .replace('U.S.-Norway', 'Norway-U.S.');
    const both = dossierOf(workspaceOf({ ...texts, 'a0.release': theirs }));
    assert.equal(both.roundOf(uriOf('a0.release'))?.role, 'outcome');
    assert.deepEqual(names(compared(both, uriOf('b1.release'), 'previous')), ['a1.release', 'b1.release']);
  });

  it("is the other side's text, on request", () => {
    assert.equal(compared(dossier, uriOf('b1.release'), 'sides'), undefined);
    const theirs = texts['b1.release']
      .replace('Washington, DC\nMarch', 'Oslo\nMarch')
      .replace('the United States and Norway held', 'Norway and the United States held')
      .replace('U.S.-Norway', 'Norway-U.S.');
    const both = dossierOf(workspaceOf({ ...texts, 'b2.release': theirs }));
    assert.deepEqual(names(compared(both, uriOf('b1.release'), 'sides')), ['b1.release', 'b2.release']);
    assert.deepEqual(names(compared(both, uriOf('b2.release'), 'sides')), ['b1.release', 'b2.release']);
  });

  it('may be chosen from all releases of the series', () => {
    const choices = matrixChoices(dossier, uriOf('b0.release'));
    assert.deepEqual(
      choices?.documents.map(({ role, round }) => `${role} of the ${round}`),
      [
        'outcome of the 1st round, 10 April 2017',
        'announcement of the 2nd round, 11–12 March 2019',
        'outcome of the 2nd round, 11–12 March 2019',
      ],
    );
  });
});
