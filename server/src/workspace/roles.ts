/** How each document stands to its round. */
import type { Derive } from './derived';
import type { Role, RoundDocument } from './dossier';
import { byDateThenUri } from './document';
import { gist, type Gist, type Meeting } from './meeting';

/** Whether two releases on a meeting, or on two of a series, are of two sides. */
export function isOtherSide(one: Gist, other: Gist): boolean {
  if (one.first !== other.first) return true;
  return one.dateline !== undefined && other.dateline !== undefined && one.dateline !== other.dateline;
}

function roleOf(own: Gist, alike: readonly Gist[]): Role {
  const usual: Role = own.status === 'announced' ? 'announcement' : 'outcome';
  const first = alike.find(({ isNews }) => !isNews);
  if (own.isNews) return first === undefined ? usual : 'report';
  return first === undefined || first === own || !isOtherSide(own, first) ? usual : 'counterpart';
}

/**
 * The documents of one round with their roles: announcements first, then the others, each in the stable order of
 * documents. A document that tells of the round twice stands there once, with its first telling.
 */
export function rolesOf(meetings: readonly Meeting[], derive: Derive): readonly RoundDocument[] {
  const [only, ...others] = meetings;
  if (only !== undefined && others.length === 0) {
    const own = derive(only, gist);
    return [{ document: only.document, role: roleOf(own, [own]), events: [only.index] }];
  }
  const ordered = [...meetings].sort((a, b) => byDateThenUri(a.document, b.document) || a.index - b.index);
  const once = ordered.filter((meeting, i) => ordered[i - 1]?.document.uri !== meeting.document.uri);
  const announced = once.filter((meeting) => derive(meeting, gist).status === 'announced');
  const held = once.filter((meeting) => derive(meeting, gist).status === 'held');
  return [announced, held].flatMap((alike) => {
    const gists = alike.map((meeting) => derive(meeting, gist));
    return alike.map((meeting) => ({
      document: meeting.document,
      role: roleOf(derive(meeting, gist), gists),
      events: ordered.filter((one) => one.document.uri === meeting.document.uri).map((one) => one.index),
    }));
  });
}
