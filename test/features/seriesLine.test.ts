import assert from 'node:assert/strict';
import { seriesLine } from '../../server/src/features/seriesLine';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import { workspaceOf, type Texts } from '../support/featureWorkspace';
import { round } from '../support/forestRounds';

/** `held 1 2014-06-04`, `missing 2 2016 Nairobi`, `promised 4 2020` */
function line(texts: Texts): readonly string[] {
  const workspace = workspaceOf(texts);
  const dossier = dossierOf(workspace);
  const series = dossier.series('FI+KE/forest');
  assert.ok(series, 'the series is there');
  return seriesLine(dossier, series).map((entry) => {
    const [count, start, place] =
      'round' in entry
        ? [entry.round.ordinal, entry.round.start, null]
        : [entry.ordinals === null ? '?' : [...new Set(entry.ordinals)].join('-'), entry.start, entry.place];
    return [entry.kind, count ?? '?', start, place].filter((part) => part !== null).join(' ');
  });
}

describe('the line of a series', () => {
  it('has its rounds in order, the announced one last', () => {
    assert.deepEqual(
      line({
        'c.release': round({ ordinal: 'third', day: 'June 6, 2018', announced: true }),
        'a.release': round({ ordinal: 'first', day: 'June 4, 2014' }),
        'b.release': round({ ordinal: 'second', day: 'May 10, 2016' }),
      }),
      ['held 1 2014-06-04', 'held 2 2016-05-10', 'announced 3 2018-06-06'],
    );
  });

  it('has the numbers that are missing', () => {
    assert.deepEqual(
      line({
        'a.release': round({ ordinal: 'second', day: 'June 4, 2014' }),
        'b.release': round({ ordinal: 'fourth', day: 'May 10, 2018' }),
      }),
      ['missing 1', 'held 2 2014-06-04', 'missing 3', 'held 4 2018-05-10'],
    );
  });

  it('has many missing numbers as one entry', () => {
    assert.deepEqual(line({ 'a.release': round({ ordinal: 'seventh', day: 'June 4, 2014' }) }), [
      'missing 1-6',
      'held 7 2014-06-04',
    ]);
  });

  it('counts a round without a number as one of those that are missing', () => {
    assert.deepEqual(
      line({
        'a.release': round({ ordinal: '', day: 'June 4, 2014' }),
        'b.release': round({ ordinal: 'second', day: 'May 10, 2018' }),
      }),
      ['held ? 2014-06-04', 'held 2 2018-05-10'],
    );
  });

  it('knows of a missing round what another release says of it', () => {
    const recalling = 'The second Kenya-Finland Forest Dialogue was held in Nairobi in May 2016.';
    assert.deepEqual(
      line({
        'a.release': round({ ordinal: 'first', day: 'June 4, 2014' }),
        'c.release': round({ ordinal: 'third', day: 'June 6, 2018', more: recalling }),
      }),
      ['held 1 2014-06-04', 'missing 2 2016-05 Nairobi', 'held 3 2018-06-06'],
    );
  });

  it('ends with what was promised last, and with nothing where the promise was kept', () => {
    const promise = 'Both sides agreed to hold the next Kenya-Finland Forest Dialogue in Nairobi in 2016.';
    const first = { 'a.release': round({ ordinal: 'first', day: 'June 4, 2014', more: promise }) };
    assert.deepEqual(line(first), ['held 1 2014-06-04', 'promised 2 2016 Nairobi']);
    const kept = round({ ordinal: 'second', day: 'May 10, 2016' });
    assert.deepEqual(line({ ...first, 'b.release': kept }), ['held 1 2014-06-04', 'held 2 2016-05-10']);
  });
});
