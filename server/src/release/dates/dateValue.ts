/** The value of a date mention. */
import type { DateReading } from '../model';

/**
 * `2017-05-23`, `2018-08-23/2018-08-24`, `2016-09`, `2015`, `2024-01/2024-06`; `?` where nothing resolves the
 * date or where it cannot exist (ISO 8601-1; an interval of two like forms).
 */
export function dateValue(reading: DateReading): string {
  if (reading.start === undefined) return '?';
  return reading.end === undefined || reading.end === reading.start
    ? reading.start
    : `${reading.start}/${reading.end}`;
}
