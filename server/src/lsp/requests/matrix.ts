/** The delegation matrix, and which releases belong into it. */
import { RequestType } from 'vscode-languageserver';
import { compared, matrixChoices, usualComparison, type Comparison } from '../../features/matrix/comparison';
import { delegationMatrix } from '../../features/matrix/matrix';
import { withPlaces } from '../../features/matrix/model';
import { dossierOf } from '../../index';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import {
  comparisonMethod,
  matrixChoicesMethod,
  matrixMethod,
  type ComparisonParams,
  type ComparisonResult,
  type MatrixChoicesParams,
  type MatrixChoicesResult,
  type MatrixParams,
  type MatrixPicture,
} from '../protocol';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { invalidParams, requireRunning } from './asking';
import { wordPlace } from './wordPlace';

const matrix = new RequestType<MatrixParams, MatrixPicture | null, void>(matrixMethod);
const comparison = new RequestType<ComparisonParams, ComparisonResult | null, void>(comparisonMethod);
const choices = new RequestType<MatrixChoicesParams, MatrixChoicesResult | null, void>(matrixChoicesMethod);

const COMPARISONS: readonly Comparison[] = ['announcement', 'previous', 'sides'];

/** More columns than this nobody can look at. */
const MOST_COLUMNS = 24;

export function answerMatrix(server: Server): void {
  server.connection.onRequest(matrix, ({ documents }) => {
    ready(server);
    if (!Array.isArray(documents) || !documents.every(isUri)) throw invalidParams('documents are no URIs.');
    return pictureOf(server, documents.slice(0, MOST_COLUMNS).map(normalUri));
  });
  server.connection.onRequest(comparison, async ({ uri, with: how }) => {
    requireRunning(server);
    if (!isUri(uri)) throw invalidParams('uri is no URI.');
    if (how !== undefined && !COMPARISONS.includes(how)) {
      throw invalidParams(`with is none of ${COMPARISONS.join(', ')}.`);
    }
    // Somebody who asks for the previous round is not told that there is none before the folder has been read.
    if (how !== undefined && server.index === 'indexing') await server.disk;
    ready(server);
    const { workspace } = booksOf(server);
    const document = normalUri(uri);
    if (!workspace.documents.has(document)) return null;
    const dossier = dossierOf(workspace);
    const found = how === undefined ? usualComparison(dossier, document) : compared(dossier, document, how);
    return found === undefined ? null : { documents: found.map((one) => clientUriOf(server, one)) };
  });
  server.connection.onRequest(choices, ({ uri }) => {
    ready(server);
    if (!isUri(uri)) throw invalidParams('uri is no URI.');
    const found = matrixChoices(dossierOf(booksOf(server).workspace), normalUri(uri));
    if (found === undefined) return null;
    const documents = found.documents.map((one) => ({ ...one, uri: clientUriOf(server, one.uri) }));
    return { ...found, documents };
  });
}

function ready(server: Server): void {
  requireRunning(server);
  catchUp(server);
}

function pictureOf(server: Server, uris: readonly string[]): MatrixPicture | null {
  const { workspace } = booksOf(server);
  const found = delegationMatrix(dossierOf(workspace), uris);
  if (found === undefined) return null;
  const picture = withPlaces(found, (location) => wordPlace(server, workspace, location));
  const columns = picture.columns.map((column) => ({ ...column, uri: clientUriOf(server, column.uri) }));
  return { ...picture, columns };
}
