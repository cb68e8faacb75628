/** What all requests share: they are refused at the wrong time or with wrong parameters, and see the newest texts. */
import {
  ErrorCodes,
  Position,
  Range,
  ResponseError,
  type HandlerResult,
  type ProtocolRequestType,
} from 'vscode-languageserver';
import { askedOf, type Asked } from '../books';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';

/** A failure that the client gets as the answer to its request. */
export function invalidParams(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

/** Throws unless the server has been initialised and not shut down. */
export function requireRunning(server: Server): void {
  if (server.phase === 'running') return;
  throw server.phase === 'new'
    ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.')
    : new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
}

/** Answers a request; wrong timing and wrong parameters become errors of LSP. */
export function answer<P, R, PR, E, O>(
  server: Server,
  type: ProtocolRequestType<P, R, PR, E, O>,
  handler: (params: P) => HandlerResult<R, E>,
): void {
  server.connection.onRequest(type, (params) => {
    requireRunning(server);
    if (typeof params !== 'object' || params === null) throw invalidParams('Parameters are missing.');
    catchUp(server);
    return handler(params);
  });
}

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

/** The document that a request speaks of; undefined for one that is not read (no release). */
export function documentOf(server: Server, params: InDocument): Asked | undefined {
  return askedOf(server, uriOf(params));
}

/** The normal URI of a request's document. @throws ResponseError where there is none */
export function uriOf(params: InDocument): string {
  const uri = (params as Partial<InDocument>).textDocument?.uri;
  if (!isUri(uri)) throw invalidParams('textDocument.uri is no URI.');
  return normalUri(uri);
}

/** @throws ResponseError where the value is no position */
export function checkedPosition(value: unknown): Position {
  if (!Position.is(value)) throw invalidParams('position is no position: line and character from 0.');
  return value;
}

/** @throws ResponseError where the value is no range */
export function checkedRange(value: unknown): Range {
  if (!Range.is(value)) throw invalidParams('range is no range of two positions.');
  return value;
}
