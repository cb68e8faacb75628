/** The dossier of a snapshot: its indexes behind the questions that rules and features may ask. */
import type { WorkspaceDocument } from './document';
import type { Dossier, Place, Series } from './dossier';
import type { Workspace } from './snapshot';
import { handlesLike, sightingsOfHandle } from './handles';
import { allOf, partsOf } from './sightings';
import { agencySymbol, seriesKeysOf } from './symbols';
import { issuersUsage, usageFor } from './usage';

/** The place of the document's event of this number. */
function placeOf(workspace: Workspace, uri: string, index: number): Place | undefined {
  const key = workspace.documents.get(uri)?.eventSeries[index];
  const series = key === undefined ? undefined : workspace.series.get(key)?.();
  for (const number of series?.roundsOfDocument.get(uri) ?? []) {
    const round = series?.rounds[number];
    const telling = round?.documents.find(({ document }) => document.uri === uri);
    if (series !== undefined && round !== undefined && telling?.events.includes(index) === true)
      return { series, round, role: telling.role };
  }
  return undefined;
}

function placesOf(workspace: Workspace, uri: string): readonly Place[] {
  const events = workspace.documents.get(uri)?.facts.events ?? [];
  const places = events
    .map((_, index) => placeOf(workspace, uri, index))
    .filter((place) => place !== undefined);
  return places.filter((place, i) => places.findIndex((other) => other.round === place.round) === i);
}

function seriesOfDocument(workspace: Workspace, uri: string): readonly Series[] {
  const document = workspace.documents.get(uri);
  if (document === undefined) return [];
  return seriesKeysOf(document)
    .map((key) => workspace.series.get(key)?.())
    .filter((series) => series !== undefined);
}

/** The questions as one document asks them: with the registry of its own folder. */
export function dossierFor(dossier: Dossier, { knowledge }: WorkspaceDocument): Dossier {
  return knowledge === undefined ? dossier : { ...dossier, knowledge };
}

/** The questions that may be asked of a snapshot; cheap to make. */
export function dossierOf(workspace: Workspace): Dossier {
  const { derive } = workspace;
  return {
    knowledge: workspace.knowledge,
    document: (uri) => workspace.documents.get(uri),
    official: (key) => allOf(workspace.officials.get(key), derive),
    officialInParts: (key) => partsOf(workspace.officials.get(key)),
    officialAlsoWritten: (key) => allOf(workspace.otherSpellings.get(key), derive),
    agency: (country, name) => allOf(workspace.agencies.get(agencySymbol(country, name)), derive),
    seriesOf: (uri) => seriesOfDocument(workspace, uri),
    series: (key) => workspace.series.get(key)?.(),
    tellersInParts: (key) => partsOf(workspace.meetings.get(key)),
    referrers: (key) => allOf(workspace.referrers.get(key), derive).map(({ document }) => document),
    roundOf: (uri) => placeOf(workspace, uri, 0),
    roundsOf: (uri) => placesOf(workspace, uri),
    derive,
    usage: (uri, term) => {
      const document = workspace.documents.get(uri);
      return document === undefined ? undefined : usageFor(workspace, document, term);
    },
    issuersUsage: (uri, term) => {
      const document = workspace.documents.get(uri);
      return document === undefined ? undefined : issuersUsage(workspace, document, term);
    },
    newestMonth: () => workspace.calendar.newest,
    issuedMark: (uri) => workspace.issuedMarks.get(uri),
    peopleOf: (country) => workspace.rosters.people.get(country)?.keys() ?? [],
    seriesWith: (party) => workspace.rosters.series.get(party)?.keys() ?? [],
    handles: () => workspace.handles.spellings.keys(),
    handle: (folded) => handlesLike(workspace.handles, folded, derive),
    spellingsOfHandle: (folded) => sightingsOfHandle(workspace.handles, folded).map(partsOf),
  };
}
