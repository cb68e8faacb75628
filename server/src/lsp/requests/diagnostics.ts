/** textDocument/diagnostic: findings for a client that pulls them. */
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { withdraw } from '../diagnostics/announce';
import { diagnosticsOf } from '../diagnostics/toDiagnostics';
import type { Server } from '../server';
import { answer, uriOf } from './asking';

export function answerDiagnostics(server: Server): void {
  if (!server.client.pullDiagnostics) return;
  answer(server, DocumentDiagnosticRequest.type, (params): DocumentDiagnosticReport => {
    const uri = uriOf(params);
    // A closed document's findings are pushed; pulled as well they would stand in the list twice.
    if (!server.open.has(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    server.pulled.add(uri);
    if (server.published.has(uri)) {
      void server.host.timer.breathe().then(() => {
        if (server.pulled.has(uri)) withdraw(server, uri);
      });
    }
    return { kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(server, uri) };
  });
}
