/** What the folder tells of the round that is to be written of: its number, its place, and the round before it. */
import type { Reference } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Round } from '../../workspace/dossier';

export interface Outlook {
  /** Number of the round that the release tells of; null where none is stated. */
  readonly old: number | null;
  /** Where the round was that the release tells of, as any release has it. */
  readonly oldPlace: string | null;
  /** Number of the round to write of. */
  readonly ordinal: number | null;
  /** Where it was announced or promised to be; else the host of the time before last, for hosts alternate. */
  readonly place: string | null;
  /** The newest round before it. */
  readonly previous: {
    readonly place: string | null;
    /** ISO day, month or year. */
    readonly start: string | null;
  };
}

function eventsOf(round: Round | undefined): readonly WorkspaceDocument['facts']['events'][number][] {
  return (round?.documents ?? []).flatMap(({ document, events }) =>
    events.flatMap((at) => document.facts.events[at] ?? []),
  );
}

function placeOf(round: Round | undefined): string | null {
  return eventsOf(round).find((event) => event.place !== null)?.place ?? null;
}

function isHeld(round: Round): boolean {
  return eventsOf(round).some((event) => event.status === 'held');
}

/** Told by a release that is dated, or dated itself: a draft that is not filled in yet makes no round. */
function isKnown(round: Round): boolean {
  return round.start !== null || round.documents.some(({ document }) => document.facts.issued !== null);
}

function promiseOf(round: Round | undefined): Reference | undefined {
  return (round?.documents ?? [])
    .flatMap(({ document }) => document.facts.references)
    .findLast((reference) => reference.relation === 'next');
}

function alone({ facts }: WorkspaceDocument): Outlook {
  const event = facts.events[0];
  const old = event?.ordinal ?? null;
  const next = facts.references.find((reference) => reference.relation === 'next');
  return {
    old,
    oldPlace: event?.place ?? null,
    ordinal: old === null ? null : old + 1,
    place: next?.place ?? null,
    previous: { place: event?.place ?? null, start: event?.start ?? null },
  };
}

/**
 * What is known of the round to write of. A round that is announced and not yet told of as held is that one, where
 * the release is an outcome; else it is the one behind the last.
 */
export function outlookOf(document: WorkspaceDocument, dossier: Dossier): Outlook {
  const at = dossier.roundOf(document.uri);
  if (at === undefined) return alone(document);
  const rounds = at.series.rounds.filter(isKnown);
  const last = rounds.at(-1);
  const isAhead = document.facts.events[0]?.status === 'held' && last !== undefined && !isHeld(last);
  const target = isAhead && last !== at.round ? last : undefined;
  const before = target === undefined ? rounds : rounds.slice(0, -1);
  const previous = before.at(-1);
  const numbers = before.flatMap((round) => round.ordinal ?? []);
  const following = numbers.length === 0 ? null : Math.max(...numbers) + 1;
  const [host, formerHost] = [placeOf(previous), placeOf(before.at(-2))];
  return {
    old: at.round.ordinal,
    oldPlace: placeOf(at.round),
    ordinal: target?.ordinal ?? following,
    place: placeOf(target) ?? promiseOf(previous)?.place ?? (formerHost === host ? null : formerHost),
    previous: { place: host, start: previous?.start ?? null },
  };
}
