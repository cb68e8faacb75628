/** The releases that have to do with a series. */
import { byDateThenUri, type WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';

/** The documents that tell of a series or point to it, by date, each once. */
export function documentsOfSeries(dossier: Dossier, key: string): readonly WorkspaceDocument[] {
  const told = dossier.series(key)?.rounds.flatMap((round) => round.documents.map((one) => one.document));
  const all = [...(told ?? []), ...dossier.referrers(key)];
  return [...new Map(all.map((one) => [one.uri, one])).values()].sort(byDateThenUri);
}
