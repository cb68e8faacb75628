/** From the words that point to another meeting to the document that tells of it. */
import type { DialogueMention, Reference } from '../release/model';
import { fitsDate } from './days';
import type { WorkspaceDocument } from './document';
import type { Dossier, Place, Role, Round, Series } from './dossier';
import { seriesKeyOfMention, seriesKeyOfReference } from './meetings';

/** Which telling of a round a reader wants to see first. */
const TOLD_BEST: readonly Role[] = ['outcome', 'counterpart', 'report', 'announcement'];
const ANNOUNCED_BEST: readonly Role[] = ['announcement', 'outcome', 'counterpart', 'report'];

function best(
  round: Round | undefined,
  roles: readonly Role[],
  except: string,
): WorkspaceDocument | undefined {
  for (const role of roles) {
    const found = round?.documents.find((one) => one.role === role && one.document.uri !== except);
    if (found !== undefined) return found.document;
  }
  return undefined;
}

/** The round of this ordinal or date; where the reference states both, its date decides between equal ordinals. */
function statedRound(series: Series, reference: Reference): Round | undefined {
  const { ordinal, start } = reference;
  const inTime = (round: Round): boolean =>
    start === null || round.start === null || fitsDate(round.start, start);
  if (ordinal !== null) {
    const numbered = series.rounds.filter((round) => round.ordinal === ordinal && inTime(round));
    if (numbered.length > 0) return numbered[0];
  }
  if (start === null) return undefined;
  const dated = series.rounds.filter((round) => round.start !== null && fitsDate(round.start, start));
  return dated.find((round) => ordinal === null || round.ordinal === null || round.ordinal === ordinal);
}

/** The round so many places after the document's own, in its own series. */
function neighbour(place: Place | undefined, series: Series, offset: number): Round | undefined {
  if (place?.series.key !== series.key) return undefined;
  const at = series.rounds.indexOf(place.round);
  return at < 0 ? undefined : series.rounds[at + offset];
}

/**
 * Where the founding of a series is told: `was announced during … April 27` leads to the announcement. An
 * announcement without a date of its own may be of that day; one of another day is not.
 */
function foundingDocument(
  series: Series,
  reference: Reference,
  except: string,
): WorkspaceDocument | undefined {
  const told = series.rounds.flatMap((round) => round.documents).filter((one) => one.document.uri !== except);
  const { start } = reference;
  const issuedThen = (one: { readonly document: WorkspaceDocument }): boolean => {
    const issued = one.document.facts.issued;
    return start !== null && issued !== null && fitsDate(issued.date, start);
  };
  const announcements = told.filter((one) => one.role === 'announcement');
  const dated = announcements.find(issuedThen) ?? told.find(issuedThen);
  if (dated !== undefined) return dated.document;
  const first = series.rounds[0];
  const early = announcements.filter((one) =>
    first?.documents.some((other) => other.document === one.document),
  );
  const undated = early.find((one) => start === null || one.document.facts.issued === null);
  if (undated !== undefined) return undated.document;
  return best(statedRound(series, reference), TOLD_BEST, except);
}

function seriesOfReference(
  dossier: Dossier,
  document: WorkspaceDocument,
  reference: Reference,
): Series | undefined {
  const key = seriesKeyOfReference(document.facts, reference);
  return key === undefined ? undefined : dossier.series(key);
}

/**
 * The round of the workspace that a reference means, whether by ordinal, by date or as the neighbour of the
 * document's own round; undefined where no document tells of it.
 */
export function resolveRound(
  dossier: Dossier,
  document: WorkspaceDocument,
  reference: Reference,
): { readonly series: Series; readonly round: Round } | undefined {
  const series = seriesOfReference(dossier, document, reference);
  if (series === undefined) return undefined;
  const own = dossier.roundOf(document.uri);
  const stated = statedRound(series, reference);
  const isVague = reference.ordinal === null && reference.start === null;
  const near =
    isVague && (reference.relation === 'previous' || reference.relation === 'next')
      ? neighbour(own, series, reference.relation === 'next' ? 1 : -1)
      : undefined;
  const round = stated ?? near;
  return round === undefined ? undefined : { series, round };
}

/**
 * The document that a reference leads to: the outcome of an earlier or later round, the announcement of a founding;
 * undefined where the workspace has none. Never the document itself.
 */
export function resolveReference(
  dossier: Dossier,
  document: WorkspaceDocument,
  reference: Reference,
): WorkspaceDocument | undefined {
  const series = seriesOfReference(dossier, document, reference);
  if (series === undefined) return undefined;
  if (reference.relation === 'founded') return foundingDocument(series, reference, document.uri);
  const round = resolveRound(dossier, document, reference)?.round;
  const found = best(round, TOLD_BEST, document.uri);
  if (found !== undefined || reference.relation !== 'related') return found;
  const isVague = reference.ordinal === null && reference.start === null;
  return isVague ? best(series.rounds.at(-1), TOLD_BEST, document.uri) : undefined;
}

/**
 * The other end of the document's own round: from an announcement to the outcome, from an outcome to the
 * announcement, from a counterpart or report to the release that it stands beside.
 */
export function otherEnd(dossier: Dossier, uri: string): WorkspaceDocument | undefined {
  const place = dossier.roundOf(uri);
  if (place === undefined) return undefined;
  return best(place.round, place.role === 'outcome' ? ANNOUNCED_BEST : TOLD_BEST, uri);
}

/**
 * The document that the name of a dialogue leads to: `Cyber Policy Working Group` in the announcement leads to the
 * outcome, in the outcome to the announcement; the name of another series to its newest round.
 */
export function resolveDialogue(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): WorkspaceDocument | undefined {
  const key = seriesKeyOfMention(document.facts, mention);
  const series = key === undefined ? undefined : dossier.series(key);
  if (series === undefined) return undefined;
  const place = dossier.roundOf(document.uri);
  if (place?.series.key === series.key) return otherEnd(dossier, document.uri);
  return best(series.rounds.at(-1), TOLD_BEST, document.uri);
}
