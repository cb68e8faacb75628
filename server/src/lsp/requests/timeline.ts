/** The timeline of all dialogues. */
import { RequestType } from 'vscode-languageserver';
import { timelineWithPlaces } from '../../features/timeline/model';
import { timelineOf } from '../../features/timeline/timeline';
import { dossierOf } from '../../index';
import { booksOf } from '../books';
import { timelineMethod, type TimelineParams, type TimelinePicture } from '../protocol';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { requireRunning } from './asking';
import { wordPlace } from './wordPlace';

const timeline = new RequestType<TimelineParams, TimelinePicture, void>(timelineMethod);

export function answerTimeline(server: Server): void {
  server.connection.onRequest(timeline, ({ query, uri }) => {
    requireRunning(server);
    catchUp(server);
    const { workspace } = booksOf(server);
    const dossier = dossierOf(workspace);
    const first = isUri(uri) ? dossier.roundOf(normalUri(uri))?.series.key : undefined;
    const all = Array.from(workspace.series.values(), (series) => series());
    const found = timelineOf(dossier, all, typeof query === 'string' ? query : '', first);
    return timelineWithPlaces(found, (location) => wordPlace(server, workspace, location));
  });
}
