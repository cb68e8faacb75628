import assert from 'node:assert/strict';
import { markRows, nextMark } from '../../../client/src/pages/timeline/keys';
import { layoutOf, roomForNames } from '../../../client/src/pages/timeline/layout';
import {
  dayOf,
  panned,
  placeOf,
  showing,
  ticks,
  wholeWindow,
  zoomed,
} from '../../../client/src/pages/timeline/scale';
import type { TimelinePicture } from '../../../server/src/lsp/protocol';

const place = {
  uri: 'file:///a',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};

const picture: TimelinePicture = {
  lanes: [
    {
      name: 'Norway and United States',
      series: [
        {
          key: 'NO+US/fish',
          name: 'Fisheries Dialogue',
          rounds: [
            {
              name: '1st round',
              kind: 'held',
              notice: 10,
              lag: 2,
              marks: [
                { kind: 'announcement', start: '2019-03-01', end: '2019-03-01', text: '1 March 2019', place },
                { kind: 'meeting', start: '2019-03-11', end: '2019-03-12', text: '11 March 2019', place },
                { kind: 'release', start: '2019-03-14', end: '2019-03-14', text: '14 March 2019', place },
              ],
            },
            {
              name: '2nd round',
              kind: 'promised',
              notice: null,
              lag: null,
              marks: [{ kind: 'promised', start: '2021-01-01', end: '2021-12-31', text: '2021', place }],
            },
          ],
        },
        {
          key: 'NO+US/ice',
          name: 'Ice Dialogue',
          rounds: [
            {
              name: 'round',
              kind: 'held',
              notice: null,
              lag: null,
              marks: [{ kind: 'meeting', start: '2021-05-01', end: '2021-05-01', text: '1 May 2021', place }],
            },
          ],
        },
      ],
    },
  ],
  span: { start: '2019-03-01', end: '2021-12-31' },
  omitted: 0,
};

describe('the line of days', () => {
  const seen = wholeWindow({ start: '2019-01-01', end: '2021-01-01' });

  it('has every day that it is made for in its window', () => {
    assert.ok(placeOf(dayOf('2019-01-01'), seen, 800) > 0);
    assert.ok(placeOf(dayOf('2021-01-01'), seen, 800) < 800);
  });

  it('zooms around a day, which stays where it is', () => {
    const day = dayOf('2019-06-01');
    const near = zoomed(seen, 0.5, day);
    assert.ok(Math.abs((near.to - near.from) * 2 - (seen.to - seen.from)) < 0.001);
    assert.ok(Math.abs(placeOf(day, near, 800) - placeOf(day, seen, 800)) < 0.001);
    const least = zoomed(seen, 0.000_01);
    assert.ok(Math.abs(least.to - least.from - 14) < 0.001);
  });

  it('moves by a share of what is seen, and to a day that is not', () => {
    const later = panned(seen, 0.5);
    assert.equal(later.to - later.from, seen.to - seen.from);
    const far = dayOf('2030-01-01');
    const there = showing(seen, far, far);
    assert.ok(there.from < far && far < there.to);
    assert.equal(showing(seen, dayOf('2020-01-01'), dayOf('2020-01-02')), seen);
  });

  it('names months where there is room, else years', () => {
    const labels = (days: number): readonly string[] =>
      ticks({ from: dayOf('2019-01-01'), to: dayOf('2019-01-01') + days }, 800).map(({ label }) => label);
    assert.deepEqual(labels(120), ['Jan 2019', 'Feb 2019', 'Mar 2019', 'Apr 2019', 'May 2019']);
    assert.deepEqual(labels(365 * 8).slice(0, 3), ['2019', '2020', '2021']);
    assert.ok(labels(365 * 100).length < 15);
  });
});

describe('the layout of the timeline', () => {
  const layout = layoutOf(picture, wholeWindow(picture.span ?? { start: '', end: '' }), 1000, 200);
  const rows = layout.lanes.flatMap((lane) => lane.rows);

  it('leaves out a date that would be cut off at the edge', () => {
    const narrow = layoutOf(picture, { from: dayOf('2019-01-01'), to: dayOf('2021-01-03') }, 1000, 200);
    const [first, last] = [narrow.ticks[0], narrow.ticks.at(-1)];
    assert.ok(first !== undefined && first.text !== '');
    assert.ok(last !== undefined && last.x > 990);
    assert.equal(last.text, '');
  });

  it('has room for the longest name, up to a good third of the picture', () => {
    const wide = roomForNames(picture, 1000);
    assert.ok(wide >= 'Fisheries Dialogue'.length * 6 && wide < 200, `${wide}`);
    assert.equal(roomForNames(picture, 300), 108);
  });

  it('puts the number of a round at the edge in front of it, where behind it would be cut off', () => {
    const seen = { from: dayOf('2019-01-01'), to: dayOf('2021-12-31') };
    const row = layoutOf(picture, seen, 1000, 200).lanes[0]?.rows[0];
    const [second] = row?.labels.filter(({ text }) => text === '2nd') ?? [];
    const promised = row?.marks.find(({ mark }) => mark.kind === 'promised');
    assert.ok(second !== undefined && promised !== undefined && promised.right > 990);
    assert.ok(second.x < promised.left && second.x > promised.left - 40, `${second.x} at ${promised.left}`);
  });

  it('puts marks into the time area, each kind at its height', () => {
    const marks = rows[0]?.marks ?? [];
    assert.deepEqual(
      marks.map(({ mark }) => mark.kind),
      ['announcement', 'meeting', 'release', 'promised'],
    );
    for (const { left, right } of marks) assert.ok(left >= 200 && right <= 1000 && right - left >= 8);
    const heights = marks.slice(0, 3).map(({ y }) => y);
    assert.deepEqual(
      heights,
      [...heights].sort((a, b) => a - b),
    );
    const promised = marks[3];
    assert.ok(
      promised !== undefined && promised.right - promised.left > 200,
      'a promised year is a year wide',
    );
  });

  it('draws the lag from the end of the meeting to the release', () => {
    assert.deepEqual(
      rows[0]?.bars.map(({ kind }) => kind),
      ['notice', 'lag'],
    );
  });

  it('tells of each mark in words', () => {
    assert.equal(
      rows[0]?.marks[1]?.spoken,
      '1st round of Fisheries Dialogue (Norway and United States), meeting: 11 March 2019',
    );
  });

  it('is walked with the arrow keys, from dialogue to dialogue to the nearest in time', () => {
    const marks = markRows(layout);
    const key = (from: string | undefined, pressed: string) => nextMark(pressed, from, marks)?.mark;
    const keyOf = (row: number, at: number) => marks[row]?.[at]?.key;
    assert.equal(key(undefined, 'ArrowRight')?.kind, 'announcement');
    assert.equal(key(keyOf(0, 0), 'ArrowRight')?.kind, 'meeting');
    assert.equal(key(keyOf(0, 1), 'ArrowDown')?.text, '1 May 2021');
    assert.equal(key(keyOf(1, 0), 'ArrowUp')?.kind, 'promised');
    assert.equal(key(keyOf(0, 3), 'ArrowRight'), undefined);
  });
});
