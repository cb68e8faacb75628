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

/** `US: Ada Berg + Nora Whitcombe (Department of State, …) open`: heads, members, agencies. */
export function delegationLines(release: Release): readonly string[] {
  return release.delegations.map(({ party, heads, members, agencies, open }) =>
    [
      `${party}:`,
      heads.map(({ name }) => name).join(' & ') || 'nobody',
      ...(members.length > 0 ? [`+ ${members.map(({ name }) => name).join(', ')}`] : []),
      ...(agencies.length > 0 ? [`(${agencies.map(({ name }) => name).join(', ')})`] : []),
      ...(open ? ['open'] : []),
    ].join(' '),
  );
}

/** `previous 1 2016-09 Paris`: relation, number of the round, when, where. */
export function referenceLines(release: Release): readonly string[] {
  return release.references.map(({ relation, ordinal, start, place }) =>
    [relation, ordinal ?? '-', start ?? '-', place ?? '-'].join(' '),
  );
}

/** `Ada Roe = Secretary @ Ministry of Trade`: each delegate with post and body. */
export function postLines(release: Release): readonly string[] {
  return release.delegations.flatMap(({ party, heads, members }) =>
    [...heads, ...members].map(
      ({ name, title, agency }) => `${party} ${name} = ${title ?? '-'} @ ${agency ?? '-'}`,
    ),
  );
}
