/** What issuers usually write, kept change by change. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import type { ReleaseFacts } from '../../server/src/release/model';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import { affectedBy, applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change, Workspace } from '../../server/src/workspace/snapshot';
import { agency, facts } from '../support/facts';

const nothing = emptyWorkspace({} as Knowledge);
const uris = Array.from({ length: 8 }, (_, i) => `file:///${String(i)}`);

function release(issued: string, office: string, forms: readonly string[]): ReleaseFacts {
  const { zone: _, ...mention } = agency(office, 'US', 0);
  const terms = forms.map((form, i) => ({ start: i * 20, end: i * 20 + 10, term: 'cybercrime', form }));
  return { ...facts({ issued, mentions: [{ ...mention, zone: 'office' }] }), terms };
}

const anyRelease = fc
  .tuple(
    fc.constantFrom('2015-01-05', '2016-12-31', '2017-01-01', '2019-06-30'),
    fc.constantFrom('Office of the Spokesperson', 'Press Office'),
    fc.subarray(['cybercrime', 'cyber crime']),
  )
  .map((given) => release(...given));

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      uri: fc.constantFrom(...uris),
      release: anyRelease,
      open: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), uri: fc.constantFrom(...uris) }),
  },
);

const anyHistory = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { maxLength: 14 });

function usages(workspace: Workspace): ReadonlyMap<string, unknown> {
  const dossier = dossierOf(workspace);
  return new Map(
    uris
      .filter((uri) => workspace.documents.has(uri))
      .map((uri) => [uri, [dossier.usage(uri, 'cybercrime'), dossier.usage(uri, 'contact mail')]]),
  );
}

describe('what issuers usually write', () => {
  it('is after any changes what it would be from scratch, and names whom it concerns', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const last = new Map<string, Change>();
        history.reduce<Workspace>((workspace, changes) => {
          for (const change of changes) last.set(change.uri, change);
          const after = applyChanges(workspace, changes);
          const before = usages(workspace);
          const now = usages(after.workspace);
          assert.deepEqual(now, usages(applyChanges(nothing, [...last.values()]).workspace));
          for (const [uri, usage] of now) {
            if (JSON.stringify(before.get(uri)) !== JSON.stringify(usage))
              assert.ok(affectedBy(after).includes(uri), uri);
          }
          return after.workspace;
        }, nothing);
      }),
      { numRuns: 200 },
    );
  });

  it('is clear where five releases, and four of five, agree, within two years', () => {
    const set = (uri: string, issued: string, form: string): Change => ({
      ...{ kind: 'set', uri, open: false },
      release: release(issued, 'Press Office', [form]),
    });
    const months = ['01', '02', '03', '04', '05'];
    const changes = months.map((month) => set(`file:///${month}`, `2017-${month}-01`, 'cybercrime'));
    const odd = set('file:///odd', '2017-06-01', 'cyber crime');
    const late = set('file:///late', '2019-07-01', 'cyber crime');
    const dossier = dossierOf(applyChanges(nothing, [...changes, odd, late]).workspace);
    assert.deepEqual(dossier.usage('file:///odd', 'cybercrime'), {
      ...{ form: 'cybercrime', shared: true, clear: true },
    });
    assert.equal(dossier.usage('file:///late', 'cybercrime')?.clear, false);
  });

  it('looks again only at the documents for which it has changed', () => {
    const set = (uri: string, form: string): Change => ({
      ...{ kind: 'set', uri, open: false },
      release: release('2017-01-01', 'Press Office', [form]),
    });
    const many = uris.map((uri) => set(uri, 'cybercrime'));
    const { workspace } = applyChanges(nothing, many);
    assert.deepEqual(affectedBy(applyChanges(workspace, [set('file:///0', 'cyber crime')])), ['file:///0']);
    const most = many.slice(0, 5).map(({ uri }) => set(uri, 'cyber crime'));
    assert.deepEqual(affectedBy(applyChanges(workspace, most)), uris);
  });
});
