/** Who meets in the release that is being written, and the releases of the same dialogue before it. */
import type { ReleaseFacts } from '../../release/model';
import { byDateThenUri, type WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Series } from '../../workspace/dossier';
import { partiesOf } from '../sides';

export interface Company {
  /** Codes, the release's own side first where it tells. */
  readonly parties: readonly string[];
  /** The likeliest first. */
  readonly series: readonly Series[];
  /** Releases of these series other than this one, newest first. */
  readonly former: readonly WorkspaceDocument[];
}

/** So many series and releases are looked at: what was said long ago is not offered. */
const MOST_SERIES = 8;
const MOST_RELEASES = 24;

/** Who meets, as far as the text tells by now. */
export function companyOf(dossier: Dossier, document: WorkspaceDocument): Company {
  const parties = partiesIn(document.facts);
  const own = dossier.seriesOf(document.uri);
  const series = [...new Set([...own, ...seriesAmong(dossier, parties)])].slice(0, MOST_SERIES);
  return { parties, series, former: formerReleases(document, series) };
}

/** The parties of the meeting; before it is told, the countries that the text names first. */
function partiesIn(facts: ReleaseFacts): readonly string[] {
  const told = partiesOf(facts);
  if (told.length > 1) return told;
  const named = facts.mentions.flatMap((mention) => (mention.type === 'country' ? [mention.value] : []));
  return [...new Set([...told, ...named])].slice(0, 4);
}

/** Series in which all of the parties meet, else those of which the first two do; the newest first. */
function seriesAmong(dossier: Dossier, parties: readonly string[]): readonly Series[] {
  const [first, second] = parties;
  if (first === undefined) return [];
  const keys = [...dossier.seriesWith(first)];
  const isWith = (codes: readonly string[]) => (key: string) => {
    const met = key.slice(0, key.indexOf('/')).split('+');
    return codes.every((code) => met.includes(code));
  };
  const all = keys.filter(isWith(parties));
  const among = all.length > 0 || second === undefined ? all : keys.filter(isWith([first, second]));
  return among
    .sort()
    .slice(0, 4 * MOST_SERIES)
    .flatMap((key) => dossier.series(key) ?? [])
    .sort((a, b) => newest(b).localeCompare(newest(a)));
}

function newest(series: Series): string {
  return series.rounds.at(-1)?.start ?? '';
}

function formerReleases(own: WorkspaceDocument, series: readonly Series[]): readonly WorkspaceDocument[] {
  const documents = new Map(
    series.flatMap(({ rounds }) =>
      rounds
        .slice(-MOST_RELEASES)
        .flatMap((round) => round.documents.map(({ document }) => [document.uri, document] as const)),
    ),
  );
  documents.delete(own.uri);
  const ordered = [...documents.values()].sort((a, b) => byDateThenUri(b, a));
  // The releases of the dialogue itself come before those of others between the same parties.
  const [main] = series;
  const isMain = ({ eventSeries }: WorkspaceDocument): boolean =>
    main !== undefined && eventSeries.includes(main.key);
  return [...ordered.filter(isMain), ...ordered.filter((one) => !isMain(one))].slice(0, MOST_RELEASES);
}
