/** The series that a release or a name belongs to: its first release, and the one before. */
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier, Round, Series } from '../workspace/dossier';
import { resolveRound } from '../workspace/references';
import type { Definition } from './definition';
import { leadTarget, mentionAt, touches } from './location';
import { seriesOfMention } from './seriesOfMention';

/**
 * At the name of a dialogue or a reference, its series; anywhere else, the series of the release itself. Undefined
 * where there is none, or this release is all of it.
 */
export function typeDefinition(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): Definition | undefined {
  const mention = mentionAt(document.facts, offset);
  const reference = document.facts.references.find(({ span }) => touches(span, offset));
  const named = mention?.type === 'dialogue' ? seriesOfMention(dossier, document, mention) : undefined;
  const referred = reference === undefined ? undefined : resolveRound(dossier, document, reference)?.series;
  const own = dossier.roundOf(document.uri);
  const series = named ?? referred ?? own?.series;
  if (series === undefined) return undefined;
  const rounds =
    series.key === own?.series.key ? [series.rounds[0], before(series, own.round)] : [series.rounds[0]];
  const documents = new Set(rounds.flatMap((round) => firstTelling(round, document.uri) ?? []));
  if (documents.size === 0) return undefined;
  const origin = mention ?? reference?.span ?? { start: offset, end: offset };
  return { origin, targets: Array.from(documents, (one) => leadTarget(one.uri, one.facts)) };
}

function before(series: Series, round: Round): Round | undefined {
  return series.rounds[series.rounds.indexOf(round) - 1];
}

/** Of the documents of a round the one that tells of it first, other than the document itself. */
function firstTelling(round: Round | undefined, except: string): WorkspaceDocument | undefined {
  return round?.documents.find(({ document, role }) => role !== 'report' && document.uri !== except)
    ?.document;
}
