import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import type { ReleaseFacts } from '../../server/src/release/model';
import { defaultChoice, emptyLedger, findingsOf, updateLedger } from '../../server/src/rules/ledger';
import type { Ledger, RuleChoice } from '../../server/src/rules/ledger';
import type { Finding, Problem, ReleaseRule, WorkspaceRule } from '../../server/src/rules/rule';
import type { WorkspaceDocument } from '../../server/src/workspace/document';
import type { Dossier, OfficialSighting } from '../../server/src/workspace/dossier';
import { applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change, Workspace } from '../../server/src/workspace/snapshot';
import { foldHandle } from '../../server/src/workspace/symbols';
import { anyHistory } from '../support/arbitraryWorkspace';
import { whole, withText } from '../support/withText';
import { event, facts, person } from '../support/facts';

const words = { family: 'people', severity: 'warning', enabledByDefault: true, why: '', source: '' } as const;
const examples = { fixable: false, fires: [], silent: [] } as const;

function postsOf(sighting: OfficialSighting): string {
  return sighting.person.posts.map((post) => post.title).join();
}

/** Reports every place in the workspace that a document shares something with. */
const sharesSomething: WorkspaceRule = {
  ...{ id: 'shares-something', scope: 'workspace', summary: 'Says what is shared.', ...words, ...examples },
  *check(document, dossier) {
    for (const mention of document.facts.mentions) {
      if (mention.type === 'contact') {
        for (const other of dossier.handle(foldHandle(mention.text))) {
          yield problem(`handle ${other.mention.text}`, other.document, other.mention);
        }
      } else if (mention.type === 'agency') {
        for (const other of dossier.agency(mention.country, mention.value)) {
          for (const there of other.mentions) yield problem(`body ${other.name}`, other.document, there);
        }
      }
    }
    for (const { key } of document.facts.persons) {
      for (const other of dossier.official(key)) {
        const posts = dossier.derive(other, postsOf);
        yield problem(`${posts} on ${String(other.document.day)}`, other.document, other.person.first);
      }
    }
    yield* roundProblems(document, dossier);
  },
};

function* roundProblems(document: WorkspaceDocument, dossier: Dossier): Generator<Problem> {
  const place = dossier.roundOf(document.uri);
  for (const { document: other, role } of place?.round.documents ?? []) {
    const bodies = other.facts.delegations
      .flatMap((side) => side.agencies.map((agency) => agency.name))
      .join();
    const span = other.facts.events[0]?.span ?? { start: 0, end: 0 };
    yield problem(`${role} of ${String(place?.round.ordinal)} with ${bodies}`, other, span);
  }
  const rounds = dossier.seriesOf(document.uri).flatMap((series) => series.rounds);
  yield {
    ...problem(rounds.map((round) => `${String(round.ordinal)} ${String(round.start)}`).join(), document, {
      start: 0,
      end: 0,
    }),
  };
}

function problem(message: string, other: WorkspaceDocument, there: { start: number; end: number }): Problem {
  const span = { start: there.start, end: there.end };
  return {
    ...{ span: { start: 0, end: 1 }, severity: 'warning', message, facts: [] },
    related: [{ uri: other.uri, span, message: 'there' }],
  };
}

/** Reports the length of the text. */
const hasLength: ReleaseRule = {
  ...{ id: 'has-length', scope: 'release', summary: 'Says how long the text is.', ...words, ...examples },
  check: (release) => [
    { span: { start: 0, end: 1 }, severity: 'hint', message: `${release.text.length}`, facts: [] },
  ],
};

const choice = defaultChoice([hasLength, sharesSomething]);
const nothing = emptyWorkspace({} as Knowledge);

interface State {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
}

function step(
  { workspace, ledger }: State,
  changes: readonly Change[],
): State & { readonly changed: readonly string[] } {
  const after = applyChanges(workspace, changes);
  const next = updateLedger(ledger, changes, after);
  return { workspace: after.workspace, ledger: next.ledger, changed: next.changed };
}

