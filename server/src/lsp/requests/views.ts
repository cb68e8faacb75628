/** The trees of the side bar and the line of the status bar, for our own extension. */
import { Position, RequestType } from 'vscode-languageserver';
import { releaseSummary } from '../../features/releaseSummary';
import type { ViewData } from '../../features/views/view';
import { viewNames, type ViewName, type ViewNode } from '../../features/views/viewNode';
import { viewChildren, viewPath, viewPlace } from '../../features/views/views';
import { dossierOf, judge, settingFor } from '../../index';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { holdingFor, openFindings } from '../decisions';
import { setFor } from '../documentSettings';
import { toOffset } from '../positions';
import {
  releaseSummaryMethod,
  viewChildrenMethod,
  viewPathMethod,
  viewPlaceMethod,
  type ReleaseSummaryParams,
  type ReleaseSummaryResult,
  type ViewChildrenParams,
  type ViewChildrenResult,
  type ViewPathParams,
  type ViewPathResult,
  type ViewPlaceParams,
  type ViewPlaceResult,
} from '../protocol';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { invalidParams, requireRunning } from './asking';
import { wordPlace } from './wordPlace';

const children = new RequestType<ViewChildrenParams, ViewChildrenResult, void>(viewChildrenMethod);
const path = new RequestType<ViewPathParams, ViewPathResult, void>(viewPathMethod);
const place = new RequestType<ViewPlaceParams, ViewPlaceResult, void>(viewPlaceMethod);
const summary = new RequestType<ReleaseSummaryParams, ReleaseSummaryResult | null, void>(
  releaseSummaryMethod,
);

export function answerViews(server: Server): void {
  server.connection.onRequest(children, ({ view, parents }) => {
    const data = ready(server);
    const name = checkedView(view);
    if (!Array.isArray(parents) || !parents.every(isPath)) throw invalidParams('parents are no paths.');
    return parents.map((parent) => viewChildren(data, name, parent).map((node) => toClient(server, node)));
  });
  server.connection.onRequest(path, ({ view, uri, position }) => {
    const data = ready(server);
    if (!isUri(uri)) throw invalidParams('uri is no URI.');
    const lines = data.workspace.documents.get(normalUri(uri))?.facts.lines;
    if (lines === undefined) return [];
    const offset = Position.is(position) ? toOffset(lines, position) : -1;
    return viewPath(data, checkedView(view), normalUri(uri), offset).map((node) => toClient(server, node));
  });
  server.connection.onRequest(place, ({ view, path: of }) => {
    const data = ready(server);
    if (!isPath(of)) throw invalidParams('path is none.');
    const found = viewPlace(data, checkedView(view), of);
    return found === undefined ? null : (wordPlace(server, data.workspace, found) ?? null);
  });
  server.connection.onRequest(summary, ({ uri }) => {
    const data = ready(server);
    if (!isUri(uri)) throw invalidParams('uri is no URI.');
    return summaryOf(server, data, normalUri(uri));
  });
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((segment) => typeof segment === 'string');
}

/** @throws ResponseError where there is no such tree */
function checkedView(value: unknown): ViewName {
  const name = viewNames.find((one) => one === value);
  if (name === undefined) throw invalidParams(`view is none of ${viewNames.join(', ')}.`);
  return name;
}

/** Everything up to the newest edits. */
function ready(server: Server): ViewData {
  requireRunning(server);
  catchUp(server);
  const { workspace, ledger } = booksOf(server);
  const files = [...server.decisions.values()].map(({ read }) => read.reviews);
  return {
    workspace,
    dossier: dossierOf(workspace),
    ledger,
    decided: new Set(files.flatMap(({ reviews, off }) => [...reviews, ...off].map(({ rule }) => rule))),
    judge: (uri, findings) => judge(findings, workspace.documents.get(uri), holdingFor(server, uri)),
  };
}

function toClient(server: Server, node: ViewNode): ViewNode {
  return node.uri === undefined ? node : { ...node, uri: clientUriOf(server, node.uri) };
}

function summaryOf(server: Server, { dossier }: ViewData, uri: string): ReleaseSummaryResult | null {
  const found = releaseSummary(dossier, uri);
  const facts = dossier.document(uri)?.facts;
  if (found === undefined || facts === undefined) return null;
  const open = openFindings(server, uri);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const { issued } = settingFor(facts, uri, setFor(server, uri));
  return { ...found, errors, toCheck: open.length - errors, issuedOn: issued?.on ?? null };
}
