/** Reports and exports: what is known of one release, or of all, as a text to keep. */
import { RequestType } from 'vscode-languageserver';
import { acronymReport } from '../../features/reports/acronymTable';
import { clearanceReport } from '../../features/reports/clearanceReport';
import { factsCsv } from '../../features/reports/factsCsv';
import { factsJson } from '../../features/reports/factsJson';
import { allRules, dossierOf, findingsOf, judge, type WorkspaceDocument } from '../../index';
import { booksOf } from '../books';
import { folderOf } from '../configuration';
import { holdingFor } from '../decisions';
import {
  exportFactsMethod,
  reportMethod,
  type ExportFactsParams,
  type ExportFactsResult,
  type ReportParams,
  type ReportResult,
} from '../protocol';
import type { Server } from '../server';
import { today } from '../today';
import { baseNameOf, isUri, normalUri, pathInside } from '../uris';
import { whenRead } from '../whenRead';
import { invalidParams, requireRunning } from './asking';
import { compareNow } from '../comparing';

const report = new RequestType<ReportParams, ReportResult | null, void>(reportMethod);
const exportFacts = new RequestType<ExportFactsParams, ExportFactsResult | null, void>(exportFactsMethod);

export function answerReports(server: Server): void {
  server.connection.onRequest(report, async (params) => {
    requireRunning(server);
    await whenRead(server);
    const documents = chosen(server, params.uri);
    const [first] = documents;
    if (first === undefined) return null;
    if (params.report === 'clearance') return { markdown: clearance(server, first) };
    return { markdown: acronymReport(booksOf(server).workspace.knowledge, documents) };
  });
  server.connection.onRequest(exportFacts, async (params) => {
    requireRunning(server);
    await whenRead(server);
    const documents = chosen(server, params.uri);
    if (documents.length === 0) return null;
    return { text: factsText(server, documents, params.format), releases: documents.length };
  });
}

/** The release of a URI, or all of them in the order of their names; empty for one that is not read. */
function chosen(server: Server, given: string | undefined): readonly WorkspaceDocument[] {
  const { documents } = booksOf(server).workspace;
  if (given === undefined) return [...documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  if (!isUri(given)) throw invalidParams('uri is no URI.');
  const document = documents.get(normalUri(given));
  return document === undefined ? [] : [document];
}

function clearance(server: Server, document: WorkspaceDocument): string {
  compareNow(server, document.uri);
  const { workspace, ledger } = booksOf(server);
  const findings = findingsOf(ledger, document.uri);
  return clearanceReport({
    document,
    dossier: dossierOf(workspace),
    judged: judge(findings, document, holdingFor(server, document.uri)),
    rules: new Map(allRules.map((rule) => [rule.id, rule])),
    today: today(),
  });
}

function factsText(server: Server, documents: readonly WorkspaceDocument[], format: 'json' | 'csv'): string {
  const named = documents.map(({ uri, facts }) => ({ file: nameOf(server, uri), facts }));
  if (format === 'csv') return factsCsv(named);
  return `${JSON.stringify(
    named.map(({ file, facts }) => factsJson(file, facts)),
    null,
    2,
  )}\n`;
}

/** The path within its workspace folder, as the command line would name it there. */
function nameOf(server: Server, uri: string): string {
  const folder = folderOf(server, uri);
  const inside = folder === undefined ? undefined : pathInside(folder.uri, uri);
  return inside ?? baseNameOf(uri);
}
