import assert from 'node:assert/strict';
import type { Reference, ReleaseFacts } from '../../server/src/release/model';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import type { Dossier } from '../../server/src/workspace/dossier';
import { otherEnd, resolveReference } from '../../server/src/workspace/references';
import { partyKey, topicKey } from '../../server/src/workspace/seriesKey';
import { applyChanges, emptyWorkspace } from '../../server/src/workspace/snapshot';
import { event, facts, reference } from '../support/facts';

/** The dossier of some documents; nothing here reads a text, so no knowledge is asked for. */
function dossierWith(documents: Readonly<Record<string, ReleaseFacts>>): Dossier {
  const changes = Object.entries(documents).map(([uri, release]) => ({
    kind: 'set' as const,
    uri,
    release,
    open: false,
  }));
  return dossierOf(applyChanges(emptyWorkspace({} as Knowledge), changes).workspace);
}

/** Rounds as lines: `3 2014-08-26: announcement a, outcome b`. */
function roundLines(dossier: Dossier, key: string): readonly string[] {
  return (dossier.series(key)?.rounds ?? []).map((round) => {
    const documents = round.documents.map(({ role, document }) => `${role} ${document.uri}`).join(', ');
    return `${String(round.ordinal)} ${String(round.start)}: ${documents}`;
  });
}

describe('series keys', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['Cyber Policy Consultations', 'Bilateral Cyber Consultations'],
    ['cyber bilateral dialogue', 'cyber dialogue'],
    ['Cyber Policy Working Group', 'cyber policy working group'],
    ['Counter-Terrorism Dialogue', 'Counterterrorism Dialogue'],
    ['Cybersecurity Dialogue', 'Cyber Security Dialogue'],
    ['Trade and Technology Council', 'Technology and Trade Council'],
  ];
  for (const [one, other] of alike) {
    it(`takes ${one} and ${other} for one topic`, () => {
      assert.equal(topicKey(one), topicKey(other));
    });
  }
  const different: readonly (readonly [string, string])[] = [
    ['Cyber Policy Consultations', 'Cyber Defense Policy Working Group'],
    ['Strategic Dialogue', 'Strategic Security Dialogue'],
    ['Ministerial Digital Dialogue', 'Digital Dialogue'],
    ['Counternarcotics Working Group', 'Counterterrorism Working Group'],
  ];
  for (const [one, other] of different) {
    it(`keeps ${one} apart from ${other}`, () => {
      assert.notEqual(topicKey(one), topicKey(other));
    });
  }
  it('leaves a name without any topic as it is', () => {
    assert.notEqual(topicKey('Working Group'), '');
    assert.equal(topicKey(''), '');
  });
  it('ignores the order of parties', () => {
    assert.equal(partyKey(['US', 'AR']), partyKey(['AR', 'US', 'AR']));
  });
});

