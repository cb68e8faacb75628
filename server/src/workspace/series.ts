/** Standing dialogues: what all their documents say, put together. */
import type { Derive } from './derived';
import type { WorkspaceDocument } from './document';
import type { Round, Series } from './dossier';
import { gist, type Meeting } from './meeting';
import { dated, roundsOf } from './rounds';

/** A series, and where its documents stand in it. */
export interface PlacedSeries extends Series {
  /** By URI, the numbers of the rounds that the document tells of. */
  readonly roundsOfDocument: ReadonlyMap<string, readonly number[]>;
}

/** The name as the newest document gives it that tells of a held meeting, else the newest of all. */
function nameOf(meetings: readonly Meeting[], derive: Derive): string {
  const isNamed = (one: Meeting): boolean => derive(one, gist).series !== null;
  const isDated = (one: Meeting): boolean => isNamed(one) && one.document.day !== null;
  const isHeld = (one: Meeting): boolean => derive(one, gist).status === 'held' && isDated(one);
  const newest = meetings.findLast(isHeld) ?? meetings.findLast(isDated) ?? meetings.findLast(isNamed);
  return newest === undefined ? '' : (derive(newest, gist).series ?? '');
}

function placesIn(rounds: readonly Round[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { documents }] of rounds.entries())
    for (const { document } of documents) {
      const known = places.get(document.uri);
      if (known === undefined) places.set(document.uri, [number]);
      else known.push(number);
    }
  return places;
}

/**
 * One series with its rounds.
 * @param key `AR+US/cyber`
 * @param meetings all that is told of it, in the stable order of documents
 */
export function seriesFrom(key: string, meetings: readonly Meeting[], derive: Derive): PlacedSeries {
  const parties = key.slice(0, key.indexOf('/')).split('+');
  const rounds = roundsOf(meetings, derive);
  const name = nameOf(meetings, derive);
  return { key, name, parties, rounds, roundsOfDocument: placesIn(rounds) };
}

/** Whether a document says of its meetings what its former version said: then each has its place in the old round. */
export function tellsTheSame(before: readonly Meeting[], after: readonly Meeting[], derive: Derive): boolean {
  return (
    before.length === after.length &&
    before.every((was, at) => {
      const is = after[at];
      return is !== undefined && saysTheSame(was, is, derive);
    })
  );
}

function saysTheSame(was: Meeting, is: Meeting, derive: Derive): boolean {
  if (was.index !== is.index || was.document.day !== is.document.day) return false;
  const [a, b] = [derive(was, dated), derive(is, dated)];
  if (a.ordinal !== b.ordinal || a.held !== b.held) return false;
  if (a.firstDay !== b.firstDay || a.lastDay !== b.lastDay) return false;
  const [c, d] = [derive(was, gist), derive(is, gist)];
  if (c.status !== d.status || c.series !== d.series || c.isNews !== d.isNews) return false;
  return c.first === d.first && c.dateline === d.dateline;
}

/** The series with a new version of a document, which tells the same of its meetings. */
export function withVersion(series: PlacedSeries, now: WorkspaceDocument): PlacedSeries {
  const rounds = series.rounds.slice();
  for (const number of series.roundsOfDocument.get(now.uri) ?? []) {
    const round = rounds[number];
    if (round === undefined) continue;
    const documents = round.documents.map((one) =>
      one.document.uri === now.uri ? { document: now, role: one.role, events: one.events } : one,
    );
    rounds[number] = { ordinal: round.ordinal, start: round.start, end: round.end, documents };
  }
  const { key, name, parties, roundsOfDocument } = series;
  return { key, name, parties, rounds, roundsOfDocument };
}
