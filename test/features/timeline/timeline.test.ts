import assert from 'node:assert/strict';
import { timelineOf } from '../../../server/src/features/timeline/timeline';
import type { Timeline, TimelineRound } from '../../../server/src/features/timeline/model';
import { dossierOf } from '../../../server/src/workspace/dossierOf';
import { uriOf, workspaceOf, type Texts } from '../../support/featureWorkspace';
import { texts } from '../../support/salmonTalks';

function timelineFrom(all: Texts, query = ''): Timeline {
  const workspace = workspaceOf(all);
  return timelineOf(
    dossierOf(workspace),
    Array.from(workspace.series.values(), (series) => series()),
    query,
  );
}

function roundsOf(timeline: Timeline): readonly TimelineRound[] {
  return timeline.lanes.flatMap(({ series }) => series.flatMap(({ rounds }) => rounds));
}

function marks({ marks: all }: TimelineRound): readonly string[] {
  return all.map(({ kind, start, end, text }) => `${kind} ${start} ${end} ${text}`);
}

describe('the timeline', () => {
  const timeline = timelineFrom(texts);
  const [first, second, third] = roundsOf(timeline);

  it('has a lane for each pair of countries, and in it their dialogues', () => {
    assert.deepEqual(
      timeline.lanes.map(({ name, series }) => [name, series.map((one) => one.name)]),
      [['Norway and United States', ['Arctic Fisheries Dialogue']]],
    );
    assert.deepEqual(timeline.span, { start: '2017-04-10', end: '2021-12-31' });
  });

  it('marks announcement, meeting and release with their days', () => {
    assert.ok(first && second);
    assert.deepEqual(marks(first), [
      'meeting 2017-04-10 2017-04-10 10 April 2017, Oslo',
      'release 2017-04-12 2017-04-12 12 April 2017',
    ]);
    assert.deepEqual(marks(second), [
      'announcement 2019-03-01 2019-03-01 1 March 2019',
      'meeting 2019-03-11 2019-03-12 11–12 March 2019, Washington, DC',
      'release 2019-03-14 2019-03-14 14 March 2019',
    ]);
  });

  it('measures the notice before and the lag behind a meeting', () => {
    assert.deepEqual([first?.notice, first?.lag], [null, 2]);
    assert.deepEqual([second?.notice, second?.lag], [10, 2]);
  });

  it('shows the promised round for the time that it was promised for, at the words of the promise', () => {
    assert.ok(third);
    assert.equal(third.kind, 'promised');
    assert.equal(third.name, '3rd round');
    assert.deepEqual(marks(third), ['promised 2021-01-01 2021-12-31 2021, Oslo']);
    const place = third.marks[0]?.place;
    assert.equal(place?.uri, uriOf('b1.release'));
    assert.match(
      texts['b1.release'].slice(place.span.start, place.span.end),
      /third dialogue in Oslo in 2021/,
    );
  });

  it('shows a round that is missing between its neighbours', () => {
    const later = texts['b1.release']
      .replaceAll('2019', '2023')
      .replace('second', 'third')
      .replace('2021', '2025');
    const [, missing] = roundsOf(timelineFrom({ 'a1.release': texts['a1.release'], 'c1.release': later }));
    assert.ok(missing);
    assert.equal(missing.kind, 'missing');
    assert.deepEqual(marks(missing), ['missing 2017-04-10 2023-03-11 at a time that no release tells']);
  });

  it('is filtered by country and by name, and without what a reader need not type', () => {
    assert.equal(timelineFrom(texts, 'norway FISHERIES').lanes.length, 1);
    assert.equal(timelineFrom(texts, 'peru').lanes.length, 0);
    assert.equal(timelineFrom(texts, 'peru').span, null);
  });

  it('draws so many dialogues and says how many more there are', () => {
    const words = 'abcdefghijklm'.split('');
    const many = words.flatMap((a) =>
      words.map((b) => {
        const dialogue = `${a.toUpperCase()}z${b}ology Dialogue`;
        return [
          `${a}${b}.release`,
          `Oslo\nMay 4, 2017\nNorway and Peru held the first Norway-Peru ${dialogue} on May 3, 2017.`,
        ] as const;
      }),
    );
    const all = timelineFrom(Object.fromEntries(many));
    const drawn = all.lanes.flatMap(({ series }) => series).length;
    assert.equal(drawn + all.omitted, 169);
    assert.equal(drawn, 120);
  });
});