describe('rounds', () => {
  const meeting = { series: 'Cyber Dialogue', parties: ['US', 'EE'] };
  const key = 'EE+US/cyber';

  it('joins an announcement with the outcome of the same days', () => {
    const dossier = dossierWith({
      outcome: facts({
        issued: '2019-05-16',
        events: [event({ ...meeting, start: '2019-05-14', ordinal: 1 })],
      }),
      before: facts({
        issued: '2019-05-02',
        events: [event({ ...meeting, start: '2019-05-14', ordinal: 1, status: 'announced' })],
      }),
      later: facts({ issued: '2021-10-21', events: [event({ ...meeting, start: '2021-10-20' })] }),
    });
    assert.deepEqual(roundLines(dossier, key), [
      '1 2019-05-14: announcement before, outcome outcome',
      'null 2021-10-20: outcome later',
    ]);
    assert.equal(otherEnd(dossier, 'outcome')?.uri, 'before');
    assert.equal(otherEnd(dossier, 'before')?.uri, 'outcome');
    assert.equal(otherEnd(dossier, 'later'), undefined);
  });

  it('lets an undated news item of the first meeting announce the first meeting', () => {
    const dossier = dossierWith({
      news: facts({ kind: 'news', events: [event({ ...meeting, ordinal: 1, status: 'announced' })] }),
      first: facts({
        issued: '2019-05-16',
        events: [event({ ...meeting, start: '2019-05-14', ordinal: 1 })],
      }),
      second: facts({
        issued: '2021-10-21',
        events: [event({ ...meeting, start: '2021-10-20', ordinal: 2 })],
      }),
    });
    assert.deepEqual(roundLines(dossier, key), [
      '1 2019-05-14: announcement news, outcome first',
      '2 2021-10-20: outcome second',
    ]);
  });

  it('tells the other side’s version and the rewrite from the release', () => {
    const other = {
      series: 'Estonia-U.S. Cyber Dialogue',
      seriesKey: 'cyber dialogue',
      parties: ['EE', 'US'],
    };
    const dossier = dossierWith({
      ours: facts({ issued: '2021-10-21', events: [event({ ...meeting, start: '2021-10-19' })] }),
      theirs: facts({ issued: '2021-10-21', events: [event({ ...other, start: '2021-10-20' })] }),
      wire: facts({
        kind: 'news',
        issued: '2021-10-22',
        events: [event({ ...meeting, start: '2021-10-19' })],
      }),
    });
    assert.deepEqual(roundLines(dossier, key), [
      'null 2021-10-19: outcome ours, counterpart theirs, report wire',
    ]);
  });

  it('pairs an announcement without days with the next meeting, not with a meeting of another number', () => {
    const dossier = dossierWith({
      early: facts({
        issued: '2018-05-01',
        events: [event({ ...meeting, start: '2018-04-30', ordinal: 1 })],
      }),
      promise: facts({
        issued: '2019-01-10',
        events: [event({ ...meeting, status: 'announced', ordinal: 3 })],
      }),
      second: facts({
        issued: '2019-03-01',
        events: [event({ ...meeting, start: '2019-02-28', ordinal: 2 })],
      }),
      third: facts({ issued: '2019-09-01', events: [event({ ...meeting, start: '2019-08-30' })] }),
    });
    assert.deepEqual(roundLines(dossier, key), [
      '1 2018-04-30: outcome early',
      '2 2019-02-28: outcome second',
      '3 2019-08-30: announcement promise, outcome third',
    ]);
  });

  it('keeps two meetings apart that bear one number', () => {
    const dossier = dossierWith({
      a: facts({ issued: '2021-06-10', events: [event({ ...meeting, start: '2021-06-08', ordinal: 2 })] }),
      b: facts({ issued: '2023-11-23', events: [event({ ...meeting, start: '2023-11-22', ordinal: 2 })] }),
    });
    assert.deepEqual(roundLines(dossier, key), ['2 2021-06-08: outcome a', '2 2023-11-22: outcome b']);
  });

  it('takes a nameless meeting for one of the series whose other rounds the text speaks of', () => {
    const nameless = { parties: ['EE', 'US'], start: '2021-10-20' };
    const dossier = dossierWith({
      first: facts({ issued: '2019-05-16', events: [event({ ...meeting, start: '2019-05-14' })] }),
      second: facts({
        issued: '2021-10-21',
        events: [event(nameless)],
        references: [reference({ relation: 'next', series: 'cyber dialogue', start: '2023' })],
      }),
      other: facts({
        issued: '2021-10-21',
        events: [event(nameless)],
        references: [reference({ relation: 'related', series: 'Space Dialogue', start: '2022' })],
      }),
    });
    assert.deepEqual(roundLines(dossier, key), [
      'null 2019-05-14: outcome first',
      'null 2021-10-20: outcome second',
    ]);
    assert.equal(dossier.roundOf('other'), undefined);
  });

  it('does not pair an announcement with a meeting before it', () => {
    const dossier = dossierWith({
      held: facts({ issued: '2019-05-16', events: [event({ ...meeting, start: '2019-05-14' })] }),
      next: facts({ issued: '2020-05-16', events: [event({ ...meeting, status: 'announced' })] }),
    });
    assert.deepEqual(roundLines(dossier, key), [
      'null 2019-05-14: outcome held',
      'null null: announcement next',
    ]);
  });
});

describe('references', () => {
  const meeting = { series: 'Cyber Dialogue', parties: ['US', 'FR'] };
  const documents = (pointing: Reference): Readonly<Record<string, ReleaseFacts>> => ({
    first: facts({ issued: '2016-09-09', events: [event({ ...meeting, start: '2016-09-08', ordinal: 1 })] }),
    announcement: facts({
      issued: '2018-01-20',
      events: [event({ ...meeting, start: '2018-02-07', status: 'announced' })],
    }),
    second: facts({
      issued: '2018-02-09',
      events: [event({ ...meeting, start: '2018-02-07', end: '2018-02-08' })],
      references: [pointing],
    }),
    third: facts({ issued: '2020-01-24', events: [event({ ...meeting, start: '2020-01-22', ordinal: 3 })] }),
  });
  const cases: readonly (readonly [string, Reference, string | undefined])[] = [
    [
      'the inaugural one in a month',
      reference({ relation: 'previous', ordinal: 1, start: '2016-09' }),
      'first',
    ],
    ['the last one', reference({ relation: 'previous' }), 'first'],
    ['the next one', reference({ relation: 'next' }), 'third'],
    ['the third one', reference({ relation: 'next', ordinal: 3 }), 'third'],
    ['one in a year without any', reference({ relation: 'next', start: '2019' }), undefined],
    ['the announcement of a day', reference({ relation: 'founded', start: '2018-01-20' }), 'announcement'],
    ['a founding that nothing tells', reference({ relation: 'founded', start: '2015-03' }), undefined],
    [
      'another dialogue',
      reference({ relation: 'related', series: 'Space Dialogue', parties: ['US', 'FR'] }),
      undefined,
    ],
    [
      'the same by the reversed name',
      reference({ relation: 'previous', series: 'cyber dialogue', parties: ['FR', 'US'], ordinal: 1 }),
      'first',
    ],
  ];
  for (const [about, pointing, target] of cases) {
    it(`resolves ${about}`, () => {
      const dossier = dossierWith(documents(pointing));
      const document = dossier.document('second');
      assert.ok(document !== undefined);
      assert.equal(resolveReference(dossier, document, pointing)?.uri, target);
    });
  }
});
