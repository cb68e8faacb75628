/**
 * A series in order, with what is not there: rounds that must have been because a later one has a higher number or
 * because a release tells of them, and the round that was promised last.
 */
import type { Reference } from '../release/model';
import { daysBetween } from '../workspace/days';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier, Round, Series } from '../workspace/dossier';
import { seriesKeyOfReference } from '../workspace/meetings';
import { resolveRound } from '../workspace/references';
import type { Location } from './location';

export interface ToldRound {
  readonly kind: 'held' | 'announced';
  readonly round: Round;
}

/** Rounds of which no release is here. */
export interface AbsentRound {
  readonly kind: 'missing' | 'promised';
  /** First and last number, the same for one round; null where nobody counts them. */
  readonly ordinals: readonly [number, number] | null;
  /** ISO day, month or year. */
  readonly start: string | null;
  readonly place: string | null;
  /** The words by which they are known. */
  readonly source: Location;
}

export type SeriesEntry = ToldRound | AbsentRound;

/** More rounds than this are one entry. */
const TOLD_APART = 3;

/** All rounds of a series, told, missing and promised, in the order of time. */
export function seriesLine(dossier: Dossier, series: Series): readonly SeriesEntry[] {
  const { rounds } = series;
  const recalled = rounds.flatMap((round) => recalledBy(dossier, series, round));
  const numbered = rounds.flatMap((round, at) => gapBefore(rounds, round, at));
  const missing = once([...numbered.map((gap) => detailed(gap, recalled)), ...recalled]);
  const line: SeriesEntry[] = [];
  const left = new Set(missing);
  for (const round of rounds) {
    for (const one of left) {
      if (!standsBefore(one, round)) continue;
      line.push(one);
      left.delete(one);
    }
    line.push({ kind: isHeld(round) ? 'held' : 'announced', round });
  }
  return [...line, ...left, ...promisedAfter(dossier, series)];
}

function isHeld({ documents }: Round): boolean {
  return documents.some(({ role }) => role !== 'announcement');
}

/** The numbers between those of this round and of the numbered one before it, without those of unnumbered rounds. */
function gapBefore(rounds: readonly Round[], round: Round, at: number): readonly AbsentRound[] {
  if (round.ordinal === null) return [];
  const before = rounds.slice(0, at).findLastIndex(({ ordinal }) => ordinal !== null);
  const last = rounds[before]?.ordinal ?? 0;
  const unnumbered = at - before - 1;
  const [from, to] = [last + 1, round.ordinal - 1];
  const count = to - from + 1 - unnumbered;
  const source = sourceOf(round);
  if (count < 1 || source === undefined) return [];
  const gap = { kind: 'missing', start: null, place: null, source } as const;
  if (unnumbered > 0) return [{ ...gap, ordinals: null }];
  if (count > TOLD_APART) return [{ ...gap, ordinals: [from, to] }];
  return Array.from({ length: count }, (_, i) => ({ ...gap, ordinals: [from + i, from + i] }) as const);
}

/** Where a round states its number, else what it is called by. */
function sourceOf({ documents, ordinal }: Round): Location | undefined {
  for (const { document, events } of documents) {
    for (const index of events) {
      const event = document.facts.events[index];
      if (event?.ordinal === ordinal) return { uri: document.uri, span: event.ordinalSpan ?? event.span };
    }
  }
  return undefined;
}

/** Earlier rounds of the same series of which this one's releases tell, and which are not here. */
function recalledBy(dossier: Dossier, series: Series, round: Round): readonly AbsentRound[] {
  return referencesFrom(series, round)
    .filter(
      ({ reference: { relation, ordinal, start } }) =>
        relation === 'previous' && (ordinal !== null || start !== null),
    )
    .filter(({ document, reference }) => resolveRound(dossier, document, reference) === undefined)
    .map(({ document, reference }) => absent('missing', document, reference, reference.ordinal));
}

interface Pointing {
  readonly document: WorkspaceDocument;
  readonly reference: Reference;
}

function referencesFrom({ key }: Series, { documents }: Round): readonly Pointing[] {
  return documents.flatMap(({ document }) =>
    document.facts.references
      .filter((reference) => seriesKeyOfReference(document.facts, reference) === key)
      .map((reference) => ({ document, reference })),
  );
}

function absent(
  kind: AbsentRound['kind'],
  { uri }: WorkspaceDocument,
  { start, place, span }: Reference,
  ordinal: number | null,
): AbsentRound {
  return {
    kind,
    ordinals: ordinal === null ? null : [ordinal, ordinal],
    start,
    place,
    source: { uri, span },
  };
}

/** A missing number, with the day and place that a release gives it. */
function detailed(gap: AbsentRound, recalled: readonly AbsentRound[]): AbsentRound {
  return recalled.find((one) => covers(gap, one) && covers(one, gap)) ?? gap;
}

function covers({ ordinals: whole }: AbsentRound, { ordinals: part }: AbsentRound): boolean {
  return whole !== null && part !== null && whole[0] <= part[0] && part[1] <= whole[1];
}

/** Two releases that recall one round recall it once; a round within a run of missing ones is told by the run. */
function once(absents: readonly AbsentRound[]): readonly AbsentRound[] {
  return absents.filter((one, at) =>
    absents.slice(0, at).every((earlier) => !covers(earlier, one) && !sameTime(earlier, one)),
  );
}

function sameTime(a: AbsentRound, b: AbsentRound): boolean {
  if (a.start === null || b.start === null) return false;
  return a.start.startsWith(b.start) || b.start.startsWith(a.start);
}

function standsBefore({ ordinals, start }: AbsentRound, round: Round): boolean {
  if (ordinals !== null && round.ordinal !== null) return ordinals[1] < round.ordinal;
  return start !== null && round.start !== null && daysBetween(start, round.start) > 0;
}

/** The round that the releases of the last one promise: the promise that says most, the first of equals. */
function promisedAfter(dossier: Dossier, series: Series): readonly AbsentRound[] {
  const last = series.rounds.at(-1);
  if (last === undefined) return [];
  const number = last.ordinal === null ? null : last.ordinal + 1;
  const promises = referencesFrom(series, last)
    .filter(({ reference }) => reference.relation === 'next')
    .filter(({ document, reference }) => resolveRound(dossier, document, reference) === undefined)
    .map(({ document, reference }) => absent('promised', document, reference, reference.ordinal ?? number));
  const said = ({ start, place }: AbsentRound): number => (start?.length ?? 0) + (place === null ? 0 : 1);
  return [...promises].sort((a, b) => said(b) - said(a)).slice(0, 1);
}
