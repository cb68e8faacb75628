/**
 * The timeline: a lane for each pair of countries, and in it each dialogue with its rounds. `Place` is where the
 * words of a mark stand: a location of the core, or whatever the edge makes of it.
 */
import type { Location } from '../location';

/** `missing` and `promised` rounds have no release of their own: another one tells of them. */
export type MarkKind = 'announcement' | 'meeting' | 'release' | 'promised' | 'missing';

/** Something that happened, or was to happen. */
export interface TimelineMark<Place = Location> {
  readonly kind: MarkKind;
  /** First and last ISO day: of a promise for `2026`, those of the year. */
  readonly start: string;
  readonly end: string;
  /** `3 October 2023 to 4 October 2023, Tallinn`; for a promise, the time as it was promised. */
  readonly text: string;
  readonly place: Place;
}

export interface TimelineRound<Place = Location> {
  /** `3rd round`, `2nd to 5th rounds` */
  readonly name: string;
  readonly kind: 'held' | 'announced' | 'promised' | 'missing';
  /** In the order of time; empty where nothing is dated. */
  readonly marks: readonly TimelineMark<Place>[];
  /** Days from the first announcement to the meeting, and from its end to the first release; null where not known. */
  readonly notice: number | null;
  readonly lag: number | null;
}

export interface TimelineSeries<Place = Location> {
  readonly key: string;
  readonly name: string;
  readonly rounds: readonly TimelineRound<Place>[];
}

export interface TimelineLane<Place = Location> {
  /** `Estonia and United States` */
  readonly name: string;
  readonly series: readonly TimelineSeries<Place>[];
}

export interface Timeline<Place = Location> {
  readonly lanes: readonly TimelineLane<Place>[];
  /** First and last ISO day of all marks; null where there are none. */
  readonly span: { readonly start: string; readonly end: string } | null;
  /** How many dialogues fit the filter and are left out, because nobody could look at so many. */
  readonly omitted: number;
}

/** The same timeline with other places, made by `place`; marks without one are left out. */
export function timelineWithPlaces<Place>(
  timeline: Timeline,
  place: (location: Location) => Place | undefined,
): Timeline<Place> {
  const marksWith = (marks: readonly TimelineMark[]): readonly TimelineMark<Place>[] =>
    marks.flatMap((mark) => {
      const there = place(mark.place);
      return there === undefined ? [] : [{ ...mark, place: there }];
    });
  return {
    ...timeline,
    lanes: timeline.lanes.map((lane) => ({
      ...lane,
      series: lane.series.map((series) => ({
        ...series,
        rounds: series.rounds.map((round) => ({ ...round, marks: marksWith(round.marks) })),
      })),
    })),
  };
}
