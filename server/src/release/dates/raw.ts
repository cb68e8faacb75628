/** A date as written, before the day of issue fills in what it leaves out. */
import type { Span } from '../../text/span';
import type { Sequence } from '../../tokens/token';
import type { Language } from '../../gazetteer/dateWords';

/** One end of a date: whatever is written of `May 24, 2017`. */
export interface Point {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export function pointOf(year: number | undefined, month?: number, day?: number): Point {
  return { year, month, day };
}

/** Which of several possible days, months or years is meant. */
export type Direction = 'near' | 'past' | 'future' | 'this' | 'last' | 'next';

/** What is counted from the day of issue. */
export type Relative =
  /** `yesterday` is -1 */
  | { readonly kind: 'day'; readonly distance: number }
  /** `Thursday`; with `until` a range of weekdays */
  | {
      readonly kind: 'weekday';
      readonly iso: number;
      readonly until: number | undefined;
      readonly direction: Direction;
      /** `Tuesday of last week` is -1: the week, counted from that of the day of issue. */
      readonly weeks: number | undefined;
    }
  /** `last month` is -1 */
  | { readonly kind: 'month'; readonly distance: number }
  /**
   * `next summer` is 1; `months` narrows to a part of the year (`first half of this year`), `until` is the month behind
   * which the coming one is meant (`by spring`)
   */
  | {
      readonly kind: 'year';
      readonly distance: number;
      readonly months: readonly [number, number] | undefined;
      readonly until?: number | undefined;
    };

export type DayPart = Span & { readonly day: number };
export type MonthPart = Span & { readonly month: number };
export type WeekdayPart = Span & { readonly iso: number };
export type YearPart = Span & { readonly year: number };

/**
 * An expression found: the tokens (inclusive), and what they say. All fields are always there, undefined or not:
 * dates are made at every keystroke, and objects of one shape are made fastest.
 */
export interface RawDate {
  readonly first: number;
  readonly last: number;
  readonly start: Point | undefined;
  readonly end: Point | undefined;
  readonly relative: Relative | undefined;
  /** How a missing year is chosen. */
  readonly direction: Direction;
  /** `April of last year` is -1: the year, counted from the year of issue. */
  readonly yearDistance: number | undefined;
  /** `November of the same year`, `the previous year`: the year counts from that of the date in front. */
  readonly sameYear: boolean;
  /** `this November` counts from the day of issue though it names a month. */
  readonly counted: boolean;
  readonly weekday: WeekdayPart | undefined;
  readonly days: readonly DayPart[];
  readonly months: readonly MonthPart[];
  readonly year: YearPart | undefined;
  /** Where the ends stand, for a reversed range of two full dates. */
  readonly ends: readonly [Span, Span] | undefined;
  /** `03/04/2017`: which of the figures parted by slashes or hyphens is the day, where they tell. */
  readonly figures: FigureOrder | 'open' | undefined;
  readonly language: Language;
}

/** Which of two figures stands first: `27/4/2017`, `4/27/2017`. */
export type FigureOrder = 'day-first' | 'month-first';

/** The characters of the tokens `first` to `last`, inclusive. */
export function spanOf(sequence: Sequence, first: number, last = first): Span {
  return { start: sequence.start[first] ?? 0, end: sequence.end[last] ?? 0 };
}

// each with all its fields at once: spreading a span into it takes many times as long

/** A day that token `i` tells. */
export function dayPart(sequence: Sequence, i: number, day: number): DayPart {
  return { day, start: sequence.start[i] ?? 0, end: sequence.end[i] ?? 0 };
}

export function monthPart(sequence: Sequence, i: number, month: number): MonthPart {
  return { start: sequence.start[i] ?? 0, end: sequence.end[i] ?? 0, month };
}

export function yearPart(sequence: Sequence, i: number, year: number): YearPart {
  return { year, start: sequence.start[i] ?? 0, end: sequence.end[i] ?? 0 };
}

/** A weekday from token `first` to `last`, inclusive. */
export function weekdayPart(sequence: Sequence, iso: number, first: number, last: number): WeekdayPart {
  return { iso, start: sequence.start[first] ?? 0, end: sequence.end[last] ?? 0 };
}

/** A date of which nothing is known but where it stands. */
export function blankDate(first: number, last: number, language: Language): RawDate {
  return {
    first,
    last,
    start: undefined,
    end: undefined,
    relative: undefined,
    direction: 'near',
    yearDistance: undefined,
    sameYear: false,
    counted: false,
    weekday: undefined,
    days: [],
    months: [],
    year: undefined,
    ends: undefined,
    figures: undefined,
    language,
  };
}
