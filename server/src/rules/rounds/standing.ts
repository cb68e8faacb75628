/** Which meetings count their rounds at all. */
import type { DialogueEvent, Reference, ReleaseFacts } from '../../release/model';
import type { Place, Round, Series } from '../../workspace/dossier';
import { isNews } from '../guards';

/** Occasions that many are invited to; nobody’s series of rounds hangs on them. */
const OCCASION =
  /\b(?:summits?|conferences?|symposi(?:um|a)|roundtables?|round tables?|seminars?|workshops?|webinars?|exercises?|ceremon(?:y|ies)|games|general assembly)\b/i;

/** A dialogue that meets again and again: neither a summit nor a conference, and known by a name of its own. */
export function isStanding(name: string | null): boolean {
  return name !== null && /\s/.test(name.trim()) && !OCCASION.test(name);
}

/** An account of a meeting: no memorandum, letter, proclamation or fact sheet of policy. */
export function isAccount(facts: ReleaseFacts): boolean {
  return facts.kind !== 'other' && facts.kind !== 'fact-sheet';
}

/** The main event of an account of a standing dialogue. */
export function standingEvent(facts: ReleaseFacts): DialogueEvent | undefined {
  const event = facts.events[0];
  return event !== undefined && isAccount(facts) && isStanding(event.series) ? event : undefined;
}

/** The main event where the release says that it was held, and is no news report of it. */
export function heldEvent(facts: ReleaseFacts): DialogueEvent | undefined {
  const event = standingEvent(facts);
  return event?.status === 'held' && !isNews(facts) ? event : undefined;
}

/** The last earlier round that the text itself numbers: `the inaugural dialogue, which was held in 2016`. */
export function lastRecalled({ references }: ReleaseFacts): Reference | undefined {
  return references
    .filter((reference) => reference.relation === 'previous' && reference.ordinal !== null)
    .sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
    .at(-1);
}

/** Rounds of the series in front of the document’s own, nearest last. */
export function roundsBefore({ series, round }: Place): readonly Round[] {
  return series.rounds.slice(0, Math.max(0, series.rounds.indexOf(round)));
}

/** Ordinals that any document of the series states, each once, ascending. */
export function ordinalsOf(series: Series): readonly number[] {
  const stated = series.rounds.flatMap((round) =>
    round.documents.flatMap(({ document, events }) => events.map((i) => document.facts.events[i]?.ordinal)),
  );
  return [...new Set(stated.filter((value) => value !== null && value !== undefined))].sort((a, b) => a - b);
}

/** Whether the reference means another round of the document’s own series. */
export function isToOwnSeries(reference: Reference): boolean {
  return reference.relation === 'previous' || reference.relation === 'next';
}