function allFindings({ workspace, ledger }: State): ReadonlyMap<string, readonly Finding[]> {
  const uris = new Set([...workspace.documents.keys(), ...ledger.own.keys(), ...ledger.shared.keys()]);
  return new Map([...uris].sort().map((uri) => [uri, findingsOf(ledger, uri)]));
}

/** How often each rule has found something, and where: counted anew. */
function countedByRule({ workspace, ledger }: State): ReadonlyMap<string, unknown> {
  const counts = new Map<string, Map<string, number>>();
  for (const uri of workspace.documents.keys()) {
    for (const { rule } of findingsOf(ledger, uri)) {
      const documents = counts.get(rule) ?? new Map<string, number>();
      counts.set(rule, documents.set(uri, (documents.get(uri) ?? 0) + 1));
    }
  }
  return new Map(
    Array.from(counts, ([rule, documents]) => {
      const findings = [...documents.values()].reduce((sum, count) => sum + count, 0);
      return [rule, { findings, documents: Object.fromEntries([...documents].sort()) }] as const;
    }).sort(),
  );
}

function talliesOf({ ledger }: State): ReadonlyMap<string, unknown> {
  return new Map(
    Array.from(
      ledger.byRule,
      ([rule, { findings, documents }]) =>
        [rule, { findings, documents: Object.fromEntries([...documents].sort()) }] as const,
    ).sort(),
  );
}

