/** textDocument/diagnostic: findings for a client that pulls them. */
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { contentHash } from '../../text/contentHash';
import { compareNow } from '../comparing';
import { withdraw } from '../diagnostics/announce';
import { diagnosticsOf } from '../diagnostics/toDiagnostics';
import type { Server } from '../server';
import { answer, uriOf } from './asking';

export function answerDiagnostics(server: Server): void {
  if (!server.client.pullDiagnostics) return;
  answer(server, DocumentDiagnosticRequest.type, (params): DocumentDiagnosticReport => {
    const uri = uriOf(params);
    // A closed document's findings are pushed; pulled as well they would stand in the list twice.
    // Never “unchanged”, either: for a document just closed the client would keep what it showed.
    if (!server.open.has(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    compareNow(server, uri);
    server.pulled.add(uri);
    if (server.published.has(uri)) {
      void server.host.timer.breathe().then(() => {
        if (server.pulled.has(uri)) withdraw(server, uri);
      });
    }
    return reportOf(diagnosticsOf(server, uri), params.previousResultId);
  });
}

/** The id is made of the findings themselves: those of one text differ with what other texts say. */
function reportOf(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = contentHash(JSON.stringify(items)).toString(36);
  return resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
