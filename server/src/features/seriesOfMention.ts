/** The series that a dialogue mention names. */
import type { DialogueMention } from '../release/model';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier, Series } from '../workspace/dossier';
import { seriesKeyOfMention } from '../workspace/meetings';

/**
 * `the U.S.-Argentina Cyber Policy Working Group`, and a bare `the working group` where the document knows one
 * series only.
 */
export function seriesOfMention(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): Series | undefined {
  const key = seriesKeyOfMention(document.facts, mention);
  const named = key === undefined ? undefined : dossier.series(key);
  if (named !== undefined) return named;
  const event = document.facts.events.findIndex((one) => one.span.start === mention.start);
  if (event >= 0) return dossier.roundsOf(document.uri)[event]?.series;
  return undefined;
}
