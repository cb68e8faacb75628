/** How each document stands to its round. */
import type { Role, RoundDocument } from './dossier';
import { byDateThenUri } from './document';
import type { Meeting } from './meeting';

/**
 * The side that speaks: the party named first (in its own copy each party names itself first, the alternat).
 */
function firstParty(meeting: Telling): string {
  return meeting.event.parties[0] ?? '';
}

/** The country of the dateline's city where it is one of the parties. */
function datelineParty(meeting: Telling): string | undefined {
  const { facts } = meeting.document;
  const at = facts.issuedAt?.span;
  if (at === undefined) return undefined;
  const place = facts.mentions.find((mention) => mention.start === at.start && mention.type === 'place');
  const country = place?.type === 'place' ? place.country : undefined;
  return country !== undefined && meeting.event.parties.includes(country) ? country : undefined;
}

/** A document and which of its events is meant. */
export type Telling = Pick<Meeting, 'document' | 'event'>;

/** Whether two releases on a meeting, or on two of a series, are of two sides. */
export function isOtherSide(meeting: Telling, first: Telling): boolean {
  if (firstParty(meeting) !== firstParty(first)) return true;
  const here = datelineParty(meeting);
  const there = datelineParty(first);
  return here !== undefined && there !== undefined && here !== there;
}

function roleOf(meeting: Meeting, alike: readonly Meeting[]): Role {
  const usual: Role = meeting.event.status === 'announced' ? 'announcement' : 'outcome';
  const releases = alike.filter((one) => one.document.facts.kind !== 'news');
  const first = releases[0];
  if (meeting.document.facts.kind === 'news') return first === undefined ? usual : 'report';
  return first === undefined || first === meeting || !isOtherSide(meeting, first) ? usual : 'counterpart';
}

/**
 * The documents of one round with their roles: announcements first, then the others, each in the stable order of
 * documents. A document that tells of the round twice stands there once, with its first telling.
 */
export function rolesOf(meetings: readonly Meeting[]): readonly RoundDocument[] {
  const [only, ...others] = meetings;
  if (only !== undefined && others.length === 0)
    return [{ document: only.document, role: roleOf(only, meetings), events: [only.index] }];
  const ordered = [...meetings].sort((a, b) => byDateThenUri(a.document, b.document) || a.index - b.index);
  const once = ordered.filter((meeting, i) => ordered[i - 1]?.document.uri !== meeting.document.uri);
  const announced = once.filter((meeting) => meeting.event.status === 'announced');
  const held = once.filter((meeting) => meeting.event.status === 'held');
  return [announced, held].flatMap((alike) =>
    alike.map((meeting) => ({
      document: meeting.document,
      role: roleOf(meeting, alike),
      events: ordered.filter((one) => one.document.uri === meeting.document.uri).map((one) => one.index),
    })),
  );
}
