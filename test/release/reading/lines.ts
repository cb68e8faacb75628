/** What a release tells, in lines: a fact each. */
import type { Release } from '../../../server/src/release/model';

/** The series is named without its parties: `US+NO 1 “Cyber Dialogue” 2019-03-11/2019-03-12 Oslo held` */
export function eventLines(release: Release): readonly string[] {
  return release.events.map(({ series, parties, ordinal, start, end, place, status }) =>
    [
      parties.join('+'),
      ordinal ?? '-',
      series === null ? '-' : `“${series}”`,
      start === end ? (start ?? '-') : `${start ?? ''}/${end ?? ''}`,
      place ?? '-',
      status,
    ].join(' '),
  );
}
