/** Where everything of the timeline is drawn: numbers alone, so that it can be tested and drawn twice. */
import type { TimelinePicture } from '../../../../server/src/lsp/protocol';
import { dayOf, placeOf, ticks, type TimeWindow } from './scale';

type Lane = TimelinePicture['lanes'][number];
type Series = Lane['series'][number];
type Round = Series['rounds'][number];
type Mark = Round['marks'][number];
export type { Mark, Round };

/** A mark that is seen, in pixels from the top left of the picture. */
export interface DrawnMark {
  /** The same for a mark in every picture of it. */
  readonly key: string;
  readonly mark: Mark;
  /** `3rd round of Cyber Dialogue (Estonia and United States), meeting: 3 October 2023` */
  readonly spoken: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The time between announcement and meeting, or the lag between meeting and release. */
export interface Bar {
  readonly kind: 'notice' | 'lag';
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface SeriesRow {
  readonly name: string;
  readonly y: number;
  readonly marks: readonly DrawnMark[];
  readonly bars: readonly Bar[];
  /** `3rd`, where there is room. */
  readonly labels: readonly Label[];
}

export interface DrawnLane {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly rows: readonly SeriesRow[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the time begins; the names stand left of it. */
  readonly left: number;
  readonly ticks: readonly Label[];
  readonly lanes: readonly DrawnLane[];
}

export const LANE_HEAD = 26;
export const ROW = 52;
const LANE_END = 6;
/** Announcements stand above the meeting, releases below it: a fortnight is a few pixels. */
const LIFT = 13;
const NARROWEST = 8;
/** Across the ring of a missing round. */
const RING = 16;
const LABEL_ROOM = 40;

/** The pixels that words take beside a line or a mark, with the space between. */
function roomOf(label: string): number {
  return 8 + label.length * 7;
}

/** Pixels of a letter of a name, and of what stands around a name. */
export const LETTER = 6.6;
export const AROUND_NAME = 40;
const LEAST_FOR_NAMES = 140;

/** The pixels that the longest name takes, up to a good third of the picture. */
export function roomForNames({ lanes }: TimelinePicture, width: number): number {
  const longest = Math.max(0, ...lanes.flatMap(({ series }) => series.map(({ name }) => name.length)));
  const wanted = Math.max(LEAST_FOR_NAMES, Math.ceil(longest * LETTER) + AROUND_NAME);
  return Math.round(Math.min(wanted, width * 0.36));
}

/** @param left pixels for the names */
export function layoutOf({ lanes }: TimelinePicture, seen: TimeWindow, width: number, left: number): Layout {
  const room = Math.max(1, width - left);
  const at = (day: number): number => left + placeOf(day, seen, room);
  let top = 0;
  const drawn = lanes.map((lane): DrawnLane => {
    const y = top;
    const rows = lane.series.map((series, i) =>
      rowOf(lane, series, y + LANE_HEAD + i * ROW + ROW / 2, at, width),
    );
    const height = LANE_HEAD + rows.length * ROW + LANE_END;
    top += height;
    return { name: lane.name, y, height, rows };
  });
  const marks = ticks(seen, room).map(({ day, label }) => {
    const x = at(day);
    // One that would be cut off at the edge is left out.
    return { text: x + roomOf(label) <= width ? label : '', x, y: 0 };
  });
  return { width, height: top, left, ticks: marks, lanes: drawn };
}

const KINDS: Readonly<Record<Mark['kind'], string>> = {
  announcement: 'announcement',
  meeting: 'meeting',
  release: 'release',
  promised: 'promised',
  missing: 'no release is here',
};

const LIFTS: Readonly<Record<Mark['kind'], number>> = {
  announcement: -LIFT,
  meeting: 0,
  release: LIFT,
  promised: 0,
  missing: 0,
};

function rowOf(lane: Lane, series: Series, y: number, at: (day: number) => number, edge: number): SeriesRow {
  const marks = series.rounds.flatMap((round, i) =>
    round.marks.map((mark, j): DrawnMark => {
      const [from, to] = [at(dayOf(mark.start)), at(dayOf(mark.end) + 1)];
      const wide = mark.kind === 'missing' ? RING : Math.max(to - from, NARROWEST);
      const middle = (from + to) / 2;
      return {
        key: `${series.key} ${i} ${j}`,
        mark,
        spoken: `${round.name} of ${series.name} (${lane.name}), ${KINDS[mark.kind]}: ${mark.text}`,
        left: middle - wide / 2,
        right: middle + wide / 2,
        y: y + LIFTS[mark.kind],
      };
    }),
  );
  return { name: series.name, y, marks, bars: barsOf(series, y, at), labels: labelsOf(series, y, at, edge) };
}

function barsOf({ rounds }: Series, y: number, at: (day: number) => number): readonly Bar[] {
  return rounds.flatMap(({ marks }) => {
    const meeting = marks.find(({ kind }) => kind === 'meeting');
    const announced = marks.find(({ kind }) => kind === 'announcement');
    const released = marks.find(({ kind }) => kind === 'release');
    if (meeting === undefined) return [];
    const bar = (kind: Bar['kind'], from: string, to: string, lift: number): readonly Bar[] => {
      const [left, right] = [at(dayOf(from) + 0.5), at(dayOf(to) + 0.5)];
      return right > left ? [{ kind, left, right, y: y + lift }] : [];
    };
    return [
      ...(announced === undefined ? [] : bar('notice', announced.start, meeting.start, -LIFT)),
      ...(released === undefined ? [] : bar('lag', meeting.end, released.start, LIFT)),
    ];
  });
}

/** The number of a round behind its meeting, where the next one leaves room for it; in front of it at the edge. */
function labelsOf(
  { rounds }: Series,
  y: number,
  at: (day: number) => number,
  edge: number,
): readonly Label[] {
  const main = rounds.flatMap(({ name, marks }) => {
    const mark = marks.find(({ kind }) => kind !== 'announcement' && kind !== 'release') ?? marks[0];
    if (mark === undefined || name === 'round') return [];
    const [from, to] = [at(dayOf(mark.start)), at(dayOf(mark.end) + 1)];
    const wide = mark.kind === 'missing' ? RING : Math.max(to - from, NARROWEST);
    const middle = (from + to) / 2;
    return [{ text: name.replace(/ rounds?$/, ''), left: middle - wide / 2, right: middle + wide / 2 }];
  });
  return main.flatMap(({ text, left, right }, i) => {
    const next = main[i + 1]?.left ?? Infinity;
    if (next - right < LABEL_ROOM) return [];
    const label = { text, y: y + 4 };
    if (right + roomOf(text) <= edge || left > edge) return [{ ...label, x: right + 5 }];
    const before = (main[i - 1]?.right ?? -Infinity) + LABEL_ROOM;
    return left - roomOf(text) < before ? [] : [{ ...label, x: left - roomOf(text) + 3 }];
  });
}

/** Whether anything of the mark is in the picture. */
export function isSeen({ left, right }: DrawnMark, layout: Layout): boolean {
  return right > layout.left && left < layout.width;
}
