/** Standing dialogues: what all their documents say, put together. */
import type { Derive } from './derived';
import type { Series } from './dossier';
import { gist, type Meeting } from './meeting';
import { roundsOf } from './rounds';

/** The name as the newest document gives it that tells of a held meeting, else the newest of all. */
function nameOf(meetings: readonly Meeting[], derive: Derive): string {
  const isNamed = (one: Meeting): boolean => derive(one, gist).series !== null;
  const isDated = (one: Meeting): boolean => isNamed(one) && one.document.day !== null;
  const isHeld = (one: Meeting): boolean => derive(one, gist).status === 'held' && isDated(one);
  const newest = meetings.findLast(isHeld) ?? meetings.findLast(isDated) ?? meetings.findLast(isNamed);
  return newest === undefined ? '' : (derive(newest, gist).series ?? '');
}

/**
 * One series with its rounds.
 * @param key `AR+US/cyber`
 * @param meetings all that is told of it, in the stable order of documents
 */
export function seriesFrom(key: string, meetings: readonly Meeting[], derive: Derive): Series {
  const parties = key.slice(0, key.indexOf('/')).split('+');
  return { key, name: nameOf(meetings, derive), parties, rounds: roundsOf(meetings, derive) };
}
