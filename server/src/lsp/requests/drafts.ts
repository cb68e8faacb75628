/** Drafts of releases on the next round of a dialogue. */
import { RequestType, RequestType0 } from 'vscode-languageserver';
import { nextRelease } from '../../features/drafting/nextRelease';
import { roundName, seriesName } from '../../features/naming';
import {
  dossierOf,
  type Dossier,
  type Release,
  type Role,
  type Series,
  type WorkspaceDocument,
} from '../../index';
import { isWhole } from '../../workspace/document';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import {
  nextReleaseMethod,
  seriesListMethod,
  type NextReleaseParams,
  type NextReleaseResult,
  type SeriesListResult,
} from '../protocol';
import { changeFrom } from '../reading';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { whenRead } from '../whenRead';
import { invalidParams, requireRunning } from './asking';

const next = new RequestType<NextReleaseParams, NextReleaseResult | null, void>(nextReleaseMethod);
const seriesList = new RequestType0<SeriesListResult, void>(seriesListMethod);

export function answerDrafts(server: Server): void {
  server.connection.onRequest(next, async (params) => {
    requireRunning(server);
    await whenRead(server);
    return draft(server, params);
  });
  server.connection.onRequest(seriesList, async () => {
    requireRunning(server);
    await whenRead(server);
    return listSeries(server);
  });
}

async function draft(server: Server, params: NextReleaseParams): Promise<NextReleaseResult | null> {
  const { workspace } = booksOf(server);
  const dossier = dossierOf(workspace);
  const document = subjectOf(server, dossier, params);
  const release = document === undefined ? undefined : await releaseOf(server, document);
  const made =
    document === undefined || release === undefined ? undefined : nextRelease(document, release, dossier);
  if (document === undefined || made === undefined) return null;
  const fields = made.fields.map(({ start, end }) => ({ start, end }));
  return { ...made, fields, from: clientUriOf(server, document.uri) };
}

/** Of a closed release only the facts are kept: its text is read again. */
async function releaseOf(server: Server, { uri, release }: WorkspaceDocument): Promise<Release | undefined> {
  if (release !== undefined) return release;
  const text = await server.host.files.readText(uri);
  const change = text === undefined ? undefined : changeFrom(server, uri, text, true);
  return change?.kind === 'set' && isWhole(change.release) ? change.release : undefined;
}

function subjectOf(
  server: Server,
  dossier: Dossier,
  { uri, series }: NextReleaseParams,
): WorkspaceDocument | undefined {
  if (uri !== undefined) {
    if (!isUri(uri)) throw invalidParams('uri is no URI.');
    return booksOf(server).workspace.documents.get(normalUri(uri));
  }
  const found = series === undefined ? undefined : dossier.series(series);
  return found === undefined ? undefined : newestOf(found);
}

/** The first outcome of the newest round that has one, else an announcement; reports of others have other words. */
function newestOf({ rounds }: Series): WorkspaceDocument | undefined {
  const told = [...rounds].reverse().flatMap((round) => round.documents);
  const newest = (role: Role): WorkspaceDocument | undefined =>
    told.find((one) => one.role === role && one.document.facts.kind !== 'news')?.document;
  return newest('outcome') ?? newest('announcement') ?? told[0]?.document;
}

function listSeries(server: Server): SeriesListResult {
  const { workspace } = booksOf(server);
  const known = [...workspace.series.values()].map((series) => series());
  const last = (series: Series): string => series.rounds.at(-1)?.start ?? '';
  return known
    .filter(({ name, rounds }) => name !== '' && rounds.length > 0)
    .sort((a, b) => (last(a) === last(b) ? 0 : last(a) < last(b) ? 1 : -1))
    .map((series) => {
      const round = series.rounds.at(-1);
      return {
        key: series.key,
        name: seriesName(workspace.knowledge, series),
        last: round === undefined ? '' : roundName(round),
      };
    });
}
