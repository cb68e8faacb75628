import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Map as PersistentMap, is } from 'immutable';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';

import { withIssuedMarks } from '../../server/src/workspace/issuedMarks';
import { affectedBy, applyChange, applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change } from '../../server/src/workspace/snapshot';
import { anyHistory } from '../support/arbitraryWorkspace';
import { event, facts, reference } from '../support/facts';

const nothing = emptyWorkspace({} as Knowledge);

function released(uri: string, date: string, promised?: string): Change {
  const series = { series: 'Cyber Dialogue', parties: ['US', 'AR'] } as const;
  const references =
    promised === undefined ? [] : [reference({ ...series, relation: 'next', start: promised })];
  return {
    kind: 'set',
    uri,
    release: facts({ issued: date, events: [event(series)], references }),
    open: false,
  };
}

describe('the calendar of a workspace', () => {
  it('is after any history what it is from scratch', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const last = new Map(history.flat().map((change) => [change.uri, change]));
        const grown = history.reduce((workspace, batch) => applyChanges(workspace, batch).workspace, nothing);
        const fresh = applyChanges(nothing, [...last.values()]).workspace;
        assert.ok(is(grown.calendar.issued, fresh.calendar.issued));
        assert.ok(is(grown.calendar.due, fresh.calendar.due));
      }),
    );
  });

  it('has a document looked at again when its promise falls due, and not before', () => {
    const start = applyChange(nothing, released('a', '2014-08-26', '2015')).workspace;
    const during = applyChange(start, released('b', '2015-12-30'));
    assert.deepEqual(
      [during.workspace.calendar.newest, affectedBy(during).includes('z')],
      ['2015-12', false],
    );
    const other = applyChange(during.workspace, released('c', '2016-01-04'));
    assert.ok(affectedBy(other).includes('a'));
    const gone = applyChange(other.workspace, { kind: 'remove', uri: 'c' });
    assert.ok(affectedBy(gone).includes('a'));
  });
});

describe('marks of issued documents', () => {
  it('concern the documents that are there and whose mark differs', () => {
    const workspace = applyChanges(nothing, [
      released('a', '2014-08-26'),
      released('b', '2015-01-02'),
    ]).workspace;
    const mark = { fingerprint: 'x', on: '2020-01-02' };
    const marked = withIssuedMarks(workspace, PersistentMap({ a: mark, gone: mark }));
    assert.deepEqual(affectedBy(marked), ['a']);
    assert.deepEqual(affectedBy(withIssuedMarks(marked.workspace, PersistentMap({ a: mark, b: mark }))), [
      'b',
    ]);
    assert.deepEqual(affectedBy(withIssuedMarks(marked.workspace, PersistentMap())), ['a']);
  });
});
