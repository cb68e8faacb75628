import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  isoDay,
  isValidDay,
  lastDayOf,
  parseDay,
  weekdayOf,
} from '../../../server/src/release/dates/calendar';
import { dateValue } from '../../../server/src/release/dates/dateValue';
import { monthName, weekdayName } from '../../../server/src/release/dates/names';

const DAY_MS = 86_400_000;
const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true });
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('calendar', () => {
  it('knows the last day of a month', () => {
    deepEqual(
      [
        lastDayOf(2016, 2),
        lastDayOf(2017, 2),
        lastDayOf(1900, 2),
        lastDayOf(2000, 2),
        lastDayOf(2017, 6),
        lastDayOf(2017, 7),
      ],
      [29, 28, 28, 29, 30, 31],
    );
  });
  it('tells days that exist from others', () => {
    for (const iso of ['2016-02-29', '2017-12-31']) equal(isValidDay(iso), true, iso);
    for (const iso of ['2017-02-29', '2017-2-3', '2017-13-01', '2017-00-10', '2017-01-00', '2017', '']) {
      equal(isValidDay(iso), false, iso);
    }
  });
  it('names weekdays of known days', () => {
    deepEqual(
      ['2017-05-23', '2014-08-26', '1969-12-31', '2000-01-02', 'never'].map(weekdayOf),
      [2, 2, 3, 7, 0],
    );
  });
  it('agrees with the engine on weekdays and on adding days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        equal(weekdayOf(isoOf(date)) % 7, date.getUTCDay());
        const later = addDays(isoOf(date), days);
        equal(later, isoOf(new Date(date.getTime() + days * DAY_MS)));
        equal(daysBetween(isoOf(date), later), days);
        const parts = parseDay(later);
        equal(parts && isoDay(parts.year, parts.month, parts.day), later);
      }),
    );
  });
  it('leaves what is no day as it is', () => {
    equal(addDays('2017-02-30', 1), '2017-02-30');
    equal(daysBetween('2017-02-30', '2017-03-01'), Number.NaN);
  });
  it('names months and weekdays in the language asked for', () => {
    deepEqual(
      [monthName(8, 'fr'), weekdayName(2, 'de'), monthName(8), weekdayName(7, 'xx'), monthName(13)],
      ['août', 'Dienstag', 'August', 'Sunday', ''],
    );
  });
  it('shows a value once where both ends are one', () => {
    const base = {
      precision: 'day',
      basis: 'full',
      parts: { days: [], months: [] },
      language: 'en',
    } as const;
    equal(dateValue({ ...base, start: '2017-05-23', end: '2017-05-23' }), '2017-05-23');
    equal(dateValue({ ...base, start: '2024-01', end: '2024-06' }), '2024-01/2024-06');
    equal(dateValue(base), '?');
  });
});
