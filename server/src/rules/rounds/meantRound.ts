/** The earlier round that a text means, where the workspace surely has it. */
import type { DialogueEvent, Reference } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import { fitsDate } from '../../workspace/days';
import type { Place, Round, RoundDocument } from '../../workspace/dossier';

/** The earlier round that is meant, in its own release. */
export interface Target {
  readonly document: WorkspaceDocument;
  readonly event: DialogueEvent;
}

/** The release of a round that was held: its outcome, else the other side’s version. */
function targetIn(round: Round): Target | undefined {
  const isTold = (role: RoundDocument['role']): boolean => role === 'outcome' || role === 'counterpart';
  const told =
    round.documents.find(({ role }) => role === 'outcome') ?? round.documents.find((one) => isTold(one.role));
  const event = told?.document.facts.events[told.events[0] ?? 0];
  return told === undefined || event === undefined ? undefined : { document: told.document, event };
}

/** Whether the meeting was on that date, which may be a month or a year. */
export function isOnDays(event: DialogueEvent, date: string): boolean {
  if (event.start === null) return true;
  const inside = event.end !== null && date.length === 10 && event.start <= date && date <= event.end;
  return inside || fitsDate(event.start, date) || (event.end !== null && fitsDate(event.end, date));
}

function isNumbered(target: Target | undefined): boolean {
  return target !== undefined && target.event.ordinal !== null;
}

/**
 * The round by its ordinal, which must be its alone; else the one on that date. A reference by neither means the
 * round in front.
 */
export function meantRound({ series, round }: Place, reference: Reference): Target | undefined {
  const own = series.rounds.indexOf(round);
  const earlier = series.rounds
    .slice(0, Math.max(0, own))
    .map(targetIn)
    .filter((target) => target !== undefined);
  const { ordinal, start } = reference;
  const dated =
    start === null ? [] : earlier.filter(({ event }) => event.start !== null && isOnDays(event, start));
  if (ordinal !== null) {
    const numbered = earlier.filter(({ event }) => event.ordinal === ordinal);
    if (numbered.length > 0) return numbered.length === 1 ? numbered[0] : undefined;
    // A month or a year is too vague to say which round was given a wrong number.
    return start?.length === 10 && isNumbered(dated[0]) ? dated[0] : undefined;
  }
  if (start !== null) return dated.length === 1 ? dated[0] : undefined;
  return earlier.at(-1);
}
