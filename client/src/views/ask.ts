/** The server's answers about trees, once it has read the folders. */
import type { Position } from 'vscode';
import {
  viewChildrenMethod,
  viewPathMethod,
  viewPlaceMethod,
  type ViewChildrenParams,
  type ViewChildrenResult,
  type ViewName,
  type ViewPathParams,
  type ViewPathResult,
  type ViewPlaceParams,
  type ViewPlaceResult,
} from '../../../server/src/lsp/protocol';
import type { Session } from '../session';
import type { TreeNode } from './node';

async function request<T>(session: Session, method: string, params: object): Promise<T | undefined> {
  const { client } = session;
  if (client?.isRunning() !== true) return undefined;
  try {
    return await client.sendRequest<T>(method, params);
  } catch (error) {
    session.output.warn(`${method} got no answer: ${String(error)}`);
    return undefined;
  }
}

export function askChildren(
  session: Session,
  view: ViewName,
  parents: readonly (readonly string[])[],
): Promise<ViewChildrenResult | undefined> {
  const params: ViewChildrenParams = { view, parents };
  return request(session, viewChildrenMethod, params);
}

export function askPath(
  session: Session,
  view: ViewName,
  uri: string,
  { line, character }: Position,
): Promise<ViewPathResult | undefined> {
  const params: ViewPathParams = { view, uri, position: { line, character } };
  return request(session, viewPathMethod, params);
}

/** Where a line leads now, whatever has been edited since it was drawn. */
export function askPlace(session: Session, { view, path }: TreeNode): Promise<ViewPlaceResult | undefined> {
  const params: ViewPlaceParams = { view, path };
  return request(session, viewPlaceMethod, params);
}
