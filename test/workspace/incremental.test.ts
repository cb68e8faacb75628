import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import type { ReleaseFacts } from '../../server/src/release/model';
import type { WorkspaceDocument } from '../../server/src/workspace/document';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import type { Dossier, Place, Series } from '../../server/src/workspace/dossier';
import { otherEnd, resolveReference } from '../../server/src/workspace/references';
import { affectedBy, applyChange, applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import type { Change, Workspace } from '../../server/src/workspace/snapshot';
import { agency, event, facts, person } from '../support/facts';
import { anyHistory } from '../support/arbitraryWorkspace';
import { withText } from '../support/withText';

/** Nothing here reads a text, so no knowledge is asked for. */
const nothing = emptyWorkspace({} as Knowledge);

/** The facts of an open document and of a closed one alike. */
function factsIn({ facts: known }: WorkspaceDocument): ReleaseFacts {
  const { format, kind, profile, title, issued, issuedAt, mentions, persons, events } = known;
  const { delegations, references, acronyms, terms, wording, markers, zones, lines } = known;
  const { length, starts } = lines;
  return {
    ...{ format, kind, profile, title, issued, issuedAt, mentions, persons, events },
    ...{ delegations, references, acronyms, terms, wording, markers, zones, lines: { length, starts } },
  };
}

function seriesAnswer(series: Series): unknown {
  return [
    series.key,
    series.name,
    series.rounds.map((round) => [
      [round.ordinal, round.start, round.end],
      round.documents.map(({ document, role, events }) => [document.uri, factsIn(document), role, events]),
    ]),
  ];
}

function placeAnswer(place: Place | undefined): unknown {
  return place === undefined
    ? undefined
    : [place.series.key, place.series.rounds.indexOf(place.round), place.role];
}

function documentAnswer(dossier: Dossier, uri: string): unknown {
  const document = dossier.document(uri);
  assert.ok(document !== undefined);
  return {
    facts: factsIn(document),
    series: dossier.seriesOf(uri).map(seriesAnswer),
    places: [placeAnswer(dossier.roundOf(uri)), ...dossier.roundsOf(uri).map(placeAnswer)],
    otherEnd: otherEnd(dossier, uri)?.uri,
    references: document.facts.references.map((one) => resolveReference(dossier, document, one)?.uri),
  };
}

/** Which releases have which words in their titles, whether they are open or not. */
function urisByWord({ rosters: { closed, open } }: Workspace): unknown {
  const words = [...new Set([...closed.keys(), ...open.keys()])].sort();
  return words.map((word) => [word, [...(closed.get(word) ?? []), ...(open.get(word) ?? [])].sort()]);
}

/** Every answer that the workspace gives. */
function answersOf(workspace: Workspace): unknown {
  const dossier = dossierOf(workspace);
  const people = ['ada brook', 'ben cole', 'chloe dent'];
  const handles = ['statecyber', 'desk'];
  const bodies = ['Department of State', 'Department of Justice', 'Ministry of Security'];
  return {
    documents: [...workspace.documents.keys()].sort().map((uri) => documentAnswer(dossier, uri)),
    officials: people.map((key) =>
      dossier.official(key).map((one) => [one.document.uri, one.index, one.person]),
    ),
    agencies: ['US', 'AR'].flatMap((country) =>
      bodies.map((name) => dossier.agency(country, name).map((one) => [one.document.uri, one.mentions])),
    ),
    handles: handles.map((key) => dossier.handle(key).map((one) => [one.document.uri, one.mention])),
    rosters: [workspace.rosters.people, workspace.rosters.series].map((tally) =>
      [...tally].map(([key, items]) => [key, [...items].sort()] as const).sort(),
    ),
    releases: urisByWord(workspace),
    sizes: [
      workspace.officials,
      workspace.agencies,
      workspace.handles.bySpelling,
      workspace.handles.spellings,
      workspace.meetings,
      workspace.series,
    ].map((index) => index.size),
  };
}

describe('the workspace, change by change', () => {
  it('answers as one that was filled at once', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const grown = history.reduce(
          (workspace, batch) => applyChanges(workspace, batch.map(withText)).workspace,
          nothing,
        );
        const left = [...grown.documents.values()].map(({ uri, facts: release }) => ({
          ...{ kind: 'set' as const, uri, release, open: false },
        }));
        assert.deepEqual(answersOf(grown), answersOf(applyChanges(nothing, left.reverse()).workspace));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the snapshot before a change as it was', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (before, after) => {
        const old = applyChanges(nothing, before.flat().map(withText)).workspace;
        const told = JSON.stringify(answersOf(old));
        applyChanges(old, after.flat().map(withText));
        assert.equal(JSON.stringify(answersOf(old)), told);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sightings while somebody types', () => {
  it('of closed documents stay the same list, and come before or behind those of the open one by date', () => {
    const said = (uri: string, issued: string, open: boolean): Change =>
      withText({
        ...{ kind: 'set', uri, open },
        release: facts({ issued, persons: [person('Ada Brook', 'Director')] }),
      });
    const closed = [said('a', '2019-05-16', false), said('c', '2021-05-16', false)];
    const before = applyChanges(nothing, [...closed, said('b', '2020-05-16', true)]).workspace;
    const after = applyChange(before, said('b', '2022-05-16', true)).workspace;
    const uris = (workspace: Workspace): readonly string[] =>
      dossierOf(workspace)
        .official('ada brook')
        .map(({ document }) => document.uri);
    assert.deepEqual(
      [uris(before), uris(after)],
      [
        ['a', 'b', 'c'],
        ['a', 'c', 'b'],
      ],
    );
    const [old, now] = [before, after].map((workspace) => dossierOf(workspace).officialInParts('ada brook'));
    assert.equal(now?.length, 2);
    assert.equal(now[0], old?.[0]);
    assert.notEqual(now[1], old?.[1]);
  });
});

describe('documents affected by a change', () => {
  const meeting = event({ series: 'Cyber Dialogue', parties: ['US', 'EE'], start: '2019-05-14' });
  const set = (uri: string, release: Parameters<typeof facts>[0]) => ({
    ...{ kind: 'set' as const, uri, release: facts(release), open: false },
  });
  const start = applyChanges(nothing, [
    set('a', { issued: '2019-05-16', events: [meeting], persons: [person('Ada Brook', 'Director')] }),
    set('b', { issued: '2021-10-21', events: [{ ...meeting, start: '2021-10-20', end: '2021-10-20' }] }),
    set('c', { issued: '2020-01-01', persons: [person('Ada Brook', 'Director')] }),
    set('d', { issued: '2020-01-01', mentions: [agency('Department of State', 'US')] }),
  ]).workspace;
  const cases: readonly (readonly [string, Parameters<typeof facts>[0], readonly string[]])[] = [
    [
      'are those of the series when a meeting moves',
      {
        issued: '2019-05-16',
        events: [{ ...meeting, start: '2019-05-15' }],
        persons: [person('Ada Brook', 'Director')],
      },
      ['a', 'b'],
    ],
    [
      'are those of the official when a post changes',
      { issued: '2019-05-16', events: [meeting], persons: [person('Ada Brook', 'Coordinator')] },
      ['a', 'c'],
    ],
    [
      'is the document alone when only places move',
      {
        issued: '2019-05-16',
        events: [{ ...meeting, span: { start: 9, end: 12 } }],
        persons: [person('Ada Brook', 'Director', 30)],
      },
      ['a'],
    ],
    [
      'are the old company when a document says something else altogether',
      { issued: '2019-05-16' },
      ['a', 'b', 'c'],
    ],
    [
      'are the new company too',
      {
        issued: '2019-05-16',
        ...{ events: [meeting], persons: [person('Ada Brook', 'Director')] },
        mentions: [agency('Department of State', 'US')],
      },
      ['a', 'd'],
    ],
  ];
  for (const [about, release, affected] of cases) {
    it(about, () => {
      assert.deepEqual(affectedBy(applyChange(start, set('a', release))), affected);
    });
  }
  it('are the others when a document is removed', () => {
    assert.deepEqual(affectedBy(applyChange(start, { kind: 'remove', uri: 'a' })), ['b', 'c']);
  });
});
