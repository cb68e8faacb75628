/** What is wrong in the files of settings and decisions of the workspace, shown in those files. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { lineTableOf } from '../../index';
import { sidecarFolder } from '../../sidecar/places';
import type { FolderConfiguration } from '../configuration';
import { toRange } from '../positions';
import type { Server } from '../server';

/** Pushes the findings of every settings file; files that are right or gone get an empty list once. */
export function publishConfigurationFindings(server: Server): void {
  const wrong = new Map<string, Diagnostic[]>();
  for (const file of server.configuration.inFolders.values()) {
    const diagnostics = diagnosticsIn(file);
    if (diagnostics.length > 0) wrong.set(file.uri, diagnostics);
  }
  for (const { uri, text, read } of [...server.decisions.values(), ...server.documentSettings.values()]) {
    const range = toRange(lineTableOf(text), { start: 0, end: 1 });
    if (read.problems.length > 0) {
      wrong.set(
        uri,
        read.problems.map((message) => diagnostic(range, message)),
      );
    }
  }
  const before = [...server.published].filter(
    (uri) => uri.endsWith('/readout.json') || uri.includes(`/${sidecarFolder}/`),
  );
  for (const uri of new Set([...before, ...wrong.keys()])) {
    const diagnostics = wrong.get(uri) ?? [];
    if (diagnostics.length > 0) server.published.add(uri);
    else server.published.delete(uri);
    void server.connection.sendDiagnostics({ uri, diagnostics });
  }
}

function diagnosticsIn(file: FolderConfiguration): Diagnostic[] {
  const lines = lineTableOf(file.text);
  if (file.syntaxError !== undefined) {
    const { span, words } = file.syntaxError;
    return [diagnostic(toRange(lines, span), `This file is ${words}; nothing in it holds.`)];
  }
  return file.findings.map(({ span, message, severity }) => ({
    ...diagnostic(toRange(lines, span), message),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  }));
}

function diagnostic(range: Diagnostic['range'], message: string): Diagnostic {
  return { range, message, severity: DiagnosticSeverity.Error, source: 'readout', code: 'configuration' };
}
