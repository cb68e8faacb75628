// The facts of a release in lines of words.
import type { Delegate, Delegation, DialogueEvent, Reference, Release } from '../../server/src/release/model';

/** Everything that `readout facts` tells, for the eye. */
export function factLines(release: Release): readonly string[] {
  const { issued, issuedAt, kind, profile, title } = release;
  return [
    `kind ${kind}, profile ${profile}`,
    `title ${title === null ? 'none' : `“${title.text}”`}`,
    `issued ${issued === null ? 'unknown' : `${issued.date} (${issued.source})`} at ${issuedAt?.place ?? 'unknown'}`,
    ...release.persons.map(
      ({ name, posts, country }, i) =>
        `person ${i} ${name}${country === undefined ? '' : ` (${country})`}: ${posts.map(({ title: post, agency }) => (agency === undefined ? post : `${post} @ ${agency}`)).join('; ')}`,
    ),
    ...release.events.map(eventLine),
    ...release.delegations.flatMap(delegationLines),
    ...release.references.map(referenceLine),
  ];
}

function eventLine({ series, parties, ordinal, start, end, place, status }: DialogueEvent): string {
  return `event ${status} “${series ?? '–'}” of ${parties.join(', ')}, round ${ordinal ?? '–'}, ${start ?? '–'} to ${end ?? '–'}, ${place ?? '–'}`;
}

function delegationLines({ party, heads, members, agencies, open }: Delegation): readonly string[] {
  return [
    `delegation of ${party}${open ? ', open' : ''}`,
    ...heads.map((head) => `  head ${delegateLine(head)}`),
    ...members.map((member) => `  member ${delegateLine(member)}`),
    ...agencies.map(({ name }) => `  body ${name}`),
  ];
}

function delegateLine({ name, title, agency }: Delegate): string {
  return `${name}, ${title ?? 'no title'}, ${agency ?? 'no body'}`;
}

function referenceLine({ relation, series, ordinal, start, place }: Reference): string {
  return `reference ${relation} “${series ?? '–'}”, round ${ordinal ?? '–'}, ${start ?? '–'}, ${place ?? '–'}`;
}