describe('the ledger', () => {
  const start: State = { workspace: nothing, ledger: emptyLedger(choice) };

  it('holds after any changes what it would hold from scratch', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const texts = new Map<string, Change>();
        const grown = history.reduce<State>((state, batch) => {
          const changes = batch.map(withText);
          for (const change of changes) {
            if (change.kind === 'set') texts.set(change.uri, change);
            else texts.delete(change.uri);
          }
          return step(state, changes);
        }, start);
        assert.deepEqual(allFindings(grown), allFindings(step(start, [...texts.values()])));
        assert.deepEqual(talliesOf(grown), countedByRule(grown));
      }),
      { numRuns: 120 },
    );
  });

  it('names exactly the documents whose findings differ', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        history.reduce<State>((state, batch) => {
          const next = step(state, batch.map(withText));
          const before = allFindings(state);
          const after = allFindings(next);
          const differ = [...new Set([...before.keys(), ...after.keys()])].filter(
            (uri) => JSON.stringify(before.get(uri) ?? []) !== JSON.stringify(after.get(uri) ?? []),
          );
          assert.deepEqual(next.changed, differ.sort());
          return next;
        }, start);
      }),
      { numRuns: 60 },
    );
  });

  it('follows a place that moved in another document', () => {
    const release = (at: number): ReleaseFacts => facts({ persons: [person('Ada Brook', 'Director', at)] });
    const set = (uri: string, at: number): Change => ({
      kind: 'set',
      uri,
      release: whole(release(at), 'x'),
      open: false,
    });
    const before = step(start, [set('a', 0), set('b', 0)]);
    const after = step(before, [set('b', 7)]);
    assert.deepEqual(after.changed, ['a', 'b']);
    const pointed = findingsOf(after.ledger, 'a')
      .flatMap((one) => one.related)
      .find((one) => one.uri === 'b');
    assert.equal(pointed?.span.start, 7);
  });

  it('forgets a document that is gone, and what pointed to it', () => {
    const set = (uri: string): Change => ({
      ...{ kind: 'set', uri, open: false },
      release: whole(
        facts({ events: [event({ series: 'Cyber Dialogue', parties: ['US', 'EE'], start: '2019-05-14' })] }),
        'x',
      ),
    });
    const before = step(start, [set('a'), set('b')]);
    const after = step(before, [{ kind: 'remove', uri: 'b' }]);
    assert.deepEqual(findingsOf(after.ledger, 'b'), []);
    assert.ok(findingsOf(before.ledger, 'a').some((one) => one.related.some((place) => place.uri === 'b')));
    assert.ok(!findingsOf(after.ledger, 'a').some((one) => one.related.some((place) => place.uri === 'b')));
    assert.equal(after.ledger.pointers.has('b'), false);
  });

  it('reports of a rule that is off by default only what is marked so, and nothing if it is switched off', () => {
    const fussy: ReleaseRule = {
      ...{ ...hasLength, id: 'fussy', enabledByDefault: false, hasClearCases: true },
      check: () => [
        { span: { start: 0, end: 1 }, severity: 'warning', message: 'a fault', facts: [], always: true },
        { span: { start: 0, end: 1 }, severity: 'hint', message: 'a form', facts: [] },
      ],
    };
    const levels: Readonly<Record<string, 'off' | 'hint'>> = { quiet: 'off', eager: 'hint' };
    const asked: RuleChoice = {
      rules: [fussy],
      settingsOf: (uri) => new Map(levels[uri] ? [['fussy', { level: levels[uri], options: {} }]] : []),
    };
    const set = (uri: string): Change => ({ kind: 'set', uri, release: whole(facts({}), 'xy'), open: false });
    const all = ['plain', 'quiet', 'eager'];
    const { ledger } = step({ workspace: nothing, ledger: emptyLedger(asked) }, all.map(set));
    const shown = all.map((uri) => findingsOf(ledger, uri).map((one) => one.message));
    assert.deepEqual(shown, [['a fault'], [], ['a fault', 'a form']]);
  });

  it('goes on without a rule that throws, and tells which it was', () => {
    const half: ReleaseRule = {
      ...{ ...hasLength, id: 'half' },
      *check(release) {
        yield { span: { start: 0, end: 1 }, severity: 'error', message: 'half a verdict', facts: [] };
        if (release.text.length > 1) throw new RangeError('too\nlong');
      },
    };
    const never: WorkspaceRule = {
      ...{ ...sharesSomething, id: 'never' },
      check: () => {
        throw new Error('no workspace for me');
      },
    };
    const rules = [half, hasLength, never, sharesSomething];
    const set = (uri: string, text: string): Change => ({
      ...{ kind: 'set', uri, open: false },
      release: whole(facts({ persons: [person('Ada Brook', 'Director', 0)] }), text),
    });
    const changes = [set('long', 'xy'), set('short', 'x')];
    const after = applyChanges(nothing, changes);
    const { ledger, faults } = updateLedger(emptyLedger(defaultChoice(rules)), changes, after);
    const rulesIn = (uri: string): readonly string[] => [
      ...new Set(findingsOf(ledger, uri).map((one) => one.rule)),
    ];
    assert.deepEqual([...rulesIn('long')].sort(), ['has-length', 'shares-something']);
    assert.deepEqual([...rulesIn('short')].sort(), ['half', 'has-length', 'shares-something']);
    assert.deepEqual(faults, [
      { rule: 'half', uri: 'long', message: 'RangeError: too long' },
      { rule: 'never', uri: 'long', message: 'Error: no workspace for me' },
      { rule: 'never', uri: 'short', message: 'Error: no workspace for me' },
    ]);
  });

  it('runs a rule as the settings of the document say', () => {
    const quiet: RuleChoice = {
      ...choice,
      settingsOf: (uri) =>
        new Map(
          uri === 'loud'
            ? [['has-length', { level: 'error' as const, options: {} }]]
            : [['has-length', { level: 'off' as const, options: {} }]],
        ),
    };
    const set = (uri: string): Change => ({ kind: 'set', uri, release: whole(facts({}), 'xy'), open: false });
    const { ledger } = step({ workspace: nothing, ledger: emptyLedger(quiet) }, [set('loud'), set('silent')]);
    const shown = (uri: string): readonly string[] =>
      findingsOf(ledger, uri)
        .filter((one) => one.rule === 'has-length')
        .map((one) => `${one.severity} ${one.message}`);
    assert.deepEqual(shown('loud'), ['error 2']);
    assert.deepEqual(shown('silent'), []);
  });
});
