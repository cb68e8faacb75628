/** Standing dialogues: what all their documents say, put together. */
import type { Series } from './dossier';
import type { Meeting } from './meeting';
import { roundsOf } from './rounds';

/** The name as the newest document gives it that tells of a held meeting, else the newest of all. */
function nameOf(meetings: readonly Meeting[]): string {
  const named = meetings.filter((meeting) => meeting.event.series !== null);
  const dated = named.filter((meeting) => meeting.document.facts.issued !== null);
  const held = dated.findLast((meeting) => meeting.event.status === 'held');
  return (held ?? dated.at(-1) ?? named.at(-1))?.event.series ?? '';
}

/**
 * One series with its rounds.
 * @param key `AR+US/cyber`
 * @param meetings all that is told of it, in the stable order of documents
 */
export function seriesFrom(key: string, meetings: readonly Meeting[]): Series {
  const parties = key.slice(0, key.indexOf('/')).split('+');
  return { key, name: nameOf(meetings), parties, rounds: roundsOf(meetings) };
}
